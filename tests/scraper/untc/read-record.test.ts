import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { readUntcRecord } from '../../../scraper/untc/read-record.ts';
import { refusalOf } from '../../support/refusal.ts';
import { ATT_HEADINGS, type RecordDescription, SOME_ROWS, untcRecord } from '../../support/untc-record.ts';

const read = (description: RecordDescription) => readUntcRecord(untcRecord(description));
const oneRow = (cells: string[], headings = ATT_HEADINGS) =>
  read({ headings, rows: [cells], signatories: null, parties: null }).participants[0];
const refusal = (body: Uint8Array): string => refusalOf(() => readUntcRecord(body));

describe('what the reader takes', () => {
  it.each([
    ['on one line', {}],
    ['pretty-printed', { pretty: true }],
    ['with the encoding in capitals', { encoding: 'ISO-8859-1' as const }],
    ['as UTF-8', { encoding: 'utf-8' as const }],
  ])('a record %s', (_what, shape) => {
    const record = read({ rows: [...SOME_ROWS, ["Côte d'Ivoire", '5 Jun 2013', '', '26 Feb 2015']], ...shape });
    expect(record).toMatchObject({ number: 'XXVI-8', title: 'Arms Trade Treaty', stated: { signatories: 6, parties: 6 } });
    expect(record.participants.map(({ iso3 }) => iso3)).toEqual(['ALB', 'AGO', 'CAF', 'DNK', 'JPN', 'NOR', 'CIV']);
  });

  it.each([
    ['3 Jun 2013', '2013-06-03', 'ratification', false],
    [' 3 Jun 2013', '2013-06-03', 'ratification', false],
    ['22 Apr\t 2016 ', '2016-04-22', 'ratification', false],
    ['3 Jun 2013 a', '2013-06-03', 'accession', false],
    ['3 Jun 2013 A', '2013-06-03', 'acceptance', false],
    ['3 Jun 2013 AA', '2013-06-03', 'approval', false],
    ['[24 Apr 1963 ]', '1963-04-24', 'ratification', true],
    ['[ 3 Mar 1980 a]', '1980-03-03', 'accession', true],
  ])('the cell "%s" is %s, %s, ended: %s', (cell, date, kind, ended) => {
    expect(oneRow(['Norway', '', '', cell])?.actions).toMatchObject([{ date, kind, ended }]);
  });

  it('a cell with an act that was ended and a later one', () => {
    expect(oneRow(['Norway', '', '', '[ 3 Mar 1980 a] 5 Jun 1990 a'])?.actions).toMatchObject([
      { date: '1980-03-03', ended: true },
      { date: '1990-06-05', ended: false },
    ]);
  });

  it('columns by their headings, in any order', () => {
    const headings = ['Participant', 'Ratification, Acceptance(A), Accession(a)', 'Signature'];
    expect(oneRow(['Norway', '12 Feb 2014', '3 Jun 2013'], headings)?.actions.map(({ kind }) => kind)).toEqual([
      'ratification',
      'signature',
    ]);
  });

  it.each([
    ['Accession(a), Succession(d)', '3 Jun 2013', null],
    ['Accession(a), Succession(d)', '3 Jun 2013 d', 'succession'],
    ['Acceptance, Ratification', '3 Jun 2013', null],
    ['Signature, Succession to signature(d)', '3 Jun 2013 d', 'succession to signature'],
    ['Ratification, Accession(a), Formal confirmation(c)', '3 Jun 2013 c', 'formal confirmation'],
    ['Definitive signature(s), Ratification, Acceptance(A)', '3 Jun 2013 s', 'definitive signature'],
    ['Consent to be bound(P)', '3 Jun 2013 P', 'other consent'],
    ['Accession, Ratification(r)', '3 Jun 2013 r', 'ratification'],
  ])('under "%s" the cell "%s" is: %s', (heading, cell, kind) => {
    expect(oneRow(['Norway', cell], ['Participant', heading])?.actions[0]?.kind).toBe(kind);
  });

  it('footnotes in names and headings, and entities escaped twice', () => {
    const headings = ['Participant', 'Signature<superscript>1</superscript>', 'Ratification'];
    const rows = [
      ['Denmark<superscript>1, 2</superscript>', '3 Jun 2013', ''],
      ['C&ocirc;te d&#39;Ivoire', '5 Jun 2013', ''],
    ];
    const [denmark, ivory] = read({ headings, rows }).participants;
    expect(denmark).toMatchObject({ name: 'Denmark', iso3: 'DNK', footnotes: ['1', '2'] });
    expect(ivory).toMatchObject({ name: "Côte d'Ivoire", iso3: 'CIV' });
  });

  it('declarations with their paragraphs, and end notes with the State they belong to', () => {
    const { statements } = read({
      rows: SOME_ROWS,
      declarations: [{ name: 'Japan', title: 'Declaration:', paragraphs: ['First.', 'Second.'] }],
      endNotes: [{ index: '1', texts: ['Not the Faroe Islands.'] }],
    });
    expect(statements).toEqual([
      { kind: 'declaration', name: 'Japan', iso3: 'JPN', title: 'Declaration:', paragraphs: ['First.', 'Second.'] },
      { kind: 'end note', name: 'Denmark', iso3: 'DNK', title: null, paragraphs: ['Not the Faroe Islands.'] },
    ]);
  });

  it('names that are no State stay, without a code', () => {
    expect(oneRow(['European Union', '3 Jun 2013', '', ''])).toMatchObject({ name: 'European Union', iso3: null });
  });

  it('a record without participants, which states no number of parties', () => {
    expect(read({ rows: [], signatories: null, parties: null }).participants).toEqual([]);
    expect(read({ withoutTable: true, signatories: null, parties: null }).participants).toEqual([]);
  });

  it('text that is not well-formed XML', () => {
    const body = Buffer.from(untcRecord({ rows: SOME_ROWS }).toString('latin1').replace('mtdsg', '& \u0013 &'), 'latin1');
    expect(readUntcRecord(body).participants).toHaveLength(6);
  });
});

describe('what the reader refuses', () => {
  const good = untcRecord({ rows: SOME_ROWS });
  const html = Buffer.from('<!DOCTYPE html><html><body>Hello</body></html>');
  it.each([
    ['an empty body', Buffer.alloc(0), 'empty body'],
    ['white space', Buffer.from(' \n '), 'empty body'],
    ['a truncated body', good.subarray(0, good.length - 200), 'truncated body'],
    ['HTML where XML was expected', html, 'not a record'],
    ['something else', Buffer.from('{"a":1}'), 'not a record'],
    [
      'stated parties without a table',
      untcRecord({ withoutTable: true, parties: 123, signatories: 138 }),
      'no participants table',
    ],
    ['another number of signatories than rows', untcRecord({ rows: SOME_ROWS, signatories: 6 }), 'totals differ'],
    ['another number of parties than rows', untcRecord({ rows: SOME_ROWS, parties: 4 }), 'totals differ'],
    ['an unknown heading', untcRecord({ headings: ['Participant', 'Signature', 'Remarks'], rows: [] }), 'unknown heading'],
    [
      'a table whose first column is not the participants',
      untcRecord({ headings: ['Signature', 'Participant'], rows: [] }),
      'unknown heading',
    ],
    ['twice the same heading', untcRecord({ headings: ['Participant', 'Signature', 'Signature'], rows: [] }), 'doubled heading'],
    ['a ragged row', untcRecord({ rows: [['Norway', '3 Jun 2013']] }), 'ragged row'],
    ['a marker that its heading does not announce', untcRecord({ rows: [['Norway', '3 Jun 2013 d', '', '']] }), 'unknown marker'],
    ['a day that does not exist', untcRecord({ rows: [['Norway', '31 Jun 2013', '', '']] }), 'unreadable cell'],
    ['a cell that is no date', untcRecord({ rows: [['Norway', 'soon', '', '']] }), 'unreadable cell'],
    ['a bracket that does not close', untcRecord({ rows: [['Norway', '[3 Jun 2013', '', '']] }), 'unreadable cell'],
    ['a participant listed twice', untcRecord({ rows: [...SOME_ROWS, ...SOME_ROWS.slice(0, 1)] }), 'doubled participant'],
  ])('%s', (_what, body, expected) => expect(refusal(body)).toBe(expected));

  it('throws nothing but refusals, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.nat(good.length), (bytes, at) => {
        refusal(bytes);
        refusal(Buffer.concat([good.subarray(0, at), bytes, good.subarray(at)]));
      }),
      { numRuns: 150 },
    );
  });
});

const CAPTURES = '../shared/data/untc';
const captured = existsSync(CAPTURES);
// The captured records are not part of the project; where they lie beside it, the reader is pinned by them.
(captured ? describe : describe.skip)(`captured records${captured ? '' : ' (skipped: none beside this checkout)'}`, () => {
  it.each([
    ['XXVI-5', 133, 164, 16, { succession: 2, approval: 1 }],
    ['XXVI-6', 108, 102, 4, { 'provisional application': 4 }],
    ['XXVI-8', 130, 94, 5, { 'provisional application': 22, accession: 5, approval: 2, acceptance: 2 }],
    ['XXVI-9', 56, 3, 0, { ratification: 3 }],
  ])('%s: %s signatories, %s parties, %s declarations', (number, signatories, parties, declarations, kinds) => {
    const record = readUntcRecord(readFileSync(`${CAPTURES}/${number}.en.xml`));
    expect(record).toMatchObject({ number, stated: { signatories, parties } });
    expect(record.participants.filter(({ iso3 }) => iso3 === null)).toEqual([]);
    expect(record.statements.filter(({ kind }) => kind === 'declaration')).toHaveLength(declarations);
    const actions = record.participants.flatMap((participant) => participant.actions);
    for (const [kind, count] of Object.entries(kinds))
      expect(actions.filter((action) => action.kind === kind)).toHaveLength(count);
  });

  it('XVIII-10 states 123 parties and has no table: refused, never zero parties', () => {
    expect(refusal(readFileSync(`${CAPTURES}/XVIII-10.en.xml`))).toBe('no participants table');
  });
});

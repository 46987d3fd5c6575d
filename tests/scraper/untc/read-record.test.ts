import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { readUntcRecord } from '../../../scraper/untc/read-record.ts';
import { refusalOf } from '../../support/refusal.ts';
import { ATT_HEADINGS, type RecordDescription, SOME_ROWS, untcRecord } from '../../support/untc-record.ts';

const read = (description: RecordDescription) => readUntcRecord(untcRecord(description));
const oneRow = (cells: string[], headings = ATT_HEADINGS) =>
  read({ headings, rows: [cells], signatories: null, parties: null }).participants[0];
const refusal = (body: Uint8Array): string => refusalOf(() => readUntcRecord(body));

/** A record whose status is in the depositary's own words. */
function wordedRecord(words: string, withoutTable: boolean): Buffer {
  const text = untcRecord({ rows: SOME_ROWS, signatories: null, parties: null, withoutTable }).toString('latin1');
  const status = /<Status>.*<\/Status>/;
  expect(text).toMatch(status);
  const worded = `<Status><Label>Status</Label><CustomText>${words}</CustomText></Status>`;
  return Buffer.from(text.replace(status, worded), 'latin1');
}

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

  it('territorial applications, of which a participant with several is named at the first only', () => {
    const text = untcRecord({ rows: SOME_ROWS }).toString('latin1');
    const applications = [
      ['Norway', '27 Jul 1960', 'Svalbard'],
      ['', '12 Dec 1974', 'Jan Mayen'],
    ].map(
      ([name, date, territories]) =>
        `<Application><Participant>${name}</Participant><DateNotification>${date}</DateNotification><Territories>${territories}</Territories></Application>`,
    );
    const section = `<TerritorialApplications show="YES">${applications.join('')}</TerritorialApplications><EndNotes>`;
    const { statements } = readUntcRecord(Buffer.from(text.replace('<EndNotes>', section), 'latin1'));
    expect(statements.map(({ name, iso3, paragraphs }) => [name, iso3, ...paragraphs])).toEqual([
      ['Norway', 'NOR', '27 Jul 1960', 'Svalbard'],
      ['Norway', 'NOR', '12 Dec 1974', 'Jan Mayen'],
    ]);
  });

  it('control characters in a name, which no database takes, are left out', () => {
    expect(oneRow(['Nor\u0000way', '3 Jun 2013', '', ''])).toMatchObject({ name: 'Norway' });
  });

  it('names that are no State stay, without a code', () => {
    expect(oneRow(['European Union', '3 Jun 2013', '', ''])).toMatchObject({ name: 'European Union', iso3: null });
  });

  it('the number of a treaty in a chapter with lettered sections, wherever the letter stands', () => {
    const numberOf = (change: (text: string) => string) => {
      const text = untcRecord({ chapter: 'XI', number: '16', rows: SOME_ROWS }).toString('latin1');
      return readUntcRecord(Buffer.from(change(text), 'latin1')).number;
    };
    const section = (header: string) => (text: string) => text.replace('</Chapter>', `</Chapter><Section>${header}</Section>`);
    expect(numberOf((text) => text)).toBe('XI-16');
    expect(numberOf(section('<Header>SECTION B</Header><Name>Road Traffic</Name>'))).toBe('XI-B-16');
    expect(numberOf(section('<Header>B. Road Traffic</Header>'))).toBe('XI-B-16');
    expect(numberOf(section('<Name>B - Road Traffic</Name>'))).toBe('XI-B-16');
    expect(numberOf(section('<Header>Road Traffic</Header>'))).toBe('XI-16');
    const subchapter = '<SubChapter>\n <Header>A</Header>\n <Name>Custom Matters</Name>\n</SubChapter>';
    expect(numberOf((text) => text.replace('</Chapter>', `</Chapter>${subchapter}`))).toBe('XI-A-16');
    expect(numberOf((text) => text.replace('<Name>DISARMAMENT', '<Name>A Treaty'))).toBe('XI-16');
    expect(numberOf((text) => text.replace('CHAPTER XI', 'CHAPTER XI.B'))).toBe('XI-B-16');
    expect(numberOf((text) => text.replace('>16<', '>B.16.<'))).toBe('XI-B-16');
    expect(numberOf((text) => text.replace('>16<', '>16. a)<'))).toBe('XI-16-a');
    expect(numberOf((text) => text.replace('</Treaty>', '<Footer>XI B 16. Transport and Communications</Footer></Treaty>'))).toBe(
      'XI-B-16',
    );
  });

  it.each([
    ['XXI', '6', 'a', 'XXI-6-a'],
    ['III', '2', '12a', 'III-2-12a'],
  ])(
    'an instrument listed below another one, by its own number and title: CHAPTER %s, %s, %s',
    (chapter, number, own, expected) => {
      const record = read({ chapter, number, below: { number: own, title: 'Protocol to it' }, rows: SOME_ROWS });
      expect(record).toMatchObject({ number: expected, title: 'Protocol to it' });
    },
  );

  it('where both titles stand, the one of the instrument itself, as its number is', () => {
    const text = untcRecord({ below: { number: 'a', title: 'Protocol' }, rows: SOME_ROWS }).toString('latin1');
    const body = Buffer.from(text.replace('<Subnumsect>', '<Titlesect>Agreement</Titlesect><Subnumsect>'), 'latin1');
    expect(readUntcRecord(body)).toMatchObject({ number: 'XXVI-8-a', title: 'Protocol' });
  });

  it('an act that the heading names and that is none of the kinds: its day is read, its kind is not stated', () => {
    const record = read({
      headings: ['Participant', 'Application'],
      rows: [['Norway', '4 Oct 2007']],
      signatories: null,
      parties: 1,
    });
    expect(record.participants[0]?.actions).toEqual([{ kind: null, date: '2007-10-04', ended: false }]);
  });

  it('rows of the Agreement on Part XI of the Law of the Sea Convention, whose headings hold commas and refer to articles', () => {
    const headings = [
      'Participant',
      'Signature',
      'Provisional application by virtue of a notification (n), Provisional application by virtue of signature, adoption of the Agreement or accession thereto',
      'Notification of non-provisional application under article 7 (1) (b)',
      'Ratification, Formal confirmation(c), Accession(a), Definitive signature(s), Simplified procedure(p), Consent to be bound(P), Succession(d)',
    ];
    const rows = [
      ['Belize', '', '16 Nov 1994', '', '21 Oct 1994 s'],
      ['Brazil', '29 Jul 1994', '', '29 Jul 1994', '25 Oct 2007'],
      ['European Union', '29 Jul 1994', '16 Nov 1994', '', '1 Apr 1998 c'],
      ['Grenada', '14 Nov 1994', '16 Nov 1994', '', '28 Jul 1995 p'],
      ['Jordan', '', '', '14 Nov 1994', '27 Nov 1995 P'],
    ];
    const { participants } = read({ number: '6.a', chapter: 'XXI', headings, rows, signatories: 3, parties: 5 });
    expect(participants.map(({ iso3, actions }) => [iso3, ...actions.map(({ kind }) => kind)])).toEqual([
      ['BLZ', 'provisional application', 'definitive signature'],
      ['BRA', 'signature', 'ratification'],
      [null, 'signature', 'provisional application', 'formal confirmation'],
      ['GRD', 'signature', 'provisional application', 'other consent'],
      ['JOR', 'other consent'],
    ]);
  });

  it('a signature that was confirmed is one signature, with the day of its confirmation beside it', () => {
    const headings = [
      'Participant',
      'Signature, Signature ad referendum (s)',
      'Confirmation of signature ad referendum(C)',
      'Ratification',
    ];
    const rows = [['Norway', '13 Sep 1983', '28 Mar 1984 C', '6 Jul 1988']];
    const { participants } = read({ headings, rows, signatories: 1, parties: 1 });
    expect(participants[0]?.actions).toMatchObject([
      { kind: 'signature', date: '1983-09-13' },
      { kind: null, date: '1984-03-28' },
      { kind: 'ratification', date: '1988-07-06' },
    ]);
  });

  it('a provisional acceptance makes no party, and listed with accessions it is one that the depositary counts', () => {
    const rows = [
      ['Norway', '6 Nov 1991', ''],
      ['Japan', '26 Nov 1991', '7 Aug 1992'],
    ];
    const kindsUnder = (heading: string, parties: number) =>
      read({ headings: ['Participant', heading, 'Definitive acceptance'], rows, signatories: null, parties }).participants.map(
        ({ actions }) => actions.map(({ kind }) => kind),
      );
    expect(kindsUnder('Provisional acceptance', 1)).toEqual([[null], [null, 'acceptance']]);
    expect(kindsUnder('Provisional acceptance/accession', 2)).toEqual([[null], [null, 'acceptance']]);
  });

  it('a column of dates that are no acts is left out, and that is said', () => {
    const headings = ['Participant', 'Ratification', 'Entry into force'];
    const record = read({ headings, rows: [['Norway', '12 Feb 2014', 'see note']], signatories: null, parties: 1 });
    expect(record.participants[0]?.actions).toMatchObject([{ kind: 'ratification', date: '2014-02-12' }]);
    expect(record.problems).toEqual([{ code: 'column not read', data: { heading: 'Entry into force' } }]);
  });

  it('a name in brackets is that of a participant that left: its acts were ended', () => {
    expect(oneRow(['[Norway ]', '3 Jun 2013', '', '12 Feb 2014'])).toMatchObject({
      name: 'Norway',
      iso3: 'NOR',
      actions: [{ ended: true }, { ended: true }],
    });
  });

  it('organizations and territories, which are participants without a code', () => {
    const rows = ['European Union', 'China, Hong Kong Special Administrative Region', 'Faroe Islands'].map((name) => [
      name,
      '3 Jun 2013',
      '',
      '',
    ]);
    const { participants } = read({ rows });
    expect(participants.map(({ name, iso3 }) => [name, iso3])).toEqual(rows.map(([name]) => [name, null]));
    expect(participants.every(({ actions }) => actions.length === 1)).toBe(true);
  });

  it('a row in which nothing stands is none, and that is said', () => {
    const record = read({ rows: [...SOME_ROWS, ['', '', '', '']] });
    expect(record.participants).toHaveLength(6);
    expect(record.problems).toEqual([{ code: 'empty rows', data: { count: 1 } }]);
  });

  it('two tables, each by its own headings', () => {
    const text = untcRecord({ rows: SOME_ROWS, signatories: null, parties: null }).toString('latin1');
    const head = '<Thead><Row><Entry>Participant</Entry><Entry>Accession(a)</Entry></Row></Thead>';
    const body = '<Tbody><Rows><Row><Entry>Zambia</Entry><Entry>20 May 2016 a</Entry></Row></Rows></Tbody>';
    const second = `<Table>${head}${body}</Table></Participants>`;
    const { participants } = readUntcRecord(Buffer.from(text.replace('</Participants>', second), 'latin1'));
    expect(participants).toHaveLength(7);
    expect(participants.at(-1)).toMatchObject({ iso3: 'ZMB', actions: [{ kind: 'accession' }] });
  });

  it('a table of a special shape is not read, and that is said', () => {
    const text = untcRecord({ withoutTable: true, signatories: null, parties: null }).toString('latin1');
    const special = '<SpecialTables><TableHeader><Title>Participant</Title></TableHeader><Row><Column>Norway</Column></Row>';
    const body = Buffer.from(text.replace('<Declarations>', `${special}</SpecialTables><Declarations>`), 'latin1');
    expect(readUntcRecord(body).problems).toEqual([
      { code: 'no totals and no table', data: {} },
      { code: 'special table not read', data: {} },
    ]);
  });

  it('lists of the League of Nations are not read, and that is said; those of the participants since then are', () => {
    const text = untcRecord({ rows: SOME_ROWS.slice(0, 1) }).toString('latin1');
    const list = '<LON><Table><Title>Ratifications</Title><State.no.link>Japan</State.no.link></Table></LON><Participants>';
    const record = readUntcRecord(Buffer.from(text.replace('<Participants>', list), 'latin1'));
    expect(record.participants.map(({ name }) => name)).toEqual(['Albania']);
    expect(record.problems).toEqual([{ code: 'League of Nations lists not read', data: {} }]);
  });

  it('a record without participants, which states no number of parties; where it has no table either, that is said', () => {
    expect(read({ rows: [], signatories: null, parties: null })).toMatchObject({ participants: [], problems: [] });
    expect(read({ withoutTable: true, signatories: null, parties: null })).toMatchObject({
      participants: [],
      problems: [{ code: 'no totals and no table' }],
    });
    expect(read({ withoutTable: true, signatories: 0, parties: 0 }).problems).toEqual([]);
  });

  it.each(['Parties: twelve.', 'Sixty-six States', 'Declarants: 73', 'One hundred and twelve parties'])(
    'a record without a table that counts its participants in words is refused (I-2, I-4): "%s"',
    (words) => expect(refusalOf(() => readUntcRecord(wordedRecord(words, true)))).toBe('no participants table'),
  );

  it.each(['None', 'Terminated on 1 January 1990.', 'Superseded, see article 4.', 'Parties*.'])(
    'a record without a table whose status counts nobody is read: "%s"',
    (words) => expect(readUntcRecord(wordedRecord(words, true)).participants).toEqual([]),
  );

  it.each(['Parties*.', 'Parties *.'])('totals in words, without a number: "%s" is told, and its rows are read', (words) => {
    const record = readUntcRecord(wordedRecord(words, false));
    expect(record.stated).toEqual({ signatories: null, parties: null });
    expect(record.participants).toHaveLength(6);
    expect(record.problems).toEqual([{ code: 'totals in words', data: { words } }]);
  });

  it.each(['<Participants />', '<Participants show="NO"/>', '<Participants></Participants>'])(
    'a record without participants, written %s',
    (written) => {
      const text = untcRecord({ withoutTable: true, signatories: null, parties: null }).toString('latin1');
      const body = Buffer.from(text.replace('<Declarations>', `${written}<Declarations>`), 'latin1');
      expect(readUntcRecord(body).participants).toEqual([]);
    },
  );

  it('elements that describe the table, and stand beside its rows', () => {
    const text = untcRecord({ rows: SOME_ROWS }).toString('latin1');
    const beside = '<TGroup cols="4"><colspec colname="1" colwidth="2*"/><Note>See the end notes.</Note>';
    expect(readUntcRecord(Buffer.from(text.replace('<TGroup>', beside), 'latin1')).participants).toHaveLength(6);
  });

  it('markup that stands in a cell as it is, not escaped, and text in a CDATA section', () => {
    const text = untcRecord({ rows: SOME_ROWS }).toString('latin1');
    const bare = text
      .replace('Denmark&lt;superscript&gt;1&lt;/superscript&gt;', 'Denmark<superscript>1</superscript>')
      .replace('9 May 2014 A', '<![CDATA[9 May 2014 A]]>');
    const { participants } = readUntcRecord(Buffer.from(bare, 'latin1'));
    expect(participants[3]).toMatchObject({ name: 'Denmark', iso3: 'DNK', footnotes: ['1'] });
    expect(participants[4]?.actions[1]).toMatchObject({ kind: 'acceptance', date: '2014-05-09' });
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
    ['one act twice in a cell', untcRecord({ rows: [['Norway', '3 Jun 2013, 3 Jun 2013', '', '']] }), 'unreadable cell'],
    ['a bracket that does not close', untcRecord({ rows: [['Norway', '[3 Jun 2013', '', '']] }), 'unreadable cell'],
    ['a participant listed twice', untcRecord({ rows: [...SOME_ROWS, ...SOME_ROWS.slice(0, 1)] }), 'doubled participant'],
  ])('%s', (_what, body, expected) => expect(refusal(body)).toBe(expected));

  it.each([
    ['Signatories: 12. Parties: 24.', 'no participants table'],
    ['Parties*: 24', 'no participants table'],
    ['24 Parties', 'no participants table'],
    ['Parties: 0', 'read'],
    ['Parties*', 'read'],
    ['See chapter IX.1 for the list of participants.', 'read'],
  ])('totals in words without a table: "%s": %s', (words, expected) => {
    const text = untcRecord({ withoutTable: true, signatories: null, parties: null }).toString('latin1');
    const body = Buffer.from(text.replace('</Status>', `<CustomText>${words}</CustomText></Status>`), 'latin1');
    expect(refusal(body)).toBe(expected);
  });

  it.each([
    ['a tag that is not closed, with a date in it', '<Entry>3 Jun 2013</Entry>', '<Entry 3 Jun 2013</Entry>'],
    ['a date between two cells', '<Entry>3 Jun 2013</Entry>', '<Entry />3 Jun 2013'],
    ['a cell within a cell, which would make one date of two', '<Entry>19 Mar 2014', '<Entry>1<Entry>9 Mar 2014'],
    ['a row that is none', '<Row><Entry>Norway', '<Rxw><Entry>Norway'],
    ['a row within a row', '</Row><Row><Entry>Norway', '<Row><Entry>Norway'],
    ['rows outside of a table', '<Participants>', '<Participantz>'],
    ['a table that does not end', '</Participants>', ''],
    ['a comment in a cell, which would hide a marker', '7 Oct 2015 a', '7 Oct 2015 <!--a-->'],
    ['a comment over two cells', '<Entry>3 Jun 2013</Entry>', '<!--<Entry>3 Jun 2013</Entry>-->'],
  ])('a table whose tags do not fit together: %s', (_what, written, damaged) => {
    const text = untcRecord({ rows: SOME_ROWS, signatories: null, parties: null }).toString('latin1');
    expect(text).toContain(written);
    expect(refusalOf(() => readUntcRecord(Buffer.from(text.replace(written, damaged), 'latin1')))).toBe('broken table');
  });

  it.each([
    ['<superscript>3 Jun 2013', 'half a footnote'],
    ['1<superscript>3 Jun 2013', 'half a footnote within a date'],
    ['7 Oct 2015 <a', 'half a tag, which would take the marker with it'],
    ['3 Jun 2013</sup>', 'the other half'],
  ])('the cell "%s": %s is not dropped', (cell) => {
    expect(
      refusalOf(() => readUntcRecord(untcRecord({ rows: [['Norway', '', '', cell]], signatories: null, parties: null }))),
    ).toBe('unreadable cell');
  });

  it('half a pair of brackets at a name: whether the participant left is not certain', () => {
    const rows = [['[Norway', '3 Jun 2013', '', '']];
    expect(refusalOf(() => readUntcRecord(untcRecord({ rows, signatories: null, parties: null })))).toBe('unreadable cell');
  });

  it.each(['utf-7', 'x-user-defined', 'nonsense', ''])('a declared encoding that is not known: "%s"', (label) => {
    const text = untcRecord({ rows: SOME_ROWS }).toString('latin1').replace('"iso-8859-1"', `"${label}"`);
    expect(refusalOf(() => readUntcRecord(Buffer.from(text, 'latin1')))).toBe('not a record');
  });

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

it('running text whose dashes and quotation marks lost their high byte is readable again, and names and dates are not touched', () => {
  const cut = (text: string): string =>
    text.replace(/[\u2013-\u201d]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) & 0xff));
  const said = 'New Zealand considers that “munitions” – in Article 3 – does not include ‘parts’; the Government’s view—stands.';
  const { statements, participants } = readUntcRecord(
    untcRecord({
      rows: [['New Zealand', '3 Jun 2013', '', '2 Sep 2014']],
      declarations: [{ name: 'New Zealand', title: 'Declaration:', paragraphs: [cut(said), 'A stray\u0007 bell.'] }],
    }),
  );
  expect(statements[0]?.paragraphs).toEqual([said, 'A stray bell.']);
  expect(participants).toMatchObject([{ name: 'New Zealand', iso3: 'NZL' }]);
});

describe('within the limits', () => {
  const good = untcRecord({ rows: SOME_ROWS }).toString('latin1');
  const many = (text: string, times: number): string => text.repeat(times);

  it('participants and texts in one declaration, each with its own texts', () => {
    const pairs = many('<Participant>Norway</Participant><text type="para">Text.</text>', 9_000);
    const text = good.replace('<Declarations>', `<Declarations><Declaration>${pairs}</Declaration>`);
    const { statements } = readUntcRecord(Buffer.from(text, 'latin1'));
    expect(statements).toHaveLength(9_000);
    expect(statements.every(({ paragraphs }) => paragraphs.length === 1)).toBe(true);
  });

  it('footnotes that are left open', () => {
    const open = many('&lt;superscript&gt;', 9_000);
    const declaration = `<Declaration><Participant>Norway</Participant><text type="para">Text.${open}</text></Declaration>`;
    const { statements } = readUntcRecord(Buffer.from(good.replace('<Declarations>', `<Declarations>${declaration}`), 'latin1'));
    expect(statements[0]?.paragraphs).toEqual(['Text.']);
  });

  it('end notes, each with its own number', () => {
    const notes = Array.from({ length: 9_000 }, (_, index) => `<Note><index>${index}</index><text>Note.</text></Note>`).join('');
    const { statements } = readUntcRecord(Buffer.from(good.replace('<EndNotes>', `<EndNotes>${notes}`), 'latin1'));
    expect(statements.filter(({ name }) => name === 'Denmark')).toHaveLength(1);
  });
});

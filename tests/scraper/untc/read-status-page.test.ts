import fc from 'fast-check';
import { readUntcRecord } from '../../../scraper/untc/read-record.ts';
import { readStatusPage } from '../../../scraper/untc/read-status-page.ts';
import { refusalOf } from '../../support/refusal.ts';
import { PAGE_DECLARATIONS, PAGE_ROWS, pageTable, type StatusPageDescription, statusPage } from '../../support/status-page.ts';
import { ATT_HEADINGS, untcRecord } from '../../support/untc-record.ts';

const readText = (page: string) => readStatusPage(Buffer.from(page));
const read = (description: StatusPageDescription) => readText(statusPage(description));
const refusal = (body: Uint8Array | string): string => refusalOf(() => readStatusPage(Buffer.from(body)));

const territories = pageTable(
  'ctl00_ContentPlaceHolder1_rptTerr_tblgrid',
  ['Participant', 'Date of receipt', 'Territories'],
  [['Norway', '1 Jan 2015', 'Some island']],
);

describe('what the reader takes', () => {
  it('the page: number, title, totals, stamp and rows', () => {
    expect(read({ rows: PAGE_ROWS })).toMatchObject({
      number: 'XXVI-8',
      title: 'Arms Trade Treaty',
      stated: { signatories: 6, parties: 7 },
      statusAsAt: '2025-05-15',
      participants: [
        { iso3: 'ALB', actions: [{ kind: 'signature', date: '2013-06-03' }, { kind: 'ratification' }] },
        { iso3: 'BEL' },
        { iso3: 'CAF', actions: [{ kind: 'accession', date: '2015-10-07' }] },
        { iso3: 'DNK', footnotes: ['1', '18', '19'], actions: [{}, { kind: 'approval' }] },
        { iso3: 'LIE', name: 'Liechtenstein' },
        { iso3: 'NOR', actions: [{}, { kind: 'provisional application', date: '2014-02-12' }, {}] },
        { iso3: 'CHE', name: 'Switzerland', footnotes: ['2'] },
      ],
    });
  });

  it('the same rows as the XML record gives for the same table', () => {
    const rows = [
      ['Denmark', ' 3 Jun\t 2013', '', '2 Apr 2014 AA'],
      ["Côte d'Ivoire", '5 Jun 2013', '', '[ 3 Mar 2014 a] 26 Feb 2015'],
      ['Atlantis', '5 Jun 2013', '', ''],
    ];
    const totals = { signatories: 3, parties: 2 };
    const page = read({ rows, status: 'Signatories : 3. Parties : 2' });
    const record = readUntcRecord(untcRecord({ rows, ...totals }));
    expect(page.participants).toEqual(record.participants);
    expect(page.problems).toEqual(record.problems);
  });

  it.each([
    ['the older way to write the title', { heading: '8 . Arms Trade Treaty' }],
    ['a footnote at the title', { heading: '8. Arms Trade Treaty<sup>1</sup>' }],
    ['the older prefix of the ids', { prefix: 'ctl00_ContentPlaceHolder1_' }],
    ['full stops after both totals', { status: 'Signatories : 6. Parties : 7.' }],
    ['totals in two cells', { status: 'Signatories : 6.</td><td>Parties : 7' }],
    ['totals in cells apart from their labels', { status: 'Signatories :</td><td>6.</td><td>Parties :</td><td>7' }],
    ['a number in a cell of its own', { heading: '8.</td><td>Arms Trade Treaty' }],
    ['a row without text', { rows: [['&nbsp;', '', '', ''], ...PAGE_ROWS] }],
  ])('%s', (_what, shape) => {
    expect(read({ rows: PAGE_ROWS, ...shape })).toMatchObject({
      number: 'XXVI-8',
      title: 'Arms Trade Treaty',
      stated: { signatories: 6, parties: 7 },
    });
  });

  it.each([
    ['STATUS AS AT : 03-01-2026 03:15:27 EST', '2026-01-03'],
    ['STATUS AS AT : 15-05-2025 03:15:27 EDT', '2025-05-15'],
    [null, null],
  ])('the stamp "%s" is the day %s, read day first', (stamp, date) => expect(read({ stamp }).statusAsAt).toBe(date));

  it('columns by their headings, in any order', () => {
    const headings = ['Participant', ATT_HEADINGS[3] ?? '', 'Signature'];
    const { participants } = read({ headings, rows: [['Norway', '12 Feb 2014', '3 Jun 2013']] });
    expect(participants[0]?.actions.map(({ kind }) => kind)).toEqual(['ratification', 'signature']);
  });

  it('the right table, when another that begins with Participant stands before it', () => {
    expect(read({ rows: PAGE_ROWS, before: territories }).participants).toHaveLength(7);
  });

  it('a name beside which the link to its declaration is only a mark', () => {
    const rows = [['Switzerland <a class="noteIndex" href="#EndDec">*</a>', '3 Jun 2013', '', '']];
    expect(read({ rows }).participants[0]).toMatchObject({ name: 'Switzerland', iso3: 'CHE' });
  });

  it('a treaty without participants yet, which states no number of parties', () => {
    expect(read({ status: 'Signatories : . Parties : 0', withoutTable: true })).toMatchObject({
      stated: { signatories: null, parties: 0 },
      participants: [],
    });
  });

  it('a page in an older encoding', () => {
    const page = statusPage({ rows: [["Côte d'Ivoire", '5 Jun 2013', '', '']] });
    expect(readStatusPage(Buffer.from(page, 'latin1')).participants[0]?.iso3).toBe('CIV');
  });
});

describe('declarations', () => {
  it('are read with the State they belong to; the other kinds are said to be unread, never to be absent', () => {
    const { statements, tells, problems } = read({ rows: PAGE_ROWS, after: PAGE_DECLARATIONS });
    expect(statements).toEqual([
      {
        kind: 'declaration',
        name: 'Liechtenstein',
        iso3: 'LIE',
        title: 'Declarations:',
        paragraphs: ['It is the understanding of Liechtenstein.', 'A second one.'],
      },
      { kind: 'declaration', name: 'Switzerland', iso3: 'CHE', title: null, paragraphs: ['"Without a title."'] },
    ]);
    expect(tells.statements).toEqual(['declaration']);
    expect(problems).toEqual([]);
  });

  it.each([
    ['the section has no known end', PAGE_DECLARATIONS.replace('End Note', 'Further')],
    ['a State that links to a declaration has none', PAGE_DECLARATIONS.replace('<b>Switzerland</b>', '<b>The Swiss</b>')],
    ['a State appears twice', PAGE_DECLARATIONS.replace('A second one.', 'Switzerland')],
    ['a State has no text', PAGE_DECLARATIONS.replace('"Without a title."', '')],
    ['there is no anchor', PAGE_DECLARATIONS.replace('EndDec', 'Other')],
  ])('are left unread, and this is noticed, when %s', (_when, after) => {
    const record = read({ rows: PAGE_ROWS, after });
    expect(record.participants).toHaveLength(7);
    expect(record).toMatchObject({
      statements: [],
      problems: ['The declarations on the status page could not be told apart safely.'],
    });
    expect(record.tells.statements).toEqual([]);
  });
});

describe('what the reader refuses', () => {
  const good = statusPage({ rows: PAGE_ROWS, after: PAGE_DECLARATIONS });
  it.each([
    ['an empty body', '', 'empty body'],
    ['white space', ' \n ', 'empty body'],
    ['a page that breaks off', good.slice(0, -10), 'truncated body'],
    ['the XML record', untcRecord().toString('latin1'), 'not a record'],
    ['something else', '{"a":1}', 'not a record'],
    ['the page of an unknown treaty', '<html><body><p>Nothing here.</p></body></html>', 'not a record'],
    [
      'totals without a table',
      statusPage({ status: 'Signatories : 130. Parties : 118', withoutTable: true }),
      'no participants table',
    ],
    ['neither totals nor a table', statusPage({ status: null, withoutTable: true }), 'no participants table'],
    ['a table without totals to check it', statusPage({ rows: PAGE_ROWS, status: null }), 'totals differ'],
    [
      'another number of signatories than rows',
      statusPage({ rows: PAGE_ROWS, status: 'Signatories : 5. Parties : 7' }),
      'totals differ',
    ],
    [
      'another number of parties than rows',
      statusPage({ rows: PAGE_ROWS, status: 'Signatories : 6. Parties : 8' }),
      'totals differ',
    ],
    ['a total that is no number', statusPage({ rows: PAGE_ROWS, status: 'Signatories : six. Parties : 7' }), 'totals differ'],
    [
      'two tables that could be the right one',
      good.replace('</form>', `${pageTable('x_tblgrid', ATT_HEADINGS, [])}</form>`),
      'no participants table',
    ],
    ['only the table of territories', statusPage({ withoutTable: true, before: territories }), 'unknown heading'],
    ['an unknown heading', statusPage({ headings: ['Participant', 'Signature', 'Remarks'] }), 'unknown heading'],
    ['twice the same heading', statusPage({ headings: ['Participant', 'Signature', 'Signature'] }), 'doubled heading'],
    ['a ragged row', statusPage({ rows: [['Norway', '3 Jun 2013']] }), 'ragged row'],
    ['a marker that its heading does not announce', statusPage({ rows: [['Norway', '3 Jun 2013 d', '', '']] }), 'unknown marker'],
    ['a cell that is no date', statusPage({ rows: [['Norway', 'soon', '', '']] }), 'unreadable cell'],
    ['a participant listed twice', statusPage({ rows: [...PAGE_ROWS, ...PAGE_ROWS.slice(0, 1)] }), 'doubled participant'],
    ['a stamp that is no day', statusPage({ stamp: 'STATUS AS AT : 31-02-2025 03:15:27 EDT' }), 'unreadable cell'],
  ])('%s', (_what, body, expected) => expect(refusal(body)).toBe(expected));

  it('throws nothing but refusals, whatever the bytes', () => {
    const bytesOfGood = Buffer.from(good);
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.nat(bytesOfGood.length), (bytes, at) => {
        refusal(bytes);
        refusal(Buffer.concat([bytesOfGood.subarray(0, at), bytes, bytesOfGood.subarray(at)]));
      }),
      { numRuns: 100 },
    );
  });

  it('a page nested very deeply does not bring the reader down', () => {
    const deep = good.replace('</form>', `${'<div>'.repeat(3_000)}${'</div>'.repeat(3_000)}</form>`);
    expect(refusal(deep)).toBe('read');
  });
});

import { readSecretariatStatus } from '../../../scraper/att-secretariat/read-status.ts';
import { readUnodaAnswer } from '../../../scraper/unoda/read-answer.ts';
import { readUntcRecord } from '../../../scraper/untc/read-record.ts';
import { readStatusPage } from '../../../scraper/untc/read-status-page.ts';
import { readRegistration } from '../../../scraper/untc-registration/read-registration.ts';
import { armsTradeTreaty as treaty } from '../../../treaty/catalogue/arms-trade-treaty/arms-trade-treaty.ts';
import { registrationPage, secretariatPage, unodaAnswer } from '../../support/cross-check-pages.ts';
import { refusalOf } from '../../support/refusal.ts';
import { PAGE_ROWS, statusPage } from '../../support/status-page.ts';
import { SOME_ROWS, untcRecord } from '../../support/untc-record.ts';

/** Of processor time, in milliseconds: a busy machine makes no difference. A real record takes a hundredth of it. */
const LONGEST = 2_000;

const within = (text: string, before: string, added: string): string => text.replace(before, () => `${added}${before}`);

const record = untcRecord({ rows: SOME_ROWS }).toString('latin1');
const inSection = (added: string): string => within(record, '</Declarations>', added);
const inText = (text: string): string =>
  inSection(`<Declaration><Participant>Norway</Participant><text type="para">${text}</text></Declaration>`);
const withRows = (rows: string[][]): string => untcRecord({ rows, signatories: null, parties: null }).toString('latin1');
const headed = (heading: string): string => untcRecord({ headings: ['Participant', heading] }).toString('latin1');
const pair = '<Participant>Norway</Participant><text type="para">Text.</text>';
const bare = record.replace(/^<\?xml[^>]*>/, '');

const page = statusPage({ rows: PAGE_ROWS });
const inPage = (added: string): string => within(page, '</form>', added);
const table = '<table><tr><td>Participant</td><td>Territory</td></tr></table>';
const nameOnPage = '<div class="heading-two" id="x_dgDec_ctl02_divParticipant">Norway</div>';
const attributes = (count: number): string => Array.from({ length: count }, (_, at) => `a${at}="1"`).join(' ');
const numbers = (added: string): string => secretariatPage(`<p>116 States Parties</p>${added}`);

/** Bodies that are small enough to be fetched and were made, or may have been, to keep a reader busy for minutes. */
const HOSTILE: readonly (readonly [string, 'record' | 'page' | 'register' | 'unoda' | 'secretariat', string, string])[] = [
  ['40 comments before the root', 'record', `${'<!-- a -->\n'.repeat(40)}${bare}`, 'read'],
  ['10,000 comments before the root', 'record', `${'<!-- a -->\n'.repeat(10_000)}${bare}`, 'read'],
  ['10,000 comments before a page', 'record', `${'<!-- a -->\n'.repeat(10_000)}<html></html>`, 'not a record'],
  ['8 MB of opened comments', 'record', '<!--'.repeat(2_000_000), 'not a record'],
  ['8 MB of opened comments within a record', 'record', inSection('<!--'.repeat(1_990_000)), 'over a limit'],
  ['200,000 nested elements', 'record', inSection('<a>'.repeat(200_000)), 'too deeply nested'],
  ['40,000 nested <b>', 'record', inSection('<b>'.repeat(40_000)), 'too deeply nested'],
  ['40,000 nested <b> with a slash in a value', 'record', inSection('<b x="/>">'.repeat(40_000)), 'too deeply nested'],
  ['100,000 nested <b> in a text', 'record', inText('<b>'.repeat(100_000)), 'too deeply nested'],
  ['100,000 nested <b>, escaped, in a text', 'record', inText('&lt;b&gt;'.repeat(100_000)), 'over a limit'],
  ['5 MB of <superscript>', 'record', inText('<superscript>'.repeat(385_000)), 'too deeply nested'],
  ['5 MB of <superscript>1</superscript>', 'record', inText('<superscript>1</superscript>'.repeat(170_000)), 'over a limit'],
  ['5 MB of &lt;superscript&gt;', 'record', inText('&lt;superscript&gt;'.repeat(280_000)), 'over a limit'],
  ['a text of &lt;superscript&gt; within the limit', 'record', inText('&lt;superscript&gt;'.repeat(10_000)), 'read'],
  [
    '40,000 declarations in one element',
    'record',
    inSection(`<Declaration>${pair.repeat(40_000)}</Declaration>`),
    'over a limit',
  ],
  ['4,000 declarations in one element', 'record', inSection(`<Declaration>${pair.repeat(4_000)}</Declaration>`), 'read'],
  ['12,000 declarations', 'record', inSection(`<Declaration>${pair.repeat(12_000)}</Declaration>`), 'over a limit'],
  ['200,000 names without a text', 'record', inSection('<Participant>Norway</Participant>'.repeat(200_000)), 'over a limit'],
  ['2,000,000 empty elements', 'record', inSection('<a/>'.repeat(1_900_000)), 'over a limit'],
  ['8 MB of ampersands', 'record', inText('&'.repeat(7_900_000)), 'over a limit'],
  ['8 MB of white space', 'record', `${record}${' '.repeat(7_900_000)}`, 'over a limit'],
  ['500,000 attributes', 'record', inSection(`<a ${attributes(500_000)}/>`), 'over a limit'],
  ['a megabyte of quotation marks in a tag', 'record', inSection(`<a ${`"'`.repeat(500_000)}/>`), 'over a limit'],
  ['100,000 rows', 'record', withRows(Array.from({ length: 100_000 }, (_, at) => [`S${at}`, '', '', ''])), 'over a limit'],
  ['1,001 rows', 'record', withRows(Array.from({ length: 1_001 }, (_, at) => [`S${at}`, '', '', ''])), 'over a limit'],
  ['a row of 20,000 cells', 'record', withRows([Array.from({ length: 20_000 }, () => '')]), 'over a limit'],
  ['100,000 dates in a cell', 'record', withRows([['Norway', '3 Jun 2013 '.repeat(10_000), '', '']]), 'over a limit'],
  ['a name of 100,000 brackets', 'record', withRows([['['.repeat(100_000), '', '', '']]), 'over a limit'],
  ['a heading with 10,000 kinds', 'record', headed('Signature or '.repeat(10_000)), 'over a limit'],
  ['a heading within the limit', 'record', headed('Signature or '.repeat(150)), 'unknown heading'],
  ['entities within entities', 'record', `<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>${bare}`, 'read'],

  ['40,000 nested elements', 'page', inPage('<div>'.repeat(40_000)), 'too deeply nested'],
  ['100,000 nested <b>', 'page', inPage(`${'<b>'.repeat(100_000)}${'<p>x'.repeat(10_000)}`), 'too deeply nested'],
  [
    'a thousand kinds of bold text, which go on in each paragraph',
    'page',
    inPage(Array.from({ length: 1_000 }, (_, id) => `<b id="${id}">`).join('') + '<p>x'.repeat(10_000)),
    'too deeply nested',
  ],
  ['nested elements of a drawing', 'page', inPage(`<svg>${'<option>'.repeat(40_000)}`), 'too deeply nested'],
  ['nested elements behind a quotation mark', 'page', inPage('<b x="/>">'.repeat(40_000)), 'too deeply nested'],
  ['8 MB of opened comments', 'page', inPage('<!--'.repeat(1_900_000)), 'over a limit'],
  ['400,000 attributes', 'page', inPage(`<a ${attributes(400_000)}>`), 'over a limit'],
  ['5 MB of <superscript>1</superscript>', 'page', inPage('<superscript>1</superscript>'.repeat(170_000)), 'over a limit'],
  ['90,000 names', 'page', inPage(nameOnPage.repeat(90_000)), 'over a limit'],
  ['7,000 tables', 'page', inPage(table.repeat(7_000)), 'read'],
  ['150,000 tables', 'page', inPage(table.repeat(150_000)), 'over a limit'],
  ['text between the rows of a table', 'page', inPage(`<table>${'x<tr>'.repeat(25_000)}</table>`), 'read'],
  ['29,000 paragraphs with what is left open', 'page', inPage('<p><i>x'.repeat(14_000)), 'read'],

  [
    '100,000 rows',
    'register',
    registrationPage().replace('</table>', `${'<tr><td>a</td></tr>'.repeat(100_000)}</table>`),
    'over a limit',
  ],
  ['8 MB of opened comments', 'register', within(registrationPage(), '</body>', '<!--'.repeat(1_900_000)), 'over a limit'],
  ['60,000 acts', 'unoda', unodaAnswer(Array.from({ length: 30_000 }, (_, at) => ({ state: `S${at}` }))), 'over a limit'],
  ['500,000 nested lists', 'unoda', '['.repeat(500_000) + ']'.repeat(500_000), 'not a record'],
  ['a line of 100,000 marks', 'secretariat', numbers(`<p>1${' :'.repeat(50_000)}x</p>`), 'not a record'],
  ['200,000 lines', 'secretariat', numbers('x<br>'.repeat(200_000)), 'over a limit'],
];

const READERS = {
  record: readUntcRecord,
  page: readStatusPage,
  register: (body: Uint8Array) => readRegistration(body, treaty),
  unoda: (body: Uint8Array) => readUnodaAnswer(body, treaty),
  secretariat: (body: Uint8Array) => readSecretariatStatus(body, treaty),
};

it.each(HOSTILE)('work grows no faster than the record: %s (%s)', (_what, reader, text, expected) => {
  const body = Buffer.from(text, 'latin1');
  const before = process.cpuUsage();
  expect(refusalOf(() => READERS[reader](body))).toBe(expected);
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1_000).toBeLessThan(LONGEST);
});

import * as cheerio from 'cheerio';
import type { Element } from 'domhandler';
import { type Reading, STATEMENT_KINDS } from '../../treaty/reading.ts';
import { RecordRefused } from '../errors.ts';
import { refuseExcess } from '../limits.ts';
import { readableText, readMarkup } from './markup.ts';
import { type ParticipantsTable, problemsOf, readParticipants } from './participants.ts';
import { countsInWords, readTotal, refuseOtherTotals } from './stated-totals.ts';
import { readRecordStatements } from './statements.ts';
import { refuseBrokenTable } from './table-grammar.ts';

/**
 * Reads the depositary's XML record of any treaty, as archived or live: iso-8859-1 or UTF-8, well-formed or not. What the record says
 * of itself is checked against its rows. Throws `RecordRefused`, and nothing else, for whatever cannot be accepted.
 */
export function readUntcRecord(body: Uint8Array): Reading {
  refuseOtherThanRecord(body);
  const text = Buffer.from(body).toString('latin1');
  refuseExcess(text, 'XML');
  const cells = refuseBrokenTable(text);
  const $ = cheerio.loadBuffer(Buffer.from(body), { xml: true, encoding: { userEncoding: encodingOf(body) } });
  const external = $('Document > Treaty > Header > ExternalData');
  const [title = ''] = TITLES.map((name) => readableText(readMarkup(external.children(name).first().text()).text)).filter(
    (text) => text !== '',
  );
  if (title === '') throw new RecordRefused('not a record', { missing: 'title' });
  const status = external.children('Status');
  const total = (name: 'Signatories' | 'Parties'): number | null => readTotal(name, status.children(name).first().text());
  const stated = { signatories: total('Signatories'), parties: total('Parties') };
  const worded = readMarkup(status.children('CustomText').text()).text;
  const table = readParticipantsTable($);
  if ((table?.cells ?? 0) !== cells) throw new RecordRefused('broken table', { cells, read: table?.cells ?? 0 });
  refuseOtherTotals(stated, table?.counted ?? null);
  if (table === null && countsInWords(worded)) throw new RecordRefused('no participants table', { words: worded });
  const participants = table?.participants ?? [];
  return {
    view: 'record',
    number: numberOf($),
    title,
    stated,
    statusAsAt: null,
    participants,
    statements: readRecordStatements($, participants),
    tells: { names: true, statements: STATEMENT_KINDS },
    problems: [
      ...(table === null && stated.signatories === null && stated.parties === null
        ? [{ code: 'no totals and no table', data: {} }]
        : []),
      ...(table?.problems ?? []),
      ...(worded === '' ? [] : [{ code: 'totals in words', data: { words: worded } }]),
      ...OTHER_TABLES.flatMap(([element, code]) => ($(element).children().length > 0 ? [{ code, data: {} }] : [])),
      ...problemsOf(participants),
    ],
  };
}

/** Tables beside that of the participants. */
const OTHER_TABLES = [
  ['SpecialTables', 'special table not read'],
  ['LON', 'League of Nations lists not read'],
] as const;

/** Where a title stands. An instrument listed below another one ("2. a)") has a title of its own, mostly the only one in its record. */
const TITLES = ['Subtitlesect', 'Titlesect'];

/** Tells what is no record at all, before anything is read of it. */
function refuseOtherThanRecord(body: Uint8Array): void {
  const text = Buffer.from(body).toString('latin1').trim();
  if (text === '') throw new RecordRefused('empty body');
  if (/^<(!doctype html|html)/i.test(afterComments(text)))
    throw new RecordRefused('not a record', { expected: 'XML', found: 'HTML' });
  if (!/<Document[\s>]/.test(text) || !/<Treaty[\s>]/.test(text)) throw new RecordRefused('not a record', { expected: 'XML' });
  if (!/<\/Treaty\s*>\s*<\/Document\s*>$/.test(text)) throw new RecordRefused('truncated body');
}

/** The text behind the comments that it begins with. */
function afterComments(text: string): string {
  let start = 0;
  while (text.startsWith('<!--', start)) {
    const end = text.indexOf('-->', start);
    if (end < 0) break;
    start = end + 3;
    while (/\s/.test(text.charAt(start))) start += 1;
  }
  return text.slice(start);
}

/** The encodings that records come in, by the names they declare; ISO 8859-1 is read as its superset, as browsers do. */
const ENCODINGS: readonly (readonly [RegExp, string])[] = [
  [/^(utf-?8|us-ascii)$/i, 'utf-8'],
  [/^(iso-?8859-?1|latin-?1|windows-1252)$/i, 'windows-1252'],
];

/**
 * The encoding that the record declares (XML 1.0, section 4.3.3: UTF-8 where it declares none). Another one than those known is
 * refused: guessed at, it would give names that are not those of the record.
 */
function encodingOf(body: Uint8Array): string {
  const start = Buffer.from(body.subarray(0, 200)).toString('latin1');
  const declared = /<\?xml\b[^>]*?\bencoding\s*=\s*["']([^"']*)["']/i.exec(start)?.[1] ?? 'utf-8';
  const encoding = ENCODINGS.find(([label]) => label.test(declared.trim()))?.[1];
  if (encoding === undefined) throw new RecordRefused('not a record', { encoding: declared });
  return encoding;
}

/** The participants table, or the tables that it is printed in; null when the record has none. */
function readParticipantsTable($: cheerio.CheerioAPI): ParticipantsTable | null {
  const tables = $('Treaty > Participants > Table').toArray();
  if (tables.length === 0) return null;
  // Markup mostly stands escaped in the text of a cell; where it does not, the text with it is what would have been escaped.
  const textOf = (cell: Element): string => ($(cell).children().length > 0 ? ($(cell).html() ?? '') : $(cell).text());
  const cellsOf = (row: Element): string[] => $(row).children('Entry').toArray().map(textOf);
  return readParticipants(
    tables.map((table) => ({
      heads: $(table).find('Thead > Row').toArray().map(cellsOf),
      rows: $(table).find('Tbody Row').toArray().map(cellsOf),
    })),
  );
}

/** The letter of a section, at the beginning of its heading: "SECTION B", "B. Road Traffic", "B - Road Traffic". */
const LETTER = /^(?:SECTION\s+(?=[A-Z]\b))?([A-Z])(?=[.):]|\s*$|\s+[-–])/;

/**
 * The MTDSG number: the chapter's Roman number, the letter of its section where it has any (`XI-B-16`), the treaty's number, and that
 * of an instrument listed below it (`III-2-12a`). The letter stands at the chapter, in a heading of its own, before the treaty's
 * number, or in the footer (`XI B 16. Transport`).
 */
function numberOf($: cheerio.CheerioAPI): string | null {
  const text = (selector: string): string => readMarkup($(selector).first().text()).text;
  const [, chapter, ofChapter] =
    /\bCHAPTER\s+([IVXLC]+)\b(?:[\s.-]*([A-Z])(?![A-Za-z]))?/.exec(text('Header > Chapter > Header').toUpperCase()) ?? [];
  const within = ['Numsect', 'Subnumsect']
    .map((name) => text(`Header > ExternalData > ${name}`))
    .join('-')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  if (chapter === undefined || !/\d/.test(within)) return null;
  if (/^[A-Z]-/.test(within)) return `${chapter}-${within}`;
  const ofSection = $('Treaty > Header > *:not(ExternalData), Treaty > Header > *:not(ExternalData) *')
    .toArray()
    .flatMap((element) => LETTER.exec($(element).text().trim().toUpperCase())?.[1] ?? [])[0];
  const [, footed, ofFooter] = /^([IVXLC]+)[\s.-]+([A-Z])[\s.-]+\d/.exec(text('Treaty > Footer')) ?? [];
  const letter = ofChapter ?? ofSection ?? (footed === chapter ? ofFooter : undefined);
  return [chapter, ...(letter === undefined ? [] : [letter]), within].join('-');
}

import type { CheerioAPI } from 'cheerio';
import type { CivilDate } from '../../treaty/civil-date.ts';
import type { Reading } from '../../treaty/reading.ts';
import { RecordRefused } from '../errors.ts';
import { linesOf, loadPage, rowsOf } from '../html/page.ts';
import { dayOf } from './cells.ts';
import { readMarkup } from './markup.ts';
import { type ParticipantsTable, problemsOf, readColumns, readParticipants, refuseLargeTable } from './participants.ts';
import { readTotal, refuseOtherTotals } from './stated-totals.ts';
import { readPageStatements } from './statements.ts';

/**
 * Reads the depositary's status page of a treaty ("ViewDetails"), which shows the same record as its XML. What the page says of itself
 * is checked against its rows. Throws `RecordRefused`, and nothing else, for whatever cannot be accepted.
 */
export function readStatusPage(body: Uint8Array): Reading {
  const $ = loadPage(body);
  const lines = linesOf($.root().toArray());
  const { number, title, problems } = readIdentity($, lines);
  const stated = readStatedTotals(lines);
  const table = readPageTable($);
  refuseOtherTotals(stated, table?.counted ?? null);
  // The page is found by its words. Where they are missing, its shape has changed, and no rows must not be read as no participants.
  if (stated.signatories === null && stated.parties === null && (table === null || table.participants.length > 0)) {
    throw new RecordRefused(table === null ? 'no participants table' : 'totals differ');
  }
  const participants = table?.participants ?? [];
  const told = readPageStatements($, participants, table?.declarants ?? []);
  return {
    view: 'status page',
    number,
    title,
    stated,
    statusAsAt: readStamp(lines),
    participants,
    statements: told.statements,
    tells: { names: true, statements: told.complete },
    problems: [...problems, ...(table?.problems ?? []), ...problemsOf(participants), ...told.problems],
  };
}

/**
 * A treaty's number within its chapter, the letter of an instrument listed below another one, and its title: `8. Arms Trade Treaty`,
 * formerly `8 . Arms Trade Treaty`; `2. a Additional Protocol`, formerly `2. a) Additional Protocol`.
 */
const TREATY_HEADING =
  /^(?<number>\d+)(?:\s*\.\s*(?:(?<letter>[a-z])(?:\s*[.)]|\s+(?=\p{Lu})))?|\s*(?<bracketed>[a-z])\s*[.)])\s*(?<title>\p{L}.*)$/u;

/** How many lines after the chapter the treaty's heading may stand: the chapter's name, perhaps in two lines, is between them. */
const LINES_BETWEEN = 4;

/** The treaty's title from its heading, and its number from the link to its XML record, which has all of it (`XI-B-16`). */
function readIdentity($: CheerioAPI, lines: readonly string[]): Pick<Reading, 'number' | 'title' | 'problems'> {
  const found = readTreatyHeading(lines);
  if (found === null) throw new RecordRefused('not a record', { missing: 'title' });
  const { chapter, number, letter, title } = found;
  const heading = [chapter, number, ...(letter === undefined ? [] : [letter])].join('-');
  const link = /\/([IVXLC]+(?:-[A-Za-z0-9]+)+)\.en\.xml$/.exec($('a[id$="lnkXml"]').attr('href') ?? '')?.[1];
  if (link === undefined) return { number: heading, title, problems: [] };
  const [linkedChapter, ...parts] = link.split('-');
  const agrees = linkedChapter === chapter && parts.includes(number) && (letter === undefined || parts.at(-1) === letter);
  return { number: link, title, problems: agrees ? [] : [{ code: 'number differs', data: { heading, link } }] };
}

/** The heading of a treaty, taken apart. */
interface TreatyHeading {
  readonly chapter: string;
  readonly number: string;
  readonly letter: string | undefined;
  readonly title: string;
}

function readTreatyHeading(lines: readonly string[]): TreatyHeading | null {
  for (const [at, line] of lines.entries()) {
    const chapter = /^CHAPTER\s+([IVXLC]+)\b/.exec(line)?.[1];
    if (chapter === undefined) continue;
    for (let below = at + 1; below <= at + LINES_BETWEEN; below += 1) {
      const [words = '', next = ''] = lines.slice(below, below + 2);
      // The number can stand in a cell of its own.
      const heading = /^\d+\s*\.?$/.test(words) ? `${words.replace(/\s*\.?$/, '.')} ${next}` : words;
      const { number, letter, bracketed, title } = TREATY_HEADING.exec(heading)?.groups ?? {};
      if (number && title) return { chapter, number, letter: letter ?? bracketed, title };
    }
  }
  return null;
}

/** The participants table of a status page, and what its links tell. */
interface PageTable extends ParticipantsTable {
  /** The participants, as printed, whose names carry a link to a declaration: it ends in `#EndDec`, that of a footnote does not. */
  readonly declarants: readonly string[];
}

/**
 * Finds and reads the participants table. The prefix of its id has changed over time, the id's end has not; another table that begins
 * with "Participant" (territorial notifications) can stand before it, and is told apart by its headings. Null when there is none.
 * Throws `RecordRefused`.
 */
function readPageTable($: CheerioAPI): PageTable | null {
  const grids = $('table')
    .toArray()
    .filter((table) => /tblgrid$/i.test($(table).attr('id') ?? ''))
    .map((table) => rowsOf($, table))
    .filter(([headings]) => headings !== undefined && /^participants?$/i.test(readMarkup(headings[0] ?? '').text));
  for (const rows of grids) refuseLargeTable(rows);
  const attempts = grids.map((rows) => ({ rows, refusal: refusalOfHeadings(rows[0] ?? []) }));
  const [found, ...others] = attempts.filter(({ refusal }) => refusal === null);
  if (found === undefined) {
    const refusal = attempts.at(-1)?.refusal;
    if (refusal) throw refusal;
    return null;
  }
  if (others.length > 0) throw new RecordRefused('no participants table', { tables: others.length + 1 });
  const [headings = [], ...rows] = found.rows;
  const linked = rows.map(([name = '']) => nameCellOf(name));
  const named = rows.map(([, ...cells], index) => [linked[index]?.markup ?? '', ...cells]);
  const table = readParticipants([{ heads: [headings], rows: named }]);
  return { ...table, declarants: linked.flatMap(({ declares, markup }) => (declares ? [readMarkup(markup).text] : [])) };

  /** The name without the link to the declarations, which stands around it or as a mark beside it. */
  function nameCellOf(markup: string): { markup: string; declares: boolean } {
    const cell = $('<div>').html(markup);
    const links = cell.find('a.noteIndex');
    const declares = links.toArray().some((link) => ($(link).attr('href') ?? '').endsWith('#EndDec'));
    const rest = cell.clone();
    rest.find('a.noteIndex, sup').remove();
    if (rest.text().trim() === '') return { markup, declares };
    links.filter((_, link) => $(link).closest('sup').length === 0).remove();
    return { markup: cell.html() ?? '', declares };
  }
}

function refusalOfHeadings(headings: readonly string[]): RecordRefused | null {
  try {
    readColumns(headings.map((heading) => readMarkup(heading).text));
    return null;
  } catch (error) {
    if (error instanceof RecordRefused) return error;
    throw error;
  }
}

function readStatedTotals(lines: readonly string[]): Reading['stated'] {
  const text = lines.join('\n');
  const total = (name: 'Signatories' | 'Parties'): number | null => {
    // In the label's own line whatever follows has to be the number; in the next one, a number can be.
    const [, same, below] = new RegExp(`\\b${name}\\s*:(?:[^\\S\\n]*([^\\s.;,]+)|\\s*(\\d+)\\b)?`).exec(text) ?? [];
    const words = same ?? below ?? '';
    // Without a number, the other total's label follows at once.
    return readTotal(name, /^(Parties|Signatories)$/.test(words) ? '' : words);
  };
  return { signatories: total('Signatories'), parties: total('Parties') };
}

/** The day of the stamp `STATUS AS AT : 15-05-2025 03:15:27 EDT`, which is New York's own; null where there is none. */
function readStamp(lines: readonly string[]): CivilDate | null {
  const [stamp, day, month, year] = /STATUS\s+AS\s+AT\s*:\s*(\d{1,2})-(\d{1,2})-(\d{4})\b/i.exec(lines.join('\n')) ?? [];
  if (stamp === undefined) return null;
  const date = dayOf(day, month, year);
  if (date !== null) return date;
  throw new RecordRefused('unreadable cell', { cell: `${day}-${month}-${year}` });
}

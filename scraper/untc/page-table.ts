import type { CheerioAPI } from 'cheerio';
import { RecordRefused } from '../errors.ts';
import { rowsOf } from '../html/rows-of.ts';
import { readMarkup } from './markup.ts';
import { type ParticipantsTable, readColumns, readParticipants } from './participants.ts';

/** The participants table of a status page, and what its links tell. */
export interface PageTable extends ParticipantsTable {
  /** The participants, as printed, whose names carry a link to a declaration. */
  readonly declarants: readonly string[];
}

/**
 * Finds and reads the participants table. The prefix of its id has changed over time, the id's end has not; another table that begins
 * with "Participant" (territorial notifications) can stand before it, and is told apart by its headings. Null when there is none.
 * Throws `RecordRefused`.
 */
export function readPageTable($: CheerioAPI): PageTable | null {
  const grids = $('table')
    .toArray()
    .filter((table) => /tblgrid$/i.test($(table).attr('id') ?? ''))
    .map((table) => rowsOf($, table))
    .filter(([headings]) => headings !== undefined && /^participants?$/i.test(readMarkup(headings[0] ?? '').text));
  const attempts = grids.map((rows) => ({ rows, refusal: refusalOfHeadings(rows[0] ?? []) }));
  const [found, ...others] = attempts.filter(({ refusal }) => refusal === null);
  if (found === undefined) {
    const refusal = attempts.at(-1)?.refusal;
    if (refusal) throw refusal;
    return null;
  }
  if (others.length > 0) {
    const count = others.length + 1;
    throw new RecordRefused('no participants table', `The page has ${count} tables that could be that of its participants.`, {
      count,
    });
  }
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

import { type CivilDate, isCivilDate } from '../../treaty/civil-date.ts';
import type { Reading } from '../../treaty/reading.ts';
import { RecordRefused } from '../errors.ts';
import { linesOf } from '../html/lines-of.ts';
import { loadPage } from '../html/load-page.ts';
import { readPageDeclarations } from './page-declarations.ts';
import { readPageTable } from './page-table.ts';
import { problemsOf } from './participants.ts';
import { readTotal, refuseOtherTotals, refuseTotalsWithoutTable } from './stated-totals.ts';

/**
 * Reads the depositary's status page of a treaty ("ViewDetails"), which shows the same record as its XML. What the page says of itself
 * is checked against its rows. End notes, objections, notifications and territorial applications are not read: nothing on the page
 * tells safely where they end. Throws `RecordRefused`, and nothing else, for whatever cannot be believed.
 */
export function readStatusPage(body: Uint8Array): Reading {
  const $ = loadPage(body);
  const lines = linesOf($);
  const { number, title } = readTreatyHeading(lines);
  const stated = readStatedTotals(lines);
  const table = readPageTable($);
  if (table) refuseOtherTotals(stated, table.counted);
  else refuseTotalsWithoutTable(stated);
  // The page is found by its words. Where they are not there, its shape has changed, and no rows is not to be read as no participants.
  if (stated.signatories === null && stated.parties === null && (table === null || table.participants.length > 0)) {
    const refusal = table === null ? 'no participants table' : 'totals differ';
    throw new RecordRefused(refusal, 'The page states no totals that its rows could be checked against.', { title });
  }
  const participants = table?.participants ?? [];
  const declarations = readPageDeclarations($, table?.declarants ?? []);
  return {
    view: 'status page',
    number,
    title,
    stated,
    statusAsAt: readStamp(lines),
    participants,
    statements: declarations ?? [],
    tells: { names: true, statements: declarations === null ? [] : ['declaration'] },
    problems: [
      ...(table?.problems ?? []),
      ...problemsOf(participants),
      ...(declarations === null ? ['The declarations on the status page could not be told apart safely.'] : []),
    ],
  };
}

/** A treaty's number within its chapter, and its title: `8. Arms Trade Treaty`, formerly `8 . Arms Trade Treaty`; also `2. a) …`. */
const TREATY_HEADING = /^(\d+)\s*\.?\s*(?:([a-z])\s*[.)])?(?<=[.)])\s*(\p{L}.*)$/u;

/** How many lines after the chapter the treaty's heading may stand: the chapter's name, perhaps in two lines, is between them. */
const LINES_BETWEEN = 4;

function readTreatyHeading(lines: readonly string[]): { number: string; title: string } {
  for (const [at, line] of lines.entries()) {
    const chapter = /^CHAPTER\s+([IVXLC]+)\b/.exec(line)?.[1];
    if (chapter === undefined) continue;
    for (let below = at + 1; below <= at + LINES_BETWEEN; below += 1) {
      const [words = '', next = ''] = lines.slice(below, below + 2);
      // The number can stand in a cell of its own.
      const heading = /^\d+\s*\.?$/.test(words) ? `${words.replace(/\s*\.?$/, '.')} ${next}` : words;
      const [, number, letter, title] = TREATY_HEADING.exec(heading) ?? [];
      if (number && title) return { number: `${chapter}-${number}${letter ? `-${letter}` : ''}`, title };
    }
  }
  throw new RecordRefused('not a record', 'The page names no treaty.');
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
  const [, day, month, year] = /STATUS\s+AS\s+AT\s*:\s*(\d{1,2})-(\d{1,2})-(\d{4})\b/i.exec(lines.join('\n')) ?? [];
  if (day === undefined || month === undefined || year === undefined) return null;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (isCivilDate(date)) return date;
  throw new RecordRefused('unreadable cell', `The page states its status as at ${day}-${month}-${year}, which is no day.`, {
    date,
  });
}

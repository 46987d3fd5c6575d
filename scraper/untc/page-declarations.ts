import type { CheerioAPI } from 'cheerio';
import type { Statement } from '../../treaty/reading.ts';
import { findStateByName } from '../../treaty/states.ts';
import { linesOf } from '../html/lines-of.ts';

/** The headings that can follow the declarations and end them. */
const NEXT_SECTION = /^(end ?notes?|objections?|notifications?|territorial applications?)\b[^.]{0,60}$/i;

/**
 * Reads the declarations that follow the anchor `EndDec`: the name of a participant on a line, then its text. They are believed only
 * when the names found are just those that link to a declaration, each once and in the table's order, and when the section's end is
 * known: otherwise what one State wrote could stand under another, and the answer is null.
 */
export function readPageDeclarations($: CheerioAPI, declarants: readonly string[]): Statement[] | null {
  if (declarants.length === 0) return [];
  const anchor = $('a[name="EndDec"], [id="EndDec"]').get(0);
  const lines = anchor ? linesOf($, anchor) : [];
  const end = lines.findIndex((line) => NEXT_SECTION.test(line));
  const starts = lines.flatMap((line, index) => (index < end && declarants.includes(line) ? [index] : []));
  const found = starts.map((start) => lines[start]);
  if (found.length !== declarants.length || found.some((name, index) => name !== declarants[index])) return null;
  const statements = declarants.map((name, index): Statement => {
    const [first, ...more] = lines.slice((starts[index] ?? 0) + 1, starts[index + 1] ?? end);
    const title = first?.endsWith(':') && first.length <= 100 ? first : null;
    const paragraphs = first === undefined || title !== null ? more : [first, ...more];
    return { kind: 'declaration', name, iso3: findStateByName(name)?.iso3 ?? null, title, paragraphs };
  });
  return statements.every(({ paragraphs }) => paragraphs.length > 0) ? statements : null;
}

import type { Treaty } from '../../treaty/catalogue/treaty.ts';
import type { CrossCheckRecord } from '../cross-check.ts';
import { atSource, RecordRefused } from '../errors.ts';
import { linesOf, loadPage } from '../html/page.ts';

/** The three groups of States, by the words that begin their line: the line's number and what stands in brackets are taken off. */
const GROUPS = {
  parties: /^states? part(y|ies)$/i,
  signedNotJoined: /^signator(y|ies)\b.*\bnot (yet )?states? part(y|ies)\b/i,
  notJoined: /^(other )?states\b.*\b(not (yet )?joined|yet to join)\b/i,
} as const;
type Group = keyof typeof GROUPS;

/**
 * Reads the three numbers of the Secretariat's status page. They are accepted only when each group is named once with one number, and
 * when they add up to the States that the page counts: a misread number would be false news of the Secretariat. Its list of States has
 * no dates, and is not read. Throws `RecordRefused`.
 */
export function readSecretariatStatus(body: Uint8Array, treaty: Treaty): CrossCheckRecord {
  const lines = linesOf(loadPage(body).root().toArray());
  if (!lines.some((line) => line.toLowerCase().includes(treaty.title.toLowerCase())))
    throw new RecordRefused('wrong treaty', { expected: { number: treaty.number, title: treaty.title } });
  const start = lines.findIndex((line) => /^status of participation\b/i.test(line));
  if (start < 0) throw new RecordRefused('not a record', { missing: 'Status of Participation' });
  const numbers = numbersOfGroups(lines.slice(start + 1));
  const sum = numbers.parties + numbers.signedNotJoined + numbers.notJoined;
  const { statesCounted } = atSource('att-secretariat', treaty, treaty.elsewhere.secretariat);
  if (sum !== statesCounted) throw new RecordRefused('totals differ', { sum, statesCounted, ...numbers });
  return { stated: { signatories: null, ...numbers }, states: [], unclearStates: [], problems: [] };
}

type Piece = { readonly group: Group } | { readonly number: number };

/** A number belongs to the group in its own line, or all of them stand before their groups, or all after them. */
function numbersOfGroups(lines: readonly string[]): Record<Group, number> {
  const pieces = lines.flatMap(piecesOf).slice(0, 6);
  const numberFirst = pieces[0] !== undefined && 'number' in pieces[0];
  const found: Partial<Record<Group, number>> = {};
  for (let at = 0; at < pieces.length; at += 2) {
    const [label, value] = numberFirst ? [pieces[at + 1], pieces[at]] : [pieces[at], pieces[at + 1]];
    if (!label || !value || !('group' in label) || !('number' in value) || found[label.group] !== undefined) throw unclear(lines);
    found[label.group] = value.number;
  }
  const { parties, signedNotJoined, notJoined } = found;
  if (parties === undefined || signedNotJoined === undefined || notJoined === undefined) throw unclear(lines);
  return { parties, signedNotJoined, notJoined };
}

const unclear = (lines: readonly string[]): RecordRefused =>
  new RecordRefused('not a record', { unclear: lines.slice(0, 20).map((line) => line.slice(0, LONGEST_LINE)) });

/** A line that names a group is no longer than this. */
const LONGEST_LINE = 500;

/** What a line says of the groups, in its own order: a number, a group, both, or nothing. */
function piecesOf(line: string): Piece[] {
  if (line.length > LONGEST_LINE) return [];
  const [, before, words = '', after] =
    /^(\d+)?\s*[:–—-]?\s*(.*?)\s*(?:\([^()]*\p{L}[^()]*\))?\s*[:–—-]?\s*\(?(\d+)?\)?$/u.exec(line) ?? [];
  const number = (digits: string | undefined): Piece[] => (digits === undefined ? [] : [{ number: Number(digits) }]);
  if (words === '') return [...number(before), ...number(after)];
  const group = (Object.keys(GROUPS) as Group[]).find((name) => GROUPS[name].test(words));
  return group === undefined ? [] : [...number(before), { group }, ...number(after)];
}

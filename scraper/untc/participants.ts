import type { Participant } from '../../treaty/reading.ts';
import type { Reason } from '../../treaty/reason.ts';
import { findStateByName } from '../../treaty/states.ts';
import { isSignature, type TreatyAction } from '../../treaty/treaty-action.ts';
import { RecordRefused } from '../errors.ts';
import { refuseMoreThanLimit } from '../limits.ts';
import { readCell } from './cells.ts';
import { type Column, readHeading } from './headings.ts';
import { readableText, readMarkup } from './markup.ts';

/** The participants table as read. */
export interface ParticipantsTable {
  readonly participants: readonly Participant[];
  /** How many rows have a standing act in the column of signatures, and in that of consent: what the record's own totals count. */
  readonly counted: { readonly signatories: number; readonly parties: number };
  /** How many cells it has, those of the headings included. */
  readonly cells: number;
  /** What was not read. */
  readonly problems: readonly Reason[];
}

/** A row as read, with the column each act stands in: an act whose kind is not stated counts by its column. */
interface Row {
  readonly participant: Participant;
  readonly acts: readonly { readonly column: Column; readonly action: TreatyAction }[];
}

/** A table as its markup stands: the rows of headings, mostly one, and the others, cell by cell. */
export interface PlainTable {
  readonly heads: readonly (readonly string[])[];
  readonly rows: readonly (readonly string[])[];
}

/**
 * Reads the participants from the table, mostly the only one, columns by their headings. It is the same table in the XML record and on
 * the status page. Throws `RecordRefused`.
 */
export function readParticipants(tables: readonly PlainTable[]): ParticipantsTable {
  const parts = tables.map(readPart);
  const columns = parts.flatMap((part) => part.columns);
  const rows = parts.flatMap((part) => part.rows);
  refuseDoubledNames(rows.map(({ participant }) => participant.name));
  const count = (matches: (act: Row['acts'][number]) => boolean): number =>
    rows.filter(({ acts }) => acts.some((act) => !act.action.ended && matches(act))).length;
  return {
    participants: rows.map(({ participant }) => participant),
    cells: tables.flatMap(({ heads, rows: others }) => [...heads, ...others]).reduce((sum, cells) => sum + cells.length, 0),
    problems: [
      ...columns.flatMap(({ role, heading }) => (role === null ? [{ code: 'column not read', data: { heading } }] : [])),
      ...parts.flatMap((part) => part.problems),
    ],
    counted: {
      signatories: count(
        ({ column, action }) => column.role === 'signature' && (action.kind === null || isSignature(action.kind)),
      ),
      parties: count(({ column, action }) => column.role === 'consent' || action.kind === 'definitive signature'),
    },
  };
}

/** The oddities of rows that did not stop the reading. */
export function problemsOf(participants: readonly Participant[]): Reason[] {
  return participants.flatMap(({ name, iso3, actions }) => [
    ...(iso3 === null ? [{ code: 'unknown name', data: { name } }] : []),
    ...(actions.length === 0 ? [{ code: 'row without date', data: { name } }] : []),
  ]);
}

/** What one of the tables holds. */
interface Part {
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  readonly problems: readonly Reason[];
}

/** Refuses a table that is larger than any, before its cells are read. Throws `RecordRefused`. */
export function refuseLargeTable(rows: readonly (readonly string[])[]): void {
  refuseMoreThanLimit('rows', rows.length);
  for (const cells of rows) {
    refuseMoreThanLimit('cells in a row', cells.length);
    for (const cell of cells) refuseMoreThanLimit('characters in a cell', cell.length);
  }
}

function readPart({ heads, rows }: PlainTable): Part {
  refuseLargeTable([...heads, ...rows]);
  const [headings = [], second] = heads
    .map((row) => row.map((cell) => readMarkup(cell).text))
    .filter((row) => row.some((heading) => heading !== ''));
  if (second !== undefined) throw new RecordRefused('unknown heading', { headings, second });
  const columns = readColumns(headings);
  const filled = rows.filter((row) => row.some((cell) => cell.trim() !== ''));
  const blank = rows.length - filled.length;
  return {
    columns,
    rows: filled.map((row) => readRow(row, columns)),
    problems: blank > 0 ? [{ code: 'empty rows', data: { count: blank } }] : [],
  };
}

const NAMES_PARTICIPANTS = /^(participants?|part(y|ies)|states?|countr(y|ies)|contracting (part(y|ies)|states?))\b/i;

/** The columns after the first, which names the participants. Throws `RecordRefused`. */
export function readColumns(headings: readonly string[]): Column[] {
  const [first, ...others] = headings;
  if (first === undefined || !NAMES_PARTICIPANTS.test(first)) {
    throw new RecordRefused('unknown heading', { heading: first ?? '', first: true });
  }
  refuseDoubledHeading(others);
  return others.map(readHeading);
}

/** Two columns of one heading would hide one of them. Small letters and capitals make no difference. */
export function refuseDoubledHeading(headings: readonly string[]): void {
  const seen = new Set<string>();
  for (const heading of headings) {
    const folded = heading.toLowerCase();
    if (seen.has(folded)) throw new RecordRefused('doubled heading', { heading });
    seen.add(folded);
  }
}

/** A name in brackets is that of a participant that left: its acts were ended, whether or not each stands in brackets too. */
const NAME_IN_BRACKETS = /^\[\s*(.*?)\s*\]$/;

function readRow(cells: readonly string[], columns: readonly Column[]): Row {
  const { text, footnotes } = readMarkup(cells[0] ?? '');
  const left = NAME_IN_BRACKETS.exec(text)?.[1];
  const name = readableText(left ?? text);
  if (cells.length !== columns.length + 1 || name === '')
    throw new RecordRefused('ragged row', { name, cells: cells.length, columns: columns.length + 1 });
  if (text.split('[').length !== text.split(']').length) throw new RecordRefused('unreadable cell', { name: text });
  const acts = columns.flatMap((column, index) =>
    // What is no act is not read: such a column may hold anything.
    column.role === null
      ? []
      : readCell(cells[index + 1] ?? '', column, name).map((action) => ({
          column,
          action: left === undefined ? action : { ...action, ended: true },
        })),
  );
  const participant = { name, iso3: findStateByName(name)?.iso3 ?? null, footnotes, actions: acts.map(({ action }) => action) };
  return { participant, acts };
}

function refuseDoubledNames(names: readonly string[]): void {
  const seen = new Set<string>();
  for (const name of names) {
    if (seen.has(name)) throw new RecordRefused('doubled participant', { name });
    seen.add(name);
  }
}

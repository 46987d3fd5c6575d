import { findStateByName } from '../../treaty/states.ts';
import { RecordRefused } from '../errors.ts';
import type { Participant, RecordedAction } from '../source.ts';
import { readCell } from './cells.ts';
import { type Column, makesSignatory, readHeading } from './headings.ts';
import { readMarkup } from './markup.ts';

/** The participants table as read. */
export interface ParticipantsTable {
  readonly participants: readonly Participant[];
  /** How many rows have a standing act in the column of signatures, and in that of consent: what the record's own totals count. */
  /** How many cells it has, those of the headings included. */
  readonly cells: number;
  readonly counted: { readonly signatories: number; readonly parties: number };
}

/** A row as read, with the column each act stands in: an act whose kind is not stated counts by its column. */
interface Row {
  readonly participant: Participant;
  readonly acts: readonly { readonly column: Column; readonly action: RecordedAction }[];
}

/**
 * Reads the rows of the table, columns by their headings, from the markup of each cell. It is the same table in the XML record and on
 * the status page. Throws `RecordRefused`.
 */
export function readParticipants(headings: readonly string[], cellsOfRows: readonly (readonly string[])[]): ParticipantsTable {
  const columns = readColumns(headings.map((heading) => readMarkup(heading).text));
  const rows = cellsOfRows.map((cells) => readRow(cells, columns));
  refuseDoubledNames(rows.map(({ participant }) => participant.name));
  const count = (matches: (act: Row['acts'][number]) => boolean): number =>
    rows.filter(({ acts }) => acts.some((act) => !act.action.ended && matches(act))).length;
  return {
    participants: rows.map(({ participant }) => participant),
    cells: headings.length + cellsOfRows.reduce((sum, cells) => sum + cells.length, 0),
    counted: {
      signatories: count(({ column, action }) => makesSignatory(column, action.kind)),
      parties: count(({ column, action }) => column.role === 'consent' || action.kind === 'definitive signature'),
    },
  };
}

/** The oddities of rows that did not stop the reading, in words. */
export function problemsOf(participants: readonly Participant[]): string[] {
  return participants.flatMap(({ name, iso3, actions }) => [
    ...(iso3 === null ? [`"${name}" is no known State.`] : []),
    ...(actions.length === 0 ? [`The row of "${name}" has no date.`] : []),
  ]);
}

/** The columns after the first, which names the participants. Throws `RecordRefused`. */
export function readColumns(headings: readonly string[]): Column[] {
  const [first, ...others] = headings;
  if (first === undefined || !/^participants?$/i.test(first)) {
    throw new RecordRefused('unknown heading', `The first column of the participants table is "${first ?? ''}".`, {
      heading: first,
    });
  }
  const folded = others.map((heading) => heading.toLowerCase());
  const doubled = others.find((_, index) => folded.indexOf(folded[index] ?? '') !== index);
  if (doubled !== undefined) {
    throw new RecordRefused('doubled heading', `The participants table has the column "${doubled}" twice.`, { heading: doubled });
  }
  return others.map(readHeading);
}

function readRow(cells: readonly string[], columns: readonly Column[]): Row {
  const { text: name, footnotes } = readMarkup(cells[0] ?? '');
  if (cells.length !== columns.length + 1 || name === '') {
    const message = `The row of "${name}" has ${cells.length} cells, the table ${columns.length + 1} columns.`;
    throw new RecordRefused('ragged row', message, { name, cells: cells.length, columns: columns.length + 1 });
  }
  const acts = columns.flatMap((column, index) =>
    readCell(cells[index + 1] ?? '', column, name).map((action) => ({ column, action })),
  );
  const participant = { name, iso3: findStateByName(name)?.iso3 ?? null, footnotes, actions: acts.map(({ action }) => action) };
  return { participant, acts };
}

function refuseDoubledNames(names: readonly string[]): void {
  const doubled = names.find((name, index) => names.indexOf(name) !== index);
  if (doubled !== undefined)
    throw new RecordRefused('doubled participant', `The record lists "${doubled}" twice.`, { name: doubled });
}

import type { CheerioAPI } from 'cheerio';
import type { Element } from 'domhandler';
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

/** Reads the table, columns by their headings. Null when the record has none. Throws `RecordRefused`. */
export function readParticipantsTable($: CheerioAPI): ParticipantsTable | null {
  const table = $('Participants > Table').first();
  if (table.length === 0) return null;
  const headings = cellsOf($, table.find('Thead > Row').first().get(0)).map((cell) => readMarkup(cell).text);
  const columns = readColumns(headings);
  const rows = table
    .find('Tbody Row')
    .toArray()
    .map((row) => readRow(cellsOf($, row), columns));
  refuseDoubledNames(rows.map(({ participant }) => participant.name));
  const count = (matches: (act: Row['acts'][number]) => boolean): number =>
    rows.filter(({ acts }) => acts.some((act) => !act.action.ended && matches(act))).length;
  return {
    participants: rows.map(({ participant }) => participant),
    cells: table.find('Entry').length,
    counted: {
      signatories: count(({ column, action }) => makesSignatory(column, action.kind)),
      parties: count(({ column, action }) => column.role === 'consent' || action.kind === 'definitive signature'),
    },
  };
}

const cellsOf = ($: CheerioAPI, row: Element | undefined): string[] =>
  row === undefined
    ? []
    : $(row)
        .children('Entry')
        .toArray()
        .map((cell) => $(cell).text());

/** The columns after the first, which names the participants. */
function readColumns(headings: readonly string[]): Column[] {
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

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
  readonly counted: { readonly signatories: number; readonly parties: number };
  /** How many cells it has, those of the headings included. */
  readonly cells: number;
  /** What was not read, in words. */
  readonly problems: readonly string[];
}

/** A row as read, with the column each act stands in: an act whose kind is not stated counts by its column. */
interface Row {
  readonly participant: Participant;
  readonly acts: readonly { readonly column: Column; readonly action: RecordedAction }[];
}

/** Reads the table, columns by their headings. Null when the record has none. Throws `RecordRefused`. */
export function readParticipantsTable($: CheerioAPI): ParticipantsTable | null {
  const tables = $('Treaty > Participants > Table').toArray();
  if (tables.length === 0) return null;
  const parts = tables.map((table) => readPart($, table));
  const columns = parts.flatMap((part) => part.columns);
  const rows = parts.flatMap((part) => part.rows);
  refuseDoubledNames(rows.map(({ participant }) => participant.name));
  const count = (matches: (act: Row['acts'][number]) => boolean): number =>
    rows.filter(({ acts }) => acts.some((act) => !act.action.ended && matches(act))).length;
  return {
    participants: rows.map(({ participant }) => participant),
    cells: $(tables).find('Entry').length,
    problems: [
      ...columns.flatMap(({ role, heading }) => (role === null ? [`The column "${heading}" holds no treaty actions.`] : [])),
      ...parts.flatMap((part) => part.problems),
    ],
    counted: {
      signatories: count(({ column, action }) => makesSignatory(column, action.kind)),
      parties: count(({ column, action }) => column.role === 'consent' || action.kind === 'definitive signature'),
    },
  };
}

/** One of the tables, mostly the only one. */
interface Part {
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  readonly problems: readonly string[];
}

function readPart($: CheerioAPI, table: Element): Part {
  const heads = $(table)
    .find('Thead > Row')
    .toArray()
    .map((row) => cellsOf($, row).map((cell) => readMarkup(cell).text))
    .filter((headings) => headings.some((heading) => heading !== ''));
  const [headings = [], second] = heads;
  if (second !== undefined) {
    const message = `The participants table has a second row of headings: ${second.join(' | ')}`;
    throw new RecordRefused('unknown heading', message, { headings, second });
  }
  const columns = readColumns(headings);
  const cells = $(table)
    .find('Tbody Row')
    .toArray()
    .map((row) => cellsOf($, row));
  const filled = cells.filter((row) => row.some((cell) => cell.trim() !== ''));
  const blank = cells.length - filled.length;
  return {
    columns,
    rows: filled.map((row) => readRow(row, columns)),
    problems: blank > 0 ? [`The participants table has ${blank} empty row${blank === 1 ? '' : 's'}.`] : [],
  };
}

/** The cells' text. Markup mostly stands escaped in it; where it does not, the text with it is what would have been escaped. */
const cellsOf = ($: CheerioAPI, row: Element | undefined): string[] =>
  row === undefined
    ? []
    : $(row)
        .children('Entry')
        .toArray()
        .map((cell) => ($(cell).children().length > 0 ? ($(cell).html() ?? '') : $(cell).text()));

const NAMES_PARTICIPANTS = /^(participants?|part(y|ies)|states?|countr(y|ies)|contracting (part(y|ies)|states?))\b/i;

/** The columns after the first, which names the participants. */
function readColumns(headings: readonly string[]): Column[] {
  const [first, ...others] = headings;
  if (first === undefined || !NAMES_PARTICIPANTS.test(first)) {
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

/** A name in brackets is that of a participant that left: its acts were ended, whether or not each stands in brackets too. */
const NAME_IN_BRACKETS = /^\[\s*(.*?)\s*\]$/;

function readRow(cells: readonly string[], columns: readonly Column[]): Row {
  const { text, footnotes } = readMarkup(cells[0] ?? '');
  const left = NAME_IN_BRACKETS.exec(text)?.[1];
  const name = left ?? text;
  if (cells.length !== columns.length + 1 || name === '') {
    const message = `The row of "${name}" has ${cells.length} cells, the table ${columns.length + 1} columns.`;
    throw new RecordRefused('ragged row', message, { name, cells: cells.length, columns: columns.length + 1 });
  }
  if (text.split('[').length !== text.split(']').length) {
    throw new RecordRefused('unreadable cell', `The name "${text}" has half a pair of brackets.`, { name: text });
  }
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
  const doubled = names.find((name, index) => names.indexOf(name) !== index);
  if (doubled !== undefined)
    throw new RecordRefused('doubled participant', `The record lists "${doubled}" twice.`, { name: doubled });
}

import type { SheetData } from 'write-excel-file/node';
import type { CivilDate } from '../treaty/civil-date.ts';
import type { Column, SheetNames } from '../web/views/data-documents.ts';
import type { Cell, Table } from './tables.ts';

/** So that spreadsheets read the file as UTF-8. */
const BYTE_ORDER_MARK = '\ufeff';

/** What a spreadsheet may take for the beginning of a formula, in full width too, after white space as well. */
const FORMULA = String.raw`(?=\s*[=+\-@|＝＋－＠｜])`;
/** At the beginning of a cell; a tab or line break there is dropped by some, and what follows counts. */
const AT_BEGINNING = new RegExp(String.raw`^(?:${FORMULA}|(?=[\t\r\n]))`);
/** After a sign that begins another cell in the settings of other countries, or another line. */
const AFTER_SEPARATOR = new RegExp(String.raw`(?<=[;\t\n]|\r(?!\n))${FORMULA}`, 'g');

/** The text with an apostrophe before whatever a spreadsheet would take for a formula. */
const harmless = (text: string): string => text.replace(AFTER_SEPARATOR, "'").replace(AT_BEGINNING, "'");

/**
 * A table as CSV (RFC 4180), in UTF-8 with a byte order mark. A text that a spreadsheet would take for a formula has an apostrophe before it, and truth is
 * `yes` or `no`.
 */
export async function csvOf({ columns, rows }: Pick<Table, 'columns' | 'rows'>): Promise<string> {
  const { stringify } = await import('csv-stringify/sync');
  const cell = (value: Cell): string => {
    if (value === null) return '';
    if (typeof value === 'boolean') return value ? 'yes' : 'no';
    return typeof value === 'string' ? harmless(value) : String(value);
  };
  const lines = [columns.map(({ name }) => name), ...rows.map((row) => row.map(cell))];
  return BYTE_ORDER_MARK + stringify(lines, { record_delimiter: 'windows', quoted_match: /[;\t\r\n]/ });
}

/** The rows as objects with the names of the columns. */
export const objectsOf = ({ columns, rows }: Pick<Table, 'columns' | 'rows'>): Readonly<Record<string, Cell>>[] =>
  rows.map((row) => Object.fromEntries(columns.map(({ name }, at) => [name, row[at] ?? null])));

/** What a workbook has besides its tables: a sheet of texts that says what they are. */
export interface About {
  readonly sheet: string;
  readonly lines: readonly (readonly string[])[];
}

/** In characters. */
const NARROWEST = 8;
const WIDEST = 60;
const widthOf = (texts: readonly string[]): number =>
  Math.min(WIDEST, Math.max(NARROWEST, ...texts.map(({ length }) => length + 2)));

/** Texts are marked as such, so that not even a cell that is edited is read as a formula. */
const FORMATS = { date: 'yyyy-mm-dd', datetime: 'yyyy-mm-dd hh:mm:ss', string: '@' } as const;

type SheetCell = SheetData[number][number];

function cellOf(value: Cell, type: Column['type']): SheetCell {
  if (value === null) return null;
  if (typeof value === 'number') return { value, type: Number };
  if (typeof value === 'boolean') return { value, type: Boolean };
  if (type === 'date' || type === 'datetime') return { value: new Date(value), type: Date, format: FORMATS[type] };
  return { value, type: String, format: FORMATS.string };
}

const textCell = (value: string): SheetCell =>
  value === '' ? null : { value, type: String, format: FORMATS.string, wrap: true };

/** Puts the arrows of a filter on the header of the table. */
function withFilter(xml: string, { columns, rows }: Table): string {
  if (rows.length === 0) return xml;
  // No table has more columns than the alphabet has letters.
  const lastColumn = String.fromCharCode(64 + columns.length);
  return xml.replace('</sheetData>', `</sheetData><autoFilter ref="A1:${lastColumn}${rows.length + 1}"/>`);
}

/** A table as a sheet has it: with names for people in place of codes. */
export type SheetTable = Table & SheetNames;

/** A workbook with a sheet for each table and one that says what they are; the day is that which its parts bear. */
export async function xlsxOf(tables: readonly SheetTable[], about: About, day: CivilDate): Promise<Uint8Array> {
  const [{ default: writeExcelFile }, { unzipSync }] = await Promise.all([import('write-excel-file/node'), import('fflate')]);
  const sheets = tables.map(({ sheet, headings, columns, rows }) => ({
    sheet,
    stickyRowsCount: 1,
    columns: headings.map((heading, at) => ({
      width: widthOf([`${heading}  `, ...rows.map((row) => String(row[at] ?? ''))]),
    })),
    data: [
      headings.map((value) => ({ value, type: String, format: FORMATS.string, fontWeight: 'bold' as const })),
      ...rows.map((row) => row.map((cell, at) => cellOf(cell, columns[at]?.type ?? 'string'))),
    ],
  }));
  const lines = about.lines.map((line) => line.map(textCell));
  const widths = [0, 1, 2, 3, 4, 5].map((at) => ({ width: widthOf(about.lines.map((line) => line[at] ?? '')) }));
  const file = await writeExcelFile([...sheets, { sheet: about.sheet, columns: widths, data: lines }], {
    features: [
      {
        files: {
          transform: {
            'xl/worksheets/sheet{id}.xml': {
              transform(xml, _options, { sheetIndex }) {
                const table = tables[sheetIndex];
                return table === undefined ? xml : withFilter(xml, table);
              },
            },
          },
        },
      },
    ],
  }).toBuffer();
  // The library writes the present time into the archive: the same workbook is to be the same bytes.
  return zipOf(unzipSync(file), day);
}

/** An archive of the files in the order given, all of the same day, so that the same files are the same bytes. */
export async function zipOf(files: Readonly<Record<string, Uint8Array | string>>, day: CivilDate): Promise<Uint8Array> {
  const { strToU8, zipSync } = await import('fflate');
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  // An archive has local times, from 1980 on.
  const mtime = new Date(Math.max(year, 1980), month - 1, date);
  const bytes = Object.entries(files).map(([name, file]) => [name, typeof file === 'string' ? strToU8(file) : file] as const);
  return zipSync(Object.fromEntries(bytes), { mtime });
}

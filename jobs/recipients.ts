import { readFileSync } from 'node:fs';
import { CsvError, parse } from 'csv-parse/sync';
import * as z from 'zod';
import { findStateByIso3 } from '../treaty/states.ts';

const COLUMNS = ['iso3', 'name', 'email'] as const;

const row = z.object({
  iso3: z.string().refine((code) => findStateByIso3(code) !== null),
  // A name stands on a line of its own in the letter.
  name: z.string().regex(/^\P{Cc}{1,200}$/u),
  email: z.email(),
});

/** Whom the operator wants letters to a State to go to, by the State's code; in the order of the file. */
export type Recipients = ReadonlyMap<string, readonly { readonly name: string; readonly email: string }[]>;

export const noRecipients: Recipients = new Map();

/** Makes the error for a file that cannot be taken: what it, or the line with the number, has to be, as a code. */
type Refuse = (takes: string, line?: number) => Error;

/** Reads the file: CSV with the header `iso3,name,email`, one recipient a line. Throws what `refuse` makes, for the first bad line. */
export function readRecipients(file: string, refuse: Refuse): Recipients {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    throw refuse('readable-file');
  }
  const recipients = new Map<string, { name: string; email: string }[]>();
  for (const { record, info } of rowsOf(text, refuse)) {
    const { data, error } = row.safeParse(record);
    if (data === undefined) throw refuse(`recipients-${String(error.issues[0]?.path[0])}`, info.lines);
    recipients.set(data.iso3, [...(recipients.get(data.iso3) ?? []), { name: data.name, email: data.email }]);
  }
  return recipients;
}

interface Row {
  readonly record: unknown;
  readonly info: { readonly lines: number };
}

const OPTIONS = { bom: true, info: true, record_delimiter: ['\r\n', '\n', '\r'], skip_empty_lines: true, trim: true };

function rowsOf(text: string, refuse: Refuse): Row[] {
  let header: string[] | undefined;
  const columns = (found: string[]): string[] => {
    header = found;
    return found;
  };
  try {
    const rows: Row[] = parse(text, { ...OPTIONS, columns });
    if (header?.join() !== COLUMNS.join()) throw refuse('recipients-header', 1);
    return rows;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw refuse('recipients-csv', Number(error['lines']));
  }
}

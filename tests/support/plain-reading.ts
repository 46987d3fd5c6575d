import { findStateByName } from '../../treaty/states.ts';
import type { RecordDescription } from './untc-record.ts';

/**
 * A second, deliberately plain reading of a record of the Arms Trade Treaty, to hold the reader against: it shares no code with it,
 * knows the treaty's three headings literally, and takes only what it is sure of. A fact is `NOR ratification 2014-02-12`, with
 * ` ended` behind it for one in brackets.
 */
const KINDS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  signature: { '': 'signature' },
  'provisional application under article 23(n)': { n: 'provisional application' },
  'approval(aa), acceptance(a), accession(a), ratification': {
    '': 'ratification',
    a: 'accession',
    A: 'acceptance',
    AA: 'approval',
  },
};
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** One row: the name as printed, its State, its facts; `unread` are the filled cells that the plain reading makes nothing of. */
export interface PlainRow {
  readonly name: string;
  readonly iso3: string | null;
  readonly facts: readonly string[];
  readonly unread: number;
}

const withoutFootnotes = (text: string): string =>
  text
    .replace(/<(superscript|sup)>.*?<\/\1>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

function plainRow(headings: readonly string[], cells: readonly string[]): PlainRow {
  const [name = '', ...others] = cells.map(withoutFootnotes);
  const iso3 = findStateByName(name)?.iso3 ?? null;
  const read = others.map((cell, index) => {
    const kinds = KINDS[withoutFootnotes(headings[index + 1] ?? '').toLowerCase()];
    const acts = cell.split(/(?<=\]) (?=[[\d])/).map((act) => {
      const [, open, day = '', month = '', year, marker = '', close] =
        /^(\[ ?)?(\d\d?) ([A-Za-z]{3}) (\d{4}) ?([A-Za-z]*)( ?\])? ?[,;]?$/.exec(act) ?? [];
      const at = MONTHS.indexOf(month.toLowerCase()) + 1;
      const kind = kinds?.[marker];
      if (kind === undefined || at === 0 || (open === undefined) !== (close === undefined)) return null;
      const date = `${year}-${String(at).padStart(2, '0')}-${day.padStart(2, '0')}`;
      return `${iso3} ${kind} ${date}${open === undefined ? '' : ' ended'}`;
    });
    return { cell, acts };
  });
  return {
    name,
    iso3,
    facts: read.flatMap(({ acts }) => acts.filter((fact) => fact !== null)),
    unread: read.filter(({ cell, acts }) => cell !== '' && acts.includes(null)).length,
  };
}

/** The rows that a description describes. */
export const plainRowsOf = ({ headings = [], rows = [] }: RecordDescription): PlainRow[] =>
  rows.map((row) => plainRow(headings, row));

/** The rows that stand in the bytes, as far as regular expressions see them. */
export function plainRowsIn(body: Uint8Array): PlainRow[] {
  const bytes = Buffer.from(body);
  const text = bytes.toString(/encoding="utf-8"/i.test(bytes.toString('latin1').slice(0, 200)) ? 'utf8' : 'latin1');
  const [head = '', rest = ''] = text.split(/<Tbody[^>]*>/, 2);
  const headings = cellsIn(/<Thead[^>]*>([\s\S]*)/.exec(head)?.[1] ?? '');
  return [...rest.matchAll(/<Row\b[^>]*>([\s\S]*?)<\/Row\s*>/g)].map((row) => plainRow(headings, cellsIn(row[1] ?? '')));
}

const cellsIn = (text: string): string[] =>
  [...text.matchAll(/<Entry\b[^>]*?\/>|<Entry\b[^>]*>([\s\S]*?)<\/Entry\s*>/g)].map((cell) =>
    (cell[1] ?? '').replaceAll('&#x41;', 'A').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&'),
  );

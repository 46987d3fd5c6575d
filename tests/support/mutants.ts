import fc from 'fast-check';
import { ATT_HEADINGS, type RecordDescription, untcRecord } from './untc-record.ts';

/** Rows with everything that the record of the Arms Trade Treaty holds: accents, footnotes, each marker, an act that was ended. */
export const MUTANT_ROWS: readonly (readonly string[])[] = [
  ['Albania', '3 Jun 2013', '', '19 Mar 2014'],
  ['Angola', '24 Sep 2013', '', ''],
  ['Bahamas', '3 Jun 2013', '25 Sep 2014 n', '25 Sep 2014'],
  ['Cabo Verde', '25 Sep 2013', '', '23 Sep 2016'],
  ['Central African Republic', '', '', '7 Oct 2015 a'],
  ["Côte d'Ivoire", '5 Jun 2013', '', '26 Feb 2015'],
  ['Denmark<superscript>1</superscript>', ' 3 Jun\t 2013', '', '2 Apr 2014 AA'],
  ['Guinea', '29 Jul 2013', '', '21 Oct 2014'],
  ['Guinea-Bissau', '26 Sep 2013', '', ''],
  ['Japan', '3 Jun 2013', '', '9 May 2014 A'],
  ['Monaco', '', '', '[ 30 Jun 2016 a] 5 Jul 2017 a'],
  ['Netherlands', '3 Jun 2013', '', '18 Dec 2014'],
  ['Niger', '24 Mar 2014', '', '24 Jul 2015'],
  ['Norway', '3 Jun 2013', '12 Feb 2014 n', '12 Feb 2014'],
  ['Zambia', '25 Sep 2013', '', '20 May 2016'],
];

const NAMES = ['Nigeria', 'Zimbabwe', 'Norway', 'Cape Verde', 'Austria'];
const NO_STATES = ['Freedonia', 'The Northern Way', 'European Union', 'Kosovo', 'Guin'];
const CELLS = [
  '',
  '3 Jun 2013',
  '2 Jun 2013',
  '16 Jan 2018',
  '5 Jul 2014 A',
  '5 Jul 2014 n',
  '5 Jul 2014 x',
  '[5 Jul 2014 a]',
  '31 Jun 2014',
];

/** A change to a description, by the numbers that fast-check draws; they are taken modulo what there is to choose from. */
type Mutation = readonly [name: string, mutate: (record: Model, a: number, b: number) => Model];

interface Model {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly signatories: number | null;
  readonly parties: number | null;
}

const at = <T>(list: readonly T[], index: number): T | undefined => list[index % Math.max(1, list.length)];
const swapped = <T>(list: readonly T[], a: number, b: number): T[] => {
  const [first, second] = [list[a], list[b]];
  return list.map((item, index) => (index === a ? (second ?? item) : index === b ? (first ?? item) : item));
};
const withRow = (model: Model, a: number, change: (row: readonly string[]) => readonly string[]): Model => ({
  ...model,
  rows: model.rows.map((row, index) => (index === a % model.rows.length ? change(row) : row)),
});
const renamed = (names: readonly string[]) => (model: Model, a: number, b: number) =>
  withRow(model, a, ([, ...cells]) => [at(names, b) ?? '', ...cells]);
const columns = (a: number, b: number): [number, number] => [1 + (a % 3), 1 + ((a + 1 + (b % 2)) % 3)];
const live = (cell = ''): boolean => /\d/.test(cell.replace(/\[.*?\]/g, ''));
const count = (model: Model, heading: string | undefined): number => {
  const column = model.headings.indexOf(heading ?? '');
  return model.rows.filter((row) => live(row[column])).length;
};

const MUTATIONS: readonly Mutation[] = [
  ['drop a row', (model, a) => ({ ...model, rows: model.rows.filter((_, index) => index !== a % model.rows.length) })],
  [
    'double a row',
    (model, a, b) => ({ ...model, rows: model.rows.toSpliced(b % model.rows.length, 0, at(model.rows, a) ?? []) }),
  ],
  ['reorder rows', (model, a, b) => ({ ...model, rows: swapped(model.rows, a % model.rows.length, b % model.rows.length) })],
  ['turn the rows round', (model) => ({ ...model, rows: model.rows.toReversed() })],
  ['rename to a known name', renamed(NAMES)],
  ['rename to an unknown name', renamed(NO_STATES)],
  [
    'add a row',
    (model, a, b) => ({ ...model, rows: [...model.rows, [at([...NAMES, ...NO_STATES], a) ?? '', at(CELLS, b) ?? '', '', '']] }),
  ],
  ['empty a row', (model, a) => withRow(model, a, ([name = '', ...cells]) => [name, ...cells.map(() => '')])],
  [
    'another cell',
    (model, a, b) => withRow(model, a, (row) => row.map((cell, index) => (index === 1 + (b % 3) ? (at(CELLS, b) ?? '') : cell))),
  ],
  ['a cell too many', (model, a) => withRow(model, a, (row) => [...row, ''])],
  ['a cell too few', (model, a) => withRow(model, a, (row) => row.slice(0, -1))],
  ['swap two cells of a row', (model, a, b) => withRow(model, a, (row) => swapped(row, ...columns(a, b)))],
  [
    'swap the cells of two columns',
    (model, a, b) => ({ ...model, rows: model.rows.map((row) => swapped(row, ...columns(a, b))) }),
  ],
  ['swap two headings', (model, a, b) => ({ ...model, headings: swapped(model.headings, ...columns(a, b)) })],
  [
    'swap two columns',
    (model, a, b) => ({
      ...model,
      headings: swapped(model.headings, ...columns(a, b)),
      rows: model.rows.map((row) => swapped(row, ...columns(a, b))),
    }),
  ],
  ['double a heading', (model, a, b) => ({ ...model, headings: model.headings.with(1 + (a % 3), at(model.headings, b) ?? '') })],
  ['change the signatories', (model, a) => ({ ...model, signatories: a % 20 })],
  ['change the parties', (model, a) => ({ ...model, parties: a % 20 })],
  ['state no totals', (model) => ({ ...model, signatories: null, parties: null })],
  [
    'count the totals anew',
    (model) => ({ ...model, signatories: count(model, ATT_HEADINGS[1]), parties: count(model, ATT_HEADINGS[3]) }),
  ],
];

const described = (model: Model): RecordDescription => ({
  headings: [...model.headings],
  rows: model.rows.map((row) => [...row]),
  signatories: model.signatories,
  parties: model.parties,
});

const unmutated: Model = { headings: ATT_HEADINGS, rows: MUTANT_ROWS, signatories: null, parties: null };

/** The record before it is mutated; its totals are those of its rows. */
export const ORIGINAL: RecordDescription = described({
  ...unmutated,
  signatories: count(unmutated, ATT_HEADINGS[1]),
  parties: count(unmutated, ATT_HEADINGS[3]),
});

/** A description that one to four mutations have changed. */
export const mutatedDescription: fc.Arbitrary<{ readonly mutations: readonly string[]; readonly record: RecordDescription }> = fc
  .array(fc.tuple(fc.nat(MUTATIONS.length - 1), fc.nat(100), fc.nat(100)), { minLength: 1, maxLength: 4 })
  .map((drawn) => {
    const start: Model = { ...unmutated, signatories: ORIGINAL.signatories ?? null, parties: ORIGINAL.parties ?? null };
    const record = drawn.reduce((model, [which, a, b]) => at(MUTATIONS, which)?.[1](model, a, b) ?? model, start);
    return { mutations: drawn.map(([which]) => at(MUTATIONS, which)?.[0] ?? ''), record: described(record) };
  });

/** Bytes that do the most harm in a record, and any others. */
const harmful = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...'<>/&;[]"=!?-, .()#aAdsn0123456789').map((character) => character.charCodeAt(0)) },
  { weight: 2, arbitrary: fc.constantFrom(0, 9, 10, 13, 32, 0x80, 0xa0, 0xe9, 0xff) },
  { weight: 2, arbitrary: fc.nat(255) },
);
const SNIPPETS = [
  '<Entry>',
  '</Entry>',
  '<Entry />',
  '<Row>',
  '</Row>',
  '<!--',
  '-->',
  '<?',
  '<![CDATA[',
  ']]>',
  '&lt;',
  '&lt;superscript&gt;',
  '</Participants>',
  '<Tbody>',
  '&#0;',
  '&#x41;',
];
const inserted = fc.oneof(
  { weight: 3, arbitrary: fc.array(harmful, { minLength: 1, maxLength: 4 }).map((bytes) => Buffer.from(bytes)) },
  { weight: 1, arbitrary: fc.constantFrom(...SNIPPETS).map((text) => Buffer.from(text)) },
);
const ENCODINGS = [
  'utf-8',
  'utf-16',
  'utf-7',
  'shift_jis',
  'iso-8859-9',
  'iso-2022-kr',
  'x-user-defined',
  'replacement',
  'koi8-r',
  'nonsense',
  '',
];

/** One thing that happens to the bytes; places are taken modulo the length. */
export type Damage =
  | { readonly what: 'put'; readonly from: number; readonly put: Buffer; readonly dropped: number }
  | { readonly what: 'cut off'; readonly from: number }
  | { readonly what: 'encoded as'; readonly encoding: 'utf8' | 'utf16le' }
  | { readonly what: 'declared as'; readonly label: string };

const place = fc.nat(1_000_000);
const put = fc
  .tuple(place, inserted, fc.nat(12), fc.constantFrom('insert', 'overwrite', 'replace'))
  .map(([from, put, length, how]): Damage => {
    const dropped = how === 'insert' ? 0 : how === 'overwrite' ? put.length : length;
    return { what: 'put', from, put, dropped };
  });

/** Bytes overwritten, inserted or lost in up to three places; the end cut off; another encoding than the record declares. */
export const damages: fc.Arbitrary<readonly Damage[]> = fc.oneof(
  { weight: 8, arbitrary: fc.array(put, { minLength: 1, maxLength: 3 }) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(place, fc.nat(400))
      .map(([from, dropped]): Damage[] => [{ what: 'put', from, put: Buffer.alloc(0), dropped }]),
  },
  { weight: 1, arbitrary: place.map((from): Damage[] => [{ what: 'cut off', from }]) },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom('utf8' as const, 'utf16le' as const)
      .map((encoding): Damage[] => [{ what: 'encoded as', encoding }]),
  },
  { weight: 1, arbitrary: fc.constantFrom(...ENCODINGS).map((label): Damage[] => [{ what: 'declared as', label }]) },
);

/** The body after the damage. */
export const damaged = (body: Buffer, all: readonly Damage[]): Buffer =>
  all.reduce((bytes, damage) => {
    const text = bytes.toString('latin1');
    if (damage.what === 'encoded as') return Buffer.from(text, damage.encoding);
    if (damage.what === 'declared as')
      return Buffer.from(text.replace(/encoding="[^"]*"/, `encoding="${damage.label}"`), 'latin1');
    const from = damage.from % bytes.length;
    if (damage.what === 'cut off') return bytes.subarray(0, from);
    return Buffer.concat([bytes.subarray(0, from), damage.put, bytes.subarray(from + damage.dropped)]);
  }, body);

/** The unmutated record's bytes. */
export const originalBody = (): Buffer => untcRecord(ORIGINAL);

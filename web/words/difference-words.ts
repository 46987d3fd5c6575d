import type { Treaty } from '../../treaty/catalogue/treaty.ts';
import { isCivilDate } from '../../treaty/civil-date.ts';
import type { DifferenceField } from '../../treaty/difference.ts';
import { formatDate } from './formats.ts';
import { sourceName } from './names.ts';

/** What another source states differently from the depositary, for the pages. */
export interface DifferenceLine {
  readonly id: number;
  /** The State; null for a total. */
  readonly iso3: string | null;
  readonly field: DifferenceField;
  /** Days, kinds and numbers as text; null for a side that states none. */
  readonly depositary: string | null;
  readonly source: string;
  readonly other: string | null;
  /** When the source was last accepted, and the hash of what was archived then. */
  readonly readAt: Date | null;
  readonly sha256: string | null;
}

/** Whose record the figures rest on: the depositary's own, or while that was never read, the built-in copy. */
export type RecordSource = 'untc' | 'bundled';

const RECORDS = {
  untc: { name: 'the UN Treaty Collection', stands: "The depositary's value stands." },
  bundled: {
    name: 'the built-in copy',
    stands: "Its value stands until the depositary's own record has been read.",
  },
} as const;

/** The fields as headings. */
export const FIELD_WORDS: Readonly<Record<DifferenceField, string>> = {
  signature: 'Signature',
  deposit: 'Deposit of the instrument',
  'kind of consent': 'Kind of instrument',
  'date of effect': 'In force from',
  signatories: 'Number of signatories',
  parties: 'Number of States that have joined',
  'signed, not ratified': 'Number of States that have signed but not ratified',
};

/** A value in words: days written out, and `none` for a side that states none. */
export const valueInWords = (value: string | null): string =>
  value === null ? 'none' : isCivilDate(value) ? formatDate(value) : value;

/** Both values with whose they are, and which of them stands. */
export function differenceSentence(treaty: Treaty, difference: DifferenceLine, record: RecordSource): string {
  const { field, depositary, source, other } = difference;
  const { name, stands } = RECORDS[record];
  const ours = valueInWords(depositary);
  // The depositary publishes no day of effect: it follows from the deposit.
  const says = field === 'date of effect' ? `by ${name} and the rules of the treaty it is ${ours}` : `${name} says ${ours}`;
  return `${FIELD_WORDS[field]}: ${says}, ${sourceName(treaty, source)} ${valueInWords(other)}. ${stands}`;
}

/** The differences on a State's page and on System status. */
export const differenceWords = {
  heading: 'Differences from other sources',
  readOn: 'Read on',
  archivedSource: 'archived source',
  meaning: "No figure comes from another source: where one differs, the depositary's value stands, however many agree.",
  none: "None. What the other sources state agrees with the depositary's record.",
  noneRead: 'No other source has been read yet.',
  total: 'All States',
  columns: ['State', 'Item', 'Depositary', 'Other source', 'Its value', 'Last read'],
} as const;

import type { CivilDate } from './civil-date.ts';
import { type Delay, dateAfter } from './delay.ts';
import type { TreatyActionKind } from './treaty-action.ts';

/** A treaty's provisions on when it binds whom, as data. Each figure comes with its article. */
export interface EntryIntoForceRule {
  /** Of the treaty itself: `delay` after the deposit of the `threshold`-th instrument of a counted kind. */
  readonly treaty: {
    readonly article: string;
    readonly threshold: number;
    readonly counts: ReadonlySet<TreatyActionKind>;
    readonly delay: Delay;
  };
  /** For a State that deposits later than the treaty entered into force, or than the threshold was reached: `delay` after its own deposit. */
  readonly laterDeposit: {
    readonly article: string;
    readonly delay: Delay;
    readonly than: 'entry into force' | 'threshold reached';
  };
  /** Of a withdrawal: `delay` after the depositary receives the notice, and when it takes effect later than that. */
  readonly withdrawal: {
    readonly article: string;
    readonly delay: Delay;
    readonly later: 'when the notice says so' | 'while in an armed conflict';
  };
  /** When accession opens: from the entry into force on, or at any time. */
  readonly accession: { readonly article: string; readonly opens: 'at entry into force' | 'at any time' };
}

/** When the threshold was reached and when the treaty enters into force; both null while the threshold is not reached. */
export interface TreatyEntryIntoForce {
  readonly thresholdReachedOn: CivilDate | null;
  readonly entryIntoForceOn: CivilDate | null;
}

/** A deposited instrument of consent. */
export interface Deposit {
  readonly kind: TreatyActionKind;
  readonly date: CivilDate;
}

/** How many of the deposits made up to and including `asOf` count toward the threshold (ATT Art. 22(1)). */
export function countTowardThreshold(rule: EntryIntoForceRule, deposits: readonly Deposit[], asOf: CivilDate): number {
  return deposits.filter((deposit) => deposit.date <= asOf && rule.treaty.counts.has(deposit.kind)).length;
}

/**
 * When the treaty enters into force, as it was known on `asOf`: only deposits up to and including that day are looked at.
 * Several instruments deposited on the day that crosses the threshold are one event; no single one is "the fiftieth".
 */
export function treatyEntryIntoForce(
  rule: EntryIntoForceRule,
  deposits: readonly Deposit[],
  asOf: CivilDate,
): TreatyEntryIntoForce {
  const counted = deposits
    .filter((deposit) => deposit.date <= asOf && rule.treaty.counts.has(deposit.kind))
    .map((deposit) => deposit.date)
    .sort();
  const thresholdReachedOn = counted[rule.treaty.threshold - 1] ?? null;
  return {
    thresholdReachedOn,
    entryIntoForceOn: thresholdReachedOn && dateAfter(thresholdReachedOn, rule.treaty.delay),
  };
}

/** From when the treaty binds one State, and by which provision. */
export interface StateEntryIntoForce {
  readonly date: CivilDate;
  readonly article: string;
  /**
   * `with the treaty`: deposited before it entered into force. `own deposit`: deposited after. `not settled by the text`:
   * deposited on the very day, which ATT Art. 22 covers by neither paragraph; computed as the day of entry into force.
   */
  readonly basis: 'with the treaty' | 'own deposit' | 'not settled by the text';
}

/**
 * From when the treaty binds a State that deposited on `depositedOn` (ATT Art. 22). Null while no date of entry into force
 * exists: the State has consented to be bound, and nobody can say from when.
 */
export function stateEntryIntoForce(
  rule: EntryIntoForceRule,
  { thresholdReachedOn, entryIntoForceOn }: TreatyEntryIntoForce,
  depositedOn: CivilDate,
): StateEntryIntoForce | null {
  if (entryIntoForceOn === null) return null;
  const { article, delay, than } = rule.laterDeposit;
  const boundary = than === 'entry into force' ? entryIntoForceOn : thresholdReachedOn;
  if (boundary !== null && depositedOn > boundary) return { date: dateAfter(depositedOn, delay), article, basis: 'own deposit' };
  return {
    date: entryIntoForceOn,
    article: rule.treaty.article,
    basis: depositedOn === entryIntoForceOn ? 'not settled by the text' : 'with the treaty',
  };
}

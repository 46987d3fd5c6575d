import { byDate, type CivilDate } from './civil-date.ts';
import {
  type EntryIntoForceRule,
  type StateEntryIntoForce,
  stateEntryIntoForce,
  type TreatyEntryIntoForce,
} from './entry-into-force.ts';
import { expressesConsent, isSignature, type TreatyAction, type TreatyActionKind } from './treaty-action.ts';
import { endOf, noticesOf, type Withdrawal, withdrawalOf } from './withdrawal.ts';

/** All treaty actions of one State under one treaty, in any order. */
export interface Participation {
  readonly iso3: string;
  readonly actions: readonly TreatyAction[];
}

/**
 * Where a State stands: `party` (the treaty is in force for it), `consented` (deposited, not yet in force for it), `signed`
 * (signed, not ratified), `withdrawn`, or `none`.
 */
export type Status = 'party' | 'consented' | 'signed' | 'none' | 'withdrawn';

/** Every status, from the strongest bond to none. */
export const STATUSES: readonly Status[] = ['party', 'consented', 'signed', 'none', 'withdrawn'];

/** Whether the State has deposited an instrument that stands: a contracting State. */
export const isContracting = ({ status }: Pick<Standing, 'status'>): boolean => status === 'party' || status === 'consented';

/** One State under one treaty on one day. */
export interface Standing {
  readonly iso3: string;
  readonly status: Status;
  readonly signedOn: CivilDate | null;
  /**
   * The instrument that expresses consent to be bound, and from when the treaty binds (null: no date exists yet). Of a State that
   * withdrew, the one that its withdrawal ended.
   */
  readonly consent: {
    readonly kind: TreatyActionKind;
    readonly depositedOn: CivilDate;
    readonly inForce: StateEntryIntoForce | null;
  } | null;
  /** A declaration of provisional application (ATT Art. 23). It changes no status. */
  readonly provisionalApplicationOn: CivilDate | null;
  /** The withdrawal that ends the instrument, or ended it, as far as it was known on the day. */
  readonly withdrawal: Withdrawal | null;
}

/**
 * Where the State stands at the end of the day `asOf`. Later acts do not exist yet on that day; an act that was ended stands until the day
 * on which it was (ATT Art. 24(2)), so that no later withdrawal changes a past figure. `treaty` is what was known on that day.
 */
export function standingOn(
  rule: EntryIntoForceRule,
  treaty: TreatyEntryIntoForce,
  { iso3, actions }: Participation,
  asOf: CivilDate,
): Standing {
  const notices = noticesOf(rule, actions);
  const stands = (action: TreatyAction): boolean => {
    const end = endOf(action, notices);
    return end === null || end > asOf;
  };
  const done = actions.filter((action) => action.date <= asOf).sort(byDate);
  const earliest = (matches: (kind: TreatyActionKind | null) => boolean): TreatyAction | null =>
    done.find((action) => matches(action.kind) && stands(action)) ?? null;
  const standing = earliest(expressesConsent);
  // A State that left is shown with the last instrument by which it was bound.
  const deposit = standing ?? done.findLast(({ kind }) => expressesConsent(kind)) ?? null;
  const inForce = deposit && stateEntryIntoForce(rule, treaty, deposit.date);
  const signedOn = earliest(isSignature)?.date ?? null;
  const bound = inForce !== null && inForce.date <= asOf ? 'party' : 'consented';
  const status = standing ? bound : deposit ? 'withdrawn' : signedOn ? 'signed' : 'none';
  return {
    iso3,
    status,
    signedOn,
    consent: deposit && expressesConsent(deposit.kind) ? { kind: deposit.kind, depositedOn: deposit.date, inForce } : null,
    provisionalApplicationOn: earliest((kind) => kind === 'provisional application')?.date ?? null,
    withdrawal: deposit && withdrawalOf(deposit, notices, asOf),
  };
}

/** From when an act takes effect for its State, and under which article. */
export interface DateOfEffect {
  readonly date: CivilDate;
  readonly article: string;
  /** The treaty's text does not settle it: deposited on the very day of entry into force. */
  readonly notSettled: boolean;
}

/**
 * The date of effect of an act: of an instrument of consent, from when the treaty binds the State (ATT Art. 22); of a notice of withdrawal,
 * from when it no longer does (Art. 24(2)). Null for other acts, and while no date of entry into force exists.
 */
export function dateOfEffect(
  rule: EntryIntoForceRule,
  treaty: TreatyEntryIntoForce,
  action: TreatyAction,
  ofState: readonly TreatyAction[],
): DateOfEffect | null {
  if (action.kind === 'withdrawal') {
    const notice = noticesOf(rule, ofState).find(({ notifiedOn }) => notifiedOn === action.date);
    return notice === undefined ? null : { date: notice.effectiveOn, article: rule.withdrawal.article, notSettled: false };
  }
  if (!expressesConsent(action.kind)) return null;
  const inForce = stateEntryIntoForce(rule, treaty, action.date);
  return inForce && { date: inForce.date, article: inForce.article, notSettled: inForce.basis === 'not settled by the text' };
}

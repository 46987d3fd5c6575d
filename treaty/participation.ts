import { addDays, type CivilDate } from './civil-date.ts';
import type { EntryIntoForceRule } from './entry-into-force.ts';
import { type StateEntryIntoForce, stateEntryIntoForce } from './entry-into-force.ts';
import { expressesConsent, isSignature, type TreatyAction, type TreatyActionKind } from './treaty-action.ts';

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

/** One State under one treaty on one day. */
export interface Standing {
  readonly iso3: string;
  readonly status: Status;
  readonly signedOn: CivilDate | null;
  /** The instrument that expresses consent to be bound, and from when the treaty binds (null: no date exists yet). */
  readonly consent: {
    readonly kind: TreatyActionKind;
    readonly depositedOn: CivilDate;
    readonly inForce: StateEntryIntoForce | null;
  } | null;
  /** A declaration of provisional application (ATT Art. 23). It changes no status. */
  readonly provisionalApplicationOn: CivilDate | null;
  readonly withdrawal: { readonly notifiedOn: CivilDate; readonly effectiveOn: CivilDate } | null;
}

const earliest = (actions: readonly TreatyAction[]): TreatyAction | null =>
  actions.reduce<TreatyAction | null>((first, action) => (first === null || action.date < first.date ? action : first), null);

/**
 * Where the State stands at the end of the day `asOf`. Later actions do not exist yet on that day, and an act that the
 * depositary prints as ended gives no standing of its own. `treatyInForceOn` is what was known on that day.
 */
export function standingOn(
  rule: EntryIntoForceRule,
  treatyInForceOn: CivilDate | null,
  participation: Participation,
  asOf: CivilDate,
): Standing {
  const done = participation.actions.filter((action) => action.date <= asOf);
  const standing = done.filter((action) => !action.ended);
  const signature = earliest(standing.filter((action) => isSignature(action.kind)));
  const deposit = latestConsent(standing);
  const withdrawal = withdrawalAfter(rule, done, deposit?.date ?? null);
  const inForce = deposit && stateEntryIntoForce(rule, treatyInForceOn, deposit.date);
  return {
    iso3: participation.iso3,
    status: statusOf({ signed: signature !== null, consented: deposit !== null, inForce, withdrawal, done, asOf }),
    signedOn: signature?.date ?? null,
    consent: deposit && { kind: deposit.kind, depositedOn: deposit.date, inForce },
    provisionalApplicationOn: earliest(standing.filter((action) => action.kind === 'provisional application'))?.date ?? null,
    withdrawal,
  };
}

/** The instrument that counts: the first, unless a withdrawal came between, in which case the one by which the State came back. */
function latestConsent(actions: readonly TreatyAction[]): { kind: TreatyActionKind; date: CivilDate } | null {
  const withdrawnOn = actions
    .filter((action) => action.kind === 'withdrawal')
    .map((action) => action.date)
    .sort();
  const deposits = actions
    .flatMap((action) => (expressesConsent(action.kind) ? [{ kind: action.kind, date: action.date }] : []))
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  const lastWithdrawal = withdrawnOn.at(-1);
  const cameBack = lastWithdrawal === undefined ? undefined : deposits.find((deposit) => deposit.date > lastWithdrawal);
  return cameBack ?? deposits[0] ?? null;
}

function withdrawalAfter(
  rule: EntryIntoForceRule,
  actions: readonly TreatyAction[],
  depositedOn: CivilDate | null,
): Standing['withdrawal'] {
  const notices = actions.filter((action) => action.kind === 'withdrawal' && (depositedOn === null || action.date > depositedOn));
  const notice = earliest(notices);
  return notice && { notifiedOn: notice.date, effectiveOn: addDays(notice.date, rule.withdrawal.delayDays) };
}

function statusOf(known: {
  signed: boolean;
  consented: boolean;
  inForce: StateEntryIntoForce | null;
  withdrawal: Standing['withdrawal'];
  done: readonly TreatyAction[];
  asOf: CivilDate;
}): Status {
  // Until a withdrawal takes effect the State is a party (ATT Art. 24(2)).
  if (known.withdrawal && known.withdrawal.effectiveOn <= known.asOf) return 'withdrawn';
  if (known.consented) return known.inForce && known.inForce.date <= known.asOf ? 'party' : 'consented';
  if (known.done.some((action) => action.ended && expressesConsent(action.kind))) return 'withdrawn';
  return known.signed ? 'signed' : 'none';
}

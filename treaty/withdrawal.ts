import type { CivilDate } from './civil-date.ts';
import { dateAfter } from './delay.ts';
import type { EntryIntoForceRule } from './entry-into-force.ts';
import { expressesConsent, type TreatyAction } from './treaty-action.ts';

/** A State's withdrawal, as far as it is known. */
export interface Withdrawal {
  /** When the depositary received the notice; null where the record shows only that the instrument was ended. */
  readonly notifiedOn: CivilDate | null;
  /** From when the State is a party no longer. Without a notice: the day by which the record showed it; null where that is not known. */
  readonly effectiveOn: CivilDate | null;
}

/** A notice of withdrawal and the day on which it takes effect. */
export interface Notice {
  readonly notifiedOn: CivilDate;
  readonly effectiveOn: CivilDate;
}

/**
 * The notices of withdrawal among the actions, by date. Each takes effect after the treaty's delay, or on the later day that it names
 * itself (ATT Art. 24(2)); one that was revoked (in brackets) never does.
 */
export function noticesOf(rule: EntryIntoForceRule, actions: readonly TreatyAction[]): Notice[] {
  return actions
    .filter(({ kind, ended }) => kind === 'withdrawal' && !ended)
    .map(({ date, effectiveOn }) => {
      const soonest = dateAfter(date, rule.withdrawal.delay);
      return { notifiedOn: date, effectiveOn: effectiveOn && effectiveOn > soonest ? effectiveOn : soonest };
    })
    .sort((a, b) => (a.notifiedOn < b.notifiedOn ? -1 : 1));
}

const noticeAfter = ({ date }: TreatyAction, notices: readonly Notice[]): Notice | null =>
  notices.find(({ notifiedOn }) => notifiedOn > date) ?? null;

/** Before any day: the end of an act whose end is unknown. */
const ALWAYS = '' as CivilDate;

/**
 * The day from which the act no longer stands; null while it stands. An instrument of consent ends with the first withdrawal after it. An
 * act in brackets of which no notice is known ended by the day on which the record showed it so, the latest day possible.
 */
export function endOf(action: TreatyAction, notices: readonly Notice[]): CivilDate | null {
  const notice = expressesConsent(action.kind) ? noticeAfter(action, notices) : null;
  if (notice !== null) return notice.effectiveOn;
  return action.ended ? (action.endedBy ?? ALWAYS) : null;
}

/** The withdrawal of the instrument, as it was known on the day `asOf`; null where there was none. */
export function withdrawalOf(deposit: TreatyAction, notices: readonly Notice[], asOf: CivilDate): Withdrawal | null {
  const notice = noticeAfter(deposit, notices);
  if (notice !== null) return notice.notifiedOn <= asOf ? notice : null;
  const endedBy = deposit.endedBy ?? null;
  return deposit.ended && (endedBy === null || endedBy <= asOf) ? { notifiedOn: null, effectiveOn: endedBy } : null;
}

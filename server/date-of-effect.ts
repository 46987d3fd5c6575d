import type { Treaty } from '../treaty/catalogue/treaty.ts';
import type { CivilDate } from '../treaty/civil-date.ts';
import { stateEntryIntoForce, type TreatyEntryIntoForce } from '../treaty/entry-into-force.ts';
import { expressesConsent, type TreatyAction } from '../treaty/treaty-action.ts';
import { noticesOf } from '../treaty/withdrawal.ts';

/** From when an act takes effect for its State, and on which article that rests. */
export interface DateOfEffect {
  readonly date: CivilDate;
  readonly article: string;
  /** The treaty's text does not settle it: deposited on the very day of entry into force. */
  readonly notSettled: boolean;
}

/**
 * The date of effect of an act: of an instrument of consent, from when the treaty binds the State (ATT Art. 22); of a notice of withdrawal,
 * from when it does no longer (Art. 24(2)). Null for other acts, and while no date of entry into force exists.
 */
export function dateOfEffect(
  { rule }: Treaty,
  entryIntoForce: TreatyEntryIntoForce,
  action: TreatyAction,
  ofState: readonly TreatyAction[],
): DateOfEffect | null {
  if (action.kind === 'withdrawal') {
    const notice = noticesOf(rule, ofState).find(({ notifiedOn }) => notifiedOn === action.date);
    return notice === undefined ? null : { date: notice.effectiveOn, article: rule.withdrawal.article, notSettled: false };
  }
  if (!expressesConsent(action.kind)) return null;
  const inForce = stateEntryIntoForce(rule, entryIntoForce, action.date);
  return inForce && { date: inForce.date, article: inForce.article, notSettled: inForce.basis === 'not settled by the text' };
}

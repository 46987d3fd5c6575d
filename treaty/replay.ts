import type { Treaty } from './catalogue/treaty.ts';
import type { CivilDate } from './civil-date.ts';
import { treatyEntryIntoForce } from './entry-into-force.ts';
import type { Participation, Status } from './participation.ts';
import { depositsOf, type Progress, treatyOnDate } from './progress.ts';
import { expressesConsent, isSignature } from './treaty-action.ts';
import { endOf, noticesOf } from './withdrawal.ts';

/** One step of a treaty's life: a day on which something happened, and what it changed. Acts of one day are one step. */
export interface ReplayStep {
  readonly date: CivilDate;
  /** The figures at the end of the day. */
  readonly progress: Progress;
  /** The States whose status is another one than at the step before; at the first step, other than `none`. */
  readonly changed: readonly { readonly iso3: string; readonly status: Status }[];
}

/**
 * The days on which something happened, in order, up to and including `until`: the treaty was opened for signature, a State signed,
 * deposited an instrument, gave notice of withdrawal or ceased to be a party, the treaty entered into force.
 */
export function eventDays(treaty: Treaty, participations: readonly Participation[], until: CivilDate): CivilDate[] {
  const acts = participations.flatMap(({ actions }) => actions);
  const { entryIntoForceOn } = treatyEntryIntoForce(treaty.rule, depositsOf(participations), until);
  const days = [
    treaty.openedForSignatureOn,
    ...acts.filter(({ kind }) => isSignature(kind) || expressesConsent(kind)).map(({ date }) => date),
    ...participations.flatMap(({ actions }) => {
      const notices = noticesOf(treaty.rule, actions);
      return [...notices.map(({ notifiedOn }) => notifiedOn), ...actions.flatMap((action) => endOf(action, notices) ?? [])];
    }),
    ...(entryIntoForceOn === null ? [] : [entryIntoForceOn]),
  ];
  return [...new Set(days)].filter((date) => date >= treaty.openedForSignatureOn && date <= until).sort();
}

/** The treaty's life in steps, from its opening for signature to `until`, which is the last step whether anything happened or not. */
export function replaySteps(treaty: Treaty, participations: readonly Participation[], until: CivilDate): ReplayStep[] {
  const days = eventDays(treaty, participations, until);
  if (days.at(-1) !== until) days.push(until);
  const before = new Map<string, Status>();
  return days.map((date) => {
    const { progress, standings } = treatyOnDate(treaty, participations, date);
    const changed = standings
      .filter(({ iso3, status }) => status !== (before.get(iso3) ?? 'none'))
      .map(({ iso3, status }) => ({ iso3, status }));
    for (const { iso3, status } of changed) before.set(iso3, status);
    return { date, progress, changed };
  });
}

/** How many of these States are contracting States at the end of each day on which that number changed, up to and including `until`, in order. */
export function joinedOverTime(
  treaty: Treaty,
  participations: readonly Participation[],
  until: CivilDate,
): { readonly date: CivilDate; readonly joined: number }[] {
  return eventDays(treaty, participations, until)
    .map((date) => ({ date, joined: treatyOnDate(treaty, participations, date).progress.contractingStates }))
    .filter(({ joined }, at, all) => joined !== (all[at - 1]?.joined ?? 0));
}

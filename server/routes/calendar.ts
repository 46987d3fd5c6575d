import { addDays, type CivilDate } from '../../treaty/civil-date.ts';
import type { Standing } from '../../treaty/participation.ts';
import { stateSlug } from '../../treaty/states.ts';
import { type CalendarEntry, renderCalendar } from '../../web/views/calendar.ts';
import { groupParameter, stateParameter } from '../parameters.ts';
import { absolute, addressOf, type Route } from '../route.ts';
import { factsOn, type StateOnDate } from '../treaty-facts.ts';

/** How long a date of effect stays in the calendar, in days, so that it does not go from a reader's calendar on the day after. */
const KEPT = 366;

/** `GET /calendar.ics[?state=&group=]`: dates of effect to come, and anniversaries of the treaty and of signatures. */
export const calendarFile: Route = {
  parameters: ['state', 'group'],
  refusesOthers: true,
  answer(edition, { query, path, origin, locale }) {
    const { treaty, today } = edition;
    const iso3 = stateParameter(query);
    const group = groupParameter(query);
    const { states, progress, knownUntil } = factsOn(edition, today);
    const members = group && new Set(group.members.map((member) => member.iso3));
    const of = states.filter(({ state }) => (iso3 === null || state.iso3 === iso3) && (members?.has(state.iso3) ?? true));
    const about = { state: iso3, group: group?.slug ?? null };
    const recent = addDays(today, -KEPT);
    const { entryIntoForceOn, inForce } = progress;
    const days: CalendarEntry[] = [
      { of: 'adoption', ...ofTreaty(treaty.adoption.date) },
      { of: 'opening', ...ofTreaty(treaty.openedForSignatureOn) },
      ...(entryIntoForceOn === null ? [] : [{ of: 'entry', ...ofTreaty(entryIntoForceOn), past: inForce } as const]),
      ...daysOf('signatures', of, ({ signedOn }) => signedOn),
      ...daysOf('effect', of, ({ consent }) => consent?.inForce?.date ?? null, recent),
      ...daysOf('withdrawal', of, ({ withdrawal }) => (withdrawal?.notifiedOn ? withdrawal.effectiveOn : null), recent),
    ];
    const name = [treaty.shortTitle.toLowerCase(), iso3 && stateSlug(iso3), group?.slug].filter(Boolean).join('-');
    return {
      type: 'text/calendar; charset=utf-8',
      text: () =>
        renderCalendar({
          treaty,
          locale,
          origin,
          about,
          knownUntil,
          address: absolute({ origin, locale }, addressOf({ path, query })),
          days,
        }),
      filename: `${name}.ics`,
    };
  },
};

const ofTreaty = (since: CivilDate) => ({ since, stamp: new Date(`${since}T00:00:00Z`) });

/** The days on which something of these States is, from the one given on; those of one day share it. */
function daysOf(
  what: 'signatures' | 'effect' | 'withdrawal',
  of: readonly StateOnDate[],
  dayOf: (standing: Standing) => CivilDate | null,
  from: CivilDate | null = null,
): CalendarEntry[] {
  const days = [...new Set(of.flatMap(({ standing }) => dayOf(standing) ?? []))].filter((day) => from === null || day >= from);
  return days.sort().map((since) => {
    const own = of.filter(({ standing }) => dayOf(standing) === since);
    const recorded = own.flatMap(({ actions }) => actions.map(({ learnedIn }) => learnedIn.finishedAt?.getTime() ?? 0));
    return { of: what, since, standings: own.map(({ standing }) => standing), stamp: new Date(Math.max(...recorded)) };
  });
}

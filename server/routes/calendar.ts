import { sourceColumn } from '../../db/row-schemas.ts';
import { sourceStates } from '../../db/sources.ts';
import { addDays, type CivilDate } from '../../treaty/civil-date.ts';
import { actsByState, ledgerAt } from '../../treaty/ledger.ts';
import { type Standing, standingOn } from '../../treaty/participation.ts';
import type { Progress } from '../../treaty/progress.ts';
import { stateSlug } from '../../treaty/states.ts';
import { type CalendarEntry, renderCalendar } from '../../web/views/calendar.ts';
import type { Edition } from '../edition.ts';
import { groupParameter, stateParameter } from '../parameters.ts';
import { absolute, addressOf, type Route } from '../route.ts';
import { recordSpeaksUpTo } from '../sources.ts';
import { factsOn } from '../treaty-facts.ts';

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
    const { states, progress } = factsOn(edition, today);
    const members = group && new Set(group.members.map((member) => member.iso3));
    const of = states.filter(({ state }) => (iso3 === null || state.iso3 === iso3) && (members?.has(state.iso3) ?? true));
    const about = { state: iso3, group: group?.slug ?? null };
    const { entryIntoForceOn, thresholdReachedOn, inForce } = progress;
    const told = of.map(({ state }) => tellingsOf(edition, progress, state.iso3));
    const ofStates = (...[what, dayOf]: [what: DayOfStates['of'], dayOf: DayOf]) =>
      daysOf(what, told, iso3 !== null, dayOf).map((day) => ({ ...day, asOf: coveredUntil(edition, day.modified) }));
    const recent = addDays(today, -KEPT);
    const isRecent = ({ since }: CalendarEntry): boolean => since >= recent;
    const days: CalendarEntry[] = [
      ofTreaty('adoption', treaty.adoption.date),
      ofTreaty('opening', treaty.openedForSignatureOn),
      ...(entryIntoForceOn === null || thresholdReachedOn === null
        ? []
        : [
            {
              ...({ of: 'entry', since: entryIntoForceOn, past: inForce, cancelled: false } as const),
              modified: startOf(inForce ? entryIntoForceOn : thresholdReachedOn),
            },
          ]),
      ...ofStates('signatures', ({ signedOn }) => signedOn),
      ...ofStates('effect', ({ consent }) => consent?.inForce?.date ?? null).filter(isRecent),
      ...ofStates('withdrawal', ({ withdrawal }) => (withdrawal?.notifiedOn ? withdrawal.effectiveOn : null)).filter(isRecent),
    ].filter(({ cancelled, modified }) => !cancelled || modified >= startOf(recent));
    const name = [treaty.shortTitle.toLowerCase(), iso3 && stateSlug(iso3), group?.slug].filter(Boolean).join('-');
    return {
      type: 'text/calendar; charset=utf-8',
      text: () =>
        renderCalendar({
          treaty,
          locale,
          origin,
          about,
          address: absolute({ origin, locale }, addressOf({ path, query })),
          days,
        }),
      filename: `${name}.ics`,
    };
  },
};

const startOf = (day: CivilDate): Date => new Date(`${day}T00:00:00Z`);

const ofTreaty = (of: 'adoption' | 'opening', since: CivilDate): CalendarEntry => ({
  ...{ of, since, modified: startOf(since), cancelled: false },
});

type DayOfStates = Omit<Extract<CalendarEntry, { readonly standings: unknown }>, 'asOf'>;
/** The day of the State that is meant; null where it has none. */
type DayOf = (standing: Standing) => CivilDate | null;

/** The last day that the record covered at the instant, at most today. */
function coveredUntil({ history, today }: Edition, at: Date): CivilDate {
  const speaksUpTo = recordSpeaksUpTo(sourceStates(history.runs, sourceColumn.options, at));
  return speaksUpTo !== null && speaksUpTo < today ? speaksUpTo : today;
}

/** What there was to tell of a State from an instant on. */
interface Telling {
  readonly at: Date;
  /** Today, by what was known then. */
  readonly standing: Standing;
}

/** What there was to tell of the State each time something about it was recorded or one of its acts took effect, the latest last. */
function tellingsOf({ treaty, history, today }: Edition, progress: Progress, iso3: string): readonly Telling[] {
  const facts = history.recorded.facts.filter((fact) => fact.iso3 === iso3);
  const runs = facts.flatMap(({ learnedIn, goneIn }) => [learnedIn, goneIn]);
  const times = new Set(runs.flatMap((run) => run?.finishedAt?.getTime() ?? []));
  const recorded = [...times]
    .sort((a, b) => a - b)
    .map((time): Telling => {
      const at = new Date(time);
      const known = ledgerAt({ facts, names: [], statements: [], setAside: [], accepted: [] }, at);
      const actions = actsByState(known).get(iso3) ?? [];
      return { at, standing: standingOn(treaty.rule, progress, { iso3, actions }, today) };
    });
  const standing = recorded.at(-1)?.standing;
  const inEffect = [standing?.consent?.inForce?.date, standing?.withdrawal?.effectiveOn];
  return [...recorded, ...inEffect.flatMap((day) => (standing && day && day <= today ? { at: startOf(day), standing } : []))];
}

/**
 * The events of these States. States with the same day share one event; with `moves`, the calendar of a single State, the event moves when the day does. An
 * event that no State has any more is cancelled rather than dropped, because readers have it in their calendars. The time of its last change follows from
 * what is recorded and never goes back.
 */
function daysOf(of: DayOfStates['of'], states: readonly (readonly Telling[])[], moves: boolean, dayOf: DayOf): DayOfStates[] {
  const keyOf = (day: CivilDate): string => (moves ? of : day);
  const told = new Map<string, DayOfStates>();
  for (const tellings of states)
    for (const [index, { at, standing }] of tellings.entries())
      for (const one of [tellings[index - 1]?.standing, standing]) {
        const since = one ? dayOf(one) : null;
        if (!one || since === null) continue;
        const { modified = at } = told.get(keyOf(since)) ?? {};
        told.set(keyOf(since), { of, since, standings: [one], modified: modified > at ? modified : at, cancelled: true });
      }
  for (const tellings of states) {
    const { standing } = tellings.at(-1) ?? {};
    const since = standing ? dayOf(standing) : null;
    const day = since === null ? undefined : told.get(keyOf(since));
    if (!standing || !since || !day) continue;
    told.set(keyOf(since), { ...day, since, standings: [...(day.cancelled ? [] : day.standings), standing], cancelled: false });
  }
  return [...told.values()].sort((a, b) => (a.since < b.since ? -1 : 1));
}

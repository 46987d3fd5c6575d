import type { Treaty } from './catalogue/treaty.ts';
import { type CivilDate, daysBetween } from './civil-date.ts';
import type { Participation } from './participation.ts';
import { depositsInOrder, type OrderedDeposit, treatyOnDate } from './progress.ts';
import { isSignature } from './treaty-action.ts';

/**
 * Why the film stops on a day: the treaty opens for signature, more States sign or deposit than on any other day of the race, the threshold is reached,
 * the treaty enters into force, the hundredth State joins, the present.
 */
export type ChapterKind = 'opening' | 'signatures' | 'deposits' | 'threshold' | 'entry' | 'milestone' | 'today';

/** A day on which the film stops. */
export interface Chapter {
  readonly kind: ChapterKind;
  readonly date: CivilDate;
  /** How many States signed on the day. */
  readonly signed: number;
  /** The States that joined on the day, in the order of the States given. */
  readonly joined: readonly OrderedDeposit[];
}

/** As many States as the milestone counts. */
const MILESTONE = 100;

/**
 * The chapters of a treaty's life up to and including `until`, by date. A day has one chapter: where several fall on it, the one that says most. Before
 * the treaty opens for signature there is none.
 */
export function chaptersOf(treaty: Treaty, participations: readonly Participation[], until: CivilDate): Chapter[] {
  const opened = treaty.openedForSignatureOn;
  if (until < opened) return [];
  const { thresholdReachedOn, entryIntoForceOn } = treatyOnDate(treaty, participations, until).progress;
  const deposits = depositsInOrder(treaty, participations, until);
  const signatures = participations.flatMap(({ actions }) =>
    actions.filter(({ kind, date }) => isSignature(kind) && date <= until).map(({ date }) => date),
  );
  const inRace = (date: CivilDate): boolean => date > opened && (thresholdReachedOn === null || date < thresholdReachedOn);
  const depositDays = deposits.filter(({ counts }) => counts).map(({ date }) => date);
  // The later ones take the place of the earlier ones on the same day.
  const found: readonly (readonly [ChapterKind, CivilDate | null | undefined])[] = [
    ['today', until],
    ['signatures', busiestDay(signatures.filter(inRace))],
    ['deposits', busiestDay(depositDays.filter(inRace))],
    ['milestone', deposits[MILESTONE - 1]?.date],
    ['threshold', thresholdReachedOn],
    ['entry', entryIntoForceOn !== null && entryIntoForceOn <= until ? entryIntoForceOn : null],
    ['opening', opened],
  ];
  const byDay = new Map(found.flatMap(([kind, date]) => (date ? [[date, kind] as const] : [])));
  return [...byDay]
    .map(([date, kind]) => ({
      kind,
      date,
      signed: signatures.filter((day) => day === date).length,
      joined: deposits.filter((deposit) => deposit.date === date),
    }))
    .sort((a, b) => (a.date < b.date ? -1 : 1));
}

/** The days with at least `least` of the dates given, with how many they have; by date. */
export function bigDays(dates: readonly CivilDate[], least: number): { readonly date: CivilDate; readonly count: number }[] {
  const counts = new Map<CivilDate, number>();
  for (const date of dates) counts.set(date, (counts.get(date) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count >= least)
    .map(([date, count]) => ({ date, count }))
    .sort((a, b) => (a.date < b.date ? -1 : 1));
}

/** The day that most of the dates fall on, the earliest of equals; one act alone makes no such day. */
function busiestDay(dates: readonly CivilDate[]): CivilDate | undefined {
  const days = bigDays(dates, 2);
  const most = Math.max(...days.map(({ count }) => count));
  return days.find(({ count }) => count === most)?.date;
}

/** Milliseconds of film for a day of the treaty's life. */
const DAY = 25;
/** A quiet spell takes no longer than so many days would. */
const LONGEST_SPELL = 20;
/** Milliseconds that a chapter stands still. */
export const CHAPTER_STANDS = 3_000;

/** When a day is shown, in milliseconds since the film began. */
export interface FilmTime {
  /** From when on the film moves toward the day: until then the day before it is shown at rest. */
  readonly from: number;
  readonly at: number;
}

/**
 * The film's clock: when it reaches each of the days, which are given in order. Time runs evenly, quiet spells are shortened, and at a chapter it
 * stands still.
 */
export function filmTimes(days: readonly CivilDate[], chapters: readonly Pick<Chapter, 'date'>[]): FilmTime[] {
  const stops = new Set(chapters.map(({ date }) => date));
  const times: FilmTime[] = [];
  for (const [index, day] of days.entries()) {
    const previous = days[index - 1];
    const last = times.at(-1);
    if (previous === undefined || last === undefined) {
      times.push({ from: 0, at: 0 });
      continue;
    }
    const from = last.at + (stops.has(previous) ? CHAPTER_STANDS : 0);
    times.push({ from, at: from + DAY * Math.min(daysBetween(previous, day), LONGEST_SPELL) });
  }
  return times;
}

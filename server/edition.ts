import type { History } from '../db/history.ts';
import { type CrossCheckSourceId, crossCheckSourceColumn, type RunSourceId, sourceColumn } from '../db/row-schemas.ts';
import { type CrossCheckSourceState, type SourceState, sourceStates } from '../db/sources.ts';
import { isKnownTo, type Treaty } from '../treaty/catalogue/treaty.ts';
import { type CivilDate, civilDateInNewYork } from '../treaty/civil-date.ts';
import type { AssetAddresses } from '../web/views/layout.tsx';
import type { Recipient } from '../web/words/letters.ts';
import type { CurrentHistory } from './current-history.ts';

/**
 * The history at a moment: what every answer is made of, beside its address. (The history is all that is recorded; its version is a number that grows
 * whenever something is.) An edition is replaced and never changed: by another history, at midnight in New York, when a source becomes
 * late, when the next check is another one, and when the database goes or comes back.
 */
export interface Edition {
  readonly treaty: Treaty;
  readonly history: History;
  /** When it was made. */
  readonly at: Date;
  /** The day it is in New York. */
  readonly today: CivilDate;
  /** The sources of the figures as they stand; the depositary first. */
  readonly sources: readonly SourceState[];
  /** The other sources that have the treaty, in the order in which they are shown. */
  readonly others: readonly OtherSource[];
  /** The time between two checks of a source, in milliseconds; null for one that no schedule checks. */
  readonly intervalOf: (id: RunSourceId) => number | null;
  readonly nextCheckAt: Date | null;
  readonly nextCrossCheckAt: Date | null;
  /** Whether the database did not answer when it was last asked: what is shown may no longer be what is recorded. */
  readonly databaseAway: boolean;
  readonly assets: AssetAddresses;
  /** Whom the operator wants letters to a State to go to, by the State's code. */
  readonly recipients: ReadonlyMap<string, readonly Recipient[]>;
  /** Whether archived records may be downloaded here. */
  readonly publishesArchive: boolean;
}

/** A source that the depositary's record is compared with. */
export interface OtherSource {
  readonly id: CrossCheckSourceId;
  readonly enabled: boolean;
  /** Null when it was never checked. */
  readonly state: CrossCheckSourceState | null;
}

/** When a source is checked. */
export interface CheckTimes {
  /** The next check, after the ones that are left out because of the failures given. */
  nextRunAt(failures?: Pick<SourceState, 'failuresInARow' | 'lastFailedAt'> | null): Date | null;
  /** The time between two checks in milliseconds; null where none is scheduled. */
  interval(): number | null;
  /** Whether a check is under way. */
  running(): boolean;
}

/** What editions are made of. */
export interface EditionSources {
  readonly treaty: Treaty;
  readonly history: Pick<CurrentHistory, 'get' | 'databaseAway'>;
  readonly now: () => Date;
  /** When the depositary is checked. */
  readonly schedule: CheckTimes;
  /** Which of the other sources are checked, and when. */
  readonly crossChecks: CheckTimes & { readonly enabled: readonly CrossCheckSourceId[] };
  readonly assets: AssetAddresses;
  readonly recipients: Edition['recipients'];
  /** Whether archived records may be downloaded here; absent: they may. */
  readonly publishArchive?: boolean;
}

export interface Editions {
  /** The edition of this moment; null while no history has been read. */
  current(): Edition | null;
  /** In how many milliseconds another one follows by the clock alone; null while there is none, or none follows. */
  endsIn(): number | null;
}

/** The other sources that have the treaty, in the order in which they are shown. */
export const otherSources = (treaty: Treaty): CrossCheckSourceId[] =>
  crossCheckSourceColumn.options.filter((id) => isKnownTo(id, treaty));

/** A source is given twice its interval to succeed once; after that nobody may take its figures for checked. */
const INTERVALS_ALLOWED = 2;

/** When a source becomes late that does not succeed before; null for one that is never checked on a schedule. */
export function lateFrom(source: SourceState | CrossCheckSourceState, { intervalOf }: Pick<Edition, 'intervalOf'>): Date | null {
  const interval = intervalOf(source.id);
  const since = source.succeededAt ?? source.firstCheckedAt;
  return interval === null ? null : new Date(since.getTime() + INTERVALS_ALLOWED * interval);
}

/** Whether a source has had no success for twice its interval, at the instant. One that no schedule checks cannot be late. */
export function isLate(source: SourceState | CrossCheckSourceState, edition: Pick<Edition, 'intervalOf'>, at: Date): boolean {
  const from = lateFrom(source, edition);
  return from !== null && at > from;
}

/** Makes an edition whenever what the last one was made of is no longer so. */
export function createEditions(from: EditionSources): Editions {
  const { history, now } = from;
  let last: (Edition & { readonly until: number }) | null = null;
  return {
    current() {
      const current = history.get();
      if (current === null) return null;
      const time = now().getTime();
      const stands =
        last !== null &&
        last.history === current &&
        last.databaseAway === history.databaseAway() &&
        time < last.until &&
        // The clock may be set back.
        time >= last.at.getTime();
      if (!stands) last = makeEdition(from, current);
      return last;
    },
    endsIn: () => (last === null || last.until === Infinity ? null : Math.max(0, last.until - now().getTime())),
  };
}

function makeEdition(
  { treaty, history: { databaseAway }, now, schedule, crossChecks, assets, recipients, publishArchive = true }: EditionSources,
  history: History,
): Edition & { readonly until: number } {
  const at = now();
  const sources = sourceStates(history.runs, sourceColumn.options);
  const states = sourceStates(history.runs, crossCheckSourceColumn.options);
  const others = otherSources(treaty).map((id) => ({
    id,
    enabled: crossChecks.enabled.includes(id),
    state: states.find((known) => known.id === id) ?? null,
  }));
  const intervalOf = (id: RunSourceId): number | null => {
    if (id === 'bundled') return null;
    if (id === 'untc') return schedule.interval();
    return crossChecks.enabled.includes(id) ? crossChecks.interval() : null;
  };
  const nextCheckAt = schedule.nextRunAt(sources.find(({ id }) => id === 'untc'));
  const nextCrossCheckAt = crossChecks.nextRunAt();
  const checked = [...sources, ...others.flatMap(({ state }) => state ?? [])];
  const boundaries = [
    nextMidnightInNewYork(at),
    // A check whose time has come and that has not begun may be left out: look again.
    ...[nextCheckAt, nextCrossCheckAt].map((next) => (next !== null && next <= at ? new Date(at.getTime() + LOOK_AGAIN) : next)),
    // A source is late after that instant, not at it.
    ...checked.map((source) => lateFrom(source, { intervalOf })).map((late) => late && new Date(late.getTime() + 1)),
  ];
  const until = Math.min(...boundaries.flatMap((time) => (time !== null && time > at ? time.getTime() : [])), Infinity);
  return {
    ...{ treaty, history, at, until, today: civilDateInNewYork(at), sources, others, intervalOf },
    ...{ nextCheckAt, nextCrossCheckAt, databaseAway: databaseAway(), assets, recipients },
    publishesArchive: publishArchive,
  };
}

/** In milliseconds. */
const LOOK_AGAIN = 5_000;
const HOUR = 3_600_000;

/** Midnight comes at a full hour there. */
function nextMidnightInNewYork(at: Date): Date {
  const today = civilDateInNewYork(at);
  let time = Math.ceil((at.getTime() + 1) / HOUR) * HOUR;
  while (civilDateInNewYork(new Date(time)) === today) time += HOUR;
  return new Date(time);
}

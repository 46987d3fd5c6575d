import { createHash, randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { schedule as scheduleTask } from 'node-cron';

/** How the newest attempts to reach a source went. */
export interface Failures {
  /** How many in a row found it unavailable, since it was last reached. */
  readonly failuresInARow: number;
  /** When the newest of them began; null when there is none. */
  readonly lastFailedAt: Date | null;
}

/** A source that stays unavailable is still checked once a day, in milliseconds. */
const LONGEST_WAIT = 24 * 3_600_000;
const LONGEST_JITTER = 10 * 60_000;

/** The longest delay of a run, in milliseconds: a tenth of the time between two runs, at most ten minutes. */
export const longestJitter = (interval: number): number => Math.min(LONGEST_JITTER, interval / 10);

/**
 * Until when scheduled times are skipped after failures: the wait since the last attempt is the interval, and doubles with each
 * failure in a row, up to a day. Null without a failure. The wait is rounded to the nearest scheduled time, so half an interval is
 * subtracted: neither the delay of the last attempt nor an attempt between two times, such as one at start, costs nearly a whole one.
 */
export function backoffUntil({ failuresInARow, lastFailedAt }: Failures, interval: number): Date | null {
  if (failuresInARow === 0 || lastFailedAt === null) return null;
  const wait = Math.min(interval * 2 ** (failuresInARow - 1), LONGEST_WAIT);
  return new Date(lastFailedAt.getTime() + wait - interval / 2);
}

export interface Schedule {
  /**
   * When the next run is due, with its delay, and past the times that are skipped after the failures given. Null when none ever
   * is.
   */
  nextRunAt(failures?: Failures | null): Date | null;
  /** The longest time between two scheduled runs, in milliseconds, without delays; null when none ever is due. */
  interval(): number | null;
  /** Whether a run is under way in this process. */
  running(): boolean;
  /** Runs now unless a run is under way, whatever failed before; resolves when that run has ended. */
  runNow(): Promise<void>;
  /** Ends the schedule and the run under way, and waits for it to end. */
  stop(): Promise<void>;
}

export interface ScheduleOptions {
  /** A cron expression, in UTC; null for never. */
  readonly cron: string | null;
  /** One run, at a scheduled time or by `runNow`. Has to end soon after `signal` fires. */
  readonly run: (signal: AbortSignal, isScheduled: boolean) => Promise<void>;
  /** Told of what a run throws: the schedule goes on. */
  readonly onError: (error: unknown) => void;
  /** How the newest attempts went, called at each scheduled time: after failures some are skipped. Without it, none is. */
  readonly failures?: () => Promise<Failures | null>;
  /** Told of the failures for which a scheduled time is skipped. */
  readonly onSkipped?: (failures: Failures) => void;
  /** By how much of the longest delay the run of a time is put off, from 0 to below 1; of this process's own unless given. */
  readonly spread?: (time: Date) => number;
}

/** How many of the coming times are looked at to learn how far apart they are: those of a day, where they come every ten minutes. */
const TIMES_MEASURED = 150;
/** How many are searched for the first one after a backoff: one a minute for a day, and some more. */
const TIMES_SEARCHED = 1_500;

/** How often the clock is compared with one that cannot be set, in milliseconds, and by how much the two may part meanwhile. */
const CLOCK_INTERVAL = 10_000;
const CLOCK_JUMP = 2_000;

/** Does the work once all work handed in before has ended, however it ended. */
export type SerialQueue = <T>(work: () => Promise<T>) => Promise<T>;

/** Makes the jobs of this process follow one another, so that none finds the treaty's lock taken by another of them. */
export function createSerialQueue(): SerialQueue {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const mine = last.then(work);
    last = mine.catch(() => {});
    return mine;
  };
}

/**
 * Starts a run at each time that the cron expression names, after a delay so that not every installation checks at the full minute; never two
 * runs at once.
 */
export function startSchedule(options: ScheduleOptions): Schedule {
  const { cron, run, onError, failures: selectFailures, onSkipped, spread = spreadBy(randomUUID()) } = options;
  const stopping = new AbortController();
  let current: Promise<void> | null = null;
  /** The scheduled time whose delay is running. */
  let pending: Date | null = null;

  const runOne = (isScheduled: boolean): Promise<void> => {
    if (stopping.signal.aborted) return Promise.resolve();
    current ??= run(stopping.signal, isScheduled)
      .catch(onError)
      .finally(() => {
        current = null;
      });
    return current;
  };

  const atTime = async (time: Date): Promise<void> => {
    pending = time;
    await sleep(delayOf(time), undefined, { signal: stopping.signal }).catch(() => {});
    pending = null;
    if (stopping.signal.aborted) return;
    try {
      const failures = (await selectFailures?.()) ?? null;
      const until = failures && backoffUntil(failures, gaps?.shortest ?? 0);
      if (failures && until && time < until) onSkipped?.(failures);
      else await runOne(true);
    } catch (error) {
      onError(error);
    }
  };

  const task =
    cron === null
      ? null
      : scheduleTask(cron, ({ date }) => atTime(date), {
          timezone: 'UTC',
          noOverlap: true,
          // A machine that is busy or wakes up within the longest delay is no later than the delay would have made it.
          missedExecutionTolerance: longestJitter(Number.POSITIVE_INFINITY),
          // What it has to say is said by what is run and skipped; its own lines are no JSON.
          logger: { info: () => {}, warn: () => {}, debug: () => {}, error: onError },
        });

  // A timer that was set before the clock was, comes at another time than `nextRunAt` says.
  const stopWatching =
    task &&
    onClockJump(async () => {
      await task.stop();
      if (!stopping.signal.aborted) await task.start();
    });

  // Delays and waits grow from the shortest gap; how long without a success is too long follows from the longest.
  const gaps = task && gapsBetween(task.getNextRuns(TIMES_MEASURED));

  const delayOf = (time: Date): number => spread(time) * longestJitter(gaps?.shortest ?? 0);

  /** The first scheduled time at or after `until`; `until` itself where the times are too close together to search. */
  const firstTimeFrom = rememberingTheLast((until: Date): Date => {
    const count = Math.ceil((until.getTime() - Date.now()) / (gaps?.shortest ?? 1)) + 2;
    return task?.getNextRuns(Math.min(count, TIMES_SEARCHED)).find((time) => time >= until) ?? until;
  });

  return {
    nextRunAt(failures = null) {
      const next = task?.getNextRun() ?? null;
      if (task === null || next === null) return null;
      const until = failures && backoffUntil(failures, gaps?.shortest ?? 0);
      const time =
        [pending, next].find((one) => one !== null && (until === null || one >= until)) ?? firstTimeFrom(until ?? next);
      return new Date(time.getTime() + delayOf(time));
    },
    interval: () => gaps?.longest ?? null,
    running: () => current !== null,
    runNow: () => runOne(false),
    async stop() {
      stopping.abort();
      stopWatching?.();
      await task?.destroy();
      await current;
    },
  };
}

/**
 * Spreads the runs of installations with different keys. One key gives one delay for one time, so that servers with the same key say the same of the next
 * run, and what was said of a run comes true.
 */
export const spreadBy =
  (key: string) =>
  (time: Date): number =>
    createHash('sha256').update(`${key} ${time.getTime()}`).digest().readUIntBE(0, 6) / 2 ** 48;

/** Calls back when the clock has been set, or the machine was asleep; returns how to end that. */
function onClockJump(callback: () => Promise<void>): () => void {
  const offset = (): number => Date.now() - performance.now();
  let last = offset();
  const watch = setInterval(() => {
    const now = offset();
    if (Math.abs(now - last) > CLOCK_JUMP) void callback();
    last = now;
  }, CLOCK_INTERVAL);
  watch.unref();
  return () => clearInterval(watch);
}

function gapsBetween(times: readonly Date[]): { readonly shortest: number; readonly longest: number } {
  const gaps = times.slice(1).map((time, index) => time.getTime() - (times[index]?.getTime() ?? 0));
  return { shortest: Math.min(...gaps), longest: Math.max(...gaps) };
}

/** The time after a backoff is needed for each page, and stays the same until it has come. */
function rememberingTheLast(find: (until: Date) => Date): (until: Date) => Date {
  let last: { readonly until: number; readonly found: Date } | null = null;
  return (until) => {
    if (last?.until !== until.getTime() || last.found.getTime() < Date.now())
      last = { until: until.getTime(), found: find(until) };
    return last.found;
  };
}

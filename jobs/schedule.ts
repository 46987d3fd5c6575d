import { setTimeout as sleep } from 'node:timers/promises';
import { schedule as scheduleTask } from 'node-cron';
import { backoffUntil, type Failures, longestJitter } from './backoff.ts';

export interface Schedule {
  /**
   * When the next run is tried, to the moment: with its random delay, and past the times that are passed over after the failures given.
   * Null when none ever is.
   */
  nextRunAt(failures?: Failures | null): Date | null;
  /** The longest time between two scheduled runs, in milliseconds, without random delays; null when none ever is due. */
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
  /** One run. Has to end soon after `signal` fires. */
  readonly run: (signal: AbortSignal) => Promise<void>;
  /** Told of what a run throws: the schedule goes on. */
  readonly onError: (error: unknown) => void;
  /** How the newest tries went, asked at each scheduled time: after failures some are passed over. Without it, none is. */
  readonly failures?: () => Promise<Failures | null>;
  /** Told of the failures for which a scheduled time is passed over. */
  readonly onPassedOver?: (failures: Failures) => void;
  /** From 0 to below 1, by how much of the longest random delay a run is put off; `Math.random` unless given. */
  readonly random?: () => number;
}

/** How many of the coming times are looked at to learn how far apart they are: those of a day, where they come every ten minutes. */
const TIMES_MEASURED = 150;
/** How many are looked through for the first one after a backoff: one a minute for a day, and some more. */
const TIMES_LOOKED_THROUGH = 1_500;

/**
 * Starts a run at each time that the cron expression names, put off by a random delay so that not all who ask at the full minute ask at
 * once; never two runs at once.
 */
export function startSchedule(options: ScheduleOptions): Schedule {
  const { cron, run, onError, failures: askFailures, onPassedOver, random = Math.random } = options;
  const stopping = new AbortController();
  let current: Promise<void> | null = null;
  /** The scheduled time whose random delay is running. */
  let pending: Date | null = null;
  /** The delays that have been drawn, by scheduled time: what was said of a run has to come true. */
  const delays = new Map<number, number>();

  const runNow = (): Promise<void> => {
    if (stopping.signal.aborted) return Promise.resolve();
    current ??= run(stopping.signal)
      .catch(onError)
      .finally(() => {
        current = null;
      });
    return current;
  };

  const atTime = async (time: Date): Promise<void> => {
    const delay = delayOf(time);
    pending = time;
    await sleep(delay, undefined, { signal: stopping.signal }).catch(() => {});
    pending = null;
    for (const drawn of delays.keys()) if (drawn <= time.getTime()) delays.delete(drawn);
    if (stopping.signal.aborted) return;
    try {
      const failures = (await askFailures?.()) ?? null;
      const until = failures && backoffUntil(failures, gaps?.shortest ?? 0);
      if (failures && until && time < until) onPassedOver?.(failures);
      else await runNow();
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
        });

  // Random delays and waits grow from the shortest gap; how long without a success is too long follows from the longest.
  const gaps = task && gapsBetween(task.getNextRuns(TIMES_MEASURED));

  function delayOf(time: Date): number {
    const drawn = delays.get(time.getTime()) ?? random() * longestJitter(gaps?.shortest ?? 0);
    delays.set(time.getTime(), drawn);
    return drawn;
  }

  /** The first scheduled time at or after `until`; `until` itself where the times stand closer than is looked through. */
  const firstTimeFrom = rememberingTheLast((until: Date): Date => {
    const count = Math.ceil((until.getTime() - Date.now()) / (gaps?.shortest ?? 1)) + 2;
    return task?.getNextRuns(Math.min(count, TIMES_LOOKED_THROUGH)).find((time) => time >= until) ?? until;
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
    runNow,
    async stop() {
      stopping.abort();
      await task?.destroy();
      await current;
    },
  };
}

function gapsBetween(times: readonly Date[]): { readonly shortest: number; readonly longest: number } {
  const gaps = times.slice(1).map((time, index) => time.getTime() - (times[index]?.getTime() ?? 0));
  return { shortest: Math.min(...gaps), longest: Math.max(...gaps) };
}

/** The time after a backoff is asked for with each page, and stays the same until it has come. */
function rememberingTheLast(find: (until: Date) => Date): (until: Date) => Date {
  let last: { readonly until: number; readonly found: Date } | null = null;
  return (until) => {
    if (last?.until !== until.getTime() || last.found.getTime() < Date.now())
      last = { until: until.getTime(), found: find(until) };
    return last.found;
  };
}

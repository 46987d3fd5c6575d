import { schedule as scheduleTask } from 'node-cron';

export interface Schedule {
  /** When the next run is due; null when none ever is. */
  nextRunAt(): Date | null;
  /** The time from the next run to the one after it, in milliseconds; null when none ever is due. */
  interval(): number | null;
  /** Whether a run is under way in this process. */
  running(): boolean;
  /** Runs now unless a run is under way; resolves when that run has ended. */
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
}

/** Starts a run at each time that the cron expression names; never two at once. */
export function startSchedule({ cron, run, onError }: ScheduleOptions): Schedule {
  const stopping = new AbortController();
  let current: Promise<void> | null = null;

  const runNow = (): Promise<void> => {
    if (stopping.signal.aborted) return Promise.resolve();
    current ??= run(stopping.signal)
      .catch(onError)
      .finally(() => {
        current = null;
      });
    return current;
  };

  const task = cron === null ? null : scheduleTask(cron, runNow, { timezone: 'UTC', noOverlap: true });
  return {
    nextRunAt: () => task?.getNextRun() ?? null,
    interval() {
      const [next, following] = task?.getNextRuns(2) ?? [];
      return next && following ? following.getTime() - next.getTime() : null;
    },
    running: () => current !== null,
    runNow,
    async stop() {
      stopping.abort();
      await task?.destroy();
      await current;
    },
  };
}

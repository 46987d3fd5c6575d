import { selectSuccesses } from '../../db/runs.ts';
import type { CrossCheckSource } from '../../scraper/cross-check.ts';
import type { Reason } from '../../treaty/reason.ts';
import { longestJitter, type Schedule, type SerialQueue, startSchedule } from '../schedule/schedule.ts';
import type { RunResult } from '../scrape/run.ts';
import { runScheduledCrossCheck } from './cross-check.ts';
import { type RefreshDependencies, refreshDifferences } from './refresh-differences.ts';

export interface CrossCheckScheduleOptions extends RefreshDependencies {
  /** The sources that are switched on, of all `sources`. */
  readonly enabled: readonly CrossCheckSource['id'][];
  /** When they are checked, as a cron expression in UTC; null for never on a schedule. */
  readonly cron: string | null;
  /** See {@link startSchedule}. */
  readonly spread?: (time: Date) => number;
  /** Keeps a cross-check and a scrape of this process from finding the lock taken by each other. */
  readonly queue: SerialQueue;
  readonly onEvent: (event: Reason) => void;
  /** Told how each run ended; `recent` where another server has just checked the source. */
  readonly onEnd: (source: CrossCheckSource, result: RunResult | 'busy' | 'recent') => void;
  /** Told of what a run or a comparison throws; the others go on. */
  readonly onError: (error: unknown) => void;
}

/** The cross-checks of a running program. */
export interface CrossCheckSchedule extends Pick<Schedule, 'nextRunAt' | 'interval' | 'running' | 'stop'> {
  /** Checks the sources that have had no success yet, or none for longer than one interval. */
  runDueChecks(): Promise<void>;
  /** Refreshes the differences from the archived records of all sources after facts have changed. Never throws: `onError` is told. */
  refreshDifferences(signal: AbortSignal): Promise<void>;
}

/** Checks each enabled source at each time that the cron expression names, one after the other. */
export function scheduleCrossChecks(options: CrossCheckScheduleOptions): CrossCheckSchedule {
  const { pool, treaty, now, enabled, queue, onEvent, onError } = options;
  const sources = options.sources.filter(({ id }) => enabled.includes(id));

  const check = async (which: readonly CrossCheckSource[], signal: AbortSignal, unlessWithin: number): Promise<void> => {
    for (const source of which) {
      if (signal.aborted) return;
      try {
        const runOptions = { wait: true, signal, onEvent, unlessWithin };
        const result = await queue(() => runScheduledCrossCheck({ pool, source, treaty, now }, runOptions));
        options.onEnd(source, result);
      } catch (error) {
        onError(error);
      }
    }
  };
  const cron = sources.length > 0 ? options.cron : null;
  const regular = startSchedule({
    cron,
    run: (signal) => check(sources, signal, 2 * longestJitter(regular.interval() ?? 0)),
    onError,
    ...(options.spread && { spread: options.spread }),
  });
  const atStart = startSchedule({
    cron: null,
    run: async (signal) => check(await dueSources(options, sources, regular.interval()), signal, 0),
    onError,
  });
  return {
    nextRunAt: () => regular.nextRunAt(),
    interval: () => regular.interval(),
    running: () => regular.running() || atStart.running(),
    runDueChecks: () => atStart.runNow(),
    refreshDifferences: (signal) => refreshDifferences(options, { onEvent, signal }).then(() => {}, onError),
    async stop() {
      await Promise.all([regular.stop(), atStart.stop()]);
    },
  };
}

async function dueSources(
  { pool, treaty, now }: RefreshDependencies,
  sources: readonly CrossCheckSource[],
  interval: number | null,
): Promise<CrossCheckSource[]> {
  const successes = await selectSuccesses(pool, treaty.number);
  return sources.filter(({ id }) => {
    const last = successes.find(({ source }) => source === id);
    return last === undefined || (interval !== null && now().getTime() - last.finishedAt.getTime() > interval);
  });
}

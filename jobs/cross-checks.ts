import { selectCrossCheckStates } from '../db/source-states.ts';
import type { CrossCheckSource } from '../scraper/cross-check.ts';
import { type CompareDependencies, compareKeptRecords } from './compare-records.ts';
import { runCrossCheck } from './cross-check-run.ts';
import type { InTurn } from './in-turn.ts';
import type { RunResult } from './one-run.ts';
import { type Schedule, startSchedule } from './schedule.ts';

export interface CrossChecksOptions extends CompareDependencies {
  /** The places that are asked, of all `sources`. */
  readonly asked: readonly CrossCheckSource['id'][];
  /** When they are asked, as a cron expression in UTC; null for never on a schedule. */
  readonly cron: string | null;
  /** Keeps a cross-check and a scrape of this process from finding each other's lock. */
  readonly inTurn: InTurn;
  readonly onStep: (step: string) => void;
  /** Told how each run ended. */
  readonly onEnd: (source: CrossCheckSource, result: RunResult | 'busy') => void;
  /** Told of what a run or a comparison throws: the others go on all the same. */
  readonly onError: (error: unknown) => void;
}

/** The cross-checks of a running program. */
export interface CrossChecks extends Pick<Schedule, 'nextRunAt' | 'interval' | 'running' | 'stop'> {
  /** Asks the places that were never asked with success, or not for longer than one interval. */
  askWhoIsDue(): Promise<void>;
  /** Compares what is kept of every place with facts that have changed. Never throws: what goes wrong is told to `onError`. */
  compareAgain(signal: AbortSignal): Promise<void>;
}

/** Asks each of the places at each time that the cron expression names, one after the other. */
export function startCrossChecks(options: CrossChecksOptions): CrossChecks {
  const { pool, treaty, now, asked, inTurn, onStep, onError } = options;
  const sources = options.sources.filter(({ id }) => asked.includes(id));

  const ask = async (which: readonly CrossCheckSource[], signal: AbortSignal): Promise<void> => {
    for (const source of which) {
      if (signal.aborted) return;
      try {
        const result = await inTurn(() => runCrossCheck({ pool, source, treaty, now }, { wait: true, signal, onStep }));
        options.onEnd(source, result);
      } catch (error) {
        onError(error);
      }
    }
  };
  const cron = sources.length > 0 ? options.cron : null;
  const regular = startSchedule({ cron, run: (signal) => ask(sources, signal), onError });
  const atStart = startSchedule({
    cron: null,
    run: async (signal) => ask(await whoIsDue(options, sources, regular.interval()), signal),
    onError,
  });
  return {
    nextRunAt: () => regular.nextRunAt(),
    interval: () => regular.interval(),
    running: () => regular.running() || atStart.running(),
    askWhoIsDue: () => atStart.runNow(),
    compareAgain: (signal) => compareKeptRecords(options, { onStep, signal }).then(() => {}, onError),
    async stop() {
      await Promise.all([regular.stop(), atStart.stop()]);
    },
  };
}

async function whoIsDue(
  { pool, treaty, now }: CompareDependencies,
  sources: readonly CrossCheckSource[],
  interval: number | null,
): Promise<CrossCheckSource[]> {
  const states = await selectCrossCheckStates(pool, treaty.number);
  return sources.filter(({ id }) => {
    const succeededAt = states.find((state) => state.id === id)?.succeededAt ?? null;
    if (succeededAt === null) return true;
    return interval !== null && now().getTime() - succeededAt.getTime() > interval;
  });
}

import type pg from 'pg';
import { withTreatyLock } from '../db/advisory-lock.ts';
import type { RunSourceId, View } from '../db/row-schemas.ts';
import { failAbandonedRuns, finishRun, insertRun } from '../db/runs.ts';
import { RecordRefused, SourceUnavailable } from '../scraper/errors.ts';
import type { Treaty } from '../treaty/catalogue/treaty.ts';

export interface RunOptions {
  /** Whether to wait for a run that another process has under way; otherwise the answer is `busy`. */
  readonly wait: boolean;
  /** Ends the run early, at shutdown: before anything is recorded, or not at all. */
  readonly signal?: AbortSignal;
  /** Told of each step in words. */
  readonly onStep?: (step: string) => void;
}

/** How a run ended. `reason` is a sentence for people, null when there is nothing to explain. */
export interface RunResult {
  readonly runId: number;
  readonly outcome: 'changed' | 'unchanged' | 'refused' | 'unavailable' | 'failed';
  readonly rows: number | null;
  readonly changes: number;
  readonly heldRows: number;
  readonly reason: string | null;
}

/** How far a run has come, for its row when it ends early. */
export interface RunProgress {
  sha256: string | null;
  rows: number | null;
  /** In which of its shapes a record was read; null of a cross-check, which reads none. */
  view: View | null;
  /** Of the record that was refused before the same was read in another shape. */
  refusedSha256: string | null;
}

/** Whose run it is. */
export interface RunOf {
  readonly pool: pg.Pool;
  readonly treaty: Treaty;
  readonly source: RunSourceId;
}

/**
 * One run of a source: lock, run row, the work, which ends the run itself, or else the outcome that its error stands for. A record that
 * is not to be had or not believed is an outcome. Bugs and database errors are thrown, after the run was marked as failed where that was
 * still possible; a run whose process dies is marked by the next one.
 */
export async function performRun(
  { pool, treaty, source }: RunOf,
  options: RunOptions,
  work: (runId: number, progress: RunProgress) => Promise<RunResult>,
): Promise<RunResult | 'busy'> {
  return withTreatyLock(
    pool,
    treaty.number,
    async () => {
      await failAbandonedRuns(pool, treaty.number);
      const run = await insertRun(pool, { treaty: treaty.number, source });
      const progress: RunProgress = { sha256: null, rows: null, view: null, refusedSha256: null };
      try {
        return await work(run.id, progress);
      } catch (error) {
        const ending = endingOf(error);
        if (ending === null) {
          await markFailed(pool, run.id, progress, error);
          throw error;
        }
        options.onStep?.(ending.reason);
        await finishRun(pool, run.id, { ...ending, ...progress, changes: 0, heldRows: 0, statusAsAt: null });
        return { runId: run.id, ...ending, rows: progress.rows, changes: 0, heldRows: 0 };
      }
    },
    {
      wait: options.wait,
      onWait: () => options.onStep?.('Another run is under way; waiting for it to end.'),
      ...(options.signal && { signal: options.signal }),
    },
  );
}

/** The outcome that an error stands for; null for what is no outcome but a fault. The one place that decides it. */
function endingOf(error: unknown): { outcome: 'refused' | 'unavailable' | 'failed'; reason: string } | null {
  if (error instanceof RecordRefused) return { outcome: 'refused', reason: error.message };
  if (error instanceof SourceUnavailable && error.reason === 'cancelled') return STOPPED;
  if (error instanceof SourceUnavailable) return { outcome: 'unavailable', reason: error.message };
  if (error instanceof DOMException && error.name === 'AbortError') return STOPPED;
  return null;
}

const STOPPED = { outcome: 'failed', reason: 'The program was stopped during this run; nothing was recorded.' } as const;

async function markFailed(pool: pg.Pool, runId: number, progress: RunProgress, error: unknown): Promise<void> {
  const reason = `The program failed: ${error instanceof Error ? error.message : String(error)}`;
  try {
    await finishRun(pool, runId, { outcome: 'failed', reason, ...progress, changes: 0, heldRows: 0, statusAsAt: null });
  } catch (cause) {
    throw new AggregateError([error, cause], 'The run failed, and its row could not be marked so.');
  }
}

import type pg from 'pg';
import { withTreatyLock } from '../../db/advisory-lock.ts';
import type { RunSourceId } from '../../db/row-schemas.ts';
import { failAbandonedRuns, finishRun, insertRun, type RunEnding, selectLastCheck } from '../../db/runs.ts';
import { RecordRefused, reasonOf, SourceUnavailable } from '../../scraper/errors.ts';
import type { Treaty } from '../../treaty/catalogue/treaty.ts';
import type { Reason } from '../../treaty/reason.ts';

export interface RunOptions {
  /** Whether to wait for a run that another process has under way; otherwise the answer is `busy`. */
  readonly wait: boolean;
  /** Ends the run early, at shutdown: before anything is recorded, or not at all. */
  readonly signal?: AbortSignal;
  /** Told of each step. */
  readonly onEvent?: (event: Reason) => void;
}

/** How a run ended. `reason` is null when there is nothing to explain. */
export type RunResult = { readonly runId: number } & Pick<RunEnding, 'outcome' | 'rows' | 'changes' | 'heldRows' | 'reason'>;

/** How far a run has come, for its row when it ends early. */
export type RunProgress = {
  -readonly [Key in 'sha256' | 'rows' | 'view' | 'refusedSha256']-?: NonNullable<RunEnding[Key]> | null;
};

/** Whose run it is. */
export interface RunOf {
  readonly pool: pg.Pool;
  readonly treaty: Treaty;
  readonly source: RunSourceId;
  /** Goes on with what a run that died has left, before that run counts as failed. */
  readonly resume?: (pool: pg.Pool) => Promise<unknown>;
}

/** What is done in a run, with the pool of whoever holds the treaty's lock. */
type Work = (pool: pg.Pool, runId: number, progress: RunProgress) => Promise<RunResult>;

/** One run under the treaty's lock: see {@link performRunLocked}. */
export async function performRun(of: RunOf, options: RunOptions, work: Work): Promise<RunResult | 'busy'> {
  return withTreatyLock(of.pool, of.treaty.number, (pool) => performRunLocked({ ...of, pool }, work), lockOptions(options));
}

/** How long ago another run of the source may have begun for a scheduled run to be left out, in milliseconds, by this clock. */
export interface UnlessRecent {
  readonly unlessWithin: number;
  readonly now: () => Date;
}

/**
 * The same, unless a run of the source has begun recently: `recent` then, and nothing is fetched. For schedules: of two servers on one database
 * that fire at the same time, one checks the source. A run that failed, or whose process died, keeps no other from it.
 */
export async function performRunUnlessRecent(
  of: RunOf,
  options: RunOptions & UnlessRecent,
  work: Work,
): Promise<RunResult | 'busy' | 'recent'> {
  const performUnlessRecent = async (pool: pg.Pool): Promise<RunResult | 'recent'> =>
    (await hasRunRecently({ ...of, pool }, options)) ? 'recent' : performRunLocked({ ...of, pool }, work);
  return withTreatyLock(of.pool, of.treaty.number, performUnlessRecent, lockOptions(options));
}

async function hasRunRecently({ pool, treaty, source }: RunOf, { unlessWithin, now }: UnlessRecent): Promise<boolean> {
  const last = await selectLastCheck(pool, treaty.number, source);
  // A clock that was set back makes a run begin in the future: that is no reason to wait for it.
  return last !== null && Math.abs(now().getTime() - last.startedAt.getTime()) < unlessWithin;
}

/** How a job waits for the treaty's lock. */
export const lockOptions = ({ wait, signal, onEvent }: RunOptions): Parameters<typeof withTreatyLock>[3] => ({
  wait,
  onWait: () => onEvent?.({ code: 'waiting for another run', data: {} }),
  ...(signal && { signal }),
});

/**
 * One run of a source, by whoever holds the treaty's lock: run row, the work, which ends the run itself, or else the outcome that its error stands for. An
 * unavailable source and a refused record are outcomes. Bugs and database errors are thrown after the run was marked as failed where that was still
 * possible; a run whose process dies is marked by the next one.
 */
export async function performRunLocked({ pool, treaty, source, resume }: RunOf, work: Work): Promise<RunResult> {
  await resume?.(pool);
  await failAbandonedRuns(pool, treaty.number);
  const run = await insertRun(pool, { treaty: treaty.number, source });
  const progress: RunProgress = { sha256: null, rows: null, view: null, refusedSha256: null };
  try {
    return await work(pool, run.id, progress);
  } catch (error) {
    const ending = endingOf(error);
    if (ending === null) {
      await markFailed(pool, run.id, progress, error);
      throw error;
    }
    await finishRun(pool, run.id, { ...ending, ...progress, changes: 0, heldRows: 0, statusAsAt: null });
    return { runId: run.id, ...ending, rows: progress.rows, changes: 0, heldRows: 0 };
  }
}

/** The outcome that an error stands for; null for a fault, which is none. The one place that decides it. */
function endingOf(error: unknown): { outcome: 'refused' | 'unavailable' | 'failed'; reason: Reason } | null {
  if (error instanceof DOMException && error.name === 'AbortError') return STOPPED;
  if (error instanceof SourceUnavailable && error.reason === 'cancelled') return STOPPED;
  if (error instanceof RecordRefused) return { outcome: 'refused', reason: reasonOf(error) };
  if (error instanceof SourceUnavailable) return { outcome: 'unavailable', reason: reasonOf(error) };
  return null;
}

const STOPPED = { outcome: 'failed', reason: { code: 'stopped', data: {} } } as const;

async function markFailed(pool: pg.Pool, runId: number, progress: RunProgress, error: unknown): Promise<void> {
  const reason = { code: 'internal error', data: { message: error instanceof Error ? error.message : String(error) } };
  try {
    await finishRun(pool, runId, { outcome: 'failed', reason, ...progress, changes: 0, heldRows: 0, statusAsAt: null });
  } catch (cause) {
    throw new AggregateError([error, cause], 'The run failed, and its row could not be marked so.');
  }
}

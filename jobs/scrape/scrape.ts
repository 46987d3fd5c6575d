import type pg from 'pg';
import { inTransaction } from '../../db/connection.ts';
import { selectDecisions } from '../../db/decisions.ts';
import { saveLedger, selectLedger } from '../../db/ledger.ts';
import { DamagedRawRecord, selectOptionalRawRecord } from '../../db/raw-records.ts';
import { finishRun, selectUnreadRun } from '../../db/runs.ts';
import { RecordRefused, reasonOf, SourceUnavailable } from '../../scraper/errors.ts';
import { readRecordInWorker } from '../../scraper/read-in-worker.ts';
import type { FetchOptions, Source } from '../../scraper/source.ts';
import type { Treaty } from '../../treaty/catalogue/treaty.ts';
import { civilDateInNewYork } from '../../treaty/civil-date.ts';
import { actsByState, applyRecord, type LedgerRun, standing } from '../../treaty/ledger.ts';
import type { Reading } from '../../treaty/reading.ts';
import type { Reason } from '../../treaty/reason.ts';
import { fetchAndArchive } from './fetch-and-archive.ts';
import {
  performRun,
  performRunUnlessRecent,
  type RunOf,
  type RunOptions,
  type RunProgress,
  type RunResult,
  type UnlessRecent,
} from './run.ts';

export interface ScrapeDependencies {
  readonly pool: pg.Pool;
  /** The views of one record, in the order in which they are tried: each for when those before it are unavailable or refused. */
  readonly views: readonly [Source, ...Source[]];
  readonly treaty: Treaty;
  readonly now: () => Date;
}

/**
 * One scrape run: lock, run row, fetch, archive the record, read the archived copy, apply it to the ledger, save in one transaction with the outcome. An
 * unavailable source and a refused record are outcomes. Bugs and database errors are thrown after the run was marked as failed where that was still
 * possible; a run whose process dies is marked by the next one.
 */
export async function runScrape(dependencies: ScrapeDependencies, options: RunOptions): Promise<RunResult | 'busy'> {
  return performRun(runOf(dependencies, options), options, scrapeWork(dependencies, options));
}

/**
 * One scheduled scrape: the same, unless a scrape of the source, by whichever server, began within the last `unlessWithin` milliseconds. Twice the
 * schedule's longest random delay covers two servers that fire at one scheduled time.
 */
export async function runScheduledScrape(
  dependencies: ScrapeDependencies,
  options: RunOptions & Pick<UnlessRecent, 'unlessWithin'>,
): Promise<RunResult | 'busy' | 'recent'> {
  const { now } = dependencies;
  return performRunUnlessRecent(runOf(dependencies, options), { ...options, now }, scrapeWork(dependencies, options));
}

const runOf = ({ pool, views, treaty }: ScrapeDependencies, options: RunOptions): RunOf => ({
  ...{ pool, treaty, source: views[0].id },
  resume: (locked) => finishUnreadRun({ pool: locked, treaty }, options),
});

/**
 * Reads the record that a run had archived when its process died, and ends that run with what it holds: it must not wait until the source answers again.
 * Whoever calls holds the treaty's lock. Throws `DatabaseUnavailable`.
 */
async function finishUnreadRun(
  { pool, treaty }: Pick<ScrapeDependencies, 'pool' | 'treaty'>,
  options: RunOptions,
): Promise<void> {
  const run = await selectUnreadRun(pool, treaty.number);
  if (run === null) return;
  const { id, source, sha256, view, startedAt } = run;
  const progress: RunProgress = { sha256, view, rows: null, refusedSha256: null };
  try {
    const archived = await selectOptionalRawRecord(pool, sha256);
    if (archived === null) return;
    const reading = await readRecordInWorker(view, archived.body, options);
    await recordReading({ pool, treaty, now: () => startedAt }, source, reading, options, id, progress, null);
  } catch (error) {
    if (error instanceof RecordRefused) {
      const ending = { outcome: 'refused', reason: reasonOf(error), changes: 0, heldRows: 0, statusAsAt: null } as const;
      await finishRun(pool, id, { ...progress, ...ending });
    }
    // What cannot be read because it is damaged, the run that follows fetches again.
    else if (!(error instanceof DamagedRawRecord)) throw error;
  }
}

/** What a scrape does within its run. Where no view can be recorded, the outcome is that of the first one. */
export function scrapeWork(dependencies: Omit<ScrapeDependencies, 'pool'>, options: RunOptions) {
  return async (pool: pg.Pool, runId: number, progress: RunProgress): Promise<RunResult> => {
    let first: RecordRefused | SourceUnavailable | null = null;
    for (const source of dependencies.views) {
      const because = first && reasonOf(first);
      const refusedSha256 = first instanceof RecordRefused ? progress.sha256 : null;
      const own = first === null ? progress : { sha256: null, rows: null, view: null, refusedSha256 };
      // A host that has just failed to answer is not asked again and again for its other page.
      const once = first instanceof SourceUnavailable;
      try {
        return await recordView({ ...dependencies, pool }, source, { ...options, once }, runId, own, because);
      } catch (error) {
        if (!(error instanceof RecordRefused) && !isUnavailable(error)) throw error;
        options.onEvent?.(reasonOf(error));
        first ??= error;
      }
    }
    throw first;
  };
}

/** When the program is being stopped, no other view is tried. */
const isUnavailable = (error: unknown): error is SourceUnavailable =>
  error instanceof SourceUnavailable && error.reason !== 'cancelled';

async function recordView(
  { pool, treaty, now }: ScrapeDependencies,
  source: Source,
  options: RunOptions & Pick<FetchOptions, 'once'>,
  runId: number,
  progress: RunProgress,
  because: Reason | null,
): Promise<RunResult> {
  const archived = await fetchAndArchive({ pool, source, treaty, runId }, options);
  progress.sha256 = archived.sha256;
  progress.view = source.view;

  const reading = await source.read(archived.body, options);
  return recordReading({ pool, treaty, now }, source.id, reading, options, runId, progress, because);
}

/** Applies what an archived record says to what is known, and records the difference with the run's outcome. Throws `RecordRefused`. */
async function recordReading(
  { pool, treaty, now }: Pick<ScrapeDependencies, 'pool' | 'treaty' | 'now'>,
  source: Source['id'],
  reading: Reading,
  options: RunOptions,
  runId: number,
  progress: RunProgress,
  because: Reason | null,
): Promise<RunResult> {
  const tell = options.onEvent ?? (() => {});
  const rows = reading.participants.length;
  progress.rows = rows;
  tell({ code: 'read', data: { rows, statements: reading.statements.length } });
  for (const problem of reading.problems) tell({ code: 'noticed', data: { problem } });

  const ledger = await selectLedger(pool, treaty.number);
  const run: LedgerRun = {
    id: runId,
    source,
    sha256: progress.sha256,
    finishedAt: null,
    statusAsAt: reading.statusAsAt,
  };
  const decisions = await selectDecisions(pool, treaty.number);
  const applied = applyRecord(ledger, reading, { treaty, run, today: civilDateInNewYork(now()), decisions });
  if ('refusal' in applied) throw new RecordRefused(applied.refusal.code, applied.refusal.data);
  for (const row of standing(applied.ledger.setAside)) tell({ code: 'set aside', data: { reason: row.reason } });
  options.signal?.throwIfAborted();

  // What the first record of all holds was not learned as news.
  const backfill = source === 'bundled' || actsByState(ledger).size === 0;
  const reason = because && { code: 'other view read', data: { because } };
  const recording = await inTransaction(pool, (client) =>
    saveLedger(client, { treaty: treaty.number, id: runId, backfill }, ledger, applied, {
      ...progress,
      reason,
      statusAsAt: reading.statusAsAt,
      accepted: true,
      statementsTold: reading.tells.statements,
    }),
  );
  const { outcome, changes, heldRows } = recording;
  tell({ code: 'recorded', data: { changes } });
  return { runId, outcome, rows, changes, heldRows, reason };
}

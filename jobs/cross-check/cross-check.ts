import type pg from 'pg';
import { inTransaction } from '../../db/connection.ts';
import { saveDifferences } from '../../db/differences.ts';
import { finishRun } from '../../db/runs.ts';
import type { CrossCheckSource } from '../../scraper/cross-check.ts';
import type { Treaty } from '../../treaty/catalogue/treaty.ts';
import { civilDateInNewYork } from '../../treaty/civil-date.ts';
import { fetchAndArchive } from '../scrape/fetch-and-archive.ts';
import {
  performRun,
  performRunUnlessRecent,
  type RunOptions,
  type RunProgress,
  type RunResult,
  type UnlessRecent,
} from '../scrape/run.ts';
import { differencesFromFacts } from './refresh-differences.ts';

export interface CrossCheckDependencies {
  readonly pool: pg.Pool;
  readonly source: CrossCheckSource;
  readonly treaty: Treaty;
  readonly now: () => Date;
}

/**
 * One cross-check of one source: lock, run row, fetch, archive, read the archived copy, compare with the depositary's facts, record the differences in
 * one transaction with the outcome. `changes` of the result are differences that appeared or went. It never writes a fact, however many
 * sources agree: the depositary's value stands. An unavailable source and a refused record are outcomes and leave earlier differences as they were; bugs
 * and database errors are thrown.
 */
export async function runCrossCheck(dependencies: CrossCheckDependencies, options: RunOptions): Promise<RunResult | 'busy'> {
  const { pool, source, treaty } = dependencies;
  return performRun({ pool, treaty, source: source.id }, options, (locked, runId, progress) =>
    compare({ ...dependencies, pool: locked }, options, runId, progress),
  );
}

/** One scheduled cross-check: the same, unless one of the source, by whichever server, began within the last `unlessWithin` milliseconds. */
export async function runScheduledCrossCheck(
  dependencies: CrossCheckDependencies,
  options: RunOptions & Pick<UnlessRecent, 'unlessWithin'>,
): Promise<RunResult | 'busy' | 'recent'> {
  const { pool, source, treaty, now } = dependencies;
  return performRunUnlessRecent({ pool, treaty, source: source.id }, { ...options, now }, (locked, runId, progress) =>
    compare({ ...dependencies, pool: locked }, options, runId, progress),
  );
}

async function compare(
  { pool, source, treaty, now }: CrossCheckDependencies,
  options: RunOptions,
  runId: number,
  progress: RunProgress,
): Promise<RunResult> {
  const tell = options.onEvent ?? (() => {});
  const archived = await fetchAndArchive({ pool, source, treaty, runId }, options);
  const { sha256 } = archived;
  progress.sha256 = sha256;
  const read = await source.read(archived.body, treaty, options);
  // A source that states totals only lists nobody, which is not a list of none.
  const rows = read.states.length > 0 ? read.states.length : null;
  progress.rows = rows;
  for (const problem of read.problems) tell({ code: 'noticed', data: { problem } });

  const differences = await differencesFromFacts(pool, treaty, read, civilDateInNewYork(now()));
  options.signal?.throwIfAborted();
  const problems = [...(differences === null ? [{ code: 'nothing to compare with', data: {} }] : []), ...read.problems];
  const reason = problems.length === 0 ? null : { code: 'problems', data: { problems } };
  const ending = await inTransaction(pool, async (client) => {
    const comparison = { treaty: treaty.number, source: source.id, statedByRunId: runId, noticedByRunId: runId };
    const changes = await saveDifferences(client, { ...comparison, differences: differences ?? [] });
    const outcome = changes > 0 ? ('changed' as const) : ('unchanged' as const);
    const ended = { outcome, rows, changes, heldRows: 0, reason };
    await finishRun(client, runId, { ...ended, sha256, statusAsAt: read.statusAsAt ?? null });
    return ended;
  });
  tell({ code: 'compared', data: { standing: differences?.length ?? 0, changes: ending.changes } });
  return { runId, ...ending };
}

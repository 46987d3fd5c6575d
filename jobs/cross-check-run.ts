import type pg from 'pg';
import { recordCrossCheck } from '../db/record-differences.ts';
import type { CrossCheckSource } from '../scraper/cross-check.ts';
import type { Treaty } from '../treaty/catalogue/treaty.ts';
import { civilDateInNewYork } from '../treaty/civil-date.ts';
import { differencesFrom } from './compare-records.ts';
import { fetchAndKeep } from './fetch-and-keep.ts';
import { performRun, type RunOptions, type RunProgress, type RunResult } from './one-run.ts';

export interface CrossCheckDependencies {
  readonly pool: pg.Pool;
  readonly source: CrossCheckSource;
  readonly treaty: Treaty;
  readonly now: () => Date;
}

/**
 * One cross-check of one place: lock, run row, fetch, keep the raw record, read the kept copy, compare with the facts of the depositary,
 * record the differences in one transaction with the run's ending. `changes` of the result are differences that came or went. It never
 * writes a fact, however many places agree: the depositary's value stands. What is not to be had or not believed is an outcome, and
 * leaves earlier differences as they were; bugs and database errors are thrown.
 */
export async function runCrossCheck(dependencies: CrossCheckDependencies, options: RunOptions): Promise<RunResult | 'busy'> {
  const { pool, source, treaty } = dependencies;
  return performRun({ pool, treaty, source: source.id }, options, (runId, progress) =>
    compare(dependencies, options, runId, progress),
  );
}

async function compare(
  { pool, source, treaty, now }: CrossCheckDependencies,
  options: RunOptions,
  runId: number,
  progress: RunProgress,
): Promise<RunResult> {
  const step = options.onStep ?? (() => {});
  step(`Asking ${source.id} about the ${treaty.title} (${treaty.number}).`);
  const kept = await fetchAndKeep(
    { pool, source, treaty, runId },
    { onEvent: ({ code }) => step(code), ...(options.signal && { signal: options.signal }) },
  );
  progress.sha256 = kept.sha256;
  const read = source.read(kept.body, treaty);
  // A place that states totals only lists nobody, which is no list of none.
  progress.rows = read.states.length > 0 ? read.states.length : null;
  const problems = read.problems.map(({ code }) => code);
  for (const problem of problems) step(`Noticed: ${problem}`);

  const differences = await differencesFrom(pool, treaty, read, civilDateInNewYork(now()));
  if (differences === null) step(NOTHING_TO_COMPARE);
  options.signal?.throwIfAborted();

  const reason = reasonOf(differences === null ? [NOTHING_TO_COMPARE, ...problems] : problems);
  const { outcome, changes } = await recordCrossCheck(
    pool,
    { treaty: treaty.number, source: source.id, statedByRunId: runId, differences: differences ?? [] },
    { rows: progress.rows, sha256: progress.sha256, statusAsAt: read.statusAsAt ?? null, reason },
  );
  step(`${differences?.length ?? 0} differences from the depositary's record stand, ${changes} came or went.`);
  return { runId, outcome, rows: progress.rows, changes, heldRows: 0, reason };
}

const NOTHING_TO_COMPARE =
  'No record of the depositary has been read yet: what it says was kept and is compared as soon as there is one.';

/** How many oddities a run's reason names; the rest is counted. */
const ODDITIES_NAMED = 5;

function reasonOf(oddities: readonly string[]): string | null {
  if (oddities.length === 0) return null;
  const more = oddities.length - ODDITIES_NAMED;
  return [...oddities.slice(0, ODDITIES_NAMED), ...(more > 0 ? [`And ${more} more.`] : [])].join(' ');
}

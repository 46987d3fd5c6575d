import type pg from 'pg';
import { withTreatyLock } from '../db/advisory-lock.ts';
import { selectDecisions } from '../db/decisions.ts';
import { recordFacts } from '../db/record-facts.ts';
import { failAbandonedRuns, finishRun, insertRun } from '../db/runs.ts';
import { selectParticipations } from '../db/treaty-actions.ts';
import { checkRecord } from '../scraper/check-record.ts';
import { RecordRefused, SourceUnavailable } from '../scraper/errors.ts';
import { type Source, STATEMENT_KINDS } from '../scraper/source.ts';
import type { Treaty } from '../treaty/catalogue.ts';
import { civilDateInNewYork } from '../treaty/civil-date.ts';
import { fetchAndKeep } from './fetch-and-keep.ts';
import { knownStates } from './known-states.ts';
import { settledFor, usedBy } from './settled-decisions.ts';

export interface ScrapeDependencies {
  readonly pool: pg.Pool;
  readonly source: Source;
  /** Another view of the same record, for when the first is not to be had or not believed. */
  readonly secondView?: Source;
  readonly treaty: Treaty;
  readonly now: () => Date;
}

export interface ScrapeOptions {
  /** Whether to wait for a run that another process has under way; otherwise the answer is `busy`. */
  readonly wait: boolean;
  /** Ends the run early, at shutdown: before anything is recorded, or not at all. */
  readonly signal?: AbortSignal;
  /** Told of each step in words. */
  readonly onStep?: (step: string) => void;
}

/** How a run ended. `reason` is a sentence for people, null when there is nothing to explain. */
export interface ScrapeResult {
  readonly runId: number;
  readonly outcome: 'changed' | 'unchanged' | 'refused' | 'unavailable' | 'failed';
  readonly rows: number | null;
  readonly changes: number;
  readonly heldRows: number;
  readonly reason: string | null;
}

/**
 * One scrape run: lock, run row, fetch, keep the raw record, read the kept copy, check, record in one transaction, outcome.
 * A record that is not to be had or not believed is an outcome. Bugs and database errors are thrown, after the run was marked
 * as failed where that was still possible; a run whose process dies is marked by the next one.
 */
export async function runScrape(dependencies: ScrapeDependencies, options: ScrapeOptions): Promise<ScrapeResult | 'busy'> {
  const { pool, source, treaty } = dependencies;
  const step = options.onStep ?? (() => {});
  return withTreatyLock(
    pool,
    treaty.number,
    async () => {
      await failAbandonedRuns(pool, treaty.number);
      const run = await insertRun(pool, { treaty: treaty.number, source: source.id });
      const progress: RunProgress = { sha256: null, rows: null, view: null };
      try {
        return await recordEitherView(dependencies, options, run.id, progress);
      } catch (error) {
        const ending = endingOf(error);
        if (ending === null) {
          await markFailed(pool, run.id, progress, error);
          throw error;
        }
        step(ending.reason);
        await finishRun(pool, run.id, { ...ending, ...progress, changes: 0, heldRows: 0, statusAsAt: null });
        return { runId: run.id, ...ending, rows: progress.rows, changes: 0, heldRows: 0 };
      }
    },
    {
      wait: options.wait,
      onWait: () => step('Another run is under way; waiting for it to end.'),
      ...(options.signal && { signal: options.signal }),
    },
  );
}

/** How far a run has come, for its row when it ends early. */
interface RunProgress {
  sha256: string | null;
  rows: number | null;
  view: Source['view'] | null;
}

/**
 * Records the first view, or else the second. Where neither can be recorded, the outcome is that of the first: the record itself, of
 * which the page is a rendering.
 */
async function recordEitherView(
  dependencies: ScrapeDependencies,
  options: ScrapeOptions,
  runId: number,
  progress: RunProgress,
): Promise<ScrapeResult> {
  const { secondView } = dependencies;
  try {
    return await record(dependencies, options, runId, progress, null);
  } catch (first) {
    if (secondView === undefined || !mayBeReadElsewhere(first)) throw first;
    const why = `${first.message} The depositary's status page was read instead.`;
    options.onStep?.(`${first.message} Trying the depositary's status page.`);
    const own: RunProgress = { sha256: null, rows: null, view: null };
    try {
      return await record({ ...dependencies, source: secondView }, options, runId, own, why);
    } catch (second) {
      if (!(second instanceof RecordRefused || second instanceof SourceUnavailable)) throw second;
      options.onStep?.(`The status page: ${second.message}`);
      throw first;
    }
  }
}

/** A record that is refused, or an error for its very address; a host that does not answer has no other page to offer either. */
const mayBeReadElsewhere = (error: unknown): error is RecordRefused | SourceUnavailable =>
  error instanceof RecordRefused || (error instanceof SourceUnavailable && error.reason === 'error status');

async function record(
  dependencies: ScrapeDependencies,
  options: ScrapeOptions,
  runId: number,
  progress: RunProgress,
  reason: string | null,
): Promise<ScrapeResult> {
  const { pool, source, treaty, now } = dependencies;
  const step = options.onStep ?? (() => {});
  step(`Fetching the record of the ${treaty.title} (${treaty.number}).`);
  const kept = await fetchAndKeep(
    { pool, source, treaty, runId },
    { onStep: step, ...(options.signal && { signal: options.signal }) },
  );
  progress.sha256 = kept.sha256;
  progress.view = source.view;

  const read = source.read(kept.body);
  progress.rows = read.participants.length;
  step(`Read ${read.participants.length} participants and ${read.statements.length} declarations and notes.`);
  for (const problem of read.problems) step(`Noticed: ${problem}`);

  const known = knownStates(await selectParticipations(pool, treaty.number));
  const decisions = await selectDecisions(pool, treaty.number);
  const checked = checkRecord(read, {
    treaty,
    today: civilDateInNewYork(now()),
    known,
    settled: settledFor(decisions, runId),
  });
  for (const held of checked.held) step(`Held: ${held.reason}`);
  options.signal?.throwIfAborted();

  const result = await recordFacts(pool, {
    runId,
    treaty: treaty.number,
    // The page words and cuts declarations and notes in its own way: those of the record itself stand until it is read again.
    facts: reason === null ? checked : { ...checked, statements: [], unreadStatements: STATEMENT_KINDS },
    finish: { rows: progress.rows, sha256: progress.sha256, statusAsAt: read.statusAsAt, reason, view: source.view },
    // What the first record of all shows was not learned as news.
    backfill: source.id === 'bundled' || known.length === 0,
    namesCount: source.id === 'untc',
    usedDecisions: usedBy(decisions, runId, checked.confirmedStates),
  });
  step(result.outcome === 'changed' ? `Recorded ${result.changes} changes.` : 'Nothing has changed.');
  return {
    runId,
    outcome: result.outcome,
    rows: progress.rows,
    changes: result.changes,
    heldRows: result.heldRows,
    reason,
  };
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

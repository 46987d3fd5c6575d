import type pg from 'pg';
import { selectDecisions } from '../db/decisions.ts';
import { recordFacts } from '../db/record-facts.ts';
import { selectParticipations } from '../db/treaty-actions.ts';
import { checkRecord } from '../scraper/check-record.ts';
import { RecordRefused, SourceUnavailable } from '../scraper/errors.ts';
import type { FetchOptions, Source } from '../scraper/source.ts';
import type { Treaty } from '../treaty/catalogue/treaty.ts';
import { civilDateInNewYork } from '../treaty/civil-date.ts';
import { STATEMENT_KINDS } from '../treaty/reading.ts';
import { fetchAndKeep } from './fetch-and-keep.ts';
import { knownStates } from './known-states.ts';
import { performRun, type RunOptions, type RunProgress, type RunResult } from './one-run.ts';
import { endedBy, settledFor } from './settled-decisions.ts';

export interface ScrapeDependencies {
  readonly pool: pg.Pool;
  readonly source: Source;
  /** Another view of the same record, for when the first is not to be had or not believed. */
  readonly secondView?: Source;
  readonly treaty: Treaty;
  readonly now: () => Date;
}

export type ScrapeOptions = RunOptions;

/** How a scrape run ended. */
export type ScrapeResult = RunResult;

/**
 * One scrape run: lock, run row, fetch, keep the raw record, read the kept copy, check, record in one transaction, outcome.
 * A record that is not to be had or not believed is an outcome. Bugs and database errors are thrown, after the run was marked
 * as failed where that was still possible; a run whose process dies is marked by the next one.
 */
export async function runScrape(dependencies: ScrapeDependencies, options: ScrapeOptions): Promise<ScrapeResult | 'busy'> {
  const { pool, source, treaty } = dependencies;
  return performRun({ pool, treaty, source: source.id }, options, (runId, progress) =>
    recordEitherView(dependencies, options, runId, progress),
  );
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
    const refusedSha256 = first instanceof RecordRefused ? progress.sha256 : null;
    const own: RunProgress = { sha256: null, rows: null, view: null, refusedSha256 };
    try {
      // A host that has just failed to answer is not asked again and again for its other page.
      const once = first instanceof SourceUnavailable;
      return await record({ ...dependencies, source: secondView }, { ...options, once }, runId, own, why);
    } catch (second) {
      if (!mayBeReadElsewhere(second)) throw second;
      options.onStep?.(`The status page: ${second.message}`);
      throw first;
    }
  }
}

/** A record that is refused or not to be had; but not when the program is being stopped. */
const mayBeReadElsewhere = (error: unknown): error is RecordRefused | SourceUnavailable =>
  error instanceof RecordRefused || (error instanceof SourceUnavailable && error.reason !== 'cancelled');

async function record(
  dependencies: ScrapeDependencies,
  options: ScrapeOptions & Pick<FetchOptions, 'once'>,
  runId: number,
  progress: RunProgress,
  reason: string | null,
): Promise<ScrapeResult> {
  const { pool, source, treaty, now } = dependencies;
  const step = options.onStep ?? (() => {});
  step(`Fetching the record of the ${treaty.title} (${treaty.number}).`);
  const kept = await fetchAndKeep(
    { pool, source, treaty, runId },
    { onEvent: ({ code }) => step(code), once: options.once ?? false, ...(options.signal && { signal: options.signal }) },
  );
  progress.sha256 = kept.sha256;
  progress.view = source.view;

  const read = source.read(kept.body);
  progress.rows = read.participants.length;
  step(`Read ${read.participants.length} participants and ${read.statements.length} declarations and notes.`);
  for (const problem of read.problems) step(`Noticed: ${problem.code}`);

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
    finish: {
      rows: progress.rows,
      sha256: progress.sha256,
      statusAsAt: read.statusAsAt,
      reason,
      view: source.view,
      refusedSha256: progress.refusedSha256,
    },
    // What the first record of all shows was not learned as news.
    backfill: source.id === 'bundled' || known.length === 0,
    names: source.id === 'untc' ? 'listed' : 'none',
    usedDecisions: endedBy(decisions, runId),
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

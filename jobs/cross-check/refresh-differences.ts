import type pg from 'pg';
import { withTreatyLock } from '../../db/advisory-lock.ts';
import { inTransaction } from '../../db/connection.ts';
import { saveDifferences } from '../../db/differences.ts';
import { selectLedger } from '../../db/ledger.ts';
import { selectOptionalRawRecord } from '../../db/raw-records.ts';
import { type Success, selectSuccesses } from '../../db/runs.ts';
import type { CrossCheckRecord, CrossCheckSource } from '../../scraper/cross-check.ts';
import { RecordRefused, reasonOf } from '../../scraper/errors.ts';
import { type Difference, findDifferences } from '../../scraper/find-differences.ts';
import type { Treaty } from '../../treaty/catalogue/treaty.ts';
import { type CivilDate, civilDateInNewYork } from '../../treaty/civil-date.ts';
import { participationsIn } from '../../treaty/ledger.ts';
import { treatyOnDate } from '../../treaty/progress.ts';
import { lockOptions, type RunOptions } from '../scrape/run.ts';

export interface RefreshDependencies {
  readonly pool: pg.Pool;
  /** Every source that the treaty can be compared with, those that are switched off too: their archived records go on being compared. */
  readonly sources: readonly CrossCheckSource[];
  readonly treaty: Treaty;
  readonly now: () => Date;
}

/**
 * Refreshes the differences between the facts and each other source from the archive: compares the facts with the newest accepted record of
 * each source, for when the facts, or how a record is read, have changed. Fetches nothing, waits for a run under way, writes nothing where
 * the differences are the same. Returns how many differences appeared or went. Throws `DatabaseUnavailable`.
 */
export async function refreshDifferences(
  dependencies: RefreshDependencies,
  options: Omit<RunOptions, 'wait'> = {},
): Promise<number> {
  const { pool, sources, treaty } = dependencies;
  const refreshAll = async (locked: pg.Pool): Promise<number> => {
    let changes = 0;
    for (const success of await selectSuccesses(locked, treaty.number)) {
      const source = sources.find(({ id }) => id === success.source);
      if (source) changes += await refreshFrom({ ...dependencies, pool: locked }, source, success, options);
    }
    return changes;
  };
  const changes = await withTreatyLock(pool, treaty.number, refreshAll, lockOptions({ ...options, wait: true }));
  return changes === 'busy' ? 0 : changes;
}

async function refreshFrom(
  { pool, treaty, now }: RefreshDependencies,
  source: CrossCheckSource,
  { id: statedByRunId, sha256, finishedAt }: Success,
  options: Omit<RunOptions, 'wait'>,
): Promise<number> {
  if (sha256 === null) return 0;
  const archived = await selectOptionalRawRecord(pool, sha256);
  if (archived === null) return 0;
  // What was read on a day cannot state what happened after it.
  const readOn = civilDateInNewYork(finishedAt);
  const today = civilDateInNewYork(now());
  try {
    const record = await source.read(archived.body, treaty, options);
    const differences = await differencesFromFacts(pool, treaty, record, readOn < today ? readOn : today);
    if (differences === null) return 0;
    const newestRunId = (await selectLedger(pool, treaty.number)).lastAccepted?.id ?? 0;
    const runs = { statedByRunId, noticedByRunId: Math.max(statedByRunId, newestRunId) };
    const comparison = { treaty: treaty.number, source: source.id, ...runs, differences };
    const changes = await inTransaction(pool, (client) => saveDifferences(client, comparison));
    if (changes > 0) options.onEvent?.({ code: 'differences refreshed', data: { source: source.id, changes } });
    return changes;
  } catch (error) {
    // A reader that has become stricter refuses what it accepted; the differences stand until the source is read again.
    if (!(error instanceof RecordRefused)) throw error;
    options.onEvent?.({ code: 'archived record refused', data: { source: source.id, because: reasonOf(error) } });
    return 0;
  }
}

/** What the source states differently from the facts, as of the day; null while no record has been accepted. */
export async function differencesFromFacts(
  pool: pg.Pool,
  treaty: Treaty,
  record: CrossCheckRecord,
  asOf: CivilDate,
): Promise<Difference[] | null> {
  const ledger = await selectLedger(pool, treaty.number);
  if (ledger.lastAccepted === null) return null;
  return findDifferences(treatyOnDate(treaty, participationsIn(ledger), asOf).standings, record);
}

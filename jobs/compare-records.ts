import type pg from 'pg';
import { withTreatyLock } from '../db/advisory-lock.ts';
import { selectOptionalRawRecord } from '../db/raw-records.ts';
import { recordDifferences } from '../db/record-differences.ts';
import { selectNewestBelievedRunId } from '../db/runs.ts';
import { type CrossCheckSourceState, selectCrossCheckStates } from '../db/source-states.ts';
import { selectParticipations } from '../db/treaty-actions.ts';
import { type Difference, differencesBetween } from '../scraper/compare-sources.ts';
import type { CrossCheckRecord, CrossCheckSource } from '../scraper/cross-check.ts';
import { RecordRefused } from '../scraper/errors.ts';
import type { Treaty } from '../treaty/catalogue/treaty.ts';
import { type CivilDate, civilDateInNewYork } from '../treaty/civil-date.ts';
import { treatyOnDate } from '../treaty/progress.ts';

export interface CompareDependencies {
  readonly pool: pg.Pool;
  /** The readers of every place, of those that are not asked too: their kept records go on being compared. */
  readonly sources: readonly CrossCheckSource[];
  readonly treaty: Treaty;
  readonly now: () => Date;
}

export interface CompareOptions {
  readonly signal?: AbortSignal;
  /** Told of what came of each place, in words. */
  readonly onStep?: (step: string) => void;
}

/**
 * Compares the depositary's facts with the newest believed record of each place once more, as they lie in the database: for when the
 * facts, or our reading of a record, have changed. Asks nobody, waits for a run under way, writes nothing where nothing differs
 * otherwise. Answers how many differences came or went. Throws `DatabaseUnavailable`.
 */
export async function compareKeptRecords(dependencies: CompareDependencies, options: CompareOptions = {}): Promise<number> {
  const { pool, sources, treaty } = dependencies;
  const compareAll = async (): Promise<number> => {
    const recordRunId = await selectNewestBelievedRunId(pool, treaty.number);
    if (recordRunId === null) return 0;
    let changes = 0;
    for (const state of await selectCrossCheckStates(pool, treaty.number)) {
      const source = sources.find(({ id }) => id === state.id);
      if (source) changes += await compareKept(dependencies, source, state, recordRunId, options);
    }
    return changes;
  };
  const changes = await withTreatyLock(pool, treaty.number, compareAll, {
    wait: true,
    ...(options.signal && { signal: options.signal }),
  });
  return changes === 'busy' ? 0 : changes;
}

async function compareKept(
  { pool, treaty, now }: CompareDependencies,
  source: CrossCheckSource,
  state: CrossCheckSourceState,
  recordRunId: number,
  { onStep }: CompareOptions,
): Promise<number> {
  const { lastSuccessRunId, sha256, succeededAt } = state;
  if (lastSuccessRunId === null || sha256 === null || succeededAt === null) return 0;
  const kept = await selectOptionalRawRecord(pool, sha256);
  if (kept === null) return 0;
  // What was read on a day cannot state what happened after it.
  const readOn = civilDateInNewYork(succeededAt);
  const today = civilDateInNewYork(now());
  try {
    const differences = await differencesFrom(pool, treaty, source.read(kept.body, treaty), readOn < today ? readOn : today);
    const { changes } = await recordDifferences(pool, {
      treaty: treaty.number,
      source: source.id,
      statedByRunId: lastSuccessRunId,
      noticedByRunId: Math.max(lastSuccessRunId, recordRunId),
      differences: differences ?? [],
    });
    if (changes > 0) onStep?.(`Compared with ${source.id} again: ${changes} differences came or went.`);
    return changes;
  } catch (error) {
    // A reader that has become stricter believes no longer what it did; what was found with it stands until the place is read again.
    if (!(error instanceof RecordRefused)) throw error;
    onStep?.(`The kept record of ${source.id} is not believed any more: ${error.message}`);
    return 0;
  }
}

/** What the place states differently from the facts, as of the day; null while there are no facts that it could differ from. */
export async function differencesFrom(
  pool: pg.Pool,
  treaty: Treaty,
  record: CrossCheckRecord,
  asOf: CivilDate,
): Promise<Difference[] | null> {
  if ((await selectNewestBelievedRunId(pool, treaty.number)) === null) return null;
  const facts = await selectParticipations(pool, treaty.number);
  const { standings } = treatyOnDate(treaty, facts, asOf);
  return differencesBetween(standings, record);
}

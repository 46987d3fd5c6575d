import type pg from 'pg';
import { selectDecisions } from '../../db/decisions.ts';
import { selectLedger } from '../../db/ledger.ts';
import { type RecordRun, selectRecordRuns } from '../../db/runs.ts';
import type { Treaty } from '../../treaty/catalogue/treaty.ts';
import { contradictionsIn } from '../../treaty/contradictions.ts';
import type { Decision } from '../../treaty/decisions.ts';
import { actsByState, type Ledger, type SetAsideEntry, standing } from '../../treaty/ledger.ts';
import { findStateByIso3, foldName, type State } from '../../treaty/states.ts';
import { readRecord } from '../scrape/reread.ts';

/** A refused record that waits for review. */
export interface RefusedRun extends RecordRun {
  /** Unrecognised names in it: a person can say whose they are. */
  readonly unknownNames: readonly string[];
}

/** What waits for review, and what has been decided. */
export interface Review {
  readonly ledger: Ledger;
  readonly setAside: readonly SetAsideEntry[];
  /** Runs since the newest accepted record whose record was refused and has not been rejected; the same record and reason once. */
  readonly refusedRuns: readonly RefusedRun[];
  /** States of which an instrument is shown as ended without a known notice of withdrawal. */
  readonly endedWithoutNotice: readonly State[];
  readonly decisions: readonly Decision[];
}

/** Everything that waits for review. Throws `DatabaseUnavailable`. */
export async function selectReview(pool: pg.Pool, treaty: Treaty): Promise<Review> {
  const [ledger, runs, decisions] = await Promise.all([
    selectLedger(pool, treaty.number),
    selectRecordRuns(pool, treaty.number),
    selectDecisions(pool, treaty.number),
  ]);
  const endedWithoutNotice = [...actsByState(ledger)]
    .filter(([, acts]) => contradictionsIn(treaty, null, acts).some(({ rule }) => rule === 'ended without a notice'))
    .flatMap(([iso3]) => findStateByIso3(iso3) ?? []);
  const refusedRuns: RefusedRun[] = [];
  for (const run of waitingRuns(runs, decisions)) {
    refusedRuns.push({ ...run, unknownNames: await unknownNamesIn(pool, run, decisions) });
  }
  return { ledger, setAside: standing(ledger.setAside), refusedRuns, endedWithoutNotice, decisions };
}

function waitingRuns(runs: readonly RecordRun[], decisions: readonly Decision[]): RecordRun[] {
  const rejectedIds = decisions.flatMap(({ kind, subject, revokedAt }) =>
    kind === 'rejected run' && revokedAt === null ? [subject.runId] : [],
  );
  const rejected = runs.filter(({ id }) => rejectedIds.includes(id));
  const isLike = (run: RecordRun) => (other: RecordRun) =>
    other.sha256 === run.sha256 && JSON.stringify(other.reason) === JSON.stringify(run.reason);
  const newestAccepted = runs.findLastIndex(({ accepted }) => accepted);
  const waiting = runs.slice(newestAccepted + 1).filter((run) => !rejected.some(isLike(run)));
  return waiting.filter((run, index) => !waiting.slice(index + 1).some(isLike(run)));
}

async function unknownNamesIn(pool: pg.Pool, { view, sha256 }: RecordRun, decisions: readonly Decision[]): Promise<string[]> {
  const reading = await readRecord(pool, view, sha256);
  if ('code' in reading) return [];
  const known = decisions.flatMap(({ kind, subject, revokedAt }) =>
    kind === 'alias' && revokedAt === null ? [foldName(subject.name)] : [],
  );
  return reading.participants
    .filter(({ iso3, name }) => iso3 === null && !known.includes(foldName(name)))
    .map(({ name }) => name);
}

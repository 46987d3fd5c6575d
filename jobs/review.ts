import type pg from 'pg';
import { type Decision, selectDecisions } from '../db/decisions.ts';
import { type KeptHeldRow, selectHeldRows } from '../db/held-rows.ts';
import { selectOptionalRawRecord } from '../db/raw-records.ts';
import { type RecordRun, selectRecordRuns } from '../db/record-runs.ts';
import { selectParticipations } from '../db/treaty-actions.ts';
import { RecordRefused } from '../scraper/errors.ts';
import { readKept } from '../scraper/read-kept.ts';
import { nameKey } from '../scraper/settled.ts';
import type { Treaty } from '../treaty/catalogue/treaty.ts';
import { contradictionsIn } from '../treaty/contradictions.ts';
import type { Reading } from '../treaty/reading.ts';
import { findStateByIso3, type State } from '../treaty/states.ts';

/** A refused record that waits for a person. */
export interface RefusedRun extends RecordRun {
  /** Names in it that nothing knows: a person can say whose they are. */
  readonly unknownNames: readonly string[];
}

/** What waits for a person, and what persons have decided. */
export interface Review {
  readonly heldRows: readonly KeptHeldRow[];
  /** Runs since the newest believed record whose record was refused, and was not rejected; the same record and reason once. */
  readonly refusedRuns: readonly RefusedRun[];
  /** States of which an instrument is shown as ended, and no notice of withdrawal is known. */
  readonly endedWithoutNotice: readonly State[];
  readonly decisions: readonly Decision[];
}

/** Everything that waits for a person. Throws `DatabaseUnavailable`. */
export async function selectReview(pool: pg.Pool, treaty: Treaty): Promise<Review> {
  const [heldRows, runs, facts, decisions] = await Promise.all([
    selectHeldRows(pool, treaty.number),
    selectRecordRuns(pool, treaty.number),
    selectParticipations(pool, treaty.number),
    selectDecisions(pool, treaty.number),
  ]);
  const endedWithoutNotice = facts
    .filter(({ actions }) => contradictionsIn(treaty, null, actions).some(({ rule }) => rule === 'ended without a notice'))
    .flatMap(({ iso3 }) => findStateByIso3(iso3) ?? []);
  const refusedRuns: RefusedRun[] = [];
  for (const run of waitingRuns(runs, decisions)) {
    refusedRuns.push({ ...run, unknownNames: unknownNamesIn(await readRecordOf(pool, run), decisions) });
  }
  return { heldRows, refusedRuns, endedWithoutNotice, decisions };
}

function waitingRuns(runs: readonly RecordRun[], decisions: readonly Decision[]): RecordRun[] {
  const rejectedIds = decisions.flatMap(({ kind, subject, revokedAt }) =>
    kind === 'rejected run' && revokedAt === null ? [subject.runId] : [],
  );
  const rejected = runs.filter(({ id }) => rejectedIds.includes(id));
  const isLike = (run: RecordRun) => (other: RecordRun) => other.sha256 === run.sha256 && other.reason === run.reason;
  const newestBelieved = runs.findLastIndex(({ believed }) => believed);
  const waiting = runs.slice(newestBelieved + 1).filter((run) => !rejected.some(isLike(run)));
  return waiting.filter((run, index) => !waiting.slice(index + 1).some(isLike(run)));
}

/** The record that the run kept, as today's reader reads it; null where it refuses it. Throws `DamagedRawRecord`. */
export async function readRecordOf(pool: pg.Pool, run: RecordRun): Promise<Reading | null> {
  const kept = await selectOptionalRawRecord(pool, run.sha256);
  try {
    return readKept(run.view, kept?.body ?? new Uint8Array());
  } catch (error) {
    if (error instanceof RecordRefused) return null;
    throw error;
  }
}

function unknownNamesIn(record: Reading | null, decisions: readonly Decision[]): string[] {
  const settled = decisions.flatMap(({ kind, subject, revokedAt }) =>
    kind === 'alias' && revokedAt === null ? [nameKey(subject.name)] : [],
  );
  return (record?.participants ?? [])
    .filter(({ iso3, name }) => iso3 === null && !settled.includes(nameKey(name)))
    .map(({ name }) => name);
}

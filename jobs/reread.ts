import type pg from 'pg';
import { withTreatyLock } from '../db/advisory-lock.ts';
import { selectDecisions } from '../db/decisions.ts';
import { selectOptionalRawRecord } from '../db/raw-records.ts';
import { recordFacts } from '../db/record-facts.ts';
import { failAbandonedRuns, insertRun, type RecordRun, selectRecordRuns } from '../db/runs.ts';
import { selectParticipations } from '../db/treaty-actions.ts';
import { RecordRefused } from '../scraper/errors.ts';
import { readKept } from '../scraper/read-kept.ts';
import { STATEMENT_KINDS, type TreatyRecord, type View } from '../scraper/source.ts';
import type { Treaty } from '../treaty/catalogue.ts';
import { type ActionChange, compareActions } from '../treaty/compare-actions.ts';
import { type Replay, replayRecords, type RunRead, type Verdict } from './replay-records.ts';

export interface RereadOptions {
  /** Whether what differs is recorded; otherwise it is only told. */
  readonly apply: boolean;
  /** Whether it is recorded even though a record that was believed is refused today, which takes back what only it had said. */
  readonly acceptRefusals: boolean;
  readonly onWait?: () => void;
  readonly signal?: AbortSignal;
}

/** What reading all kept records again came to. */
export interface Rereading {
  /** Runs whose record was read. */
  readonly runs: number;
  /** Runs whose record was believed and is refused today, or was refused and is believed. */
  readonly turned: readonly Verdict[];
  /** What differs from what is recorded, act by act. */
  readonly differences: readonly (ActionChange & { readonly iso3: string })[];
  readonly ended: 'nothing differs' | 'recorded' | 'told only' | 'not recorded: a believed record is refused';
  /** The run by which it was recorded. */
  readonly runId: number | null;
}

/**
 * Reads all kept records again with today's reader and today's decisions, in their order, and records what differs in the end as a
 * correction that is no news. Asks nobody, so no source counts as checked. A record whose bytes are damaged ends it: throws
 * `DamagedRawRecord`, and `DatabaseUnavailable`.
 */
export async function rereadRecords(pool: pg.Pool, treaty: Treaty, options: RereadOptions): Promise<Rereading | 'busy'> {
  return withTreatyLock(pool, treaty.number, () => reread(pool, treaty, options), {
    wait: true,
    ...(options.onWait && { onWait: options.onWait }),
    ...(options.signal && { signal: options.signal }),
  });
}

async function reread(pool: pg.Pool, treaty: Treaty, options: RereadOptions): Promise<Rereading> {
  await failAbandonedRuns(pool, treaty.number);
  const runs = await readRuns(pool, treaty);
  const replay = replayRecords(runs, await selectDecisions(pool, treaty.number), treaty);
  const turned = replay.verdicts.filter(({ run, refusedBecause }) => wasBelieved(run.outcome) !== (refusedBecause === null));
  const differences = await differencesFrom(pool, treaty, replay);
  const found = { runs: runs.length, turned, differences, runId: null };
  const refusedNow = turned.some(({ refusedBecause }) => refusedBecause !== null);
  if (!options.apply) return { ...found, ended: 'told only' };
  if (refusedNow && !options.acceptRefusals) return { ...found, ended: 'not recorded: a believed record is refused' };
  if (replay.newest === null) return { ...found, ended: 'nothing differs' };
  return { ...found, ...(await record(pool, treaty, replay, replay.newest)) };
}

const wasBelieved = (outcome: string | null): boolean => outcome === 'changed' || outcome === 'unchanged';

/** Each run with a record, read; the same bytes are read once. */
async function readRuns(pool: pg.Pool, treaty: Treaty): Promise<RunRead[]> {
  const known = new Map<string, TreatyRecord | RecordRefused>();
  const runs: RunRead[] = [];
  for (const run of await selectRecordRuns(pool, treaty.number)) {
    const read = known.get(run.sha256) ?? (await readRecord(pool, run.sha256, run.view));
    known.set(run.sha256, read);
    runs.push({ run, read });
  }
  return runs;
}

async function readRecord(pool: pg.Pool, sha256: string, view: View): Promise<TreatyRecord | RecordRefused> {
  const kept = await selectOptionalRawRecord(pool, sha256);
  try {
    return readKept(view, kept?.body ?? new Uint8Array());
  } catch (error) {
    if (error instanceof RecordRefused) return error;
    throw error;
  }
}

async function differencesFrom(pool: pg.Pool, treaty: Treaty, { states }: Replay): Promise<Rereading['differences']> {
  const standing = await selectParticipations(pool, treaty.number);
  return standing.flatMap(({ iso3, actions }) =>
    compareActions(actions, states.get(iso3)?.actions ?? []).changes.map((change) => ({ ...change, iso3 })),
  );
}

/** Records the end of the replay, in a run that says that the records were read again, also where it brings nothing new. */
async function record(
  pool: pg.Pool,
  treaty: Treaty,
  { states, statements, held }: Replay,
  newest: RecordRun,
): Promise<Pick<Rereading, 'ended' | 'runId'>> {
  const run = await insertRun(pool, { treaty: treaty.number, source: newest.source, reread: true });
  const { outcome } = await recordFacts(pool, {
    runId: run.id,
    treaty: treaty.number,
    facts: {
      participants: [...states].map(([iso3, state]) => ({ iso3, ...state })),
      statements: statements ?? [],
      unreadStatements: statements === null ? STATEMENT_KINDS : [],
      held,
      keepStates: [],
    },
    finish: {
      rows: states.size,
      sha256: newest.sha256,
      statusAsAt: null,
      reason: 'The kept records were read again; no source was asked.',
      view: newest.view,
    },
    backfill: true,
    namesCount: true,
    usedDecisions: [],
  });
  return { ended: outcome === 'changed' ? 'recorded' : 'nothing differs', runId: run.id };
}

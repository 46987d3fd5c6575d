import type pg from 'pg';
import { withTreatyLock } from '../db/advisory-lock.ts';
import { inTransaction } from '../db/connection.ts';
import { type Decision, revokeDecision, selectDecisions } from '../db/decisions.ts';
import { selectOptionalRawRecord } from '../db/raw-records.ts';
import { type Recording, recordFactsWithin } from '../db/record-facts.ts';
import { markBelieved, type RecordRun, selectRecordRuns } from '../db/record-runs.ts';
import type { View } from '../db/row-schemas.ts';
import { failAbandonedRuns, insertRun } from '../db/runs.ts';
import { selectParticipations } from '../db/treaty-actions.ts';
import { RecordRefused } from '../scraper/errors.ts';
import { readKept } from '../scraper/read-kept.ts';
import type { Treaty } from '../treaty/catalogue/treaty.ts';
import { type ActionChange, compareActions } from '../treaty/compare-actions.ts';
import { type Reading, STATEMENT_KINDS } from '../treaty/reading.ts';
import { type ReadRecord, type Replay, startReplay, type Verdict } from './replay-records.ts';

export interface RereadOptions {
  /** Whether what differs is recorded; otherwise it is only told. */
  readonly apply: boolean;
  /** Whether it is recorded even though a record that was believed is refused today, which takes back what only it had said. */
  readonly acceptRefusals: boolean;
  /** A decision to take back at the same time: the records are read as if it had never been made. */
  readonly without?: { readonly decision: Decision; readonly reason: string };
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
  /** Other things that come or go: declarations and notes, held rows, names. */
  readonly others: Recording['others'];
  readonly ended: 'nothing differs' | 'recorded' | 'told only' | 'not recorded: a believed record is refused';
  /** The run by which it was recorded. */
  readonly runId: number | null;
}

/**
 * Reads all kept records again with today's reader and today's decisions, in their order, and records what differs in the end as a
 * correction that is no news. Each decision is met where it was made: one that no run has followed yet is left to the next, whose changes are
 * news. Asks nobody, so no source counts as checked. A record whose bytes are damaged ends it: throws `DamagedRawRecord`, and `DatabaseUnavailable`.
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
  const runs = await selectRecordRuns(pool, treaty.number);
  const decisions = (await selectDecisions(pool, treaty.number)).filter(({ id }) => id !== options.without?.decision.id);
  const replaying = startReplay(decisions, treaty);
  for (const run of runs) {
    replaying.take(run, await readRecords(pool, run));
    options.signal?.throwIfAborted();
  }
  const replay = replaying.end();
  const refusedNow = replay.turned.some(({ refusedBecause }) => refusedBecause !== null);
  const allowed = options.acceptRefusals || !refusedNow;
  const recorded = await record(pool, treaty, replay, { ...options, apply: options.apply && allowed });
  return {
    runs: runs.length,
    turned: replay.turned,
    ...recorded,
    ended: !options.apply
      ? 'told only'
      : !allowed
        ? 'not recorded: a believed record is refused'
        : recorded.outcome === 'changed'
          ? 'recorded'
          : 'nothing differs',
  };
}

/** The records that the run kept, as today's reader reads them: the one it refused first, and the one that stood in for it. */
async function readRecords(pool: pg.Pool, run: RecordRun): Promise<ReadRecord[]> {
  const refused = run.refusedSha256 === null ? [] : [{ sha256: run.refusedSha256, view: 'record' as const }];
  const records: ReadRecord[] = [];
  for (const { sha256, view } of [...refused, { sha256: run.sha256, view: run.view }]) {
    records.push({ sha256, view, read: await readRecord(pool, sha256, view) });
  }
  return records;
}

async function readRecord(pool: pg.Pool, sha256: string, view: View): Promise<Reading | RecordRefused> {
  const kept = await selectOptionalRawRecord(pool, sha256);
  try {
    return readKept(view, kept?.body ?? new Uint8Array());
  } catch (error) {
    if (error instanceof RecordRefused) return error;
    throw error;
  }
}

/** Records the end of the replay in one transaction, the taking back of a decision included; without `apply`, only tells what would be. */
async function record(
  pool: pg.Pool,
  treaty: Treaty,
  replay: Replay,
  { apply, without }: Pick<RereadOptions, 'apply' | 'without'>,
): Promise<Pick<Rereading, 'differences' | 'others' | 'runId'> & { readonly outcome: Recording['outcome'] }> {
  const { newest, states, statements, held, turned } = replay;
  return inTransaction(
    pool,
    async (client) => {
      if (without) await revokeDecision(client, treaty.number, without.decision.id, without.reason);
      if (newest === null) return NOTHING;
      const standing = await selectParticipations(client, treaty.number);
      const differences = standing.flatMap(({ iso3, actions }) =>
        compareActions(actions, states.get(iso3)?.actions ?? []).changes.map((change) => ({ ...change, iso3 })),
      );
      const run = await insertRun(client, { treaty: treaty.number, source: newest.run.source, reread: true });
      await markBelieved(client, idsOf(turned, false), false);
      await markBelieved(client, idsOf(turned, true), true);
      const { outcome, others } = await recordFactsWithin(client, {
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
        names: 'all',
        usedDecisions: [],
      });
      return { differences, others, outcome, runId: apply ? run.id : null };
    },
    { rollback: !apply },
  );
}

const NOTHING = { differences: [], others: { statements: 0, heldRows: 0, names: 0 }, outcome: 'unchanged', runId: null } as const;

const idsOf = (turned: readonly Verdict[], believed: boolean): number[] =>
  turned.filter(({ refusedBecause }) => (refusedBecause === null) === believed).map(({ run }) => run.id);

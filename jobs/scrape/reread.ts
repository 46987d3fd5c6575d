import type pg from 'pg';
import { withTreatyLock } from '../../db/advisory-lock.ts';
import { inTransaction } from '../../db/connection.ts';
import { revokeDecision, selectDecisions } from '../../db/decisions.ts';
import { type Recording, saveLedger, selectLedger } from '../../db/ledger.ts';
import { DamagedRawRecord, selectOptionalRawRecord } from '../../db/raw-records.ts';
import { saveReaderVersion, selectReaderVersion } from '../../db/reference-data.ts';
import {
  failAbandonedRuns,
  insertRun,
  type RecordRun,
  type RunEnding,
  type RunVerdict,
  saveVerdicts,
  selectRecordRuns,
} from '../../db/runs.ts';
import { RecordRefused } from '../../scraper/errors.ts';
import { READER_VERSION, type ReadOptions, readRecordInWorker } from '../../scraper/read-in-worker.ts';
import type { Treaty } from '../../treaty/catalogue/treaty.ts';
import { civilDateInNewYork } from '../../treaty/civil-date.ts';
import type { Decision } from '../../treaty/decisions.ts';
import {
  acceptedIn,
  applyRecord,
  type Change,
  emptyLedger,
  type Ledger,
  type LedgerRun,
  reconcile,
} from '../../treaty/ledger.ts';
import type { Reading, Refusal, View } from '../../treaty/reading.ts';
import { lockOptions, type RunOptions } from './run.ts';

export interface RereadOptions extends Omit<RunOptions, 'wait'> {
  /** Whether what differs is recorded; otherwise it is only reported. */
  readonly apply: boolean;
  /** Whether it is recorded even though a record that was accepted is refused now, which removes what only that record said. */
  readonly acceptRefusals: boolean;
  /** A decision to revoke at the same time: the records are read as if it had never been made. */
  readonly without?: { readonly decision: Decision; readonly reason: string };
}

/** What a reread finds of one run's record. `refusal` is null where it is accepted. */
export interface Verdict {
  readonly run: RecordRun;
  readonly refusal: Refusal | null;
}

/** What a reread came to. */
export interface Rereading {
  /** How many runs' records were read. */
  readonly runs: number;
  /** Runs whose record was accepted and is refused now, or was refused and is accepted now. */
  readonly turned: readonly Verdict[];
  /** What differs from what is recorded. */
  readonly differences: readonly Change[];
  /** How many other entries appear or go: statements, rows set aside, names. */
  readonly others: Recording['others'];
  readonly ended:
    | 'nothing differs'
    | 'recorded'
    | 'reported only'
    | 'not recorded: an accepted record is refused'
    | 'not recorded: an archived record is damaged';
  /** The run by which it was recorded. */
  readonly runId: number | null;
}

/** Whether reading again gives anything else than what is recorded. */
export const differs = ({ turned, differences, others }: Rereading): boolean =>
  turned.length + differences.length + others.statements + others.setAside + others.names > 0;

/**
 * Reads all archived records again, in the order of their runs, with today's readers, rules and decisions, and records what differs in the end as a
 * correction that is not announced as news. Nothing is fetched, so no source counts as checked. Throws `DamagedRawRecord` and `DatabaseUnavailable`.
 */
export async function rereadRecords(pool: pg.Pool, treaty: Treaty, options: RereadOptions): Promise<Rereading | 'busy'> {
  return withTreatyLock(
    pool,
    treaty.number,
    (locked) => reread(locked, treaty, options),
    lockOptions({ ...options, wait: true }),
  );
}

/**
 * Rereads the archived records where an earlier version of the readers made the facts; null where none did, and where the reread was stopped. An
 * archived record that is damaged is no reason not to start: the facts stay as they are. Throws `DatabaseUnavailable`.
 */
export async function rereadAfterUpgrade(
  pool: pg.Pool,
  treaty: Treaty,
  options: Omit<RunOptions, 'wait'>,
): Promise<Rereading | null> {
  const isCurrent = async (db: pg.Pool): Promise<boolean> => (await selectReaderVersion(db, treaty.number)) >= READER_VERSION;
  if (await isCurrent(pool)) return null;
  // Another process may do it while this one waits.
  const work = async (locked: pg.Pool): Promise<Rereading | null> =>
    (await isCurrent(locked)) ? null : reread(locked, treaty, { ...options, apply: true, acceptRefusals: false });
  try {
    const rereading = await withTreatyLock(pool, treaty.number, work, lockOptions({ ...options, wait: true }));
    return rereading === 'busy' ? null : rereading;
  } catch (error) {
    if (error instanceof DamagedRawRecord)
      return { runs: 0, turned: [], ...NOTHING, ended: 'not recorded: an archived record is damaged' };
    if (options.signal?.aborted) return null;
    throw error;
  }
}

async function reread(pool: pg.Pool, treaty: Treaty, options: RereadOptions): Promise<Rereading> {
  await failAbandonedRuns(pool, treaty.number);
  const runs = await selectRecordRuns(pool, treaty.number);
  const decisions = (await selectDecisions(pool, treaty.number)).filter(({ id }) => id !== options.without?.decision.id);
  const folded = await foldRecords(pool, treaty, runs, decisions, options.signal);
  const turned = folded.verdicts.filter(({ run, refusal }) => run.accepted !== (refusal === null));
  const allowed = options.acceptRefusals || turned.every(({ refusal }) => refusal === null);
  const recorded = await record(pool, treaty, folded, { ...options, apply: options.apply && allowed });
  return {
    runs: runs.length,
    turned,
    ...recorded,
    ended: !options.apply
      ? 'reported only'
      : !allowed
        ? 'not recorded: an accepted record is refused'
        : recorded.outcome === 'changed'
          ? 'recorded'
          : 'nothing differs',
  };
}

interface Folded {
  readonly ledger: Ledger;
  readonly verdicts: readonly (Verdict & RunVerdict)[];
  /** The newest run whose record is accepted, with the record and view that were; without any, the newest run that read a record. */
  readonly newest: (Pick<RunEnding, 'sha256' | 'view' | 'rows'> & { readonly source: RecordRun['source'] }) | null;
}

/** The ledger that the records of the runs come to, from an empty one. */
async function foldRecords(
  pool: pg.Pool,
  treaty: Treaty,
  runs: readonly RecordRun[],
  decisions: readonly Decision[],
  signal: AbortSignal | undefined,
): Promise<Folded> {
  const read = createReadOnce(pool, runs, signal ? { signal } : {});
  const verdicts: (Verdict & RunVerdict)[] = [];
  let ledger: Ledger = emptyLedger;
  let newest: Folded['newest'] = runs.map(({ source, sha256, view }) => ({ source, sha256, view, rows: null })).at(-1) ?? null;
  let last: { readonly run: LedgerRun; readonly view: View } | null = null;
  for (const run of runs) {
    signal?.throwIfAborted();
    let refusal: Refusal | null = null;
    let accepted: Reading | null = null;
    for (const { sha256, view } of recordsOf(run)) {
      const reading = await read(view, sha256);
      const ledgerRun: LedgerRun = { ...run, sha256 };
      const again = last !== null && last.run.sha256 === sha256 && last.view === view;
      const decided = decisions.some(({ afterRunId }) => afterRunId >= (last?.run.id ?? 0) && afterRunId < run.id);
      const applied =
        'code' in reading
          ? { refusal: reading }
          : // The same record once more, with nothing decided meanwhile, says nothing new: most runs are of this sort.
            again && !decided
            ? { ledger: acceptedIn(ledger, reading, ledgerRun) }
            : applyRecord(ledger, reading, { treaty, run: ledgerRun, today: civilDateInNewYork(run.startedAt), decisions });
      if ('refusal' in applied) {
        refusal ??= applied.refusal;
        continue;
      }
      if ('code' in reading) continue;
      ledger = applied.ledger;
      accepted = reading;
      last = { run: ledgerRun, view };
      newest = { source: run.source, sha256, view, rows: reading.participants.length };
      break;
    }
    const statementsTold = accepted?.tells.statements ?? [];
    verdicts.push({ id: run.id, run, accepted: accepted !== null, refusal: accepted === null ? refusal : null, statementsTold });
  }
  return { ledger, verdicts, newest };
}

/** The records that the run archived: the one that it refused first, and the one that it read instead. */
const recordsOf = ({ refusedSha256, sha256, view }: RecordRun): { sha256: string; view: View }[] => [
  ...(refusedSha256 === null ? [] : [{ sha256: refusedSha256, view: 'record' as const }]),
  { sha256, view },
];

/** Reads each archived record once, however many runs have it, and keeps it in memory until the last of them. */
function createReadOnce(
  pool: pg.Pool,
  runs: readonly RecordRun[],
  options: ReadOptions,
): (view: View, sha256: string) => Promise<Reading | Refusal> {
  const uses = new Map<string, number>();
  for (const { sha256, view } of runs.flatMap(recordsOf)) uses.set(`${view} ${sha256}`, (uses.get(`${view} ${sha256}`) ?? 0) + 1);
  const readings = new Map<string, Reading | Refusal>();
  return async (view, sha256) => {
    const key = `${view} ${sha256}`;
    const reading = readings.get(key) ?? (await readRecord(pool, view, sha256, options));
    const left = (uses.get(key) ?? 1) - 1;
    uses.set(key, left);
    if (left > 0) readings.set(key, reading);
    else readings.delete(key);
    return reading;
  };
}

/** The archived record as today's reader reads it, or why it refuses it. Throws `DamagedRawRecord` and `DatabaseUnavailable`. */
export async function readRecord(
  pool: pg.Pool,
  view: View,
  sha256: string,
  options: ReadOptions = {},
): Promise<Reading | Refusal> {
  const archived = await selectOptionalRawRecord(pool, sha256);
  try {
    return await readRecordInWorker(view, archived?.body ?? new Uint8Array(), options);
  } catch (error) {
    if (error instanceof RecordRefused) return { code: error.code, data: error.data };
    throw error;
  }
}

/** Records what the fold came to in one transaction, the revoking of a decision included; without `apply` it is rolled back. */
async function record(
  pool: pg.Pool,
  treaty: Treaty,
  { ledger, verdicts, newest }: Folded,
  { apply, without }: Pick<RereadOptions, 'apply' | 'without'>,
): Promise<Pick<Rereading, 'differences' | 'others' | 'runId'> & Pick<Recording, 'outcome'>> {
  return inTransaction(
    pool,
    async (client) => {
      if (without) await revokeDecision(client, treaty.number, without.decision.id, without.reason);
      await saveReaderVersion(client, treaty.number, READER_VERSION);
      if (newest === null) return NOTHING;
      const before = await selectLedger(client, treaty.number);
      const { id } = await insertRun(client, { treaty: treaty.number, source: newest.source, reread: true });
      const run = { id, source: newest.source, sha256: newest.sha256, finishedAt: null, statusAsAt: null };
      const reconciled = reconcile(before, ledger, run);
      await saveVerdicts(client, id, verdicts);
      const { outcome, others } = await saveLedger(client, { treaty: treaty.number, id, backfill: true }, before, reconciled, {
        ...newest,
        statusAsAt: null,
        reason: { code: 'reread', data: { version: READER_VERSION, ...(without && { revoked: without.decision.id }) } },
      });
      return { differences: reconciled.changes, others, outcome, runId: apply ? id : null };
    },
    { rollback: !apply },
  );
}

const NOTHING = { differences: [], others: { statements: 0, setAside: 0, names: 0 }, outcome: 'unchanged', runId: null } as const;

import * as z from 'zod';
import type { CivilDate } from '../treaty/civil-date.ts';
import type { StatementKind, View } from '../treaty/reading.ts';
import type { Reason } from '../treaty/reason.ts';
import { asJson, type Db, execute, query } from './connection.ts';
import {
  civilDateColumn,
  outcomeColumn,
  type RunOutcome,
  type RunSourceId,
  reasonColumn,
  runSourceColumn,
  sourceColumn,
  viewColumn,
} from './row-schemas.ts';

const run = z.object({
  id: z.number(),
  treaty: z.string(),
  source: runSourceColumn,
  startedAt: z.date(),
  finishedAt: z.date().nullable(),
  /** Null while the run is under way. */
  outcome: outcomeColumn.nullable(),
  /** Participants read. */
  rows: z.number().nullable(),
  /** Entries written to the change log; of a cross-check, the differences that appeared or went. */
  changes: z.number().nullable(),
  /** Rows of the record that are set aside for review. */
  heldRows: z.number().nullable(),
  /** Of the archived record. */
  sha256: z.string().nullable(),
  /** What stood in the way, or what else there is to know. */
  reason: reasonColumn.nullable(),
  statusAsAt: civilDateColumn.nullable(),
  /** The form in which the record was read; null where none was. */
  view: viewColumn.nullable(),
  /** Whether the run read archived records again, and fetched nothing. */
  reread: z.boolean(),
  /** The source said that the archived record is still its newest; it was read again. */
  notModified: z.boolean(),
});

/** Which runs of a treaty are wanted. */
export interface RunSelection {
  readonly limit: number;
  /** Only runs older than this one, for the following page. */
  readonly before?: number;
  readonly source?: RunSourceId;
  readonly outcome?: RunOutcome;
}

/** One run: a scrape of a record, a cross-check, or a reread of the archived records. */
export type Run = z.output<typeof run>;

const runColumns = `
  id, treaty, source, started_at as "startedAt", finished_at as "finishedAt", outcome, rows, changes,
  held_rows as "heldRows", sha256, reason, status_as_at as "statusAsAt", view, reread, not_modified as "notModified"
`;

/** Begins a run. The caller holds the treaty's lock. Throws `DatabaseUnavailable`. */
export async function insertRun(
  db: Db,
  { treaty, source, reread = false }: { treaty: string; source: RunSourceId; reread?: boolean },
): Promise<Run> {
  const [inserted] = await query(
    db,
    run,
    `insert into scrape_runs (treaty, source, reread) values ($1, $2, $3) returning ${runColumns}`,
    [treaty, source, reread],
  );
  if (inserted === undefined) throw new Error('An inserted run gave no row.');
  return inserted;
}

/** What a run's row says at its end. */
export interface RunEnding {
  readonly outcome: RunOutcome;
  readonly rows: number | null;
  readonly changes: number;
  readonly heldRows: number;
  readonly sha256: string | null;
  readonly reason: Reason | null;
  readonly statusAsAt: CivilDate | null;
  readonly view?: View | null;
  /** Of the record that was refused before another view of it was read. */
  readonly refusedSha256?: string | null;
  /** Whether the facts rest on its record, and of which kinds of statement that record holds all. */
  readonly accepted?: boolean;
  readonly statementsTold?: readonly StatementKind[];
}

/** The run has ended before, or does not exist: a run ends once. */
export class RunNotUnderWay extends Error {
  readonly runId: number;

  constructor(runId: number) {
    super(`run not under way: ${runId}`);
    this.name = 'RunNotUnderWay';
    this.runId = runId;
  }
}

/** Ends a run. Throws {@link RunNotUnderWay} and `DatabaseUnavailable`. */
export async function finishRun(db: Db, id: number, ending: RunEnding): Promise<void> {
  const finished = await execute(
    db,
    `
      update scrape_runs
      set
        -- The clock may have been set back since the run began.
        finished_at = greatest(started_at, clock_timestamp()), outcome = $2, rows = $3, changes = $4, held_rows = $5, sha256 = $6,
        reason = $7, status_as_at = $8, view = $9, refused_sha256 = $10, accepted = $11, statements_told = $12
      where id = $1 and outcome is null
    `,
    [
      id,
      ending.outcome,
      ending.rows,
      ending.changes,
      ending.heldRows,
      ending.sha256,
      ending.reason && asJson(ending.reason),
      ending.statusAsAt,
      ending.view ?? null,
      ending.refusedSha256 ?? null,
      ending.accepted ?? false,
      ending.statementsTold ?? [],
    ],
  );
  if (finished === 0) throw new RunNotUnderWay(id);
}

/**
 * Ends the runs whose process died. The caller holds the treaty's lock, so no run of the treaty can be under way. Returns how
 * many there were. Throws `DatabaseUnavailable`.
 */
export async function failAbandonedRuns(db: Db, treaty: string): Promise<number> {
  return execute(
    db,
    `
      update scrape_runs
      set
        finished_at = greatest(started_at, clock_timestamp()), outcome = 'failed', changes = 0, held_rows = 0,
        reason = '{"code": "abandoned", "data": {}}'
      where treaty = $1 and outcome is null
    `,
    [treaty],
  );
}

/**
 * All runs of the treaty, newest first. A run that has ended does not change, so of those that are `known` only what may have is read again. Throws
 * `DatabaseUnavailable`.
 */
export async function selectAllRuns(db: Db, treaty: string, known: readonly Run[] = []): Promise<Run[]> {
  const firstUnderWay = known.findLast(({ outcome }) => outcome === null)?.id ?? Number.POSITIVE_INFINITY;
  const ended = known.filter(({ id }) => id < firstUnderWay);
  const settled = (await areThere(db, treaty, ended)) ? ended : [];
  const sql = `select ${runColumns} from scrape_runs where treaty = $1 and id > $2 order by id desc`;
  return [...(await query(db, run, sql, [treaty, settled[0]?.id ?? 0])), ...settled];
}

const range = z.object({ count: z.number(), newest: z.date().nullable() });

/** Whether the database still has these runs, the oldest ones: another may have been put in its place, such as a backup of it. */
async function areThere(db: Db, treaty: string, runs: readonly Run[]): Promise<boolean> {
  const sql = 'select count(*), max(started_at) as newest from scrape_runs where treaty = $1 and id <= $2';
  const [found] = await query(db, range, sql, [treaty, runs[0]?.id ?? 0]);
  const newest = runs.reduce((last, { startedAt }) => Math.max(last, startedAt.getTime()), 0);
  return found?.count === runs.length && (found.newest?.getTime() ?? 0) === newest;
}

/** The newest run of the source that fetched something and did not fail; null without one. Throws `DatabaseUnavailable`. */
export async function selectLastCheck(db: Db, treaty: string, source: RunSourceId): Promise<Run | null> {
  const sql = `
    select ${runColumns}
    from scrape_runs
    where treaty = $1 and source = $2 and not reread and outcome <> 'failed'
    order by id desc
    limit 1
  `;
  const [found] = await query(db, run, sql, [treaty, source]);
  return found ?? null;
}

const success = z.object({ id: z.number(), source: runSourceColumn, finishedAt: z.date(), sha256: z.string().nullable() });

/** The newest run of a source whose record was accepted. */
export type Success = z.output<typeof success>;

/** That of each source of the treaty that has one. Throws `DatabaseUnavailable`. */
export const selectSuccesses = (db: Db, treaty: string): Promise<Success[]> =>
  query(
    db,
    success,
    `
      select newest.*
      from
        unnest($2::text[]) as wanted (source)
        cross join lateral (
          select id, source, finished_at as "finishedAt", sha256
          from scrape_runs
          where treaty = $1 and source = wanted.source and not reread and outcome in ('changed', 'unchanged')
          order by id desc
          limit 1
        ) as newest
    `,
    [treaty, runSourceColumn.options],
  );

/** Those of the runs, newest first, that are wanted; `next` is the `before` of the following page. */
export function runsIn(
  runs: readonly Run[],
  { limit, before, source, outcome }: RunSelection,
): { readonly runs: readonly Run[]; readonly next: number | null } {
  const found = runs.filter(
    (run) =>
      (before === undefined || run.id < before) &&
      (source === undefined || run.source === source) &&
      (outcome === undefined || run.outcome === outcome),
  );
  const page = found.slice(0, limit);
  return { runs: page, next: found.length > limit ? (page.at(-1)?.id ?? null) : null };
}

/** The wanted runs of the treaty: see {@link runsIn}. Throws `DatabaseUnavailable`. */
export const selectRuns = async (
  db: Db,
  { treaty, ...selection }: RunSelection & { readonly treaty: string },
): Promise<ReturnType<typeof runsIn>> => runsIn(await selectAllRuns(db, treaty), selection);

const recordRun = run.extend({
  source: sourceColumn,
  sha256: z.string(),
  view: viewColumn,
  /** Of the XML record that the run refused before it read the status page. */
  refusedSha256: z.string().nullable(),
  /** Whether the facts rest on the run's record. */
  accepted: z.boolean(),
});

/** A run that read a record to the end, accepted or refused. */
export type RecordRun = z.output<typeof recordRun>;

/** The runs that read a record to the end, in their order; without rereads. Throws `DatabaseUnavailable`. */
export async function selectRecordRuns(db: Db, treaty: string): Promise<RecordRun[]> {
  return query(
    db,
    recordRun,
    `
      select ${runColumns}, refused_sha256 as "refusedSha256", accepted
      from scrape_runs
      where
        treaty = $1 and source in ('untc', 'bundled') and outcome in ('changed', 'unchanged', 'refused') and not reread
        and sha256 is not null and view is not null
      order by id
    `,
    [treaty],
  );
}

/** What a reread finds of a run's record. */
export interface RunVerdict {
  readonly id: number;
  readonly accepted: boolean;
  readonly statementsTold: readonly StatementKind[];
}

/** Writes what the reread `rereadRunId` found of these runs' records, where it differs. Throws `DatabaseUnavailable`. */
export async function saveVerdicts(db: Db, rereadRunId: number, verdicts: readonly RunVerdict[]): Promise<void> {
  await execute(
    db,
    `
      update scrape_runs
      set accepted = given.accepted, statements_told = given."statementsTold", verdict_run_id = $2
      from jsonb_to_recordset($1) as given (id integer, accepted boolean, "statementsTold" text[])
      where
        scrape_runs.id = given.id
        and (scrape_runs.accepted, scrape_runs.statements_told) is distinct from (given.accepted, given."statementsTold")
    `,
    [JSON.stringify(verdicts), rereadRunId],
  );
}

/** How a record was fetched: which one and from where, and with which validators of its version. */
export interface Fetched {
  readonly sha256: string;
  readonly view: View | null;
  readonly url: string;
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** The server said that the archived record is still its newest, and sent no body. */
  readonly notModified: boolean;
}

/** Writes on the run's row how the view that it reads was fetched; a second view takes the place of the first. Throws `DatabaseUnavailable`. */
export async function saveFetched(db: Db, runId: number, fetched: Fetched): Promise<void> {
  const { sha256, view, url, etag, lastModified, notModified } = fetched;
  await execute(
    db,
    'update scrape_runs set sha256 = $2, view = $3, url = $4, etag = $5, last_modified = $6, not_modified = $7 where id = $1',
    [runId, sha256, view, url, etag, lastModified, notModified],
  );
}

const unreadRun = z.object({ id: z.number(), source: sourceColumn, startedAt: z.date(), sha256: z.string(), view: viewColumn });

/** A run that archived a record and died before it had read it. */
export type UnreadRun = z.output<typeof unreadRun>;

/** The newest of them, while it is marked as under way; null without one. The caller holds the treaty's lock. Throws `DatabaseUnavailable`. */
export async function selectUnreadRun(db: Db, treaty: string): Promise<UnreadRun | null> {
  const sql = `
    select id, source, started_at as "startedAt", sha256, view
    from scrape_runs
    where treaty = $1 and outcome is null and source in ('untc', 'bundled') and not reread and sha256 is not null and view is not null
    order by id desc
    limit 1
  `;
  const [found] = await query(db, unreadRun, sql, [treaty]);
  return found ?? null;
}

const version = z.object({ sha256: z.string(), etag: z.string().nullable(), lastModified: z.string().nullable() });

/**
 * The archived version that a conditional request at the address can name: that of the newest successful run there, with its validators. Null
 * when there is none, when its server gave no validators, or when the body was last fetched more than `fetchedWithin` milliseconds ago. Throws `DatabaseUnavailable`.
 */
export async function selectOptionalVersion(
  db: Db,
  { treaty, source, url, fetchedWithin }: { treaty: string; source: RunSourceId; url: string; fetchedWithin: number },
): Promise<z.output<typeof version> | null> {
  const [found] = await query(
    db,
    version,
    `
      with
        successful as (
          select *
          from scrape_runs
          where treaty = $1 and source = $2 and url = $3 and outcome in ('changed', 'unchanged')
        ),
        newest as (select * from successful order by id desc limit 1)
      select sha256, etag, last_modified as "lastModified"
      from newest
      where
        (etag is not null or last_modified is not null)
        and exists (
          select
          from successful
          where
            successful.sha256 = newest.sha256
            and not successful.not_modified
            and successful.started_at > now() - $4 * interval '1 millisecond'
        )
    `,
    [treaty, source, url, fetchedWithin],
  );
  return found ?? null;
}

import { z } from 'zod';
import type { CivilDate } from '../treaty/civil-date.ts';
import { type Db, execute, query } from './connection.ts';
import {
  civilDateColumn,
  crossCheckSourceColumn,
  outcomeColumn,
  type RunOutcome,
  type RunSourceId,
  runSourceColumn,
  sourceColumn,
  type View,
  viewColumn,
} from './row-schemas.ts';

export const run = z.object({
  id: z.number(),
  treaty: z.string(),
  source: runSourceColumn,
  startedAt: z.date(),
  finishedAt: z.date().nullable(),
  /** Null while the run is under way. */
  outcome: outcomeColumn.nullable(),
  /** Participants read. */
  rows: z.number().nullable(),
  /** Entries written to the change log; of a cross-check, the differences that came or went. */
  changes: z.number().nullable(),
  heldRows: z.number().nullable(),
  /** Of the kept raw record. */
  sha256: z.string().nullable(),
  /** What stood in the way, in a sentence. */
  reason: z.string().nullable(),
  statusAsAt: civilDateColumn.nullable(),
  /** In which of its shapes the record was read; null where none was. */
  view: viewColumn.nullable(),
  /** Whether the run read kept records again, and asked nobody. */
  reread: z.boolean(),
  /** The source said that it still had the kept record, which was read again. */
  notModified: z.boolean(),
});

/** One run: a scrape of a record, or a cross-check. */
export type Run = z.output<typeof run>;

/** The columns of a run, for a select on `scrape_runs`. */
export const runColumns = `
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
  readonly reason: string | null;
  readonly statusAsAt: CivilDate | null;
  readonly view?: View | null;
  /** Of the record that was refused before the same was read in another shape. */
  readonly refusedSha256?: string | null;
}

/** The run has ended before, or there is none: a run ends once. */
export class RunNotUnderWay extends Error {
  readonly runId: number;

  constructor(runId: number) {
    super(`Run ${runId} is not under way.`);
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
        finished_at = clock_timestamp(), outcome = $2, rows = $3, changes = $4, held_rows = $5, sha256 = $6, reason = $7,
        status_as_at = $8, view = $9, refused_sha256 = $10
      where id = $1 and outcome is null
    `,
    [
      id,
      ending.outcome,
      ending.rows,
      ending.changes,
      ending.heldRows,
      ending.sha256,
      ending.reason,
      ending.statusAsAt,
      ending.view ?? null,
      ending.refusedSha256 ?? null,
    ],
  );
  if (finished === 0) throw new RunNotUnderWay(id);
}

/**
 * Ends the runs whose process died. The caller holds the treaty's lock, so no run of the treaty can be under way. Answers how
 * many there were. Throws `DatabaseUnavailable`.
 */
export async function failAbandonedRuns(db: Db, treaty: string): Promise<number> {
  return execute(
    db,
    `
      update scrape_runs
      set
        finished_at = clock_timestamp(), outcome = 'failed', changes = 0, held_rows = 0,
        reason = 'The program ended during this run; nothing was recorded.'
      where treaty = $1 and outcome is null
    `,
    [treaty],
  );
}

/**
 * Runs, newest first, of one source, with one `outcome` and older than `before` where given; `next` is the `before` of the following page. Throws
 * `DatabaseUnavailable`.
 */
export async function selectRuns(
  db: Db,
  {
    treaty,
    limit,
    before,
    source,
    outcome,
  }: { treaty: string; limit: number; before?: number; source?: RunSourceId; outcome?: RunOutcome },
): Promise<{ runs: Run[]; next: number | null }> {
  const found = await query(
    db,
    run,
    `
      select ${runColumns}
      from scrape_runs
      where
        treaty = $1
        and ($2::integer is null or id < $2)
        and ($4::text is null or source = $4)
        and ($5::text is null or outcome = $5)
      order by id desc
      limit $3
    `,
    [treaty, before ?? null, limit + 1, source ?? null, outcome ?? null],
  );
  const runs = found.slice(0, limit);
  return { runs, next: found.length > limit ? (runs.at(-1)?.id ?? null) : null };
}

/** The runs with these numbers, newest first. Throws `DatabaseUnavailable`. */
export async function selectRunsById(db: Db, treaty: string, ids: readonly number[]): Promise<Run[]> {
  if (ids.length === 0) return [];
  return query(db, run, `select ${runColumns} from scrape_runs where treaty = $1 and id = any ($2) order by id desc`, [
    treaty,
    ids,
  ]);
}

/** The newest run that believed a record, one that read kept records again among them; null before there was any. Throws `DatabaseUnavailable`. */
export async function selectNewestBelievedRunId(db: Db, treaty: string): Promise<number | null> {
  const [row] = await query(
    db,
    z.object({ id: z.number().nullable() }),
    `
      select max(id) as id
      from scrape_runs
      where treaty = $1 and source = any ($2) and outcome in ('changed', 'unchanged')
    `,
    [treaty, sourceColumn.options],
  );
  return row?.id ?? null;
}

const sourceState = z.object({
  id: sourceColumn,
  /** When it was asked for the first time. */
  firstAskedAt: z.date(),
  /** When it was last asked, whatever came of it. */
  checkedAt: z.date().nullable(),
  /** When it last gave a record that was believed. */
  succeededAt: z.date().nullable(),
  /** When it last brought something new. */
  changedAt: z.date().nullable(),
  /** Up to and including when the record speaks that was believed last. */
  statusAsAt: civilDateColumn.nullable(),
  /** What came of it when it was last asked. */
  state: z.enum(['ok', 'refused', 'unavailable', 'failed']),
  reason: z.string().nullable(),
  lastRunId: z.number(),
  lastSuccessRunId: z.number().nullable(),
  /** Of the record that was believed last. */
  sha256: z.string().nullable(),
  /** How many of its rows wait for a person. */
  heldRows: z.number(),
  /** How many runs in a row found it unavailable, since it was last reached; a run that failed by our own fault says nothing of it. */
  failuresInARow: z.number(),
  /** When the newest of them began. */
  lastFailedAt: z.date().nullable(),
});

const crossCheckState = sourceState.extend({ id: crossCheckSourceColumn });

/** How it stands with one place that records come from. */
export type SourceState = z.output<typeof sourceState>;

/** How it stands with one place that the depositary's record is compared with; what is new there is a difference that came or went. */
export type CrossCheckSourceState = z.output<typeof crossCheckState>;

/**
 * Each place that records of the treaty come from and that has been asked at least once, by the instant `knownAt` where given; the
 * depositary first. Throws `DatabaseUnavailable`.
 */
export async function selectSourceStates(db: Db, treaty: string, knownAt: Date | null = null): Promise<SourceState[]> {
  return selectStates(db, sourceState, sourceColumn.options, treaty, knownAt);
}

/** The same of the places that the depositary's record is compared with. Throws `DatabaseUnavailable`. */
export async function selectCrossCheckStates(
  db: Db,
  treaty: string,
  knownAt: Date | null = null,
): Promise<CrossCheckSourceState[]> {
  return selectStates(db, crossCheckState, crossCheckSourceColumn.options, treaty, knownAt);
}

async function selectStates<Row extends z.ZodType>(
  db: Db,
  row: Row,
  sources: readonly RunSourceId[],
  treaty: string,
  knownAt: Date | null,
): Promise<z.output<Row>[]> {
  return query(
    db,
    row,
    `
      with
        finished as (
          select *
          from scrape_runs
          where
            treaty = $1
            and source = any ($3)
            and outcome is not null
            and ($2::timestamptz is null or finished_at <= $2)
        ),
        -- Who read kept records again asked nobody: the source was neither checked nor had.
        asked as (select * from finished where not reread),
        last_run as (select distinct on (source) * from asked order by source, id desc),
        last_success as (
          select distinct on (source) *
          from asked
          where outcome in ('changed', 'unchanged')
          order by source, id desc
        ),
        -- What waits for a person may have been settled by reading the kept records again.
        last_read as (
          select distinct on (source) source, held_rows
          from finished
          where outcome in ('changed', 'unchanged')
          order by source, id desc
        ),
        first_run as (select source, min(started_at) as first_asked_at from asked group by source),
        last_change as (select source, max(finished_at) as changed_at from finished where outcome = 'changed' group by source),
        last_reached as (select source, max(id) as run_id from asked where outcome in ('changed', 'unchanged', 'refused') group by source),
        failures as (
          select asked.source, count(*) as in_a_row, max(asked.started_at) as last_failed_at
          from asked
          left join last_reached using (source)
          where asked.outcome = 'unavailable' and asked.id > coalesce(last_reached.run_id, 0)
          group by asked.source
        )
      select
        last_run.source as id,
        first_run.first_asked_at as "firstAskedAt",
        last_run.finished_at as "checkedAt",
        last_success.finished_at as "succeededAt",
        last_change.changed_at as "changedAt",
        last_success.status_as_at as "statusAsAt",
        case when last_run.outcome in ('changed', 'unchanged') then 'ok' else last_run.outcome end as state,
        last_run.reason,
        last_run.id as "lastRunId",
        last_success.id as "lastSuccessRunId",
        last_success.sha256,
        coalesce(last_read.held_rows, 0) as "heldRows",
        coalesce(failures.in_a_row, 0) as "failuresInARow",
        failures.last_failed_at as "lastFailedAt"
      from last_run
      join first_run using (source)
      left join last_success using (source)
      left join last_change using (source)
      left join last_read using (source)
      left join failures using (source)
      order by array_position($3::text[], last_run.source)
    `,
    [treaty, knownAt, sources],
  );
}

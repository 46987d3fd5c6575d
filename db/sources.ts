import { z } from 'zod';
import { type Db, query } from './connection.ts';
import { civilDateColumn, crossCheckSourceColumn, reasonColumn, sourceColumn } from './row-schemas.ts';

const sourceState = z.object({
  id: sourceColumn,
  /** When it was checked for the first time. */
  firstCheckedAt: z.date(),
  /** When it was last checked, whatever came of it. */
  checkedAt: z.date().nullable(),
  /** When it last gave a record that was accepted. */
  succeededAt: z.date().nullable(),
  /** When it last gave something new. */
  changedAt: z.date().nullable(),
  /** The day up to and including which the last accepted record speaks. */
  statusAsAt: civilDateColumn.nullable(),
  /** How the last check ended. */
  state: z.enum(['ok', 'refused', 'unavailable', 'failed']),
  reason: reasonColumn.nullable(),
  lastRunId: z.number(),
  lastSuccessRunId: z.number().nullable(),
  /** Of the last accepted record. */
  sha256: z.string().nullable(),
  /** How many of its rows are set aside for review. */
  heldRows: z.number(),
  /** How many runs in a row found it unavailable since it was last reached; a run that failed by an internal error does not count. */
  failuresInARow: z.number(),
  /** When the newest of them began. */
  lastFailedAt: z.date().nullable(),
});

const crossCheckState = sourceState.extend({ id: crossCheckSourceColumn });

/** The state of one source of facts. */
export type SourceState = z.output<typeof sourceState>;

/** The state of one source that the depositary's record is compared with; what is new there is a difference that appeared or went. */
export type CrossCheckSourceState = z.output<typeof crossCheckState>;

/**
 * The state of each source of facts that has been checked at least once, by the instant `knownAt` where given; the depositary first. Throws
 * `DatabaseUnavailable`.
 */
export const selectSourceStates = (db: Db, treaty: string, knownAt: Date | null = null): Promise<SourceState[]> =>
  query(db, sourceState, STATES, [treaty, knownAt, sourceColumn.options]);

/** The same of the sources that the depositary's record is compared with. Throws `DatabaseUnavailable`. */
export const selectCrossCheckStates = (db: Db, treaty: string, knownAt: Date | null = null): Promise<CrossCheckSourceState[]> =>
  query(db, crossCheckState, STATES, [treaty, knownAt, crossCheckSourceColumn.options]);

const STATES = `
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
    -- A reread fetches nothing: the source was not checked.
    checked as (select * from finished where not reread),
    last_run as (select distinct on (source) * from checked order by source, id desc),
    last_success as (
      select distinct on (source) *
      from checked
      where outcome in ('changed', 'unchanged')
      order by source, id desc
    ),
    -- A reread may have settled what was set aside.
    last_read as (
      select distinct on (source) source, held_rows
      from finished
      where outcome in ('changed', 'unchanged')
      order by source, id desc
    ),
    first_run as (select source, min(started_at) as first_checked_at from checked group by source),
    -- A row set aside, or a declaration, changes no figure.
    last_change as (select source, max(finished_at) as changed_at from finished where changes > 0 group by source),
    last_reached as (select source, max(id) as run_id from checked where outcome in ('changed', 'unchanged', 'refused') group by source),
    failures as (
      select checked.source, count(*) as in_a_row, max(checked.started_at) as last_failed_at
      from checked
      left join last_reached using (source)
      where checked.outcome = 'unavailable' and checked.id > coalesce(last_reached.run_id, 0)
      group by checked.source
    )
  select
    last_run.source as id,
    first_run.first_checked_at as "firstCheckedAt",
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
`;

/** Whether a record of the treaty has been accepted. Throws `DatabaseUnavailable` when the database does not answer. */
export async function selectRecordLoaded(db: Db, treaty: string): Promise<boolean> {
  const [row] = await query(
    db,
    z.object({ recordLoaded: z.boolean() }),
    'select exists (select from scrape_runs where treaty = $1 and accepted) as "recordLoaded"',
    [treaty],
  );
  return row?.recordLoaded ?? false;
}

import { z } from 'zod';
import { type Db, query } from './connection.ts';
import { civilDateColumn, crossCheckSourceColumn, type RunSourceId, sourceColumn } from './row-schemas.ts';

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
        -- A row that came to be held, or a declaration, changes no figure.
        last_change as (select source, max(finished_at) as changed_at from finished where changes > 0 group by source),
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

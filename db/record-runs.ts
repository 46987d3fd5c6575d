import { z } from 'zod';
import { type Db, execute, query } from './connection.ts';
import { sourceColumn, viewColumn } from './row-schemas.ts';
import { run, runColumns } from './runs.ts';

const recordRun = run.extend({
  source: sourceColumn,
  sha256: z.string(),
  view: viewColumn,
  /** Of the XML record that the run refused before it read the status page. */
  refusedSha256: z.string().nullable(),
  /** Whether the facts rest on the run's record. */
  believed: z.boolean(),
});

/** A run that kept a record and found whether it can be believed. */
export type RecordRun = z.output<typeof recordRun>;

/**
 * The runs that read a record to the end, in their order, whatever came of it; without those that read kept records again. Throws
 * `DatabaseUnavailable`.
 */
export async function selectRecordRuns(db: Db, treaty: string): Promise<RecordRun[]> {
  return query(
    db,
    recordRun,
    `
      select
        ${runColumns}, refused_sha256 as "refusedSha256",
        coalesce(believed, outcome in ('changed', 'unchanged')) as believed
      from scrape_runs
      where
        treaty = $1 and source in ('untc', 'bundled') and outcome in ('changed', 'unchanged', 'refused') and not reread
        and sha256 is not null and view is not null
      order by id
    `,
    [treaty],
  );
}

/** Notes whether the facts rest on the records of these runs. Throws `DatabaseUnavailable`. */
export async function markBelieved(db: Db, ids: readonly number[], believed: boolean): Promise<void> {
  if (ids.length > 0) await execute(db, 'update scrape_runs set believed = $1 where id = any ($2)', [believed, ids]);
}

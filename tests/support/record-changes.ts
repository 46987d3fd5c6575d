import type pg from 'pg';
import { armsTradeTreaty as treaty } from '../../treaty/catalogue/arms-trade-treaty/arms-trade-treaty.ts';
import { states } from '../../treaty/states.ts';

/** States without the first two, by which a list of them would look like that of all. */
const CODES = ['ALB', 'ARG', 'AUT', 'BEL', ...states.map(({ iso3 }) => iso3)];

/** Writes a run with so many entries of the change log, as a run does in one transaction; returns their ids. */
export async function recordChanges(
  pool: pg.Pool,
  count: number,
  { backfill = false, detectedAt = null }: { readonly backfill?: boolean; readonly detectedAt?: Date | null } = {},
): Promise<number[]> {
  const { rows } = await pool.query<{ id: number }>(
    `
      with
        run as (
          insert into scrape_runs (treaty, source, started_at, finished_at, outcome, rows, changes, held_rows, reason)
          values ($1, 'untc', now(), now(), 'failed', 0, $2, 0, '{"code": "abandoned", "data": {}}')
          returning id
        )
      insert into changes (treaty, iso3, field, after, ended, run_id, backfill, detected_at)
      select $1, ($3::text[])[1 + (number - 1) % cardinality($3)], 'signature', '2013-06-03', false, run.id, $4, coalesce($5, now())
      from run, generate_series(1, $2) as number
      order by number
      returning id
    `,
    [treaty.number, count, CODES, backfill, detectedAt],
  );
  return rows.map(({ id }) => id);
}

import { z } from 'zod';
import { type Db, query } from './connection.ts';
import { sourceColumn } from './row-schemas.ts';

/** Whether a record has been recorded for the treaty. Throws `DatabaseUnavailable` when the database does not answer. */
export async function checkReadiness(db: Db, treaty: string): Promise<{ recordLoaded: boolean }> {
  const [row] = await query(
    db,
    z.object({ recordLoaded: z.boolean() }),
    `
      select exists (
        select from scrape_runs where treaty = $1 and source = any ($2) and outcome in ('changed', 'unchanged')
      ) as "recordLoaded"
    `,
    [treaty, sourceColumn.options],
  );
  return { recordLoaded: row?.recordLoaded ?? false };
}

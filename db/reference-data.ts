import type pg from 'pg';
import * as z from 'zod';
import type { Treaty } from '../treaty/catalogue/treaty.ts';
import { states } from '../treaty/states.ts';
import { type Db, execute, inTransaction, query } from './connection.ts';

/**
 * Brings the treaties and the States in the database up to what the program knows. Writes only what differs, and removes nothing; several processes may
 * call it at once. Throws `DatabaseUnavailable`.
 */
export async function recordReferenceData(pool: pg.Pool, treaties: readonly Treaty[]): Promise<void> {
  await inTransaction(pool, async (client) => {
    // Two processes that start together would insert the same rows; the second one waits here and finds nothing to do.
    await execute(client, `select pg_advisory_xact_lock(hashtext('reference data'))`);
    await execute(
      client,
      `
        insert into treaties (number, title)
        select number, title
        from jsonb_to_recordset($1) as given (number text, title text)
        on conflict (number) do update
        set title = excluded.title
        where treaties.title is distinct from excluded.title
      `,
      [JSON.stringify(treaties.map(({ number, title }) => ({ number, title })))],
    );
    await execute(
      client,
      `
        insert into states (iso3, name, slug, region, subregion)
        select iso3, name, slug, region, subregion
        from jsonb_to_recordset($1) as given (iso3 text, name text, slug text, region text, subregion text)
        on conflict (iso3) do update
        set name = excluded.name, slug = excluded.slug, region = excluded.region, subregion = excluded.subregion
        where (states.name, states.slug, states.region, states.subregion)
          is distinct from (excluded.name, excluded.slug, excluded.region, excluded.subregion)
      `,
      [JSON.stringify(states)],
    );
  });
}

/** The version of the reader and the rules by which the treaty's facts were made; 0 for none or an unknown one. Throws `DatabaseUnavailable`. */
export async function selectReaderVersion(db: Db, treaty: string): Promise<number> {
  const sql = 'select reader_version as version from treaties where number = $1';
  const [row] = await query(db, z.object({ version: z.number() }), sql, [treaty]);
  return row?.version ?? 0;
}

/** Notes by which version the treaty's facts were made. Throws `DatabaseUnavailable`. */
export async function saveReaderVersion(db: Db, treaty: string, version: number): Promise<void> {
  await execute(db, 'update treaties set reader_version = $2 where number = $1', [treaty, version]);
}

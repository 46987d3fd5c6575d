import type pg from 'pg';
import type { Treaty } from '../treaty/catalogue/treaty.ts';
import { states } from '../treaty/states.ts';
import { execute, inTransaction } from './connection.ts';

/**
 * Brings the treaties, the States and their names in the database up to what the program knows. Writes only what differs;
 * several processes may call it at once. An alias the program no longer knows is dropped; a State never is.
 */
export async function recordReferenceData(pool: pg.Pool, treaties: readonly Treaty[]): Promise<void> {
  await inTransaction(pool, async (client) => {
    // Two processes that start together would insert the same rows; the second one waits here and finds nothing to do.
    await execute(client, `select pg_advisory_xact_lock(hashtext('reference data'))`);
    await execute(
      client,
      `
        insert into treaties (number, title, opened_for_signature_on)
        select number, title, opened_for_signature_on
        from jsonb_to_recordset($1) as given (number text, title text, opened_for_signature_on date)
        on conflict (number) do update
        set title = excluded.title, opened_for_signature_on = excluded.opened_for_signature_on
        where (treaties.title, treaties.opened_for_signature_on) is distinct from (excluded.title, excluded.opened_for_signature_on)
      `,
      [
        JSON.stringify(
          treaties.map(({ number, title, openedForSignatureOn }) => ({
            number,
            title,
            opened_for_signature_on: openedForSignatureOn,
          })),
        ),
      ],
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
    const aliases = JSON.stringify(
      states.flatMap(({ iso3, name, aliases: others }) => [name, ...others].map((alias) => ({ alias, iso3 }))),
    );
    await execute(
      client,
      `
        insert into state_aliases (alias, iso3)
        select distinct on (alias) alias, iso3
        from jsonb_to_recordset($1) as given (alias text, iso3 text)
        on conflict (alias) do update
        set iso3 = excluded.iso3
        where state_aliases.iso3 is distinct from excluded.iso3
      `,
      [aliases],
    );
    await execute(
      client,
      `
        delete from state_aliases
        where alias not in (select alias from jsonb_to_recordset($1) as given (alias text))
      `,
      [aliases],
    );
  });
}

import type pg from 'pg';
import * as z from 'zod';
import { type Db, execute, query } from './connection.ts';
import { KNOWN_MIGRATIONS, selectMigrations } from './migrate.ts';

/** Makes the session refuse every statement that writes. Throws `DatabaseUnavailable`. */
export async function makeReadOnly(db: Db): Promise<void> {
  await execute(db, 'set default_transaction_read_only = on');
}

const serverFacts = z.object({
  /** As the server names it, such as `18.4`. */
  version: z.string(),
  /** Such as 180004. */
  versionNumber: z.number(),
  role: z.string(),
  /** Whether the role may create tables in the schema, as migrations do. */
  mayChangeSchema: z.boolean(),
  /** Bytes of the database. */
  size: z.number(),
  /** The server's clock. */
  now: z.date(),
});

/** What the server says of itself and of the role. Throws `DatabaseUnavailable`. */
export async function selectServerFacts(db: Db): Promise<z.output<typeof serverFacts>> {
  const [row] = await query(
    db,
    serverFacts,
    `
      select
        split_part(current_setting('server_version'), ' ', 1) as version,
        current_setting('server_version_num')::integer as "versionNumber",
        current_user as role,
        coalesce(has_schema_privilege(current_schema(), 'create'), false) as "mayChangeSchema",
        pg_database_size(current_database()) as size,
        clock_timestamp() as now
    `,
  );
  if (row === undefined) throw new Error('A select without a table gave no row.');
  return row;
}

/** The database's schema against the one that this version of the program makes. */
export interface SchemaState {
  readonly state: 'empty' | 'older' | 'current' | 'newer';
  /** The newest migration that was applied; null for none. */
  readonly newest: string | null;
  /** Migrations of the program that are to come. */
  readonly pending: readonly string[];
  /** Migrations that this version does not know. */
  readonly unknown: readonly string[];
}

/** Compares the applied migrations with the program's. Throws `DatabaseUnavailable`. */
export async function selectSchemaState(client: pg.ClientBase): Promise<SchemaState> {
  const applied = await selectMigrations(client);
  const pending = KNOWN_MIGRATIONS.filter((name) => !applied.includes(name));
  const unknown = applied.filter((name) => !KNOWN_MIGRATIONS.includes(name));
  const state = applied.length === 0 ? 'empty' : unknown.length > 0 ? 'newer' : pending.length > 0 ? 'older' : 'current';
  return { state, newest: applied.at(-1) ?? null, pending, unknown };
}

/** The tables of the schema that the role may not read or not write. Throws `DatabaseUnavailable`. */
export async function selectTablesWithoutRights(db: Db): Promise<string[]> {
  const rows = await query(
    db,
    z.object({ name: z.string() }),
    `
      select tablename as name
      from pg_tables
      where
        schemaname = current_schema()
        and tablename <> 'migrations'
        and not (
          has_table_privilege(format('%I.%I', schemaname, tablename), 'select')
          and has_table_privilege(format('%I.%I', schemaname, tablename), 'insert')
          and has_table_privilege(format('%I.%I', schemaname, tablename), 'update')
        )
      order by tablename
    `,
  );
  return rows.map(({ name }) => name);
}

const heldLock = z.object({
  /** What is locked: the runs of a treaty, the migrations, the embedded server by one of those who use it, or something else. */
  kind: z.enum(['run', 'migration', 'holder', 'other']),
  granted: z.boolean(),
  pid: z.number(),
  /** Null where the role may not see it. */
  application: z.string().nullable(),
  /** Null for a socket, and where the role may not see it. */
  client: z.string().nullable(),
});

/** Who holds or waits for an advisory lock in this database. Throws `DatabaseUnavailable`. */
export const selectLocks = (db: Db): Promise<z.output<typeof heldLock>[]> =>
  query(
    db,
    heldLock,
    `
      select
        case
          when objsubid = 2 and classid::bigint = hashtext('scrape run')::bigint & 4294967295 then 'run'
          when objsubid = 2 and classid::bigint = hashtext('embedded postgres')::bigint & 4294967295 then 'holder'
          when objsubid = 1 and objid::bigint = hashtext('migrations')::bigint & 4294967295 then 'migration'
          else 'other'
        end as kind,
        granted, locks.pid, application_name as application, host(client_addr) as client
      from pg_locks as locks
      left join pg_stat_activity as activity on activity.pid = locks.pid
      where locktype = 'advisory' and database = (select oid from pg_database where datname = current_database())
      order by granted desc, locks.pid
    `,
  );

/** Hashes of archived records: the newest one that the treaty's facts rest on, and others at random. Throws `DatabaseUnavailable`. */
export async function selectSampleOfRecords(db: Db, treaty: string, count: number): Promise<string[]> {
  const rows = await query(
    db,
    z.object({ sha256: z.string() }),
    `
      select sha256
      from raw_records
      order by
        sha256 = (
          select sha256 from scrape_runs where treaty = $1 and accepted and sha256 is not null order by id desc limit 1
        ) desc nulls last,
        random()
      limit $2
    `,
    [treaty, count],
  );
  return rows.map(({ sha256 }) => sha256);
}

/** How many records are archived. Throws `DatabaseUnavailable`. */
export async function countRawRecords(db: Db): Promise<number> {
  const [row] = await query(db, z.object({ count: z.number() }), 'select count(*) from raw_records');
  return row?.count ?? 0;
}

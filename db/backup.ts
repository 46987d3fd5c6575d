import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { isNativeError } from 'node:util/types';
import { createGunzip, createGzip } from 'node:zlib';
import pg from 'pg';
import * as z from 'zod';
import type { Reason } from '../treaty/reason.ts';
import { DatabaseUnavailable, isDatabaseAway, SchemaError } from './errors.ts';
import { isKnownMigration, migrate, selectMigrations } from './migrate.ts';

/** A backup cannot be written or restored. */
export class BackupError extends Error {
  readonly problem: Reason<'nothing-to-back-up' | 'no-backup' | 'backup-damaged' | 'database-not-empty' | 'file-unusable'>;

  constructor(code: BackupError['problem']['code'], data: Reason['data'] = {}, options?: ErrorOptions) {
    super(code, options);
    this.name = 'BackupError';
    this.problem = { code, data };
  }
}

/** What a backup holds, or what was restored. */
export interface BackupContent {
  /** The newest migration of the schema that the rows are of. */
  readonly migration: string;
  readonly tables: number;
  readonly rows: number;
}

/*
 * The format: lines of JSON, compressed. First the header; then a line for each row, of its table's name and its columns as Postgres makes
 * JSON of them; at last the number of rows, which a file that was cut off lacks. It depends on no version of PostgreSQL.
 */
const FORMAT = 'arms-trade-treaty-tracker backup 1';
const headerLine = z.object({ format: z.literal(FORMAT), migration: z.string(), tables: z.array(z.string()) });
const rowLine = z.tuple([z.string(), z.record(z.string(), z.unknown())]);
const endLine = z.object({ rows: z.number() });

/** How many rows are fetched at once: archived records are large. */
const ROWS_AT_ONCE = 20;

/**
 * Writes all rows as they are at one moment, whatever other programs do meanwhile. Throws {@link BackupError} where the database has no schema, what the output
 * throws, and `DatabaseUnavailable`.
 */
export async function writeBackup(config: pg.ClientConfig, output: Writable, signal?: AbortSignal): Promise<BackupContent> {
  return onConnection(config, async (client) => {
    await client.query('begin isolation level repeatable read read only');
    const migration = (await selectMigrations(client)).at(-1);
    if (migration === undefined) throw new BackupError('nothing-to-back-up');
    const tables = await selectTables(client);
    let count = 0;
    async function* lines(): AsyncGenerator<string> {
      yield `${JSON.stringify({ format: FORMAT, migration, tables })}\n`;
      for (const table of tables) {
        const name = pg.escapeIdentifier(table);
        await client.query(`declare backup no scroll cursor for select to_jsonb(${name})::text as row from ${name}`);
        for (;;) {
          const { rows } = await client.query<{ row: string }>(`fetch ${ROWS_AT_ONCE} from backup`);
          if (rows.length === 0) break;
          count += rows.length;
          yield rows.map(({ row }) => `[${JSON.stringify(table)},${row}]\n`).join('');
        }
        await client.query('close backup');
      }
      yield `${JSON.stringify({ rows: count })}\n`;
    }
    await pipeline(Readable.from(lines()), createGzip(), output, { ...(signal && { signal }) });
    return { migration, tables: tables.length, rows: count };
  });
}

/**
 * Restores a backup into a database that has no rows: all of it or nothing. The schema is migrated to that of the backup before, and to the newest
 * one afterwards, so a backup of an earlier version can be restored. Throws {@link BackupError}, `SchemaError` and `DatabaseUnavailable`.
 */
export async function restoreBackup(config: pg.ClientConfig, input: Readable): Promise<BackupContent> {
  let restored: BackupContent | undefined;
  try {
    await pipeline(input, createGunzip(), async (source: AsyncIterable<Buffer>) => {
      const lines = linesOf(source);
      const header = headerLine.safeParse(parsed((await lines.next()).value));
      if (!header.success) throw new BackupError('no-backup');
      restored = await restoreRows(config, header.data, lines);
    });
  } catch (error) {
    const code = isNativeError(error) && 'code' in error ? String(error.code) : '';
    if (/^Z_|^ERR_STREAM_PREMATURE_CLOSE$/.test(code)) throw new BackupError('backup-damaged', {}, { cause: error });
    throw error;
  }
  if (restored === undefined) throw new BackupError('no-backup');
  await migrate(config);
  return restored;
}

async function restoreRows(
  config: pg.ClientConfig,
  { migration, tables }: z.output<typeof headerLine>,
  lines: AsyncIterable<string>,
): Promise<BackupContent> {
  if (!isKnownMigration(migration)) throw new SchemaError('newer-schema', { migration });
  await migrate(config, { upTo: migration });
  return onConnection(config, async (client) => {
    await client.query('begin');
    const isSameSchema = (await selectMigrations(client)).at(-1) === migration;
    if (!isSameSchema || (await hasRows(client, await selectTables(client)))) throw new BackupError('database-not-empty');
    await client.query('create temporary table restored (name text not null, row jsonb not null) on commit drop');
    let count = 0;
    let expected: number | null = null;
    let batch: z.output<typeof rowLine>[] = [];
    const flush = async (): Promise<void> => {
      const sql = 'insert into restored select line->>0, line->1 from jsonb_array_elements($1::jsonb) as lines (line)';
      if (batch.length > 0) await client.query(sql, [JSON.stringify(batch)]);
      batch = [];
    };
    for await (const line of lines) {
      const value = parsed(line);
      const end = endLine.safeParse(value);
      if (end.success) expected = end.data.rows;
      else {
        const row = rowLine.safeParse(value);
        if (!row.success) throw new BackupError('backup-damaged');
        batch.push(row.data);
        count += 1;
        if (batch.length === ROWS_AT_ONCE) await flush();
      }
    }
    if (expected !== count) throw new BackupError('backup-damaged');
    await flush();
    // A whole table at once: rows of one table may cite each other.
    for (const table of await inOrderOfReferences(client, tables)) {
      const name = pg.escapeIdentifier(table);
      await client.query(
        `insert into ${name} overriding system value select made.* from restored, jsonb_populate_record(null::${name}, restored.row) as made where restored.name = $1`,
        [table],
      );
    }
    await continueNumbering(client);
    await client.query('commit');
    return { migration, tables: tables.length, rows: count };
  });
}

async function* linesOf(source: AsyncIterable<Buffer>): AsyncGenerator<string, undefined> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let rest: string[] = [];
  for await (const chunk of source) {
    const [first = '', ...others] = decoder.decode(chunk, { stream: true }).split('\n');
    rest.push(first);
    for (const other of others) {
      yield rest.join('');
      rest = [other];
    }
  }
  const last = rest.join('');
  if (last !== '') yield last;
}

function parsed(line: string | undefined): unknown {
  try {
    return JSON.parse(line ?? '');
  } catch {
    return null;
  }
}

async function selectTables(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(`
    select relname as name
    from pg_class
    where relnamespace = current_schema()::regnamespace and relkind = 'r' and relname <> 'migrations'
    order by relname
  `);
  return rows.map(({ name }) => name);
}

async function hasRows(client: pg.Client, tables: readonly string[]): Promise<boolean> {
  for (const table of tables)
    if ((await client.query(`select from ${pg.escapeIdentifier(table)} limit 1`)).rowCount !== 0) return true;
  return false;
}

/** The tables, each after those that its rows cite. */
async function inOrderOfReferences(client: pg.Client, tables: readonly string[]): Promise<string[]> {
  const { rows: references } = await client.query<{ source: string; target: string }>(`
    select sources.relname as source, targets.relname as target
    from pg_constraint
    join pg_class as sources on sources.oid = conrelid
    join pg_class as targets on targets.oid = confrelid
    where contype = 'f' and conrelid <> confrelid
  `);
  const ordered = new Set<string>();
  const add = (table: string): void => {
    for (const { target } of references.filter(({ source }) => source === table)) if (!ordered.has(target)) add(target);
    ordered.add(table);
  };
  for (const table of tables) add(table);
  return [...ordered].filter((table) => tables.includes(table));
}

/** Lets every identity column go on after its largest number. */
async function continueNumbering(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ table: string; column: string }>(`
    select table_name as table, column_name as column
    from information_schema.columns
    where table_schema = current_schema() and is_identity = 'YES' and table_name <> 'migrations'
  `);
  for (const { table, column } of rows) {
    const [name, number] = [pg.escapeIdentifier(table), pg.escapeIdentifier(column)];
    await client.query(
      `select setval(pg_get_serial_sequence($1, $2), coalesce(max(${number}), 1), max(${number}) is not null) from ${name}`,
      [name, column],
    );
  }
}

async function onConnection<T>(config: pg.ClientConfig, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ ...config, connectionTimeoutMillis: 4_000, keepAlive: true });
  client.on('error', () => {});
  try {
    await client.connect();
    return await work(client);
  } catch (error) {
    throw isDatabaseAway(error) ? new DatabaseUnavailable(error) : error;
  } finally {
    // What was not committed is rolled back with the connection.
    await client.end().catch(() => {});
  }
}

import pg from 'pg';
import type { z } from 'zod';
import { DatabaseUnavailable, isDatabaseAway } from './errors.ts';

/** What a query runs on: the pool, or one client inside a transaction. */
export type Db = pg.Pool | pg.PoolClient;

/**
 * How long to wait for a connection, in milliseconds. A server that is away refuses at once; this is for one that does not answer, and must
 * not take a busy machine for that.
 */
const CONNECTION_LIMIT = 4_000;

const OID_INT8 = 20;
const OID_DATE = 1082;

const types: pg.CustomTypesConfig = {
  getTypeParser(oid, format) {
    // A DATE stays the text it is: pg would make it a local midnight, and a day off for half of the world.
    if (oid === OID_DATE) return (text: string) => text;
    if (oid === OID_INT8) return (text: string) => Number(text);
    return pg.types.getTypeParser(oid, format);
  },
};

/** A pool on the server that the configuration names. DATE comes as `YYYY-MM-DD`, int8 as a number. */
export function createPool(config: pg.ClientConfig): pg.Pool {
  const pool = new pg.Pool({
    ...config,
    types,
    max: 10,
    connectionTimeoutMillis: CONNECTION_LIMIT,
    application_name: 'att-tracker',
  });
  // An idle connection that is cut tells the pool, which replaces it; without a listener it would end the process.
  pool.on('error', () => {});
  return pool;
}

/** Runs the work, and turns every sign that the database is away into {@link DatabaseUnavailable}. */
async function translating<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw isDatabaseAway(error) ? new DatabaseUnavailable(error) : error;
  }
}

/** A value for a JSON parameter. Postgres stores no NUL in text, and what a damaged record held has to be stored all the same: it is left out. */
export const asJson = (value: unknown): string =>
  JSON.stringify(value, (_key, part: unknown) => (typeof part === 'string' ? part.replaceAll('\0', '') : part));

/** The rows that the statement gives, each parsed by the schema. Throws `DatabaseUnavailable`. */
export async function query<Row extends z.ZodType>(
  db: Db,
  row: Row,
  sql: string,
  values: readonly unknown[] = [],
): Promise<z.output<Row>[]> {
  const result = await translating(() => db.query(sql, [...values]));
  return result.rows.map((found: unknown) => row.parse(found));
}

/** Runs a statement that gives no rows; answers how many it touched. Throws `DatabaseUnavailable`. */
export async function execute(db: Db, sql: string, values: readonly unknown[] = []): Promise<number> {
  const result = await translating(() => db.query(sql, [...values]));
  return result.rowCount ?? 0;
}

/** A client of the pool's, for as long as the work takes. A client that threw is not given back. Throws `DatabaseUnavailable`. */
export async function withClient<T>(pool: pg.Pool, work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  const client = await translating(() => pool.connect());
  const ignore = (): void => {};
  client.on('error', ignore);
  let failure: Error | undefined;
  try {
    return await translating(() => work(client));
  } catch (error) {
    failure = error instanceof Error ? error : new Error(String(error));
    throw error;
  } finally {
    client.off('error', ignore);
    client.release(failure);
  }
}

/**
 * Runs the work in one transaction: all of it is recorded, or nothing. With `rollback` nothing is, and the answer tells what would have
 * been. Throws `DatabaseUnavailable`.
 */
export async function inTransaction<T>(
  pool: pg.Pool,
  work: (client: pg.PoolClient) => Promise<T>,
  { rollback = false }: { readonly rollback?: boolean } = {},
): Promise<T> {
  return withClient(pool, async (client) => {
    await client.query('begin');
    try {
      const result = await work(client);
      await client.query(rollback ? 'rollback' : 'commit');
      return result;
    } catch (error) {
      // The connection may be the very thing that failed; it is closed then, which rolls back as well.
      await client.query('rollback').catch(() => {});
      throw error;
    }
  });
}

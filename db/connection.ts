import pg from 'pg';
import type * as z from 'zod';
import { DatabaseUnavailable, isDatabaseAway } from './errors.ts';
import { createTurns } from './turns.ts';

/** What a query runs on: the pool, or one client inside a transaction. */
export type Db = pg.Pool | pg.ClientBase;

/** How many connections a pool has at most. */
const POOL_SIZE = 10;

/**
 * How long to wait for a new connection, in milliseconds. A server that is away refuses at once; this is for one that does not answer, and must
 * not take a busy machine for that.
 */
const CONNECTION_LIMIT = 4_000;

/** How long the database may take for whatever a request needs, waiting included, in milliseconds: a visitor gets an answer within a second. */
export const REQUEST_LIMIT = 800;

/**
 * What Postgres ends by itself, in milliseconds: a statement, a wait for a lock, a transaction in which nothing happens. The client gives up
 * a little later than the server, for a server or a network that no longer answers at all.
 */
const WORK_LIMITS = {
  statement_timeout: 30_000,
  lock_timeout: 10_000,
  idle_in_transaction_session_timeout: 60_000,
  query_timeout: 35_000,
};

/** A timer that is later than this, in milliseconds, says that this process was busy. */
const TIMELY = 20;

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

export interface PoolOptions {
  /**
   * Within how many milliseconds each query or transaction has to end, waiting for a connection included; else it throws
   * `DatabaseUnavailable`. Unless given, only the limits of the statements hold: jobs have time, requests do not.
   */
  readonly limit?: number;
}

interface Settings {
  /** The pool that opens its connections: itself, or the pool that it was derived from. */
  readonly source: pg.Pool;
  readonly config: pg.ClientConfig;
  readonly queue: Queue;
  /** Called before each commit; throws to prevent it. */
  readonly mayCommit?: () => Promise<void>;
}

/** What belongs to each pool besides what pg keeps. */
const settings = new WeakMap<pg.Pool, Settings>();

function settingsOf(pool: pg.Pool): Settings {
  const found = settings.get(pool);
  if (found === undefined) throw new Error('The pool was not made by createPool.');
  return found;
}

/** A pool on the server that the configuration names. DATE comes as `YYYY-MM-DD`, int8 as a number. */
export function createPool(connection: pg.ClientConfig, { limit }: PoolOptions = {}): pg.Pool {
  const config: pg.ClientConfig = {
    ...WORK_LIMITS,
    ...(limit !== undefined && { statement_timeout: limit, lock_timeout: limit }),
    ...connection,
    types,
    // A peer that has vanished without a word is noticed.
    keepAlive: true,
    keepAliveInitialDelayMillis: 10_000,
    application_name: 'att-tracker',
  };
  const pool = new pg.Pool({
    ...config,
    max: POOL_SIZE,
    // The limit is the connection's, not the pool's: pg's pool would count the time that a query waits for its turn as well, and
    // call a database unavailable that is only busy.
    Client: class extends pg.Client {
      constructor() {
        super({ ...config, connectionTimeoutMillis: limit ?? CONNECTION_LIMIT });
      }
    },
  });
  // An idle connection that is cut tells the pool, which replaces it; without a listener it would end the process.
  pool.on('error', () => {});
  settings.set(pool, { source: pool, config, queue: createQueue(POOL_SIZE, limit ?? Number.POSITIVE_INFINITY) });
  return pool;
}

/** The same pool with a check before each commit of a transaction: `mayCommit` throws to prevent it. */
export function poolUnder(pool: pg.Pool, mayCommit: () => Promise<void>): pg.Pool {
  const under: pg.Pool = Object.create(pool);
  settings.set(under, { ...settingsOf(pool), mayCommit });
  return under;
}

/** A connection of its own to the pool's server, outside of the pool. Whoever opens it ends it. Throws `DatabaseUnavailable`. */
export async function openConnection(pool: pg.Pool): Promise<pg.Client> {
  const client = new pg.Client({ ...settingsOf(pool).config, connectionTimeoutMillis: CONNECTION_LIMIT });
  client.on('error', () => {});
  await translating(() => client.connect());
  return client;
}

/** Lets as many through as there are connections, the others in their order. */
interface Queue {
  /**
   * Waits for a turn; returns how many milliseconds are left for it. Throws `DatabaseUnavailable` without a turn where the limit has passed and the database
   * has answered nobody meanwhile: one that is busy answers somebody.
   */
  enter(): Promise<number>;
  /** Gives the turn to the next one. */
  leave(): void;
  /** The database has answered. */
  answered(): void;
}

function createQueue(size: number, limit: number): Queue {
  const turns = createTurns(size);
  let lastAnswer = Number.NEGATIVE_INFINITY;
  return {
    async enter() {
      const begun = performance.now();
      const left = (): number => Math.max(begun, lastAnswer) + limit - performance.now();
      const tooLate = new AbortController();
      const watch = whenPassed(left(), () => {
        if (left() > 0) watch.again(left());
        else tooLate.abort();
      });
      const hasTurn = await turns.enter(tooLate.signal);
      watch.stop();
      if (!hasTurn) throw noAnswer(limit);
      return left();
    },
    leave: turns.leave,
    answered() {
      lastAnswer = performance.now();
    },
  };
}

const noAnswer = (limit: number): DatabaseUnavailable => new DatabaseUnavailable(new Error(`no-answer: ${limit} ms`));

/**
 * Calls back when the time has passed; never, where it is infinite. For as long as this process itself was too busy to look, the time is extended, so that its
 * own lateness is not taken for the database's.
 */
function whenPassed(milliseconds: number, callback: () => void): { again(milliseconds: number): void; stop(): void } {
  let timer: NodeJS.Timeout | undefined;
  const again = (time: number): void => {
    if (!Number.isFinite(time)) return;
    const due = performance.now() + time;
    timer = setTimeout(() => {
      const late = performance.now() - due;
      if (late > TIMELY) again(late);
      else callback();
    }, time);
  };
  again(milliseconds);
  return { again, stop: () => clearTimeout(timer) };
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
  const result = await run(db, sql, values);
  return result.rows.map((found: unknown) => row.parse(found));
}

/** Runs a statement that gives no rows; answers how many it touched. Throws `DatabaseUnavailable`. */
export async function execute(db: Db, sql: string, values: readonly unknown[] = []): Promise<number> {
  const result = await run(db, sql, values);
  return result.rowCount ?? 0;
}

const run = (db: Db, sql: string, values: readonly unknown[]): Promise<pg.QueryResult> =>
  db instanceof pg.Pool
    ? withClient(db, (client) => client.query(sql, [...values]))
    : translating(() => db.query(sql, [...values]));

/**
 * A client of the pool's, for as long as the work takes. A client that threw is not given back. Throws `DatabaseUnavailable`, also where the work takes longer
 * than `limit` milliseconds.
 */
export async function withClient<T>(
  pool: pg.Pool,
  work: (client: pg.PoolClient) => Promise<T>,
  { limit = Number.POSITIVE_INFINITY }: PoolOptions = {},
): Promise<T> {
  const { queue } = settingsOf(pool);
  const left = Math.min(await queue.enter(), limit);
  const expired = new AbortController();
  const watch = whenPassed(left, () => expired.abort(noAnswer(Math.round(left))));
  try {
    return await translating(() => Promise.race([workOn(pool, queue, work, expired.signal), rejectedBy(expired.signal)]));
  } finally {
    watch.stop();
  }
}

const rejectedBy = (signal: AbortSignal): Promise<never> =>
  new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason)));

/** The work on a client, by whoever has a turn. When the signal fires, the client is cut off and the turn ends. */
async function workOn<T>(
  pool: pg.Pool,
  queue: Queue,
  work: (client: pg.PoolClient) => Promise<T>,
  signal: AbortSignal,
): Promise<T> {
  let client: pg.PoolClient;
  try {
    client = await settingsOf(pool).source.connect();
  } catch (error) {
    queue.leave();
    throw error;
  }
  const ignore = (): void => {};
  client.on('error', ignore);
  let released = false;
  const release = (failure?: Error): void => {
    if (released) return;
    released = true;
    client.off('error', ignore);
    client.release(failure);
    queue.leave();
  };
  try {
    signal.throwIfAborted();
    signal.addEventListener('abort', () => release(signal.reason));
    const result = await work(client);
    queue.answered();
    release();
    return result;
  } catch (error) {
    release(error instanceof Error ? error : new Error(String(error)));
    throw error;
  }
}

/**
 * Runs the work in one transaction: all of it is recorded, or nothing. With `rollback` nothing is, and the answer tells what would have
 * been. Throws `DatabaseUnavailable`, and whatever the pool's check before a commit throws.
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
      await settingsOf(pool).mayCommit?.();
      await client.query(rollback ? 'rollback' : 'commit');
      return result;
    } catch (error) {
      // The connection may be the very thing that failed; it is closed then, which rolls back as well.
      await client.query('rollback').catch(() => {});
      throw error;
    }
  });
}

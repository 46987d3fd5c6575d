import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';
import { openConnection, poolUnder } from './connection.ts';
import { DatabaseUnavailable } from './errors.ts';

export interface LockOptions {
  /** Whether to wait for whoever holds the lock; otherwise the answer is `busy` at once. */
  readonly wait: boolean;
  /** Called once when there is something to wait for. */
  readonly onWait?: () => void;
  /** Ends the waiting; the answer is `busy` then. */
  readonly signal?: AbortSignal;
}

/** How often a waiting process tries again, in milliseconds. */
const RETRY_INTERVAL = 200;
/** How long to wait until the server has closed the connection, in milliseconds. */
const END_LIMIT = 2_000;

/**
 * Runs the work while no other process, on any machine with the same database, runs work for the same treaty. The lock belongs
 * to a connection of its own, so Postgres releases it when the process dies, however it dies. The work gets a pool whose transactions record nothing
 * once that connection is lost. Throws what the work throws, and `DatabaseUnavailable`.
 */
export async function withTreatyLock<T>(
  pool: pg.Pool,
  treaty: string,
  work: (locked: pg.Pool) => Promise<T>,
  options: LockOptions,
): Promise<T | 'busy'> {
  const connection = await openConnection(pool);
  try {
    for (let told = false; !(await tryToLock(connection, treaty)); told = true) {
      if (!options.wait || options.signal?.aborted) return 'busy';
      if (!told) options.onWait?.();
      await sleep(RETRY_INTERVAL);
    }
    // The lock is held for as long as its connection answers.
    const isHeld = async (): Promise<void> => {
      await ask(connection, 'select');
    };
    return await work(poolUnder(pool, isHeld));
  } finally {
    // The lock goes with its connection. A server that no longer answers is not waited for.
    await Promise.race([connection.end().catch(() => {}), sleep(END_LIMIT, undefined, { ref: false })]);
  }
}

async function tryToLock(connection: pg.Client, treaty: string): Promise<boolean> {
  const sql = `select pg_try_advisory_lock(hashtext('scrape run'), hashtext($1)) as locked`;
  return (await ask<{ locked: boolean }>(connection, sql, [treaty])).some(({ locked }) => locked);
}

/** Whatever goes wrong here, the connection is of no use any more. */
async function ask<Row extends pg.QueryResultRow>(connection: pg.Client, sql: string, values: unknown[] = []): Promise<Row[]> {
  try {
    return (await connection.query<Row>(sql, values)).rows;
  } catch (error) {
    throw new DatabaseUnavailable(error);
  }
}

import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';
import { z } from 'zod';
import { query, withClient } from './connection.ts';

export interface LockOptions {
  /** Whether to wait for whoever holds the lock; otherwise the answer is `busy` at once. */
  readonly wait: boolean;
  /** Called once when there is something to wait for. */
  readonly onWait?: () => void;
  /** Ends the waiting; the answer is `busy` then. */
  readonly signal?: AbortSignal;
}

/** How often a waiting process asks again, in milliseconds. */
const ASK_AGAIN = 200;

const lockRow = z.object({ locked: z.boolean() });

/**
 * Runs the work while no other process, on any machine with the same database, runs work for the same treaty. The lock belongs
 * to a connection, so Postgres releases it when the process dies, however it dies. Throws what the work throws, and `DatabaseUnavailable`.
 */
export async function withTreatyLock<T>(
  pool: pg.Pool,
  treaty: string,
  work: () => Promise<T>,
  options: LockOptions,
): Promise<T | 'busy'> {
  return withClient(pool, async (client) => {
    let told = false;
    for (;;) {
      const [row] = await query(client, lockRow, `select pg_try_advisory_lock(hashtext('scrape run'), hashtext($1)) as locked`, [
        treaty,
      ]);
      if (row?.locked) break;
      if (!options.wait || options.signal?.aborted) return 'busy';
      if (!told) options.onWait?.();
      told = true;
      await sleep(ASK_AGAIN);
    }
    try {
      return await work();
    } finally {
      // A connection that is gone has released its lock already.
      await client.query(`select pg_advisory_unlock(hashtext('scrape run'), hashtext($1))`, [treaty]).catch(() => {});
    }
  });
}

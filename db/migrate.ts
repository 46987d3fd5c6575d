import { fileURLToPath } from 'node:url';
import { runner } from 'node-pg-migrate';
import pg from 'pg';
import { DatabaseUnavailable, isDatabaseAway } from './errors.ts';

const directory = fileURLToPath(new URL('./migrations', import.meta.url));
const silent = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

/**
 * Brings the schema up to date: every migration not yet applied, in order, in one transaction with its bookkeeping row. Several
 * processes may call it at once; the later ones wait and find nothing to do. Throws `DatabaseUnavailable`.
 */
export async function migrate(config: pg.ClientConfig): Promise<void> {
  const client = new pg.Client({ ...config, connectionTimeoutMillis: 3_000 });
  client.on('error', () => {});
  try {
    await client.connect();
    // The library's own lock gives up at once when another process migrates; this one waits.
    await client.query(`select pg_advisory_lock(hashtext('migrations'))`);
    await runner({
      dbClient: client,
      dir: directory,
      migrationsTable: 'migrations',
      direction: 'up',
      singleTransaction: true,
      noLock: true,
      logger: silent,
    });
  } catch (error) {
    throw isDatabaseAway(error) ? new DatabaseUnavailable(error) : error;
  } finally {
    await client.end().catch(() => {});
  }
}

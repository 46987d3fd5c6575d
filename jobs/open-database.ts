import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';
import { createPool, REQUEST_LIMIT } from '../db/connection.ts';
import { type EmbeddedPostgresNotice, startEmbeddedPostgres } from '../db/embedded-postgres.ts';
import { DatabaseUnavailable } from '../db/errors.ts';
import { migrate } from '../db/migrate.ts';
import { recordReferenceData } from '../db/reference-data.ts';
import { startReadingWorker } from '../scraper/read-in-worker.ts';
import { catalogue } from '../treaty/catalogue/catalogue.ts';
import type { Reason } from '../treaty/reason.ts';
import type { Config } from './config.ts';
import type { Rereading } from './scrape/reread.ts';
import type { RunOptions, RunResult } from './scrape/run.ts';

/** How long connections that are in use may take to end when the database is closed, in milliseconds. */
const CLOSE_LIMIT = 500;

/** What happens to the database while it is used. */
export type DatabaseNotice = EmbeddedPostgresNotice | Reason<'waiting-for-migration'>;

/** The database of this installation, embedded or a server's. */
export interface OpenDatabase {
  /** How to connect to it. */
  readonly config: pg.ClientConfig;
  /** For jobs, which have time. */
  readonly pool: pg.Pool;
  /** For requests: each query ends within {@link REQUEST_LIMIT} or throws `DatabaseUnavailable`. */
  readonly requestPool: pg.Pool;
  /** Brings the schema up to date. Throws `SchemaError` and `DatabaseUnavailable`. */
  migrate(): Promise<void>;
  /**
   * Brings the schema, the reference data and the tracked treaty's facts up to what this version of the program makes of them. Can be called again after
   * `DatabaseUnavailable`; after any other error the database is closed. Throws `SchemaError` and `DatabaseUnavailable`.
   */
  prepare(options: PrepareOptions): Promise<Preparation>;
  /** Closes the pools, and stops the embedded server unless another process uses it. Can be called again. */
  close(): Promise<void>;
}

export interface PrepareOptions extends Omit<RunOptions, 'wait'> {
  /** Whether the archived records are reread where an earlier version of the reader made the facts; true unless given. */
  readonly reread?: boolean;
}

/** What preparing the database came to; null for what was not needed. */
export interface Preparation {
  readonly rereading: Rereading | null;
  readonly builtInCopy: RunResult | null;
}

/** Opens the database that the configuration names; starts or adopts the embedded one when it names none. */
export async function openDatabase(
  { databaseUrl, dataDir, treaty, bundledRecord }: Pick<Config, 'databaseUrl' | 'dataDir' | 'treaty' | 'bundledRecord'>,
  now: () => Date,
  onNotice: (notice: DatabaseNotice) => void,
): Promise<OpenDatabase> {
  // The readers take as long to load as the server takes to start.
  const jobs = Promise.all([import('./scrape/reread.ts'), import('./scrape/built-in-copy.ts')]);
  // A new database is first filled from the built-in copy, which the worker reads.
  const onNew = bundledRecord ? startReadingWorker : undefined;
  const embedded = databaseUrl === undefined ? await startEmbeddedPostgres(dataDir, { onNotice, ...(onNew && { onNew }) }) : null;
  const config: pg.ClientConfig = embedded?.config ?? { connectionString: databaseUrl };
  const pool = createPool(config);
  const requestPool = createPool(config, { limit: REQUEST_LIMIT });
  const bringUp = (): Promise<void> => migrate(config, { onWait: () => onNotice({ code: 'waiting-for-migration', data: {} }) });
  let closed: Promise<void> | null = null;
  const close = async (): Promise<void> => {
    const ended = Promise.all([pool.end(), requestPool.end()]);
    // A run that does not end must not keep the server running.
    await Promise.race([ended, sleep(CLOSE_LIMIT, undefined, { ref: false })]);
    await embedded?.release();
  };
  const database: OpenDatabase = {
    config,
    pool,
    requestPool,
    migrate: bringUp,
    async prepare({ reread = true, ...options }) {
      try {
        const [{ rereadAfterUpgrade }, { recordBuiltInCopy }] = await jobs;
        await bringUp();
        await recordReferenceData(pool, catalogue);
        const rereading = reread ? await rereadAfterUpgrade(pool, treaty, options) : null;
        const builtInCopy = bundledRecord ? await recordBuiltInCopy(pool, treaty, now) : null;
        return { rereading, builtInCopy };
      } catch (error) {
        // The server must not outlive a program that cannot start.
        if (!(error instanceof DatabaseUnavailable)) await database.close();
        throw error;
      }
    },
    close() {
      closed ??= close();
      return closed;
    },
  };
  return database;
}

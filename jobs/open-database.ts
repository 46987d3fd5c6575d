import type pg from 'pg';
import { createPool } from '../db/connection.ts';
import { type EmbeddedPostgresNotice, startEmbeddedPostgres } from '../db/embedded-postgres.ts';
import { migrate } from '../db/migrate.ts';
import { recordReferenceData } from '../db/reference-data.ts';
import { catalogue } from '../treaty/catalogue/catalogue.ts';
import type { Config } from './config.ts';
import { recordBuiltInCopy } from './scrape/built-in-copy.ts';
import { type Rereading, rereadAfterUpgrade } from './scrape/reread.ts';
import type { RunOptions, RunResult } from './scrape/run.ts';

/** The database of this installation, embedded or a server's. */
export interface OpenDatabase {
  readonly pool: pg.Pool;
  /**
   * Brings the schema, the reference data and the tracked treaty's facts up to what this version of the program makes of them. Can be called again. Throws
   * `DatabaseUnavailable`.
   */
  prepare(options: PrepareOptions): Promise<Preparation>;
  /** Closes the pool, and stops the embedded server unless another process uses it. */
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
  onNotice: (notice: EmbeddedPostgresNotice) => void,
): Promise<OpenDatabase> {
  const embedded = databaseUrl === undefined ? await startEmbeddedPostgres(dataDir, { onNotice }) : null;
  const config: pg.ClientConfig = embedded?.config ?? { connectionString: databaseUrl };
  const pool = createPool(config);
  return {
    pool,
    async prepare({ reread = true, ...options }) {
      await migrate(config);
      await recordReferenceData(pool, catalogue);
      const rereading = reread ? await rereadAfterUpgrade(pool, treaty, options) : null;
      const builtInCopy = bundledRecord ? await recordBuiltInCopy(pool, treaty, now) : null;
      return { rereading, builtInCopy };
    },
    async close() {
      await pool.end();
      await embedded?.release();
    },
  };
}

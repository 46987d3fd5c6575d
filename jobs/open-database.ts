import type pg from 'pg';
import { createPool } from '../db/connection.ts';
import { type EmbeddedPostgresNotice, startEmbeddedPostgres } from '../db/embedded-postgres.ts';
import { migrate } from '../db/migrate.ts';
import { recordReferenceData } from '../db/reference-data.ts';
import type { Treaty } from '../treaty/catalogue/treaty.ts';

/** The database of this installation, embedded or a server's. */
export interface OpenDatabase {
  readonly pool: pg.Pool;
  /** Brings the schema and the reference data up to date. Throws `DatabaseUnavailable`; can be called again. */
  prepare(): Promise<void>;
  /** Closes the pool, and stops the embedded server unless another process uses it. */
  close(): Promise<void>;
}

export interface DatabaseLocation {
  /** A Postgres server; unset for the embedded one. */
  readonly databaseUrl: string | undefined;
  /** Where the embedded one keeps its data. */
  readonly dataDir: string;
}

/** Opens the database that the configuration names; starts or adopts the embedded one when it names none. */
export async function openDatabase(
  location: DatabaseLocation,
  treaties: readonly Treaty[],
  onNotice: (notice: EmbeddedPostgresNotice) => void,
): Promise<OpenDatabase> {
  const embedded = location.databaseUrl === undefined ? await startEmbeddedPostgres(location.dataDir, { onNotice }) : null;
  const config: pg.ClientConfig = embedded?.config ?? { connectionString: location.databaseUrl };
  const pool = createPool(config);
  return {
    pool,
    async prepare() {
      await migrate(config);
      await recordReferenceData(pool, treaties);
    },
    async close() {
      await pool.end();
      await embedded?.release();
    },
  };
}

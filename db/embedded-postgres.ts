import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';
import type { Reason } from '../treaty/reason.ts';
import { findBinaries } from './embedded/binaries.ts';
import { ensureCluster } from './embedded/cluster.ts';
import { findInstallation } from './embedded/installation.ts';
import { pidIn } from './embedded/process-table.ts';
import { connectionTo, connectOrStart, pidFile, stopServer } from './embedded/server-process.ts';

/** How long to wait before another try to restart a server that does not start, in milliseconds. */
const RESTART_PAUSE = 5_000;

/** The default database: a real PostgreSQL from npm's packages, on a Unix socket in the data directory. */
export interface EmbeddedPostgres {
  readonly config: pg.ClientConfig;
  /** Whether another process had started it. */
  readonly adopted: boolean;
  /** Stops the server unless another process uses it, or may use it. */
  release(): Promise<'stopped' | 'still in use'>;
}

/** The server ended while this process used it, and is being restarted; or could not be, which is tried again. */
export type EmbeddedPostgresNotice = Reason<'server-ended' | 'restart-failed'>;

export interface EmbeddedPostgresOptions {
  readonly onNotice?: (notice: EmbeddedPostgresNotice) => void;
  /** Settings of the server that differ from ours. */
  readonly settings?: Readonly<Record<string, string>>;
}

/**
 * Starts the embedded Postgres on the data directory, or adopts the one that runs there. The first process starts the server, the
 * others adopt it, the last one out stops it. While this process uses it, a server that dies is started again. Throws
 * `EmbeddedPostgresError`.
 */
export async function startEmbeddedPostgres(dataDir: string, options: EmbeddedPostgresOptions = {}): Promise<EmbeddedPostgres> {
  const onNotice = options.onNotice ?? (() => {});
  const settings = options.settings ?? {};
  const installation = findInstallation(dataDir, await findBinaries());
  await ensureCluster(installation);

  let releasing = false;
  // One session is held for as long as this process uses the server: it counts us as a user, and tells when the server dies.
  let { client, adopted } = await connectOrStart(installation, settings);
  const watch = (): void => {
    client.once('end', () => {
      if (releasing) return;
      onNotice({ code: 'server-ended', data: {} });
      void restart();
    });
  };
  const restart = async (): Promise<void> => {
    while (!releasing) {
      try {
        client = (await connectOrStart(installation, settings)).client;
        watch();
        if (releasing) await client.end();
        return;
      } catch (error) {
        onNotice({ code: 'restart-failed', data: { error } });
        await sleep(RESTART_PAUSE, undefined, { ref: false });
      }
    }
  };
  watch();

  return {
    config: connectionTo(installation),
    adopted,
    async release() {
      releasing = true;
      const server = pidIn(pidFile(installation));
      const others = await countOtherUsers(client);
      await client.end().catch(() => {});
      // While it recovers from a crash nobody can tell who uses it, and a server told to stop then never comes up again.
      if (others === null || others > 0) return 'still in use';
      if (server !== null) await stopServer(installation, server);
      return 'stopped';
    },
  };
}

/** How many other sessions the server has; null where it does not tell. */
async function countOtherUsers(client: pg.Client): Promise<number | null> {
  try {
    const { rows } = await client.query<{ users: number }>(`
      select count(*)::integer as users
      from pg_stat_activity
      where backend_type = 'client backend' and pid <> pg_backend_pid()
    `);
    return rows[0]?.users ?? null;
  } catch {
    return null;
  }
}

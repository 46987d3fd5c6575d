import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';
import type { Reason } from '../treaty/reason.ts';
import { findBinaries } from './embedded/binaries.ts';
import { ensureCluster } from './embedded/cluster.ts';
import { findInstallation } from './embedded/installation.ts';
import {
  connectionTo,
  connectOrStart,
  isLastHolder,
  runningServer,
  type ServerOptions,
  stopServer,
  tryToHold,
} from './embedded/server-process.ts';

/** How long to wait before another try to restart a server that does not start, in milliseconds. */
const RESTART_PAUSE = 5_000;
/** How long to wait, when leaving, for a server that recovers from a crash, in milliseconds. */
const RECOVERY_LIMIT = 3_000;
/** How long the other processes have after a crash to say again that they use the server, in milliseconds; they take a fraction of it. */
const RETURN_LIMIT = 500;

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

export interface EmbeddedPostgresOptions extends ServerOptions {
  /** Called while a new database is being created. */
  readonly onNew?: () => void;
  readonly onNotice?: (notice: EmbeddedPostgresNotice) => void;
  /** How long to wait before another try to restart the server, in milliseconds. */
  readonly restartPause?: number;
}

/**
 * Starts the embedded Postgres on the data directory, or adopts the one that runs there. The first process starts the server, the
 * others adopt it, the last one out stops it. While this process uses it, a server that dies is started again. Throws
 * `EmbeddedPostgresError`.
 */
export async function startEmbeddedPostgres(dataDir: string, options: EmbeddedPostgresOptions = {}): Promise<EmbeddedPostgres> {
  const { onNotice = () => {}, onNew = () => {}, restartPause = RESTART_PAUSE } = options;
  const installation = await findInstallation(dataDir, await findBinaries());
  await ensureCluster(installation, onNew);

  const releasing = new AbortController();
  // One session is held for as long as this process uses the server: it counts us as a user, and tells when the server dies.
  let { client, adopted } = await connectOrStart(installation, options);
  let restarting: Promise<void> = Promise.resolve();
  const watch = (): void => {
    client.once('end', () => {
      if (releasing.signal.aborted) return;
      onNotice({ code: 'server-ended', data: {} });
      restarting = restart();
    });
  };
  const restart = async (): Promise<void> => {
    while (!releasing.signal.aborted) {
      try {
        client = (await connectOrStart(installation, options, releasing.signal)).client;
        watch();
        return;
      } catch (error) {
        if (releasing.signal.aborted) return;
        onNotice({ code: 'restart-failed', data: { error } });
        await sleep(restartPause, undefined, { ref: false, signal: releasing.signal }).catch(() => {});
      }
    }
  };
  watch();

  /** Whether nobody else uses the server; null where it does not tell, as while it recovers from a crash. */
  const isLast = async (): Promise<boolean | null> => {
    const last = await isLastHolder(client);
    if (last !== null) return last;
    for (const until = performance.now() + RECOVERY_LIMIT; performance.now() < until; await sleep(20)) {
      if (runningServer(installation) === null) return null;
      const attempt = await tryToHold(installation);
      if (typeof attempt === 'string') continue;
      client = attempt;
      await sleep(RETURN_LIMIT);
      return isLastHolder(client);
    }
    return null;
  };

  return {
    config: connectionTo(installation),
    adopted,
    async release() {
      releasing.abort();
      await restarting;
      const last = await isLast();
      const server = runningServer(installation);
      try {
        if (server === null) return 'stopped';
        // A server that is told to stop while it recovers never comes up again, and others may use it.
        if (last !== true) return 'still in use';
        await stopServer(installation, server);
        return 'stopped';
      } finally {
        await Promise.race([client.end().catch(() => {}), sleep(RETURN_LIMIT, undefined, { ref: false })]);
      }
    },
  };
}

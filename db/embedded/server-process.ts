import type { ChildProcess } from 'node:child_process';
import { closeSync, openSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { spawnPostgres } from './cluster.ts';
import { EmbeddedPostgresError } from './errors.ts';
import type { Installation } from './installation.ts';
import { isAlive, isPostmaster, pidIn } from './process-table.ts';

/** How long the server may take to come up, recovery after a crash included, in milliseconds. */
const START_LIMIT = 60_000;
const MOST_FAILURES = 5;
/** How long the server may take to stop after each signal, in milliseconds. On SIGQUIT it kills its own processes after five seconds. */
const STOP_LIMIT = 6_000;
/** Starting up, recovering or shutting down. */
const CANNOT_CONNECT_NOW = '57P03';

const SETTINGS = {
  listen_addresses: '',
  unix_socket_permissions: '0700',
  shared_buffers: '32MB',
  max_connections: '50',
  jit: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
};

/** How to reach the server: through its socket, which only its owner and root can open, so no password is needed. */
export function connectionTo(installation: Installation): pg.ClientConfig {
  return { host: installation.socketFolder, port: 5432, user: 'postgres', database: 'postgres' };
}

export const pidFile = (installation: Installation): string => join(installation.cluster, 'postmaster.pid');

/** A connection, and whether the server behind it was there before us. */
export interface Connected {
  readonly client: pg.Client;
  readonly adopted: boolean;
}

/** Connects to the server, starting it where none runs. Throws {@link EmbeddedPostgresError} when it does not come up. */
export async function connectOrStart(installation: Installation, settings: Readonly<Record<string, string>>): Promise<Connected> {
  const deadline = Date.now() + START_LIMIT;
  let started: StartedServer | null = null;
  let adopted = true;
  let failures = 0;
  for (;;) {
    const attempt = await tryToConnect(installation);
    if (attempt instanceof pg.Client) return { client: attempt, adopted };
    if (Date.now() > deadline || failures >= MOST_FAILURES) {
      throw new EmbeddedPostgresError('start-failed', {
        lastError: attempt,
        log: installation.log,
        output: lastLines(installation.log),
      });
    }
    if (started?.exited) {
      // It lost a race with another process's server, or failed: look again, a little later each time.
      started = null;
      adopted = true;
      failures += 1;
      await sleep(100 * failures);
    } else if (started === null && attempt !== CANNOT_CONNECT_NOW) {
      removeStaleLocks(installation);
      const pid = pidIn(pidFile(installation));
      if (pid === null || !isPostmaster(pid)) {
        started = startServer(installation, settings);
        adopted = false;
      }
    }
    await sleep(15);
  }
}

/**
 * Stops the server with this process id and waits until it is gone: open transactions are rolled back, what is committed is safe. A
 * server that does not stop is made to quit, and recovers at its next start.
 */
export async function stopServer(installation: Installation, pid: number): Promise<void> {
  const isRunning = (): boolean => isPostmaster(pid) && pidIn(pidFile(installation)) === pid;
  for (const signal of ['SIGINT', 'SIGQUIT'] as const) {
    if (!isRunning()) return;
    process.kill(pid, signal);
    for (let waited = 0; waited < STOP_LIMIT && isRunning(); waited += 10) await sleep(10);
  }
}

async function tryToConnect(installation: Installation): Promise<pg.Client | string> {
  const client = new pg.Client({ ...connectionTo(installation), connectionTimeoutMillis: 3_000 });
  client.on('error', () => {});
  try {
    await client.connect();
    return client;
  } catch (error) {
    return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : String(error);
  }
}

/**
 * A pid file outlives its server after kill -9, and the number may be a zombie's or somebody else's by now, which PostgreSQL would
 * take for itself. For a number that is nobody's, PostgreSQL's own check, which also looks at shared memory, is the better judge.
 */
function removeStaleLocks(installation: Installation): void {
  for (const file of [pidFile(installation), join(installation.socketFolder, '.s.PGSQL.5432.lock')]) {
    const pid = pidIn(file);
    if (pid !== null && isAlive(pid) && !isPostmaster(pid)) rmSync(file, { force: true });
  }
}

interface StartedServer {
  exited: boolean;
}

function startServer(installation: Installation, settings: Readonly<Record<string, string>>): StartedServer {
  const options = Object.entries({ ...SETTINGS, ...settings }).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const log = openSync(installation.log, 'a', 0o600);
  const args = ['-D', installation.cluster, '-k', installation.socketFolder, '-p', '5432', ...options];
  const child: ChildProcess = spawnPostgres(installation.account, installation.binaries.postgres, args, ['ignore', log, log]);
  closeSync(log);
  child.unref();
  const started: StartedServer = { exited: false };
  const onEnd = (): void => {
    started.exited = true;
  };
  child.on('error', onEnd);
  child.on('exit', onEnd);
  return started;
}

const lastLines = (file: string): string => readFileSync(file, 'utf8').trimEnd().split('\n').slice(-4).join('\n');

import type { ChildProcess } from 'node:child_process';
import { closeSync, openSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { spawnPostgres } from './cluster.ts';
import { EmbeddedPostgresError } from './errors.ts';
import type { Place } from './place.ts';
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
export function connectionTo(place: Place): pg.ClientConfig {
  return { host: place.socketFolder, port: 5432, user: 'postgres', database: 'postgres' };
}

export const pidFile = (place: Place): string => join(place.cluster, 'postmaster.pid');

/** A connection, and whether the server behind it was there before us. */
export interface Connected {
  readonly client: pg.Client;
  readonly adopted: boolean;
}

/** Connects to the server, starting it where none runs. Throws {@link EmbeddedPostgresError} when it does not come up. */
export async function connectOrStart(place: Place, settings: Readonly<Record<string, string>>): Promise<Connected> {
  const deadline = Date.now() + START_LIMIT;
  let started: StartedServer | null = null;
  let adopted = true;
  let failures = 0;
  for (;;) {
    const attempt = await tryToConnect(place);
    if (attempt instanceof pg.Client) return { client: attempt, adopted };
    if (Date.now() > deadline || failures >= MOST_FAILURES) {
      throw new EmbeddedPostgresError('start-failed', { lastError: attempt, log: place.log, output: lastLines(place.log) });
    }
    if (started?.exited) {
      // It lost a race with another process's server, or failed: look again, a little later each time.
      started = null;
      adopted = true;
      failures += 1;
      await sleep(100 * failures);
    } else if (started === null && attempt !== CANNOT_CONNECT_NOW) {
      removeStaleLocks(place);
      const pid = pidIn(pidFile(place));
      if (pid === null || !isPostmaster(pid)) {
        started = startServer(place, settings);
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
export async function stopServer(place: Place, pid: number): Promise<void> {
  const isRunning = (): boolean => isPostmaster(pid) && pidIn(pidFile(place)) === pid;
  for (const signal of ['SIGINT', 'SIGQUIT'] as const) {
    if (!isRunning()) return;
    process.kill(pid, signal);
    for (let waited = 0; waited < STOP_LIMIT && isRunning(); waited += 10) await sleep(10);
  }
}

async function tryToConnect(place: Place): Promise<pg.Client | string> {
  const client = new pg.Client({ ...connectionTo(place), connectionTimeoutMillis: 3_000 });
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
function removeStaleLocks(place: Place): void {
  for (const file of [pidFile(place), join(place.socketFolder, '.s.PGSQL.5432.lock')]) {
    const pid = pidIn(file);
    if (pid !== null && isAlive(pid) && !isPostmaster(pid)) rmSync(file, { force: true });
  }
}

interface StartedServer {
  exited: boolean;
}

function startServer(place: Place, settings: Readonly<Record<string, string>>): StartedServer {
  const options = Object.entries({ ...SETTINGS, ...settings }).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const log = openSync(place.log, 'a', 0o600);
  const args = ['-D', place.cluster, '-k', place.socketFolder, '-p', '5432', ...options];
  const child: ChildProcess = spawnPostgres(place.account, place.binaries.postgres, args, ['ignore', log, log]);
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

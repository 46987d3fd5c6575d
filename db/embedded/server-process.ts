import type { ChildProcess } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { argumentsFor, BASE_SETTINGS, spawnAs } from './cluster.ts';
import { EmbeddedPostgresError, isFull, unusable } from './errors.ts';
import type { Installation } from './installation.ts';
import { isAlive, isPostmaster, pidIn } from './process-table.ts';

/** How long the server may take to come up, recovery after a crash included, in milliseconds. */
const START_LIMIT = 60_000;
const MOST_FAILURES = 5;
/** How long the server may take to stop after each signal, in milliseconds. On SIGQUIT it kills its own processes after five seconds. */
const STOP_LIMIT = 6_000;
/** How often a server that starts is looked at, in milliseconds. */
const POLL_INTERVAL = 5;
/** How long to wait for whoever stops the server, in milliseconds. */
const HOLD_LIMIT = 15_000;
/** The lock that the processes that use the server share. */
const HOLDERS = `hashtext('embedded postgres'), hashtext('holders')`;
/** A log that is larger than this at a start, in bytes, makes place for a new one; the one before it is kept. */
const LARGEST_LOG = 5_000_000;
/** How long the session of a process that was killed a moment ago may take to end, in milliseconds: on a busy machine it holds its share until then. */
const LEAVING = 200;
const LOCK_NOT_AVAILABLE = '55P03';
/** Starting up, recovering or shutting down. */
const CANNOT_CONNECT_NOW = '57P03';

const SETTINGS = {
  listen_addresses: '',
  unix_socket_permissions: '0700',
  ...BASE_SETTINGS,
  jit: 'off',
  // The log has what happens to the server. What is wrong with a statement is in the log of the program.
  log_min_messages: 'log',
  log_checkpoints: 'off',
  log_autovacuum_min_duration: '-1',
  timezone: 'UTC',
  log_timezone: 'UTC',
};

/** How to reach the server: through its socket, which only its owner and root can open, so no password is needed. */
export function connectionTo(installation: Installation): pg.ClientConfig {
  return { host: installation.socketFolder, port: 5432, user: 'postgres', database: 'postgres' };
}

const pidFile = (installation: Installation): string => join(installation.cluster, 'postmaster.pid');

/** How a server is run. */
export interface ServerOptions {
  /** Settings of the server that differ from ours. */
  readonly settings?: Readonly<Record<string, string>>;
}

/** The process id of the server that runs; null where none does. */
export function runningServer(installation: Installation): number | null {
  const pid = pidIn(pidFile(installation));
  return pid !== null && isPostmaster(pid) ? pid : null;
}

/** A session that counts as a user of the server, and whether the server behind it was there before us. */
export interface Connected {
  readonly client: pg.Client;
  readonly adopted: boolean;
}

/**
 * Connects to the server as one of its users, starting it where none runs. Throws {@link EmbeddedPostgresError} when it does not come up, and what the signal
 * says when it fires; a server that was started is stopped then.
 */
export async function connectOrStart(
  installation: Installation,
  options: ServerOptions,
  signal?: AbortSignal,
): Promise<Connected> {
  const deadline = Date.now() + START_LIMIT;
  let started: StartedServer | null = null;
  let adopted = true;
  let failures = 0;
  try {
    for (;;) {
      const attempt = await tryToHold(installation);
      if (attempt instanceof pg.Client) return { client: attempt, adopted };
      signal?.throwIfAborted();
      if (Date.now() > deadline || failures >= MOST_FAILURES) throw startFailed(installation, attempt);
      if (started?.exited) {
        // It lost a race with another process's server, or failed: look again, a little later each time.
        started = null;
        adopted = true;
        failures += 1;
        await sleep(100 * failures);
      } else if (started === null && attempt !== CANNOT_CONNECT_NOW) {
        removeStaleLocks(installation);
        if (runningServer(installation) === null) {
          started = startServer(installation, options.settings ?? {});
          adopted = false;
        }
      }
      await sleep(POLL_INTERVAL);
    }
  } catch (error) {
    if (started?.pid !== undefined && !started.exited) await stopServer(installation, started.pid);
    throw error;
  }
}

function startFailed(installation: Installation, lastError: string): EmbeddedPostgresError {
  const { root, cluster, log } = installation;
  if (isFull(root)) return new EmbeddedPostgresError('disk-full', { folder: root });
  if (!existsSync(join(cluster, 'global/pg_control'))) return new EmbeddedPostgresError('cluster-damaged', { folder: cluster });
  return new EmbeddedPostgresError('start-failed', { lastError, log, output: lastLines(log) });
}

/**
 * Stops the server with this process id and waits until it is gone: open transactions are rolled back, what is committed is safe. A
 * server that does not stop is made to quit, and recovers at its next start.
 */
export async function stopServer(installation: Installation, pid: number): Promise<void> {
  const isRunning = (): boolean => runningServer(installation) === pid;
  for (const signal of ['SIGINT', 'SIGQUIT'] as const) {
    if (!isRunning()) return;
    process.kill(pid, signal);
    for (const until = performance.now() + STOP_LIMIT; performance.now() < until && isRunning(); ) await sleep(10);
  }
}

/**
 * A session that counts as a user of the server: it shares a lock with those of the other processes. Whoever stops the server has that lock alone, and
 * who comes then waits until the server is gone. Or the code of what went wrong.
 */
export async function tryToHold(installation: Installation): Promise<pg.Client | string> {
  const client = new pg.Client({ ...connectionTo(installation), connectionTimeoutMillis: 3_000, query_timeout: HOLD_LIMIT });
  client.on('error', () => {});
  try {
    await client.connect();
    await client.query(`select pg_advisory_lock_shared(${HOLDERS})`);
    return client;
  } catch (error) {
    void client.end().catch(() => {});
    return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : String(error);
  }
}

/**
 * Ends the share in the lock, and tries to get it alone: whether nobody else uses the server. Other sessions, such as those of a pool or of
 * `psql`, do not count. Null where the server does not tell.
 */
export async function isLastHolder(client: pg.Client): Promise<boolean | null> {
  try {
    // First the own share goes: of two that leave together, one finds itself alone.
    await client.query(`select pg_advisory_unlock_shared(${HOLDERS})`);
    await client.query(`set lock_timeout = ${LEAVING}`);
    await client.query(`select pg_advisory_lock(${HOLDERS})`);
    return true;
  } catch (error) {
    return error instanceof pg.DatabaseError && error.code === LOCK_NOT_AVAILABLE ? false : null;
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
  readonly pid: number | undefined;
  exited: boolean;
}

function startServer(installation: Installation, settings: Readonly<Record<string, string>>): StartedServer {
  const options = argumentsFor({ ...SETTINGS, ...settings });
  const log = openLog(installation);
  const args = ['-D', installation.cluster, '-k', installation.socketFolder, '-p', '5432', ...options];
  const child: ChildProcess = spawnAs(installation.account, installation.binaries.postgres, args, ['ignore', log, log]);
  closeSync(log);
  child.unref();
  const started: StartedServer = { pid: child.pid, exited: false };
  const onEnd = (): void => {
    started.exited = true;
  };
  child.on('error', onEnd);
  child.on('exit', onEnd);
  return started;
}

/** Throws {@link EmbeddedPostgresError}. */
function openLog({ log, root }: Installation): number {
  try {
    if ((statSync(log, { throwIfNoEntry: false })?.size ?? 0) > LARGEST_LOG) renameSync(log, `${log}.1`);
    return openSync(log, 'a', 0o600);
  } catch (cause) {
    throw unusable(root, cause);
  }
}

function lastLines(file: string): string {
  try {
    return readFileSync(file, 'utf8').trimEnd().split('\n').slice(-4).join('\n');
  } catch {
    return '';
  }
}

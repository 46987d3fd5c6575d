import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { EmbeddedPostgresError, isFull } from './errors.ts';
import { type Account, CLUSTER_NAME, type Installation } from './installation.ts';

/** After this long, in milliseconds, a folder in which a cluster was being made is a leftover. */
const LEFTOVER_AGE = 600_000;

/** A server for one program and its commands. initdb runs several of them one after another, and is done sooner when they are small. */
export const SIZE = {
  shared_buffers: '32MB',
  max_connections: '50',
  // The data fits in memory, so processes for input and output would gain nothing.
  io_method: 'sync',
};

/** Settings of PostgreSQL as arguments of its programs. */
export const argumentsFor = (settings: Readonly<Record<string, string>>): string[] =>
  Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);

/** Starts a program as the account, in a folder that every account may enter and with no environment of ours. */
export function spawnAs(
  account: Account,
  command: string,
  args: readonly string[],
  stdio: 'pipe' | ['ignore', number, number],
): ChildProcess {
  const env = { PATH: process.env['PATH'], TZ: 'UTC', LC_ALL: 'C' };
  return spawn(command, [...args], { cwd: '/', env, stdio, detached: stdio !== 'pipe', ...account });
}

/** The major version of PostgreSQL that made the cluster; null where there is none. */
function versionOf(cluster: string): string | null {
  try {
    return readFileSync(join(cluster, 'PG_VERSION'), 'utf8').trim();
  } catch {
    return null;
  }
}

/** What another version of the program left in the folder: a cluster that this PostgreSQL cannot read. */
const otherVersion = (root: string): string | null =>
  readdirSync(root)
    .filter((name) => CLUSTER_NAME.test(name))
    .map((name) => versionOf(join(root, name)))
    .find((version) => version !== null) ?? null;

/**
 * Makes the cluster unless there is one: into a folder of its own, then renamed, so that there is a whole one or none, whoever is
 * killed and however many processes start at once. `onNew` is called while it is being made. Throws {@link EmbeddedPostgresError}.
 */
export async function ensureCluster(installation: Installation, onNew: () => void): Promise<void> {
  const { root, cluster, binaries } = installation;
  removeLeftovers(root);
  const version = versionOf(cluster);
  if (version === binaries.major) return;
  const found = version ?? otherVersion(root);
  if (found !== null) throw new EmbeddedPostgresError('other-major-version', { folder: root, found, brings: binaries.major });
  if (existsSync(cluster)) throw new EmbeddedPostgresError('cluster-damaged', { folder: cluster });
  const aside = join(root, `init-${process.pid}-${Date.now()}`);
  const making = copyReadyMade(installation, aside);
  onNew();
  if (!(await making)) await initialize(installation, aside);
  try {
    renameSync(aside, cluster);
  } catch {
    rmSync(aside, { recursive: true, force: true }); // another process was first
  }
}

/** Copies the cluster that the build has made. Returns whether that was possible; where not, nothing is left. */
async function copyReadyMade({ binaries, account }: Installation, aside: string): Promise<boolean> {
  if (versionOf(binaries.readyMade) !== binaries.major) return false;
  // PostgreSQL insists on a folder that only its account may enter.
  const script = 'umask 077 && cp -R "$0" "$1"';
  const copied = await finished(spawnAs(account, '/bin/sh', ['-c', script, binaries.readyMade, aside], 'pipe')).catch(() => null);
  if (copied?.code === 0) return true;
  rmSync(aside, { recursive: true, force: true });
  return false;
}

/** Runs initdb. Throws {@link EmbeddedPostgresError}; then nothing is left. */
async function initialize({ root, binaries, account }: Installation, aside: string): Promise<void> {
  const locale = ['-E', 'UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C'];
  const access = ['-D', aside, '-U', 'postgres', '-A', 'trust'];
  const options = [...access, ...locale, ...argumentsFor(SIZE), '--no-sync', '--no-instructions'];
  const { code, output } = await finished(spawnAs(account, binaries.initdb, options, 'pipe'));
  if (code === 0) return;
  const full = isFull(root);
  rmSync(aside, { recursive: true, force: true });
  if (full) throw new EmbeddedPostgresError('disk-full', { folder: root });
  throw new EmbeddedPostgresError('cluster-not-created', { folder: root, output: output.trim() });
}

/** Removes what was left where a cluster was being made and the process ended. */
function removeLeftovers(root: string): void {
  for (const name of readdirSync(root).filter((entry) => entry.startsWith('init-'))) {
    const folder = join(root, name);
    const changed = statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
    if (Date.now() - changed > LEFTOVER_AGE) rmSync(folder, { recursive: true, force: true });
  }
}

function finished(child: ChildProcess): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve, reject) => {
    let output = '';
    const collect = (data: Buffer): void => {
      output += data;
    };
    child.stdout?.on('data', collect);
    child.stderr?.on('data', collect);
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, output }));
  });
}

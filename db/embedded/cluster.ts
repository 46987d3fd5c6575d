import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Binaries } from './binaries.ts';
import { EmbeddedPostgresError, isFull } from './errors.ts';
import { type Account, CLUSTER_NAME, hashOf, type Installation } from './installation.ts';

/** After this long, in milliseconds, a folder in which a cluster was being made is a leftover. */
const LEFTOVER_AGE = 600_000;

/** For a server that one program and its commands use. initdb starts servers too, and they start sooner with small buffers. */
export const BASE_SETTINGS = {
  shared_buffers: '32MB',
  max_connections: '50',
  // The data fits in memory, so processes for input and output would gain nothing.
  io_method: 'sync',
};

/** Settings of PostgreSQL as arguments of its programs. */
export const argumentsFor = (settings: Readonly<Record<string, string>>): string[] =>
  Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);

const ACCESS = ['-U', 'postgres', '-A', 'trust'];
const LOCALE = ['-E', 'UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C'];
const INITDB_OPTIONS = [...ACCESS, ...LOCALE, ...argumentsFor(BASE_SETTINGS), '--no-sync', '--no-instructions'];

/** How the names of template clusters begin. */
export const TEMPLATE_PREFIX = 'template-cluster-';

/**
 * Where the build puts the template cluster, if it can: copying it takes a twentieth of the time that initdb takes. Each version of PostgreSQL and each set of
 * options has its own.
 */
export const templateFor = ({ packages, version }: Binaries): string =>
  join(packages, '.cache', `${TEMPLATE_PREFIX}${hashOf([version, ...INITDB_OPTIONS].join('\0'))}`);

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
  removeLeftovers(root, 'init-');
  const version = versionOf(cluster);
  if (version === binaries.major) return;
  const found = version ?? otherVersion(root);
  if (found !== null) throw new EmbeddedPostgresError('other-major-version', { folder: root, found, brings: binaries.major });
  if (existsSync(cluster)) throw new EmbeddedPostgresError('cluster-damaged', { folder: cluster });
  const aside = join(root, `init-${process.pid}-${Date.now()}`);
  const copying = copyTemplate(installation, aside);
  onNew();
  if (!(await copying)) await initialize(installation, aside);
  try {
    renameSync(aside, cluster);
  } catch {
    rmSync(aside, { recursive: true, force: true }); // another process was first
  }
}

/** Copies the template. Returns whether there was one that could be copied; if not, nothing is left. */
async function copyTemplate({ binaries, account }: Installation, aside: string): Promise<boolean> {
  const template = templateFor(binaries);
  if (versionOf(template) === null) return false;
  // PostgreSQL insists on a folder that only its account may enter.
  const script = 'cp -R "$0" "$1" && chmod -R u=rwX,go= "$1"';
  const copied = await finished(spawnAs(account, '/bin/sh', ['-c', script, template, aside], 'pipe')).catch(() => null);
  if (copied?.code === 0) return true;
  rmSync(aside, { recursive: true, force: true });
  return false;
}

/** Runs initdb. Throws {@link EmbeddedPostgresError}; then nothing is left. */
async function initialize({ root, binaries, account }: Installation, aside: string): Promise<void> {
  const { code, output } = await finished(spawnAs(account, binaries.initdb, ['-D', aside, ...INITDB_OPTIONS], 'pipe'));
  if (code === 0) return;
  const full = isFull(root);
  rmSync(aside, { recursive: true, force: true });
  if (full) throw new EmbeddedPostgresError('disk-full', { folder: root });
  throw new EmbeddedPostgresError('cluster-not-created', { folder: root, output: output.trim() });
}

/** Removes the folders of processes that ended while they made a cluster. Their names begin so; one that is young may still be in use. */
export function removeLeftovers(root: string, prefix: string): void {
  for (const name of readdirSync(root).filter((entry) => entry.startsWith(prefix))) {
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

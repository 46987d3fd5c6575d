import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import {
  accessSync,
  chownSync,
  constants,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import type { Binaries } from './binaries.ts';
import { EmbeddedPostgresError } from './errors.ts';

/** The account that runs the server; empty for our own. */
export interface Account {
  readonly uid?: number;
  readonly gid?: number;
}

/** Where the embedded server's programs, data and socket are, and who runs it. */
export interface Installation {
  readonly binaries: Binaries;
  /** Holds the cluster, the log, and the socket unless its path is too long. */
  readonly root: string;
  readonly cluster: string;
  readonly socketFolder: string;
  readonly log: string;
  readonly account: Account;
}

/** Where a copy goes when the checkout is closed to the account that has to run the server. */
const STAGE = '/var/lib/att-tracker';
/** The path of a Unix socket holds 107 bytes; the file's name and some air are taken off. */
const LONGEST_SOCKET_PATH = 100;
const SOCKET_NAME = '.s.PGSQL.5432';

/** The cluster of each major version of PostgreSQL has a folder of its own. */
export const CLUSTER_NAME = /^pg\d+$/;

/** Names a folder by what it is for. */
export const hashOf = (text: string | Buffer): string => createHash('sha256').update(text).digest('hex').slice(0, 12);

/** Where the data are when the folder is closed to the account that runs the server. */
export const stagedData = (root: string): string => join(STAGE, `data-${hashOf(root)}`);

/** Decides where everything is and makes the folders. Throws {@link EmbeddedPostgresError}. */
export async function findInstallation(dataDir: string, installed: Binaries): Promise<Installation> {
  let root = resolve(dataDir);
  let binaries = installed;
  try {
    makeFolder(root);
    accessSync(root, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (cause) {
    throw new EmbeddedPostgresError('data-folder-unusable', { folder: dataDir }, { cause });
  }
  const name = `pg${binaries.major}`;
  const owner = statSync(join(root, name), { throwIfNoEntry: false })?.uid;
  const self = process.getuid?.();
  if (owner !== undefined && self !== undefined && self !== 0 && owner !== self)
    throw new EmbeddedPostgresError('cluster-foreign', { folder: join(root, name) });
  let account = accountFor(root, name);
  if (account.uid !== undefined && !(await isOpenTo(account, binaries, root))) {
    ({ root, binaries } = stage(binaries, root));
    account = accountFor(root, name);
  }
  return {
    binaries,
    root,
    cluster: join(root, name),
    socketFolder: socketFolderFor(root, account),
    log: join(root, 'postgres.log'),
    account,
  };
}

/** Makes the folder and those above it. Node's own way to do that never ends below `/proc`, where a folder that is there can hold no other. */
function makeFolder(folder: string): void {
  const isThere = (): boolean => statSync(folder, { throwIfNoEntry: false })?.isDirectory() ?? false;
  if (isThere()) return;
  makeFolder(dirname(folder));
  try {
    mkdirSync(folder, { mode: 0o700 });
  } catch (error) {
    if (!isThere()) throw error; // another process was first
  }
}

/** PostgreSQL refuses to run as root: then the owner of the cluster runs it, else an account that every Linux has. */
function accountFor(root: string, cluster: string): Account {
  if (process.getuid?.() !== 0) return {};
  const accounts = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
    .map(([name, , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }));
  const owner = statSync(join(root, cluster), { throwIfNoEntry: false })?.uid;
  const found = owner
    ? accounts.find(({ uid }) => uid === owner)
    : (accounts.find(({ name }) => name === 'postgres') ?? accounts.find(({ name }) => name === 'nobody'));
  if (found === undefined) throw new EmbeddedPostgresError('no-account');
  chownSync(root, found.uid, found.gid);
  return { uid: found.uid, gid: found.gid };
}

/** Whether the account can reach the programs and write the data: a folder on the way may be closed to it. What else may be wrong, a start tells. */
async function isOpenTo(account: Account, binaries: Binaries, root: string): Promise<boolean> {
  const script = 'test -x "$0" && test -w "$1"';
  const shell = spawn('/bin/sh', ['-c', script, binaries.postgres, root], { ...account, cwd: '/', stdio: 'ignore' });
  const [code] = await once(shell, 'exit');
  return code === 0;
}

/** Copies the programs below {@link STAGE}, once for each version, and keeps the data there too. */
function stage(binaries: Binaries, root: string): { binaries: Binaries; root: string } {
  const native = resolve(binaries.postgres, '../..');
  const copy = join(STAGE, `postgres-${hashOf(readFileSync(join(native, '../package.json')))}`);
  if (!existsSync(copy)) {
    const aside = `${copy}.${process.pid}`;
    cpSync(native, aside, { recursive: true, verbatimSymlinks: true, filter: (file) => !file.endsWith('.a') });
    try {
      renameSync(aside, copy);
    } catch {
      rmSync(aside, { recursive: true, force: true }); // another process was first
    }
  }
  const data = stagedData(root);
  makeFolder(data);
  const inCopy = (program: string): string => join(copy, 'bin', basename(program));
  return { root: data, binaries: { ...binaries, postgres: inCopy(binaries.postgres), initdb: inCopy(binaries.initdb) } };
}

function socketFolderFor(root: string, account: Account): string {
  if (join(root, SOCKET_NAME).length <= LONGEST_SOCKET_PATH) return root;
  const folder = join(tmpdir(), `pg-${hashOf(root)}`);
  makeFolder(folder);
  const self = process.getuid?.();
  const owner = statSync(folder).uid;
  // The temporary directory is everybody's: a folder of somebody else's could hold a server of somebody else's.
  if (self !== undefined && owner !== self && owner !== account.uid) {
    throw new EmbeddedPostgresError('socket-folder-foreign', { folder });
  }
  if (account.uid !== undefined && account.gid !== undefined) chownSync(folder, account.uid, account.gid);
  return folder;
}

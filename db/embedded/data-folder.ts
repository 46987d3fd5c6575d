import { existsSync, readdirSync, readFileSync, statfsSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type pg from 'pg';
import { CLUSTER_NAME, stagedData } from './installation.ts';
import { isPostmaster } from './process-table.ts';

/** The folder of the embedded Postgres, as it is found. */
export interface DataFolder {
  /** Absolute. It need not exist. */
  readonly path: string;
  /** The major version of the PostgreSQL that made the data; null where there is none. */
  readonly version: string | null;
  /** How to reach the server that runs on it; null where none runs. */
  readonly server: pg.ClientConfig | null;
  /** Bytes of its files. */
  readonly size: number;
  /** Bytes that an account without privileges can still write to its disk. */
  readonly free: number;
}

/**
 * Looks at the folder of the embedded Postgres, and neither makes nor starts anything. Throws an error of the file system, such as EACCES for
 * an account that may not look.
 */
export function lookAtDataFolder(dataDir: string): DataFolder {
  const root = resolve(dataDir);
  const staged = stagedData(root);
  const path = clusterIn(root) === null && clusterIn(staged) !== null ? staged : root;
  const cluster = clusterIn(path);
  const disk = statfsSync(nearestExisting(path));
  return {
    path,
    version: cluster === null ? null : readFileSync(join(cluster, 'PG_VERSION'), 'utf8').trim(),
    server: cluster === null ? null : serverOn(cluster),
    size: sizeOf(path),
    free: disk.bavail * disk.bsize,
  };
}

/** The newest cluster in the folder. */
function clusterIn(folder: string): string | null {
  if (!existsSync(folder)) return null;
  const clusters = readdirSync(folder)
    .filter((name) => CLUSTER_NAME.test(name) && existsSync(join(folder, name, 'PG_VERSION')))
    .sort((a, b) => Number(a.slice(2)) - Number(b.slice(2)));
  const newest = clusters.at(-1);
  return newest === undefined ? null : join(folder, newest);
}

/** The lines of `postmaster.pid`: process id, data folder, start time, port, folder of the socket. */
function serverOn(cluster: string): pg.ClientConfig | null {
  const file = join(cluster, 'postmaster.pid');
  if (!existsSync(file)) return null;
  const [pid, , , port, host] = readFileSync(file, 'utf8').split('\n');
  if (!port || !host || !isPostmaster(Number(pid))) return null;
  return { host, port: Number(port), user: 'postgres', database: 'postgres' };
}

const nearestExisting = (path: string): string => (existsSync(path) ? path : nearestExisting(dirname(path)));

/** A running server adds and removes files meanwhile: those that are gone again count nothing. */
function sizeOf(folder: string): number {
  if (!existsSync(folder)) return 0;
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).reduce(
    (size, name) => size + (statSync(join(folder, name), { throwIfNoEntry: false })?.size ?? 0),
    0,
  );
}

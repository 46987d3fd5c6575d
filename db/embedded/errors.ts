import { statfsSync } from 'node:fs';
import type { Reason } from '../../treaty/reason.ts';

/** What keeps the embedded Postgres from running. */
type Problem = Reason<
  | 'unsupported-platform'
  | 'no-account'
  | 'data-folder-unusable'
  | 'disk-full'
  | 'socket-folder-foreign'
  | 'cluster-not-created'
  | 'cluster-damaged'
  | 'cluster-foreign'
  | 'other-major-version'
  | 'start-failed'
>;

/** The embedded Postgres cannot run here, or did not start. Folders and files are absolute paths; `output` is what PostgreSQL wrote. */
export class EmbeddedPostgresError extends Error {
  readonly problem: Problem;

  constructor(code: Problem['code'], data: Problem['data'] = {}, options?: ErrorOptions) {
    super(code, options);
    this.name = 'EmbeddedPostgresError';
    this.problem = { code, data };
  }
}

/** With less than this, in bytes, a cluster is neither made nor started: a new one takes 40 MB, a started one may write a log segment of 16 MB. */
const LEAST_SPACE = 64_000_000;

/** Whether the disk of the folder has no place for a cluster. Asked only after something failed there. */
export function isFull(folder: string): boolean {
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize < LEAST_SPACE;
}

/** Why nothing can be written in the folder. */
export const unusable = (folder: string, cause: unknown): EmbeddedPostgresError =>
  new EmbeddedPostgresError(isFull(folder) ? 'disk-full' : 'data-folder-unusable', { folder }, { cause });

import type { Reason } from '../../treaty/reason.ts';

/** What keeps the embedded Postgres from running. */
type Problem = Reason<
  | 'unsupported-platform'
  | 'no-account'
  | 'data-folder-unusable'
  | 'socket-folder-foreign'
  | 'cluster-not-created'
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

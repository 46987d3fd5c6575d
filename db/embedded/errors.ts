/** What keeps the embedded Postgres from running. Folders and files are absolute paths; `output` is what PostgreSQL wrote. */
export type EmbeddedPostgresProblem =
  | { readonly code: 'unsupported-platform'; readonly platform: string; readonly arch: string }
  | { readonly code: 'no-account' }
  | { readonly code: 'data-folder-unusable'; readonly dataDir: string }
  | { readonly code: 'socket-folder-foreign'; readonly folder: string }
  | { readonly code: 'cluster-not-created'; readonly folder: string; readonly output: string }
  | { readonly code: 'start-failed'; readonly lastError: string; readonly log: string; readonly output: string };

/** The embedded Postgres cannot run here, or did not start. */
export class EmbeddedPostgresError extends Error {
  readonly problem: EmbeddedPostgresProblem;

  constructor(problem: EmbeddedPostgresProblem, options?: ErrorOptions) {
    super(problem.code, options);
    this.name = 'EmbeddedPostgresError';
    this.problem = problem;
  }
}

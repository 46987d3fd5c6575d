/** The embedded Postgres cannot run here, or did not come up. The message tells the operator what to do, in a sentence. */
export class EmbeddedPostgresError extends Error {
  readonly problem: 'unsupported platform' | 'no account' | 'no cluster' | 'does not start' | 'unsafe folder';

  constructor(problem: EmbeddedPostgresError['problem'], message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'EmbeddedPostgresError';
    this.problem = problem;
  }
}

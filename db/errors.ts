import { isNativeError } from 'node:util/types';
import type { Reason } from '../treaty/reason.ts';

/** The database cannot be reached, or the connection was lost during a query. The query may be tried again later. */
export class DatabaseUnavailable extends Error {
  readonly problem = { code: 'database-unavailable', data: {} } as const;

  constructor(cause: unknown) {
    super('database-unavailable', { cause });
    this.name = 'DatabaseUnavailable';
  }
}

/** The schema of the database and this version of the program do not fit, or the role may not make them fit, or not even look. */
export class SchemaError extends Error {
  readonly problem: Reason<'newer-schema' | 'migration-not-permitted' | 'database-refuses'>;

  constructor(code: SchemaError['problem']['code'], data: Reason['data'], cause?: unknown) {
    super(code, { cause });
    this.name = 'SchemaError';
    this.problem = { code, data };
  }
}

/** Codes of Node for a server that cannot be reached or hung up. */
const CONNECTION_CODES: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOENT',
  'EACCES',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
]);

const codeOf = (error: Error): string | null => ('code' in error && typeof error.code === 'string' ? error.code : null);

/**
 * Whether the error says that the database is away. Postgres codes: class 08 connection exceptions, 57P01–57P03 shutting down,
 * crashed or starting, 53300 too many connections; 57014, 55P03 and 25P03 a limit of time that it kept.
 */
export function isDatabaseAway(error: unknown): boolean {
  // Not `instanceof`: an error may come from another realm, as all of Node's own do inside a test runner.
  if (!isNativeError(error)) return false;
  if ('errors' in error && Array.isArray(error.errors) && error.errors.some(isDatabaseAway)) return true;
  const code = codeOf(error);
  if (code !== null) return CONNECTION_CODES.has(code) || /^08|^57P0[123]$|^57014$|^55P03$|^25P03$|^53300$/.test(code);
  // pg reports a time limit and a connection that ended as plain errors without a code; nothing but the text tells them apart.
  return /^(Connection terminated|Query read timeout|timeout expired|timeout exceeded when trying to connect|Client was closed|Client has encountered a connection error)/.test(
    error.message,
  );
}

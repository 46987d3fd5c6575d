import type { ErrorCode, ErrorData } from '../web/words/errors.ts';

/** A request that is not answered as asked: the status, and the reason as a code with its data, which `web/words` puts into words. */
export class RequestError<Code extends ErrorCode = ErrorCode> extends Error {
  readonly status: number;
  readonly code: Code;
  readonly data: ErrorData[Code];

  constructor(status: number, code: Code, data: ErrorData[Code]) {
    super(code);
    this.name = 'RequestError';
    this.status = status;
    this.code = code;
    this.data = data;
  }
}

/** Everything that a program can be told instead of an answer of the API, and the status that goes with it. */
export const API_PROBLEMS = {
  'unknown parameter': 400,
  'repeated parameter': 400,
  'parameter too long': 400,
  'not a choice': 400,
  'not a day': 400,
  'day in the future': 400,
  'not a number': 400,
  'not a time': 400,
  'time in the future': 400,
  'not a State': 400,
  'not a host': 400,
  'not understood': 400,
  'nothing here': 404,
  'unknown State': 404,
  'nothing known yet': 404,
  'method not allowed': 405,
  'too many requests': 429,
  'internal error': 500,
  'no record yet': 503,
  'no database': 503,
} as const satisfies Partial<Record<ErrorCode, number>>;

/** The `type` of the problem document about an error (RFC 9457, 3.1.1): where the API's page explains it. */
export const problemType = (code: string): string => `/data/api#${problemId(code)}`;

/** What the API's page calls its explanation. */
export const problemId = (code: string): string => `problem-${code.toLowerCase().replaceAll(' ', '-')}`;

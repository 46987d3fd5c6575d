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

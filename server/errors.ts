/** A request that cannot be answered as it is asked. `message` is for people. */
export class RequestError extends Error {
  readonly status: 400 | 404;
  /** The parameter that is meant, if one is. */
  readonly parameter: string | null;

  constructor(status: 400 | 404, message: string, parameter: string | null = null) {
    super(message);
    this.name = 'RequestError';
    this.status = status;
    this.parameter = parameter;
  }
}

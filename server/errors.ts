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

/** No record has been read yet, so there is no figure to show: zero would be a claim. */
export class NoRecordYet extends Error {
  constructor() {
    super('No record of the treaty has been read yet, and zero would be a claim.');
    this.name = 'NoRecordYet';
  }
}

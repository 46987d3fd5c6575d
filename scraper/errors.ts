import type { RefusalCode } from '../treaty/reading.ts';

/**
 * The record could not be had: no answer, an error status, the maintenance page, or a robots.txt that disallows it. Nothing was read.
 */
export class SourceUnavailable extends Error {
  readonly reason: UnavailableReason;
  readonly url: string;

  constructor(reason: UnavailableReason, url: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'SourceUnavailable';
    this.reason = reason;
    this.url = url;
  }
}

export type UnavailableReason = 'no answer' | 'timeout' | 'error status' | 'maintenance' | 'disallowed' | 'cancelled';

/**
 * The record was had and is not believed: nothing of it is recorded. `message` says why in a sentence for people, `refusal`
 * says it for programs, `data` holds what was seen.
 */
export class RecordRefused extends Error {
  readonly refusal: RefusalCode;
  readonly data: Readonly<Record<string, unknown>>;

  constructor(refusal: RefusalCode, message: string, data: Readonly<Record<string, unknown>> = {}, options?: ErrorOptions) {
    super(message, options);
    this.name = 'RecordRefused';
    this.refusal = refusal;
    this.data = data;
  }
}

import type { Treaty } from '../treaty/catalogue/treaty.ts';
import type { Refusal, RefusalCode } from '../treaty/reading.ts';
import type { Reason } from '../treaty/reason.ts';

export type UnavailableReason =
  | 'no answer'
  | 'host not found'
  | 'connection refused'
  | 'connection lost'
  | 'not secure'
  | 'broken answer'
  | 'timeout'
  | 'error status'
  | 'redirect'
  | 'asked to wait'
  | 'maintenance'
  | 'not found'
  | 'disallowed'
  | 'cancelled';

/** The source gave no record. Nothing was read. `data` names the source by its id, and what else is to be told. */
export class SourceUnavailable extends Error {
  readonly reason: UnavailableReason;
  readonly url: string;
  readonly data: Reason['data'];

  constructor(reason: UnavailableReason, url: string, data: Reason['data'] = {}, options?: ErrorOptions) {
    super(`source unavailable: ${reason}`, options);
    this.name = 'SourceUnavailable';
    this.reason = reason;
    this.url = url;
    this.data = data;
  }
}

/** The record was read and is not accepted: nothing of it is recorded. `data` holds what was seen. */
export class RecordRefused extends Error implements Refusal {
  readonly code: RefusalCode;
  readonly data: Reason['data'];

  constructor(code: RefusalCode, data: Reason['data'] = {}, options?: ErrorOptions) {
    super(`record refused: ${code}`, options);
    this.name = 'RecordRefused';
    this.code = code;
    this.data = data;
  }
}

/** Why there is no record, as it is stored and worded. */
export const reasonOf = (error: SourceUnavailable | RecordRefused): Reason =>
  error instanceof RecordRefused
    ? { code: error.code, data: error.data }
    : { code: error.reason, data: { ...error.data, url: error.url } };

/** What a treaty's catalogue entry says of the source. Throws `RecordRefused` for a treaty that the source does not have. */
export function atSource<Entry>(source: string, { title }: Treaty, entry: Entry | null): Entry {
  if (entry !== null) return entry;
  throw new RecordRefused('not at this source', { source, title });
}

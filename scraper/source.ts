import type { Treaty } from '../treaty/catalogue/treaty.ts';
import type { Reading, View } from '../treaty/reading.ts';
import type { Reason } from '../treaty/reason.ts';
import type { ReadOptions } from './read-in-worker.ts';

/**
 * The sources of a treaty's record. `untc` is the depositary, whose XML record and status page are two views of one record; `bundled` is
 * the built-in copy.
 */
export type SourceId = 'untc' | 'bundled';

/** Where a record's bytes come from. */
export interface Fetchable {
  /**
   * Fetches the record as it is. Throws `SourceUnavailable` when it is unavailable, `RecordRefused` for a body over the limit or a treaty
   * that the source does not have.
   */
  fetch(treaty: Treaty, options: FetchOptions): Promise<RawRecord>;
  /**
   * The same, unless the source says that the record is still the one that came with these validators. Not every source can tell.
   */
  fetchIfChanged?(treaty: Treaty, known: Validators, options: FetchOptions): Promise<RawRecord | NotModified>;
  /** The address of the record, to which validators belong. A source that can tell what has changed has one. */
  addressOf?(treaty: Treaty): string;
}

/** A source of a treaty's record, behind the two steps that a run takes: fetch the bytes, read the bytes. */
export interface Source extends Fetchable {
  readonly id: SourceId;
  readonly view: View;
  /** Reads an archived body, in a worker thread: the same bytes give the same reading. Throws `RecordRefused`. */
  read(body: Uint8Array, options?: ReadOptions): Promise<Reading>;
}

export interface FetchOptions {
  /** Ends the fetch early, at shutdown. */
  readonly signal?: AbortSignal;
  /** Whether a request that failed in a way that may pass is not made again. */
  readonly once?: boolean;
  /** Told of each step of the fetch: `fetching`, `retrying`. */
  readonly onEvent?: (event: Reason) => void;
}

/** The body as it came, before anything of it was read. */
export interface RawRecord {
  /** Where it was read, for people: an address, or the file's name. */
  readonly url: string;
  readonly contentType: string | null;
  readonly body: Uint8Array;
  /** By which the server can tell later whether this is still its newest version. */
  readonly validators?: Validators;
}

/** The marks of one version of a document (RFC 9110, 8.8), as the server gave them and without understanding them. */
export interface Validators {
  readonly etag: string | null;
  readonly lastModified: string | null;
}

/** The server says that the document has not changed since it was fetched. An answer, not an error: the source was reached. */
export interface NotModified {
  readonly notModified: true;
  readonly url: string;
}

import type { Treaty } from '../treaty/catalogue/treaty.ts';
import type { Reading, View } from '../treaty/reading.ts';

/**
 * The places that a record can be had from. `untc` is the depositary, whose XML record and status page are two views of one record;
 * `bundled` is the record shipped with the program.
 */
export type SourceId = 'untc' | 'bundled';

/** Where a record's bytes come from. */
export interface Place {
  /**
   * Gets the record as it is. Throws `SourceUnavailable` when it is not to be had, `RecordRefused` for a body over the limit or a treaty
   * that the place does not have.
   */
  fetch(treaty: Treaty, options: FetchOptions): Promise<RawRecord>;
  /**
   * The same, unless the place says that the record is still the one that came with these validators. Not every source can tell.
   */
  fetchUnlessKnown?(treaty: Treaty, known: Validators, options: FetchOptions): Promise<RawRecord | NotModified>;
  /** The address that it asks at: validators are those of one address. A source that can tell what is known has one. */
  addressOf?(treaty: Treaty): string;
}

/** A place that states the status of a treaty, behind the two steps that a run takes: get the bytes, read the bytes. */
export interface Source extends Place {
  readonly id: SourceId;
  readonly view: View;
  /** Reads a kept body. Pure: the same bytes give the same record. Throws `RecordRefused`. */
  read(body: Uint8Array): Reading;
}

export interface FetchOptions {
  /** Ends the fetch early, at shutdown. */
  readonly signal?: AbortSignal;
  /** Whether an answer that may be different a little later is not waited for. */
  readonly once?: boolean;
  /** Told of each step in words, for the command line and the log. */
  readonly onStep?: (step: string) => void;
}

/** The body as it came, before anything was understood of it. */
export interface RawRecord {
  /** Where it was read, for people: an address, or the file's name. */
  readonly url: string;
  readonly contentType: string | null;
  readonly body: Uint8Array;
  /** By what the server can tell later whether this is still its newest; without it, it cannot. */
  readonly validators?: Validators;
}

/** The marks of one version of a document (RFC 9110, 8.8), as the server gave them and without understanding them. */
export interface Validators {
  readonly etag: string | null;
  readonly lastModified: string | null;
}

/** The server says that the document has not changed since it was had. An answer, not an error: the source was reached. */
export interface NotModified {
  readonly notModified: true;
  readonly url: string;
}

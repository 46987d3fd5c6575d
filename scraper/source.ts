import type { Treaty } from '../treaty/catalogue.ts';
import type { CivilDate } from '../treaty/civil-date.ts';
import type { TreatyAction } from '../treaty/treaty-action.ts';

/**
 * The places that a record can be had from. `untc` is the depositary, whose XML record and status page are two views of one record;
 * `bundled` is the record shipped with the program.
 */
export type SourceId = 'untc' | 'bundled';

/** The shapes in which a record is read: the depositary's XML record, its status page, the record shipped with the program. */
export type View = 'record' | 'status page' | 'bundled';

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
  read(body: Uint8Array): TreatyRecord;
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

/** What one record says of one treaty. */
export interface TreatyRecord {
  /** MTDSG number (`XXVI-8`), or null where the record does not state it. */
  readonly number: string | null;
  readonly title: string;
  /** The totals the record states of itself; null where it states none. */
  readonly stated: { readonly signatories: number | null; readonly parties: number | null };
  /** The day up to and including which the record speaks, where it says so. */
  readonly statusAsAt: CivilDate | null;
  readonly participants: readonly Participant[];
  readonly statements: readonly Statement[];
  /** The kinds of statement that were not or could not be read: that none of them is there says nothing. None unless given. */
  readonly unreadStatements?: readonly Statement['kind'][];
  /** Oddities that did not stop the reading, in words: what was seen and where. */
  readonly problems: readonly string[];
}

/** One row of the participants table. */
export interface Participant {
  /** As printed, without footnote marks. */
  readonly name: string;
  /** ISO 3166-1 alpha-3, or null for a name that is no known State. */
  readonly iso3: string | null;
  readonly actions: readonly RecordedAction[];
  /** Numbers of the footnotes set at the name: `["1"]`. */
  readonly footnotes: readonly string[];
}

/** A treaty action with what the record says about how sure and from where it is. */
export interface RecordedAction extends TreatyAction {
  /** False where the record lists the instrument without telling which kind of consent it is. */
  readonly kindConfirmed: boolean;
  /** The publications that state this very action, where the record names them row by row. */
  readonly evidence: string | null;
}

/** The kinds of statement that records have. */
export const STATEMENT_KINDS = ['declaration', 'objection', 'notification', 'territorial application', 'end note'] as const;

/** What a participant wrote, or what was noted about it: declarations, objections, notifications, end notes. */
export interface Statement {
  readonly kind: (typeof STATEMENT_KINDS)[number];
  /** The participant as printed, without footnote marks; null for an end note that belongs to none. */
  readonly name: string | null;
  readonly iso3: string | null;
  /** The title over the text ("Declarations:"), or null. */
  readonly title: string | null;
  readonly paragraphs: readonly string[];
}

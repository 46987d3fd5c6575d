import type { CivilDate } from './civil-date.ts';
import type { Reason } from './reason.ts';
import type { TreatyAction } from './treaty-action.ts';

/** The forms of a treaty's record: the depositary's XML record, its status page, the built-in copy. */
export const VIEWS = ['record', 'status page', 'bundled'] as const;
export type View = (typeof VIEWS)[number];

/** What one record says about one treaty, as it was read and before any of it is accepted. */
export interface Reading {
  readonly view: View;
  /** MTDSG number (`XXVI-8`), or null where the record does not state it. */
  readonly number: string | null;
  readonly title: string;
  /** The totals the record states of itself; null where it states none. */
  readonly stated: { readonly signatories: number | null; readonly parties: number | null };
  /** The day up to and including which the record speaks, where it says so. */
  readonly statusAsAt: CivilDate | null;
  readonly participants: readonly Participant[];
  readonly statements: readonly Statement[];
  /** What the record covers. What it does not cover stays as it was known. */
  readonly tells: {
    /** Whether its names are those by which the depositary lists the participants, so that another name than before is a rename. */
    readonly names: boolean;
    /** The kinds of statement that it holds completely, so that one that is missing has gone. */
    readonly statements: readonly StatementKind[];
  };
  /** Oddities that did not stop the reading. */
  readonly problems: readonly Reason[];
}

/** One row of the participants table. */
export interface Participant {
  /** As printed, without footnote marks. */
  readonly name: string;
  /** ISO 3166-1 alpha-3, or null for a name that is no known State. */
  readonly iso3: string | null;
  readonly actions: readonly TreatyAction[];
  /** Numbers of the footnotes set at the name: `["1"]`. */
  readonly footnotes: readonly string[];
}

/** The kinds of statement that records have. */
export const STATEMENT_KINDS = ['declaration', 'objection', 'notification', 'territorial application', 'end note'] as const;
export type StatementKind = (typeof STATEMENT_KINDS)[number];

/** What a participant wrote, or what was noted about it: declarations, objections, notifications, end notes. */
export interface Statement {
  readonly kind: StatementKind;
  /** The participant as printed, without footnote marks; null for an end note that belongs to none. */
  readonly name: string | null;
  readonly iso3: string | null;
  /** The title over the text ("Declarations:"), or null. */
  readonly title: string | null;
  readonly paragraphs: readonly string[];
}

/** Why a record is refused as a whole. */
export type RefusalCode =
  | 'empty body'
  | 'truncated body'
  | 'body too large'
  | 'too deeply nested'
  | 'over a limit'
  | 'reading took too long'
  | 'reading took too much memory'
  | 'not a record'
  | 'no participants table'
  | 'totals differ'
  | 'unknown heading'
  | 'doubled heading'
  | 'broken table'
  | 'ragged row'
  | 'unknown marker'
  | 'unreadable cell'
  | 'date out of range'
  | 'wrong treaty'
  | 'not at this source'
  | 'doubled participant'
  | 'participant vanished'
  | 'mass change';

/** Why a record was refused, with what was seen. */
export type Refusal = Reason<RefusalCode>;

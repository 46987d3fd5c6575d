import type { AdoptionVote } from '../treaty/adoption-vote.ts';
import type { CivilDate } from '../treaty/civil-date.ts';
import type { Standing } from '../treaty/participation.ts';
import type { State } from '../treaty/states.ts';
import type { TreatyActionKind } from '../treaty/treaty-action.ts';

/** One State, where it stands on the day of the page, and how it voted on 2 April 2013 (null: no member of the United Nations). */
export interface StateOnDate {
  readonly state: State;
  readonly standing: Standing;
  readonly vote: AdoptionVote | null;
}

/** The places that a record can come from. */
export type SourceId = 'untc' | 'bundled';

/** How it stands with one source that has been asked at least once. Three different times, never merged into one. */
export interface SourceFreshness {
  readonly id: SourceId;
  /** When it was last asked, whatever came of it. */
  readonly checkedAt: Date | null;
  /** When it last gave a record that was believed. */
  readonly succeededAt: Date | null;
  /** When it last brought something new. */
  readonly changedAt: Date | null;
  /** Up to and including when its record speaks, where it says so. */
  readonly statusAsAt: CivilDate | null;
  /** What came of it when it was last asked. */
  readonly state: 'ok' | 'refused' | 'unavailable' | 'failed';
  readonly reason: string | null;
}

/** What is known about how fresh the figures are. */
export interface Freshness {
  readonly sources: readonly SourceFreshness[];
  /** When the depositary is asked next; null when it is not scheduled. */
  readonly nextRunAt: Date | null;
  /** Whether it is being asked at this moment. */
  readonly running: boolean;
}

/** One entry of the change log. */
export interface ChangeEntry {
  readonly id: number;
  /** When it was learned; when it happened is `before` or `after`. */
  readonly detectedAt: Date;
  readonly iso3: string;
  readonly field: TreatyActionKind;
  readonly kindBefore: TreatyActionKind | null;
  readonly before: CivilDate | null;
  readonly after: CivilDate | null;
  readonly source: SourceId;
  readonly runId: number;
  /** Learned with the first record of all, or by reading an old one anew: no news. */
  readonly backfill: boolean;
}

/** One treaty action with where it was learned. */
export interface ActionEntry {
  readonly kind: TreatyActionKind;
  readonly date: CivilDate;
  readonly ended: boolean;
  /** False while no record has told which kind of consent the instrument expresses. */
  readonly kindConfirmed: boolean;
  readonly evidence: string | null;
  readonly recordedName: string;
  readonly firstRunId: number;
  readonly source: SourceId;
  readonly sha256: string | null;
}

/** A declaration, objection, notification or note. */
export interface StatementEntry {
  readonly kind: 'declaration' | 'objection' | 'notification' | 'territorial application' | 'end note';
  readonly title: string | null;
  readonly paragraphs: readonly string[];
}

/** One scrape run. */
export interface RunEntry {
  readonly id: number;
  readonly source: SourceId;
  readonly startedAt: Date;
  readonly finishedAt: Date | null;
  /** Null while it is under way. */
  readonly outcome: 'changed' | 'unchanged' | 'refused' | 'unavailable' | 'failed' | null;
  readonly rows: number | null;
  readonly changes: number | null;
  readonly heldRows: number | null;
  readonly sha256: string | null;
  readonly reason: string | null;
}

/** A row of the newest record that waits for a person. */
export interface HeldRowEntry {
  readonly id: number;
  readonly name: string;
  readonly reason: string;
  readonly since: Date;
}

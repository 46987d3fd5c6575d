import type { Treaty } from '../../treaty/catalogue.ts';
import type { Freshness, HeldRowEntry, RunEntry } from '../entries.ts';
import type { PageFrame } from '../page-frame.ts';

/** What an operator asks. */
export interface HealthModel {
  readonly frame: PageFrame;
  readonly treaty: Treaty;
  readonly now: Date;
  /** Whether any record has been believed so far. */
  readonly recordLoaded: boolean;
  readonly freshness: Freshness;
  readonly heldRows: readonly HeldRowEntry[];
  /** Newest first. */
  readonly runs: readonly RunEntry[];
  /** Address of the page with older runs; null when there are none. */
  readonly olderRuns: string | null;
}

/** The page as a whole HTML document. */
export function renderHealth(_model: HealthModel): string {
  return '';
}

import type { Treaty } from '../../treaty/catalogue.ts';
import type { ChangeEntry, Freshness } from '../entries.ts';
import type { PageFrame } from '../page-frame.ts';

/** One page of the change log. */
export interface ChangesModel {
  readonly frame: PageFrame;
  readonly treaty: Treaty;
  /** Newest first. */
  readonly changes: readonly ChangeEntry[];
  /** Address of the following, older page; null on the last. */
  readonly older: string | null;
  /** Whether this is the first page, with the newest entries. */
  readonly newest: boolean;
  readonly freshness: Freshness;
}

/** The page as a whole HTML document. */
export function renderChanges(_model: ChangesModel): string {
  return '';
}

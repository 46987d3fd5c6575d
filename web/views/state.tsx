import type { Treaty } from '../../treaty/catalogue.ts';
import type { CivilDate } from '../../treaty/civil-date.ts';
import type { Contradiction } from '../../treaty/contradictions.ts';
import type { Note } from '../../treaty/notes.ts';
import type { Progress } from '../../treaty/progress.ts';
import type { ActionEntry, ChangeEntry, Freshness, StatementEntry, StateOnDate } from '../entries.ts';
import type { PageFrame } from '../page-frame.ts';

/** The page of one State. */
export interface StateModel {
  readonly frame: PageFrame;
  readonly treaty: Treaty;
  readonly today: CivilDate;
  /** The treaty's figures today. */
  readonly progress: Progress;
  /** The State the page is about, today. */
  readonly subject: StateOnDate;
  /** All 197, by name, today: for the ordinal and the neighbours. */
  readonly states: readonly StateOnDate[];
  /** Its treaty actions, in any order. */
  readonly actions: readonly ActionEntry[];
  /** Its declarations, notes and the like, in the record's order. */
  readonly statements: readonly StatementEntry[];
  readonly notes: readonly Note[];
  readonly contradictions: readonly Contradiction[];
  /** Its entries in the change log, newest first. */
  readonly changes: readonly ChangeEntry[];
  readonly freshness: Freshness;
}

/** The State's page as a whole HTML document. */
export function renderState(_model: StateModel): string {
  return '';
}

import type { Treaty } from '../../treaty/catalogue.ts';
import type { CivilDate } from '../../treaty/civil-date.ts';
import type { StateOnDate } from '../entries.ts';
import type { PageFrame } from '../page-frame.ts';
import type { StateListQuery } from '../state-list.ts';

/** The list of States. */
export interface StatesModel {
  readonly frame: PageFrame;
  readonly treaty: Treaty;
  readonly asOf: CivilDate;
  /** All 197, by name: the page searches, filters, sorts and counts them itself. */
  readonly states: readonly StateOnDate[];
  readonly query: StateListQuery;
}

/** The list as a whole HTML document. */
export function renderStates(_model: StatesModel): string {
  return '';
}

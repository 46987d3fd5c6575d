import type { Treaty } from '../../treaty/catalogue.ts';
import type { CivilDate } from '../../treaty/civil-date.ts';
import type { Progress, SeriesPoint } from '../../treaty/progress.ts';
import type { ChangeEntry, Freshness, StateOnDate } from '../entries.ts';
import type { PageFrame } from '../page-frame.ts';

/** The dashboard as of one day. */
export interface DashboardModel {
  readonly frame: PageFrame;
  readonly treaty: Treaty;
  readonly today: CivilDate;
  /** The figures of the day shown (`progress.asOf`), which may be long past. */
  readonly progress: Progress;
  /** All 197, by name, on that day. */
  readonly states: readonly StateOnDate[];
  /** The cumulative series up to that day. */
  readonly series: readonly SeriesPoint[];
  /** The days before and after the day shown on which something happened; null where there is none. */
  readonly previousEvent: CivilDate | null;
  readonly nextEvent: CivilDate | null;
  readonly freshness: Freshness;
  /** The latest entries of the change log, newest first. */
  readonly changes: readonly ChangeEntry[];
  /** Rows of the record that wait for a person. */
  readonly heldRows: number;
}

/** The dashboard as a whole HTML document. */
export function renderDashboard(_model: DashboardModel): string {
  return '';
}

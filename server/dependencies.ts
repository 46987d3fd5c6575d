import type pg from 'pg';
import type { Logger } from 'pino';
import type { CrossCheckSourceId } from '../db/row-schemas.ts';
import type { SourceState } from '../db/sources.ts';
import type { Treaty } from '../treaty/catalogue/treaty.ts';
import type { CivilDate } from '../treaty/civil-date.ts';
import type { Assets } from './assets.ts';

/** What the server needs from outside. */
export interface Dependencies {
  readonly pool: pg.Pool;
  readonly treaty: Treaty;
  /** The day it is in New York. */
  readonly today: () => CivilDate;
  readonly now: () => Date;
  /** The address of the site for absolute links; unset: the request's. */
  readonly publicUrl: string | undefined;
  /** When the depositary is checked. */
  readonly schedule: CheckTimes;
  /** Which of the other sources are checked, and when. */
  readonly crossChecks: CheckTimes & { readonly enabled: readonly CrossCheckSourceId[] };
  readonly logger: Logger;
  readonly assets: Assets;
}

/** When a source is checked. */
interface CheckTimes {
  /** The next check, after the ones that are left out because of the failures given. */
  nextRunAt(failures?: Pick<SourceState, 'failuresInARow' | 'lastFailedAt'> | null): Date | null;
  /** The time between two checks in milliseconds; null where none is scheduled. */
  interval(): number | null;
  /** Whether a check is under way. */
  running(): boolean;
}

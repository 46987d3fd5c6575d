import type pg from 'pg';
import type { Logger } from 'pino';
import type { CrossCheckSourceId } from '../db/row-schemas.ts';
import type { SourceState } from '../db/source-states.ts';
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
  /** When the depositary is asked. */
  readonly schedule: AskingTimes;
  /** Which of the other places are asked, and when. */
  readonly crossChecks: AskingTimes & { readonly asked: readonly CrossCheckSourceId[] };
  readonly logger: Logger;
  readonly assets: Assets;
}

/** When a place is asked next, how long it is from one time to the next in milliseconds, and whether it is being asked now. */
export interface AskingTimes {
  /** To the moment, and past the times that are left out after the failures given. */
  nextRunAt(failures?: Pick<SourceState, 'failuresInARow' | 'lastFailedAt'> | null): Date | null;
  interval(): number | null;
  running(): boolean;
}

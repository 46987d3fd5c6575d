import type pg from 'pg';
import type { Logger } from 'pino';
import type { SourceState } from '../db/runs.ts';
import type { Treaty } from '../treaty/catalogue.ts';
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
  readonly schedule: {
    /** When the depositary is really asked next, after the failures given. */
    nextRunAt(failures?: Pick<SourceState, 'failuresInARow' | 'lastFailedAt'> | null): Date | null;
    interval(): number | null;
    running(): boolean;
  };
  readonly logger: Logger;
  readonly assets: Assets;
}

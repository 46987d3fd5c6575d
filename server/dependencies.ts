import type pg from 'pg';
import type { Logger } from 'pino';
import type { Treaty } from '../treaty/catalogue/treaty.ts';
import type { Assets } from './assets.ts';
import type { CurrentHistory } from './current-history.ts';
import type { EditionSources } from './edition.ts';

/** What the server needs from outside. */
export interface Dependencies extends Pick<EditionSources, 'schedule' | 'crossChecks' | 'recipients' | 'publishArchive'> {
  /** For what is not kept in memory: archived records, and whether the database answers. */
  readonly pool: pg.Pool;
  readonly treaty: Treaty;
  readonly history: Pick<CurrentHistory, 'get' | 'databaseAway'>;
  readonly now: () => Date;
  /** The address of the site for absolute links; unset: the request's. */
  readonly publicUrl: string | undefined;
  /** The hosts that a request may name besides that of `publicUrl`; none: any. */
  readonly allowedHosts: readonly string[];
  /** The proxies whose forwarded headers are believed, as Express takes them. */
  readonly trustProxy: readonly string[];
  readonly logger: Logger;
  readonly assets: Assets;
  /** Told of each answer, with its route and the time it took in seconds. */
  readonly onAnswer?: (answer: Answered) => void;
}

/** One request that was answered. */
export interface Answered {
  /** The template of the route, such as `/states/:name`; `other` for what no route has. */
  readonly route: string;
  readonly status: number;
  readonly seconds: number;
  /** Whether the answer had been made before. */
  readonly prepared: boolean;
}

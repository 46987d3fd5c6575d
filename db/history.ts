import type pg from 'pg';
import * as z from 'zod';
import type { Decision } from '../treaty/decisions.ts';
import type { Recorded } from '../treaty/ledger.ts';
import { type LoggedChange, selectAllChanges } from './changes.ts';
import { type Db, execute, openConnection, query, withClient } from './connection.ts';
import { selectDecisions } from './decisions.ts';
import { type RecordedDifference, selectAllDifferences } from './differences.ts';
import { selectRecorded } from './ledger.ts';
import { type Run, selectAllRuns } from './runs.ts';

/** Everything that is known of a treaty, with when it was learned and when it went: what any page of any day, as known at any time, is made of. */
export interface History {
  /** Grows with everything that a reader could notice. */
  readonly version: number;
  /** When it was read. */
  readonly readAt: Date;
  readonly recorded: Recorded;
  /** Newest first, those under way included. */
  readonly runs: readonly Run[];
  /** Newest first. */
  readonly changes: readonly LoggedChange[];
  /** Those that have gone included. */
  readonly differences: readonly RecordedDifference[];
  /** Revoked ones included, in the order in which they were made. */
  readonly decisions: readonly Decision[];
}

/** How long reading the history may take, in milliseconds: of five years it takes a tenth of a second. */
const READING_LIMIT = 10_000;

/** The treaty's history, all of it as it stands at one moment; what is settled since the `last` one is not read again. Throws `DatabaseUnavailable`. */
export async function selectHistory(
  pool: pg.Pool,
  treaty: string,
  last: History | null = null,
  limit = READING_LIMIT,
): Promise<History> {
  const read = async (client: pg.PoolClient): Promise<History> => {
    await client.query('begin isolation level repeatable read read only');
    const history = {
      readAt: new Date(),
      version: await selectHistoryVersion(client, treaty),
      recorded: await selectRecorded(client, treaty),
      runs: await selectAllRuns(client, treaty, last?.runs),
      changes: await selectAllChanges(client, treaty),
      differences: await selectAllDifferences(client, treaty),
      decisions: await selectDecisions(client, treaty),
    };
    await client.query('commit');
    return history;
  };
  return withClient(pool, read, { limit });
}

/** The version of the history as it is recorded; 0 for a treaty that the database does not have. Throws `DatabaseUnavailable`. */
export async function selectHistoryVersion(db: Db, treaty: string): Promise<number> {
  const [row] = await query(
    db,
    z.object({ version: z.number() }),
    'select history_version as version from treaties where number = $1',
    [treaty],
  );
  return row?.version ?? 0;
}

/**
 * Listens, on a connection of its own, for what is recorded of the treaty by whichever process; `onEnd` is called once when the connection is lost. Returns
 * what ends the listening. Throws `DatabaseUnavailable`.
 */
export async function listenForHistory(
  pool: pg.Pool,
  treaty: string,
  { onNews, onEnd }: { readonly onNews: () => void; readonly onEnd: () => void },
): Promise<() => Promise<void>> {
  const client = await openConnection(pool);
  client.once('end', onEnd);
  client.on('notification', ({ payload }) => {
    if (payload === treaty) onNews();
  });
  await execute(client, 'listen history');
  return () => client.end().catch(() => {});
}

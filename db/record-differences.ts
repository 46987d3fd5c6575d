import type pg from 'pg';
import type { CivilDate } from '../treaty/civil-date.ts';
import { inTransaction } from './connection.ts';
import { insertDifferences, markDifferencesGone, type NewDifference, selectDifferences } from './differences.ts';
import type { CrossCheckSourceId } from './row-schemas.ts';
import { finishRun } from './runs.ts';

/** A value as one side states it. */
type StatedValue = string | number | null;

/** Everything that one place states differently from the depositary: what is not among it, no longer differs. */
export interface ComparedSource {
  readonly treaty: string;
  readonly source: CrossCheckSourceId;
  /** The run whose kept record states the other values. */
  readonly statedByRunId: number;
  /** The newest run of the two sides: what is gone has gone with it. */
  readonly noticedByRunId: number;
  readonly differences: readonly (Pick<NewDifference, 'iso3' | 'field'> & {
    readonly depositary: StatedValue;
    readonly other: StatedValue;
  })[];
}

/** What a cross-check run's row is to say at its end. */
export interface CrossCheckFinish {
  readonly rows: number | null;
  readonly sha256: string;
  readonly statusAsAt: CivilDate | null;
  readonly reason: string | null;
}

export interface DifferenceRecording {
  readonly outcome: 'changed' | 'unchanged';
  /** Differences that came or went. */
  readonly changes: number;
}

/** Records what a cross-check found and ends its run, in one transaction. Throws `RunNotUnderWay` and `DatabaseUnavailable`. */
export async function recordCrossCheck(
  pool: pg.Pool,
  compared: Omit<ComparedSource, 'noticedByRunId'>,
  finish: CrossCheckFinish,
): Promise<DifferenceRecording> {
  return inTransaction(pool, async (client) => {
    const recording = await writeDifferences(client, { ...compared, noticedByRunId: compared.statedByRunId });
    await finishRun(client, compared.statedByRunId, { ...finish, ...recording, heldRows: 0 });
    return recording;
  });
}

/** Records a comparison that no run of the place belongs to: the depositary's side has changed. Throws `DatabaseUnavailable`. */
export async function recordDifferences(pool: pg.Pool, compared: ComparedSource): Promise<DifferenceRecording> {
  return inTransaction(pool, (client) => writeDifferences(client, compared));
}

async function writeDifferences(client: pg.PoolClient, compared: ComparedSource): Promise<DifferenceRecording> {
  const { treaty, source, statedByRunId, noticedByRunId } = compared;
  const standing = await selectDifferences(client, { treaty, source });
  const stated = compared.differences.map(
    (difference): NewDifference => ({
      ...difference,
      depositary: asText(difference.depositary),
      other: asText(difference.other),
    }),
  );
  const standingKeys = new Set(standing.map(keyOf));
  const statedKeys = new Set(stated.map(keyOf));
  const gone = standing.filter((difference) => !statedKeys.has(keyOf(difference)));
  const appeared = stated.filter((difference) => !standingKeys.has(keyOf(difference)));
  await markDifferencesGone(
    client,
    noticedByRunId,
    gone.map(({ id }) => id),
  );
  await insertDifferences(client, { treaty, source, runId: statedByRunId }, appeared);
  const changes = gone.length + appeared.length;
  return { outcome: changes > 0 ? 'changed' : 'unchanged', changes };
}

const asText = (value: StatedValue): string | null => (value === null ? null : String(value));
const keyOf = ({ iso3, field, depositary, other }: NewDifference): string => JSON.stringify([iso3, field, depositary, other]);

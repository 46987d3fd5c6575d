import type pg from 'pg';
import { z } from 'zod';
import type { CivilDate } from '../treaty/civil-date.ts';
import { DIFFERENCE_FIELDS } from '../treaty/difference.ts';
import type { Reason } from '../treaty/reason.ts';
import { type Db, execute, inTransaction, query } from './connection.ts';
import { type CrossCheckSourceId, crossCheckSourceColumn } from './row-schemas.ts';
import { finishRun } from './runs.ts';

const recordedDifference = z.object({
  id: z.number(),
  source: crossCheckSourceColumn,
  /** Null for a total. */
  iso3: z.string().nullable(),
  field: z.enum(DIFFERENCE_FIELDS),
  /** Days, kinds and numbers as text; null for a side that states none. */
  depositary: z.string().nullable(),
  other: z.string().nullable(),
  /** The run whose archived record states the other value. */
  firstRunId: z.number(),
  firstSeenAt: z.date(),
});

/** What another source states differently from the depositary. The depositary's value stands. */
export type RecordedDifference = z.output<typeof recordedDifference>;

export interface DifferenceSelection {
  readonly treaty: string;
  readonly iso3?: string;
  readonly source?: CrossCheckSourceId;
  /** Those that stood at this instant; null or absent for now. */
  readonly knownAt?: Date | null;
}

/** The differences that stand: totals first, then by State, then by source. Throws `DatabaseUnavailable`. */
export async function selectDifferences(db: Db, selection: DifferenceSelection): Promise<RecordedDifference[]> {
  return query(
    db,
    recordedDifference,
    `
      select
        differences.id, source, iso3, field, depositary, other, first_run_id as "firstRunId", first_seen_at as "firstSeenAt"
      from differences
      left join states using (iso3)
      where
        treaty = $1
        and ($2::text is null or iso3 = $2)
        and ($3::text is null or source = $3)
        and case
          when $4::timestamptz is null then gone_run_id is null
          else first_seen_at <= $4 and (gone_at is null or gone_at > $4)
        end
      order by states.name nulls first, array_position($5::text[], field), array_position($6::text[], source)
    `,
    [
      selection.treaty,
      selection.iso3 ?? null,
      selection.source ?? null,
      selection.knownAt ?? null,
      DIFFERENCE_FIELDS,
      crossCheckSourceColumn.options,
    ],
  );
}

/** A value as one side states it. */
type StatedValue = string | number | null;

/** Everything that one source states differently from the depositary: what is not among it no longer differs. */
export interface ComparedSource {
  readonly treaty: string;
  readonly source: CrossCheckSourceId;
  /** The run whose archived record states the other values. */
  readonly statedByRunId: number;
  /** The newest run of the two sides: what is gone has gone with it. */
  readonly noticedByRunId: number;
  readonly differences: readonly (Pick<RecordedDifference, 'iso3' | 'field'> & {
    readonly depositary: StatedValue;
    readonly other: StatedValue;
  })[];
}

/** What a cross-check run's row is to say at its end. */
export interface CrossCheckFinish {
  readonly rows: number | null;
  readonly sha256: string;
  readonly statusAsAt: CivilDate | null;
  readonly reason: Reason | null;
}

export interface DifferenceRecording {
  readonly outcome: 'changed' | 'unchanged';
  /** Differences that appeared or went. */
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

/** Records a comparison without a run of the source: the depositary's side has changed. Throws `DatabaseUnavailable`. */
export async function recordDifferences(pool: pg.Pool, compared: ComparedSource): Promise<DifferenceRecording> {
  return inTransaction(pool, (client) => writeDifferences(client, compared));
}

async function writeDifferences(client: pg.PoolClient, compared: ComparedSource): Promise<DifferenceRecording> {
  const { treaty, source, statedByRunId, noticedByRunId } = compared;
  const known = await selectDifferences(client, { treaty, source });
  const stated = compared.differences.map((difference) => ({
    ...difference,
    depositary: asText(difference.depositary),
    other: asText(difference.other),
  }));
  const knownKeys = new Set(known.map(keyOf));
  const statedKeys = new Set(stated.map(keyOf));
  const gone = known.filter((difference) => !statedKeys.has(keyOf(difference))).map(({ id }) => id);
  const appeared = stated.filter((difference) => !knownKeys.has(keyOf(difference)));
  if (gone.length > 0)
    await execute(client, 'update differences set gone_run_id = $1, gone_at = now() where id = any ($2)', [noticedByRunId, gone]);
  const sql = `
    insert into differences (treaty, source, iso3, field, depositary, other, first_run_id)
    select $1, $2, iso3, field, depositary, other, $3
    from jsonb_to_recordset($4) as given (iso3 text, field text, depositary text, other text)
  `;
  if (appeared.length > 0) await execute(client, sql, [treaty, source, statedByRunId, JSON.stringify(appeared)]);
  const changes = gone.length + appeared.length;
  return { outcome: changes > 0 ? 'changed' : 'unchanged', changes };
}

const asText = (value: StatedValue): string | null => (value === null ? null : String(value));
const keyOf = ({ iso3, field, depositary, other }: Pick<RecordedDifference, 'iso3' | 'field' | 'depositary' | 'other'>): string =>
  JSON.stringify([iso3, field, depositary, other]);

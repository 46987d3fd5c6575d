import type pg from 'pg';
import * as z from 'zod';
import { DIFFERENCE_FIELDS } from '../treaty/difference.ts';
import { type Db, execute, query } from './connection.ts';
import { type CrossCheckSourceId, crossCheckSourceColumn } from './row-schemas.ts';

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
  /** Null while it stands. */
  goneAt: z.date().nullable(),
});

/** What another source states differently from the depositary. The depositary's value stands. */
export type RecordedDifference = z.output<typeof recordedDifference>;

/** Which of a treaty's differences are wanted. */
export interface DifferenceSelection {
  readonly iso3?: string;
  readonly source?: CrossCheckSourceId;
  /** Those that stood at this instant; null or absent for now. */
  readonly knownAt?: Date | null;
}

/** All differences of the treaty, those that have gone included: totals first, then by State, then by source. Throws `DatabaseUnavailable`. */
export const selectAllDifferences = (db: Db, treaty: string): Promise<RecordedDifference[]> =>
  query(
    db,
    recordedDifference,
    `
      select
        differences.id, source, iso3, field, depositary, other, first_run_id as "firstRunId", first_seen_at as "firstSeenAt",
        gone_at as "goneAt"
      from differences
      left join states using (iso3)
      where treaty = $1
      order by states.name nulls first, array_position($2::text[], field), array_position($3::text[], source), differences.id
    `,
    [treaty, DIFFERENCE_FIELDS, crossCheckSourceColumn.options],
  );

/** Those of the differences that are wanted, in the order given. */
export const differencesIn = (
  differences: readonly RecordedDifference[],
  { iso3, source, knownAt }: DifferenceSelection,
): RecordedDifference[] =>
  differences.filter(
    (difference) =>
      (iso3 === undefined || difference.iso3 === iso3) &&
      (source === undefined || difference.source === source) &&
      (knownAt == null
        ? difference.goneAt === null
        : difference.firstSeenAt <= knownAt && (difference.goneAt === null || difference.goneAt > knownAt)),
  );

/** The wanted differences of the treaty: see {@link differencesIn}. Throws `DatabaseUnavailable`. */
export const selectDifferences = async (
  db: Db,
  { treaty, ...selection }: DifferenceSelection & { readonly treaty: string },
): Promise<RecordedDifference[]> => differencesIn(await selectAllDifferences(db, treaty), selection);

/** A comparison with one source: everything that it states differently. What is not among the differences no longer differs. */
export interface Comparison {
  readonly treaty: string;
  readonly source: CrossCheckSourceId;
  /** The run whose archived record states the other values. */
  readonly statedByRunId: number;
  /** The newest run of the two sides: what has gone went with it. */
  readonly noticedByRunId: number;
  readonly differences: readonly {
    readonly iso3: string | null;
    readonly field: RecordedDifference['field'];
    readonly depositary: string | number | null;
    readonly other: string | number | null;
  }[];
}

/** Writes what has changed of the differences from one source; returns how many appeared or went. Throws `DatabaseUnavailable`. */
export async function saveDifferences(client: pg.PoolClient, comparison: Comparison): Promise<number> {
  const { treaty, source, statedByRunId, noticedByRunId } = comparison;
  const known = await selectDifferences(client, { treaty, source });
  const knownKeys = new Set(known.map(keyOf));
  const statedKeys = new Set(comparison.differences.map(keyOf));
  const gone = known.filter((difference) => !statedKeys.has(keyOf(difference))).map(({ id }) => id);
  const appeared = comparison.differences.filter((difference) => !knownKeys.has(keyOf(difference)));
  if (gone.length > 0)
    await execute(client, 'update differences set gone_run_id = $1, gone_at = now() where id = any ($2)', [noticedByRunId, gone]);
  const sql = `
    insert into differences (treaty, source, iso3, field, depositary, other, first_run_id)
    select $1, $2, iso3, field, depositary, other, $3
    from jsonb_to_recordset($4) as given (iso3 text, field text, depositary text, other text)
  `;
  if (appeared.length > 0) await execute(client, sql, [treaty, source, statedByRunId, JSON.stringify(appeared)]);
  return gone.length + appeared.length;
}

/** Numbers are kept as text. */
const keyOf = ({ iso3, field, depositary, other }: Comparison['differences'][number]): string =>
  JSON.stringify([iso3, field, depositary?.toString(), other?.toString()]);

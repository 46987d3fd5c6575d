import { z } from 'zod';
import { DIFFERENCE_FIELDS } from '../treaty/difference.ts';
import { type Db, execute, query } from './connection.ts';
import { type CrossCheckSourceId, crossCheckSourceColumn } from './row-schemas.ts';

const keptDifference = z.object({
  id: z.number(),
  source: crossCheckSourceColumn,
  /** Null for a total. */
  iso3: z.string().nullable(),
  field: z.enum(DIFFERENCE_FIELDS),
  /** Days, kinds and numbers as text; null for a side that states none. */
  depositary: z.string().nullable(),
  other: z.string().nullable(),
  /** The run whose kept record states the other value. */
  firstRunId: z.number(),
  firstSeenAt: z.date(),
});

/** What another place states differently from the depositary. The depositary's value stands. */
export type KeptDifference = z.output<typeof keptDifference>;

export interface DifferenceSelection {
  readonly treaty: string;
  readonly iso3?: string;
  readonly source?: CrossCheckSourceId;
  /** Those that stood at this instant; null or absent for now. */
  readonly knownAt?: Date | null;
}

/** The differences that stand: totals first, then by State; one place after the other. Throws `DatabaseUnavailable`. */
export async function selectDifferences(db: Db, selection: DifferenceSelection): Promise<KeptDifference[]> {
  return query(
    db,
    keptDifference,
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

/** A difference as it is written first. */
export type NewDifference = Pick<KeptDifference, 'iso3' | 'field' | 'depositary' | 'other'>;

/** Writes differences that were not there before. Throws `DatabaseUnavailable`. */
export async function insertDifferences(
  db: Db,
  stated: { readonly treaty: string; readonly source: CrossCheckSourceId; readonly runId: number },
  differences: readonly NewDifference[],
): Promise<void> {
  if (differences.length === 0) return;
  await execute(
    db,
    `
      insert into differences (treaty, source, iso3, field, depositary, other, first_run_id)
      select $1, $2, iso3, field, depositary, other, $3
      from jsonb_to_recordset($4) as given (iso3 text, field text, depositary text, other text)
    `,
    [stated.treaty, stated.source, stated.runId, JSON.stringify(differences)],
  );
}

/** Marks differences as no longer there, since the run. Throws `DatabaseUnavailable`. */
export async function markDifferencesGone(db: Db, runId: number, ids: readonly number[]): Promise<void> {
  if (ids.length === 0) return;
  await execute(db, 'update differences set gone_run_id = $1, gone_at = now() where id = any ($2)', [runId, ids]);
}

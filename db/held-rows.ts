import { z } from 'zod';
import { type Db, execute, query } from './connection.ts';
import { civilDateColumn, kindColumn } from './row-schemas.ts';

/** A row of a record, as far as it tells the row from another one of the same name. */
export const heldRow = z.looseObject({
  name: z.string(),
  iso3: z.string().nullable(),
  actions: z.array(z.looseObject({ kind: kindColumn.nullable(), date: civilDateColumn, ended: z.boolean() })),
});

const keptHeldRow = z.object({
  id: z.number(),
  /** The participant's name as the record prints it. */
  name: z.string(),
  /** Why it was not recorded, in a sentence. */
  reason: z.string(),
  /** What was read of it. */
  row: heldRow,
  since: z.date(),
  firstRunId: z.number(),
});

/** A row of the newest record that waits for a person; nothing of it is in a figure. */
export type KeptHeldRow = z.output<typeof keptHeldRow>;

/** The rows that the newest believed record has and that are held. Throws `DatabaseUnavailable`. */
export async function selectHeldRows(db: Db, treaty: string): Promise<KeptHeldRow[]> {
  return query(
    db,
    keptHeldRow,
    `
      select id, name, reason, row, since, first_run_id as "firstRunId"
      from held_rows
      where treaty = $1 and gone_run_id is null
      order by name, id
    `,
    [treaty],
  );
}

/** A held row as it is written first. */
export interface NewHeldRow {
  readonly name: string;
  readonly reason: string;
  readonly row: unknown;
}

/** Writes rows that the run held for the first time. Throws `DatabaseUnavailable`. */
export async function insertHeldRows(db: Db, runId: number, treaty: string, rows: readonly NewHeldRow[]): Promise<void> {
  if (rows.length === 0) return;
  await execute(
    db,
    `
      insert into held_rows (treaty, name, reason, row, first_run_id)
      select $1, name, reason, "row", $2
      from jsonb_to_recordset($3) as given (name text, reason text, "row" jsonb)
    `,
    [treaty, runId, JSON.stringify(rows)],
  );
}

/** Marks held rows as no longer held, or no longer in the record. Throws `DatabaseUnavailable`. */
export async function markHeldRowsGone(db: Db, runId: number, ids: readonly number[]): Promise<void> {
  if (ids.length > 0) await execute(db, 'update held_rows set gone_run_id = $1 where id = any ($2)', [runId, ids]);
}

import { z } from 'zod';
import { type Db, execute, query } from './connection.ts';

const keptName = z.object({ id: z.number(), iso3: z.string(), name: z.string(), firstRunId: z.number() });

/** The name by which the depositary's newest record lists a State. */
export type KeptName = z.output<typeof keptName>;

/** The names by which the depositary's newest record lists the States, by code. Throws `DatabaseUnavailable`. */
export async function selectParticipantNames(db: Db, treaty: string): Promise<KeptName[]> {
  return query(
    db,
    keptName,
    `
      select id, iso3, name, first_run_id as "firstRunId"
      from participant_names
      where treaty = $1 and gone_run_id is null
      order by iso3
    `,
    [treaty],
  );
}

/** A State's name as a record lists it. */
export interface NewName {
  readonly iso3: string;
  readonly name: string;
}

/** Notes that these States are no longer listed by the name that they had. Throws `DatabaseUnavailable`. */
export async function endParticipantNames(db: Db, runId: number, treaty: string, states: readonly string[]): Promise<void> {
  if (states.length === 0) return;
  const sql = `update participant_names set gone_run_id = $1 where treaty = $2 and iso3 = any ($3) and gone_run_id is null`;
  await execute(db, sql, [runId, treaty, states]);
}

/** Writes names that the run saw first. Throws `DatabaseUnavailable`. */
export async function insertParticipantNames(db: Db, runId: number, treaty: string, names: readonly NewName[]): Promise<void> {
  if (names.length === 0) return;
  await execute(
    db,
    `
      insert into participant_names (treaty, iso3, name, first_run_id)
      select $1, iso3, name, $2
      from jsonb_to_recordset($3) as given (iso3 text, name text)
    `,
    [treaty, runId, JSON.stringify(names)],
  );
}

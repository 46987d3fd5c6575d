import { z } from 'zod';
import { type Db, execute, query } from './connection.ts';
import { civilDateColumn, kindColumn, sourceColumn } from './row-schemas.ts';

const keptAction = z.object({
  id: z.number(),
  iso3: z.string(),
  kind: kindColumn,
  date: civilDateColumn,
  ended: z.boolean(),
  /** Of an ended act: the day by which the record showed it so. */
  endedBy: civilDateColumn.nullable(),
  /** Of a withdrawal: the day of effect that the notice names. */
  effectiveOn: civilDateColumn.nullable(),
  /** The publications that state the act, where the record named them. */
  evidence: z.string().nullable(),
  /** The State's name as that record printed it. */
  recordedName: z.string(),
  firstRunId: z.number(),
  /** Of the run that first saw the act: its source and its kept record. */
  source: sourceColumn,
  sha256: z.string().nullable(),
});

/** A treaty action that stands in the newest record, with where it was learned. */
export type KeptAction = z.output<typeof keptAction>;

/** Everything that stands of one State. */
export interface StateFacts {
  readonly iso3: string;
  readonly actions: readonly KeptAction[];
}

/**
 * The standing facts of all 197 States, by name; a State without any has an empty list. With `knownAt`: those that stood in the newest
 * record at that instant, whatever was learned or corrected since. Throws `DatabaseUnavailable`.
 */
export async function selectParticipations(db: Db, treaty: string, knownAt: Date | null = null): Promise<StateFacts[]> {
  const states = await query(db, z.object({ iso3: z.string() }), 'select iso3 from states order by name');
  const actions = await selectStandingActions(db, treaty, knownAt);
  const byState = new Map<string, KeptAction[]>(states.map(({ iso3 }) => [iso3, []]));
  for (const action of actions) byState.get(action.iso3)?.push(action);
  return [...byState].map(([iso3, ofState]) => ({ iso3, actions: ofState }));
}

/** Every treaty action that stands, or stood at the instant `knownAt`, by State and date. Throws `DatabaseUnavailable`. */
export async function selectStandingActions(db: Db, treaty: string, knownAt: Date | null = null): Promise<KeptAction[]> {
  return query(
    db,
    keptAction,
    `
      select
        actions.id, actions.iso3, actions.kind, actions.date, actions.ended,
        actions.ended_by as "endedBy", actions.effective_on as "effectiveOn",
        actions.evidence, actions.recorded_name as "recordedName", actions.first_run_id as "firstRunId", runs.source, runs.sha256
      from treaty_actions as actions
      join scrape_runs as runs on runs.id = actions.first_run_id
      left join scrape_runs as gone on gone.id = actions.gone_run_id
      where
        actions.treaty = $1
        and (
          ($2::timestamptz is null and actions.gone_run_id is null)
          or (runs.finished_at <= $2 and (gone.id is null or gone.finished_at > $2))
        )
      order by actions.iso3, actions.date, actions.id
    `,
    [treaty, knownAt],
  );
}

/** A treaty action as it is written first. */
export interface NewAction {
  readonly iso3: string;
  readonly kind: string;
  readonly date: string;
  readonly ended: boolean;
  readonly endedBy?: string | null;
  readonly effectiveOn?: string | null;
  readonly evidence: string | null;
  readonly recordedName: string;
}

/** Writes actions that the run saw for the first time. Throws `DatabaseUnavailable`. */
export async function insertActions(db: Db, runId: number, treaty: string, actions: readonly NewAction[]): Promise<void> {
  if (actions.length === 0) return;
  await execute(
    db,
    `
      insert into treaty_actions (
        treaty, iso3, kind, date, ended, ended_by, effective_on, kind_confirmed, evidence, recorded_name, first_run_id
      )
      select $1, iso3, kind, date, ended, "endedBy", "effectiveOn", true, evidence, "recordedName", $2
      from jsonb_to_recordset($3) as given (
        iso3 text, kind text, date date, ended boolean, "endedBy" date, "effectiveOn" date, evidence text,
        "recordedName" text
      )
    `,
    [treaty, runId, JSON.stringify(actions)],
  );
}

/** Marks actions as gone from the record that the run read. Throws `DatabaseUnavailable`. */
export async function markActionsGone(db: Db, runId: number, ids: readonly number[]): Promise<void> {
  if (ids.length > 0) await execute(db, 'update treaty_actions set gone_run_id = $1 where id = any ($2)', [runId, ids]);
}

import { z } from 'zod';
import { type Db, execute, query } from './connection.ts';
import { heldRow } from './held-rows.ts';
import { civilDateColumn } from './row-schemas.ts';

/** What can be decided: each kind with what it is about. */
const subjects = {
  /** The name stands for the State. */
  alias: z.object({ name: z.string(), iso3: z.string() }),
  /** The State gave notice of withdrawal; the record does not date it. */
  withdrawal: z.object({ iso3: z.string(), notifiedOn: civilDateColumn, effectiveOn: civilDateColumn.nullable() }),
  /** The record that the run refused is right in what it says of these States (`says`, by the check's own key), or no longer says (null). */
  confirmation: z.object({
    runId: z.number(),
    states: z.array(z.object({ iso3: z.string(), says: z.string().nullable() })),
  }),
  /** The row is not to be recorded. */
  'rejected row': z.object({ row: heldRow }),
  /** The refused record is wrong; it needs no more looking at. */
  'rejected run': z.object({ runId: z.number() }),
} as const;

const columns = {
  id: z.number(),
  /** Why, in the words of whoever decided. */
  reason: z.string(),
  decidedAt: z.date(),
  /** The newest run there was: the decision holds for the runs after it. */
  afterRunId: z.number(),
  /** The first run whose record was believed after it; for a confirmation, which holds no longer than that. */
  usedRunId: z.number().nullable(),
  revokedAt: z.date().nullable(),
  revokedReason: z.string().nullable(),
};

const decision = z.discriminatedUnion('kind', [
  z.object({ ...columns, kind: z.literal('alias'), subject: subjects.alias }),
  z.object({ ...columns, kind: z.literal('withdrawal'), subject: subjects.withdrawal }),
  z.object({ ...columns, kind: z.literal('confirmation'), subject: subjects.confirmation }),
  z.object({ ...columns, kind: z.literal('rejected row'), subject: subjects['rejected row'] }),
  z.object({ ...columns, kind: z.literal('rejected run'), subject: subjects['rejected run'] }),
]);

/** What a person decided about a thing that the program would not decide. It is never deleted; it can be taken back. */
export type Decision = z.output<typeof decision>;

/** A decision as it is made. */
export type NewDecision = {
  [Kind in Decision['kind']]: { readonly kind: Kind; readonly subject: Extract<Decision, { kind: Kind }>['subject'] };
}[Decision['kind']];

const decisionColumns = `
  id, kind, subject, reason, decided_at as "decidedAt", after_run_id as "afterRunId", used_run_id as "usedRunId", revoked_at as "revokedAt",
  revoked_reason as "revokedReason"
`;

/** Every decision, those taken back included, in the order in which they were made. Throws `DatabaseUnavailable`. */
export async function selectDecisions(db: Db, treaty: string): Promise<Decision[]> {
  return query(db, decision, `select ${decisionColumns} from decisions where treaty = $1 order by id`, [treaty]);
}

/** Records a decision with its reason; answers it. Throws `DatabaseUnavailable`. */
export async function insertDecision(
  db: Db,
  treaty: string,
  { kind, subject, reason }: NewDecision & { readonly reason: string },
): Promise<Decision> {
  const [inserted] = await query(
    db,
    decision,
    `
      insert into decisions (treaty, kind, subject, reason, after_run_id)
      values ($1, $2, $3, $4, coalesce((select max(id) from scrape_runs where treaty = $1), 0))
      returning ${decisionColumns}
    `,
    [treaty, kind, JSON.stringify(subject), reason],
  );
  if (inserted === undefined) throw new Error('An inserted decision gave no row.');
  return inserted;
}

/** Takes a decision back; answers whether there was one that stood. Throws `DatabaseUnavailable`. */
export async function revokeDecision(db: Db, treaty: string, id: number, reason: string): Promise<boolean> {
  const sql = `
    update decisions
    set revoked_at = clock_timestamp(), revoked_reason = $3
    where treaty = $1 and id = $2 and revoked_at is null
  `;
  return (await execute(db, sql, [treaty, id, reason])) > 0;
}

/** Notes that the run's record was the first to be believed after these decisions. Throws `DatabaseUnavailable`. */
export async function markDecisionsUsed(db: Db, runId: number, ids: readonly number[]): Promise<void> {
  if (ids.length > 0)
    await execute(db, 'update decisions set used_run_id = $1 where id = any ($2) and used_run_id is null', [runId, ids]);
}

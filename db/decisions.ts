import * as z from 'zod';
import type { Decision, NewDecision } from '../treaty/decisions.ts';
import { asJson, type Db, execute, query } from './connection.ts';
import { civilDateColumn, rowColumn } from './row-schemas.ts';

const columns = {
  id: z.number(),
  reason: z.string(),
  decidedAt: z.date(),
  afterRunId: z.number(),
  revokedAt: z.date().nullable(),
  revokedReason: z.string().nullable(),
};

const decision = z.discriminatedUnion('kind', [
  z.object({ ...columns, kind: z.literal('alias'), subject: z.object({ name: z.string(), iso3: z.string() }) }),
  z.object({
    ...columns,
    kind: z.literal('withdrawal'),
    subject: z.object({ iso3: z.string(), notifiedOn: civilDateColumn, effectiveOn: civilDateColumn.nullable() }),
  }),
  z.object({
    ...columns,
    kind: z.literal('confirmation'),
    subject: z.object({ runId: z.number(), states: z.array(z.object({ iso3: z.string(), says: z.string().nullable() })) }),
  }),
  z.object({ ...columns, kind: z.literal('rejected row'), subject: z.object({ row: rowColumn }) }),
  z.object({ ...columns, kind: z.literal('rejected run'), subject: z.object({ runId: z.number() }) }),
]);

const decisionColumns = `
  id, kind, subject, reason, decided_at as "decidedAt", after_run_id as "afterRunId", revoked_at as "revokedAt",
  revoked_reason as "revokedReason"
`;

/** Every decision, revoked ones included, in the order in which they were made. Throws `DatabaseUnavailable`. */
export async function selectDecisions(db: Db, treaty: string): Promise<Decision[]> {
  return query(db, decision, `select ${decisionColumns} from decisions where treaty = $1 order by id`, [treaty]);
}

/** Records a decision with its reason and returns it. Throws `DatabaseUnavailable`. */
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
    [treaty, kind, asJson(subject), reason],
  );
  if (inserted === undefined) throw new Error('An inserted decision gave no row.');
  return inserted;
}

/** Revokes a decision; returns whether there was one that stood. Throws `DatabaseUnavailable`. */
export async function revokeDecision(db: Db, treaty: string, id: number, reason: string): Promise<boolean> {
  const sql = `
    update decisions
    set revoked_at = clock_timestamp(), revoked_reason = $3
    where treaty = $1 and id = $2 and revoked_at is null
  `;
  return (await execute(db, sql, [treaty, id, reason])) > 0;
}

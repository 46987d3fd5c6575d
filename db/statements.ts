import { z } from 'zod';
import { type Db, execute, query } from './connection.ts';

const keptStatement = z.object({
  id: z.number(),
  kind: z.enum(['declaration', 'objection', 'notification', 'territorial application', 'end note']),
  /** The participant as printed; null for an end note that belongs to none. */
  name: z.string().nullable(),
  iso3: z.string().nullable(),
  title: z.string().nullable(),
  paragraphs: z.array(z.string()),
  position: z.number(),
  firstRunId: z.number(),
});

/** A declaration, objection, notification or note that stands in the newest record. */
export type KeptStatement = z.output<typeof keptStatement>;

/**
 * Standing statements in the record's order, of one State where given; with `knownAt` those that stood in the newest record at that
 * instant. Throws `DatabaseUnavailable`.
 */
export async function selectStatements(
  db: Db,
  treaty: string,
  { iso3 = null, knownAt = null }: { readonly iso3?: string | null; readonly knownAt?: Date | null } = {},
): Promise<KeptStatement[]> {
  return query(
    db,
    keptStatement,
    `
      select
        statements.id, statements.kind, statements.name, statements.iso3, statements.title, statements.paragraphs, statements.position,
        statements.first_run_id as "firstRunId"
      from statements
      join scrape_runs as first on first.id = statements.first_run_id
      left join scrape_runs as gone on gone.id = statements.gone_run_id
      where
        statements.treaty = $1
        and ($2::text is null or statements.iso3 = $2)
        and (
          ($3::timestamptz is null and gone.id is null)
          or (first.finished_at <= $3 and (gone.id is null or gone.finished_at > $3))
        )
      order by statements.position, statements.id
    `,
    [treaty, iso3, knownAt],
  );
}

/** A statement as it is written first. */
export interface NewStatement {
  readonly kind: KeptStatement['kind'];
  readonly name: string | null;
  readonly iso3: string | null;
  readonly title: string | null;
  readonly paragraphs: readonly string[];
  readonly position: number;
}

/** Writes statements that the run saw for the first time. Throws `DatabaseUnavailable`. */
export async function insertStatements(
  db: Db,
  runId: number,
  treaty: string,
  statements: readonly NewStatement[],
): Promise<void> {
  if (statements.length === 0) return;
  await execute(
    db,
    `
      insert into statements (treaty, kind, name, iso3, title, paragraphs, position, first_run_id)
      select $1, kind, name, iso3, title, paragraphs, position, $2
      from jsonb_to_recordset($3) as given (kind text, name text, iso3 text, title text, paragraphs jsonb, position integer)
    `,
    [treaty, runId, JSON.stringify(statements)],
  );
}

/** Marks statements as gone from the record that the run read. Throws `DatabaseUnavailable`. */
export async function markStatementsGone(db: Db, runId: number, ids: readonly number[]): Promise<void> {
  if (ids.length > 0) await execute(db, 'update statements set gone_run_id = $1 where id = any ($2)', [runId, ids]);
}

import { z } from 'zod';
import type { ActionChange } from '../treaty/compare-actions.ts';
import { type Db, execute, query } from './connection.ts';
import { civilDateColumn, kindColumn, sourceColumn } from './row-schemas.ts';

const columns = {
  id: z.number(),
  /** When it was learned; when it happened is a civil date, `before` or `after`. */
  detectedAt: z.date(),
  iso3: z.string(),
  source: sourceColumn,
  runId: z.number(),
  /** Of the kept record that the run read. */
  sha256: z.string().nullable(),
  /** Learned by reading kept records again: no record said it anew. */
  reread: z.boolean(),
  /** Learned with the first record of all, or by reading an old one anew: no news. */
  backfill: z.boolean(),
};

const actionChange = z.object({
  ...columns,
  field: kindColumn,
  kindBefore: kindColumn.nullable(),
  before: civilDateColumn.nullable(),
  after: civilDateColumn.nullable(),
  ended: z.boolean(),
});

const rename = z.object({
  ...columns,
  field: z.literal('name'),
  kindBefore: z.null(),
  before: z.string(),
  after: z.string(),
  ended: z.literal(false),
});

const change = z.discriminatedUnion('field', [rename, actionChange]);

/**
 * One entry of the change log: a treaty action that appeared, was corrected or went, with its dates; or another name by which the
 * depositary lists a State, with both names.
 */
export type Change = z.output<typeof change>;

/** An entry about a treaty action. */
export type KeptActionChange = z.output<typeof actionChange>;

export interface ChangeSelection {
  readonly treaty: string;
  readonly limit: number;
  /** Only what was learned at or after this time. */
  readonly since?: Date;
  readonly iso3?: string;
  /** Only what was learned by this time; null for all. */
  readonly knownAt?: Date | null;
  /** Only entries older than this one, for the following page. */
  readonly before?: number;
  /** Leave out what was no news. */
  readonly newsOnly?: boolean;
}

/** Changes, newest first; `next` is the `before` of the following page. Throws `DatabaseUnavailable`. */
export async function selectChanges(db: Db, selection: ChangeSelection): Promise<{ changes: Change[]; next: number | null }> {
  const found = await query(
    db,
    change,
    `
      select
        changes.id, changes.detected_at as "detectedAt", changes.iso3, changes.field, changes.kind_before as "kindBefore",
        coalesce(changes.name_before, changes.before::text) as before, coalesce(changes.name_after, changes.after::text) as after,
        changes.ended, runs.source, changes.run_id as "runId", runs.sha256, runs.reread, changes.backfill
      from changes
      join scrape_runs as runs on runs.id = changes.run_id
      where
        changes.treaty = $1
        and ($2::timestamptz is null or changes.detected_at >= $2)
        and ($3::text is null or changes.iso3 = $3)
        and ($4::integer is null or changes.id < $4)
        and not ($5 and changes.backfill)
        and ($6::timestamptz is null or runs.finished_at <= $6)
      order by changes.id desc
      limit $7
    `,
    [
      selection.treaty,
      selection.since ?? null,
      selection.iso3 ?? null,
      selection.before ?? null,
      selection.newsOnly ?? false,
      selection.knownAt ?? null,
      selection.limit + 1,
    ],
  );
  const changes = found.slice(0, selection.limit);
  return { changes, next: found.length > selection.limit ? (changes.at(-1)?.id ?? null) : null };
}

/** Writes entries of other names. Throws `DatabaseUnavailable`. */
export async function insertRenames(
  db: Db,
  run: { readonly id: number; readonly treaty: string; readonly backfill: boolean },
  renames: readonly { readonly iso3: string; readonly before: string; readonly after: string }[],
): Promise<void> {
  if (renames.length === 0) return;
  await execute(
    db,
    `
      insert into changes (treaty, iso3, field, name_before, name_after, ended, run_id, backfill)
      select $1, iso3, 'name', before, after, false, $2, $3
      from jsonb_to_recordset($4) as given (iso3 text, before text, after text)
      order by iso3
    `,
    [run.treaty, run.id, run.backfill, JSON.stringify(renames)],
  );
}

/** Writes entries in the order of their dates, so that the newest act has the newest entry. Throws `DatabaseUnavailable`. */
export async function insertChanges(
  db: Db,
  run: { readonly id: number; readonly treaty: string; readonly backfill: boolean },
  changes: readonly (ActionChange & { readonly iso3: string })[],
): Promise<void> {
  if (changes.length === 0) return;
  await execute(
    db,
    `
      insert into changes (treaty, iso3, field, kind_before, before, after, ended, run_id, backfill)
      select $1, iso3, field, "kindBefore", before, after, ended, $2, $3
      from jsonb_to_recordset($4) as given (iso3 text, field text, "kindBefore" text, before date, after date, ended boolean)
      order by coalesce(after, before), iso3, field
    `,
    [run.treaty, run.id, run.backfill, JSON.stringify(changes)],
  );
}

import { z } from 'zod';
import type { ActionChange } from '../treaty/compare-actions.ts';
import { type Db, execute, query } from './connection.ts';
import { civilDateColumn, kindColumn, sourceColumn } from './row-schemas.ts';

const change = z.object({
  id: z.number(),
  /** When it was learned; when it happened is a civil date, `before` or `after`. */
  detectedAt: z.date(),
  iso3: z.string(),
  field: kindColumn,
  kindBefore: kindColumn.nullable(),
  before: civilDateColumn.nullable(),
  after: civilDateColumn.nullable(),
  ended: z.boolean(),
  source: sourceColumn,
  runId: z.number(),
  /** Of the kept record that the run read. */
  sha256: z.string().nullable(),
  /** Learned with the first record of all, or by reading an old one anew: no news. */
  backfill: z.boolean(),
});

/** One entry of the change log: a treaty action that appeared, was corrected or went. */
export type Change = z.output<typeof change>;

export interface ChangeSelection {
  readonly treaty: string;
  readonly limit: number;
  /** Only what was learned at or after this time. */
  readonly since?: Date;
  readonly iso3?: string;
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
        changes.before, changes.after, changes.ended, runs.source, changes.run_id as "runId", runs.sha256, changes.backfill
      from changes
      join scrape_runs as runs on runs.id = changes.run_id
      where
        changes.treaty = $1
        and ($2::timestamptz is null or changes.detected_at >= $2)
        and ($3::text is null or changes.iso3 = $3)
        and ($4::integer is null or changes.id < $4)
        and not ($5 and changes.backfill)
      order by changes.id desc
      limit $6
    `,
    [
      selection.treaty,
      selection.since ?? null,
      selection.iso3 ?? null,
      selection.before ?? null,
      selection.newsOnly ?? false,
      selection.limit + 1,
    ],
  );
  const changes = found.slice(0, selection.limit);
  return { changes, next: found.length > selection.limit ? (changes.at(-1)?.id ?? null) : null };
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

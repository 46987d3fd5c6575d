import * as z from 'zod';
import type { Change } from '../treaty/ledger.ts';
import { stateName } from '../treaty/states.ts';
import { type Db, execute, query } from './connection.ts';
import { civilDateColumn, kindColumn, sourceColumn } from './row-schemas.ts';

const columns = {
  id: z.number(),
  /** When it was learned; when it happened is a civil date, `before` or `after`. */
  detectedAt: z.date(),
  iso3: z.string(),
  source: sourceColumn,
  runId: z.number(),
  /** Of the archived record that the run read. */
  sha256: z.string().nullable(),
  /** Learned by reading archived records again. */
  reread: z.boolean(),
  /** Not announced as news: learned with the first record of all, or by a reread. */
  backfill: z.boolean(),
  /** When the run ended by which it was learned; known since then. */
  knownSince: z.date().nullable(),
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

const loggedChange = z.discriminatedUnion('field', [rename, actionChange]);

/** One entry of the change log, with when and from what it was learned. */
export type LoggedChange = z.output<typeof loggedChange>;

/** Which entries of a treaty's change log are wanted. */
export interface ChangeSelection {
  readonly limit: number;
  /** Only what was learned at or after this time. */
  readonly since?: Date;
  readonly iso3?: string;
  /** Only what was learned by this time; null for all. */
  readonly knownAt?: Date | null;
  /** Only entries older than this one, for the following page. */
  readonly before?: number;
  /** Leave out what was not announced as news. */
  readonly newsOnly?: boolean;
}

/** The treaty's whole change log, newest first. Throws `DatabaseUnavailable`. */
export const selectAllChanges = (db: Db, treaty: string): Promise<LoggedChange[]> =>
  query(
    db,
    loggedChange,
    `
      select
        changes.id, changes.detected_at as "detectedAt", changes.iso3, changes.field, changes.kind_before as "kindBefore",
        coalesce(changes.name_before, changes.before::text) as before, coalesce(changes.name_after, changes.after::text) as after,
        changes.ended, runs.source, changes.run_id as "runId", runs.sha256, runs.reread, changes.backfill,
        runs.finished_at as "knownSince"
      from changes
      join scrape_runs as runs on runs.id = changes.run_id
      where changes.treaty = $1
      order by changes.id desc
    `,
    [treaty],
  );

/** Those of the entries, newest first, that are wanted; `next` is the `before` of the following page. */
export function changesIn(
  log: readonly LoggedChange[],
  { limit, since, iso3, knownAt, before, newsOnly = false }: ChangeSelection,
): { readonly changes: readonly LoggedChange[]; readonly next: number | null } {
  const found = log.filter(
    (change) =>
      (since === undefined || change.detectedAt >= since) &&
      (iso3 === undefined || change.iso3 === iso3) &&
      (before === undefined || change.id < before) &&
      !(newsOnly && change.backfill) &&
      (knownAt == null || (change.knownSince !== null && change.knownSince <= knownAt)),
  );
  const changes = found.slice(0, limit);
  return { changes, next: found.length > limit ? (changes.at(-1)?.id ?? null) : null };
}

/** The wanted entries of the treaty's change log: see {@link changesIn}. Throws `DatabaseUnavailable`. */
export const selectChanges = async (
  db: Db,
  { treaty, ...selection }: ChangeSelection & { readonly treaty: string },
): Promise<ReturnType<typeof changesIn>> => changesIn(await selectAllChanges(db, treaty), selection);

/** An entry as other programs get it: in the API, and in alerts. */
export function publishedChange({ iso3, ...change }: LoggedChange) {
  const { id, detectedAt, field, kindBefore, before, after, ended, source, runId, backfill } = change;
  return { id, detectedAt, iso3, name: stateName(iso3), field, kindBefore, before, after, ended, source, runId, backfill };
}

/** Writes entries of the run, acts in the order of their dates, so that the newest act has the newest entry. Throws `DatabaseUnavailable`. */
export async function insertChanges(
  db: Db,
  run: { readonly id: number; readonly treaty: string; readonly backfill: boolean },
  changes: readonly Change[],
): Promise<void> {
  if (changes.length === 0) return;
  await execute(
    db,
    `
      insert into changes (treaty, iso3, field, kind_before, before, after, name_before, name_after, ended, run_id, backfill)
      select
        $1, iso3, field, "kindBefore",
        case when field <> 'name' then before::date end, case when field <> 'name' then after::date end,
        case when field = 'name' then before end, case when field = 'name' then after end,
        ended, $2, $3
      from jsonb_to_recordset($4) as given (iso3 text, field text, "kindBefore" text, before text, after text, ended boolean)
      order by field = 'name', coalesce(after, before), iso3, field
    `,
    [run.treaty, run.id, run.backfill, JSON.stringify(changes)],
  );
}

import { z } from 'zod';
import type { CivilDate } from '../treaty/civil-date.ts';
import { type Db, execute, query } from './connection.ts';
import {
  civilDateColumn,
  outcomeColumn,
  type RunOutcome,
  type RunSourceId,
  runSourceColumn,
  sourceColumn,
  type View,
  viewColumn,
} from './row-schemas.ts';

export const run = z.object({
  id: z.number(),
  treaty: z.string(),
  source: runSourceColumn,
  startedAt: z.date(),
  finishedAt: z.date().nullable(),
  /** Null while the run is under way. */
  outcome: outcomeColumn.nullable(),
  /** Participants read. */
  rows: z.number().nullable(),
  /** Entries written to the change log; of a cross-check, the differences that came or went. */
  changes: z.number().nullable(),
  heldRows: z.number().nullable(),
  /** Of the kept raw record. */
  sha256: z.string().nullable(),
  /** What stood in the way, in a sentence. */
  reason: z.string().nullable(),
  statusAsAt: civilDateColumn.nullable(),
  /** In which of its shapes the record was read; null where none was. */
  view: viewColumn.nullable(),
  /** Whether the run read kept records again, and asked nobody. */
  reread: z.boolean(),
  /** The source said that it still had the kept record, which was read again. */
  notModified: z.boolean(),
});

/** One run: a scrape of a record, or a cross-check. */
export type Run = z.output<typeof run>;

/** The columns of a run, for a select on `scrape_runs`. */
export const runColumns = `
  id, treaty, source, started_at as "startedAt", finished_at as "finishedAt", outcome, rows, changes,
  held_rows as "heldRows", sha256, reason, status_as_at as "statusAsAt", view, reread, not_modified as "notModified"
`;

/** Begins a run. The caller holds the treaty's lock. Throws `DatabaseUnavailable`. */
export async function insertRun(
  db: Db,
  { treaty, source, reread = false }: { treaty: string; source: RunSourceId; reread?: boolean },
): Promise<Run> {
  const [inserted] = await query(
    db,
    run,
    `insert into scrape_runs (treaty, source, reread) values ($1, $2, $3) returning ${runColumns}`,
    [treaty, source, reread],
  );
  if (inserted === undefined) throw new Error('An inserted run gave no row.');
  return inserted;
}

/** What a run's row says at its end. */
export interface RunEnding {
  readonly outcome: RunOutcome;
  readonly rows: number | null;
  readonly changes: number;
  readonly heldRows: number;
  readonly sha256: string | null;
  readonly reason: string | null;
  readonly statusAsAt: CivilDate | null;
  readonly view?: View | null;
  /** Of the record that was refused before the same was read in another shape. */
  readonly refusedSha256?: string | null;
}

/** The run has ended before, or there is none: a run ends once. */
export class RunNotUnderWay extends Error {
  readonly runId: number;

  constructor(runId: number) {
    super(`Run ${runId} is not under way.`);
    this.name = 'RunNotUnderWay';
    this.runId = runId;
  }
}

/** Ends a run. Throws {@link RunNotUnderWay} and `DatabaseUnavailable`. */
export async function finishRun(db: Db, id: number, ending: RunEnding): Promise<void> {
  const finished = await execute(
    db,
    `
      update scrape_runs
      set
        finished_at = clock_timestamp(), outcome = $2, rows = $3, changes = $4, held_rows = $5, sha256 = $6, reason = $7,
        status_as_at = $8, view = $9, refused_sha256 = $10
      where id = $1 and outcome is null
    `,
    [
      id,
      ending.outcome,
      ending.rows,
      ending.changes,
      ending.heldRows,
      ending.sha256,
      ending.reason,
      ending.statusAsAt,
      ending.view ?? null,
      ending.refusedSha256 ?? null,
    ],
  );
  if (finished === 0) throw new RunNotUnderWay(id);
}

/**
 * Ends the runs whose process died. The caller holds the treaty's lock, so no run of the treaty can be under way. Answers how
 * many there were. Throws `DatabaseUnavailable`.
 */
export async function failAbandonedRuns(db: Db, treaty: string): Promise<number> {
  return execute(
    db,
    `
      update scrape_runs
      set
        finished_at = clock_timestamp(), outcome = 'failed', changes = 0, held_rows = 0,
        reason = 'The program ended during this run; nothing was recorded.'
      where treaty = $1 and outcome is null
    `,
    [treaty],
  );
}

/**
 * Runs, newest first, of one source, with one `outcome` and older than `before` where given; `next` is the `before` of the following page. Throws
 * `DatabaseUnavailable`.
 */
export async function selectRuns(
  db: Db,
  {
    treaty,
    limit,
    before,
    source,
    outcome,
  }: { treaty: string; limit: number; before?: number; source?: RunSourceId; outcome?: RunOutcome },
): Promise<{ runs: Run[]; next: number | null }> {
  const found = await query(
    db,
    run,
    `
      select ${runColumns}
      from scrape_runs
      where
        treaty = $1
        and ($2::integer is null or id < $2)
        and ($4::text is null or source = $4)
        and ($5::text is null or outcome = $5)
      order by id desc
      limit $3
    `,
    [treaty, before ?? null, limit + 1, source ?? null, outcome ?? null],
  );
  const runs = found.slice(0, limit);
  return { runs, next: found.length > limit ? (runs.at(-1)?.id ?? null) : null };
}

/** The runs with these numbers, newest first. Throws `DatabaseUnavailable`. */
export async function selectRunsById(db: Db, treaty: string, ids: readonly number[]): Promise<Run[]> {
  if (ids.length === 0) return [];
  return query(db, run, `select ${runColumns} from scrape_runs where treaty = $1 and id = any ($2) order by id desc`, [
    treaty,
    ids,
  ]);
}

/** The newest run that believed a record, one that read kept records again among them; null before there was any. Throws `DatabaseUnavailable`. */
export async function selectNewestBelievedRunId(db: Db, treaty: string): Promise<number | null> {
  const [row] = await query(
    db,
    z.object({ id: z.number().nullable() }),
    `
      select max(id) as id
      from scrape_runs
      where treaty = $1 and source = any ($2) and outcome in ('changed', 'unchanged')
    `,
    [treaty, sourceColumn.options],
  );
  return row?.id ?? null;
}

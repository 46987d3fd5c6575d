import type pg from 'pg';
import * as z from 'zod';
import { type Applied, type Ledger, ledgerAt, type Recorded, standing } from '../treaty/ledger.ts';
import { STATEMENT_KINDS } from '../treaty/reading.ts';
import { insertChanges } from './changes.ts';
import { asJson, type Db, execute, query } from './connection.ts';
import { civilDateColumn, kindColumn, reasonColumn, rowColumn, sourceColumn } from './row-schemas.ts';
import { finishRun, type RunEnding } from './runs.ts';

const ledgerRun = z.object({
  id: z.number(),
  source: sourceColumn,
  sha256: z.string().nullable(),
  // Postgres makes JSON of a timestamp as text.
  finishedAt: z.coerce.date().nullable(),
  statusAsAt: civilDateColumn.nullable(),
});

const acceptedRun = ledgerRun.extend({ told: z.array(z.enum(STATEMENT_KINDS)), knownSince: z.date().nullable() });

const entry = { id: z.number(), learnedIn: ledgerRun, goneIn: ledgerRun.nullable() };

const fact = z.object({
  ...entry,
  iso3: z.string(),
  kind: kindColumn,
  date: civilDateColumn,
  ended: z.boolean(),
  endedBy: civilDateColumn.nullable(),
  effectiveOn: civilDateColumn.nullable(),
  evidence: z.string().nullable(),
  recordedName: z.string(),
});

const listedName = z.object({ ...entry, iso3: z.string(), name: z.string() });

const knownStatement = z.object({
  ...entry,
  kind: z.enum(STATEMENT_KINDS),
  name: z.string().nullable(),
  iso3: z.string().nullable(),
  title: z.string().nullable(),
  paragraphs: z.array(z.string()),
});

const setAside = z.object({ ...entry, name: z.string(), reason: reasonColumn, row: rowColumn });

const runAsJson = (run: string): string => `
  json_build_object(
    'id', ${run}.id, 'source', ${run}.source, 'sha256', ${run}.sha256, 'finishedAt', ${run}.finished_at, 'statusAsAt', ${run}.status_as_at
  )
`;

/** The rows of one of the ledger's tables, those that have gone included, each with its two runs. */
const entriesOf = (table: string, columns: string, order: string): string => `
  select
    entry.id, ${columns}, ${runAsJson('learned')} as "learnedIn", case when gone.id is not null then ${runAsJson('gone')} end as "goneIn"
  from ${table} as entry
  join scrape_runs as learned on learned.id = entry.first_run_id
  left join scrape_runs as gone on gone.id = entry.gone_run_id
  where entry.treaty = $1
  order by ${order}, entry.id
`;

/** All that is recorded of the treaty. Throws `DatabaseUnavailable`. */
export async function selectRecorded(db: Db, treaty: string): Promise<Recorded> {
  const select = <Row extends z.ZodType>(row: Row, table: string, columns: string, order: string) =>
    query(db, row, entriesOf(table, columns, order), [treaty]);
  const facts = await select(
    fact,
    TABLES.facts.table,
    `entry.iso3, entry.kind, entry.date, entry.ended, entry.ended_by as "endedBy", entry.effective_on as "effectiveOn", entry.evidence,
    entry.recorded_name as "recordedName"`,
    'entry.iso3, entry.date',
  );
  const names = await select(listedName, TABLES.names.table, 'entry.iso3, entry.name', 'entry.iso3');
  const statements = await select(
    knownStatement,
    TABLES.statements.table,
    'entry.kind, entry.name, entry.iso3, entry.title, entry.paragraphs',
    'entry.id',
  );
  const rows = await select(setAside, TABLES.setAside.table, 'entry.name, entry.reason, entry.row', 'entry.name');
  const accepted = await query(
    db,
    acceptedRun,
    // A verdict is known once the run that came to it has ended: the run itself, or the reread that read its record otherwise.
    `
      select
        runs.id, runs.source, runs.sha256, runs.finished_at as "finishedAt", runs.status_as_at as "statusAsAt",
        runs.statements_told as told, greatest(runs.finished_at, judge.finished_at) as "knownSince"
      from scrape_runs as runs
      join scrape_runs as judge on judge.id = coalesce(runs.verdict_run_id, runs.id)
      where runs.treaty = $1 and runs.accepted
      order by runs.id desc
    `,
    [treaty],
  );
  return { facts, names, statements, setAside: rows, accepted };
}

/** The ledger of the treaty as it is recorded, or as it was known at the instant where one is given. Throws `DatabaseUnavailable`. */
export const selectLedger = async (db: Db, treaty: string, knownAt: Date | null = null): Promise<Ledger> =>
  ledgerAt(await selectRecorded(db, treaty), knownAt);

/** What a run recorded. */
export interface Recording {
  readonly outcome: 'changed' | 'unchanged';
  /** Entries written to the change log. */
  readonly changes: number;
  /** Rows that are set aside now. */
  readonly heldRows: number;
  /** How many other entries appeared or went. */
  readonly others: { readonly statements: number; readonly setAside: number; readonly names: number };
}

/**
 * Saves what a run has learned and ends it: writes the difference between the two ledgers (entries without a number are inserted, those that have gone
 * are marked, nothing else is touched) and the changes. The caller holds the treaty's lock and a transaction, so that either all of it is recorded or
 * nothing. Throws `RunNotUnderWay` and `DatabaseUnavailable`.
 */
export async function saveLedger(
  client: pg.PoolClient,
  run: { readonly treaty: string; readonly id: number; readonly backfill: boolean },
  before: Ledger,
  { ledger: after, changes }: Applied,
  ending: Omit<RunEnding, keyof Recording>,
): Promise<Recording> {
  const facts = await saveEntries(client, run, 'facts', before.facts, after.facts);
  const others = {
    statements: await saveEntries(client, run, 'statements', before.statements, after.statements),
    setAside: await saveEntries(client, run, 'setAside', before.setAside, after.setAside),
    names: await saveEntries(client, run, 'names', before.names, after.names),
  };
  await insertChanges(client, run, changes);
  // A name that is noted for the first time changes nothing.
  const outcome = facts + changes.length + others.statements + others.setAside > 0 ? 'changed' : 'unchanged';
  const recording = { outcome, changes: changes.length, heldRows: standing(after.setAside).length } as const;
  await finishRun(client, run.id, { ...ending, ...recording });
  return { ...recording, others };
}

interface Saved {
  readonly id: number | null;
  readonly goneIn: object | null;
}

/** For each sort of entry: its table, the columns written, and the values with their types in the JSON that they come in. */
const TABLES = {
  facts: {
    table: 'treaty_actions',
    columns: 'iso3, kind, date, ended, ended_by, effective_on, evidence, recorded_name',
    values: 'iso3, kind, date, ended, "endedBy", "effectiveOn", evidence, "recordedName"',
    given:
      'iso3 text, kind text, date date, ended boolean, "endedBy" date, "effectiveOn" date, evidence text, "recordedName" text',
  },
  names: { table: 'participant_names', columns: 'iso3, name', values: 'iso3, name', given: 'iso3 text, name text' },
  statements: {
    table: 'statements',
    columns: 'kind, name, iso3, title, paragraphs',
    values: 'kind, name, iso3, title, paragraphs',
    given: 'kind text, name text, iso3 text, title text, paragraphs jsonb',
  },
  setAside: {
    table: 'rows_set_aside',
    columns: 'name, reason, row',
    values: 'name, reason, "row"',
    given: 'name text, reason jsonb, "row" jsonb',
  },
} as const;

async function saveEntries(
  db: Db,
  run: { readonly treaty: string; readonly id: number },
  sort: keyof typeof TABLES,
  before: readonly Saved[],
  after: readonly Saved[],
): Promise<number> {
  const { table, columns, values, given } = TABLES[sort];
  const stood = new Set(before.filter(({ goneIn }) => goneIn === null).map(({ id }) => id));
  const gone = after.filter(({ id, goneIn }) => goneIn !== null && stood.has(id)).map(({ id }) => id);
  if (gone.length > 0) await execute(db, `update ${table} set gone_run_id = $1 where id = any ($2)`, [run.id, gone]);
  const added = after.filter(({ id }) => id === null);
  const sql = `
    insert into ${table} (treaty, ${columns}, first_run_id)
    select $1, ${values}, $2
    from jsonb_to_recordset($3) as given (${given})
  `;
  if (added.length > 0) await execute(db, sql, [run.treaty, run.id, asJson(added)]);
  return gone.length + added.length;
}

import type pg from 'pg';
import type { CivilDate } from '../treaty/civil-date.ts';
import { type ComparedAction, compareActions } from '../treaty/compare-actions.ts';
import { findStateByIso3, foldName } from '../treaty/states.ts';
import { insertChanges, insertRenames } from './changes.ts';
import { inTransaction } from './connection.ts';
import { markDecisionsUsed } from './decisions.ts';
import { insertHeldRows, markHeldRowsGone, type NewHeldRow, selectHeldRows } from './held-rows.ts';
import { endParticipantNames, insertParticipantNames, type NewName, selectParticipantNames } from './participant-names.ts';
import type { View } from './row-schemas.ts';
import { finishRun } from './runs.ts';
import { insertStatements, markStatementsGone, type NewStatement, selectStatements } from './statements.ts';
import { insertActions, type KeptAction, markActionsGone, selectStandingActions } from './treaty-actions.ts';

/** An action as a checked record states it. */
export interface RecordedFact extends ComparedAction {
  readonly endedBy?: CivilDate | null;
  readonly evidence?: string | null;
}

/** What a checked record says, complete: what it does not hold has gone, unless the State is to be kept. */
export interface Facts {
  readonly participants: readonly {
    readonly iso3: string;
    readonly name: string | null;
    readonly actions: readonly RecordedFact[];
  }[];
  readonly statements: readonly Omit<NewStatement, 'position'>[];
  /** The kinds of statement that the record does not show: none of them has gone because of that. */
  readonly unreadStatements: readonly NewStatement['kind'][];
  readonly held: readonly NewHeldRow[];
  /** States whose facts stay as they are, whatever the record holds. */
  readonly keepStates: readonly string[];
}

/** The run that read the record, and what its row is to say. */
export interface RecordingRun {
  readonly runId: number;
  readonly treaty: string;
  readonly facts: Facts;
  readonly finish: {
    readonly rows: number;
    readonly sha256: string;
    readonly statusAsAt: CivilDate | null;
    readonly reason: string | null;
    readonly view: View;
    readonly refusedSha256?: string | null;
  };
  /** Whether what appears was known to the world before, and is no news. */
  readonly backfill: boolean;
  /**
   * `listed`: the record lists States by the depositary's own names, so that another name than before is a rename. `all`: and a State
   * without a name has none any more. `none`: its names are not the depositary's.
   */
  readonly names: 'none' | 'listed' | 'all';
  /** The decisions about one record only, which hold no longer than until this run. */
  readonly usedDecisions: readonly number[];
}

export interface Recording {
  readonly outcome: 'changed' | 'unchanged';
  /** Entries written to the change log. */
  readonly changes: number;
  readonly heldRows: number;
  /** Other things that came or went: declarations and notes, held rows, the depositary's names of States. */
  readonly others: { readonly statements: number; readonly heldRows: number; readonly names: number };
}

/**
 * Records what a checked record says and ends the run, in one transaction: either all of it is there afterwards, or nothing. Where
 * the record says nothing new, only the run's row is written. Throws `RunNotUnderWay` and `DatabaseUnavailable`.
 */
export const recordFacts = (pool: pg.Pool, run: RecordingRun): Promise<Recording> =>
  inTransaction(pool, (client) => recordFactsWithin(client, run));

/** The same, within a transaction that the caller has begun. */
export async function recordFactsWithin(client: pg.PoolClient, run: RecordingRun): Promise<Recording> {
  const actions = await recordActions(client, run);
  const statements = await recordStatements(client, run);
  const heldRows = await recordHeldRows(client, run);
  const names = run.names === 'none' ? { written: 0, renames: 0 } : await recordNames(client, run);
  await markDecisionsUsed(client, run.runId, run.usedDecisions);
  // A name that is noted for the first time is none that has changed.
  const outcome = actions.written || statements + heldRows + names.renames > 0 ? 'changed' : 'unchanged';
  const others = { statements, heldRows, names: names.written };
  const recording = { outcome, changes: actions.changes + names.renames, heldRows: run.facts.held.length, others } as const;
  await finishRun(client, run.runId, { ...run.finish, ...recording });
  return recording;
}

async function recordActions(client: pg.PoolClient, run: RecordingRun): Promise<{ written: boolean; changes: number }> {
  const known = new Map<string, KeptAction[]>();
  for (const action of await selectStandingActions(client, run.treaty)) {
    known.set(action.iso3, [...(known.get(action.iso3) ?? []), action]);
  }
  const keep = new Set(run.facts.keepStates);
  const stated = new Map(run.facts.participants.map((participant) => [participant.iso3, participant]));
  const states = [...new Set([...known.keys(), ...stated.keys()])].filter((iso3) => !keep.has(iso3));
  const compared = states.map((iso3) => ({
    iso3,
    recordedName: stated.get(iso3)?.name ?? findStateByIso3(iso3)?.name ?? iso3,
    ...compareActions(known.get(iso3) ?? [], stated.get(iso3)?.actions ?? []),
  }));
  const appeared = compared.flatMap(({ iso3, recordedName, appeared }) =>
    appeared.map((action) => ({ ...action, evidence: action.evidence ?? null, iso3, recordedName })),
  );
  const gone = compared.flatMap(({ gone }) => gone.map((action) => action.id));
  const changes = compared.flatMap(({ iso3, changes }) => changes.map((change) => ({ ...change, iso3 })));
  await markActionsGone(client, run.runId, gone);
  await insertActions(client, run.runId, run.treaty, appeared);
  await insertChanges(client, { id: run.runId, treaty: run.treaty, backfill: run.backfill }, changes);
  return { written: appeared.length + gone.length > 0, changes: changes.length };
}

const statesIn = ({ participants, keepStates }: Facts): string[] => [...participants.map(({ iso3 }) => iso3), ...keepStates];

/** Another name is a rename where the State had one; another spelling of the same name is none. */
async function recordNames(client: pg.PoolClient, run: RecordingRun): Promise<{ written: number; renames: number }> {
  const known = new Map((await selectParticipantNames(client, run.treaty)).map(({ iso3, name }) => [iso3, name]));
  const listed = run.facts.participants.flatMap(({ iso3, name }): NewName[] => (name === null ? [] : [{ iso3, name }]));
  const different = listed.filter(({ iso3, name }) => foldName(known.get(iso3) ?? '') !== foldName(name));
  const renames = different.flatMap(({ iso3, name }) => {
    const before = known.get(iso3);
    return before === undefined ? [] : [{ iso3, before, after: name }];
  });
  // A State that the record does not list, and whose facts do not stay as they are, has no name in it any more.
  const staying = run.names === 'all' ? listed.map(({ iso3 }) => iso3) : statesIn(run.facts);
  const nameless = [...known.keys()].filter((iso3) => !staying.includes(iso3));
  await endParticipantNames(client, run.runId, run.treaty, [...nameless, ...different.map(({ iso3 }) => iso3)]);
  await insertParticipantNames(client, run.runId, run.treaty, different);
  await insertRenames(client, { id: run.runId, treaty: run.treaty, backfill: run.backfill }, renames);
  return { written: different.length + nameless.length, renames: renames.length };
}

/** Splits what is known and what is stated into what went and what came; the same key is the same thing. */
function compareByKey<Known, Stated>(
  known: readonly Known[],
  stated: readonly Stated[],
  keyOf: (thing: Known | Stated) => string,
): { gone: Known[]; appeared: Stated[] } {
  const knownKeys = new Set(known.map(keyOf));
  const statedKeys = new Set(stated.map(keyOf));
  return {
    gone: known.filter((thing) => !statedKeys.has(keyOf(thing))),
    appeared: stated.filter((thing) => !knownKeys.has(keyOf(thing))),
  };
}

async function recordStatements(client: pg.PoolClient, run: RecordingRun): Promise<number> {
  const stated = run.facts.statements.map((statement, position) => ({ ...statement, position }));
  const unread = new Set(run.facts.unreadStatements);
  const known = (await selectStatements(client, run.treaty)).filter(({ kind }) => !unread.has(kind));
  const { gone, appeared } = compareByKey(known, stated, (statement) =>
    JSON.stringify([statement.kind, statement.name, statement.iso3, statement.title, statement.paragraphs]),
  );
  const ids = gone.map((statement) => statement.id);
  await markStatementsGone(client, run.runId, ids);
  await insertStatements(client, run.runId, run.treaty, appeared);
  return ids.length + appeared.length;
}

async function recordHeldRows(client: pg.PoolClient, run: RecordingRun): Promise<number> {
  // Postgres keeps the keys of JSON in an order of its own.
  const { gone, appeared } = compareByKey(await selectHeldRows(client, run.treaty), run.facts.held, (held) =>
    JSON.stringify([held.name, held.reason, canonical(held.row)]),
  );
  await markHeldRowsGone(
    client,
    run.runId,
    gone.map((held) => held.id),
  );
  await insertHeldRows(client, run.runId, run.treaty, appeared);
  return gone.length + appeared.length;
}

function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, inner]) => [key, canonical(inner)]);
}

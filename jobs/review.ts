import type pg from 'pg';
import { type Decision, insertDecision, type NewDecision, revokeDecision, selectDecisions } from '../db/decisions.ts';
import { type KeptHeldRow, selectHeldRows } from '../db/held-rows.ts';
import { selectOptionalRawRecord } from '../db/raw-records.ts';
import { type RecordRun, selectRecordRuns } from '../db/runs.ts';
import { selectParticipations } from '../db/treaty-actions.ts';
import { checkRecord } from '../scraper/check-record.ts';
import { RecordRefused } from '../scraper/errors.ts';
import { readKept } from '../scraper/read-kept.ts';
import type { Settled } from '../scraper/settled.ts';
import type { Treaty } from '../treaty/catalogue.ts';
import { type CivilDate, civilDateInNewYork } from '../treaty/civil-date.ts';
import { findStateByIso3, type State } from '../treaty/states.ts';
import { expressesConsent } from '../treaty/treaty-action.ts';
import { CommandRefused } from './command-line.ts';
import { knownStates } from './known-states.ts';
import { settledFor } from './settled-decisions.ts';

/** What waits for a person, and what persons have decided. */
export interface Review {
  readonly heldRows: readonly KeptHeldRow[];
  /** Runs since the newest believed record whose record was refused, and was not rejected; the same record and reason once. */
  readonly refusedRuns: readonly RecordRun[];
  /** States of which an instrument is shown as ended, and no notice of withdrawal is known. */
  readonly endedWithoutNotice: readonly State[];
  readonly decisions: readonly Decision[];
}

/** Everything that waits for a person. Throws `DatabaseUnavailable`. */
export async function selectReview(pool: pg.Pool, treaty: Treaty): Promise<Review> {
  const [heldRows, runs, facts, decisions] = await Promise.all([
    selectHeldRows(pool, treaty.number),
    selectRecordRuns(pool, treaty.number),
    selectParticipations(pool, treaty.number),
    selectDecisions(pool, treaty.number),
  ]);
  const endedWithoutNotice = facts
    .filter(({ actions }) => actions.some(({ kind, ended }) => ended && expressesConsent(kind)))
    .filter(({ actions }) => !actions.some(({ kind }) => kind === 'withdrawal'))
    .flatMap(({ iso3 }) => findStateByIso3(iso3) ?? []);
  return { heldRows, refusedRuns: waitingRuns(runs, decisions), endedWithoutNotice, decisions };
}

function waitingRuns(runs: readonly RecordRun[], decisions: readonly Decision[]): RecordRun[] {
  const newestBelieved = runs.findLastIndex(({ outcome }) => outcome === 'changed' || outcome === 'unchanged');
  const rejected = runs.filter(({ id }) =>
    decisions.some(({ kind, subject, revokedAt }) => kind === 'rejected run' && revokedAt === null && subject.runId === id),
  );
  const isRejected = (run: RecordRun): boolean =>
    rejected.some(({ sha256, reason }) => sha256 === run.sha256 && reason === run.reason);
  const waiting = runs.slice(newestBelieved + 1).filter((run) => run.outcome === 'refused' && !isRejected(run));
  return waiting.filter(
    (run, index) => !waiting.slice(index + 1).some(({ sha256, reason }) => sha256 === run.sha256 && reason === run.reason),
  );
}

/** A decision as a person asks for it. */
export type Settling =
  | { readonly what: 'alias'; readonly rowId: number; readonly iso3: string }
  | { readonly what: 'withdrawal'; readonly iso3: string; readonly notifiedOn: CivilDate; readonly effectiveOn: CivilDate | null }
  | { readonly what: 'confirm'; readonly runId: number }
  | { readonly what: 'reject row'; readonly rowId: number }
  | { readonly what: 'reject run'; readonly runId: number };

/** Records the decision with its reason; the next run honours it. Throws `CommandRefused` for what there is nothing to decide about. */
export async function settle(pool: pg.Pool, treaty: Treaty, settling: Settling, reason: string, now: Date): Promise<Decision> {
  const decision = await decisionOn(pool, treaty, settling, civilDateInNewYork(now));
  return insertDecision(pool, treaty.number, { ...decision, reason });
}

/** Takes a decision back. Throws `CommandRefused` when there is none that stands. */
export async function takeBack(pool: pg.Pool, treaty: Treaty, id: number, reason: string): Promise<void> {
  if (!(await revokeDecision(pool, treaty.number, id, reason)))
    throw new CommandRefused(`There is no decision ${id} that stands.`);
}

async function decisionOn(pool: pg.Pool, treaty: Treaty, settling: Settling, today: CivilDate): Promise<NewDecision> {
  switch (settling.what) {
    case 'alias': {
      const { name } = await heldRow(pool, treaty, settling.rowId);
      return { kind: 'alias', subject: { name, iso3: stateBy(settling.iso3).iso3 } };
    }
    case 'reject row': {
      const { row } = await heldRow(pool, treaty, settling.rowId);
      return { kind: 'rejected row', subject: { row } };
    }
    case 'reject run':
      return { kind: 'rejected run', subject: { runId: (await refusedRun(pool, treaty, settling.runId)).id } };
    case 'withdrawal':
      return { kind: 'withdrawal', subject: await withdrawalOn(pool, treaty, settling, today) };
    case 'confirm': {
      const run = await refusedRun(pool, treaty, settling.runId);
      return { kind: 'confirmation', subject: { runId: run.id, states: await statesToConfirm(pool, treaty, run, today) } };
    }
  }
}

function stateBy(iso3: string): State {
  const state = findStateByIso3(iso3.toUpperCase());
  if (state === null) throw new CommandRefused(`No State has the code "${iso3}" (ISO 3166-1 alpha-3, such as NLD).`);
  return state;
}

async function heldRow(pool: pg.Pool, treaty: Treaty, id: number): Promise<KeptHeldRow> {
  const row = (await selectHeldRows(pool, treaty.number)).find((held) => held.id === id);
  if (row === undefined) throw new CommandRefused(`No row ${id} is held; npm run review lists those that are.`);
  return row;
}

async function refusedRun(pool: pg.Pool, treaty: Treaty, id: number): Promise<RecordRun> {
  const run = (await selectRecordRuns(pool, treaty.number)).find((other) => other.id === id);
  if (run?.outcome !== 'refused')
    throw new CommandRefused(`Run ${id} has no refused record; npm run review lists those that wait.`);
  return run;
}

async function withdrawalOn(
  pool: pg.Pool,
  treaty: Treaty,
  { iso3, notifiedOn, effectiveOn }: Extract<Settling, { what: 'withdrawal' }>,
  today: CivilDate,
): Promise<Extract<NewDecision, { kind: 'withdrawal' }>['subject']> {
  const state = stateBy(iso3);
  if (notifiedOn > today) throw new CommandRefused(`The notice is dated ${notifiedOn}, after today, ${today}.`);
  if (effectiveOn !== null && effectiveOn < notifiedOn) throw new CommandRefused('A withdrawal takes effect after its notice.');
  const facts = (await selectParticipations(pool, treaty.number)).find((other) => other.iso3 === state.iso3);
  if (!facts?.actions.some(({ kind, date }) => expressesConsent(kind) && date < notifiedOn)) {
    throw new CommandRefused(`${state.name} had not joined by ${notifiedOn}: it had nothing to withdraw from.`);
  }
  return { iso3: state.iso3, notifiedOn, effectiveOn };
}

/**
 * The States of which the refused record says something that only a person can confirm: those it no longer shows, and those it
 * corrects. Throws `CommandRefused` where the record is refused for what nobody can confirm, or is not refused any more.
 */
async function statesToConfirm(pool: pg.Pool, treaty: Treaty, run: RecordRun, today: CivilDate): Promise<string[]> {
  const kept = await selectOptionalRawRecord(pool, run.sha256);
  const known = knownStates(await selectParticipations(pool, treaty.number));
  const settled = settledFor(await selectDecisions(pool, treaty.number), run.id);
  const states = new Set<string>();
  const check = (confirmedStates: Settled['confirmedStates']): RecordRefused | null => {
    try {
      checkRecord(readKept(run.view, kept?.body ?? new Uint8Array()), {
        treaty,
        today,
        known,
        settled: { ...settled, confirmedStates },
      });
      return null;
    } catch (error) {
      if (error instanceof RecordRefused) return error;
      throw error;
    }
  };
  for (;;) {
    const refused = check(new Set([...settled.confirmedStates, ...states]));
    if (refused === null) break;
    const named = refused.data['states'];
    if (!Array.isArray(named)) throw new CommandRefused(`Nobody can confirm what is wrong with this record: ${refused.message}`);
    for (const iso3 of named) states.add(String(iso3));
  }
  if (states.size === 0) throw new CommandRefused(`There is nothing to confirm: today the record of run ${run.id} is believed.`);
  return [...states];
}

import type pg from 'pg';
import { insertDecision, revokeDecision, selectDecisions } from '../../db/decisions.ts';
import { type RecordRun, selectRecordRuns } from '../../db/runs.ts';
import type { Treaty } from '../../treaty/catalogue/treaty.ts';
import { checkReading } from '../../treaty/check-reading.ts';
import { type CivilDate, civilDateInNewYork } from '../../treaty/civil-date.ts';
import {
  type Confirmable,
  type Decision,
  type DecisionSubjects,
  type NewDecision,
  rowKey,
  rulingsFor,
} from '../../treaty/decisions.ts';
import { dateAfter } from '../../treaty/delay.ts';
import { actsByState, type SetAsideEntry } from '../../treaty/ledger.ts';
import { findStateByIso3, foldName, type State } from '../../treaty/states.ts';
import { expressesConsent } from '../../treaty/treaty-action.ts';
import { differs, type Rereading, readRecord, rereadRecords } from '../scrape/reread.ts';
import { type Review, selectReview } from './review.ts';

/** What was requested cannot be decided: a code with its data, worded where it is shown. */
export class DecisionRefused extends Error {
  readonly code: string;
  readonly data: Readonly<Record<string, unknown>>;

  constructor(code: string, data: Readonly<Record<string, unknown>> = {}) {
    super(code);
    this.name = 'DecisionRefused';
    this.code = code;
    this.data = data;
  }
}

/** A decision as a person requests it. */
export type DecisionRequest =
  | { readonly what: 'alias'; readonly row: RowOrName; readonly iso3: string }
  | { readonly what: 'withdrawal'; readonly iso3: string; readonly notifiedOn: CivilDate; readonly effectiveOn: CivilDate | null }
  | { readonly what: 'confirm'; readonly runId: number }
  | { readonly what: 'reject row'; readonly rowId: number }
  | { readonly what: 'reject run'; readonly runId: number };

/** A row set aside by its number, or a name in a refused record. */
export type RowOrName = { readonly rowId: number } | { readonly name: string };

/** Records the decision with its reason; the next run honours it. Throws {@link DecisionRefused} and `DatabaseUnavailable`. */
export async function decide(
  pool: pg.Pool,
  treaty: Treaty,
  request: DecisionRequest,
  reason: string,
  now: Date,
): Promise<Decision> {
  const review = await selectReview(pool, treaty);
  const decision = await decisionOn({ pool, treaty, review, today: civilDateInNewYork(now) }, request);
  return insertDecision(pool, treaty.number, { ...decision, reason });
}

/**
 * Revokes a decision with all that was recorded because of it: the archived records are read again as if it had never been made, in one transaction.
 * Returns what that came to; null where the decision had touched no fact. Throws {@link DecisionRefused} when there is no such decision, and when
 * today's reader differs from what is recorded anyway: that has to be reread, and seen, first.
 */
export async function revoke(pool: pg.Pool, treaty: Treaty, id: number, reason: string): Promise<Rereading | null> {
  const decision = (await selectDecisions(pool, treaty.number)).find((other) => other.id === id && other.revokedAt === null);
  if (decision === undefined) throw new DecisionRefused('no such decision', { id });
  if (decision.kind === 'rejected run') {
    await revokeDecision(pool, treaty.number, id, reason);
    return null;
  }
  const before = await rereadRecords(pool, treaty, { apply: false, acceptRefusals: false });
  if (before !== 'busy' && differs(before)) throw new DecisionRefused('reread first');
  const after = await rereadRecords(pool, treaty, { apply: true, acceptRefusals: true, without: { decision, reason } });
  if (after === 'busy') throw new DecisionRefused('another run');
  return after;
}

interface Desk {
  readonly pool: pg.Pool;
  readonly treaty: Treaty;
  readonly review: Review;
  readonly today: CivilDate;
}

async function decisionOn(desk: Desk, request: DecisionRequest): Promise<NewDecision> {
  switch (request.what) {
    case 'alias':
      return { kind: 'alias', subject: await aliasOf(desk, request.row, stateBy(request.iso3)) };
    case 'reject row':
      return { kind: 'rejected row', subject: { row: setAsideRow(desk.review, request.rowId).row } };
    case 'reject run':
      return { kind: 'rejected run', subject: { runId: refusedRun(desk.review, request.runId).id } };
    case 'withdrawal':
      return { kind: 'withdrawal', subject: withdrawalOf(desk, request) };
    case 'confirm': {
      const run = refusedRun(desk.review, request.runId);
      return { kind: 'confirmation', subject: { runId: run.id, states: await confirmableOf(desk, run) } };
    }
  }
}

function stateBy(iso3: string): State {
  const state = findStateByIso3(iso3.toUpperCase());
  if (state === null) throw new DecisionRefused('no such State', { iso3 });
  return state;
}

function setAsideRow({ setAside, decisions }: Review, id: number): SetAsideEntry {
  const row = setAside.find((other) => other.id === id);
  if (row === undefined) throw new DecisionRefused('no such row', { id });
  const earlier = decisions.find(
    ({ kind, subject, revokedAt }) =>
      revokedAt === null &&
      ((kind === 'alias' && foldName(subject.name) === foldName(row.name)) ||
        (kind === 'rejected row' && rowKey(subject.row) === rowKey(row.row))),
  );
  if (earlier) throw new DecisionRefused('row already decided', { decision: earlier.id });
  return row;
}

function refusedRun({ refusedRuns }: Review, id: number): RecordRun {
  const run = refusedRuns.find((other) => other.id === id);
  if (run === undefined) throw new DecisionRefused('no such refused run', { id });
  return run;
}

async function aliasOf({ pool, treaty, review }: Desk, wanted: RowOrName, state: State): Promise<DecisionSubjects['alias']> {
  const { name, runId } = 'rowId' in wanted ? nameOfRow(review, wanted.rowId) : unknownName(review, wanted.name);
  const run = (await selectRecordRuns(pool, treaty.number)).find(({ id }) => id === runId);
  const reading = run && (await readRecord(pool, run.view, run.sha256));
  const participants = reading && 'participants' in reading ? reading.participants : [];
  const listed = participants.find(({ iso3 }) => iso3 === state.iso3);
  if (listed) throw new DecisionRefused('State already listed', { iso3: state.iso3, name: listed.name });
  return { name, iso3: state.iso3 };
}

function nameOfRow(review: Review, id: number): { name: string; runId: number } {
  const { name, row } = setAsideRow(review, id);
  if (row.iso3 !== null) throw new DecisionRefused('row of a known State', { iso3: row.iso3 });
  return { name, runId: review.ledger.lastAccepted?.id ?? 0 };
}

function unknownName({ refusedRuns }: Review, wanted: string): { name: string; runId: number } {
  for (const { id, unknownNames } of refusedRuns)
    for (const name of unknownNames) if (foldName(name) === foldName(wanted)) return { name, runId: id };
  throw new DecisionRefused('no such unknown name', { name: wanted });
}

function withdrawalOf(
  { treaty, review, today }: Desk,
  { iso3: code, notifiedOn, effectiveOn }: Extract<DecisionRequest, { what: 'withdrawal' }>,
): DecisionSubjects['withdrawal'] {
  const { iso3 } = stateBy(code);
  if (notifiedOn > today) throw new DecisionRefused('notice in the future', { notifiedOn, today });
  const { article, delay } = treaty.rule.withdrawal;
  const soonest = dateAfter(notifiedOn, delay);
  if (effectiveOn !== null && effectiveOn < soonest)
    throw new DecisionRefused('effect too early', { notifiedOn, soonest, article });
  const earlier = review.decisions.find(
    ({ kind, subject, revokedAt }) =>
      kind === 'withdrawal' && revokedAt === null && subject.iso3 === iso3 && subject.notifiedOn === notifiedOn,
  );
  if (earlier) throw new DecisionRefused('notice already entered', { decision: earlier.id });
  const acts = actsByState(review.ledger).get(iso3) ?? [];
  if (!acts.some(({ kind, date }) => expressesConsent(kind) && date < notifiedOn))
    throw new DecisionRefused('nothing to withdraw from', { iso3, notifiedOn });
  return { iso3, notifiedOn, effectiveOn };
}

/** What the refused record says of States that a person has to confirm: those that it no longer lists, and those that it corrects. */
async function confirmableOf({ pool, treaty, review, today }: Desk, run: RecordRun): Promise<Confirmable[]> {
  const reading = await readRecord(pool, run.view, run.sha256);
  if ('code' in reading) throw new DecisionRefused('cannot be confirmed', { because: reading });
  const known = actsByState(review.ledger);
  const rulings = rulingsFor(review.decisions, Number.MAX_SAFE_INTEGER, review.ledger.lastAccepted?.id ?? null);
  const found: Confirmable[] = [];
  for (;;) {
    const confirmed = new Map([...rulings.confirmed, ...found.map(({ iso3, says }) => [iso3, says] as const)]);
    const checked = checkReading(reading, { treaty, today, known, rulings: { ...rulings, confirmed } });
    if (!('refusal' in checked)) break;
    if (checked.confirmable.length === 0) throw new DecisionRefused('cannot be confirmed', { because: checked.refusal });
    found.push(...checked.confirmable);
  }
  if (found.length === 0) throw new DecisionRefused('nothing to confirm', { runId: run.id });
  return found;
}

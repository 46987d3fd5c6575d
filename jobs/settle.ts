import type pg from 'pg';
import { type Decision, insertDecision, type NewDecision, revokeDecision, selectDecisions } from '../db/decisions.ts';
import { type RecordRun, selectRecordRuns } from '../db/record-runs.ts';
import { selectParticipations } from '../db/treaty-actions.ts';
import { checkRecord } from '../scraper/check-record.ts';
import { RecordRefused } from '../scraper/errors.ts';
import { type Confirmable, confirmableIn } from '../scraper/refuse-losses.ts';
import { nameKey, rowKey } from '../scraper/settled.ts';
import type { Treaty } from '../treaty/catalogue/treaty.ts';
import { type CivilDate, civilDateInNewYork } from '../treaty/civil-date.ts';
import { dateAfter } from '../treaty/delay.ts';
import { findStateByIso3, type State } from '../treaty/states.ts';
import { expressesConsent } from '../treaty/treaty-action.ts';
import { CommandRefused } from './command-line.ts';
import { knownStates } from './known-states.ts';
import { type Rereading, rereadRecords } from './reread.ts';
import { type Review, readRecordOf, selectReview } from './review.ts';
import { settledFor } from './settled-decisions.ts';

/** A decision as a person asks for it. */
export type Settling =
  | { readonly what: 'alias'; readonly row: RowOrName; readonly iso3: string }
  | { readonly what: 'withdrawal'; readonly iso3: string; readonly notifiedOn: CivilDate; readonly effectiveOn: CivilDate | null }
  | { readonly what: 'confirm'; readonly runId: number }
  | { readonly what: 'reject row'; readonly rowId: number }
  | { readonly what: 'reject run'; readonly runId: number };

/** A held row by its number, or a name that stands in a refused record. */
export type RowOrName = { readonly rowId: number } | { readonly name: string };

/** Records the decision with its reason; the next run honours it. Throws `CommandRefused` for what there is nothing to decide about. */
export async function settle(pool: pg.Pool, treaty: Treaty, settling: Settling, reason: string, now: Date): Promise<Decision> {
  const review = await selectReview(pool, treaty);
  const decision = await decisionOn({ pool, treaty, review, today: civilDateInNewYork(now) }, settling);
  return insertDecision(pool, treaty.number, { ...decision, reason });
}

/**
 * Takes a decision back, with all that was recorded because of it: the kept records are read again as if it had never been made, in one
 * transaction. Answers what that came to; null where the decision had touched no fact. Throws `CommandRefused` when no such decision stands,
 * and when today's reader differs from what is recorded by itself: that is to be settled by rereading first, and seen.
 */
export async function takeBack(pool: pg.Pool, treaty: Treaty, id: number, reason: string): Promise<Rereading | null> {
  const decision = (await selectDecisions(pool, treaty.number)).find((other) => other.id === id && other.revokedAt === null);
  if (decision === undefined) throw new CommandRefused(`There is no decision ${id} that stands.`);
  if (decision.kind === 'rejected run') {
    await revokeDecision(pool, treaty.number, id, reason);
    return null;
  }
  const before = await rereadRecords(pool, treaty, { apply: false, acceptRefusals: false });
  if (before !== 'busy' && before.turned.length + before.differences.length > 0) {
    throw new CommandRefused(
      "Today's reader reads the kept records otherwise than they are recorded, whatever becomes of this decision: npm run reread first.",
    );
  }
  const after = await rereadRecords(pool, treaty, { apply: true, acceptRefusals: true, without: { decision, reason } });
  if (after === 'busy') throw new CommandRefused('Another run is under way; nothing was taken back.');
  return after;
}

interface Desk {
  readonly pool: pg.Pool;
  readonly treaty: Treaty;
  readonly review: Review;
  readonly today: CivilDate;
}

async function decisionOn(desk: Desk, settling: Settling): Promise<NewDecision> {
  switch (settling.what) {
    case 'alias':
      return { kind: 'alias', subject: await aliasOf(desk, settling.row, stateBy(settling.iso3)) };
    case 'reject row': {
      const { row } = heldRow(desk.review, settling.rowId);
      return { kind: 'rejected row', subject: { row } };
    }
    case 'reject run':
      return { kind: 'rejected run', subject: { runId: waitingRun(desk.review, settling.runId).id } };
    case 'withdrawal':
      return { kind: 'withdrawal', subject: await withdrawalOf(desk, settling) };
    case 'confirm': {
      const run = waitingRun(desk.review, settling.runId);
      return { kind: 'confirmation', subject: { runId: run.id, states: await confirmableOf(desk, run) } };
    }
  }
}

function stateBy(iso3: string): State {
  const state = findStateByIso3(iso3.toUpperCase());
  if (state === null) throw new CommandRefused(`No State has the code "${iso3}" (ISO 3166-1 alpha-3, such as NLD).`);
  return state;
}

function heldRow({ heldRows, decisions }: Review, id: number): Review['heldRows'][number] {
  const held = heldRows.find((other) => other.id === id);
  if (held === undefined) throw new CommandRefused(`No row ${id} is held; npm run review lists those that are.`);
  const earlier = decisions.find(
    ({ kind, subject, revokedAt }) =>
      revokedAt === null &&
      ((kind === 'alias' && nameKey(subject.name) === nameKey(held.name)) ||
        (kind === 'rejected row' && rowKey(subject.row) === rowKey(held.row))),
  );
  if (earlier)
    throw new CommandRefused(`Decision ${earlier.id} settles that row already; take it back first: undo ${earlier.id}.`);
  return held;
}

function waitingRun({ refusedRuns }: Review, id: number): RecordRun {
  const run = refusedRuns.find((other) => other.id === id);
  if (run === undefined) throw new CommandRefused(`No refused record of run ${id} waits; npm run review lists those that do.`);
  return run;
}

async function aliasOf({ pool, treaty, review }: Desk, row: RowOrName, state: State): Promise<Subject<'alias'>> {
  const found =
    'rowId' in row
      ? { ...heldRow(review, row.rowId), runId: heldRow(review, row.rowId).firstRunId }
      : review.refusedRuns.flatMap(({ id, unknownNames }) =>
          unknownNames.filter((name) => nameKey(name) === nameKey(row.name)).map((name) => ({ name, runId: id, row: null })),
        )[0];
  if (found === undefined) throw new CommandRefused('No refused record has such a name that nothing knows.');
  if (found.row?.iso3) {
    throw new CommandRefused(`The row is that of ${findStateByIso3(found.row.iso3)?.name}; its name is not what is in doubt.`);
  }
  const run = (await selectRecordRuns(pool, treaty.number)).find(({ id }) => id === found.runId);
  const record = run && (await readRecordOf(pool, run));
  const listed = record?.participants.find(({ iso3, actions }) => iso3 === state.iso3 && actions.length > 0);
  if (listed) throw new CommandRefused(`The same record lists ${state.name} already, as "${listed.name}".`);
  return { name: found.name, iso3: state.iso3 };
}

type Subject<Kind extends NewDecision['kind']> = Extract<NewDecision, { kind: Kind }>['subject'];

async function withdrawalOf(
  { pool, treaty, review, today }: Desk,
  { iso3, notifiedOn, effectiveOn }: Extract<Settling, { what: 'withdrawal' }>,
): Promise<Subject<'withdrawal'>> {
  const state = stateBy(iso3);
  if (notifiedOn > today) throw new CommandRefused(`The notice is dated ${notifiedOn}, after today, ${today}.`);
  const soonest = dateAfter(notifiedOn, treaty.rule.withdrawal.delay);
  if (effectiveOn !== null && effectiveOn < soonest) {
    throw new CommandRefused(
      `A notice of ${notifiedOn} takes effect on ${soonest} at the soonest (${treaty.rule.withdrawal.article}).`,
    );
  }
  const earlier = review.decisions.find(
    ({ kind, subject, revokedAt }) =>
      kind === 'withdrawal' && revokedAt === null && subject.iso3 === state.iso3 && subject.notifiedOn === notifiedOn,
  );
  if (earlier) throw new CommandRefused(`Decision ${earlier.id} says so already; take it back first: undo ${earlier.id}.`);
  const facts = (await selectParticipations(pool, treaty.number)).find((other) => other.iso3 === state.iso3);
  if (!facts?.actions.some(({ kind, date }) => expressesConsent(kind) && date < notifiedOn)) {
    throw new CommandRefused(
      `No instrument of ${state.name} from before ${notifiedOn} is recorded: it had nothing to withdraw from. If a confirmation took it from the record, take that back first.`,
    );
  }
  return { iso3: state.iso3, notifiedOn, effectiveOn };
}

/**
 * What the refused record says of States that only a person can confirm: those it no longer shows, and those it corrects. Throws
 * `CommandRefused` where the record is refused for what nobody can confirm, or is not refused any more.
 */
async function confirmableOf({ pool, treaty, review, today }: Desk, run: RecordRun): Promise<Confirmable[]> {
  const record = await readRecordOf(pool, run);
  if (record === null) throw new CommandRefused(`Nobody can confirm what is wrong with this record: ${run.reason}`);
  const known = knownStates(await selectParticipations(pool, treaty.number));
  const settled = settledFor(review.decisions, Number.MAX_SAFE_INTEGER);
  const found: Confirmable[] = [];
  for (;;) {
    const confirmed = new Map([...settled.confirmed, ...found.map(({ iso3, says }) => [iso3, says] as const)]);
    const refused = refusalOf(() => checkRecord(record, { treaty, today, known, settled: { ...settled, confirmed } }));
    if (refused === null) break;
    const confirmable = confirmableIn(refused);
    if (confirmable === null) throw new CommandRefused(`Nobody can confirm what is wrong with this record: ${refused.message}`);
    found.push(...confirmable);
  }
  if (found.length === 0) throw new CommandRefused(`There is nothing to confirm: today the record of run ${run.id} is believed.`);
  return found;
}

function refusalOf(check: () => unknown): RecordRefused | null {
  try {
    check();
    return null;
  } catch (error) {
    if (error instanceof RecordRefused) return error;
    throw error;
  }
}

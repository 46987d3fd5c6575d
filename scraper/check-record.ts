import type { Treaty } from '../treaty/catalogue/treaty.ts';
import type { CivilDate } from '../treaty/civil-date.ts';
import { slotOf } from '../treaty/compare-actions.ts';
import { type Participant, type Reading, STATEMENT_KINDS, type Statement } from '../treaty/reading.ts';
import type { TreatyAction, TreatyActionKind } from '../treaty/treaty-action.ts';
import { refuseImpossible } from './refuse-impossible.ts';
import { refuseMassChange, refuseVanished } from './refuse-losses.ts';
import { nameKey, rowKey, type Settled, type SettledWithdrawal } from './settled.ts';

/** A treaty action whose kind the record states: the only sort that becomes a fact. */
export interface StatedAction extends TreatyAction {
  readonly kind: TreatyActionKind;
}

/** A participant that is one of the 197 States, with actions that can be recorded. */
export interface CheckedParticipant {
  readonly iso3: string;
  /** As the record prints it; null for a State that the record does not show, and of which a person has entered the withdrawal. */
  readonly name: string | null;
  readonly actions: readonly StatedAction[];
}

/** A row that waits for a person. Nothing of it reaches a figure. */
export interface HeldRow {
  readonly name: string;
  readonly reason: string;
  readonly row: Participant;
}

/** What of a record may be recorded. */
export interface CheckedRecord {
  readonly participants: readonly CheckedParticipant[];
  readonly statements: readonly Statement[];
  /** The kinds of statement that the record does not show, and of which none is gone because of that. */
  readonly unreadStatements: readonly Statement['kind'][];
  readonly held: readonly HeldRow[];
  /** States that the record does not show by a name that is known, and whose facts stay as they were. */
  readonly keepStates: readonly string[];
  readonly problems: Reading['problems'];
}

/** A State that has facts now. */
export interface KnownState {
  readonly iso3: string;
  readonly name: string;
  readonly actions: readonly StatedAction[];
}

export interface CheckContext {
  readonly treaty: Treaty;
  readonly today: CivilDate;
  /** The States that have facts now: a record may not lose one of them. */
  readonly known: readonly KnownState[];
  readonly settled: Settled;
}

/** Regional organizations that take part in other treaties of the depositary. Each is a known name that is no State. */
const ORGANIZATIONS: ReadonlySet<string> = new Set([
  'european atomic energy community',
  'european community',
  'european economic community',
  'european union',
]);

const isOrganization = (name: string): boolean => ORGANIZATIONS.has(name.trim().toLowerCase());

/** A row without a date says nothing of its State: whoever had acted and stands there bare is gone all the same. */
const isActing = ({ actions }: Participant): boolean => actions.length > 0;

/**
 * Decides what of a record may be recorded, against the treaty's provisions, what is known already and what persons have settled. Rows
 * that cannot be trusted are held one by one. Throws `RecordRefused` when the record as a whole cannot be: the wrong treaty, an
 * impossible date, a State twice, a State that is gone, more corrections than one record ever brings.
 */
export function checkRecord(given: Reading, context: CheckContext): CheckedRecord {
  const { settled, treaty, today, known } = context;
  const record = withAliases(given, settled.aliases);
  refuseImpossible(record, treaty, today);
  const [rejected, rows] = partition(record.participants, (row) => settled.rejectedRows.has(rowKey(row)));
  const held = rows.flatMap((row): HeldRow[] => {
    const reason = reasonToHold(row, treaty);
    return reason === null ? [] : [{ name: row.name, reason, row }];
  });
  const notRecorded = [...rejected, ...held.map(({ row }) => row)];
  const shown = rows.flatMap((row): CheckedParticipant[] =>
    row.iso3 === null || notRecorded.includes(row)
      ? []
      : [{ iso3: row.iso3, name: row.name, actions: row.actions.filter(isStated).map((action) => notedOn(action, today)) }],
  );

  const present = new Set(record.participants.filter(isActing).map(({ iso3 }) => iso3));
  const missing = known.filter(({ iso3 }) => !present.has(iso3));
  const [leaving, gone] = partition(missing, ({ iso3 }) => settled.withdrawals.some((withdrawal) => withdrawal.iso3 === iso3));
  const unexplained = gone.filter(({ iso3 }) => settled.confirmed.get(iso3) !== null);
  const unknownNames = held.filter(({ row }) => row.iso3 === null && isActing(row) && !isOrganization(row.name));
  refuseVanished(unexplained, unknownNames.length);

  const participants = [
    ...shown.filter(({ iso3 }) => !missing.some((state) => state.iso3 === iso3)),
    ...leaving.map(({ iso3 }): CheckedParticipant => ({ iso3, name: null, actions: [] })),
  ].map((participant) => withWithdrawals(participant, known, settled.withdrawals));
  refuseMassChange(participants, known, settled.confirmed);
  return {
    participants,
    held,
    keepStates: [...unexplained.map(({ iso3 }) => iso3), ...notRecorded.flatMap(({ iso3 }) => iso3 ?? [])],
    statements: record.statements,
    unreadStatements: STATEMENT_KINDS.filter((kind) => !record.tells.statements.includes(kind)),
    problems: record.problems,
  };
}

function partition<Thing>(things: readonly Thing[], belongs: (thing: Thing) => boolean): [Thing[], Thing[]] {
  return [things.filter(belongs), things.filter((thing) => !belongs(thing))];
}

const isStated = (action: TreatyAction): action is StatedAction => action.kind !== null;

/** The record does not date the end of an act in brackets: it ended by the day on which this was seen. */
const notedOn = (action: StatedAction, today: CivilDate): StatedAction => (action.ended ? { ...action, endedBy: today } : action);

/** The record with the names that persons have settled. */
function withAliases(record: Reading, aliases: Settled['aliases']): Reading {
  if (aliases.size === 0) return record;
  const settled = <Named extends { readonly name: string | null; readonly iso3: string | null }>(thing: Named): Named =>
    thing.iso3 === null && thing.name !== null ? { ...thing, iso3: aliases.get(nameKey(thing.name)) ?? null } : thing;
  return { ...record, participants: record.participants.map(settled), statements: record.statements.map(settled) };
}

/**
 * The State's acts with the notices of withdrawal that persons have entered. What it had done before its last notice stays, where the
 * record shows nothing any more in its place: a State that left and came back had been a party all the same (ATT Art. 24).
 */
function withWithdrawals(
  participant: CheckedParticipant,
  known: readonly KnownState[],
  withdrawals: readonly SettledWithdrawal[],
): CheckedParticipant {
  const notices = withdrawals
    .filter(({ iso3 }) => iso3 === participant.iso3)
    .map(
      ({ notifiedOn: date, effectiveOn, evidence }): StatedAction => ({
        kind: 'withdrawal',
        date,
        ended: false,
        effectiveOn,
        evidence,
      }),
    );
  const last = notices
    .map(({ date }) => date)
    .sort()
    .at(-1);
  if (last === undefined) return participant;
  const shown = participant.actions.filter(({ date }) => date < last).map(({ kind }) => slotOf(kind));
  const before = known
    .filter(({ iso3 }) => iso3 === participant.iso3)
    .flatMap(({ actions }) => actions)
    .filter(({ kind, date }) => kind !== 'withdrawal' && date < last && !shown.includes(slotOf(kind)));
  return { ...participant, actions: [...before, ...participant.actions, ...notices] };
}

function reasonToHold(participant: Participant, treaty: Treaty): string | null {
  if (participant.iso3 === null && isOrganization(participant.name)) {
    return `${participant.name} is an organization; ${treaty.title} is recorded for States only.`;
  }
  if (participant.iso3 === null) return `No State is known by the name "${participant.name}".`;
  if (!participant.actions.every(isStated)) return `The record does not state the kind of an act of ${participant.name}.`;
  return null;
}

import { diffActions, isUnchanged, slotOf } from './action-changes.ts';
import type { Treaty } from './catalogue/treaty.ts';
import type { CivilDate } from './civil-date.ts';
import { actsKey, type Confirmable, type Rulings, rowKey } from './decisions.ts';
import type { Participant, Reading, Refusal } from './reading.ts';
import type { Reason } from './reason.ts';
import { foldName } from './states.ts';
import type { StatedAction, TreatyAction } from './treaty-action.ts';

/** One of the 197 States with the acts that can be recorded of it. */
export interface CheckedParticipant {
  readonly iso3: string;
  /** As the record prints it; null for a State that the record does not list and whose withdrawal was entered by a person. */
  readonly name: string | null;
  readonly actions: readonly StatedAction[];
}

/** A row that waits for review. It is not counted in any figure. */
export interface RowSetAside {
  readonly name: string;
  readonly reason: Reason;
  readonly row: Participant;
}

/** The part of a reading that may be recorded. */
export interface CheckedReading {
  readonly reading: Reading;
  readonly participants: readonly CheckedParticipant[];
  readonly setAside: readonly RowSetAside[];
  /** Codes of the States of which everything stays as it was known: their row is set aside or rejected, or the State was most likely renamed. */
  readonly kept: ReadonlySet<string>;
}

/** A reading that is not accepted. `confirmable`: what a person can confirm so that it is accepted; empty where that is not possible. */
export interface RefusedReading {
  readonly refusal: Refusal;
  readonly confirmable: readonly Confirmable[];
}

export interface CheckContext {
  readonly treaty: Treaty;
  /** The day in New York on which the record was read. */
  readonly today: CivilDate;
  /** The acts of each State that has any, by code. */
  readonly known: ReadonlyMap<string, readonly StatedAction[]>;
  readonly rulings: Rulings;
}

/** No single record ever corrected more States than this: if one does, the page or the reader is wrong. */
const MOST_CORRECTED_AT_ONCE = 5;

/** Regional organizations that take part in other treaties of the depositary: known names that are not States. */
const ORGANIZATIONS: ReadonlySet<string> = new Set([
  'european atomic energy community',
  'european community',
  'european economic community',
  'european union',
]);

const isOrganization = (name: string): boolean => ORGANIZATIONS.has(name.trim().toLowerCase());

/** A row without a date says nothing of its State: one that had acted and has an empty row now counts as missing. */
const isActing = ({ actions }: Participant): boolean => actions.length > 0;

/**
 * Decides which part of a reading may be recorded, given the treaty's provisions, what is known and the manual decisions. Rows that cannot be
 * trusted are set aside one by one. The reading is refused as a whole for the wrong treaty, an impossible date, a State listed twice, a State that has
 * vanished, or more corrections than one record ever brings.
 */
export function checkReading(given: Reading, context: CheckContext): CheckedReading | RefusedReading {
  const { treaty, today, known, rulings } = context;
  const reading = withAliases(given, rulings.aliases);
  const rejected = reading.participants.filter((row) => rulings.rejectedRows.has(rowKey(row)));
  const rows = reading.participants.filter((row) => !rejected.includes(row));
  const impossible = otherTreaty(reading, treaty) ?? impossibleDate(reading, treaty, today) ?? stateListedTwice(rows);
  if (impossible !== null) return { refusal: impossible, confirmable: [] };

  const setAside = rows.flatMap((row): RowSetAside[] => {
    const reason = reasonToSetAside(row);
    return reason === null ? [] : [{ name: row.name, reason, row }];
  });
  const notRecorded = [...rejected, ...setAside.map(({ row }) => row)];

  const present = new Set(reading.participants.filter(isActing).map(({ iso3 }) => iso3));
  const missing = [...known.keys()].filter((iso3) => !present.has(iso3));
  const withdrew = missing.filter((iso3) => rulings.withdrawals.some((withdrawal) => withdrawal.iso3 === iso3));
  const unexplained = missing.filter((iso3) => !withdrew.includes(iso3) && rulings.confirmed.get(iso3) !== null);
  const unknownNames = setAside.filter(({ row, reason }) => reason.code === 'unknown name' && isActing(row));
  // As many unknown names as missing States: the States were most likely renamed, and their facts stay.
  if (unexplained.length > unknownNames.length) {
    const confirmable = unexplained.map((iso3): Confirmable => ({ iso3, says: null }));
    return { refusal: { code: 'participant vanished', data: { states: unexplained } }, confirmable };
  }

  // A row that has lost all its dates, as a person has confirmed, still lists its State by name.
  const listed = rows.flatMap((row): CheckedParticipant[] =>
    row.iso3 === null || notRecorded.includes(row) || withdrew.includes(row.iso3) || unexplained.includes(row.iso3)
      ? []
      : [{ iso3: row.iso3, name: row.name, actions: row.actions.filter(isStated).map((action) => seenOn(action, today)) }],
  );
  const participants = [...listed, ...withdrew.map((iso3) => ({ iso3, name: null, actions: [] }))].map((participant) =>
    withWithdrawals(participant, known.get(participant.iso3) ?? [], rulings.withdrawals),
  );
  const corrected = participants
    .filter(({ iso3, actions }) => diffActions(known.get(iso3) ?? [], actions, isUnchanged).gone.length > 0)
    .map(({ iso3, actions }): Confirmable => ({ iso3, says: actions.length === 0 ? null : actsKey(actions) }))
    .filter(({ iso3, says }) => rulings.confirmed.get(iso3) !== says);
  if (corrected.length > MOST_CORRECTED_AT_ONCE) {
    return { refusal: { code: 'mass change', data: { states: corrected.map(({ iso3 }) => iso3) } }, confirmable: corrected };
  }
  return {
    reading,
    participants,
    setAside,
    kept: new Set([
      ...unexplained,
      ...notRecorded.flatMap(({ iso3 }) => (iso3 === null || listed.some((other) => other.iso3 === iso3) ? [] : iso3)),
    ]),
  };
}

const isStated = (action: TreatyAction): action is StatedAction => action.kind !== null;

/** The record does not date the end of an act in brackets: it ended by the day on which this was seen. */
const seenOn = (action: StatedAction, today: CivilDate): StatedAction => (action.ended ? { ...action, endedBy: today } : action);

function withAliases(reading: Reading, aliases: Rulings['aliases']): Reading {
  if (aliases.size === 0) return reading;
  const named = <Named extends { readonly name: string | null; readonly iso3: string | null }>(thing: Named): Named =>
    thing.iso3 === null && thing.name !== null ? { ...thing, iso3: aliases.get(foldName(thing.name)) ?? null } : thing;
  return { ...reading, participants: reading.participants.map(named), statements: reading.statements.map(named) };
}

/**
 * The State's acts with the notices of withdrawal that persons have entered. What it had done before its last notice stays where the record lists
 * nothing in its place any more: a State that left and came back had been a party all the same (ATT Art. 24).
 */
function withWithdrawals(
  participant: CheckedParticipant,
  known: readonly StatedAction[],
  withdrawals: Rulings['withdrawals'],
): CheckedParticipant {
  const states = (day: CivilDate): boolean => participant.actions.some(({ kind, date }) => kind === 'withdrawal' && date === day);
  const notices = withdrawals
    .filter(({ iso3, notifiedOn }) => iso3 === participant.iso3 && !states(notifiedOn))
    .map(({ notifiedOn, effectiveOn, decisionId }): StatedAction => {
      return { kind: 'withdrawal', date: notifiedOn, ended: false, effectiveOn, evidence: `decision:${decisionId}` };
    });
  const last = notices
    .map(({ date }) => date)
    .sort()
    .at(-1);
  if (last === undefined) return participant;
  const listed = participant.actions.filter(({ date }) => date < last).map(({ kind }) => slotOf(kind));
  const before = known.filter(({ kind, date }) => kind !== 'withdrawal' && date < last && !listed.includes(slotOf(kind)));
  return { ...participant, actions: [...before, ...participant.actions, ...notices] };
}

function reasonToSetAside({
  name,
  iso3,
  actions,
}: Participant): Reason<'organization' | 'unknown name' | 'kind not stated'> | null {
  if (iso3 === null) return { code: isOrganization(name) ? 'organization' : 'unknown name', data: { name } };
  return actions.every(isStated) ? null : { code: 'kind not stated', data: { name } };
}

const folded = (title: string): string => title.toLowerCase().replace(/\s+/g, ' ').trim();

/** The refusal of a reading whose number or title is another treaty's; null where they are the treaty's. */
export function otherTreaty({ number, title }: Pick<Reading, 'number' | 'title'>, treaty: Treaty): Refusal | null {
  if ((number === null || number === treaty.number) && folded(title) === folded(treaty.title)) return null;
  return { code: 'wrong treaty', data: { number, title, expected: { number: treaty.number, title: treaty.title } } };
}

function impossibleDate({ participants }: Reading, { openedForSignatureOn }: Treaty, today: CivilDate): Refusal | null {
  for (const { name, actions } of participants) {
    for (const { date } of actions) {
      if (date > today || date < openedForSignatureOn)
        return { code: 'date out of range', data: { name, date, today, openedOn: openedForSignatureOn } };
    }
  }
  return null;
}

/** The refusal of a reading that lists one State twice, by whatever names; null where none is. */
export function stateListedTwice(participants: readonly Participant[]): Refusal | null {
  const seen = new Map<string, string>();
  for (const { iso3, name } of participants) {
    if (iso3 === null) continue;
    const earlier = seen.get(iso3);
    if (earlier !== undefined) return { code: 'doubled participant', data: { iso3, earlier, name } };
    seen.set(iso3, name);
  }
  return null;
}

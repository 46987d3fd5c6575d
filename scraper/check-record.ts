import type { Treaty } from '../treaty/catalogue.ts';
import type { CivilDate } from '../treaty/civil-date.ts';
import type { TreatyActionKind } from '../treaty/treaty-action.ts';
import { RecordRefused } from './errors.ts';
import type { Participant, RecordedAction, Statement, TreatyRecord } from './source.ts';

/** A treaty action whose kind the record states: the only sort that becomes a fact. */
export interface StatedAction extends RecordedAction {
  readonly kind: TreatyActionKind;
}

/** A participant that is one of the 197 States, with actions that can be recorded. */
export interface CheckedParticipant {
  readonly iso3: string;
  readonly name: string;
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
  readonly problems: readonly string[];
}

export interface CheckContext {
  readonly treaty: Treaty;
  readonly today: CivilDate;
  /** The States that have facts now: a record may not lose one of them. */
  readonly known: readonly { readonly iso3: string; readonly name: string }[];
}

/** Regional organizations that take part in other treaties of the depositary. Each is a known name that is no State. */
const ORGANIZATIONS: ReadonlySet<string> = new Set([
  'european atomic energy community',
  'european community',
  'european economic community',
  'european union',
]);

const isOrganization = (name: string): boolean => ORGANIZATIONS.has(name.trim().toLowerCase());
const folded = (title: string): string => title.toLowerCase().replace(/\s+/g, ' ').trim();

/**
 * Decides what of a record may be recorded, against the treaty's provisions and what is known already. Rows that cannot be
 * trusted are held one by one. Throws `RecordRefused` when the record as a whole cannot be: the wrong treaty, an impossible
 * date, a State twice, a State that is gone.
 */
export function checkRecord(record: TreatyRecord, context: CheckContext): CheckedRecord {
  refuseOtherTreaty(record, context.treaty);
  refuseImpossibleDates(record, context);
  refuseDoubledStates(record);
  const held: HeldRow[] = [];
  const participants: CheckedParticipant[] = [];
  for (const participant of record.participants) {
    const { iso3, name } = participant;
    const actions = participant.actions.filter(isStated);
    const reason = reasonToHold(participant, context.treaty);
    if (reason !== null) held.push({ name, reason, row: participant });
    else if (iso3 !== null) participants.push({ iso3, name, actions });
  }
  return {
    participants,
    held,
    keepStates: statesToKeep(record, context, held),
    statements: record.statements,
    unreadStatements: record.unreadStatements ?? [],
    problems: record.problems,
  };
}

const isStated = (action: RecordedAction): action is StatedAction => action.kind !== null;

function reasonToHold(participant: Participant, treaty: Treaty): string | null {
  if (participant.iso3 === null && isOrganization(participant.name)) {
    return `${participant.name} is an organization; ${treaty.title} is recorded for States only.`;
  }
  if (participant.iso3 === null) return `No State is known by the name "${participant.name}".`;
  if (!participant.actions.every(isStated)) return `The record does not state the kind of an act of ${participant.name}.`;
  return null;
}

/** Throws `RecordRefused` for a record that is that of another treaty. */
export function refuseOtherTreaty(record: TreatyRecord, treaty: Treaty): void {
  if ((record.number === null || record.number === treaty.number) && folded(record.title) === folded(treaty.title)) return;
  throw new RecordRefused(
    'wrong treaty',
    `The record is that of "${record.title}" (${record.number ?? 'no number'}), not of the ${treaty.title} (${treaty.number}).`,
    { number: record.number, title: record.title },
  );
}

function refuseImpossibleDates(record: TreatyRecord, { treaty, today }: CheckContext): void {
  for (const { name, actions } of record.participants) {
    for (const { date } of actions) {
      if (date >= treaty.openedForSignatureOn && date <= today) continue;
      const why =
        date > today ? `in the future (today is ${today})` : `before the treaty was opened on ${treaty.openedForSignatureOn}`;
      throw new RecordRefused('date out of range', `The record dates an act of ${name} on ${date}, ${why}.`, { name, date });
    }
  }
}

/** Throws `RecordRefused` for a record that lists a State twice. */
export function refuseDoubledStates(record: TreatyRecord): void {
  const seen = new Map<string, string>();
  for (const { iso3, name } of record.participants) {
    if (iso3 === null) continue;
    const earlier = seen.get(iso3);
    if (earlier !== undefined) {
      throw new RecordRefused('doubled participant', `The record lists one State twice: "${earlier}" and "${name}".`, {
        iso3,
        earlier,
        name,
      });
    }
    seen.set(iso3, name);
  }
}

/**
 * A State that is gone from the record is no withdrawal: those are printed. It is most likely a fault, so the record is
 * refused, unless as many names that nothing knows stand in the table instead: then it is most likely renamed, and its facts stay.
 */
function statesToKeep(record: TreatyRecord, { known }: CheckContext, held: readonly HeldRow[]): string[] {
  // A row without a date says nothing of its State: whoever had acted and stands there bare is gone all the same.
  const acting = (participant: Participant): boolean => participant.actions.length > 0;
  const present = new Set(record.participants.filter(acting).map((participant) => participant.iso3));
  const missing = known.filter((state) => !present.has(state.iso3));
  const unknownNames = held.filter(({ row }) => row.iso3 === null && acting(row) && !isOrganization(row.name));
  if (missing.length > unknownNames.length) {
    const names = missing.map((state) => state.name);
    throw new RecordRefused(
      'participant vanished',
      `The record no longer shows ${names.length === 1 ? names[0] : `${names.length} States: ${names.join(', ')}`}, which had acted under the treaty before.`,
      { missing: missing.map((state) => state.iso3) },
    );
  }
  const heldStates = held.flatMap((row) => (row.row.iso3 === null ? [] : [row.row.iso3]));
  return [...missing.map((state) => state.iso3), ...heldStates];
}

import { compareActions } from '../treaty/compare-actions.ts';
import { expressesConsent } from '../treaty/treaty-action.ts';
import type { CheckedParticipant, KnownState, StatedAction } from './check-record.ts';
import { RecordRefused } from './errors.ts';

/** More States than this are never corrected by one record: then it is the page or our reading that is wrong. */
const MOST_CORRECTED_AT_ONCE = 5;

/**
 * The States that had acted and whose row is gone. That is no withdrawal: those are printed. It is most likely a fault, so the record
 * is refused, unless a person has confirmed it, or as many names that nothing knows stand in the table instead: then they are most
 * likely renamed, and their facts stay. Throws `RecordRefused`.
 */
export function refuseVanished(missing: readonly KnownState[], unknownNames: number): void {
  if (missing.length <= unknownNames) return;
  const names = missing.map((state) => state.name);
  throw new RecordRefused(
    'participant vanished',
    `The record no longer shows ${names.length === 1 ? names[0] : `${names.length} States: ${names.join(', ')}`}, which had acted under the treaty before.`,
    { states: missing.map((state) => state.iso3) },
  );
}

/**
 * Answers the codes of States of which the record takes back or corrects something that is recorded. Throws `RecordRefused` when there
 * are more of them than one record ever corrects, the States aside of which a person has confirmed it.
 */
export function refuseMassChange(
  participants: readonly CheckedParticipant[],
  known: readonly KnownState[],
  confirmed: ReadonlySet<string>,
): string[] {
  const knownActions = new Map(known.map(({ iso3, actions }) => [iso3, actions]));
  const corrected = participants
    .filter(({ iso3, actions }) => isCorrected(knownActions.get(iso3) ?? [], actions))
    .map(({ iso3 }) => iso3);
  const unconfirmed = corrected.filter((iso3) => !confirmed.has(iso3));
  if (unconfirmed.length <= MOST_CORRECTED_AT_ONCE) return corrected;
  const names = known.filter(({ iso3 }) => unconfirmed.includes(iso3)).map(({ name }) => name);
  throw new RecordRefused(
    'mass change',
    `The record changes what is recorded of ${unconfirmed.length} States at once: ${names.join(', ')}.`,
    { states: unconfirmed },
  );
}

/** A kind of consent that was not stated before, and is stated now, corrects nothing. */
function isCorrected(known: readonly StatedAction[], now: readonly StatedAction[]): boolean {
  const { gone, appeared } = compareActions(known, now);
  return gone.some(
    ({ kind, kindConfirmed, date, ended }) =>
      kindConfirmed ||
      !expressesConsent(kind) ||
      !appeared.some((act) => expressesConsent(act.kind) && act.date === date && act.ended === ended),
  );
}

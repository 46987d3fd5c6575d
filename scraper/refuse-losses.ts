import { compareActions } from '../treaty/compare-actions.ts';
import type { CheckedParticipant, KnownState, StatedAction } from './check-record.ts';
import { RecordRefused } from './errors.ts';
import { actsKey, type Settled } from './settled.ts';

/** More States than this are never corrected by one record: then it is the page or our reading that is wrong. */
const MOST_CORRECTED_AT_ONCE = 5;

/** What a refused record says of a State, as a person can confirm it. */
export interface Confirmable {
  readonly iso3: string;
  /** By `actsKey`; null: nothing any more. */
  readonly says: string | null;
}

/** What of a refused record a person can confirm; null where it is refused for what nobody can. */
export function confirmableIn({ data }: RecordRefused): readonly Confirmable[] | null {
  const { confirmable } = data;
  return Array.isArray(confirmable) ? (confirmable as readonly Confirmable[]) : null;
}

/**
 * The States that had acted and whose row is gone. That is no withdrawal: those are printed. It is most likely a fault, so the record
 * is refused, unless a person has confirmed it, or as many names that nothing knows stand in the table instead: then they are most
 * likely renamed, and their facts stay. Throws `RecordRefused`.
 */
export function refuseVanished(missing: readonly KnownState[], unknownNames: number): void {
  if (missing.length <= unknownNames) return;
  const names = missing.map((state) => state.name);
  const confirmable = missing.map(({ iso3 }): Confirmable => ({ iso3, says: null }));
  throw new RecordRefused('participant vanished', { names, confirmable });
}

/**
 * Refuses a record that takes back or corrects what is recorded of more States than one record ever does, those aside of which a person
 * has confirmed just that. Throws `RecordRefused`.
 */
export function refuseMassChange(
  participants: readonly CheckedParticipant[],
  known: readonly KnownState[],
  confirmed: Settled['confirmed'],
): void {
  const knownActions = new Map(known.map(({ iso3, actions }) => [iso3, actions]));
  const corrected = participants
    .filter(({ iso3, actions }) => isCorrected(knownActions.get(iso3) ?? [], actions))
    .map(({ iso3, actions }): Confirmable => ({ iso3, says: actsKey(actions) }))
    .filter(({ iso3, says }) => confirmed.get(iso3) !== says);
  if (corrected.length <= MOST_CORRECTED_AT_ONCE) return;
  const names = known.filter(({ iso3 }) => corrected.some((other) => other.iso3 === iso3)).map(({ name }) => name);
  throw new RecordRefused('mass change', { names, confirmable: corrected });
}

const isCorrected = (known: readonly StatedAction[], now: readonly StatedAction[]): boolean =>
  compareActions(known, now).gone.length > 0;

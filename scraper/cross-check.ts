import type { Treaty } from '../treaty/catalogue/treaty.ts';
import type { CivilDate } from '../treaty/civil-date.ts';
import type { TreatyActionKind } from '../treaty/treaty-action.ts';
import type { Place } from './source.ts';

/**
 * The other places that state the status of a treaty, in the order in which they are asked. `untc-page` is the depositary's status page,
 * a second view of its record; `un-registration` the UN Secretariat's register of treaties, `unoda` the treaty database of the UN Office
 * for Disarmament Affairs, `att-secretariat` the status page of the treaty's own Secretariat.
 */
export const CROSS_CHECK_SOURCE_IDS = ['untc-page', 'un-registration', 'unoda', 'att-secretariat'] as const;
export type CrossCheckSourceId = (typeof CROSS_CHECK_SOURCE_IDS)[number];

/** A place to compare the depositary's record with. Nothing it says becomes a fact: the depositary's value stands. */
export interface CrossCheckSource extends Place {
  readonly id: CrossCheckSourceId;
  /** What pages call it. */
  readonly name: string;
  /** Reads a kept body. Pure. Throws `RecordRefused` for what does not fit, which is then compared with nothing. */
  read(body: Uint8Array, treaty: Treaty): CrossCheckRecord;
}

/** What another place says of a treaty. */
export interface CrossCheckRecord {
  /** The totals as it states them, by its own count; null where it states none. */
  readonly stated: StatedTotals;
  /** The day up to and including which it speaks, where it says so. */
  readonly statusAsAt?: CivilDate | null;
  /** The States it lists; none when it states totals only. */
  readonly states: readonly CrossCheckState[];
  /** ISO 3166-1 alpha-3 of States that it lists in a way that is not clear, and which are therefore not among `states`. */
  readonly unclearStates: readonly string[];
  /** Oddities that did not stop the reading, in words. */
  readonly problems: readonly string[];
}

export interface StatedTotals {
  readonly signatories: number | null;
  /** States that have consented to be bound, whether or not the treaty is in force for them yet. */
  readonly parties: number | null;
  readonly signedNotJoined: number | null;
  /** States that have neither signed nor joined, of the States that this place counts. */
  readonly notJoined: number | null;
}

/** What another place says of one State. */
export interface CrossCheckState {
  /** As printed. */
  readonly name: string;
  /** Null for a name that is no known State. */
  readonly iso3: string | null;
  readonly signedOn: CivilDate | null;
  /** Its `kind` is null where the place does not tell. */
  readonly consent: { readonly kind: TreatyActionKind | null; readonly depositedOn: CivilDate } | null;
  /** From when the treaty binds the State; null where the place does not tell. */
  readonly inForceOn: CivilDate | null;
}

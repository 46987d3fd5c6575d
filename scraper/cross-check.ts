import type { Treaty } from '../treaty/catalogue/treaty.ts';
import type { CivilDate } from '../treaty/civil-date.ts';
import type { Reason } from '../treaty/reason.ts';
import { findStateByName } from '../treaty/states.ts';
import { expressesConsent, isSignature, type TreatyAction, type TreatyActionKind } from '../treaty/treaty-action.ts';
import type { ReadOptions } from './read-in-worker.ts';
import type { Fetchable } from './source.ts';

/**
 * The other sources that state the status of a treaty, in the order in which they are checked. `untc-page` is the depositary's status
 * page, a second view of its record; `un-registration` the UN Secretariat's register of treaties, `unoda` the treaty database of the UN
 * Office for Disarmament Affairs, `att-secretariat` the status page of the treaty's own Secretariat.
 */
export const CROSS_CHECK_SOURCE_IDS = ['untc-page', 'un-registration', 'unoda', 'att-secretariat'] as const;
export type CrossCheckSourceId = (typeof CROSS_CHECK_SOURCE_IDS)[number];

/** A source to compare the depositary's record with. Nothing it says becomes a fact: the depositary's value stands. */
export interface CrossCheckSource extends Fetchable {
  readonly id: CrossCheckSourceId;
  /** Reads an archived body, in a worker thread. Throws `RecordRefused` for what does not fit, which is then compared with nothing. */
  read(body: Uint8Array, treaty: Treaty, options?: ReadOptions): Promise<CrossCheckRecord>;
}

/** What another source says of a treaty. */
export interface CrossCheckRecord {
  /** The totals as it states them, by its own count; null where it states none. */
  readonly stated: {
    readonly signatories: number | null;
    /** States that have consented to be bound, whether or not the treaty is in force for them yet. */
    readonly parties: number | null;
    readonly signedNotJoined: number | null;
    /** States that have neither signed nor joined, of the States that this source counts. */
    readonly notJoined: number | null;
  };
  /** The day up to and including which it speaks, where it says so. */
  readonly statusAsAt?: CivilDate | null;
  /** The States it lists; none when it states totals only. */
  readonly states: readonly CrossCheckState[];
  /** ISO 3166-1 alpha-3 of States that it lists in an unclear way, and which are therefore not among `states`. */
  readonly unclearStates: readonly string[];
  /** Oddities that did not stop the reading. */
  readonly problems: readonly Reason[];
}

/** What another source says of one State. */
export interface CrossCheckState {
  /** As printed. */
  readonly name: string;
  /** Null for a name that is no known State. */
  readonly iso3: string | null;
  readonly signedOn: CivilDate | null;
  /** Its `kind` is null where the source does not tell. */
  readonly consent: { readonly kind: TreatyActionKind | null; readonly depositedOn: CivilDate } | null;
  /** From when the treaty binds the State; null where the source does not tell. */
  readonly inForceOn: CivilDate | null;
}

/** Acts of one State as a source lists them, perhaps together, perhaps one by one. */
export interface ListedActs {
  /** The State's names as printed, the one to show first; none of them may lead to another State than the rest. */
  readonly names: readonly [string, ...string[]];
  readonly actions: readonly TreatyAction[];
}

/**
 * Brings the acts of each State together, in the list's order. An act in brackets was ended, and gives its State no standing. Where a
 * source lists two different signatures or instruments of one State, neither is taken for the right one: that is a problem, and the
 * State is left out.
 */
export function gatherStates(listed: readonly ListedActs[]): Omit<CrossCheckRecord, 'stated'> {
  const byState = new Map<string, { name: string; iso3: string | null; actions: TreatyAction[] }>();
  for (const { names, actions } of listed) {
    const standing = actions.filter(({ ended }) => !ended);
    if (standing.length === 0) continue;
    const iso3 = stateOf(names);
    const key = iso3 ?? names[0];
    const state = byState.get(key) ?? { name: names[0], iso3, actions: [] };
    state.actions.push(...standing);
    byState.set(key, state);
  }
  const gathered = [...byState.values()].map((state) => ({ ...state, unclear: unclearIn(state.actions) }));
  return {
    states: gathered.flatMap(({ name, iso3, actions, unclear }): CrossCheckState[] => {
      if (unclear !== null) return [];
      const consent = actions.find(({ kind }) => expressesConsent(kind));
      return [
        {
          name,
          iso3,
          signedOn: actions.find(({ kind }) => isSignature(kind))?.date ?? null,
          consent: consent ? { kind: consent.kind, depositedOn: consent.date } : null,
          inForceOn: consent?.effectiveOn ?? null,
        },
      ];
    }),
    unclearStates: gathered.flatMap(({ iso3, unclear }) => (unclear === null || iso3 === null ? [] : [iso3])),
    problems: gathered.flatMap(({ name, iso3, unclear }): Reason[] => [
      ...(iso3 === null ? [{ code: 'unknown name', data: { name } }] : []),
      ...(unclear === null ? [] : [{ code: unclear, data: { name } }]),
    ]),
  };
}

/** The State that all known ones among the names lead to; null when there is none, or more than one. */
function stateOf(names: readonly string[]): string | null {
  const [iso3, ...others] = new Set(names.flatMap((name) => findStateByName(name)?.iso3 ?? []));
  return iso3 === undefined || others.length > 0 ? null : iso3;
}

/** Why it is unclear what the acts of one State come to, as a code; null when it is not. */
function unclearIn(actions: readonly TreatyAction[]): string | null {
  const different = (matches: (kind: TreatyActionKind | null) => boolean): number =>
    new Set(actions.filter(({ kind }) => matches(kind)).map(({ kind, date, effectiveOn }) => `${kind} ${date} ${effectiveOn}`))
      .size;
  if (actions.some(({ kind }) => kind === null)) return 'kind not stated';
  if (actions.some(({ kind }) => kind === 'withdrawal')) return 'withdrawal not compared';
  if (different(isSignature) > 1) return 'two signatures';
  if (different(expressesConsent) > 1) return 'two instruments';
  return null;
}

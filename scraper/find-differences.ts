import type { DifferenceField } from '../treaty/difference.ts';
import type { Standing } from '../treaty/participation.ts';
import type { TreatyActionKind } from '../treaty/treaty-action.ts';
import type { CrossCheckRecord, CrossCheckState } from './cross-check.ts';

/** One value that the depositary and another source state differently; null for a side that states none. The depositary's stands. */
export interface Difference {
  /** Null for a total. */
  readonly iso3: string | null;
  readonly field: DifferenceField;
  readonly depositary: string | number | null;
  readonly other: string | number | null;
}

/**
 * What another source states differently from the depositary's record. `known` is where each State stands by that record on the day
 * compared, the days of effect computed from the treaty. Only what the other source states at all is compared: a list without
 * signatures says of none that it is missing. Totals come first, then the States in the order of their codes.
 */
export function findDifferences(known: readonly Standing[], other: CrossCheckRecord): Difference[] {
  const standings = new Map(known.map((standing) => [standing.iso3, standing]));
  const listed = new Map(other.states.flatMap((state) => (state.iso3 === null ? [] : [[state.iso3, state] as const])));
  const states: Scope = {
    signatures: other.states.some(({ signedOn }) => signedOn !== null),
    consents: other.states.some(({ consent }) => consent !== null),
    namesUnknown: other.states.some(({ iso3 }) => iso3 === null),
  };
  const compared = [...new Set([...standings.keys(), ...listed.keys()])]
    .filter((iso3) => !other.unclearStates.includes(iso3))
    .sort();
  return [
    ...differentTotals(known, other.stated),
    ...compared.flatMap((iso3) => differencesOf(iso3, standings.get(iso3), listed.get(iso3), states)),
  ];
}

/** What the comparison of each State has to know of both sides as a whole. */
interface Scope {
  readonly signatures: boolean;
  readonly consents: boolean;
  /** What seems to be missing of a State may stand under an unknown name. */
  readonly namesUnknown: boolean;
}

function differencesOf(
  iso3: string,
  standing: Standing | undefined,
  listed: CrossCheckState | undefined,
  states: Scope,
): Difference[] {
  const difference = (field: DifferenceField, depositary: string | null, other: string | null): Difference[] =>
    depositary === other || (other === null && states.namesUnknown) ? [] : [{ iso3, field, depositary, other }];
  const ours = standing?.consent ?? null;
  const theirs = listed?.consent ?? null;
  const effect = listed?.inForceOn ?? null;
  return [
    ...(states.signatures ? difference('signature', standing?.signedOn ?? null, listed?.signedOn ?? null) : []),
    ...(states.consents ? difference('deposit', ours?.depositedOn ?? null, theirs?.depositedOn ?? null) : []),
    ...(ours && theirs && !sameKind(ours.kind, theirs.kind) ? difference('kind of consent', ours.kind, theirs.kind) : []),
    // Without a deposit here there is no day of effect: that difference is listed already.
    ...(ours && effect ? difference('date of effect', ours.inForce?.date ?? null, effect) : []),
  ];
}

/** Less exact lists call every consent by a signatory a ratification; for the treaty the three are one (ATT Art. 21(2)). */
const MAY_BE_CALLED_RATIFICATION: ReadonlySet<TreatyActionKind> = new Set(['ratification', 'acceptance', 'approval']);

function sameKind(ours: TreatyActionKind, theirs: TreatyActionKind | null): boolean {
  return theirs === null || ours === theirs || (theirs === 'ratification' && MAY_BE_CALLED_RATIFICATION.has(ours));
}

/** The number of States that have not joined is not compared: each source counts a different number of States in all. */
function differentTotals(known: readonly Standing[], stated: CrossCheckRecord['stated']): Difference[] {
  const count = (matches: (standing: Standing) => boolean): number => known.filter(matches).length;
  const totals = [
    ['signatories', count(({ signedOn }) => signedOn !== null), stated.signatories],
    ['parties', count(({ status }) => status === 'party' || status === 'consented'), stated.parties],
    ['signed, not ratified', count(({ status }) => status === 'signed'), stated.signedNotJoined],
  ] as const;
  return totals.flatMap(([field, depositary, other]) =>
    other === null || other === depositary ? [] : [{ iso3: null, field, depositary, other }],
  );
}

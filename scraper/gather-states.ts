import type { CivilDate } from '../treaty/civil-date.ts';
import { findStateByName } from '../treaty/states.ts';
import { expressesConsent, isSignature, type TreatyActionKind } from '../treaty/treaty-action.ts';
import type { CrossCheckRecord, CrossCheckState } from './cross-check.ts';

/** One act as another place lists it. */
export interface ListedAct {
  /** The State's names as printed, the one to show first; none of them may lead to another State than the rest. */
  readonly names: readonly [string, ...string[]];
  readonly kind: TreatyActionKind;
  readonly date: CivilDate;
  readonly effectiveOn: CivilDate | null;
}

/**
 * Brings the acts of each State together, in the list's order. Where a place lists two different signatures or instruments of one
 * State, neither is taken for the one it means: that is a problem, and the State is left out.
 */
export function gatherStates(acts: readonly ListedAct[]): Omit<CrossCheckRecord, 'stated'> {
  const byState = new Map<string, { name: string; iso3: string | null; acts: ListedAct[] }>();
  for (const act of acts) {
    const iso3 = stateOf(act.names);
    const state = byState.get(iso3 ?? act.names[0]) ?? { name: act.names[0], iso3, acts: [] };
    state.acts.push(act);
    byState.set(iso3 ?? act.names[0], state);
  }
  const gathered = [...byState.values()];
  const clear = gathered.filter((state) => unclearActs(state.acts) === null);
  return {
    states: clear.map(({ name, iso3, acts }): CrossCheckState => {
      const consent = acts.find(({ kind }) => expressesConsent(kind));
      return {
        name,
        iso3,
        signedOn: acts.find(({ kind }) => isSignature(kind))?.date ?? null,
        consent: consent ? { kind: consent.kind, depositedOn: consent.date } : null,
        inForceOn: consent?.effectiveOn ?? null,
      };
    }),
    unclearStates: gathered.flatMap((state) => (clear.includes(state) ? [] : (state.iso3 ?? []))),
    problems: gathered.flatMap(({ name, iso3, acts }) => {
      const unclear = unclearActs(acts);
      return [...(iso3 === null ? [`"${name}" is no known State.`] : []), ...(unclear === null ? [] : [`${name} ${unclear}.`])];
    }),
  };
}

/** The State that all known ones among the names lead to; null when there is none, or more than one. */
function stateOf(names: readonly string[]): string | null {
  const [iso3, ...others] = new Set(names.flatMap((name) => findStateByName(name)?.iso3 ?? []));
  return iso3 === undefined || others.length > 0 ? null : iso3;
}

function unclearActs(acts: readonly ListedAct[]): string | null {
  const different = (matches: (kind: TreatyActionKind) => boolean): number =>
    new Set(acts.filter(({ kind }) => matches(kind)).map(({ kind, date, effectiveOn }) => `${kind} ${date} ${effectiveOn}`)).size;
  if (different((kind) => kind === 'withdrawal') > 0) return 'is listed with a withdrawal, which is not compared';
  if (different(isSignature) > 1) return 'is listed with two different signatures';
  if (different(expressesConsent) > 1) return 'is listed with two different instruments';
  return null;
}

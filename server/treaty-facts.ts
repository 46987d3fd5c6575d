import { sourceColumn } from '../db/row-schemas.ts';
import { type SourceState, sourceStates } from '../db/sources.ts';
import { type AdoptionVote, adoptionVoteOf } from '../treaty/adoption-vote.ts';
import { type Band, bandOf } from '../treaty/band.ts';
import type { Treaty } from '../treaty/catalogue/treaty.ts';
import type { CivilDate } from '../treaty/civil-date.ts';
import { type Group, type GroupSlug, groupsOf } from '../treaty/groups.ts';
import { type Fact, type Ledger, ledgerAt, participationsIn } from '../treaty/ledger.ts';
import { isContracting, type Standing, type Status } from '../treaty/participation.ts';
import { type Progress, treatyOnDate } from '../treaty/progress.ts';
import { type Region, regions, type State, states } from '../treaty/states.ts';
import type { Locale } from '../web/words/locales.ts';
import { byStateName, stateSearch } from '../web/words/states.ts';
import type { Edition } from './edition.ts';
import { RequestError } from './errors.ts';
import { recordSpeaksUpTo } from './sources.ts';

/** One State, where it stands on the day, and the facts that say so. */
export interface StateOnDate {
  readonly state: State;
  readonly standing: Standing;
  readonly actions: readonly Fact[];
}

/** Everything about a treaty on one day: the counts and the 197 States, from one ledger. */
export interface TreatyFacts {
  /** As it was known at the instant that was asked for. */
  readonly ledger: Ledger;
  readonly progress: Progress;
  /** The standing facts of all States, and where each stands on the day, both in the order of {@link TreatyFacts.states}. */
  readonly participations: ReturnType<typeof participationsIn>;
  readonly standings: readonly Standing[];
  /** By name. */
  readonly states: readonly StateOnDate[];
  readonly sources: readonly SourceState[];
  /** The last day of which the figures speak: that asked for, or the last one that the record covers. */
  readonly knownUntil: CivilDate;
}

/**
 * The band of the day. What has no order of its own comes by name in the language, in its pictures too: a State has one place in all that is in one language.
 */
export const bandIn = (locale: Locale, treaty: Treaty, { participations, progress, standings }: TreatyFacts): Band =>
  bandOf(treaty, participations, progress.asOf, standings, byStateName(locale));

/** The facts of a day that were last asked for: a page, and the same day of every State after it, rest on them. */
const lastAsked = new WeakMap<Edition['history'], { readonly key: string; readonly facts: TreatyFacts }>();

/**
 * Applies the rules to the history. Every page and every answer comes from here, so no two can disagree. Two clocks: `asOf` is the day up to which acts
 * are looked at, `knownAt` the instant up to which the tracker had learned of them; null is now. Throws `RequestError` while there are no facts, or where
 * there were none at that instant.
 */
export function factsOn(edition: Edition, asOf: CivilDate, knownAt: Date | null = null): TreatyFacts {
  const key = `${asOf} ${knownAt?.getTime() ?? ''}`;
  const last = lastAsked.get(edition.history);
  if (last?.key === key) return last.facts;
  const facts = makeFacts(edition, asOf, knownAt);
  lastAsked.set(edition.history, { key, facts });
  return facts;
}

function makeFacts({ treaty, history, sources: present }: Edition, asOf: CivilDate, knownAt: Date | null): TreatyFacts {
  const sources = knownAt === null ? present : sourceStates(history.runs, sourceColumn.options, knownAt);
  if (sources.every(({ succeededAt }) => succeededAt === null)) {
    if (knownAt === null) throw new RequestError(503, 'no record yet', null);
    throw new RequestError(404, 'nothing known yet', { parameter: 'known', knownAt: knownAt.toISOString() });
  }
  const { ledger, participations } = knownAt === null ? knownNow(history) : knowledgeOf(history, knownAt);
  const { progress, standings } = treatyOnDate(treaty, participations, asOf);
  const onDate = states.flatMap((state, index) => {
    const standing = standings[index];
    return standing ? [{ state, standing, actions: participations[index]?.actions ?? [] }] : [];
  });
  const speaksUpTo = recordSpeaksUpTo(sources);
  const knownUntil = speaksUpTo !== null && speaksUpTo < asOf ? speaksUpTo : asOf;
  return { ledger, participations, standings, progress, states: onDate, sources, knownUntil };
}

/** Whether there are facts: a record has been accepted. */
export const hasRecord = ({ sources }: Pick<Edition, 'sources'>): boolean =>
  sources.some(({ succeededAt }) => succeededAt !== null);

const knowledgeOf = ({ recorded }: Edition['history'], knownAt: Date | null) => {
  const ledger = ledgerAt(recorded, knownAt);
  return { ledger, participations: participationsIn(ledger) };
};

/** What is known now is the same for every day. */
const known = new WeakMap<Edition['history'], ReturnType<typeof knowledgeOf>>();

function knownNow(history: Edition['history']): ReturnType<typeof knowledgeOf> {
  const made = known.get(history) ?? knowledgeOf(history, null);
  known.set(history, made);
  return made;
}

/** Whether the State has deposited an instrument that stands. */
export const hasJoined = ({ standing }: StateOnDate): boolean => isContracting(standing);

/** How many States of each region have joined, or signed only, of how many. */
export function regionShares({ states: all }: TreatyFacts): { region: Region; joined: number; signed: number; base: number }[] {
  return regions.map((region) => {
    const inRegion = all.filter(({ state }) => state.region === region);
    const signed = inRegion.filter(({ standing }) => standing.status === 'signed').length;
    return { region, joined: inRegion.filter(hasJoined).length, signed, base: inRegion.length };
  });
}

/** How many members of a group have joined, or signed only, of how many. */
export interface GroupShare {
  readonly group: Group;
  readonly joined: number;
  readonly signed: number;
  readonly base: number;
}

/** The group's share on the day. */
export function groupShare({ states: all }: TreatyFacts, group: Group): GroupShare {
  const members = new Set(group.members);
  const own = all.filter(({ state }) => members.has(state));
  const signed = own.filter(({ standing }) => standing.status === 'signed').length;
  return { group, joined: own.filter(hasJoined).length, signed, base: own.length };
}

/** Which of the 197 States are asked for. Null: no matter. */
export interface StateFilter {
  readonly status: Status | null;
  readonly region: Region | null;
  readonly group: GroupSlug | null;
  readonly vote: AdoptionVote | null;
  /** Words looked for in names, aliases and codes. */
  readonly q: string | null;
}

/** The States that pass the filter: by name, or where words are searched for, the best match first. */
export function filterStates({ vote }: Treaty, all: readonly StateOnDate[], filter: StateFilter): StateOnDate[] {
  const byCode = new Map(all.map((onDate) => [onDate.state.iso3, onDate]));
  const found =
    filter.q === null
      ? all
      : stateSearch()
          .search(filter.q)
          .flatMap(({ iso3 }) => byCode.get(iso3) ?? []);
  return found.filter(
    ({ state, standing }) =>
      (filter.status === null || standing.status === filter.status) &&
      (filter.region === null || state.region === filter.region) &&
      (filter.group === null || groupsOf(state.iso3).some(({ slug }) => slug === filter.group)) &&
      (filter.vote === null || adoptionVoteOf(vote, state.iso3) === filter.vote),
  );
}

import type pg from 'pg';
import { type SourceState, selectSourceStates } from '../db/source-states.ts';
import { type KeptAction, selectParticipations } from '../db/treaty-actions.ts';
import { type AdoptionVote, adoptionVoteOf } from '../treaty/adoption-vote.ts';
import type { Treaty } from '../treaty/catalogue/treaty.ts';
import type { CivilDate } from '../treaty/civil-date.ts';
import type { Participation, Standing, Status } from '../treaty/participation.ts';
import { type Progress, treatyOnDate } from '../treaty/progress.ts';
import { type Region, type State, searchStates, states } from '../treaty/states.ts';
import { RequestError } from './errors.ts';
import { recordSpeaksUpTo } from './sources.ts';

/** One State, where it stands on the day, and the facts that say so. */
export interface StateOnDate {
  readonly state: State;
  readonly standing: Standing;
  readonly actions: readonly KeptAction[];
}

/** Everything about a treaty on one day: the counts and the 197 States, from one reading of the database. */
export interface TreatyFacts {
  readonly progress: Progress;
  /** By name. */
  readonly states: readonly StateOnDate[];
  readonly sources: readonly SourceState[];
  /** The last day of which the figures speak: that asked for, or the last one that the record covers. */
  readonly knownUntil: CivilDate;
}

/**
 * Reads the facts and applies the rules. Every page and every answer comes from here, so no two can disagree. Two clocks: `asOf` is the
 * day up to which acts are looked at, `knownAt` the instant up to which the tracker had learned of them; null is now. Throws
 * `RequestError` while there are none, or where there were none at that instant, and `DatabaseUnavailable`.
 */
export async function selectTreatyFacts(
  pool: pg.Pool,
  treaty: Treaty,
  asOf: CivilDate,
  knownAt: Date | null = null,
): Promise<TreatyFacts> {
  const [facts, sources] = await Promise.all([
    selectParticipations(pool, treaty.number, knownAt),
    selectSourceStates(pool, treaty.number, knownAt),
  ]);
  const recordRead = sources.some(({ succeededAt }) => succeededAt !== null);
  if (knownAt !== null && !recordRead) {
    throw new RequestError(404, 'nothing known yet', { parameter: 'known', knownAt: knownAt.toISOString() });
  }
  if (!recordRead) throw new RequestError(503, 'no record yet', null);
  const byState = new Map(facts.map((fact) => [fact.iso3, fact.actions]));
  const participations = states.map(({ iso3 }) => ({ iso3, actions: byState.get(iso3) ?? [] }));
  const { progress, standings } = treatyOnDate(treaty, participations, asOf);
  const onDate = states.flatMap((state, index) => {
    const standing = standings[index];
    return standing ? [{ state, standing, actions: byState.get(state.iso3) ?? [] }] : [];
  });
  const speaksUpTo = recordSpeaksUpTo(sources);
  return { progress, states: onDate, sources, knownUntil: speaksUpTo !== null && speaksUpTo < asOf ? speaksUpTo : asOf };
}

/** The facts as the rules take them, by name of the State. */
export const participationsOf = (facts: TreatyFacts): Participation[] =>
  facts.states.map(({ state, actions }) => ({ iso3: state.iso3, actions }));

/** Which of the 197 States are asked for. Null: no matter. */
export interface StateFilter {
  readonly status: Status | null;
  readonly region: Region | null;
  readonly vote: AdoptionVote | null;
  /** Words looked for in names, aliases and codes. */
  readonly q: string | null;
}

/** The States that pass the filter: by name, or where words are searched for, the best match first. */
export function filterStates({ vote }: Treaty, all: readonly StateOnDate[], filter: StateFilter): StateOnDate[] {
  const byCode = new Map(all.map((onDate) => [onDate.state.iso3, onDate]));
  const found = filter.q === null ? all : searchStates(filter.q).flatMap(({ iso3 }) => byCode.get(iso3) ?? []);
  return found.filter(
    ({ state, standing }) =>
      (filter.status === null || standing.status === filter.status) &&
      (filter.region === null || state.region === filter.region) &&
      (filter.vote === null || adoptionVoteOf(vote, state.iso3) === filter.vote),
  );
}

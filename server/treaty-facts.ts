import type pg from 'pg';
import { type SourceState, selectSourceStates } from '../db/source-states.ts';
import { type KeptAction, selectParticipations } from '../db/treaty-actions.ts';
import type { Treaty } from '../treaty/catalogue/treaty.ts';
import type { CivilDate } from '../treaty/civil-date.ts';
import type { Participation, Standing } from '../treaty/participation.ts';
import { type Progress, treatyOnDate } from '../treaty/progress.ts';
import { type State, states } from '../treaty/states.ts';
import { formatInstant } from '../web/words/formats.ts';
import { NoRecordYet, RequestError } from './errors.ts';

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
}

/**
 * Reads the facts and applies the rules. Every page and every answer comes from here, so no two can disagree. Two clocks: `asOf` is the
 * day up to which acts are looked at, `knownAt` the instant up to which the tracker had learned of them; null is now. Throws
 * `NoRecordYet` while there are none, `RequestError` where there were none at that instant, and `DatabaseUnavailable`.
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
    const message = `On ${formatInstant(knownAt.toISOString())}, the tracker had read no record: it knew nothing yet.`;
    throw new RequestError(404, message, 'known');
  }
  if (!recordRead) throw new NoRecordYet();
  const byState = new Map(facts.map((fact) => [fact.iso3, fact.actions]));
  const participations = states.map(({ iso3 }) => ({ iso3, actions: byState.get(iso3) ?? [] }));
  const { progress, standings } = treatyOnDate(treaty, participations, asOf);
  const onDate = states.flatMap((state, index) => {
    const standing = standings[index];
    return standing ? [{ state, standing, actions: byState.get(state.iso3) ?? [] }] : [];
  });
  return { progress, states: onDate, sources };
}

/** The facts as the rules take them, by name of the State. */
export const participationsOf = (facts: TreatyFacts): Participation[] =>
  facts.states.map(({ state, actions }) => ({ iso3: state.iso3, actions }));

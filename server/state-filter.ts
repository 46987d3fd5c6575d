import type { Request } from 'express';
import { ADOPTION_VOTES, type AdoptionVote, adoptionVoteOf } from '../treaty/adoption-vote.ts';
import type { Treaty } from '../treaty/catalogue/treaty.ts';
import { STATUSES, type Status } from '../treaty/participation.ts';
import { type Region, regions, searchStates } from '../treaty/states.ts';
import { choiceParameter, textParameter } from './parameters.ts';
import type { StateOnDate } from './treaty-facts.ts';

/** Which of the 197 States are asked for. Null: no matter. */
export interface StateFilter {
  readonly status: Status | null;
  readonly region: Region | null;
  readonly vote: AdoptionVote | null;
  /** Words looked for in names, aliases and codes. */
  readonly q: string | null;
}

/** The filter that the query names. Throws `RequestError`. */
export function parseStateFilter(request: Request, { vote }: Treaty): StateFilter {
  return {
    status: choiceParameter(request, 'status', STATUSES),
    region: choiceParameter(request, 'region', regions),
    vote: vote && choiceParameter(request, 'vote', ADOPTION_VOTES),
    q: textParameter(request, 'q'),
  };
}

/** The States that pass the filter, in the order given. */
export function filterStates({ vote }: Treaty, all: readonly StateOnDate[], filter: StateFilter): StateOnDate[] {
  const found = filter.q === null ? null : new Set(searchStates(filter.q).map(({ iso3 }) => iso3));
  return all.filter(
    ({ state, standing }) =>
      (filter.status === null || standing.status === filter.status) &&
      (filter.region === null || state.region === filter.region) &&
      (filter.vote === null || adoptionVoteOf(vote, state.iso3) === filter.vote) &&
      (found === null || found.has(state.iso3)),
  );
}

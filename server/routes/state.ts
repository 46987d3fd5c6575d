import type { Request, RequestHandler, Response } from 'express';
import { changesIn } from '../../db/changes.ts';
import { adoptionVoteOf } from '../../treaty/adoption-vote.ts';
import { notesOn } from '../../treaty/catalogue/treaty.ts';
import { contradictionsIn } from '../../treaty/contradictions.ts';
import { declarationsAsOf, statementsOf } from '../../treaty/ledger.ts';
import { dateOfEffect } from '../../treaty/participation.ts';
import { findStateByAddress, neighboursOf, type State } from '../../treaty/states.ts';
import { actionsOn } from '../../treaty/treaty-action.ts';
import { renderState } from '../../web/views/state.tsx';
import { RequestError } from '../errors.ts';
import { dateParameter, knownParameter } from '../parameters.ts';
import { frameOf, page, type Route } from '../route.ts';
import { differenceLines } from '../sources.ts';
import { factsOn } from '../treaty-facts.ts';

const CHANGES_SHOWN = 20;

function redirectToState({ slug }: State, request: Request, response: Response): void {
  response.redirect(301, `/states/${slug}${request.originalUrl.replace(/^[^?]*/, '')}`);
}

/** `GET /:name`: a State's name, code or alias alone leads to its page too. */
export const stateByName: RequestHandler = (request, response, next) => {
  const state = findStateByAddress(String(request.params['name']));
  return state === null ? next() : redirectToState(state, request, response);
};

/** `GET /states/:name` with another name of a State, or its code, leads to its page. */
export const stateByOtherName: RequestHandler = (request, response, next) => {
  const wanted = String(request.params['name']);
  const state = findStateByAddress(wanted);
  return state === null || state.slug === wanted ? next() : redirectToState(state, request, response);
};

/** `GET /states/:name[?date=&known=]`: one State as of a day, as it was known at a time. */
export const statePage: Route = {
  parameters: ['date', 'known'],
  answer(edition, asked) {
    const { treaty, today, history } = edition;
    const state = findStateByAddress(asked.name);
    if (state === null) throw new RequestError(404, 'unknown State', { wanted: asked.name });
    const asOf = dateParameter(asked.query, today);
    const knownAt = knownParameter(asked.query, asked.now);
    const facts = factsOn(edition, asOf, knownAt);
    const { entryIntoForceOn, inForce, contractingStates } = facts.progress;
    const own = facts.states.find((other) => other.state.iso3 === state.iso3);
    if (own === undefined) throw new RequestError(404, 'unknown State', { wanted: asked.name });
    const actions = actionsOn(own.actions, asOf);
    const statusOf = new Map(facts.states.map(({ state: { iso3 }, standing }) => [iso3, standing.status]));
    const html = renderState({
      frame: frameOf(edition, asked, { facts, knownAt }),
      state,
      asOf,
      today,
      knownAt: knownAt?.toISOString() ?? null,
      standing: own.standing,
      actions: actions.map((action) => ({ ...action, effect: dateOfEffect(treaty.rule, facts.progress, action, actions) })),
      statements: statementsOf(facts.ledger, state.iso3),
      declarationsAsOf: declarationsAsOf(facts.ledger),
      notes: notesOn(treaty, state.iso3, asOf),
      contradictions: contradictionsIn(treaty, entryIntoForceOn, actions),
      differences: differenceLines(edition, { iso3: state.iso3, knownAt }),
      vote: adoptionVoteOf(treaty.vote, state.iso3),
      neighbours: neighboursOf(state).map(({ slug, name, iso3 }) => ({ slug, name, status: statusOf.get(iso3) ?? 'none' })),
      joined: contractingStates,
      inForce,
      changes: changesIn(history.changes, { iso3: state.iso3, limit: CHANGES_SHOWN, knownAt }).changes,
    });
    return page(html);
  },
};

import type { Request, RequestHandler, Response } from 'express';
import { selectChanges } from '../../db/changes.ts';
import { selectSourceStates } from '../../db/sources.ts';
import { adoptionVoteOf } from '../../treaty/adoption-vote.ts';
import { notesOn } from '../../treaty/catalogue/treaty.ts';
import { contradictionsIn } from '../../treaty/contradictions.ts';
import { declarationsAsOf, statementsOf } from '../../treaty/ledger.ts';
import { dateOfEffect } from '../../treaty/participation.ts';
import { findStateByAddress, neighboursOf, type State } from '../../treaty/states.ts';
import { actionsOn } from '../../treaty/treaty-action.ts';
import { renderState } from '../../web/views/state.tsx';
import type { Dependencies } from '../dependencies.ts';
import { RequestError } from '../errors.ts';
import { dateParameter, knownParameter } from '../parameters.ts';
import { frameOf, sendPage } from '../responses.ts';
import { selectDifferenceLines } from '../sources.ts';
import { selectTreatyFacts } from '../treaty-facts.ts';

const CHANGES_SHOWN = 20;

function redirectToState({ slug }: State, request: Request, response: Response): void {
  response.redirect(301, `/states/${slug}${request.originalUrl.replace(/^[^?]*/, '')}`);
}

/** `GET /:name`: a State's name, code or alias alone leads to its page too. */
export const stateByName: RequestHandler = (request, response, next) => {
  const state = findStateByAddress(String(request.params['name']));
  return state === null ? next() : redirectToState(state, request, response);
};

/** `GET /states/:slug[?date=&known=]`: one State as of a day, as it was known at a time; its code and its other names redirect there. */
export function statePage(dependencies: Dependencies): RequestHandler {
  const { pool, treaty } = dependencies;
  return async (request, response) => {
    const wanted = String(request.params['slug']);
    const state = findStateByAddress(wanted);
    if (state === null) throw new RequestError(404, 'unknown State', { wanted });
    if (state.slug !== wanted) return redirectToState(state, request, response);
    const today = dependencies.today();
    const asOf = dateParameter(request, today);
    const knownAt = knownParameter(request, dependencies.now());
    const [facts, present, { changes }, differences] = await Promise.all([
      selectTreatyFacts(pool, treaty, asOf, knownAt),
      selectSourceStates(pool, treaty.number),
      selectChanges(pool, { treaty: treaty.number, iso3: state.iso3, limit: CHANGES_SHOWN, knownAt }),
      selectDifferenceLines(dependencies, { iso3: state.iso3, knownAt }),
    ]);
    const { entryIntoForceOn, inForce, contractingStates } = facts.progress;
    const own = facts.states.find((other) => other.state.iso3 === state.iso3);
    if (own === undefined) throw new RequestError(404, 'unknown State', { wanted });
    const actions = actionsOn(own.actions, asOf);
    const statusOf = new Map(facts.states.map(({ state: { iso3 }, standing }) => [iso3, standing.status]));
    const html = renderState({
      frame: frameOf(dependencies, request, response, present, { sources: facts.sources, knownAt }),
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
      differences,
      vote: adoptionVoteOf(treaty.vote, state.iso3),
      neighbours: neighboursOf(state).map(({ slug, name, iso3 }) => ({ slug, name, status: statusOf.get(iso3) ?? 'none' })),
      joined: contractingStates,
      inForce,
      changes,
    });
    await sendPage(request, response, html);
  };
}

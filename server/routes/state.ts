import type { Request, RequestHandler, Response } from 'express';
import { changesIn } from '../../db/changes.ts';
import { adoptionVoteOf } from '../../treaty/adoption-vote.ts';
import { notesOn } from '../../treaty/catalogue/treaty.ts';
import { contradictionsIn } from '../../treaty/contradictions.ts';
import { defaultGroupOf, type Group, groupsOf, peersOf } from '../../treaty/groups.ts';
import { declarationsAsOf, standing as standingEntries, statementsOf } from '../../treaty/ledger.ts';
import { dateOfEffect } from '../../treaty/participation.ts';
import type { ByName, State } from '../../treaty/states.ts';
import { actionsOn } from '../../treaty/treaty-action.ts';
import { renderBrief } from '../../web/views/brief.tsx';
import { type Peers, renderState, type StateModel } from '../../web/views/state.tsx';
import { stateSubject } from '../cards.ts';
import type { Edition } from '../edition.ts';
import { RequestError } from '../errors.ts';
import { inLanguageOf } from '../languages.ts';
import { choiceParameter, dateParameter, knownParameter, type Query } from '../parameters.ts';
import { type Asked, absolute, frameOf, page, type Route } from '../route.ts';
import { differenceLines } from '../sources.ts';
import { bandIn, factsOn, hasJoined, type TreatyFacts } from '../treaty-facts.ts';
import { byStateName, stateSearch } from '../state-names.ts';

const CHANGES_SHOWN = 20;

/** `below`: the page below the State's that is wanted, such as `/brief`. */
function redirectToState({ slug }: State, request: Request, response: Response, below = ''): void {
  response.redirect(301, inLanguageOf(request, `/states/${slug}${below}${request.originalUrl.replace(/^[^?]*/, '')}`));
}

/** `GET /:name`: a State's name, code or alias alone leads to its page too. */
export const stateByName: RequestHandler = (request, response, next) => {
  const state = stateSearch().findByAddress(String(request.params['name']));
  return state === null ? next() : redirectToState(state, request, response);
};

/** `GET /states/:name` with another name of a State, or its code, leads to its page; likewise the pages below it. */
export const stateByOtherName: RequestHandler = (request, response, next) => {
  const wanted = String(request.params['name']);
  const state = stateSearch().findByAddress(wanted);
  const below = /^\/states\/[^/]+(\/[a-z]+)\/?$/.exec(request.path)?.[1];
  return state === null || state.slug === wanted ? next() : redirectToState(state, request, response, below);
};

/** `GET /states/:name[?date=&known=&group=]`: one State as of a day, as it was known at a time, beside its peers in one of its groups. */
export const statePage: Route = {
  parameters: ['date', 'known', 'group'],
  answer: (edition, asked) => page(renderState(stateModel(edition, asked))),
};

/** `GET /states/:name/brief[?date=&known=&group=]`: the same on one sheet, to hand to a minister. */
export const briefPage: Route = {
  parameters: ['date', 'known', 'group'],
  answer(edition, asked) {
    const model = stateModel(edition, asked);
    const query = new URLSearchParams({ ...Object.fromEntries(asked.query), date: model.asOf });
    return page(renderBrief({ ...model, permanentAddress: absolute(asked, `/states/${model.state.slug}?${query}`) }));
  },
};

function stateModel(edition: Edition, asked: Asked): StateModel {
  const { treaty, today, history } = edition;
  const asOf = dateParameter(asked.query, today);
  const knownAt = knownParameter(asked.query, asked.now);
  const facts = factsOn(edition, asOf, knownAt);
  const own = facts.states.find(({ state }) => state.slug === asked.name);
  if (own === undefined) throw new RequestError(404, 'unknown State', { wanted: asked.name });
  const { state, standing } = own;
  const { iso3 } = state;
  const { entryIntoForceOn, inForce, contractingStates } = facts.progress;
  const actions = actionsOn(own.actions, asOf);
  return {
    frame: frameOf(edition, asked, { facts, knownAt, subject: stateSubject(treaty, facts, own) }),
    state,
    asOf,
    today,
    knownAt: knownAt?.toISOString() ?? null,
    standing,
    actions: actions.map((action) => ({ ...action, effect: dateOfEffect(treaty.rule, facts.progress, action, actions) })),
    kindNotStatedOn: standingEntries(facts.ledger.setAside)
      .filter(({ row }) => row.iso3 === iso3)
      .flatMap(({ row }) => row.actions.filter(({ kind, date }) => kind === null && date <= asOf).map(({ date }) => date)),
    statements: statementsOf(facts.ledger, iso3),
    declarationsAsOf: declarationsAsOf(facts.ledger),
    notes: notesOn(treaty, iso3, asOf),
    contradictions: contradictionsIn(treaty, entryIntoForceOn, actions),
    differences: differenceLines(edition, { iso3, knownAt }),
    vote: adoptionVoteOf(treaty.vote, iso3),
    band: bandIn(asked.locale, treaty, facts),
    peers: peersIn(facts, state, ownGroup(asked.query, facts, state), byStateName(asked.locale)),
    joined: contractingStates,
    inForce,
    recipients: edition.recipients.get(iso3) ?? [],
    changes: changesIn(history.changes, { iso3, limit: CHANGES_SHOWN, knownAt }).changes,
  };
}

/** The group of the State in which it is compared. Throws `RequestError` for one that it does not belong to. */
function ownGroup(query: Query, { states }: TreatyFacts, { iso3 }: State): Group | null {
  const own = groupsOf(iso3);
  const slug = choiceParameter(
    query,
    'group',
    own.map((group) => group.slug),
  );
  const joined = new Set(states.filter(hasJoined).map(({ state }) => state.iso3));
  return own.find((group) => group.slug === slug) ?? defaultGroupOf(iso3, joined);
}

/** The members of the group other than the State, by name in the language of the page. */
function peersIn({ states }: TreatyFacts, state: State, group: Group | null, byName: ByName): Peers | null {
  if (group === null) return null;
  const peers = new Set(peersOf(state, group).map(({ iso3 }) => iso3));
  const members = states.filter((other) => peers.has(other.state.iso3)).sort((a, b) => byName(a.state.iso3, b.state.iso3));
  return {
    group: group.slug,
    choices: groupsOf(state.iso3).map(({ slug }) => slug),
    members: members.map(({ state: { iso3 }, standing: { status } }) => ({ iso3, status })),
    joined: members.filter(hasJoined).length,
  };
}

import type { RequestHandler } from 'express';
import { selectChanges } from '../../db/changes.ts';
import { adoptionVoteOf } from '../../treaty/adoption-vote.ts';
import { notesOn, type Treaty } from '../../treaty/catalogue/treaty.ts';
import { contradictionsIn } from '../../treaty/contradictions.ts';
import { declarationsAsOf, statementsOf } from '../../treaty/ledger.ts';
import { dateOfEffect } from '../../treaty/participation.ts';
import { findStateByIso3, states } from '../../treaty/states.ts';
import { actionsOn, expressesConsent } from '../../treaty/treaty-action.ts';
import type { Dependencies } from '../dependencies.ts';
import { selectPublishedDifferences } from '../differences.ts';
import { RequestError } from '../errors.ts';
import { dateParameter, knownParameter, parseStateFilter, refuseOtherParameters } from '../parameters.ts';
import { sendJson } from '../responses.ts';
import { filterStates, type StateOnDate, selectTreatyFacts, type TreatyFacts } from '../treaty-facts.ts';
import { publishedChange } from './api-logs.ts';

/** `GET /api/v1/states[?status=&region=&vote=&q=&date=&known=]`: the States and where each stands at the end of a day. */
export function apiStates({ pool, treaty, today, now }: Dependencies): RequestHandler {
  return async (request, response) => {
    refuseOtherParameters(request, 'status', 'region', ...(treaty.vote === null ? [] : ['vote']), 'q', 'date', 'known');
    const asOf = dateParameter(request, today());
    const filter = parseStateFilter(request, treaty);
    const knownAt = knownParameter(request, now());
    const facts = await selectTreatyFacts(pool, treaty, asOf, knownAt);
    const found = filterStates(treaty, facts.states, filter);
    await sendJson(request, response, {
      treaty: treaty.number,
      asOf,
      ...(knownAt && { knownAt }),
      total: states.length,
      states: found.map((state) => publishedState(treaty, state)),
    });
  };
}

/** `GET /api/v1/states/:iso3[?date=&known=]`: one State with everything that is known of it. */
export function apiState(dependencies: Dependencies): RequestHandler {
  const { pool, treaty, today, now } = dependencies;
  return async (request, response) => {
    refuseOtherParameters(request, 'date', 'known');
    const iso3 = String(request.params['iso3']).toUpperCase();
    if (findStateByIso3(iso3) === null) throw new RequestError(404, 'unknown State', { wanted: iso3 });
    const asOf = dateParameter(request, today());
    const knownAt = knownParameter(request, now());
    const [facts, { changes }, differences] = await Promise.all([
      selectTreatyFacts(pool, treaty, asOf, knownAt),
      selectChanges(pool, { treaty: treaty.number, iso3, limit: 500, knownAt }),
      selectPublishedDifferences(dependencies, { iso3, knownAt }),
    ]);
    const found = facts.states.find(({ state }) => state.iso3 === iso3);
    if (!found) throw new RequestError(404, 'unknown State', { wanted: iso3 });
    const actions = actionsOn(found.actions, asOf);
    const statements = statementsOf(facts.ledger, iso3);
    await sendJson(request, response, {
      treaty: treaty.number,
      asOf,
      ...(knownAt && { knownAt }),
      ...publishedState(treaty, found),
      actions: publishedActions(treaty, facts, actions),
      declarations: statements
        .filter(({ kind }) => kind === 'declaration')
        .map(({ title, paragraphs }) => ({ title, paragraphs })),
      declarationsAsOf: declarationsAsOf(facts.ledger),
      statements: statements.map(({ kind, title, paragraphs }) => ({ kind, title, paragraphs })),
      ...(treaty.vote && { vote: adoptionVoteOf(treaty.vote, iso3) }),
      notes: notesOn(treaty, iso3, asOf).map((note) => ({ treaty: treaty.number, ...note })),
      contradictions: contradictionsIn(treaty, facts.progress.entryIntoForceOn, actions),
      differences,
      changes: changes.map(publishedChange),
    });
  };
}

function publishedState({ provisionalApplication }: Treaty, { state, standing }: StateOnDate): object {
  const { consent } = standing;
  return {
    iso3: state.iso3,
    slug: state.slug,
    name: state.name,
    region: state.region,
    subregion: state.subregion,
    status: standing.status,
    signedOn: standing.signedOn,
    consent: consent && { kind: consent.kind, depositedOn: consent.depositedOn, inForceOn: consent.inForce?.date ?? null },
    ...(provisionalApplication && { provisionalApplicationOn: standing.provisionalApplicationOn }),
    withdrawal: standing.withdrawal,
  };
}

function publishedActions({ rule }: Treaty, { progress }: TreatyFacts, actions: StateOnDate['actions']): object[] {
  return actions
    .map((action) => ({ ...action, effect: dateOfEffect(rule, progress, action, actions)?.date ?? null }))
    .map(({ kind, date, ended, effect, evidence, learnedIn }) => ({
      kind,
      date,
      ended,
      inForceOn: expressesConsent(kind) ? effect : null,
      effectiveOn: effect,
      evidence,
      source: learnedIn.source,
      runId: learnedIn.id,
      record: learnedIn.sha256 && `/data/records/${learnedIn.sha256}`,
    }));
}

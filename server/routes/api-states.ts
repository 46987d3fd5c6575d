import type { RequestHandler } from 'express';
import { type Change, selectChanges } from '../../db/changes.ts';
import { selectStatements } from '../../db/statements.ts';
import { adoptionVoteOf } from '../../treaty/adoption-vote.ts';
import { notesOn, type Treaty } from '../../treaty/catalogue/treaty.ts';
import { contradictionsIn } from '../../treaty/contradictions.ts';
import { findStateByIso3, states } from '../../treaty/states.ts';
import { expressesConsent } from '../../treaty/treaty-action.ts';
import { sendJson } from '../compression.ts';
import { selectPublishedDifferences } from '../cross-checks.ts';
import { dateOfEffect } from '../date-of-effect.ts';
import type { Dependencies } from '../dependencies.ts';
import { RequestError } from '../errors.ts';
import { dateParameter, knownParameter, refuseOtherParameters } from '../parameters.ts';
import { filterStates, parseStateFilter } from '../state-filter.ts';
import { type StateOnDate, selectTreatyFacts, type TreatyFacts } from '../treaty-facts.ts';

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
      states: found.map(publishedState),
    });
  };
}

/** `GET /api/v1/states/:iso3[?date=&known=]`: one State with everything that is known of it. */
export function apiState(dependencies: Dependencies): RequestHandler {
  const { pool, treaty, today, now } = dependencies;
  return async (request, response) => {
    refuseOtherParameters(request, 'date', 'known');
    const iso3 = String(request.params['iso3']).toUpperCase();
    if (findStateByIso3(iso3) === null) throw new RequestError(404, `No State has the code "${iso3}" (ISO 3166-1 alpha-3).`);
    const asOf = dateParameter(request, today());
    const knownAt = knownParameter(request, now());
    const [facts, statements, { changes }, differences] = await Promise.all([
      selectTreatyFacts(pool, treaty, asOf, knownAt),
      selectStatements(pool, treaty.number, { iso3, knownAt }),
      selectChanges(pool, { treaty: treaty.number, iso3, limit: 500, knownAt }),
      selectPublishedDifferences(dependencies, { iso3, knownAt }),
    ]);
    const found = facts.states.find(({ state }) => state.iso3 === iso3);
    if (!found) throw new RequestError(404, `No State has the code "${iso3}".`);
    await sendJson(request, response, {
      treaty: treaty.number,
      asOf,
      ...(knownAt && { knownAt }),
      ...publishedState(found),
      actions: publishedActions(treaty, facts, found),
      declarations: statements
        .filter(({ kind }) => kind === 'declaration')
        .map(({ title, paragraphs }) => ({ title, paragraphs })),
      statements: statements.map(({ kind, title, paragraphs }) => ({ kind, title, paragraphs })),
      ...(treaty.vote && { vote: adoptionVoteOf(treaty.vote, iso3) }),
      notes: notesOn(treaty, iso3, asOf).map((note) => ({ treaty: treaty.number, ...note })),
      contradictions: contradictionsIn(treaty, facts.progress.entryIntoForceOn, found.actions),
      differences,
      changes: changes.map(publishedChange),
    });
  };
}

function publishedState({ state, standing }: StateOnDate): object {
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
    provisionalApplicationOn: standing.provisionalApplicationOn,
    withdrawal: standing.withdrawal,
  };
}

function publishedActions(treaty: Treaty, { progress }: TreatyFacts, { actions }: StateOnDate): object[] {
  return actions
    .filter((action) => action.date <= progress.asOf)
    .map((action) => ({ ...action, effect: dateOfEffect(treaty, progress, action, actions)?.date ?? null }))
    .map(({ kind, date, ended, effect, evidence, source, firstRunId, sha256 }) => ({
      kind,
      date,
      ended,
      inForceOn: expressesConsent(kind) ? effect : null,
      effectiveOn: effect,
      evidence,
      source,
      runId: firstRunId,
      record: sha256 && `/data/records/${sha256}`,
    }));
}

/** A change as the interface shows it. */
export function publishedChange({ iso3, ...change }: Change): object {
  const { id, detectedAt, field, kindBefore, before, after, ended, source, runId, backfill } = change;
  const name = findStateByIso3(iso3)?.name ?? iso3;
  return { id, detectedAt, iso3, name, field, kindBefore, before, after, ended, source, runId, backfill };
}

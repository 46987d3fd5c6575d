import type { RequestHandler } from 'express';
import { selectChanges } from '../../db/changes.ts';
import { selectSourceStates } from '../../db/source-states.ts';
import { selectStatements } from '../../db/statements.ts';
import { adoptionVoteOf } from '../../treaty/adoption-vote.ts';
import { notesOn } from '../../treaty/catalogue/treaty.ts';
import { contradictionsIn } from '../../treaty/contradictions.ts';
import { findStateByIso3, findStateBySlug, neighboursOf } from '../../treaty/states.ts';
import { renderState } from '../../web/views/state.tsx';
import { changeLine } from '../change-line.ts';
import { selectDifferenceLines } from '../cross-checks.ts';
import { dateOfEffect } from '../date-of-effect.ts';
import type { Dependencies } from '../dependencies.ts';
import { RequestError } from '../errors.ts';
import { frameAt, sendPage } from '../page.ts';
import { dateParameter, knownParameter } from '../parameters.ts';
import { selectTreatyFacts } from '../treaty-facts.ts';

const CHANGES_SHOWN = 20;

/** `GET /states/:slug[?date=&known=]`: one State as of a day, as it was known at a time; its code and other spellings of its address lead there. */
export function statePage(dependencies: Dependencies): RequestHandler {
  const { pool, treaty } = dependencies;
  return async (request, response) => {
    const wanted = String(request.params['slug']);
    const state = findStateBySlug(wanted);
    if (state === null) {
      const other = findStateByIso3(wanted.toUpperCase()) ?? findStateBySlug(wanted.toLowerCase());
      if (other === null) throw new RequestError(404, `No State has the address or code "${wanted}".`);
      const [, query] = request.originalUrl.split('?');
      response.redirect(301, `/states/${other.slug}${query === undefined ? '' : `?${query}`}`);
      return;
    }
    const today = dependencies.today();
    const asOf = dateParameter(request, today);
    const knownAt = knownParameter(request, dependencies.now());
    const [facts, present, statements, { changes }, differences] = await Promise.all([
      selectTreatyFacts(pool, treaty, asOf, knownAt),
      selectSourceStates(pool, treaty.number),
      selectStatements(pool, treaty.number, { iso3: state.iso3, knownAt }),
      selectChanges(pool, { treaty: treaty.number, iso3: state.iso3, limit: CHANGES_SHOWN, knownAt }),
      selectDifferenceLines(dependencies, { iso3: state.iso3 }),
    ]);
    const { entryIntoForceOn, contractingStates } = facts.progress;
    const own = facts.states.find((other) => other.state.iso3 === state.iso3);
    if (own === undefined) throw new RequestError(404, `No State has the address "${wanted}".`);
    const statusOf = new Map(facts.states.map(({ state: { iso3 }, standing }) => [iso3, standing.status]));
    const html = renderState({
      frame: frameAt(dependencies, request, response, { present, atThatTime: facts.sources, knownAt }),
      name: state.name,
      iso3: state.iso3,
      region: state.region,
      subregion: state.subregion,
      asOf,
      today,
      knownAt: knownAt?.toISOString() ?? null,
      standing: own.standing,
      actions: own.actions
        .filter(({ date }) => date <= asOf)
        .map((action) => ({ ...action, effect: dateOfEffect(treaty, facts.progress, action, own.actions) })),
      statements,
      notes: notesOn(treaty, state.iso3, asOf),
      contradictions: contradictionsIn(treaty, entryIntoForceOn, own.actions).map(({ sentence }) => sentence),
      differences,
      record: facts.sources.some(({ id, succeededAt }) => id === 'untc' && succeededAt !== null) ? 'untc' : 'bundled',
      vote: adoptionVoteOf(treaty.vote, state.iso3),
      neighbours: neighboursOf(state).map(({ slug, name, iso3 }) => ({ slug, name, status: statusOf.get(iso3) ?? 'none' })),
      joined: contractingStates,
      changes: changes.map(changeLine),
    });
    await sendPage(request, response, html);
  };
}

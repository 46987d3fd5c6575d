import type { Request, RequestHandler } from 'express';
import { selectChanges } from '../../db/changes.ts';
import { selectRuns } from '../../db/runs.ts';
import { findStateByIso3, findStateBySlug } from '../../treaty/states.ts';
import { sendJson } from '../compression.ts';
import { otherSources, selectPublishedDifferences } from '../cross-checks.ts';
import type { Dependencies } from '../dependencies.ts';
import { RequestError } from '../errors.ts';
import { choiceParameter, instantParameter, numberParameter, refuseOtherParameters, textParameter } from '../parameters.ts';
import { publishedChange } from './api-states.ts';

const USUAL_LIMIT = 100;
const LARGEST_LIMIT = 500;
const LARGEST_ID = 999_999_999;

/** `GET /api/v1/changes[?since=&state=&limit=&before=]`: what changed and when it was learned, newest first. */
export function apiChanges({ pool, treaty }: Dependencies): RequestHandler {
  return async (request, response) => {
    refuseOtherParameters(request, 'since', 'state', 'limit', 'before');
    const limit = numberParameter(request, 'limit', 1, LARGEST_LIMIT) ?? USUAL_LIMIT;
    const before = numberParameter(request, 'before', 1, LARGEST_ID);
    const since = instantParameter(request, 'since');
    const iso3 = stateParameter(request);
    const { changes, next } = await selectChanges(pool, {
      treaty: treaty.number,
      limit,
      ...(since && { since }),
      ...(iso3 && { iso3 }),
      ...(before && { before }),
    });
    await sendJson(request, response, { changes: changes.map(publishedChange), next: addressOfNext(request, next) });
  };
}

/** `GET /api/v1/differences[?state=&source=]`: what other places state differently from the depositary, whose value stands. */
export function apiDifferences(dependencies: Dependencies): RequestHandler {
  return async (request, response) => {
    refuseOtherParameters(request, 'state', 'source');
    const source = choiceParameter(request, 'source', otherSources(dependencies.treaty));
    const iso3 = stateParameter(request);
    const differences = await selectPublishedDifferences(dependencies, { ...(iso3 && { iso3 }), ...(source && { source }) });
    await sendJson(request, response, { treaty: dependencies.treaty.number, differences });
  };
}

/** `GET /api/v1/runs[?source=&limit=&before=]`: the runs of all sources or of one, newest first. */
export function apiRuns({ pool, treaty }: Dependencies): RequestHandler {
  const sources = ['untc' as const, ...(treaty.builtInRecord ? (['bundled'] as const) : []), ...otherSources(treaty)];
  return async (request, response) => {
    refuseOtherParameters(request, 'source', 'limit', 'before');
    const limit = numberParameter(request, 'limit', 1, LARGEST_LIMIT) ?? USUAL_LIMIT;
    const before = numberParameter(request, 'before', 1, LARGEST_ID);
    const source = choiceParameter(request, 'source', sources);
    const { runs, next } = await selectRuns(pool, {
      treaty: treaty.number,
      limit,
      ...(before && { before }),
      ...(source && { source }),
    });
    const published = runs.map(({ id, source, startedAt, finishedAt, outcome, rows, changes, heldRows, sha256, reason }) => ({
      id,
      source,
      startedAt,
      finishedAt,
      outcome,
      rows,
      changes,
      heldRows,
      sha256,
      reason,
    }));
    await sendJson(request, response, { runs: published, next: addressOfNext(request, next) });
  };
}

/** The State that `state` names by code or by its address on this site. Throws `RequestError`. */
export function stateParameter(request: Request): string | null {
  const value = textParameter(request, 'state');
  if (value === null) return null;
  const state = findStateByIso3(value.toUpperCase()) ?? findStateBySlug(value.toLowerCase());
  if (state === null)
    throw new RequestError(
      400,
      `The parameter "state" is "${value}"; it takes a code such as NLD (ISO 3166-1 alpha-3).`,
      'state',
    );
  return state.iso3;
}

/** The address of the following page of what was asked for; null on the last one. */
export function addressOfNext(request: Request, next: number | null): string | null {
  if (next === null) return null;
  const [path = '', search = ''] = request.originalUrl.split('?');
  const parameters = new URLSearchParams(search);
  parameters.set('before', String(next));
  return `${path}?${parameters}`;
}

import type { RequestHandler } from 'express';
import { type LoggedChange, selectChanges } from '../../db/changes.ts';
import { selectRuns } from '../../db/runs.ts';
import { stateName } from '../../treaty/states.ts';
import { renderRun } from '../../web/views/api-runs.ts';
import type { Dependencies } from '../dependencies.ts';
import { selectPublishedDifferences } from '../differences.ts';
import {
  addressOfNext,
  choiceParameter,
  instantParameter,
  numberParameter,
  refuseOtherParameters,
  stateParameter,
} from '../parameters.ts';
import { sendJson } from '../responses.ts';
import { otherSources } from '../sources.ts';

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

/** `GET /api/v1/differences[?state=&source=]`: what other sources state differently from the depositary, whose value stands. */
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
    const published = runs.map(({ id, source, startedAt, finishedAt, outcome, rows, changes, heldRows, sha256, reason }) =>
      renderRun({ id, source, startedAt, finishedAt, outcome, rows, changes, heldRows, sha256, reason }),
    );
    await sendJson(request, response, { runs: published, next: addressOfNext(request, next) });
  };
}

/** A change as the API shows it. */
export function publishedChange({ iso3, ...change }: LoggedChange): object {
  const { id, detectedAt, field, kindBefore, before, after, ended, source, runId, backfill } = change;
  return { id, detectedAt, iso3, name: stateName(iso3), field, kindBefore, before, after, ended, source, runId, backfill };
}

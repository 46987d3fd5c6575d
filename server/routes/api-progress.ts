import type { RequestHandler } from 'express';
import type { SourceState } from '../../db/runs.ts';
import { states } from '../../treaty/states.ts';
import { sendJson } from '../compression.ts';
import type { Dependencies } from '../dependencies.ts';
import { dateParameter } from '../parameters.ts';
import { selectTreatyFacts } from '../treaty-facts.ts';

/** `GET /api/v1/progress[?date=]`: the counts at the end of a day. */
export function apiProgress({ pool, treaty, today }: Dependencies): RequestHandler {
  return async (request, response) => {
    const asOf = dateParameter(request, today());
    const { progress, sources } = await selectTreatyFacts(pool, treaty, asOf);
    await sendJson(request, response, { ...progress, universe: states.length, sources: publishedSources(sources) });
  };
}

function publishedSources(sources: readonly SourceState[]): object[] {
  const published = sources.map(({ id, checkedAt, succeededAt, changedAt, statusAsAt, state }) => ({
    id,
    checkedAt,
    succeededAt,
    changedAt,
    statusAsAt,
    state,
  }));
  if (sources.some(({ id }) => id === 'untc')) return published;
  return [{ id: 'untc', checkedAt: null, succeededAt: null, changedAt: null, statusAsAt: null, state: 'never' }, ...published];
}

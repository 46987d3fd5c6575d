import type { RequestHandler } from 'express';
import type { SourceState } from '../../db/runs.ts';
import { states } from '../../treaty/states.ts';
import { sendJson } from '../compression.ts';
import type { Dependencies } from '../dependencies.ts';
import { dateParameter, knownParameter } from '../parameters.ts';
import { selectTreatyFacts } from '../treaty-facts.ts';

/** `GET /api/v1/progress[?date=&known=]`: the counts at the end of a day, as they were known at a time. */
export function apiProgress({ pool, treaty, today, now }: Dependencies): RequestHandler {
  return async (request, response) => {
    const asOf = dateParameter(request, today());
    const knownAt = knownParameter(request, now());
    const { progress, sources } = await selectTreatyFacts(pool, treaty, asOf, knownAt);
    await sendJson(request, response, { ...progress, knownAt, universe: states.length, sources: publishedSources(sources) });
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

import type { RequestHandler } from 'express';
import type { CrossCheckSourceState, SourceState } from '../../db/source-states.ts';
import { states } from '../../treaty/states.ts';
import { sendJson } from '../compression.ts';
import { selectCrossCheckPlaces } from '../cross-checks.ts';
import type { Dependencies } from '../dependencies.ts';
import { dateParameter, knownParameter, refuseOtherParameters } from '../parameters.ts';
import { selectTreatyFacts } from '../treaty-facts.ts';

/** `GET /api/v1/progress[?date=&known=]`: the counts at the end of a day, as they were known at a time. */
export function apiProgress(dependencies: Dependencies): RequestHandler {
  const { pool, treaty, today, now } = dependencies;
  return async (request, response) => {
    refuseOtherParameters(request, 'date', 'known');
    const asOf = dateParameter(request, today());
    const knownAt = knownParameter(request, now());
    const { progress, sources } = await selectTreatyFacts(pool, treaty, asOf, knownAt);
    const places = await selectCrossCheckPlaces(dependencies, knownAt);
    const depositary = sources.some(({ id }) => id === 'untc') ? [] : [neverAsked('untc')];
    // A place that is switched off and was never asked is none of the sources.
    const others = places.flatMap(({ id, asked, state }) => (state ? [publishedSource(state)] : asked ? [neverAsked(id)] : []));
    const { withdrawn, ...counts } = progress;
    await sendJson(request, response, {
      ...counts,
      ...(withdrawn > 0 && { withdrawn }),
      ...(knownAt && { knownAt }),
      universe: states.length,
      sources: [...depositary, ...sources.map(publishedSource), ...others],
    });
  };
}

const publishedSource = ({
  id,
  checkedAt,
  succeededAt,
  changedAt,
  statusAsAt,
  state,
}: SourceState | CrossCheckSourceState): object => ({
  id,
  checkedAt,
  succeededAt,
  changedAt,
  statusAsAt,
  state,
});

const neverAsked = (id: string): object => ({
  id,
  checkedAt: null,
  succeededAt: null,
  changedAt: null,
  statusAsAt: null,
  state: 'never',
});

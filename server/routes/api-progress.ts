import type { RequestHandler } from 'express';
import type { CrossCheckSourceState, SourceState } from '../../db/sources.ts';
import { states } from '../../treaty/states.ts';
import type { Dependencies } from '../dependencies.ts';
import { dateParameter, knownParameter, refuseOtherParameters } from '../parameters.ts';
import { sendJson } from '../responses.ts';
import { NEVER_CHECKED, selectOtherSources } from '../sources.ts';
import { selectTreatyFacts } from '../treaty-facts.ts';

/** `GET /api/v1/progress[?date=&known=]`: the counts at the end of a day, as they were known at a time. */
export function apiProgress(dependencies: Dependencies): RequestHandler {
  const { pool, treaty, today, now } = dependencies;
  return async (request, response) => {
    refuseOtherParameters(request, 'date', 'known');
    const asOf = dateParameter(request, today());
    const knownAt = knownParameter(request, now());
    const { progress, sources } = await selectTreatyFacts(pool, treaty, asOf, knownAt);
    const otherSources = await selectOtherSources(dependencies, knownAt);
    const depositary = sources.some(({ id }) => id === 'untc') ? [] : [{ id: 'untc', ...NEVER_CHECKED }];
    // A source that is disabled and was never checked is left out.
    const others = otherSources.flatMap(({ id, enabled, state }) =>
      state ? [publishedSource(state)] : enabled ? [{ id, ...NEVER_CHECKED }] : [],
    );
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

const publishedSource = (source: SourceState | CrossCheckSourceState): object => {
  const { id, checkedAt, succeededAt, changedAt, statusAsAt, state } = source;
  return { id, checkedAt, succeededAt, changedAt, statusAsAt, state };
};

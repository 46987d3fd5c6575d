import type { RequestHandler } from 'express';
import { DatabaseUnavailable } from '../../db/errors.ts';
import { selectRecordLoaded, selectSourceStates } from '../../db/sources.ts';
import type { Dependencies } from '../dependencies.ts';
import { isStale, selectOtherSources } from '../sources.ts';

/** `GET /healthz`: the process answers. */
export const healthz: RequestHandler = (_request, response) => {
  response.set('Cache-Control', 'no-store').json({ status: 'ok' });
};

/**
 * `GET /readyz`: 200 when the database answers and a record is loaded, else 503. `degraded`: the pages answer, and a source has had no
 * success for twice its interval.
 */
export function readyz(dependencies: Dependencies): RequestHandler {
  const { pool, treaty } = dependencies;
  return async (_request, response) => {
    response.set('Cache-Control', 'no-store');
    try {
      const recordLoaded = await selectRecordLoaded(pool, treaty.number);
      const sources = await selectSourceStates(pool, treaty.number);
      const others = await selectOtherSources(dependencies);
      const late = [...sources.filter((source) => isStale(source, dependencies)), ...others.filter(({ stale }) => stale)].map(
        ({ id }) => id,
      );
      const status = !recordLoaded ? 'no record yet' : late.length > 0 ? 'degraded' : 'ready';
      response.status(recordLoaded ? 200 : 503).json({ status, database: true, recordLoaded, notCheckedInTime: late });
    } catch (error) {
      if (!(error instanceof DatabaseUnavailable)) throw error;
      response.status(503).json({ status: 'no database', database: false, recordLoaded: false });
    }
  };
}

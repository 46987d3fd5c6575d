import type { RequestHandler } from 'express';
import { DatabaseUnavailable } from '../../db/errors.ts';
import { checkReadiness } from '../../db/readiness.ts';
import type { Dependencies } from '../dependencies.ts';

/** `GET /healthz`: the process answers. */
export const healthz: RequestHandler = (_request, response) => {
  response.set('Cache-Control', 'no-store').json({ status: 'ok' });
};

/** `GET /readyz`: 200 when the database answers and a record is loaded, else 503. */
export function readyz({ pool, treaty }: Dependencies): RequestHandler {
  return async (_request, response) => {
    response.set('Cache-Control', 'no-store');
    try {
      const { recordLoaded } = await checkReadiness(pool, treaty.number);
      response
        .status(recordLoaded ? 200 : 503)
        .json({ status: recordLoaded ? 'ready' : 'no record yet', database: true, recordLoaded });
    } catch (error) {
      if (!(error instanceof DatabaseUnavailable)) throw error;
      response.status(503).json({ status: 'no database', database: false, recordLoaded: false });
    }
  };
}

import type { IncomingMessage, ServerResponse } from 'node:http';
import express, { type Express, type RequestHandler } from 'express';
import type { Logger } from 'pino';
import { type HttpLogger, pinoHttp } from 'pino-http';
import type { Dependencies } from './dependencies.ts';
import { answerErrors, methodNotAllowed, notFound } from './error-answers.ts';
import { apiChanges, apiDifferences, apiProgress, apiRuns, apiState, apiStates } from './routes/api.ts';
import { changesPage } from './routes/changes.ts';
import { dashboardPage, replayFile } from './routes/dashboard.ts';
import { keptRecord, treatyActionsCsv } from './routes/downloads.ts';
import { healthPage } from './routes/health.ts';
import { dataPage, methodPage } from './routes/method.ts';
import { healthz, readyz } from './routes/probes.ts';
import { stateByName, statePage } from './routes/state.ts';
import { statesPage } from './routes/states.ts';
import { limitRate, openToOtherOrigins, securityHeaders } from './security.ts';

/** The whole site: its table of contents. */
export function createApp(dependencies: Dependencies): Express {
  const app = express();
  app.disable('x-powered-by');
  app.set('trust proxy', 'loopback');
  const get = (path: string, handler: RequestHandler) => app.route(path).get(handler).all(methodNotAllowed);

  get('/healthz', healthz);
  get('/readyz', readyz(dependencies));

  app.use(logRequests(dependencies.logger));
  app.use(securityHeaders());
  app.use(dependencies.assets.router);
  app.use('/api', openToOtherOrigins);
  app.use(limitRate());

  get('/api/v1/progress', apiProgress(dependencies));
  get('/api/v1/states', apiStates(dependencies));
  get('/api/v1/states/:iso3', apiState(dependencies));
  get('/api/v1/changes', apiChanges(dependencies));
  get('/api/v1/differences', apiDifferences(dependencies));
  get('/api/v1/runs', apiRuns(dependencies));

  get('/', dashboardPage(dependencies));
  get('/replay.json', replayFile(dependencies));
  get('/states', statesPage(dependencies));
  get('/states/:slug', statePage(dependencies));
  get('/changes', changesPage(dependencies));
  get('/method', methodPage(dependencies));
  get('/data', dataPage(dependencies));
  get('/data/treaty-actions.csv', treatyActionsCsv(dependencies));
  get('/data/records/:sha256', keptRecord(dependencies));
  get('/health', healthPage(dependencies));

  app.get('/:name', stateByName);
  app.use(notFound);
  app.use(answerErrors(dependencies));
  return app;
}

/** One line for each answered request: what was asked, the status, the time it took. Headers and addresses of readers are not kept. */
function logRequests(logger: Logger): HttpLogger {
  return pinoHttp({
    logger,
    quietReqLogger: true,
    serializers: {
      req: ({ method, url }: IncomingMessage) => ({ method, url }),
      res: ({ statusCode }: ServerResponse) => ({ statusCode }),
    },
  });
}

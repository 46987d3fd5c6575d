import express, { type Express } from 'express';
import type { Dependencies } from './dependencies.ts';
import { answerErrors, notFound } from './error-answers.ts';
import { logRequests } from './request-log.ts';
import { apiChanges, apiDifferences, apiRuns } from './routes/api-logs.ts';
import { apiProgress } from './routes/api-progress.ts';
import { apiState, apiStates } from './routes/api-states.ts';
import { changesPage } from './routes/changes.ts';
import { dashboardPage } from './routes/dashboard.ts';
import { keptRecord, treatyActionsCsv } from './routes/downloads.ts';
import { healthPage } from './routes/health.ts';
import { dataPage, methodPage } from './routes/method.ts';
import { healthz, readyz } from './routes/probes.ts';
import { replayFile } from './routes/replay.ts';
import { statePage } from './routes/state.ts';
import { statesPage } from './routes/states.ts';
import { limitRate, openToOtherOrigins, securityHeaders } from './security.ts';

/** The whole site: its table of contents. */
export function createApp(dependencies: Dependencies): Express {
  const app = express();
  app.disable('x-powered-by');
  app.set('trust proxy', 'loopback');

  app.get('/healthz', healthz);
  app.get('/readyz', readyz(dependencies));

  app.use(logRequests(dependencies.logger));
  app.use(securityHeaders());
  app.use(dependencies.assets.router);
  app.use(limitRate());

  app.use('/api', openToOtherOrigins);
  app.get('/api/v1/progress', apiProgress(dependencies));
  app.get('/api/v1/states', apiStates(dependencies));
  app.get('/api/v1/states/:iso3', apiState(dependencies));
  app.get('/api/v1/changes', apiChanges(dependencies));
  app.get('/api/v1/differences', apiDifferences(dependencies));
  app.get('/api/v1/runs', apiRuns(dependencies));

  app.get('/', dashboardPage(dependencies));
  app.get('/replay.json', replayFile(dependencies));
  app.get('/states', statesPage(dependencies));
  app.get('/states/:slug', statePage(dependencies));
  app.get('/changes', changesPage(dependencies));
  app.get('/method', methodPage(dependencies));
  app.get('/data', dataPage(dependencies));
  app.get('/data/treaty-actions.csv', treatyActionsCsv(dependencies));
  app.get('/data/records/:sha256', keptRecord(dependencies));
  app.get('/health', healthPage(dependencies));

  app.use(notFound);
  app.use(answerErrors(dependencies));
  return app;
}

import { randomBytes } from 'node:crypto';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import express, { type RequestHandler } from 'express';
import type { Logger } from 'pino';
import { type HttpLogger, pinoHttp } from 'pino-http';
import { states } from '../treaty/states.ts';
import type { Answered, Dependencies } from './dependencies.ts';
import { createEditions, type Editions } from './edition.ts';
import { answerErrors, methodNotAllowed, notFound } from './error-answers.ts';
import { RequestError } from './errors.ts';
import { createOrigins } from './origin.ts';
import { createPreparedAnswers, type PreparedAnswers } from './prepared.ts';
import type { Route } from './route.ts';
import { apiChanges, apiDifferences, apiGroups, apiProgress, apiRuns, apiState, apiStates } from './routes/api.ts';
import { changesPage } from './routes/changes.ts';
import { dashboardPage, racePage, replayFile } from './routes/dashboard.ts';
import { archivedRecord, rowsCsv, treatyActionsCsv } from './routes/downloads.ts';
import { groupPage, groupsPage } from './routes/groups.ts';
import { healthPage } from './routes/health.ts';
import { dataPage, methodPage } from './routes/method.ts';
import { nextPage } from './routes/next.ts';
import { healthz, readyz } from './routes/probes.ts';
import { briefPage, stateByName, stateByOtherName, statePage } from './routes/state.ts';
import { stateNames, statesPage } from './routes/states.ts';
import { pictureFile, usePage } from './routes/use.ts';
import { answerPreflight, isOpenToOthers, limitRate, securityHeaders } from './security.ts';

/** The whole site. */
export interface App {
  /** Answers a request: at once where the answer is prepared, by way of Express where not. */
  readonly listener: RequestListener;
  readonly editions: Editions;
  /** Makes the answers that everybody asks for, for those who ask next. */
  prepare(origin?: string): Promise<void>;
  readonly figures: PreparedAnswers['figures'];
}

/** The whole site: its table of contents. After `stopping` has fired it says that it is not ready, and keeps no connection. */
export function createApp(dependencies: Dependencies, stopping?: AbortSignal): App {
  const { treaty, history, now, schedule, crossChecks, recipients, assets, logger, onAnswer } = dependencies;
  const editions = createEditions({ treaty, history, now, schedule, crossChecks, recipients, assets: assets.addresses });
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  app.set('query parser', false);
  app.set('trust proxy', [...dependencies.trustProxy]);
  const trusts: (address: string, hop: number) => boolean = app.get('trust proxy fn');
  const originOf = createOrigins({ ...dependencies, trusts: (address) => trusts(address, 0) });
  const limit = limitRate();
  const timed = timing(onAnswer);
  const prepared = createPreparedAnswers({ editions, originOf, now, limit, onAnswer: timed.answered });

  const get = (path: string, ...handlers: readonly RequestHandler[]) =>
    app
      .route(path)
      .get(...handlers)
      .all(methodNotAllowed);
  const routes = new Map<string, Route>();
  const kept = (path: string, route: Route, ...before: readonly RequestHandler[]) => {
    routes.set(path, route);
    get(path, ...before, prepared.handler({ template: path, route }));
  };

  get('/healthz', healthz);
  get('/readyz', readyz(dependencies, editions, stopping));

  app.use(logRequests(logger));
  app.use((request, response, next) => {
    const origin = originOf(request);
    response.set(securityHeaders(origin ?? '', isOpenToOthers(request.path)));
    next(origin === null ? new RequestError(400, 'not a host', null) : undefined);
  });
  app.use(assets.router);
  app.use('/api', answerPreflight);

  kept('/api/v1/progress', apiProgress);
  kept('/api/v1/states', apiStates(treaty));
  kept('/api/v1/states/:name', apiState);
  kept('/api/v1/groups', apiGroups);
  kept('/api/v1/changes', apiChanges);
  kept('/api/v1/differences', apiDifferences);
  kept('/api/v1/runs', apiRuns);

  kept('/', dashboardPage);
  kept('/replay.json', replayFile);
  kept('/race', racePage);
  kept('/states', statesPage);
  kept('/state-names.json', stateNames);
  kept('/states/:name', statePage, stateByOtherName);
  kept('/states/:name/brief', briefPage, stateByOtherName);
  kept('/use/:name', usePage);
  kept('/rows/:name', rowsCsv);
  kept('/next', nextPage);
  kept('/groups', groupsPage);
  kept('/groups/:name', groupPage);
  kept('/pictures/:name', pictureFile);
  kept('/changes', changesPage);
  kept('/method', methodPage);
  kept('/data', dataPage);
  kept('/data/treaty-actions.csv', treatyActionsCsv);
  kept('/health', healthPage(schedule, crossChecks));
  get('/data/records/:sha256', limit, archivedRecord(dependencies));

  app.get('/:name', stateByName);
  app.use(limit, notFound);
  app.use(answerErrors(dependencies, editions));

  const wanted = PREPARED.flatMap((template) => {
    const route = routes.get(template);
    const of = route && { template, route };
    return !of ? [] : template.includes(':name') ? states.map(({ slug }) => ({ ...of, name: slug })) : [of];
  });
  return {
    editions,
    figures: prepared.figures,
    listener(request, response) {
      const id = nextId();
      timed.begin(request, response);
      if (stopping?.aborted) response.shouldKeepAlive = false;
      if (prepared.answer(request, response, id)) return;
      Object.assign(request, { id });
      response.setHeader('X-Request-Id', id);
      app(request, response);
    },
    async prepare(origin) {
      for (const known of new Set([...(origin ? [origin] : []), ...prepared.origins()])) await prepared.prepare(known, wanted);
    },
  };
}

/** What everybody asks for. */
const PREPARED = [
  '/',
  '/states',
  '/api/v1/progress',
  '/api/v1/states',
  '/replay.json',
  '/race',
  '/changes',
  '/data',
  '/method',
  '/states/:name',
];

/** An id that no other request has, of this process or another. */
const ofThisProcess = randomBytes(5).toString('hex');
let requests = 0;
function nextId(): string {
  requests += 1;
  return `${ofThisProcess}-${requests.toString(36)}`;
}

/** Tells of each answer how long it took. What no route has counts as `other`. */
function timing(onAnswer: ((answer: Answered) => void) | undefined) {
  const begun = new WeakMap<IncomingMessage, number>();
  return {
    begin(request: IncomingMessage, response: ServerResponse): void {
      if (!onAnswer) return;
      begun.set(request, performance.now());
      response.once('finish', () => {
        if (begun.has(request)) tell(request, 'other', response.statusCode, false);
      });
    },
    answered({ request, route, status, prepared }: { request: IncomingMessage } & Omit<Answered, 'seconds'>): void {
      if (onAnswer) tell(request, route, status, prepared);
    },
  };
  function tell(request: IncomingMessage, route: string, status: number, prepared: boolean): void {
    const since = begun.get(request);
    if (since === undefined) return;
    begun.delete(request);
    onAnswer?.({ route, status, seconds: (performance.now() - since) / 1_000, prepared });
  }
}

/** One line for each request that was answered by way of Express: what was asked, the status, the time it took. Headers and addresses of readers are not kept. */
function logRequests(logger: Logger): HttpLogger {
  return pinoHttp({
    logger,
    quietReqLogger: true,
    // What an error is, is logged where it is answered, and of an outage once in a while.
    customErrorObject: (_request, _response, _error, { err: _, ...told }: Record<string, unknown>) => told,
    serializers: {
      req: ({ method, url }: IncomingMessage) => ({ method, url }),
      res: ({ statusCode }: ServerResponse) => ({ statusCode }),
    },
  });
}

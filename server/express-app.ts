import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import express, { type RequestHandler } from 'express';
import type { Logger } from 'pino';
import { type HttpLogger, pinoHttp } from 'pino-http';
import type { Dependencies } from './dependencies.ts';
import type { Editions } from './edition.ts';
import { answerErrors, methodNotAllowed, notFound } from './error-answers.ts';
import { RequestError } from './errors.ts';
import type { PreparedAnswers, PreparedRoute } from './prepared.ts';
import { limitRate } from './rate-limit.ts';
import { archivedRecord } from './routes/downloads.ts';
import { healthz, readyz } from './routes/probes.ts';
import { stateByName, stateByOtherName } from './routes/state.ts';
import { answerPreflight, securityHeaders } from './security.ts';

/** What the Express application is made of, besides what the site is. */
interface Parts {
  readonly dependencies: Dependencies;
  readonly editions: Editions;
  readonly originOf: (request: IncomingMessage) => string | null;
  readonly routes: readonly PreparedRoute[];
  readonly prepared: Pick<PreparedAnswers, 'handler'>;
  readonly stopping?: AbortSignal;
}

interface ExpressApp {
  readonly listener: RequestListener;
  /** Whether the forwarded headers of whoever has this address are believed. */
  readonly trusts: (address: string) => boolean;
}

/** What a request meets whose answer is not prepared. In a module of its own: the program listens before Express is loaded, which takes as long as the rest. */
export function createExpressApp({ dependencies, editions, originOf, routes, prepared, stopping }: Parts): ExpressApp {
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  app.enable('case sensitive routing');
  app.set('query parser', false);
  app.set('trust proxy', [...dependencies.trustProxy]);
  const trusts: (address: string, hop: number) => boolean = app.get('trust proxy fn');
  const limit = limitRate();

  const get = (path: string, ...handlers: readonly RequestHandler[]) =>
    app
      .route(path)
      .get(...handlers)
      .all(methodNotAllowed);

  get('/healthz', healthz);
  get('/readyz', readyz(dependencies, editions, stopping));

  app.use(logRequests(dependencies.logger));
  app.use((request, response, next) => {
    const origin = originOf(request);
    response.set(securityHeaders(origin ?? '', request.path));
    next(origin === null ? new RequestError(400, 'not a host', null) : undefined);
  });
  app.use(dependencies.assets.answer);
  app.use(answerPreflight);
  app.get(['/states/:name', '/states/:name/brief'], stateByOtherName);
  for (const of of routes) get(of.template, prepared.handler(of, limit));
  get('/data/records/:sha256', limit, archivedRecord(dependencies));
  app.get('/:name', stateByName);
  app.use(limit, notFound);
  app.use(answerErrors(dependencies, editions));
  return { listener: app, trusts: (address) => trusts(address, 0) };
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

import type { IncomingMessage } from 'node:http';
import type { ErrorRequestHandler, Request, RequestHandler } from 'express';
import { DatabaseUnavailable } from '../db/errors.ts';
import { addressIn } from '../web/addresses.ts';
import { renderEmbedError } from '../web/views/embed.tsx';
import { renderError } from '../web/views/error.tsx';
import { errorInWords } from '../web/words/errors.ts';
import { stateSearch } from '../web/words/states.ts';
import { translatorFor } from '../web/words/translator.ts';
import type { Answers } from './api-schemas.ts';
import type { Dependencies } from './dependencies.ts';
import type { Editions } from './edition.ts';
import { localeOf } from './languages.ts';
import { problemType, RequestError } from './errors.ts';
import { sourceLine } from './sources.ts';

/** Answers an address that no route has. */
export const notFound: RequestHandler = ({ path }) => {
  throw new RequestError(404, 'nothing here', { path: path.length > LONGEST_PATH ? `${path.slice(0, LONGEST_PATH)}…` : path });
};

/** Answers a method that the address does not take. */
export const methodNotAllowed: RequestHandler = ({ method }, response) => {
  response.set('Allow', 'GET, HEAD');
  throw new RequestError(405, 'method not allowed', { method });
};

/** The one place that turns errors into answers: a page, in the frame of an embed a small one, or for programs a problem document (RFC 9457). */
export function answerErrors(
  { logger, treaty, assets, publicUrl }: Dependencies,
  editions: Editions,
  originOf: (request: IncomingMessage) => string | null,
): ErrorRequestHandler {
  let lastOutage = Number.NEGATIVE_INFINITY;
  return (error: unknown, request, response, next) => {
    if (response.headersSent) return next(error);
    const { status, code, data } = requestErrorOf(error);
    const locale = localeOf(request);
    const words = errorInWords(translatorFor(locale, treaty), status, code, data);
    // Of an outage, each request would say the same.
    const isOutage = code === 'no database';
    if (
      isOutage
        ? performance.now() - lastOutage > OUTAGE_TOLD_EVERY
        : status >= 500 && code !== 'no record yet' && code !== 'unsupported format'
    ) {
      if (isOutage) lastOutage = performance.now();
      logger.error({ err: error, path: request.path }, code);
    }
    response.status(status).set({ 'Cache-Control': 'no-store', 'Content-Language': locale, 'X-Robots-Tag': 'noindex' });
    if (status === 503) response.set('Retry-After', '5');
    if (isForPrograms(request)) {
      const parameter = data !== null && 'parameter' in data ? { parameter: data.parameter } : {};
      const problem: Answers['Problem'] = {
        type: problemType(code),
        status,
        ...words,
        instance: request.originalUrl,
        ...parameter,
      };
      response.type('application/problem+json').send(JSON.stringify(problem));
      return;
    }
    const edition = editions.current();
    const path = request.path.length > LONGEST_PATH ? '/' : request.path;
    const frame = {
      treaty,
      locale,
      assets: assets.addresses,
      path,
      address: addressIn(locale, path, originOf(request) ?? publicUrl ?? 'http://localhost'),
      // The sources, so that this page too warns when they are late; not where the program itself is at fault.
      sources:
        edition === null || (status >= 500 && code !== 'no record yet')
          ? []
          : edition.sources.map((source) => sourceLine(edition, source)),
      nextCheckAt: edition?.nextCheckAt?.toISOString() ?? null,
      databaseAway: false,
    };
    const suggestions = status === 404 ? stateSearch().suggest(lastPartOf(request.path)) : [];
    response
      .type('html')
      .send(
        request.path.startsWith('/embed/')
          ? renderEmbedError(frame, words.title, words.detail)
          : renderError({ frame, status, code, ...words, suggestions }),
      );
  };
}

/** Whether programs ask for what is at the address: always below `/api`, and for a file unless a reader follows a link to it, whose browser prefers a page. */
const isForPrograms = (request: Request): boolean =>
  /^\/(?:api\/|oembed$)/.test(request.path) ||
  (/\.[a-z]+$/.test(request.path) && request.accepts(['application/problem+json', 'html']) !== 'html');

/** What the address names last: what a State's address would have there. */
function lastPartOf(path: string): string {
  const part = path.split('/').filter(Boolean).at(-1) ?? '';
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** No page of the site has a longer path. An error page repeats its path in a dozen links, so a long one would make the answer many times longer than the request. */
const LONGEST_PATH = 200;
/** In milliseconds. */
const OUTAGE_TOLD_EVERY = 10_000;

function requestErrorOf(error: unknown): RequestError {
  if (error instanceof RequestError) return error;
  if (error instanceof DatabaseUnavailable) return new RequestError(503, 'no database', null);
  // Express and its parsers mark what the client did wrong, such as an address that cannot be decoded.
  const status = error instanceof Error && 'status' in error ? Number(error.status) : 500;
  return status >= 400 && status < 500
    ? new RequestError(status, 'not understood', null)
    : new RequestError(500, 'internal error', null);
}

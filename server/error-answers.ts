import type { ErrorRequestHandler, Request, RequestHandler, Response } from 'express';
import { DatabaseUnavailable } from '../db/errors.ts';
import { type SourceState, selectSourceStates } from '../db/source-states.ts';
import { renderError } from '../web/views/error.tsx';
import { nextCheckSentence } from '../web/words/freshness.ts';
import type { Dependencies } from './dependencies.ts';
import { NoRecordYet, RequestError } from './errors.ts';
import { frameOf } from './page.ts';

/** An error in the words in which it is answered. */
interface Answer {
  readonly status: number;
  readonly title: string;
  readonly detail: string;
  readonly parameter: string | null;
}

/** Answers what no route answered. */
export const notFound: RequestHandler = (request) => {
  throw new RequestError(404, `There is nothing at ${request.path}.`);
};

/** The one place that turns errors into answers: a page, or below `/api` a problem document (RFC 9457). */
export function answerErrors(dependencies: Dependencies): ErrorRequestHandler {
  return async (error: unknown, request, response, next) => {
    if (response.headersSent) return next(error);
    const answer = answerTo(error);
    if (answer.status >= 500 && !(error instanceof NoRecordYet))
      dependencies.logger.error({ err: error, path: request.path }, answer.title);
    response.status(answer.status).set('Cache-Control', 'no-store');
    if (answer.status === 503) response.set('Retry-After', '5');
    if (request.path.startsWith('/api/')) sendProblem(request, response, answer);
    else {
      const frame = frameOf(dependencies, request, response, await sourcesWhere(answer, error, dependencies));
      const next = error instanceof NoRecordYet ? ` ${nextCheckSentence(0, frame.nextCheckAt)}` : '';
      response.type('html').send(renderError({ frame, ...answer, detail: answer.detail + next }));
    }
  };
}

/** The sources, so that this page too warns when they are late; none where the fault may be the very database that knows of them. */
async function sourcesWhere({ status }: Answer, error: unknown, { pool, treaty }: Dependencies): Promise<SourceState[]> {
  if (status >= 500 && !(error instanceof NoRecordYet)) return [];
  try {
    return await selectSourceStates(pool, treaty.number);
  } catch (cause) {
    if (cause instanceof DatabaseUnavailable) return [];
    throw cause;
  }
}

function answerTo(error: unknown): Answer {
  if (error instanceof RequestError) {
    const title = error.status === 404 ? 'Not found' : 'Bad request';
    return { status: error.status, title, detail: error.message, parameter: error.parameter };
  }
  if (error instanceof DatabaseUnavailable) {
    const detail = 'The tracker cannot reach its database at the moment. Nothing is lost; try again in a few seconds.';
    return { status: 503, title: 'Unavailable for a moment', detail, parameter: null };
  }
  if (error instanceof NoRecordYet) return { status: 503, title: 'No record yet', detail: error.message, parameter: null };
  // Express and its parsers mark what the client did wrong, such as an address that cannot be decoded.
  if (
    error instanceof Error &&
    'status' in error &&
    typeof error.status === 'number' &&
    error.status >= 400 &&
    error.status < 500
  ) {
    return { status: error.status, title: 'Bad request', detail: 'The request cannot be understood.', parameter: null };
  }
  return { status: 500, title: 'Our fault', detail: 'Something went wrong on our side; it has been logged.', parameter: null };
}

function sendProblem(request: Request, response: Response, { status, title, detail, parameter }: Answer): void {
  const problem = {
    type: 'about:blank',
    title,
    status,
    detail,
    instance: request.originalUrl,
    ...(parameter !== null && { parameter }),
  };
  response.type('application/problem+json').send(JSON.stringify(problem));
}

import type { RequestHandler } from 'express';
import { rateLimit } from 'express-rate-limit';
import { RequestError } from './errors.ts';
import { REQUESTS_A_MINUTE } from './security.ts';

/**
 * Refuses a request that costs something with a 429 where too many come from one address. Only that answer says how many are left: any other may be kept
 * by a cache and sent to others.
 */
export function limitRate(): RequestHandler {
  const limit = rateLimit({
    windowMs: 60_000,
    limit: REQUESTS_A_MINUTE,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    handler: (_request, _response, next) => next(new RequestError(429, 'too many requests', null)),
  });
  return (request, response, next) =>
    limit(request, response, (error?: unknown) => {
      if (error === undefined) for (const name of ['RateLimit', 'RateLimit-Policy']) response.removeHeader(name);
      next(error);
    });
}

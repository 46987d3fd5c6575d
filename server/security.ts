import { randomBytes } from 'node:crypto';
import type { RequestHandler, Response } from 'express';
import { rateLimit } from 'express-rate-limit';
import helmet from 'helmet';
import { RequestError } from './errors.ts';

/** Requests a minute from one address: far above what reading takes, below what hurts. */
const REQUESTS_A_MINUTE = 600;

/** The nonce of this answer: only the script elements that carry it run. */
export function nonceOf(response: Response): string {
  const nonce: unknown = response.locals['nonce'];
  return typeof nonce === 'string' ? nonce : '';
}

/** Headers that let the pages load what this site serves, and nothing else. */
export function securityHeaders(): RequestHandler[] {
  const setNonce: RequestHandler = (_request, response, next) => {
    response.locals['nonce'] = randomBytes(16).toString('base64');
    next();
  };
  const headers = helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'", (_request, response) => `'nonce-${'locals' in response ? nonceOf(response as Response) : ''}'`],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        connectSrc: ["'self'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
      },
    },
    // Set by whoever terminates TLS in front of the program; on plain http://localhost it means nothing.
    strictTransportSecurity: false,
    referrerPolicy: { policy: 'strict-origin-when-cross-origin' },
    crossOriginResourcePolicy: { policy: 'same-site' },
  });
  return [setNonce, headers];
}

/** Opens the API to programs of other origins; it contains nothing but public facts. */
export const openToOtherOrigins: RequestHandler = (request, response, next) => {
  response.set({ 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' });
  if (request.method !== 'OPTIONS') return next();
  response.set({ 'Access-Control-Allow-Methods': 'GET, HEAD', 'Access-Control-Max-Age': '86400' }).status(204).end();
};

/** Answers 429 to an address that sends too many requests. */
export function limitRate(): RequestHandler {
  return rateLimit({
    windowMs: 60_000,
    limit: REQUESTS_A_MINUTE,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    handler: (_request, _response, next) => next(new RequestError(429, 'too many requests', null)),
  });
}

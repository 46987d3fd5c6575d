import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import type { RequestHandler } from 'express';
import helmet from 'helmet';

/** A year, in seconds. */
const HSTS = 'max-age=31536000';

const secure = helmet({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'"],
      fontSrc: ["'self'"],
      imgSrc: ["'self'", 'data:'],
      connectSrc: ["'self'"],
      formAction: ["'self'"],
      baseUri: ["'none'"],
      frameAncestors: ["'none'"],
    },
  },
  // Set below, where the site is on https; on plain http it means nothing.
  strictTransportSecurity: false,
  xFrameOptions: { action: 'deny' },
  // For browsers that are no longer in use.
  xDnsPrefetchControl: false,
  xDownloadOptions: false,
  xPermittedCrossDomainPolicies: false,
  xXssProtection: false,
  referrerPolicy: { policy: 'strict-origin-when-cross-origin' },
  crossOriginResourcePolicy: { policy: 'same-site' },
});

/** Nothing of a browser's devices is used. */
const PERMISSIONS = ['camera', 'display-capture', 'geolocation', 'microphone', 'payment', 'usb']
  .map((feature) => `${feature}=()`)
  .join(', ');

/** The headers that let pages load what this site serves and nothing else, by name; what is open to other origins differs. */
export function securityHeaders(origin: string, openToOthers: boolean): Readonly<Record<string, string>> {
  return {
    ...BASE,
    ...(origin.startsWith('https:') && { 'strict-transport-security': HSTS }),
    ...(openToOthers && OPEN),
  };
}

/** What a program of another origin may read, and which headers it sees of it. */
const OPEN: Readonly<Record<string, string>> = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': ['Deprecation', 'ETag', 'Link', 'Retry-After', 'Sunset', 'X-Request-Id'].join(', '),
  'cross-origin-resource-policy': 'cross-origin',
};

/** The same on every answer, so made once. */
const BASE: Readonly<Record<string, string>> = (() => {
  const response = new ServerResponse(new IncomingMessage(new Socket()));
  secure(new IncomingMessage(new Socket()), response, () => {});
  const headers = Object.entries(response.getHeaders()).map(([name, value]) => [name, String(value)]);
  return { ...Object.fromEntries(headers), 'permissions-policy': PERMISSIONS };
})();

/** Whether what is at the path is open to programs of other origins: it contains nothing but public facts. */
export const isOpenToOthers = (path: string): boolean =>
  /^\/(?:(?:api|data|rows|pictures|cards|badges)\/|feed\.|calendar\.|oembed$)/.test(path);

/**
 * Answers the question of a browser whether a page of another origin may read, which it asks where that page sends a header of its own, such as
 * `If-None-Match` (CORS preflight).
 */
export const answerPreflight: RequestHandler = (request, response, next) => {
  if (request.method !== 'OPTIONS' || !isOpenToOthers(request.path)) return next();
  response
    .set({
      'Access-Control-Allow-Methods': 'GET, HEAD',
      'Access-Control-Allow-Headers': '*',
      'Access-Control-Max-Age': '86400',
    })
    .status(204)
    .end();
};

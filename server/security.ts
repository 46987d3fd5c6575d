import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import type { RequestHandler } from 'express';
import helmet from 'helmet';

/**
 * Requests a minute from one address that cost something: far above what reading takes, below what hurts. Prepared answers do not count. The API's document
 * names it too, and must not load the limiter for it.
 */
export const REQUESTS_A_MINUTE = 600;

/** A year, in seconds. */
const HSTS = 'max-age=31536000';

/** What pages load is this site's own and nothing else. */
const DIRECTIVES = {
  defaultSrc: ["'none'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'"],
  fontSrc: ["'self'"],
  imgSrc: ["'self'", 'data:'],
  connectSrc: ["'self'"],
  formAction: ["'self'"],
  baseUri: ["'none'"],
  frameAncestors: ["'none'"],
} as const;

/** Nothing of a browser's devices is used. */
const PERMISSIONS = ['camera', 'display-capture', 'geolocation', 'microphone', 'payment', 'usb']
  .map((feature) => `${feature}=()`)
  .join(', ');

/** The headers of what is at the path, by name: it may load what this site serves and nothing else, and only an embed may stand in a frame of another site. */
export function securityHeaders(origin: string, path: string): Readonly<Record<string, string>> {
  return {
    ...(path.startsWith('/embed/') ? OF_EMBEDS : path.startsWith('/use/') ? OF_PREVIEWS : OF_PAGES),
    ...(origin.startsWith('https:') && { 'strict-transport-security': HSTS }),
    ...(isOpenToOthers(path) && OPEN),
  };
}

/** What a program of another origin may read, and which headers it sees of it. */
const OPEN: Readonly<Record<string, string>> = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': ['Deprecation', 'ETag', 'Link', 'Retry-After', 'Sunset', 'X-Request-Id'].join(', '),
  'cross-origin-resource-policy': 'cross-origin',
};

/** The headers that are the same on every answer of a kind, so made once. */
function headersWith(directives: Readonly<Record<string, readonly string[]>>, framed: boolean): Readonly<Record<string, string>> {
  const secure = helmet({
    contentSecurityPolicy: { useDefaults: false, directives: { ...DIRECTIVES, ...directives } },
    // Set above, where the site is on https; on plain http it means nothing.
    strictTransportSecurity: false,
    xFrameOptions: framed ? false : { action: 'deny' },
    // For browsers that are no longer in use.
    xDnsPrefetchControl: false,
    xDownloadOptions: false,
    xPermittedCrossDomainPolicies: false,
    xXssProtection: false,
    referrerPolicy: { policy: 'strict-origin-when-cross-origin' },
    crossOriginResourcePolicy: { policy: 'same-site' },
  });
  const response = new ServerResponse(new IncomingMessage(new Socket()));
  secure(new IncomingMessage(new Socket()), response, () => {});
  const headers = Object.entries(response.getHeaders()).map(([name, value]) => [name, String(value)]);
  return { ...Object.fromEntries(headers), 'permissions-policy': PERMISSIONS };
}

const OF_PAGES = headersWith({}, false);
const OF_EMBEDS = headersWith({ frameAncestors: ['*'] }, true);
/** "Use this" shows the embed as it will look. */
const OF_PREVIEWS = headersWith({ frameSrc: ["'self'"] }, false);

/**
 * Whether what is at the path is open to programs of other origins: it contains nothing but public facts. Style sheet and font are, too: a content management
 * system may put an embed in a frame that has no origin.
 */
const isOpenToOthers = (path: string): boolean =>
  /^\/(?:(?:api|data|rows|pictures|cards|badges|embed|assets)\/|feed\.|calendar\.|(?:oembed|sitemap\.xml|llms\.txt)$)/.test(path);

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

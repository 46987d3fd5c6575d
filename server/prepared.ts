import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { setImmediate as turn } from 'node:timers/promises';
import { create as createContentDisposition } from 'content-disposition';
import type { Request, RequestHandler, Response } from 'express';
import { LRUCache } from 'lru-cache';
import { createTurns, type Turns } from '../db/turns.ts';
import { hasLanguage, prefixOf, UNPREFIXED } from '../web/addresses.ts';
import type { Locale } from '../web/words/locales.ts';
import { decoded, type Encoding, ENCODINGS, encoded, encodingFor, type Made, type Prepared, send } from './answer.ts';
import type { Edition, Editions } from './edition.ts';
import { RequestError } from './errors.ts';
import { localeOf } from './languages.ts';
import { parseQuery } from './parameters.ts';
import { type Asked, addressOf, parametersOf, type Route } from './route.ts';
import { securityHeaders } from './security.ts';

/** What a route was asked with, and where it stands. */
export interface PreparedRoute {
  /** As Express has it; a part that names one thing is called `:name`. */
  readonly template: string;
  readonly route: Route;
}

export interface PreparedOptions {
  readonly editions: Editions;
  readonly originOf: (request: IncomingMessage) => string | null;
  readonly now: () => Date;
  readonly routes: readonly PreparedRoute[];
  /** How many bytes of answers are kept besides those that are made ahead, all encodings included; heavy ones have half as many of their own. */
  readonly largest?: number;
}

/** The answers that have been made in this edition, and what makes others. */
export interface PreparedAnswers {
  /** Sends the answer where it is there, and tells which; null where it is not. Ahead of everything else, and does nothing that takes time. */
  answer(
    request: IncomingMessage,
    response: ServerResponse,
    id: string,
  ): { readonly route: string; readonly status: number } | null;
  /** Answers what is not there yet, and keeps it. `limit` is called before an answer is made: it costs something, and may be refused. */
  handler(route: PreparedRoute, limit: RequestHandler): RequestHandler;
  /** What the handler has answered with this response; undefined where it has not. */
  answeredBy(response: ServerResponse): { readonly route: string; readonly wasPrepared: boolean } | undefined;
  /**
   * Makes these answers before they are asked for, one after another and each only when nothing else is to be done; ends early with the edition. What
   * others ask for does not push them out. `encodings` is brotli unless given, which nearly every client takes.
   */
  prepare(
    origin: string,
    wanted: readonly (PreparedRoute & { readonly name?: string; readonly locale?: Locale })[],
    encodings?: readonly Encoding[],
  ): Promise<void>;
  readonly figures: () => { readonly entries: number; readonly bytes: number; readonly hits: number; readonly misses: number };
}

const LARGEST = 16 * 1024 * 1024;
/** About what the headers of an answer take, in bytes. */
const SIZE_OF_REST = 6_000;
/** Below this many bytes compressing costs more than it saves. */
const WORTH_COMPRESSING = 1_000;
/** An answer that is being made is in memory in full, so only a few are at once. */
const MADE_AT_ONCE = 4;
/** Drawing takes threads that compressing needs too: of the four that there are, so many are left to it. */
const HEAVY_AT_ONCE = 2;

/**
 * A browser asks each time, and mostly hears that nothing has changed. A shared cache may answer by itself for ten seconds, for a minute more while it
 * asks, and for a day where it gets no answer.
 */
const FRESHNESS = 'public, max-age=0, s-maxage=10, stale-while-revalidate=60, stale-if-error=86400';

/** Keeps answers by their normalized address and encoding, so that parameters that a route does not have make no others. */
export function createPreparedAnswers({ editions, originOf, now, routes, largest = LARGEST }: PreparedOptions): PreparedAnswers {
  /** What everybody asks for, made ahead. */
  const ahead = new Map<string, Prepared>();
  /** The rest, and other encodings of those. */
  const pages = placeFor(largest, MADE_AT_ONCE);
  const heavyAnswers = placeFor(largest / 2, HEAVY_AT_ONCE);
  const placeOf = ({ route: { heavy = false } }: PreparedRoute): Place => (heavy ? heavyAnswers : pages);
  let edition: Edition | null = null;
  const figures = { hits: 0, misses: 0 };
  const answered = new WeakMap<ServerResponse, { readonly route: string; readonly wasPrepared: boolean }>();
  /** The routes that refuse nothing, by their path. */
  const lenient = new Map(routes.filter(({ route }) => !route.refusesOthers && !route.live).map((of) => [of.template, of]));

  /** The key of an address that has parameters which its route leaves out, or in another order; null where its route may refuse it. */
  const normalized = (site: string, url: string): string | null => {
    const question = url.indexOf('?');
    if (question < 0) return null;
    const path = url.slice(0, question);
    const slash = path.lastIndexOf('/') + 1;
    const whole = lenient.get(path);
    const of = whole ?? lenient.get(`${path.slice(0, slash)}:name`);
    if (of === undefined || (whole === undefined && slash === path.length)) return null;
    try {
      const query = parseQuery(url.slice(question), parametersOf(of.route, path.slice(slash)), false, of.route.lists);
      return site + addressOf({ path, query });
    } catch (error) {
      // It is refused where errors are answered.
      if (error instanceof RequestError) return null;
      throw error;
    }
  };

  /** The edition of this moment; with another one, all answers go. */
  const current = (): Edition | null => {
    const latest = editions.current();
    if (latest !== edition) {
      edition = latest;
      ahead.clear();
      pages.kept.clear();
      heavyAnswers.kept.clear();
    }
    return latest;
  };

  const get = (key: string, encoding: Encoding): Prepared | undefined => {
    const whole = keyIn(encoding, key);
    return ahead.get(whole) ?? pages.kept.get(whole) ?? heavyAnswers.kept.get(whole);
  };

  /** The stored answer for a client that prefers this encoding, if there is one. */
  const find = (key: string, encoding: Encoding): Prepared | undefined => {
    const prepared = get(key, encoding);
    if (prepared !== undefined || encoding === 'identity') return prepared;
    const plain = get(key, 'identity');
    return plain?.made.compress === false ? plain : undefined;
  };

  const findInAny = (key: string): Prepared | undefined =>
    ENCODINGS.map((encoding) => get(key, encoding)).find((prepared) => prepared !== undefined);

  /** Makes the answer, or encodes the one stored in another encoding, and stores it. */
  const make = async (latest: Edition, of: PreparedRoute, asked: Asked, wanted: Encoding): Promise<Prepared> => {
    const key = keyOf(asked);
    const known = findInAny(key);
    const { made, body } = known ? { made: known.made, body: await decoded(known) } : await madeFrom(latest, of, asked);
    const prepared = await encoded(made, body, wanted);
    // Another edition may have come meanwhile.
    if (!of.route.live && latest === edition) placeOf(of).kept.set(keyIn(prepared.encoding, key), prepared);
    return prepared;
  };

  const answer = async (of: PreparedRoute, limit: RequestHandler, request: Request, response: Response): Promise<void> => {
    if (current() === null) throw new RequestError(503, 'no database', null);
    const origin = originOf(request);
    if (origin === null) throw new RequestError(400, 'not a host', null);
    const asked = askedOf(of, origin, localeOf(request), request.originalUrl, request.params['name'], now());
    const key = keyOf(asked);
    const encoding = encodingFor(request.headers['accept-encoding']);
    const isKnown = findInAny(key) !== undefined;
    answered.set(response, { route: of.template, wasPrepared: isKnown });
    figures[isKnown ? 'hits' : 'misses'] += 1;
    const there = find(key, encoding);
    if (there !== undefined) {
      send(there, request, response, null);
      return;
    }
    // Encoding a stored answer costs little.
    if (!isKnown) await allowed(limit, request, response);
    // Nobody waits any more for whom the turn comes too late.
    const gone = new AbortController();
    response.once('close', () => gone.abort());
    const { turns } = placeOf(of);
    if (!(await turns.enter(gone.signal))) return;
    try {
      const latest = current();
      if (latest === null) throw new RequestError(503, 'no database', null);
      // Another request may have made it meanwhile.
      send(find(key, encoding) ?? (await make(latest, of, asked, encoding)), request, response, null);
    } finally {
      turns.leave();
    }
  };

  return {
    answer(request, response, id) {
      if (request.method !== 'GET' && request.method !== 'HEAD') return null;
      const origin = current() && originOf(request);
      if (origin === null) return null;
      const site = origin + prefixOf(localeOf(request));
      const url = request.url ?? '';
      const encoding = encodingFor(request.headers['accept-encoding']);
      let found = find(site + url, encoding);
      if (found === undefined) {
        const key = normalized(site, url);
        found = key === null ? undefined : find(key, encoding);
      }
      if (found === undefined) return null;
      figures.hits += 1;
      return { route: found.made.route, status: send(found, request, response, id) };
    },

    handler: (of, limit) => (request, response) => answer(of, limit, request, response),

    answeredBy: (response) => answered.get(response),

    async prepare(origin, wanted, encodings = ['br']) {
      const latest = current();
      if (latest === null) return;
      for (const { name, locale = UNPREFIXED, ...of } of wanted) {
        // Whoever asks meanwhile comes first.
        await turn();
        if (current() !== latest) return;
        const asked = askedOf(of, origin, locale, '', name, now());
        const key = keyOf(asked);
        try {
          for (const encoding of encodings) {
            const prepared = find(key, encoding) ?? (await make(latest, of, asked, encoding));
            if (latest !== edition) return;
            const whole = keyIn(prepared.encoding, key);
            ahead.set(whole, prepared);
            placeOf(of).kept.delete(whole);
          }
        } catch (error) {
          // Before the first record there is nothing to prepare.
          if (!(error instanceof RequestError)) throw error;
        }
      }
    },

    figures: () => ({
      entries: ahead.size + pages.kept.size + heavyAnswers.kept.size,
      bytes: [...ahead.values()].reduce(
        (sum, prepared) => sum + sizeOf(prepared),
        pages.kept.calculatedSize + heavyAnswers.kept.calculatedSize,
      ),
      ...figures,
    }),
  };
}

/** What an answer is kept under. */
const keyOf = (asked: Asked): string => asked.origin + prefixOf(asked.locale) + addressOf(asked);

/** The key of an answer in an encoding. */
const keyIn = (encoding: Encoding, key: string): string => `${encoding} ${key}`;

/** The store for one kind of answers, which drops the least recently used first, and how many of them are made at once. */
interface Place {
  readonly kept: LRUCache<string, Prepared>;
  readonly turns: Turns;
}

const placeFor = (maxSize: number, atOnce: number): Place => ({
  kept: new LRUCache({ maxSize, sizeCalculation: sizeOf }),
  turns: createTurns(atOnce),
});

/** What an answer takes in memory, in bytes. */
const sizeOf = ({ body }: Prepared): number => SIZE_OF_REST + body.byteLength;

/** What is asked for by an address of the route. Throws `RequestError`. */
function askedOf(
  { template, route }: PreparedRoute,
  origin: string,
  locale: Locale,
  url: string,
  param: unknown,
  now: Date,
): Asked {
  const question = url.indexOf('?');
  const name = typeof param === 'string' ? param : '';
  const search = question < 0 ? '' : url.slice(question);
  const query = parseQuery(search, parametersOf(route, name), route.refusesOthers ?? false, route.lists);
  return { path: template.replace(':name', encodeURIComponent(name)), name, query, locale, origin, now };
}

/** Resolves where the limit lets the request pass. Throws what it throws. */
const allowed = (limit: RequestHandler, request: Request, response: Response): Promise<void> =>
  new Promise((resolve, reject) => {
    void limit(request, response, (error?: unknown) => (error === undefined ? resolve() : reject(error)));
  });

/** The answer of the route, made anew. Throws what the route throws. */
async function madeFrom(edition: Edition, of: PreparedRoute, asked: Asked): Promise<{ made: Made; body: Buffer }> {
  const { template, route } = of;
  const { origin, path, locale } = asked;
  const { type, text, filename, headers } = route.answer(edition, asked);
  const content = typeof text === 'string' ? text : await text();
  const body = Buffer.from(content);
  const made = {
    route: template,
    hash: createHash('sha256').update(body).digest('base64url').slice(0, 22),
    compress: typeof content === 'string' && body.byteLength >= WORTH_COMPRESSING,
    headers: {
      ...securityHeaders(origin, path),
      'content-type': type,
      ...(hasLanguage(path) && { 'content-language': locale }),
      ...(filename && { 'content-disposition': createContentDisposition(filename) }),
      'cache-control': route.live ? 'no-store' : FRESHNESS,
      vary: 'Accept-Encoding',
      ...headers,
    },
  };
  return { made, body };
}

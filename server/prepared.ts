import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { setImmediate as turn } from 'node:timers/promises';
import { promisify } from 'node:util';
import { brotliCompress, brotliDecompress, constants, gzip } from 'node:zlib';
import { create as createContentDisposition } from 'content-disposition';
import type { Request, RequestHandler, Response } from 'express';
import { LRUCache } from 'lru-cache';
import { createTurns } from '../db/turns.ts';
import { hasLanguage, prefixOf, UNPREFIXED } from '../web/addresses.ts';
import type { Locale } from '../web/words/translator.ts';
import type { Edition, Editions } from './edition.ts';
import { RequestError } from './errors.ts';
import { localeOf } from './languages.ts';
import { parseQuery } from './parameters.ts';
import { type Asked, addressOf, type Content, parametersOf, type Route } from './route.ts';
import { securityHeaders } from './security.ts';

const ENCODINGS = ['br', 'gzip', 'identity'] as const;
type Encoding = (typeof ENCODINGS)[number];

/** An answer in one encoding, ready to be sent. */
interface Encoded {
  readonly tag: string;
  readonly body: Buffer;
  /** Names and values in turn, as `writeHead` takes them; the last value is the id of the request. */
  readonly found: string[];
  readonly notModified: string[];
}

/** An answer that is kept. */
interface Prepared {
  /** The template of its route, such as `/states/:name`. */
  readonly route: string;
  readonly hash: string;
  /** Its length in bytes. */
  readonly length: number;
  /** Bytes, such as those of a picture, are compressed already. */
  readonly compressible: boolean;
  /** Null once it is kept compressed: it is ten times as large, and hardly anybody asks for it. */
  text: Buffer | null;
  readonly headers: Readonly<Record<string, string>>;
  readonly encoded: Partial<Record<Encoding, Encoded>>;
  readonly pending: Partial<Record<Encoding, Promise<Encoded>>>;
}

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
   * others ask for does not push them out.
   */
  prepare(
    origin: string,
    wanted: readonly (PreparedRoute & { readonly name?: string; readonly locale?: Locale })[],
  ): Promise<void>;
  readonly figures: () => { readonly entries: number; readonly bytes: number; readonly hits: number; readonly misses: number };
}

const LARGEST = 16 * 1024 * 1024;
/** About what the headers of an answer take, in bytes. */
const SIZE_OF_REST = 3_000;
/** Below this many bytes compressing costs more than it saves. */
const WORTH_COMPRESSING = 1_000;
/** An answer that is being compressed is in memory in full, so only a few are at once. */
const MADE_AT_ONCE = 4;
/** Drawing takes threads that compressing needs too: of the four that there are, so many are left to it. */
const HEAVY_AT_ONCE = 2;

/**
 * A browser asks each time, and mostly hears that nothing has changed. A shared cache may answer by itself for ten seconds, for a minute more while it
 * asks, and for a day where it gets no answer.
 */
const FRESHNESS = 'public, max-age=0, s-maxage=10, stale-while-revalidate=60, stale-if-error=86400';

/** Keeps answers by their normalized address, so that parameters that a route does not have make no others. */
export function createPreparedAnswers({ editions, originOf, now, routes, largest = LARGEST }: PreparedOptions): PreparedAnswers {
  /** What everybody asks for, made ahead in the encoding that nearly everybody takes. */
  const ahead = new Map<string, Prepared>();
  /** The rest, and other encodings of those. */
  const pages = {
    kept: new LRUCache<string, Prepared>({ maxSize: largest, sizeCalculation: sizeOf }),
    turns: createTurns(MADE_AT_ONCE),
  };
  const heavyAnswers = {
    kept: new LRUCache<string, Prepared>({ maxSize: largest / 2, sizeCalculation: sizeOf }),
    turns: createTurns(HEAVY_AT_ONCE),
  };
  const placeOf = ({ route: { heavy = false } }: PreparedRoute): typeof pages => (heavy ? heavyAnswers : pages);
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

  /** The answer in the encoding that the client takes best, where it is there. */
  const find = (key: string, accepted: string | undefined): { prepared: Prepared; encoded: Encoded } | null => {
    for (const kept of [ahead, pages.kept, heavyAnswers.kept]) {
      const prepared = kept.get(key);
      const encoded = prepared?.encoded[encodingFor(prepared, accepted)];
      if (prepared && encoded) return { prepared, encoded };
    }
    return null;
  };

  const make = async (latest: Edition, of: PreparedRoute, asked: Asked): Promise<Prepared> => {
    const { template, route } = of;
    const content = route.answer(latest, asked);
    const made = typeof content.text === 'string' ? content.text : await content.text();
    const prepared = preparedFrom(template, route, content, made, asked);
    // Another edition may have come meanwhile.
    if (!route.live && latest === edition) placeOf(of).kept.set(keyOf(asked), prepared);
    return prepared;
  };

  /** The answer in the encoding, which is kept with it. */
  const encodedIn = async (encoding: Encoding, of: PreparedRoute, key: string, prepared: Prepared): Promise<Encoded> => {
    const known = prepared.encoded[encoding];
    if (known) return known;
    // Many may ask for it at once.
    const pending = prepared.pending[encoding] ?? encode(prepared, encoding);
    prepared.pending[encoding] = pending;
    const encoded = await pending.finally(() => {
      delete prepared.pending[encoding];
    });
    prepared.encoded[encoding] = encoded;
    if (encoding === 'br' || !prepared.compressible) prepared.text = null;
    // It has another size now.
    const { kept } = placeOf(of);
    if (kept.peek(key) === prepared) kept.set(key, prepared);
    return encoded;
  };

  /** What is kept under the key and is to be sent in another encoding; what was made ahead stays as it is. */
  const known = (of: PreparedRoute, key: string): Prepared | undefined => {
    const made = ahead.get(key);
    const { kept } = placeOf(of);
    if (made === undefined) return kept.get(key);
    const copy = kept.get(key) ?? { ...made, encoded: { ...made.encoded }, pending: {} };
    kept.set(key, copy);
    return copy;
  };

  const answer = async (of: PreparedRoute, limit: RequestHandler, request: Request, response: Response): Promise<void> => {
    if (current() === null) throw new RequestError(503, 'no database', null);
    const origin = originOf(request);
    if (origin === null) throw new RequestError(400, 'not a host', null);
    const asked = askedOf(of, origin, localeOf(request), request.originalUrl, request.params['name'], now());
    const key = keyOf(asked);
    const encodingOf = (prepared: Prepared): Encoding => encodingFor(prepared, request.headers['accept-encoding']);
    const there = known(of, key);
    answered.set(response, { route: of.template, wasPrepared: there !== undefined });
    const id = String(response.getHeader('X-Request-Id') ?? '');
    if (there !== undefined) {
      figures.hits += 1;
      write(await encodedIn(encodingOf(there), of, key, there), request, response, id);
      return;
    }
    figures.misses += 1;
    await allowed(limit, request, response);
    // Nobody waits any more for whom the turn comes too late.
    const gone = new AbortController();
    response.once('close', () => gone.abort());
    const { turns } = placeOf(of);
    if (!(await turns.enter(gone.signal))) return;
    try {
      const latest = current();
      if (latest === null) throw new RequestError(503, 'no database', null);
      // Another request may have made it meanwhile.
      const prepared = known(of, key) ?? (await make(latest, of, asked));
      write(await encodedIn(encodingOf(prepared), of, key, prepared), request, response, id);
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
      const accepted = request.headers['accept-encoding'];
      let found = find(site + url, accepted);
      if (found === null) {
        const key = normalized(site, url);
        found = key === null ? null : find(key, accepted);
      }
      if (found === null) return null;
      figures.hits += 1;
      return { route: found.prepared.route, status: write(found.encoded, request, response, id) };
    },

    handler: (of, limit) => (request, response) => answer(of, limit, request, response),

    answeredBy: (response) => answered.get(response),

    async prepare(origin, wanted) {
      const latest = current();
      if (latest === null) return;
      for (const { name, locale = UNPREFIXED, ...of } of wanted) {
        // Whoever asks meanwhile comes first.
        await turn();
        if (current() !== latest) return;
        const asked = askedOf(of, origin, locale, '', name, now());
        const key = keyOf(asked);
        if (ahead.has(key)) continue;
        try {
          const { kept } = placeOf(of);
          const prepared = kept.get(key) ?? (await make(latest, of, asked));
          await encodedIn(isWorthCompressing(prepared) ? 'br' : 'identity', of, key, prepared);
          if (latest !== edition) return;
          ahead.set(key, prepared);
          kept.delete(key);
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

/** What an answer takes in memory, in bytes. */
const sizeOf = ({ text, encoded }: Prepared): number =>
  SIZE_OF_REST + (text?.byteLength ?? 0) + ENCODINGS.reduce((sum, name) => sum + (encoded[name]?.body.byteLength ?? 0), 0);

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

function preparedFrom(
  template: string,
  { live = false }: Route,
  { type, filename, headers }: Content,
  made: string | Uint8Array,
  { origin, path, locale }: Asked,
): Prepared {
  const body = Buffer.from(made);
  return {
    route: template,
    hash: createHash('sha256').update(body).digest('base64url').slice(0, 22),
    length: body.byteLength,
    compressible: typeof made === 'string',
    text: body,
    headers: {
      ...securityHeaders(origin, path),
      'content-type': type,
      ...(hasLanguage(path) && { 'content-language': locale }),
      ...(filename && { 'content-disposition': createContentDisposition(filename) }),
      'cache-control': live ? 'no-store' : FRESHNESS,
      vary: 'Accept-Encoding',
      ...headers,
    },
    encoded: {},
    pending: {},
  };
}

const isWorthCompressing = ({ length, compressible }: Prepared): boolean => compressible && length >= WORTH_COMPRESSING;

async function textOf({ text, encoded }: Prepared): Promise<Buffer> {
  const known = text ?? encoded.identity?.body ?? null;
  if (known !== null) return known;
  return encoded.br ? promisify(brotliDecompress)(encoded.br.body) : Buffer.alloc(0);
}

const compressed = {
  br: (text: Buffer) =>
    promisify(brotliCompress)(text, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: 5,
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_SIZE_HINT]: text.byteLength,
        // As much as the largest page has; the usual window takes sixteen times the memory.
        [constants.BROTLI_PARAM_LGWIN]: 18,
      },
    }),
  gzip: (text: Buffer) => promisify(gzip)(text),
  identity: async (text: Buffer) => text,
} as const;

async function encode(prepared: Prepared, encoding: Encoding): Promise<Encoded> {
  const { hash, headers } = prepared;
  const body = await compressed[encoding](await textOf(prepared));
  // A strong tag is that of the very bytes, so each encoding has its own.
  const tag = encoding === 'identity' ? `"${hash}"` : `"${hash}-${encoding}"`;
  const open = Object.entries(headers).filter(([name]) => name.startsWith('access-control-'));
  const same = {
    ...{ etag: tag, vary: 'Accept-Encoding', 'cache-control': headers['cache-control'] ?? FRESHNESS },
    ...Object.fromEntries(open),
  };
  const found = {
    ...headers,
    ...same,
    ...(encoding !== 'identity' && { 'content-encoding': encoding }),
    'content-length': String(body.byteLength),
  };
  const inTurn = (named: Readonly<Record<string, string>>): string[] => [...Object.entries(named).flat(), 'x-request-id', ''];
  return { tag, body, found: inTurn(found), notModified: inTurn(same) };
}

function write(
  { tag, body, found, notModified }: Encoded,
  request: IncomingMessage,
  response: ServerResponse,
  id: string,
): number {
  const has = request.headers['if-none-match'];
  const isSame = has !== undefined && (has === tag || has === '*' || hasTag(has, tag));
  const headers = isSame ? notModified : found;
  headers[headers.length - 1] = id;
  response.writeHead(isSame ? 304 : 200, headers);
  if (isSame || request.method === 'HEAD') response.end();
  else response.end(body);
  return response.statusCode;
}

/** Whether a list of tags has this one; a cache on the way may have marked it as weak (RFC 9110, 13.1.2). */
const hasTag = (list: string, tag: string): boolean => list.split(',').some((one) => one.trim().replace(/^W\//, '') === tag);

const preferences = new LRUCache<string, Encoding>({ max: 200 });

/** The encoding that the client takes best, for what is worth compressing (RFC 9110, 12.5.3). */
function encodingFor(prepared: Prepared, accepted: string | undefined): Encoding {
  if (accepted === undefined || !isWorthCompressing(prepared)) return 'identity';
  const known = preferences.get(accepted);
  if (known) return known;
  const encoding = preferredOf(accepted);
  preferences.set(accepted, encoding);
  return encoding;
}

function preferredOf(accepted: string): Encoding {
  const weights = new Map(
    accepted
      .toLowerCase()
      .split(',')
      .map((part) => part.split(';').map((piece) => piece.trim()))
      .map(([name = '', ...parameters]) => [name, Number(parameters.find((one) => one.startsWith('q='))?.slice(2) ?? 1) || 0]),
  );
  const weightOf = (name: Encoding): number => weights.get(name) ?? weights.get('*') ?? (name === 'identity' ? 0.001 : 0);
  return ENCODINGS.reduce((best, name) => (weightOf(name) > weightOf(best) ? name : best), 'identity' as Encoding);
}

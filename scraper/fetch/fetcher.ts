import { setTimeout as sleep } from 'node:timers/promises';
import type { Treaty } from '../../treaty/catalogue/treaty.ts';
import { RecordRefused, reasonOf, SourceUnavailable, type UnavailableReason } from '../errors.ts';
import type { Fetchable, FetchOptions, NotModified, RawRecord, Validators } from '../source.ts';
import { cancelled, type Exchange, exchange, RetryableError } from './exchange.ts';
import { robotsAllow } from './robots.ts';
import { createSerialQueue } from './serial-queue.ts';

/** How requests to other people's servers are made. Times in milliseconds. */
export interface FetchLimits {
  /** For one whole exchange, the body included. */
  readonly timeout: number;
  /** The largest body that is taken, in bytes, decompressed. */
  readonly largestBody: number;
  /** The pause before each retry; their number is that of the retries. */
  readonly retryDelays: readonly number[];
  /** The longest that a Retry-After is waited out within one fetch; a longer one ends the fetch, and no request goes to the host before that time. */
  readonly longestRetryAfter: number;
  /** Between two requests to the same host. */
  readonly pause: number;
}

export interface FetcherSettings extends Partial<FetchLimits> {
  /** Where the operators of a server can reach whoever runs this program. */
  readonly contactUrl: string | undefined;
  /** The time in milliseconds, for how long a robots.txt is kept. The clock's unless given. */
  readonly now?: () => number;
}

/** A request, beside its address. */
export interface BodyRequest extends FetchOptions {
  /** The id of the source. */
  readonly source: string;
  /** The content type that is wanted. */
  readonly accept: string;
  /** Why a body that came with the status 200 is not what was asked for; null when it is. */
  readonly standIn?: (body: Uint8Array) => UnavailableReason | null;
  /** Sent as JSON with a POST; without it the request is a GET. */
  readonly json?: unknown;
}

/** Fetches bodies. Requests to one host wait for each other only when the same fetcher makes them: a program needs one. */
export interface Fetcher {
  /**
   * The body at the address. Throws `SourceUnavailable` when it is unavailable or the host's robots.txt disallows the address, and
   * `RecordRefused` for a body over the limit.
   */
  fetchBody(url: string, request: BodyRequest): Promise<RawRecord>;
  /** The same, unless the body is still the one that came with these validators. */
  fetchBodyIfChanged(url: string, known: Validators, request: BodyRequest): Promise<RawRecord | NotModified>;
}

/** A source whose record of a treaty has one address, which is fetched with a GET. */
export const fetchableAt = (
  { fetchBody, fetchBodyIfChanged }: Fetcher,
  addressOf: (treaty: Treaty) => string,
  request: Omit<BodyRequest, keyof FetchOptions>,
): Required<Fetchable> => ({
  addressOf,
  fetch: async (treaty, options) => fetchBody(addressOf(treaty), { ...options, ...request }),
  fetchIfChanged: async (treaty, known, options) => fetchBodyIfChanged(addressOf(treaty), known, { ...options, ...request }),
});

/** What the program calls itself: to servers, and in a robots.txt. */
const PRODUCT = 'arms-trade-treaty-tracker';

const LIMITS: FetchLimits = {
  timeout: 30_000,
  largestBody: 8 * 1024 * 1024,
  retryDelays: [2_000, 8_000],
  longestRetryAfter: 120_000,
  pause: 1_000,
};

/** The longest that a host's Retry-After is honoured. */
const LONGEST_WAIT = 24 * 3_600_000;

const ROBOTS = { timeout: 10_000, largestBody: 512 * 1024, keptFor: 24 * 3_600_000, absenceKeptFor: 3_600_000 };

/**
 * Creates a fetcher that is polite to servers: it gives its name and a contact, makes one request at a time to a host with a pause
 * between them, keeps to the host's robots.txt, has a time limit and a size limit, retries a few times with growing pauses, and honours
 * Retry-After.
 */
export function createFetcher({ contactUrl, now = Date.now, ...given }: FetcherSettings): Fetcher {
  const limits: FetchLimits = { ...LIMITS, ...given };
  const userAgent = `${PRODUCT}/0.1${contactUrl ? ` (+${contactUrl})` : ''}`;
  const runInTurn = createSerialQueue();
  const robots = new Map<string, { readonly until: number; readonly text: string }>();

  /** Until when a host has asked for no further requests, by its name. */
  const retryAfterUntil = new Map<string, number>();

  const keptRobots = (origin: string): string | null => {
    const kept = robots.get(origin);
    return kept && kept.until > now() ? kept.text : null;
  };

  /**
   * The host's robots.txt; empty when there is none, which forbids nothing. It is fetched once a day, after a failure once an hour, and
   * the one before stands meanwhile. A Retry-After in its answer is honoured.
   */
  const fetchRobots = async (origin: string, { signal, source }: Exchange): Promise<string> => {
    const known = keptRobots(origin);
    if (known !== null) return known;
    const request: Exchange = {
      url: `${origin}/robots.txt`,
      method: 'GET',
      headers: { 'user-agent': userAgent, accept: 'text/plain, */*;q=0.1' },
      body: undefined,
      timeout: Math.min(limits.timeout, ROBOTS.timeout),
      largestBody: ROBOTS.largestBody,
      signal,
      source,
      // A page that stands in for every other one is no robots.txt.
      standIn: (body) => (/^\s*</.test(new TextDecoder().decode(body.subarray(0, 100))) ? 'not found' : null),
    };
    const before = robots.get(origin)?.text;
    const text = await exchange(request).then(
      (answer) => ('body' in answer ? new TextDecoder().decode(answer.body) : null),
      (error: unknown) => {
        if (error instanceof RetryableError && error.retryAfter !== null) throw error;
        if (error instanceof SourceUnavailable && error.reason !== 'cancelled') return null;
        if (error instanceof RecordRefused) return null;
        throw error;
      },
    );
    const kept = { until: now() + (text === null ? ROBOTS.absenceKeptFor : ROBOTS.keptFor), text: text ?? before ?? '' };
    robots.set(origin, kept);
    return kept.text;
  };

  const exchangeInTurn = async (request: Exchange): Promise<RawRecord | NotModified> => {
    const { url, source, signal } = request;
    const { host, origin, pathname, search } = new URL(url);
    const until = retryAfterUntil.get(host) ?? 0;
    if (until > now())
      throw new SourceUnavailable('asked to wait', url, { source, retryAfterUntil: new Date(until).toISOString() });
    try {
      const allowed = keptRobots(origin) ?? (await runInTurn(host, limits.pause, signal, () => fetchRobots(origin, request)));
      if (!robotsAllow(allowed, PRODUCT, pathname + search)) throw new SourceUnavailable('disallowed', url, { source });
      return await runInTurn(host, limits.pause, signal, () => exchange(request));
    } catch (error) {
      if (signal?.aborted && !(error instanceof SourceUnavailable)) throw cancelled(request, error);
      throw error;
    }
  };

  const fetchIfChanged = async (
    url: string,
    known: Validators | null,
    { source, accept, standIn, json, signal, onEvent, once = false }: BodyRequest,
  ): Promise<RawRecord | NotModified> => {
    const exchanged: Exchange = {
      url,
      source,
      standIn,
      signal,
      timeout: limits.timeout,
      largestBody: limits.largestBody,
      method: json === undefined ? 'GET' : 'POST',
      body: json === undefined ? undefined : JSON.stringify(json),
      headers: {
        'user-agent': userAgent,
        accept: `${accept}, */*;q=0.1`,
        ...(json !== undefined && { 'content-type': 'application/json' }),
        ...(known?.etag && { 'if-none-match': known.etag }),
        ...(known?.lastModified && { 'if-modified-since': known.lastModified }),
      },
    };
    for (let attempt = 0; ; attempt += 1) {
      onEvent?.({ code: 'fetching', data: { source, url } });
      try {
        return await exchangeInTurn(exchanged);
      } catch (error) {
        if (!(error instanceof RetryableError)) throw error;
        const delay = once ? undefined : limits.retryDelays[attempt];
        // A Retry-After of no time at all does not shorten the program's own pause.
        const pause = Math.max(error.retryAfter ?? 0, (delay ?? 0) * (0.75 + Math.random() / 2));
        if (delay === undefined || pause > limits.longestRetryAfter) {
          if (error.retryAfter !== null) retryAfterUntil.set(new URL(url).host, now() + Math.min(pause, LONGEST_WAIT));
          throw error;
        }
        onEvent?.({ code: 'retrying', data: { because: reasonOf(error), seconds: Math.ceil(pause / 1000) } });
        await sleep(pause, undefined, signal ? { signal } : {}).catch((cause) => {
          throw cancelled(exchanged, cause);
        });
      }
    }
  };

  return {
    async fetchBody(url, request) {
      const answer = await fetchIfChanged(url, null, request);
      if ('body' in answer) return answer;
      throw new SourceUnavailable('error status', url, { source: request.source, status: 304 });
    },
    fetchBodyIfChanged: fetchIfChanged,
  };
}

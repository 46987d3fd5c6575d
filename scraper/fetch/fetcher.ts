import { setTimeout as sleep } from 'node:timers/promises';
import { RecordRefused, SourceUnavailable } from '../errors.ts';
import type { FetchOptions, NotModified, RawRecord, Validators } from '../source.ts';
import { cancelled, type Exchange, exchange, WorthRetrying } from './exchange.ts';
import { createHostTurns } from './host-turns.ts';
import { robotsAllow } from './robots.ts';

/** How other people's servers are asked. Times in milliseconds. */
export interface FetchManners {
  /** For one whole exchange, the body included. */
  readonly timeout: number;
  /** The largest body that is taken, in bytes, decompressed. */
  readonly largestBody: number;
  /** The pause before each retry; their number is that of the retries. */
  readonly retryDelays: readonly number[];
  /** The longest that a Retry-After is waited for; a longer one ends the fetch, and the host is left alone meanwhile. */
  readonly longestRetryAfter: number;
  /** Between two requests to the same host. */
  readonly pause: number;
}

export interface FetcherSettings extends Partial<FetchManners> {
  /** Where the operators of a server can reach whoever runs this program. */
  readonly contactUrl: string | undefined;
  /** The time in milliseconds, for how long a robots.txt is kept. The clock's unless given. */
  readonly now?: () => number;
}

/** What is asked for, beside the address. */
export interface BodyRequest extends FetchOptions {
  /** Who is asked, as the subject of a sentence: "The depositary". */
  readonly who: string;
  /** The content type that is wanted. */
  readonly accept: string;
  /** Sent as JSON with a POST; without it the request is a GET. */
  readonly json?: unknown;
}

/** Gets bodies. Requests to one host wait for each other only when they are made by the same fetcher: a program needs one. */
export interface Fetcher {
  /**
   * The body at the address. Throws `SourceUnavailable` when it is not to be had or the host's robots.txt asks programs to keep
   * out, and `RecordRefused` for a body over the limit.
   */
  fetchBody(url: string, request: BodyRequest): Promise<RawRecord>;
  /** The same, unless the body is still the one that came with these validators. */
  fetchBodyUnlessKnown(url: string, known: Validators, request: BodyRequest): Promise<RawRecord | NotModified>;
}

/** What the program calls itself: to servers, and in a robots.txt. */
const PRODUCT = 'arms-trade-treaty-tracker';

const MANNERS: FetchManners = {
  timeout: 30_000,
  largestBody: 8 * 1024 * 1024,
  retryDelays: [2_000, 8_000],
  longestRetryAfter: 120_000,
  pause: 1_000,
};

/** A host that asks to be left alone for longer is asked once a day all the same. */
const LONGEST_REST = 24 * 3_600_000;

const ROBOTS = { timeout: 10_000, largestBody: 512 * 1024, keptFor: 24 * 3_600_000, absenceKeptFor: 3_600_000 };

/**
 * Creates a fetcher that asks politely: by its name and with a contact, one request at a time to a host and with a pause between
 * them, within what the host's robots.txt allows, with a time limit, a size limit, few retries with growing pauses, and heeding the
 * server's own wish to be left alone for a while.
 */
export function createFetcher({ contactUrl, now = Date.now, ...given }: FetcherSettings): Fetcher {
  const manners: FetchManners = { ...MANNERS, ...given };
  const userAgent = `${PRODUCT}/0.1${contactUrl ? ` (+${contactUrl})` : ''}`;
  const takeTurn = createHostTurns();
  const robots = new Map<string, { readonly until: number; readonly text: string }>();

  /** Until when a host has asked to be left alone, by its name. */
  const leftAlone = new Map<string, number>();

  const keptRobots = (origin: string): string | null => {
    const kept = robots.get(origin);
    return kept && kept.until > now() ? kept.text : null;
  };

  /**
   * The host's robots.txt; empty when there is none to be had, which forbids nothing. It is asked for once a day, after a failure once an
   * hour, and what it said before stands meanwhile. A server that answers with the wish to be left alone for a while is left alone.
   */
  const askForRobots = async (origin: string, { signal, who }: Exchange): Promise<string> => {
    const known = keptRobots(origin);
    if (known !== null) return known;
    const asked: Exchange = {
      url: `${origin}/robots.txt`,
      method: 'GET',
      headers: { 'user-agent': userAgent, accept: 'text/plain, */*;q=0.1' },
      body: undefined,
      timeout: Math.min(manners.timeout, ROBOTS.timeout),
      largestBody: ROBOTS.largestBody,
      signal,
      who,
    };
    const before = robots.get(origin)?.text;
    const text = await exchange(asked).then(
      (answer) => ('body' in answer ? new TextDecoder().decode(answer.body) : null),
      (error: unknown) => {
        if (error instanceof WorthRetrying && error.retryAfter !== null) throw error;
        if (error instanceof SourceUnavailable && error.reason !== 'cancelled') return null;
        if (error instanceof RecordRefused) return null;
        throw error;
      },
    );
    const kept = { until: now() + (text === null ? ROBOTS.absenceKeptFor : ROBOTS.keptFor), text: text ?? before ?? '' };
    robots.set(origin, kept);
    return kept.text;
  };

  const askInTurn = async (request: Exchange): Promise<RawRecord | NotModified> => {
    const { url, who, signal } = request;
    const { host, origin, pathname, search } = new URL(url);
    const rest = leftAlone.get(host) ?? 0;
    if (rest > now()) {
      const until = new Date(rest).toISOString();
      throw new SourceUnavailable('error status', url, `${who} asked with its last answer to be left alone until ${until}.`);
    }
    try {
      const allowed = keptRobots(origin) ?? (await takeTurn(host, manners.pause, signal, () => askForRobots(origin, request)));
      if (!robotsAllow(allowed, PRODUCT, pathname + search))
        throw new SourceUnavailable('disallowed', url, `${who} asks programs, in its robots.txt, not to read this address.`);
      return await takeTurn(host, manners.pause, signal, () => exchange(request));
    } catch (error) {
      if (signal?.aborted && !(error instanceof SourceUnavailable)) throw cancelled(url, error);
      throw error;
    }
  };

  const ask = async (url: string, known: Validators | null, request: BodyRequest): Promise<RawRecord | NotModified> => {
    const { who, accept, json, signal, onStep, once = false } = request;
    const asked: Exchange = {
      url,
      who,
      signal,
      timeout: manners.timeout,
      largestBody: manners.largestBody,
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
      try {
        return await askInTurn(asked);
      } catch (error) {
        if (!(error instanceof WorthRetrying)) throw error;
        const delay = once ? undefined : manners.retryDelays[attempt];
        const pause = error.retryAfter ?? (delay ?? 0) * (0.75 + Math.random() / 2);
        if (delay === undefined || pause > manners.longestRetryAfter) {
          if (error.retryAfter !== null) leftAlone.set(new URL(url).host, now() + Math.min(pause, LONGEST_REST));
          throw error;
        }
        onStep?.(`${error.message} Trying again in ${(pause / 1000).toFixed(1)} s.`);
        await sleep(pause, undefined, signal ? { signal } : {}).catch((cause) => {
          throw cancelled(url, cause);
        });
      }
    }
  };

  return {
    async fetchBody(url, request) {
      const answer = await ask(url, null, request);
      if ('body' in answer) return answer;
      throw new SourceUnavailable('error status', url, `${request.who} answered with the status 304.`);
    },
    fetchBodyUnlessKnown: ask,
  };
}

import { setTimeout as sleep } from 'node:timers/promises';
import { RecordRefused, SourceUnavailable } from '../errors.ts';
import type { FetchOptions, RawRecord } from '../source.ts';

/** How the depositary is asked. Times in milliseconds. */
export interface FetchManners {
  readonly userAgent: string;
  /** For one whole exchange, the body included. */
  readonly timeout: number;
  /** The largest body that is taken, in bytes, decompressed. */
  readonly largestBody: number;
  /** The pause before each retry; their number is that of the retries. */
  readonly retryDelays: readonly number[];
  /** The longest that a Retry-After is waited for; a longer one ends the run. */
  readonly longestRetryAfter: number;
}

/** What is asked for. */
export interface BodyRequest extends FetchOptions {
  /** The content type that is wanted; XML unless given. */
  readonly accept?: string;
}

/** An answer that may be different a little later. */
class WorthRetrying extends SourceUnavailable {
  readonly retryAfter: number | null;

  constructor(unavailable: SourceUnavailable, retryAfter: number | null) {
    super(unavailable.reason, unavailable.url, unavailable.message, { cause: unavailable.cause });
    this.retryAfter = retryAfter;
  }
}

/**
 * Gets the body at the address, politely: one request at a time, a time limit, a size limit, few retries with growing pauses, and
 * the server's own wish to be left alone for a while. Throws `SourceUnavailable`, and `RecordRefused` for a body over the limit.
 */
export async function fetchBody(url: string, manners: FetchManners, options: BodyRequest): Promise<RawRecord> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await fetchOnce(url, manners, options);
    } catch (error) {
      const delay = manners.retryDelays[attempt];
      if (!(error instanceof WorthRetrying) || delay === undefined) throw error;
      const pause = error.retryAfter ?? delay * (0.75 + Math.random() / 2);
      if (pause > manners.longestRetryAfter) throw error;
      options.onStep?.(`${error.message} Trying again in ${(pause / 1000).toFixed(1)} s.`);
      await sleep(pause, undefined, options.signal ? { signal: options.signal } : {}).catch((cause) => {
        throw cancelled(url, cause);
      });
    }
  }
}

const cancelled = (url: string, cause: unknown): SourceUnavailable =>
  new SourceUnavailable('cancelled', url, 'The request was ended before there was an answer.', { cause });

async function fetchOnce(
  url: string,
  manners: FetchManners,
  { signal: stop, accept = 'text/xml' }: BodyRequest,
): Promise<RawRecord> {
  const limit = AbortSignal.timeout(manners.timeout);
  const signal = stop ? AbortSignal.any([stop, limit]) : limit;
  try {
    // A redirect is an answer that is not the record: it is never followed, least of all to another host.
    const response = await fetch(url, {
      signal,
      redirect: 'manual',
      headers: { 'user-agent': manners.userAgent, accept: `${accept}, */*;q=0.1` },
    });
    if (response.status !== 200) {
      await response.body?.cancel();
      throw errorStatus(url, response);
    }
    const body = await readWithin(response, manners.largestBody);
    if (saysMaintenance(body))
      throw new SourceUnavailable('maintenance', url, 'The depositary says that its site is under maintenance.');
    return { url, contentType: response.headers.get('content-type'), body };
  } catch (error) {
    if (error instanceof SourceUnavailable || error instanceof RecordRefused) throw error;
    if (stop?.aborted) throw cancelled(url, error);
    const unavailable = limit.aborted
      ? new SourceUnavailable('timeout', url, `The depositary gave no whole answer within ${manners.timeout / 1000} s.`, {
          cause: error,
        })
      : new SourceUnavailable('no answer', url, 'The depositary could not be reached.', { cause: error });
    throw new WorthRetrying(unavailable, null);
  }
}

function errorStatus(url: string, response: Response): SourceUnavailable {
  const what =
    response.status >= 300 && response.status < 400 ? 'a redirect to another address' : `the status ${response.status}`;
  const error = new SourceUnavailable('error status', url, `The depositary answered with ${what}.`);
  const passing = response.status >= 500 || response.status === 429 || response.status === 408;
  return passing ? new WorthRetrying(error, retryAfterOf(response.headers.get('retry-after'))) : error;
}

/** The pause that a Retry-After asks for, in milliseconds; it names seconds or a time. */
function retryAfterOf(header: string | null): number | null {
  if (header === null) return null;
  if (/^\d+$/.test(header.trim())) return Number(header) * 1000;
  const time = Date.parse(header);
  return Number.isNaN(time) ? null : Math.max(0, time - Date.now());
}

/** Reads the body as it comes, and stops at the limit: what is decompressed counts, so that a small answer cannot become endless. */
async function readWithin(response: Response, largest: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.byteLength;
    if (size > largest) {
      throw new RecordRefused('body too large', `The answer is larger than ${largest.toLocaleString('en')} bytes.`, { largest });
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** The page that stands in for every other one while the depositary's site is being worked on, with the status 200. */
function saysMaintenance(body: Uint8Array): boolean {
  return /urgent\s+maintenance\s+and\s+is\s+currently\s+unavailable/i.test(Buffer.from(body).toString('latin1'));
}

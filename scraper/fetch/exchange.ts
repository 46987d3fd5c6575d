import { RecordRefused, SourceUnavailable } from '../errors.ts';
import type { NotModified, RawRecord, Validators } from '../source.ts';

/** One request and how it is made. Times in milliseconds. */
export interface Exchange {
  readonly url: string;
  readonly method: 'GET' | 'POST';
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
  /** For the whole exchange, the answer's body included. */
  readonly timeout: number;
  /** The largest body that is taken, in bytes, decompressed. */
  readonly largestBody: number;
  readonly signal: AbortSignal | undefined;
  /** Who is asked, as the subject of a sentence: "The depositary". */
  readonly who: string;
}

/** An answer that may be different a little later. */
export class WorthRetrying extends SourceUnavailable {
  /** The pause that the server asks for, in milliseconds. */
  readonly retryAfter: number | null;

  constructor(unavailable: SourceUnavailable, retryAfter: number | null) {
    super(unavailable.reason, unavailable.url, unavailable.message, { cause: unavailable.cause });
    this.retryAfter = retryAfter;
  }
}

/** The fetch was ended from outside, at whatever step it was. */
export const cancelled = (url: string, cause: unknown): SourceUnavailable =>
  new SourceUnavailable('cancelled', url, 'The request was ended before there was an answer.', { cause });

/**
 * Asks once. The answer "not modified" is one only where the request was on that condition. Throws `SourceUnavailable`, and
 * `RecordRefused` for a body over the limit.
 */
export async function exchange(request: Exchange): Promise<RawRecord | NotModified> {
  const { url, who, signal: stop } = request;
  const limit = AbortSignal.timeout(request.timeout);
  try {
    const response = await fetch(url, {
      method: request.method,
      headers: request.headers,
      signal: stop ? AbortSignal.any([stop, limit]) : limit,
      // A redirect is an answer that is not the record: it is never followed, least of all to another host.
      redirect: 'manual',
      ...(request.body !== undefined && { body: request.body }),
    });
    if (response.status === 304 && ('if-none-match' in request.headers || 'if-modified-since' in request.headers)) {
      await response.body?.cancel();
      return { notModified: true, url };
    }
    if (response.status !== 200) {
      await response.body?.cancel();
      throw errorStatus(request, response);
    }
    const body = await readWithin(response, request.largestBody);
    if (saysMaintenance(body)) throw new SourceUnavailable('maintenance', url, `${who} says that its site is under maintenance.`);
    return { url, contentType: response.headers.get('content-type'), body, validators: validatorsOf(response) };
  } catch (error) {
    if (error instanceof SourceUnavailable || error instanceof RecordRefused) throw error;
    if (stop?.aborted) throw cancelled(url, error);
    const unavailable = limit.aborted
      ? new SourceUnavailable('timeout', url, `${who} gave no whole answer within ${request.timeout / 1000} s.`, { cause: error })
      : new SourceUnavailable('no answer', url, `${who} could not be reached.`, { cause: error });
    throw new WorthRetrying(unavailable, null);
  }
}

const validatorsOf = ({ headers }: Response): Validators => ({
  etag: headers.get('etag'),
  lastModified: headers.get('last-modified'),
});

function errorStatus({ url, who }: Exchange, response: Response): SourceUnavailable {
  const what =
    response.status >= 300 && response.status < 400 ? 'a redirect to another address' : `the status ${response.status}`;
  const error = new SourceUnavailable('error status', url, `${who} answered with ${what}.`);
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

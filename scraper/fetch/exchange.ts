import { RecordRefused, SourceUnavailable, type UnavailableReason } from '../errors.ts';
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
  /** The id of the source. */
  readonly source: string;
  /** Why a body, though it came with the status 200, is not what was asked for but stands in its place; null when it is not. */
  readonly standIn: ((body: Uint8Array) => UnavailableReason | null) | undefined;
}

/** A request that failed in a way that may pass. */
export class RetryableError extends SourceUnavailable {
  /** The pause that the server asks for, in milliseconds. */
  readonly retryAfter: number | null;

  constructor({ reason, url, data, cause }: SourceUnavailable, retryAfter: number | null) {
    super(reason, url, data, { cause });
    this.retryAfter = retryAfter;
  }
}

/** The fetch was ended from outside, at whatever step it was. */
export const cancelled = ({ url, source }: Pick<Exchange, 'url' | 'source'>, cause: unknown): SourceUnavailable =>
  new SourceUnavailable('cancelled', url, { source }, { cause });

/**
 * Makes the request once. "Not modified" is an answer only where the request was conditional. Throws `SourceUnavailable`, and
 * `RecordRefused` for a body over the limit.
 */
export async function exchange(request: Exchange): Promise<RawRecord | NotModified> {
  const { url, source, signal: stop } = request;
  const limit = AbortSignal.timeout(request.timeout);
  try {
    const response = await fetch(url, {
      method: request.method,
      headers: request.headers,
      signal: stop ? AbortSignal.any([stop, limit]) : limit,
      // A redirect is not the record: it is never followed, least of all to another host.
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
    const standIn = request.standIn?.(body) ?? null;
    if (standIn !== null) throw new SourceUnavailable(standIn, url, { source });
    return { url, contentType: response.headers.get('content-type'), body, validators: validatorsOf(response) };
  } catch (error) {
    if (error instanceof SourceUnavailable || error instanceof RecordRefused) throw error;
    if (stop?.aborted) throw cancelled(request, error);
    const unavailable = limit.aborted
      ? new SourceUnavailable('timeout', url, { source, seconds: request.timeout / 1000 }, { cause: error })
      : networkError(request, error);
    throw new RetryableError(unavailable, null);
  }
}

/** What failed, by the name that the system, OpenSSL, Node's HTTP parser or zlib gives it. */
const NETWORK_ERRORS: readonly (readonly [RegExp, UnavailableReason])[] = [
  [/^(ENOTFOUND|EAI_\w+)$/, 'host not found'],
  [/^ECONNREFUSED$/, 'connection refused'],
  [/^(ECONNRESET|ECONNABORTED|EPIPE|UND_ERR_SOCKET)$/, 'connection lost'],
  [/CERT|^ERR_(TLS|SSL)|^EPROTO$|^UNABLE_TO_|^HOSTNAME_MISMATCH$|^INVALID_(CA|PURPOSE)$/, 'not secure'],
  [/^(HPE_|Z_|ERR_BUFFER|ERR__ERROR_FORMAT|UND_ERR_(HEADERS_OVERFLOW|RES_|INVALID))/, 'broken answer'],
];

/** `fetch` gives what went wrong (`ECONNREFUSED`, `CERT_HAS_EXPIRED`) as the cause of its error. */
function networkError({ url, source }: Exchange, error: unknown): SourceUnavailable {
  const cause = isObject(error) && 'cause' in error ? error.cause : null;
  const code = isObject(cause) && 'code' in cause ? String(cause.code) : null;
  const reason = NETWORK_ERRORS.find(([codes]) => code !== null && codes.test(code))?.[1] ?? 'no answer';
  return new SourceUnavailable(reason, url, { source, cause: code }, { cause: error });
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

const validatorsOf = ({ headers }: Response): Validators => ({
  etag: headers.get('etag'),
  lastModified: headers.get('last-modified'),
});

function errorStatus({ url, source }: Exchange, { status, headers }: Response): SourceUnavailable {
  const location = headers.get('location');
  // "Not modified" leads nowhere, whatever comes with it.
  if (status >= 300 && status < 400 && status !== 304 && location !== null)
    return new SourceUnavailable(/\/PageNotFound\.aspx/i.test(location) ? 'not found' : 'redirect', url, { source, location });
  const error = new SourceUnavailable('error status', url, { source, status });
  const passing = status >= 500 || status === 429 || status === 408;
  return passing ? new RetryableError(error, retryAfterOf(headers.get('retry-after'))) : error;
}

/** The pause that a Retry-After asks for, in milliseconds; it names seconds or a time. Null for none, and for what is neither. */
export function retryAfterOf(header: string | null): number | null {
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
    if (size > largest) throw new RecordRefused('body too large', { largest });
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

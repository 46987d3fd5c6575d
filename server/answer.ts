import type { IncomingMessage, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress, brotliDecompress, constants, gunzip, gzip } from 'node:zlib';
import { memoize } from './memoize.ts';

/** Best first, for a client that accepts all of them equally. */
export const ENCODINGS = ['br', 'gzip', 'identity'] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** What is answered at an address, before it is encoded. */
export interface Made {
  /** The template of its route, such as `/states/:name`. */
  readonly route: string;
  /** Of the text. */
  readonly hash: string;
  /** False for what is short or already compressed, such as a picture: everybody gets it as it is. */
  readonly compress: boolean;
  readonly headers: Readonly<Record<string, string>> & { readonly 'cache-control': string };
}

/** An answer in one encoding, ready to be sent. */
export interface Prepared {
  readonly made: Made;
  readonly encoding: Encoding;
  readonly tag: string;
  readonly body: Buffer;
  readonly found: Head;
  readonly notModified: Head;
}

/** The status and the headers of an answer, all but the id of the request and the date. */
interface Head {
  readonly status: 200 | 304;
  readonly headers: Readonly<Record<string, string>>;
  /** The head as Node wrote it for a connection that stays open: what stands between the id and the date, and what follows. */
  written: { readonly beforeDate: string; readonly afterDate: string } | null;
}

/** A response with the field in which Node keeps the head until it is sent. Node does not document it. */
type OwnResponse = ServerResponse & { _header?: unknown };

const encode = {
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

const decode = {
  br: (body: Buffer) => promisify(brotliDecompress)(body),
  gzip: (body: Buffer) => promisify(gunzip)(body),
  identity: async (body: Buffer) => body,
} as const;

/** The text of an answer. */
export const decoded = ({ encoding, body }: Prepared): Promise<Buffer> => decode[encoding](body);

/** The answer with this text, in the encoding or, where it is not to be compressed, as it is. */
export async function encoded(made: Made, text: Buffer, wanted: Encoding): Promise<Prepared> {
  const { hash, headers } = made;
  const encoding = made.compress ? wanted : 'identity';
  const body = await encode[encoding](text);
  // A strong tag is that of the very bytes, so each encoding has its own.
  const tag = encoding === 'identity' ? `"${hash}"` : `"${hash}-${encoding}"`;
  const cors = Object.entries(headers).filter(([name]) => name.startsWith('access-control-'));
  const shared = {
    ...{ etag: tag, vary: 'Accept-Encoding', 'cache-control': headers['cache-control'] },
    ...Object.fromEntries(cors),
  };
  const found = {
    ...headers,
    ...shared,
    ...(encoding !== 'identity' && { 'content-encoding': encoding }),
    'content-length': String(body.byteLength),
  };
  return { made, encoding, tag, body, found: headOf(200, found), notModified: headOf(304, shared) };
}

const headOf = (status: Head['status'], headers: Head['headers']): Head => ({ status, headers, written: null });

/**
 * Sends the answer, or a 304 if the client has it already. Returns the status. `id` is that of the request, letters, digits and hyphens; null if the response
 * has headers already, the id among them.
 */
export function send(
  { tag, body, found, notModified }: Prepared,
  request: IncomingMessage,
  response: ServerResponse,
  id: string | null,
): number {
  const ifNoneMatch = request.headers['if-none-match'];
  const isSame = ifNoneMatch !== undefined && (ifNoneMatch === tag || ifNoneMatch === '*' || hasTag(ifNoneMatch, tag));
  const head = isSame ? notModified : found;
  if (id === null) response.writeHead(head.status, head.headers);
  // Where the connection closes, the head says so.
  else if (request.httpVersionMinor === 1 && response.shouldKeepAlive) writeHead(head, response, id);
  else response.writeHead(head.status, { [ID]: id, ...head.headers });
  if (isSame || request.method === 'HEAD') response.end();
  else response.end(body);
  return head.status;
}

const ID = 'x-request-id';
/** The start of a head, up to the id. */
const START = { 200: `HTTP/1.1 200 OK\r\n${ID}: `, 304: `HTTP/1.1 304 Not Modified\r\n${ID}: ` } as const;

/**
 * Writes the head as Node wrote it the first time, with this id and date. To write it, Node checks each name and each value, a fifth of its work for a
 * request. If a version of Node keeps the head elsewhere, it writes each one.
 */
function writeHead(head: Head, response: OwnResponse, id: string): void {
  const { status, headers, written } = head;
  const start = START[status] + id;
  if (written !== null) {
    response.statusCode = status;
    response._header = start + written.beforeDate + httpDate() + written.afterDate;
    return;
  }
  response.writeHead(status, { [ID]: id, ...headers });
  const { _header: whole } = response;
  if (!Object.hasOwn(response, '_header') || typeof whole !== 'string' || !whole.startsWith(start)) return;
  const [, beforeDate, afterDate] =
    /^([\s\S]*\r\nDate: )[^\r]*(\r\nConnection: keep-alive\r\n[\s\S]*)$/.exec(whole.slice(start.length)) ?? [];
  if (beforeDate !== undefined && afterDate !== undefined) head.written = { beforeDate, afterDate };
}

let second = 0;
let dateOfSecond = '';
/** The date as HTTP writes it (RFC 9110, 5.6.7). */
function httpDate(): string {
  const now = Math.floor(Date.now() / 1_000);
  if (now !== second) {
    second = now;
    dateOfSecond = new Date(now * 1_000).toUTCString();
  }
  return dateOfSecond;
}

/** Whether a list of tags has this one; a cache on the way may have marked it as weak (RFC 9110, 13.1.2). */
const hasTag = (list: string, tag: string): boolean => list.split(',').some((one) => one.trim().replace(/^W\//, '') === tag);

/** The encoding that the client prefers (RFC 9110, 12.5.3). */
export const encodingFor = (accepted: string | undefined): Encoding =>
  accepted === undefined ? 'identity' : preferredOf(accepted);

const preferredOf = memoize(200, (accepted): Encoding => {
  const weights = new Map(
    accepted
      .toLowerCase()
      .split(',')
      .map((part) => part.split(';').map((piece) => piece.trim()))
      .map(([name = '', ...parameters]) => [name, Number(parameters.find((one) => one.startsWith('q='))?.slice(2) ?? 1) || 0]),
  );
  const weightOf = (name: Encoding): number => weights.get(name) ?? weights.get('*') ?? (name === 'identity' ? 0.001 : 0);
  return ENCODINGS.reduce((best, name) => (weightOf(name) > weightOf(best) ? name : best), 'identity' as Encoding);
});

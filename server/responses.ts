import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Request, Response } from 'express';
import type { SourceState } from '../db/sources.ts';
import type { Frame } from '../web/views/layout.tsx';
import type { Dependencies } from './dependencies.ts';
import { nonceOf } from './security.ts';
import { sourceLines } from './sources.ts';

/**
 * What every page has around its content. `sources` are those of the figures on it. Of a page that shows what was known at an instant,
 * `then` has the sources as they stood at that instant: its figures rest on these, its warning tells of `sources`.
 */
export function frameOf(
  dependencies: Dependencies,
  request: Request,
  response: Response,
  sources: readonly SourceState[] = [],
  then: { readonly sources: readonly SourceState[]; readonly knownAt: Date | null } = { sources, knownAt: null },
): Frame {
  const { publicUrl, treaty, assets, schedule } = dependencies;
  // Whatever the header of a proxy says, the protocol is http or https.
  const protocol = request.protocol === 'https' ? 'https' : 'http';
  return {
    treaty,
    nonce: nonceOf(response),
    path: request.path,
    address: `${publicUrl ?? `${protocol}://${request.get('host') ?? 'localhost'}`}${request.originalUrl}`,
    assets: assets.addresses,
    sources: sourceLines(dependencies, sources),
    nextCheckAt: schedule.nextRunAt(sources.find(({ id }) => id === 'untc'))?.toISOString() ?? null,
    ...(then.knownAt && { sourcesThen: sourceLines(dependencies, then.sources, then.knownAt) }),
  };
}

/** Sends a page. */
export async function sendPage(request: Request, response: Response, html: string): Promise<void> {
  response.type('html').set('Cache-Control', 'private, max-age=0, must-revalidate');
  await sendText(request, response, html);
}

const compressBrotli = promisify(brotliCompress);
const compressGzip = promisify(gzip);

/** Below this many bytes compressing costs more than it saves. */
const WORTH_COMPRESSING = 1_000;

/** Sends text, compressed as the client takes it, with an ETag of what is sent; a client that has it already gets 304. */
export async function sendText(request: Request, response: Response, text: string): Promise<void> {
  response.vary('Accept-Encoding');
  const large = Buffer.byteLength(text) >= WORTH_COMPRESSING;
  const encoding = large && request.acceptsEncodings(['br', 'gzip', 'identity']);
  if (encoding === 'br' || encoding === 'gzip') response.set('Content-Encoding', encoding);
  if (encoding === 'br') response.send(await compressBrotli(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }));
  else response.send(encoding === 'gzip' ? await compressGzip(text) : text);
}

/** Sends the value as JSON, as {@link sendText} does. */
export async function sendJson(request: Request, response: Response, value: unknown): Promise<void> {
  response.set({ 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'public, max-age=0, must-revalidate' });
  await sendText(request, response, JSON.stringify(value));
}

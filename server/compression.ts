import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Request, Response } from 'express';

const compressBrotli = promisify(brotliCompress);
const compressGzip = promisify(gzip);

/** Below this many bytes compressing costs more than it saves. */
const WORTH_COMPRESSING = 1_000;

/** Sends text, compressed as the client takes it, with an ETag of what is sent; a client that has it already gets 304. */
export async function sendText(request: Request, response: Response, text: string): Promise<void> {
  response.vary('Accept-Encoding');
  if (Buffer.byteLength(text) < WORTH_COMPRESSING) {
    response.send(text);
    return;
  }
  switch (request.acceptsEncodings(['br', 'gzip', 'identity'])) {
    case 'br': {
      const body = await compressBrotli(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });
      response.set('Content-Encoding', 'br').send(body);
      return;
    }
    case 'gzip':
      response.set('Content-Encoding', 'gzip').send(await compressGzip(text));
      return;
    default:
      response.send(text);
  }
}

/** Sends the value as JSON, as {@link sendText} does. */
export async function sendJson(request: Request, response: Response, value: unknown): Promise<void> {
  response.set({ 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'public, max-age=0, must-revalidate' });
  await sendText(request, response, JSON.stringify(value));
}

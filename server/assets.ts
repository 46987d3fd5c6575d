import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { type Request, type Response, Router } from 'express';

interface Asset {
  readonly type: string;
  readonly plain: Buffer;
  readonly gzip: Buffer;
  readonly brotli: Buffer;
}

/** The files that pages load, in memory, compressed once, each at an address that changes with its content. */
export interface Assets {
  readonly addresses: { readonly css: string; readonly charts: string; readonly chartLibrary: string; readonly icon: string };
  readonly router: Router;
}

const FOREVER = 'public, max-age=31536000, immutable';

/** Reads the files. Throws when one is missing: then the program was not built. */
export function loadAssets(): Assets {
  const ours = (name: string): Buffer => readFileSync(new URL(`../web/assets/${name}`, import.meta.url));
  const chartLibrary = readFileSync(
    createRequire(import.meta.url)
      .resolve('chart.js')
      .replace(/chart\.c?js$/, 'chart.umd.min.js'),
  );
  const byAddress = new Map<string, Asset>();
  const add = (name: string, extension: string, type: string, plain: Buffer): string => {
    const hash = createHash('sha256').update(plain).digest('hex').slice(0, 12);
    const address = `/assets/${name}.${hash}.${extension}`;
    byAddress.set(address, { type, plain, gzip: gzipSync(plain, { level: 9 }), brotli: brotliCompressSync(plain) });
    return address;
  };
  const addresses = {
    css: add('site', 'css', 'text/css; charset=utf-8', ours('site.css')),
    charts: add('charts', 'js', 'text/javascript; charset=utf-8', ours('charts.js')),
    chartLibrary: add('chart-library', 'js', 'text/javascript; charset=utf-8', chartLibrary),
    icon: add('icon', 'svg', 'image/svg+xml', ours('icon.svg')),
  };
  const router = Router();
  router.get('/assets/:file', (request, response, next) => {
    const asset = byAddress.get(request.path);
    if (asset) sendAsset(asset, request, response);
    else next();
  });
  router.get('/favicon.ico', (_request, response) => response.redirect(302, addresses.icon));
  return { addresses, router };
}

function sendAsset(asset: Asset, request: Request, response: Response): void {
  response.set({ 'Content-Type': asset.type, 'Cache-Control': FOREVER, Vary: 'Accept-Encoding' });
  const encoding = request.acceptsEncodings(['br', 'gzip', 'identity']);
  if (encoding === 'br') response.set('Content-Encoding', 'br').send(asset.brotli);
  else if (encoding === 'gzip') response.set('Content-Encoding', 'gzip').send(asset.gzip);
  else response.send(asset.plain);
}

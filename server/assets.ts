import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import type { Request, RequestHandler, Response } from 'express';
import { EDGE_STYLES } from '../web/edge-styles.ts';
import { TILE_STYLES } from '../web/tile-places.ts';
import type { AssetAddresses } from '../web/views/layout.tsx';

interface Asset {
  readonly type: string;
  readonly plain: Buffer;
  /** Compressed when it is first asked for, not when the program starts. */
  readonly compressed: Partial<Record<'br' | 'gzip', Promise<Buffer>>>;
}

/** The files that pages load, in memory, each compressed once, in a folder whose address changes with their content. */
export interface Assets {
  readonly addresses: AssetAddresses;
  /** Answers what is one of them. */
  readonly answer: RequestHandler;
}

const FOREVER = 'public, max-age=31536000, immutable';
/** The parts of the site's style sheet after its colours, in their order: what is printed comes last. */
const STYLES = [
  'base',
  'band',
  'charts',
  'film',
  'tiles',
  'board',
  'groups',
  'states',
  'state',
  'brief',
  'use',
  'print',
] as const;
/** Paper is light. */
const DARK = '@media screen and (prefers-color-scheme: dark) {\n';
const TYPES: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
  woff2: 'font/woff2',
};

/** Reads the files. Throws when one is missing: build.js makes `chart-library.js`. */
export function loadAssets(): Assets {
  const ours = (name: string): Buffer => readFileSync(new URL(`../web/assets/${name}`, import.meta.url));
  const style = (name: string): string => ours(`styles/${name}.css`).toString();
  /** The tokens with their dark values: where the reader's system asks for them, always, or never. */
  const palettes = {
    auto: `${style('tokens')}${DARK}${style('dark')}}\n`,
    dark: style('tokens') + style('dark'),
    light: style('tokens'),
  };
  const ofEmbeds = ['band', 'embed'].map(style).join('');
  const scripts = readdirSync(new URL('../web/assets/scripts', import.meta.url)).sort();
  const files = new Map<string, Buffer>([
    ['site.css', Buffer.from(palettes.auto + STYLES.map(style).join('') + EDGE_STYLES + TILE_STYLES)],
    ['embed.css', Buffer.from(palettes.auto + ofEmbeds)],
    ['embed-light.css', Buffer.from(palettes.light + ofEmbeds)],
    ['embed-dark.css', Buffer.from(palettes.dark + ofEmbeds)],
    ['emblem.svg', ours('emblem.svg')],
    ['serif.woff2', ours('fonts/serif.woff2')],
    ['chart-library.js', ours('chart-library.js')],
    ...scripts.map((name) => [name, ours(`scripts/${name}`)] as const),
  ]);
  // One address for all of them: the scripts import each other by name, and stay of one version.
  const hash = createHash('sha256');
  for (const [name, plain] of files) hash.update(name).update(plain);
  const folder = `/assets/${hash.digest('hex').slice(0, 12)}`;
  const assets = new Map([...files].map(([name, plain]) => [`${folder}/${name}`, assetOf(name, plain)]));
  const answer: RequestHandler = (request, response, next) => {
    const asset = ['GET', 'HEAD'].includes(request.method) ? assets.get(request.path) : undefined;
    if (asset !== undefined) return sendAsset(asset, request, response);
    if (request.path === '/favicon.ico') return response.redirect(302, `${folder}/emblem.svg`);
    return next();
  };
  return { addresses: { css: `${folder}/site.css`, emblem: `${folder}/emblem.svg`, scripts: folder }, answer };
}

const assetOf = (name: string, plain: Buffer): Asset => ({
  type: TYPES[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream',
  plain,
  compressed: {},
});

const COMPRESS = {
  br: (plain: Buffer) => promisify(brotliCompress)(plain),
  gzip: (plain: Buffer) => promisify(gzip)(plain, { level: 9 }),
} as const;

async function sendAsset({ type, plain, compressed }: Asset, request: Request, response: Response): Promise<void> {
  response.set({ 'Content-Type': type, 'Cache-Control': FOREVER, Vary: 'Accept-Encoding' });
  const encoding = request.acceptsEncodings(['br', 'gzip', 'identity']);
  // A font is compressed already.
  if (type === TYPES['woff2'] || (encoding !== 'br' && encoding !== 'gzip')) {
    response.send(plain);
    return;
  }
  const body = compressed[encoding] ?? COMPRESS[encoding](plain);
  compressed[encoding] = body;
  response.set('Content-Encoding', encoding).send(await body);
}

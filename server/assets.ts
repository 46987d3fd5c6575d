import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Request, RequestHandler, Response } from 'express';
import { EDGE_STYLES } from '../web/edge-styles.ts';
import { TILE_STYLES } from '../web/tile-places.ts';
import type { AssetAddresses } from '../web/views/layout.tsx';

interface Asset {
  readonly name: string;
  readonly type: string;
  readonly plain: () => Buffer;
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
  'dot-separated',
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
  'api',
  'data',
  'print',
] as const;
/** Paper is light. */
const DARK = '@media screen and (prefers-color-scheme: dark) {\n';
const TYPES: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
  svg: 'image/svg+xml',
  woff2: 'font/woff2',
};

/** The files of the API's viewer by the names of ours: half a megabyte compressed, read when they are first asked for. */
const VIEWER = { 'swagger-ui.js': 'swagger-ui-bundle.js', 'swagger-ui.css': 'swagger-ui.css' } as const;
const { resolve } = createRequire(import.meta.url);
const ofViewer = (name: string): Buffer => readFileSync(resolve(`swagger-ui-dist/${name}`));

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
  const ofEmbeds = ['band', 'dot-separated', 'embed'].map(style).join('') + EDGE_STYLES;
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
  // Its version is in it.
  hash.update(ofViewer('package.json'));
  const folder = `/assets/${hash.digest('hex').slice(0, 12)}`;
  const all = [
    ...[...files].map(([name, plain]) => assetOf(name, () => plain)),
    ...Object.entries(VIEWER).map(([name, file]) => assetOf(name, () => ofViewer(file))),
  ];
  const assets = new Map(all.map((asset) => [`${folder}/${asset.name}`, asset]));
  const answer: RequestHandler = (request, response, next) => {
    const asset = ['GET', 'HEAD'].includes(request.method) ? assets.get(request.path) : undefined;
    if (asset !== undefined) return sendAsset(asset, request, response);
    if (request.path === '/favicon.ico') return response.redirect(302, `${folder}/emblem.svg`);
    return next();
  };
  return { addresses: { css: `${folder}/site.css`, emblem: `${folder}/emblem.svg`, scripts: folder }, answer };
}

const assetOf = (name: string, plain: Asset['plain']): Asset => ({
  name,
  type: TYPES[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream',
  plain,
  compressed: {},
});

/** In bytes. */
const LARGE = 500_000;

const COMPRESS = {
  // The best compression of the viewer takes seconds, for a tenth less.
  br: (plain: Buffer) =>
    promisify(brotliCompress)(plain, {
      params: { [constants.BROTLI_PARAM_QUALITY]: plain.byteLength > LARGE ? 5 : constants.BROTLI_MAX_QUALITY },
    }),
  gzip: (plain: Buffer) => promisify(gzip)(plain, { level: 9 }),
} as const;

async function sendAsset({ type, plain, compressed }: Asset, request: Request, response: Response): Promise<void> {
  response.set({ 'Content-Type': type, 'Cache-Control': FOREVER, Vary: 'Accept-Encoding' });
  const encoding = request.acceptsEncodings(['br', 'gzip', 'identity']);
  // A font is compressed already.
  if (type === TYPES['woff2'] || (encoding !== 'br' && encoding !== 'gzip')) {
    response.send(plain());
    return;
  }
  const body = compressed[encoding] ?? COMPRESS[encoding](plain());
  compressed[encoding] = body;
  response.set('Content-Encoding', encoding).send(await body);
}

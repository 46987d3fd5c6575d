// Bundles what takes long to load and each test file loads anew, so that it is one file instead of dozens or hundreds.
import { readFileSync } from 'node:fs';
import { build } from 'esbuild';

const FOLDER = 'node_modules/.cache/tests';

/** By their names in imports. */
const PACKAGES = ['ajv/dist/2020.js', 'cheerio', 'express', 'pg', 'zod'];

/** The languages other than English, of which tests look at single files: `fr/french.ts`. */
const languages = () =>
  [...readFileSync('web/words/locales.ts', 'utf8').matchAll(/import\('\.\/((?!en)[^']+)'\)/g)].map(([, file]) => file);

const nameOf = (file) => file.replace(/\.[jt]s$/, '');

/** cheerio brings undici for its fromURL(), and zod its messages in sixty languages; nothing here uses either. */
const leftOut = {
  name: 'left out',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^undici$/ }, () => ({ path: 'undici', namespace: 'left out' }));
    onLoad({ filter: /./, namespace: 'left out' }, () => ({ contents: 'export const stream = undefined;' }));
    onLoad({ filter: /\/zod\/v4\/locales\/index\.js$/ }, () => ({ contents: '' }));
  },
};

export async function makeBundles() {
  const words = languages().map((file) => [nameOf(file), `./web/words/${file}`]);
  await build({
    entryPoints: Object.fromEntries([...PACKAGES.map((name) => [nameOf(name), name]), ...words]),
    outdir: FOLDER,
    outExtension: { '.js': '.cjs' },
    bundle: true,
    minify: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    charset: 'utf8',
    external: ['iconv-lite', 'pg-native'],
    define: { navigator: 'globalThis', 'navigator.userAgent': '"Node.js"' },
    plugins: [leftOut],
    logLevel: 'warning',
  });
}

/** Which imports they stand for, as jest maps names of modules. */
export const BUNDLED = {
  ...Object.fromEntries(PACKAGES.map((name) => [`^${name}$`, `<rootDir>/${FOLDER}/${nameOf(name)}.cjs`])),
  '^\\./((?!en)[a-z]{2}/[a-z]+)\\.ts$': `<rootDir>/${FOLDER}/$1.cjs`,
};

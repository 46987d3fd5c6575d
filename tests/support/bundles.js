// Bundles slow packages and the languages into one file each, since every test file loads them again.
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { build } from 'esbuild';

const FOLDER = 'node_modules/.cache/tests';

/** As they are imported. */
const PACKAGES = ['ajv/dist/2020.js', 'cheerio', 'express', 'pg', 'zod'];

/** The files of the languages other than English: `fr/french.ts`. */
const languages = () =>
  [...readFileSync('web/words/locales.ts', 'utf8').matchAll(/import\('\.\/((?!en)[^']+)'\)/g)].map(([, file]) => file);

const nameOf = (file) => file.replace(/\.[jt]s$/, '');

/** zod imports its messages in sixty languages, none of which is used here. */
const withoutLocales = {
  name: 'without locales',
  setup({ onLoad }) {
    onLoad({ filter: /\/zod\/v4\/locales\/index\.js$/ }, () => ({ contents: '' }));
  },
};

export async function makeBundles() {
  const words = languages().map((file) => [nameOf(file), `./web/words/${file}`]);
  const { outputFiles } = await build({
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
    alias: { undici: './scraper/no-undici.js' },
    define: { navigator: 'globalThis', 'navigator.userAgent': '"Node.js"' },
    plugins: [withoutLocales],
    write: false,
    logLevel: 'warning',
  });
  for (const { path, contents } of outputFiles) replace(path, contents);
}

/** Replaces a file that differs by renaming: another test run may be reading it. */
function replace(path, contents) {
  if (existsSync(path) && readFileSync(path).equals(contents)) return;
  const aside = `${path}.${process.pid}`;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(aside, contents);
  renameSync(aside, path);
}

/** Entries of jest's `moduleNameMapper`. */
export const BUNDLED = {
  ...Object.fromEntries(PACKAGES.map((name) => [`^${name}$`, `<rootDir>/${FOLDER}/${nameOf(name)}.cjs`])),
  '^\\./((?!en)[a-z]{2}/[a-z]+)\\.ts$': `<rootDir>/${FOLDER}/$1.cjs`,
};

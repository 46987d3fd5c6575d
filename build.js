// Builds dist/ unless it was built from these very sources; every command runs this first. A build is made in a folder of its own and
// renamed into place when it is complete, so that several commands may build at once and no file of a deleted source stays behind.
// `node build.js --chart-library` makes only the file that `npm run dev` needs, and `--bench` the benchmark as well.
import { spawnSync } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import { cpSync, existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';

const ROOMS = ['treaty', 'scraper', 'db', 'jobs', 'server', 'web'];
const SETTINGS = ['build.js', 'package-lock.json', 'tsconfig.json'];
/** What npm has installed, which may be older than what package-lock.json names. */
const INSTALLED = 'node_modules/.package-lock.json';
const CHART_LIBRARY = 'web/assets/chart-library.js';
/** Holds the hash of the sources that dist/ was built from. */
const STAMP = 'sources.sha256';
/** After this long, in milliseconds, the folder of a build that did not end is a leftover. */
const LEFTOVER_AGE = 600_000;
/** How long the template cluster may take, in milliseconds. */
const TEMPLATE_LIMIT = 60_000;

process.chdir(import.meta.dirname);
const aside = `dist-${randomUUID()}`;
const previous = `${aside}-previous`;

function hashSources() {
  const hash = createHash('sha256');
  const addFile = (file) => hash.update(`\0${file}\0`).update(readFileSync(file));
  const addFolder = (folder) => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) addFolder(path);
      else addFile(path);
    }
  };
  SETTINGS.forEach(addFile);
  if (existsSync(INSTALLED)) addFile(INSTALLED);
  ROOMS.forEach(addFolder);
  return hash.digest('hex');
}

const isBuiltFrom = (hash) => existsSync(`dist/${STAMP}`) && readFileSync(`dist/${STAMP}`, 'utf8') === hash;

/** Bundles the parts of the chart library that the charts use: the whole would be a quarter larger. */
async function makeChartLibrary() {
  const esbuild = await import('esbuild');
  const parts = 'BarController,BarElement,CategoryScale,LinearScale,LineController,LineElement,PointElement,Tooltip';
  const outfile = `${aside}/chart-library.js`;
  esbuild.buildSync({
    stdin: {
      contents: `import { Chart, ${parts} } from 'chart.js'; Chart.register(${parts}); window.Chart = Chart;`,
      resolveDir: import.meta.dirname,
    },
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    legalComments: 'inline',
    outfile,
    logLevel: 'warning',
  });
  renameSync(outfile, CHART_LIBRARY);
}

/**
 * Replaces `import.meta.url` by the module's place among the sources, since the files it looks for are copied to the same places. Modules that use it are in
 * outputs one folder below the root; a test checks that.
 */
const ownAddress = {
  name: 'own address',
  setup({ onLoad }) {
    onLoad({ filter: /\.tsx?$/ }, ({ path }) => {
      const text = readFileSync(path, 'utf8');
      if (path.includes('/node_modules/') || !text.includes('import.meta.url')) return undefined;
      const place = relative(import.meta.dirname, path).replace(/\.tsx?$/, '.js');
      return {
        contents: text.replaceAll('import.meta.url', `new URL('../${place}', import.meta.url).href`),
        loader: path.endsWith('x') ? 'tsx' : 'ts',
      };
    });
  },
};

/** CommonJS packages load Node's own modules with `require`, which an ES module lacks. */
const REQUIRE = `import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);`;

const OPTIONS = {
  outbase: '.',
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  // Six languages are shorter in their own letters.
  charset: 'utf8',
  plugins: [ownAddress],
  // A native addon cannot be bundled.
  external: ['@resvg/resvg-js'],
  alias: {
    // Only the encoder is used; the rest draws images and needs a library for PNG.
    qrcode: 'qrcode/lib/core/qrcode.js',
    undici: './scraper/no-undici.js',
  },
  // Node 20 has no `navigator`. Without it, pg loads all of `fetch` to detect Cloudflare Workers.
  define: { navigator: 'globalThis', 'navigator.userAgent': '"Node.js"' },
  banner: { js: REQUIRE },
  logLevel: 'warning',
};

/**
 * Bundles each program with its packages, with what it shares with the others in chunks, and copies what stays a file: SQL, styles, browser scripts, built-in
 * records. A start reads two dozen files instead of a thousand. Types are checked by `npm run types`.
 */
async function bundle() {
  const esbuild = await import('esbuild');
  const commands = readdirSync('jobs/commands').map((file) => `jobs/commands/${file}`);
  const built = esbuild.build({
    ...OPTIONS,
    entryPoints: ['server/main.ts', 'scraper/reading-worker.ts', 'db/make-template-cluster.ts', ...commands],
    outdir: aside,
    splitting: true,
    chunkNames: 'shared/[name]-[hash]',
  });
  // esbuild has already printed the error.
  await built.catch(() => process.exit(1));
  for (const folder of ['db/migrations', 'web/assets', 'scraper', 'treaty']) {
    cpSync(folder, `${aside}/${folder}`, { recursive: true, filter: (file) => !/\.tsx?$/.test(file) });
  }
}

/** Bundles the benchmark like the programs, so that it measures the code that users run. */
async function bundleBenchmark() {
  const esbuild = await import('esbuild');
  await esbuild.build({ ...OPTIONS, entryPoints: { 'bench/main': 'tests/bench/main.ts' }, outdir: 'dist' });
}

function putInPlace(hash) {
  writeFileSync(`${aside}/${STAMP}`, hash);
  if (isBuiltFrom(hash)) return; // another process was first
  try {
    renameSync('dist', previous);
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
  }
  try {
    renameSync(aside, 'dist');
  } catch (error) {
    if (!isBuiltFrom(hash)) throw error; // otherwise another process was first
  }
}

/** Makes the cluster that new databases are copied from. If it cannot, initdb makes each of them. */
const makeTemplateCluster = () =>
  spawnSync(process.execPath, ['dist/db/make-template-cluster.js'], { stdio: 'ignore', timeout: TEMPLATE_LIMIT });

function removeLeftovers() {
  for (const folder of readdirSync('.').filter((name) => name.startsWith('dist-'))) {
    const changed = statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
    const isOurs = folder === aside || folder === previous;
    if (isOurs || Date.now() - changed > LEFTOVER_AGE) rmSync(folder, { recursive: true, force: true });
  }
}

const onlyLibrary = process.argv[2] === '--chart-library';
const isNew = !isBuiltFrom(hashSources());
if (onlyLibrary || isNew) {
  process.on('exit', removeLeftovers);
  await makeChartLibrary();
}
if (isNew && !onlyLibrary) {
  const hash = hashSources();
  await bundle();
  putInPlace(hash);
}
// `npm ci` removes it together with the packages, and leaves dist/.
if (!onlyLibrary && (isNew || process.env.npm_lifecycle_event === 'prepare')) makeTemplateCluster();
if (process.argv[2] === '--bench') await bundleBenchmark();

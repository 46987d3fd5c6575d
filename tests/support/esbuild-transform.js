// Turns TypeScript into JavaScript for jest. esbuild does not check types; `npm run types` does.
import { createHash } from 'node:crypto';
import { transformSync, version } from 'esbuild';

/** Makes tests use the built reading worker: to bundle it takes half a second in each test file. */
const [READS_IN_WORKER, WORKER, BUILT_WORKER] = [
  'scraper/read-in-worker.ts',
  /`\.\/reading-worker[^`]*`/,
  "'../dist/scraper/reading-worker.js'",
];

function withBuiltWorker(source, file) {
  if (!file.endsWith(READS_IN_WORKER)) return source;
  if (!WORKER.test(source)) throw new Error(`${READS_IN_WORKER} does not name its worker as expected.`);
  return source.replace(WORKER, BUILT_WORKER);
}

const formatOf = (options) => (options.supportsStaticESM ? 'esm' : 'cjs');

export default {
  process: (source, file, options) => ({
    code: transformSync(withBuiltWorker(source, file), {
      loader: file.endsWith('x') ? 'tsx' : 'ts',
      jsx: 'automatic',
      jsxImportSource: 'preact',
      format: formatOf(options),
      target: 'node20',
      sourcemap: 'inline',
      sourcefile: file,
    }).code,
  }),
  getCacheKey: (source, file, options) =>
    createHash('sha1')
      .update([version, formatOf(options), file, withBuiltWorker(source, file)].join('\0'))
      .digest('hex'),
};

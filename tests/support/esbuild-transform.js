// Turns TypeScript into JavaScript for jest. esbuild does not check types; `npm run types` does.
import { createHash } from 'node:crypto';
import { transformSync, version } from 'esbuild';

/** Records are read by the worker as it was built: to bundle it anew and to load its packages one by one takes half a second in each test file. */
const BUILT_WORKER = [
  'scraper/read-in-worker.ts',
  '`./reading-worker${extname(import.meta.url)}`',
  "'../dist/scraper/reading-worker.js'",
];

function withBuiltWorker(source, file) {
  const [module, address, built] = BUILT_WORKER;
  if (!file.endsWith(module)) return source;
  if (!source.includes(address)) throw new Error(`${module} does not name its worker as ${address}.`);
  return source.replace(address, built);
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

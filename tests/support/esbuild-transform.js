// Turns TypeScript into JavaScript for jest. esbuild does not check types; `npm run types` does.
import { createHash } from 'node:crypto';
import { transformSync, version } from 'esbuild';

const formatOf = (options) => (options.supportsStaticESM ? 'esm' : 'cjs');

export default {
  process: (source, file, options) => ({
    code: transformSync(source, {
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
      .update([version, formatOf(options), file, source].join('\0'))
      .digest('hex'),
};

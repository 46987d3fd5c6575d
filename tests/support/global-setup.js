// Gives the suite its database server: the one that DATABASE_URL names, or the embedded one; and in it a migrated template
// that each test file clones. Written in JavaScript because jest loads TypeScript here as CommonJS, which has no import.meta.
import { execFileSync } from 'node:child_process';
import { register } from 'tsx/esm/api';
import { makeBundles } from './bundles.js';

export default async function setup() {
  // Tests start the commands as their users do: built.
  execFileSync(process.execPath, ['build.js'], { stdio: 'inherit' });
  await makeBundles();
  const unregister = register();
  const { prepareTestServer } = await import('./test-server.ts');
  globalThis.testServer = await prepareTestServer();
  await unregister();
}

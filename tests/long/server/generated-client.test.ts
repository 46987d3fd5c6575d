import { execFile } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import openapiTS, { astToString } from 'openapi-typescript';
import { problemType } from '../../../server/errors.ts';
import type { ApiDocument } from '../../../web/views/api-reference.tsx';
import type { LocalServer } from '../../support/local-server.ts';
import { startSite } from '../../support/running-site.ts';
import { testDatabase } from '../../support/test-database.ts';

const run = promisify(execFile);
const database = testDatabase('built-in record');
let site: LocalServer;
beforeAll(async () => {
  site = await startSite(database.pool);
});
afterAll(() => site.close());

it('a client that is generated from the document passes the compiler, and fetches every route', async () => {
  const text = await (await fetch(`${site.address}/api/v1/openapi.json`)).text();
  const document: ApiDocument = JSON.parse(text);
  const folder = mkdtempSync(join(tmpdir(), 'api-client-'));
  try {
    symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
    writeFileSync(join(folder, 'types.ts'), astToString(await openapiTS(text)));
    copyFileSync('tests/fixtures/api-client.txt', join(folder, 'client.ts'));
    const settings = [
      '--ignoreConfig',
      '--strict',
      '--noEmit',
      '--skipLibCheck',
      '--allowImportingTsExtensions',
      '--exactOptionalPropertyTypes',
    ];
    const target = ['--target', 'es2023', '--module', 'nodenext', '--lib', 'es2023,dom', '--types', 'node'];
    const compiled = await run('node_modules/.bin/tsc', [...settings, ...target, join(folder, 'client.ts')]).catch(
      ({ stdout }) => ({ stdout }),
    );
    expect(compiled.stdout).toBe('');
    const { stdout } = await run(process.execPath, ['--import', 'tsx', join(folder, 'client.ts'), site.address]);
    const { statuses, values } = JSON.parse(stdout);
    const ids = Object.values(document.paths).map(({ get }) => get.operationId);
    expect(statuses).toEqual({ ...Object.fromEntries(ids.map((id) => [id, 200])), nobody: 404 });
    expect(values).toMatchObject({
      remaining: 5,
      inForceOn: null,
      names: ['Naoero', 'Palau', 'Tuvalu'],
      consent: 'acceptance',
      vote: 'yes',
      next: expect.stringMatching(/^\/api\/v1\/changes\?state=NLD&limit=1&before=\d+$/),
      outcome: 'changed',
      problem: problemType('unknown State'),
      openapi: document.openapi,
    });
    expect(values.members).toContain('URY');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { type LocalServer, startLocalServer } from '../../support/local-server.ts';

let busy: LocalServer;
let folder: string;
beforeAll(async () => {
  busy = await startLocalServer((_request, response) => void response.end());
  folder = mkdtempSync(join(tmpdir(), 'att-start-'));
  // Open to the account that runs the server where the suite runs as root.
  chmodSync(folder, 0o755);
});
afterAll(async () => {
  await busy.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Starts the program on a database of its own, as `npm start` does; answers its exit code and what it complained of. */
async function start(environment: NodeJS.ProcessEnv): Promise<{ code: number; complaint: string }> {
  const { DATABASE_URL: _, ...inherited } = process.env;
  const settings = { DATA_DIR: folder, SCRAPE_ON_START: 'false', SCRAPE_CRON: 'off', CROSS_CHECK: 'off', BUNDLED_RECORD: 'off' };
  const child = spawn(process.execPath, ['dist/server/main.js'], { env: { ...inherited, ...settings, ...environment } });
  child.stdout.resume();
  const complaint = text(child.stderr);
  const [code] = await once(child, 'exit');
  return { code: Number(code), complaint: await complaint };
}

it.each([
  ['PORT', () => ({ PORT: new URL(busy.address).port })],
  ['HOST', () => ({ PORT: '0', HOST: '192.0.2.1' })],
])(
  '%s that cannot be listened on: one sentence that names it, and the database is stopped again',
  async (variable, environment) => {
    const { code, complaint } = await start(environment());
    expect(code).toBe(1);
    expect(complaint).toMatch(new RegExp(`^${variable} is “.*”; set it to .*\\.\n$`));
    expect(existsSync(join(folder, 'pg18'))).toBe(true);
    expect(existsSync(join(folder, 'pg18/postmaster.pid'))).toBe(false);
  },
);

it.each(['package.json', '/proc/no-such-folder/data'])(
  'a DATA_DIR that cannot be one is told in a sentence: %s',
  async (dataDir) => {
    const { code, complaint } = await start({ DATA_DIR: dataDir });
    expect([code, complaint]).toEqual([1, expect.stringMatching(/^DATA_DIR is “[^”]*”; set it to a folder[^\n]*\n$/)]);
    expect(complaint).toContain(dataDir);
  },
);

it('a program that cannot listen asks the depositary for nothing', async () => {
  let requests = 0;
  const depositary = await startLocalServer((_request, response) => {
    requests += 1;
    response.writeHead(503).end();
  });
  const { code } = await start({ PORT: new URL(busy.address).port, SCRAPE_ON_START: 'true', UNTC_BASE_URL: depositary.address });
  await depositary.close();
  expect([code, requests]).toEqual([1, 0]);
});

it('Ctrl-C, which reaches the program twice under npm, stops it with its database', async () => {
  const { DATABASE_URL: _, ...inherited } = process.env;
  const settings = { DATA_DIR: folder, PORT: '0', SCRAPE_ON_START: 'false', SCRAPE_CRON: 'off', CROSS_CHECK: 'off' };
  const child = spawn(process.execPath, ['dist/server/main.js'], { env: { ...inherited, ...settings } });
  child.stderr.resume();
  await new Promise<void>((resolve) => {
    child.stdout.on('data', (lines: Buffer) => lines.includes('The dashboard is at') && resolve());
  });
  const ended = once(child, 'exit');
  child.kill('SIGINT');
  setTimeout(() => child.kill('SIGINT'), 5);
  expect(await ended).toEqual([0, null]);
  expect(existsSync(join(folder, 'pg18/postmaster.pid'))).toBe(false);
});

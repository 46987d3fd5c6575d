import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { Webhook } from 'standardwebhooks';
import { recordGone, registerReceivers, selectReceiverStates } from '../../../../db/alerts.ts';
import { armsTradeTreaty as treaty } from '../../../../treaty/catalogue/arms-trade-treaty/arms-trade-treaty.ts';
import { type LocalServer, startLocalServer } from '../../../support/local-server.ts';
import { recordChanges } from '../../../support/record-changes.ts';
import { runCommand } from '../../../support/run-program.ts';
import { scrapeRows } from '../../../support/scrape-rows.ts';
import { testDatabase } from '../../../support/test-database.ts';

const database = testDatabase();
const SECRET = `whsec_${Buffer.alloc(32, 7).toString('base64')}`;
const folder = mkdtempSync(join(tmpdir(), 'alerts-'));
const file = join(folder, 'alerts.json');
let web: LocalServer;
let received: { path: string; body: unknown }[] = [];

beforeAll(async () => {
  web = await startLocalServer(async (request, response) => {
    const body = await text(request);
    if (request.url === '/broken-secret-path') return void response.writeHead(500).end();
    received.push({
      path: request.url ?? '',
      body:
        request.url === '/site' ? new Webhook(SECRET).verify(body, request.headers as Record<string, string>) : JSON.parse(body),
    });
    response.writeHead(204).end();
  });
  const everyOne = { url: `${web.address}/site`, allowPrivateAddresses: true };
  const receivers = [
    { ...everyOne, name: 'site', type: 'webhook', language: 'fr', secret: { env: 'HOOK_SECRET' } },
    { ...everyOne, name: 'broken', type: 'slack', url: `${web.address}/broken-secret-path` },
    { ...everyOne, name: 'inside', type: 'discord', url: 'https://127.0.0.1/hook', allowPrivateAddresses: false },
  ];
  writeFileSync(file, JSON.stringify({ receivers }));
  await scrapeRows(database.pool, [['Albania', '3 Jun 2013', '', '19 Mar 2014']]);
});
afterAll(async () => {
  await web.close();
  rmSync(folder, { recursive: true });
});
beforeEach(async () => {
  received = [];
  await database.pool.query('truncate alert_deliveries, alert_receivers');
});

const environment = {
  ...{ HOOK_SECRET: SECRET, ALERTS_FILE: file, PUBLIC_URL: 'https://tracker.example.org' },
  ...{ SCRAPE_CRON: 'off', SCRAPE_ON_START: 'false', CROSS_CHECK: 'off', BUNDLED_RECORD: 'off', LOG_LEVEL: 'info' },
};
const alerts = (words: string[], more: NodeJS.ProcessEnv = {}) =>
  runCommand('alerts', words, { ...environment, DATABASE_URL: database.url, ...more });

it('a test sends each receiver a sample that says so, prints what came of it without a secret, and queues nothing', async () => {
  const { code, out } = await alerts(['test']);
  expect(out.split('\n')).toEqual([
    'site: sent.',
    'broken: failed: HTTP status 500.',
    'inside: failed: it leads to an address that is not public; where that is meant, set allowPrivateAddresses to true.',
    '',
  ]);
  expect(code).toBe(1);
  expect(received).toEqual([{ path: '/site', body: expect.objectContaining({ type: 'test' }) }]);
  expect(received[0]?.body).toMatchObject({
    data: { changes: [{ iso3: 'ALB', page: 'https://tracker.example.org/fr/states/albania' }] },
  });
  expect((await database.pool.query('select from alert_deliveries')).rowCount).toBe(0);
  expect(await alerts(['test', 'site'])).toEqual({ code: 0, out: 'site: sent.\n' });
});

it('a test that succeeds resumes a receiver that had answered that it is gone', async () => {
  await registerReceivers(database.pool, treaty.number, ['site']);
  await recordGone(database.pool, treaty.number, 'site');
  expect((await alerts([])).out).toMatch(/^site: gone for good since .* \(HTTP status 410\), so nothing is sent\./);
  expect((await alerts(['test', 'site'])).code).toBe(0);
  expect(await selectReceiverStates(database.pool, treaty.number)).toMatchObject([{ name: 'site', goneAt: null }]);
});

it('without a word it lists the receivers and what waits for each, and explains itself for any other', async () => {
  await registerReceivers(database.pool, treaty.number, ['site', 'broken']);
  const { code, out } = await alerts([]);
  expect([code, out.split('\n')]).toEqual([
    0,
    [
      'site: nothing waiting, nothing given up in the last seven days; last delivery never.',
      'broken: nothing waiting, nothing given up in the last seven days; last delivery never.',
      'inside: not known yet; npm start begins with what is recorded from then on.',
      '',
    ],
  ]);
  expect((await alerts(['tset'])).out).toMatch(/^npm run alerts .*\n.*\n.*the receivers are site, broken, inside\n$/);
  expect((await alerts(['test', 'nobody'])).code).toBe(3);
  const nobody = 'No receiver is listed. Set ALERTS_FILE to a file that lists some.\n';
  expect(await alerts([], { ALERTS_FILE: '' })).toEqual({ code: 0, out: nobody });
  // Whoever asks for a sample has to hear that none was sent.
  expect(await alerts(['test'], { ALERTS_FILE: '' })).toEqual({ code: 3, out: nobody });
});

it('the list names the reason for which the newest message was given up', async () => {
  await registerReceivers(database.pool, treaty.number, ['site']);
  const [id] = await recordChanges(database.pool, 1);
  await database.pool.query(
    `
      insert into alert_deliveries (treaty, receiver, change_ids, state, finished_at, problem)
      values ($1, 'site', array[$2::integer], 'given up', now(), '{"code": "status", "data": {"status": 413}}')
    `,
    [treaty.number, id],
  );
  expect((await alerts([])).out).toMatch(
    /^site: nothing waiting, 1 given up in the last seven days \(the newest: HTTP status 413\); last delivery never\.$/m,
  );
});

it('the server tells the receivers of what another process records, and the doctor of what does not arrive', async () => {
  const server = spawn(process.execPath, ['dist/server/main.js'], {
    env: { ...process.env, ...environment, DATABASE_URL: database.url, PORT: '0' },
  });
  server.stderr.resume();
  let log = '';
  const logged = (pattern: RegExp) =>
    new Promise<void>((resolve) => {
      if (pattern.test(log)) resolve();
      server.stdout.on('data', () => pattern.test(log) && resolve());
    });
  server.stdout.on('data', (chunk: Buffer) => {
    log += chunk.toString();
  });
  try {
    await logged(/The dashboard is at/);
    while ((await selectReceiverStates(database.pool, treaty.number)).length < 3)
      await new Promise((done) => setTimeout(done, 20));
    await recordChanges(database.pool, 1);
    await Promise.all([
      logged(/An alert was delivered/),
      logged(/"receiver":"broken".*is tried again/),
      logged(/"receiver":"inside".*is tried again/),
    ]);
    expect(received).toEqual([{ path: '/site', body: expect.objectContaining({ type: 'changes.recorded' }) }]);
    expect(log).not.toMatch(/whsec_|secret-path/);
  } finally {
    const ended = once(server, 'exit');
    server.kill('SIGTERM');
    expect(await ended).toEqual([0, null]);
  }
  await database.pool.query(`update alert_deliveries set attempts = 6 where receiver = 'broken'`);
  const { out } = await runCommand('doctor', [], { ...environment, DATABASE_URL: database.url });
  expect(out).toMatch(/^ {2}ok +Alerts +site: nothing waiting, .*; last delivery \d/m);
  expect(out).toMatch(/^ {2}warning +Alerts +broken: 1 waiting, .* The last attempt failed: HTTP status 500\. Next attempt /m);
  expect(out).toMatch(/^ {2}ok +Alerts +inside: 1 waiting, /m);
  expect(out).not.toMatch(/whsec_|secret-path/);
});

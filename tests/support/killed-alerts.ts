import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { Webhook } from 'standardwebhooks';
import { registerReceivers, selectReceiverStates } from '../../db/alerts.ts';
import type { Receiver } from '../../jobs/alerts/receivers.ts';
import { armsTradeTreaty as treaty } from '../../treaty/catalogue/arms-trade-treaty/arms-trade-treaty.ts';
import { startLocalServer } from './local-server.ts';
import { recordChanges } from './record-changes.ts';
import type { TestDatabase } from './test-database.ts';

const SECRET = `whsec_${Buffer.alloc(32, 7).toString('base64')}`;
/** Short enough that what a killed process had begun is soon tried again, and longer than any attempt of the test. */
const TIMES = { poll: 400, firstRetry: 5, lease: 2_000 };
/** How long everything may take to arrive, in milliseconds. */
const LIMIT = 1_200_000;

/** What the receivers took, in order. */
export interface Ending {
  /** The changes that were recorded. */
  readonly changes: readonly number[];
  /** By each receiver: the id and the change of every message that it answered with success. */
  readonly taken: Readonly<Record<string, readonly { readonly id: string; readonly change: number }[]>>;
  /** How many messages the receivers refused or broke off. */
  readonly failures: number;
  readonly kills: number;
  /** Left in the outbox. */
  readonly pending: number;
  readonly givenUp: number;
}

/**
 * Records so many changes while two processes deliver them to a webhook, `site`, and to a mailing list, `list`, that fail half of the time, and kills the processes at
 * random, so many times, with SIGKILL; each is followed by another one. Ends when everything has arrived.
 */
export async function deliverUnderKills(
  database: TestDatabase,
  options: { readonly changes: number; readonly kills: number; readonly receivers: readonly ('site' | 'list')[] },
): Promise<Ending> {
  const taken: Record<'site' | 'list', { id: string; change: number }[]> = { site: [], list: [] };
  let failures = 0;
  const fails = (): boolean => {
    const failed = Math.random() < 0.5;
    if (failed) failures += 1;
    return failed;
  };
  const web = await startLocalServer(async (request, response) => {
    const body = await text(request);
    // Some failures are answers, others are connections that break.
    if (fails()) return void (Math.random() < 0.5 ? response.writeHead(503).end() : response.destroy());
    const { data } = new Webhook(SECRET).verify(body, request.headers as Record<string, string>) as {
      data: { changes: { id: number }[] };
    };
    // It is taken with the answer, whether that arrives or not.
    response.writeHead(204).end();
    taken.site.push({ id: String(request.headers['webhook-id']), change: data.changes[0]?.id ?? 0 });
  });
  const mailServer = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    disableReverseLookup: true,
    onData(stream, _session, done) {
      simpleParser(stream).then(({ messageId = '' }) => {
        if (fails()) return done(Object.assign(new Error('later'), { responseCode: 451 }));
        taken.list.push({ id: messageId, change: 0 });
        done();
      }, done);
    },
  });
  // A client that is killed breaks its connection off.
  mailServer.on('error', () => {});
  mailServer.listen(0, '127.0.0.1');
  await once(mailServer.server, 'listening');

  const all: Receiver[] = [
    {
      type: 'webhook',
      name: 'site',
      url: `${web.address}/`,
      secret: SECRET,
      iso3s: null,
      when: 'at-once',
      language: 'en',
      allowPrivateAddresses: true,
    },
    {
      ...{ type: 'email', name: 'list', iso3s: null, when: 'at-once', language: 'fr' },
      ...{ from: { name: '', address: 'tracker@example.org' }, to: { name: '', address: 'list@example.org' } },
    },
  ];
  const receivers = all.filter(({ name }) => options.receivers.some((wanted) => wanted === name));
  const names = receivers.map(({ name }) => name);
  const smtpUrl = `smtp://127.0.0.1:${(mailServer.server.address() as AddressInfo).port}`;
  const environment = { database: database.config, treaty: treaty.number, receivers, smtpUrl, times: TIMES };
  let said = '';
  const start = (): ChildProcess => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'tests/support/alerts-process.js'], {
      env: { ...process.env, ALERTS_PROCESS: JSON.stringify(environment) },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    child.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
    });
    return child;
  };

  await registerReceivers(database.pool, treaty.number, names);
  const processes = [start(), start()];
  const changes: number[] = [];
  let kills = 0;
  try {
    const begun = Date.now();
    const arrived = (): number => new Set(taken.site.map(({ id }) => id)).size + new Set(taken.list.map(({ id }) => id)).size;
    const expected = names.length * options.changes;
    // Each kill comes once so much has arrived, and a little later.
    const moments = Array.from({ length: options.kills }, () => Math.random() * 0.9 * expected).sort((a, b) => a - b);
    while (arrived() < expected) {
      if (said !== '' || Date.now() - begun > LIMIT) throw new Error(`Not delivered: ${arrived()} of ${expected}; ${said}`);
      if (changes.length < options.changes)
        changes.push(...(await recordChanges(database.pool, Math.min(10, options.changes - changes.length))));
      await sleep(Math.random() * 20);
      const moment = moments[kills];
      if (moment === undefined || arrived() < moment) continue;
      const victim = Math.floor(Math.random() * processes.length);
      const child = processes[victim];
      const exit = child && once(child, 'exit');
      child?.kill('SIGKILL');
      await exit;
      processes[victim] = start();
      kills += 1;
    }
    // What was taken may not have been recorded yet, or never will be by a process that was killed.
    for (;;) {
      const states = await selectReceiverStates(database.pool, treaty.number);
      const pending = states.reduce((sum, state) => sum + state.pending, 0);
      if (pending === 0 || Date.now() - begun > LIMIT) {
        const givenUp = states.reduce((sum, state) => sum + state.givenUp, 0);
        const { rows } = await database.pool.query<{ id: string; change: number }>(
          'select message_id as id, change_ids[1] as change from alert_deliveries where receiver = $1',
          ['list'],
        );
        const changeOf = new Map(rows.map(({ id, change }) => [`<${id}@example.org>`, change]));
        const list = taken.list.map(({ id }) => ({ id, change: changeOf.get(id) ?? 0 }));
        const wanted = Object.entries({ site: taken.site, list }).filter(([name]) => names.includes(name));
        return { changes, taken: Object.fromEntries(wanted), failures, kills, pending, givenUp };
      }
      await sleep(50);
    }
  } finally {
    for (const child of processes) child.kill('SIGKILL');
    await web.close();
    await new Promise<void>((resolve) => mailServer.close(resolve));
  }
}

/** What went wrong: changes that a receiver did not take, in their order, under one id each, or took more often than processes were killed. */
export function faultsOf({ changes, taken, kills }: Ending): string[] {
  return Object.entries(taken).flatMap(([receiver, messages]) => {
    const firsts = messages.filter(({ id }, at) => messages.findIndex((other) => other.id === id) === at);
    const order = firsts.map(({ change }) => change);
    return [
      ...(order.join() === changes.join() ? [] : [`${receiver} took ${order.join()} of ${changes.join()}`]),
      ...(messages.length - firsts.length <= kills
        ? []
        : [`${receiver} took ${messages.length} messages for ${changes.length} changes`]),
    ];
  });
}

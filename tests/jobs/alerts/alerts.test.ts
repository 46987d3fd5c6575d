import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { Webhook } from 'standardwebhooks';
import type pg from 'pg';
import { selectReceiverStates } from '../../../db/alerts.ts';
import { createPool } from '../../../db/connection.ts';
import { DatabaseUnavailable } from '../../../db/errors.ts';
import { type AlertOutcome, lastDay, startAlerts } from '../../../jobs/alerts/alerts.ts';
import type { Receiver } from '../../../jobs/alerts/receivers.ts';
import { armsTradeTreaty as treaty } from '../../../treaty/catalogue/arms-trade-treaty/arms-trade-treaty.ts';
import type { Reason } from '../../../treaty/reason.ts';
import { cutOffDatabase } from '../../support/cut-off-database.ts';
import { type LocalServer, startLocalServer } from '../../support/local-server.ts';
import { recordChanges } from '../../support/record-changes.ts';
import { scrapeRows } from '../../support/scrape-rows.ts';
import { testDatabase } from '../../support/test-database.ts';

const database = testDatabase();
const SECRET = `whsec_${Buffer.alloc(32, 7).toString('base64')}`;

interface Received {
  readonly path: string;
  readonly headers: Record<string, string>;
  readonly body: string;
}
let received: Received[] = [];
/** What the receiver answers, by path; 204 unless set. */
let answers: Record<string, () => number | readonly [number, Record<string, string>] | 'nothing'> = {};
/** What was answered with nothing so far. */
let held: ServerResponse[] = [];
let web: LocalServer;

let mails: ParsedMail[] = [];
/** What the mail server says to the next messages instead of taking them. */
let refusals: number[] = [];
/** How many of the next messages are for a list that the mail server does not know. */
let unknownLists = 0;
const mailServer = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  disableReverseLookup: true,
  allowInsecureAuth: true,
  onAuth: ({ username, password }, _session, done) =>
    username === 'tracker' && password === 'swordfish' ? done(null, { user: username }) : done(new Error('no')),
  onRcptTo: (_address, _session, done) =>
    done(unknownLists-- > 0 ? Object.assign(new Error('No such list'), { responseCode: 550 }) : null),
  onData(stream, _session, done) {
    simpleParser(stream).then((mail) => {
      const responseCode = refusals.shift();
      if (responseCode !== undefined) {
        done(Object.assign(new Error('Not this one, secret-of-the-server'), { responseCode }));
      } else {
        mails.push(mail);
        done();
      }
    }, done);
  },
});
let smtpUrl = '';

beforeAll(async () => {
  web = await startLocalServer(async (request, response) => {
    const body = await text(request);
    const path = request.url ?? '';
    received.push({ path, headers: request.headers as Record<string, string>, body });
    const answer = answers[path]?.() ?? 204;
    if (answer === 'nothing') {
      held.push(response);
      return;
    }
    const [status, headers] = typeof answer === 'number' ? [answer, {}] : answer;
    response.writeHead(status, headers).end();
  });
  mailServer.listen(0, '127.0.0.1');
  await once(mailServer.server, 'listening');
  smtpUrl = `smtp://tracker:swordfish@127.0.0.1:${(mailServer.server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  await web.close();
  await new Promise<void>((resolve) => mailServer.close(resolve));
});
beforeEach(async () => {
  [received, mails, answers, refusals, unknownLists, held] = [[], [], {}, [], 0, []];
  await database.pool.query('truncate alert_deliveries, alert_receivers, scrape_runs, raw_records restart identity cascade');
});

const on = { iso3s: null, when: 'at-once', language: 'en', allowPrivateAddresses: true } as const;
const webhook = (name: string, more: Partial<Receiver> = {}) =>
  ({ type: 'webhook', name, url: `${web.address}/${name}`, secret: SECRET, ...on, ...more }) as Receiver;
const email = (more: Partial<Receiver> = {}) =>
  ({
    ...{ type: 'email', name: 'list', iso3s: null, when: 'at-once', language: 'en' },
    from: { name: 'Tracker, of arms', address: 'tracker@example.org' },
    to: { name: '', address: 'att-changes@lists.example.org' },
    ...more,
  }) as Receiver;

type Outcome = readonly [string, AlertOutcome, string?];

/** Starts alerts; the work is done once the receivers are known, then nothing is running any more. */
async function withAlerts(
  receivers: readonly Receiver[],
  work: (seen: {
    outcomes: Outcome[];
    problems: Reason[];
    wake(): void;
    until(done: () => boolean): Promise<void>;
  }) => Promise<void>,
  {
    now = () => new Date(),
    publicUrl,
    pool = database.pool,
  }: { readonly now?: () => Date; readonly publicUrl?: string; readonly pool?: pg.Pool } = {},
): Promise<void> {
  const outcomes: Outcome[] = [];
  const problems: Reason[] = [];
  let failed: unknown;
  const alerts = startAlerts({
    ...{ pool, treaty, receivers, smtpUrl, publicUrl, now },
    times: { poll: 20, firstRetry: 10, lease: 60_000 },
    onOutcome(receiver, outcome, problem) {
      outcomes.push(problem === null ? [receiver, outcome] : [receiver, outcome, problem.code]);
      if (problem) problems.push(problem);
    },
    onError: (error) => {
      if (!(error instanceof DatabaseUnavailable)) failed = error;
    },
  });
  const until = async (done: () => boolean | Promise<boolean>): Promise<void> => {
    const limit = Date.now() + 10_000;
    while (!(await done())) {
      if (failed !== undefined) throw failed;
      if (Date.now() > limit) throw new Error(`In vain: ${JSON.stringify(outcomes)}`);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  };
  try {
    const states = () => selectReceiverStates(database.pool, treaty.number);
    await until(async () => (await states()).length === receivers.length);
    await work({ outcomes, problems, wake: alerts.wake, until });
  } finally {
    await alerts.stop();
  }
}

/** Lets every receiver have at least one more turn. */
async function oneTurn(until: (done: () => boolean) => Promise<void>, wake: () => void): Promise<void> {
  wake();
  const begun = Date.now();
  await until(() => Date.now() - begun > 150);
}

const delivered = (outcomes: readonly Outcome[], name: string): number =>
  outcomes.filter(([receiver, outcome]) => receiver === name && outcome === 'delivered').length;

it('a webhook gets what the API publishes, with the sentence, the figures and the page, signed by the rules of Standard Webhooks', async () => {
  await scrapeRows(database.pool, [['Albania', '3 Jun 2013', '', '19 Mar 2014']]);
  await withAlerts(
    [webhook('site')],
    async ({ outcomes, until, wake }) => {
      await scrapeRows(database.pool, [
        ['Albania', '3 Jun 2013', '', '19 Mar 2014'],
        ['Argentina', '3 Jun 2013', '', '25 Sep 2014'],
      ]);
      wake();
      await until(() => delivered(outcomes, 'site') === 2);
    },
    { publicUrl: 'https://tracker.example.org' },
  );
  const bodies = received.map(({ headers, body }) => new Webhook(SECRET).verify(body, headers));
  expect(bodies).toEqual([
    expect.objectContaining({ type: 'changes.recorded' }),
    {
      type: 'changes.recorded',
      timestamp: expect.any(String),
      data: {
        treaty: { number: 'XXVI-8', title: 'Arms Trade Treaty' },
        changes: [
          {
            ...{ id: expect.any(Number), detectedAt: expect.any(String), iso3: 'ARG', name: 'Argentina' },
            ...{ field: 'ratification', kindBefore: null, before: null, after: '2014-09-25', ended: false },
            ...{ source: 'untc', runId: 2, backfill: false },
            sentence: expect.stringMatching(
              /^Argentina deposited its instrument of ratification on 25 September 2014 and became the 2nd State to join the Arms Trade Treaty\. As of \d+ \w+ \d{4}, 2 of 197 States had joined\.$/,
            ),
            page: 'https://tracker.example.org/states/argentina',
          },
        ],
      },
    },
  ]);
  expect(received[0]?.headers).toMatchObject({
    'content-type': 'application/json',
    'webhook-id': expect.stringMatching(/^msg_[0-9a-f-]{36}$/),
  });
  const other = new Webhook(`whsec_${Buffer.alloc(32, 8).toString('base64')}`);
  expect(() => other.verify(received[0]?.body ?? '', received[0]?.headers ?? {})).toThrow();
});

it('a message that failed is sent again under the same id with the same body, and the next ones wait for it', async () => {
  let failures = 3;
  answers['/site'] = () => (failures-- > 0 ? 500 : 200);
  await withAlerts([webhook('site')], async ({ outcomes, until, wake }) => {
    await recordChanges(database.pool, 2);
    wake();
    await until(() => delivered(outcomes, 'site') === 2);
    expect(outcomes).toEqual([...Array(3).fill(['site', 'failed', 'status']), ['site', 'delivered'], ['site', 'delivered']]);
  });
  const ids = received.map(({ headers }) => headers['webhook-id']);
  expect([ids.length, new Set(ids.slice(0, 4)).size, new Set(ids).size]).toEqual([5, 1, 2]);
  expect(new Set(received.slice(0, 4).map(({ body }) => body)).size).toBe(1);
  expect(received.map(({ body }) => JSON.parse(body).data.changes[0].iso3)).toEqual(['ALB', 'ALB', 'ALB', 'ALB', 'ARG']);
});

it.each([400, 409, 413, 422])(
  'a message that a receiver refuses with %d is given up at once, with the reason, and the next one follows',
  async (status) => {
    let refused = 1;
    answers['/site'] = () => (refused-- > 0 ? [status, { 'Retry-After': '3600' }] : 204);
    await withAlerts([webhook('site')], async ({ outcomes, until, wake }) => {
      await recordChanges(database.pool, 2);
      wake();
      await until(() => delivered(outcomes, 'site') === 1);
      expect(outcomes).toEqual([
        ['site', 'given-up', 'status'],
        ['site', 'delivered'],
      ]);
    });
    expect(received.map(({ body }) => JSON.parse(body).data.changes[0].iso3)).toEqual(['ALB', 'ARG']);
    expect(await selectReceiverStates(database.pool, treaty.number)).toMatchObject([
      { pending: 0, givenUp: 1, givenUpProblem: { code: 'status', data: { status } } },
    ]);
  },
);

it.each([401, 403, 404, 405, 408, 415, 429, 500, 502])(
  '%d is about the receiver, not about the message, which is sent again',
  async (status) => {
    let refused = 1;
    answers['/site'] = () => (refused-- > 0 ? status : 204);
    await withAlerts([webhook('site')], async ({ outcomes, until, wake }) => {
      await recordChanges(database.pool, 1);
      wake();
      await until(() => delivered(outcomes, 'site') === 1);
      expect(outcomes).toEqual([
        ['site', 'failed', 'status'],
        ['site', 'delivered'],
      ]);
    });
  },
);

it('an email whose content the mail server refuses for good is given up at once, and the next one follows', async () => {
  refusals = [554];
  await withAlerts([email()], async ({ outcomes, problems, until, wake }) => {
    await recordChanges(database.pool, 2);
    wake();
    await until(() => mails.length === 1 && outcomes.length === 2);
    expect(outcomes).toEqual([
      ['list', 'given-up', 'mail'],
      ['list', 'delivered'],
    ]);
    expect(problems).toEqual([{ code: 'mail', data: { error: 'EMESSAGE', status: 554 } }]);
  });
});

it('a mail server that refuses the sender or the list refuses no message: it is sent again', async () => {
  unknownLists = 1;
  await withAlerts([email()], async ({ outcomes, problems, until, wake }) => {
    await recordChanges(database.pool, 1);
    wake();
    await until(() => mails.length === 1 && outcomes.length === 2);
    expect(outcomes[0]).toEqual(['list', 'failed', 'mail']);
    expect(problems).toEqual([{ code: 'mail', data: { error: 'EENVELOPE', status: 550 } }]);
  });
});

it('a receiver that is dead, hangs, or leads to a private address keeps no other waiting', async () => {
  answers['/hangs'] = () => 'nothing';
  const receivers = [
    webhook('dead', { url: 'http://127.0.0.1:9/' }),
    webhook('inside', { url: `${web.address}/inside`, allowPrivateAddresses: false }),
    webhook('site'),
    webhook('hangs'),
  ];
  await withAlerts(receivers, async ({ outcomes, problems, until, wake }) => {
    await recordChanges(database.pool, 3);
    wake();
    await until(
      () => delivered(outcomes, 'site') === 3 && received.some(({ path }) => path === '/hangs') && new Set(problems).size >= 2,
    );
    expect(outcomes).toContainEqual(['dead', 'failed', 'unreachable']);
    expect(outcomes).toContainEqual(['inside', 'failed', 'private-address']);
    expect(received.filter(({ path }) => path === '/inside')).toEqual([]);
    // What hangs would keep the end of the test waiting.
    for (const response of held) response.end();
  });
});

it('Retry-After is honoured', async () => {
  answers['/site'] = () => [429, { 'Retry-After': '3600' }];
  await withAlerts([webhook('site')], async ({ outcomes, until, wake }) => {
    await recordChanges(database.pool, 1);
    wake();
    await until(() => outcomes.length === 1);
  });
  const [state] = await selectReceiverStates(database.pool, treaty.number);
  const wait = (state?.nextAttemptAt?.getTime() ?? 0) - Date.now();
  expect([wait > 3_500_000, wait < 3_700_000]).toEqual([true, true]);
});

it('a receiver that answers 410 is sent nothing more', async () => {
  answers['/site'] = () => 410;
  await withAlerts([webhook('site')], async ({ outcomes, until, wake }) => {
    await recordChanges(database.pool, 2);
    wake();
    await until(() => outcomes.length === 1);
    await recordChanges(database.pool, 1);
    wake();
    await oneTurn(until, wake);
    expect(outcomes).toEqual([['site', 'gone', 'gone']]);
  });
  expect(await selectReceiverStates(database.pool, treaty.number)).toMatchObject([{ pending: 0, goneAt: expect.any(Date) }]);
});

it('a redirect is a failure, and is not followed', async () => {
  answers['/site'] = () => [307, { Location: '/elsewhere' }];
  await withAlerts([webhook('site')], async ({ problems, until, wake }) => {
    await recordChanges(database.pool, 1);
    wake();
    await until(() => problems.length > 0);
    expect(problems[0]).toEqual({ code: 'status', data: { status: 307 } });
  });
  expect(received.every(({ path }) => path === '/site')).toBe(true);
});

it('a mailing list gets an email to reply to nobody, the same one however often it is sent', async () => {
  refusals = [451];
  await withAlerts(
    [email()],
    async ({ outcomes, problems, until, wake }) => {
      await recordChanges(database.pool, 1);
      wake();
      await until(() => mails.length === 1 && outcomes.length === 2);
      expect(outcomes).toEqual([
        ['list', 'failed', 'mail'],
        ['list', 'delivered'],
      ]);
      expect(problems[0]).toEqual({ code: 'mail', data: { error: 'EMESSAGE', status: 451 } });
    },
    { publicUrl: 'https://tracker.example.org' },
  );
  const [mail] = mails;
  expect(mail).toMatchObject({
    subject: 'Arms Trade Treaty: Albania – signature, 3 June 2013',
    from: { value: [{ name: 'Tracker, of arms', address: 'tracker@example.org' }] },
    to: { value: [{ address: 'att-changes@lists.example.org' }] },
    messageId: expect.stringMatching(/^<[0-9a-f-]{36}@example\.org>$/),
    html: false,
  });
  expect(mail?.text?.split('\n')).toEqual([
    expect.stringMatching(
      /^Albania signed the Arms Trade Treaty on 3 June 2013\. As of \d+ \w+ \d{4}, 0 of 197 States had signed\.$/,
    ),
    'https://tracker.example.org/states/albania',
    '',
    '-- ',
    'Arms Trade Treaty Tracker',
    'All changes: https://tracker.example.org/changes',
    '',
  ]);
  expect(mail?.headers.get('auto-submitted')).toBe('auto-generated');
  expect(mail?.headers.get('list')).toEqual({ id: { id: 'list.alerts.example.org', name: 'Arms Trade Treaty' } });
  const { rows } = await database.pool.query('select message_id from alert_deliveries');
  expect(mail?.messageId).toBe(`<${rows[0].message_id}@example.org>`);
});

it('each receiver is told in its language, with links to the pages in it; codes stay as they are', async () => {
  const receivers = [webhook('site', { language: 'fr' }), webhook('english'), email({ language: 'ar' })];
  await withAlerts(
    receivers,
    async ({ outcomes, until, wake }) => {
      await recordChanges(database.pool, 1);
      wake();
      await until(() => outcomes.length === 3);
    },
    { publicUrl: 'https://tracker.example.org' },
  );
  const told = (path: string) => JSON.parse(received.find((one) => one.path === path)?.body ?? '').data;
  expect(told('/site').changes[0]).toEqual({
    ...told('/english').changes[0],
    sentence: expect.stringMatching(/^L’Albanie a signé le Traité sur le commerce des armes le 3\s+juin\s+2013\./),
    page: 'https://tracker.example.org/fr/states/albania',
  });
  expect(told('/english').changes[0]).toMatchObject({
    sentence: expect.stringMatching(/^Albania signed the Arms Trade Treaty/),
    page: 'https://tracker.example.org/states/albania',
  });
  const [mail] = mails;
  expect(mail?.subject).toBe('معاهدة تجارة الأسلحة: ألبانيا – التوقيع، 3 حزيران/يونيه 2013');
  expect(mail?.text?.split('\n')).toEqual([
    expect.stringMatching(/^وقّعت ألبانيا على معاهدة تجارة الأسلحة في 3 حزيران\/يونيه 2013\./),
    ...['https://tracker.example.org/ar/states/albania', '', '-- ', 'مرصد معاهدة تجارة الأسلحة'],
    ...['جميع التغييرات: https://tracker.example.org/ar/changes', ''],
  ]);
  expect(mail?.headers.get('content-language')).toBe('ar');
});

it('a daily digest is one message when the day in New York is over, and a day without changes has none', async () => {
  let now = new Date('2026-05-06T03:59:00Z');
  await withAlerts(
    [email({ when: 'daily' }), webhook('site', { when: 'daily' })],
    async ({ outcomes, until, wake }) => {
      await database.pool.query(`update alert_receivers set last_digest_on = '2026-05-04'`);
      const ids = await recordChanges(database.pool, 3, { detectedAt: new Date('2026-05-05T15:00:00Z') });
      // Recorded long ago by the clock of the database.
      await database.pool.query(`update changes set detected_at = now() - interval '1 hour'`);
      await oneTurn(until, wake);
      expect(outcomes).toEqual([]);
      now = new Date(Date.now() + 24 * 3_600_000);
      await until(() => outcomes.length === 2);
      expect(mails.map(({ subject }) => subject)).toEqual([
        expect.stringMatching(/^Arms Trade Treaty: 3 changes, \d+ \w+ \d{4}$/),
      ]);
      expect(mails[0]?.text?.match(/signed the Arms Trade Treaty/g)).toHaveLength(3);
      const { data } = JSON.parse(received[0]?.body ?? '');
      expect([data.day, data.changes.map(({ id }: { id: number }) => id)]).toEqual([lastDay(now).day, ids]);
      now = new Date(now.getTime() + 24 * 3_600_000);
      await oneTurn(until, wake);
      expect(outcomes).toHaveLength(2);
    },
    { now: () => now },
  );
});

it('no secret is told: not of the file, not of the mail server, not of what a server said', async () => {
  answers['/secret-path'] = () => 500;
  refusals = [451];
  const receivers = [webhook('site', { url: `${web.address}/secret-path` }), email()];
  await withAlerts(receivers, async ({ problems, until, wake }) => {
    await recordChanges(database.pool, 1);
    wake();
    await until(() => problems.length >= 2);
    expect(JSON.stringify(problems)).not.toMatch(/secret|swordfish|127\.0\.0\.1/);
  });
  const { rows } = await database.pool.query(
    'select to_jsonb(d) as row from alert_deliveries as d union all select to_jsonb(r) from alert_receivers as r',
  );
  expect(rows.length).toBeGreaterThan(2);
  expect(JSON.stringify(rows)).not.toMatch(/secret|swordfish|127\.0\.0\.1|example\.org/);
});

it('a message is given up a day after the first attempt, and the next one has a day of its own', async () => {
  answers['/site'] = () => 500;
  await withAlerts([webhook('site')], async ({ outcomes, until, wake }) => {
    await recordChanges(database.pool, 2);
    wake();
    await until(() => outcomes.length > 0);
    await database.pool.query(
      `update alert_deliveries set first_attempt_at = now() - interval '1 day' where first_attempt_at is not null`,
    );
    await until(() => outcomes.some(([, outcome]) => outcome === 'given-up'));
    answers['/site'] = () => 200;
    await until(() => delivered(outcomes, 'site') === 1);
  });
  expect(await selectReceiverStates(database.pool, treaty.number)).toMatchObject([{ pending: 0, givenUp: 1 }]);
});

it('programs on one database deliver each message once between them', async () => {
  const receivers = [webhook('site')];
  await withAlerts(receivers, async (first) => {
    await withAlerts(receivers, async (second) => {
      const ids = await recordChanges(database.pool, 30);
      first.wake();
      second.wake();
      await first.until(() => received.length >= 30);
      await oneTurn(first.until, first.wake);
      expect(received.map(({ body }) => JSON.parse(body).data.changes[0].id)).toEqual(ids);
    });
  });
});

it('a message that arrived while the database was away is not sent again', async () => {
  const way = await cutOffDatabase(database.config);
  const pool = createPool(way.config);
  answers['/site'] = () => {
    way.cut();
    setTimeout(way.mend, 300);
    return 204;
  };
  await withAlerts(
    [webhook('site')],
    async ({ outcomes, until, wake }) => {
      await recordChanges(database.pool, 1);
      wake();
      await until(() => delivered(outcomes, 'site') === 1);
    },
    { pool },
  );
  await pool.end();
  await way.close();
  expect(received).toHaveLength(1);
  expect(await selectReceiverStates(database.pool, treaty.number)).toMatchObject([{ pending: 0, deliveredAt: expect.any(Date) }]);
});

it('while an attempt is under way the stop waits for it, and begins no other', async () => {
  answers['/site'] = () => 'nothing';
  await withAlerts([webhook('site')], async ({ until, wake }) => {
    await recordChanges(database.pool, 2);
    wake();
    await until(() => held.length === 1);
    setTimeout(() => held[0]?.writeHead(204).end(), 50);
  });
  expect(received).toHaveLength(1);
  expect(await selectReceiverStates(database.pool, treaty.number)).toMatchObject([{ pending: 1, deliveredAt: expect.any(Date) }]);
});

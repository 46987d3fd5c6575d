import { createHash } from 'node:crypto';
import { type IncomingMessage, request, ServerResponse } from 'node:http';
import { connect } from 'node:net';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { jest } from '@jest/globals';
import express from 'express';
import { createCurrentHistory } from '../../server/current-history.ts';
import type { Answered } from '../../server/dependencies.ts';
import { createEditions } from '../../server/edition.ts';
import { createPreparedAnswers } from '../../server/prepared.ts';
import { dashboardPage } from '../../server/routes/dashboard.ts';
import { statesPage } from '../../server/routes/states.ts';
import { armsTradeTreaty } from '../../treaty/catalogue/arms-trade-treaty/arms-trade-treaty.ts';
import { type LocalServer, startLocalServer } from '../support/local-server.ts';
import { startSite } from '../support/running-site.ts';
import { testDatabase } from '../support/test-database.ts';

const database = testDatabase('built-in record');
const answered: Answered[] = [];
let site: LocalServer;
beforeAll(async () => {
  site = await start({ onAnswer: (answer) => answered.push(answer) });
});
afterAll(() => site.close());
beforeEach(() => {
  answered.length = 0;
});

const start = (settings: Parameters<typeof startSite>[5]): Promise<LocalServer> =>
  startSite(database.pool, undefined, undefined, undefined, undefined, settings);

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

/** A request with just these headers: `fetch` adds its own, and undoes the encoding. */
function ask(path: string, headers: Record<string, string | string[]> = {}, method = 'GET', from = site): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request(from.address + path, { method, headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
      );
      response.on('error', reject);
    })
      .on('error', reject)
      .end();
  });
}

describe('an answer is made once', () => {
  it('for an address, whatever parameters a client adds that the page does not have', async () => {
    for (const path of ['/?date=2015-03-01', '/?date=2015-03-01&utm_source=x', '/?a=1&date=2015-03-01', '/?date=2015-03-01'])
      expect((await ask(path)).status).toBe(200);
    expect(answered.map(({ route, prepared }) => `${route} ${prepared}`)).toEqual(['/ false', '/ true', '/ true', '/ true']);
  });
  it.each([
    ['/use/cumulative', '/use/cumulative?state=BDI&q=land'],
    ['/use/figure?date=2015-03-01', '/use/figure?group=eu&date=2015-03-01'],
    ['/embed/band', '/embed/band?state=BDI&utm_source=x'],
  ])('%s, also with parameters that other things below the same path have: %s', async (path, other) => {
    const first = await ask(path);
    expect((await ask(other)).body.equals(first.body)).toBe(true);
    expect(answered.map(({ prepared }) => prepared)).toEqual([false, true]);
  });
  it('and the page names its normalized address as the canonical one', async () => {
    const { body } = await ask('/states?utm_source=x&q=land&date=2015-03-01&sort=');
    expect(body.toString()).toContain(`<link rel="canonical" href="${site.address}/states?q=land&amp;date=2015-03-01"/>`);
  });
  it('and once more after something was recorded', async () => {
    await ask('/method');
    await ask('/method');
    await database.pool.query('update scrape_runs set rows = rows');
    await ask('/method');
    expect(answered.map(({ prepared }) => prepared)).toEqual([false, true, false]);
  });
  it('but not of System status, which is about this very moment', async () => {
    await ask('/health');
    await ask('/health');
    expect(answered.map(({ prepared }) => prepared)).toEqual([false, false]);
  });
});

describe.each(['/', '/states', '/states/norway', '/api/v1/progress', '/api/v1/states', '/data/treaty-actions.csv'])(
  '%s',
  (path) => {
    it('is the same in each encoding, with a strong tag of its own', async () => {
      const plain = await ask(path);
      const brotli = await ask(path, { 'accept-encoding': 'gzip, deflate, br, zstd' });
      const gzip = await ask(path, { 'accept-encoding': 'gzip;q=1.0, br;q=0.5' });
      expect([plain, brotli, gzip].map(({ headers }) => headers['content-encoding'])).toEqual([
        undefined,
        ...(plain.body.length < 1_000 ? [undefined, undefined] : ['br', 'gzip']),
      ]);
      if (plain.body.length >= 1_000) {
        expect(brotliDecompressSync(brotli.body).equals(plain.body)).toBe(true);
        expect(gunzipSync(gzip.body).equals(plain.body)).toBe(true);
        expect(new Set([plain, brotli, gzip].map(({ headers }) => headers['etag'])).size).toBe(3);
      }
      expect(plain.headers).toMatchObject({ vary: 'Accept-Encoding', etag: expect.stringMatching(/^"[\w-]+"$/) });
      expect(plain.headers['cache-control']).toMatch(/^public, max-age=0, s-maxage=\d+, stale-while-revalidate=\d+/);
    });
    it('is not sent again to whoever has it, and HEAD has the headers of GET', async () => {
      const { headers, body } = await ask(path);
      const tag = String(headers['etag']);
      for (const has of [tag, `"other", ${tag}`, `W/${tag}`, '*']) {
        const again = await ask(path, { 'if-none-match': has });
        expect([again.status, again.body.length, again.headers['etag']]).toEqual([304, 0, tag]);
      }
      expect((await ask(path, { 'if-none-match': '"other"' })).status).toBe(200);
      const head = await ask(path, {}, 'HEAD');
      expect([head.status, head.body.length, head.headers['content-length']]).toEqual([200, 0, String(body.length)]);
      expect(head.headers['etag']).toBe(tag);
    });
  },
);

it('each answer has an id of its own, those of errors included', async () => {
  const ids = await Promise.all(
    ['/', '/', '/nowhere', '/api/v1/progress?date=x'].map(async (path) => (await ask(path)).headers['x-request-id']),
  );
  expect(new Set(ids).size).toBe(4);
  for (const id of ids) expect(id).toMatch(/^[0-9a-f]{10}-[0-9a-z]+$/);
});

describe('the head of a prepared answer', () => {
  interface Sent {
    readonly head: string;
    readonly id: string;
    readonly bodyLength: number;
  }
  /** What the site sends on one connection for these requests; the ids are taken out of the heads. */
  const sentFor = (requests: readonly string[]): Promise<Sent[]> =>
    new Promise((resolve, reject) => {
      const { port, host } = new URL(site.address);
      const socket = connect(Number(port), '127.0.0.1', () =>
        socket.write(requests.map((lines) => `${lines}\r\nHost: ${host}\r\nAccept-Encoding: br\r\n\r\n`).join('')),
      );
      let text = '';
      socket.setEncoding('latin1').on('data', (chunk) => {
        text += chunk;
      });
      socket.on('error', reject).on('close', () =>
        resolve(
          text
            .split(/(?=HTTP\/1\.1 \d{3} )/)
            .map((answer) => ({ whole: answer.replaceAll('\r', ''), end: answer.indexOf('\r\n\r\n') + 4, length: answer.length }))
            .map(({ whole, end, length }) => ({
              head: whole.slice(0, whole.indexOf('\n\n') + 1).replace(/^x-request-id: .*$/m, 'an id'),
              id: /^x-request-id: (.*)$/m.exec(whole)?.[1] ?? '',
              bodyLength: length - end,
            })),
        ),
      );
    });
  const get = 'GET / HTTP/1.1';
  const lastGet = `${get}\r\nConnection: close`;
  const dateless = ({ head }: Sent): string => head.replace(/^Date: .* GMT$/m, 'a date');

  it('differs only in the id and the date, and is written once', async () => {
    await sentFor([get, lastGet]);
    const writeHead = jest.spyOn(ServerResponse.prototype, 'writeHead');
    const sent = await sentFor([...Array.from({ length: 40 }, () => get), lastGet]).finally(() => {
      // Only the last one, whose connection closes.
      expect(writeHead).toHaveBeenCalledTimes(1);
      writeHead.mockRestore();
    });
    expect(sent.length).toBe(41);
    expect(new Set(sent.map(({ id }) => id)).size).toBe(41);
    for (const { id } of sent) expect(id).toMatch(/^[0-9a-f]{10}-[0-9a-z]+$/);
    const [first, last] = [sent[0], sent[40]].map((one) => (one ? dateless(one) : ''));
    expect(new Set(sent.slice(0, 40).map(dateless))).toEqual(new Set([first]));
    expect(first).toMatch(/^HTTP\/1\.1 200 OK\nan id\n[\s\S]*\na date\nConnection: keep-alive\nKeep-Alive: timeout=5\n$/);
    expect(last).toBe(first?.replace(/Connection: keep-alive\nKeep-Alive: timeout=5/, 'Connection: close'));
    const length = /content-length: (\d+)/.exec(first ?? '')?.[1];
    expect(new Set(sent.map(({ bodyLength }) => String(bodyLength)))).toEqual(new Set([length]));
  });
  it('has the date at which it is sent', async () => {
    const dateOf = async (): Promise<number> => {
      const [first] = await sentFor([get, lastGet]);
      return Date.parse(/^Date: (.*)$/m.exec(first?.head ?? '')?.[1] ?? '');
    };
    await dateOf();
    const later = Date.now() + 86_400_000;
    const now = jest.spyOn(Date, 'now').mockReturnValue(later);
    const date = await dateOf().finally(() => now.mockRestore());
    expect(date).toBe(Math.floor(later / 1_000) * 1_000);
  });
  it('is that of a 304, of a HEAD and of HTTP/1.0 where one is asked for', async () => {
    const tag = String((await ask('/', { 'accept-encoding': 'br' })).headers['etag']);
    const unchanged = `${get}\r\nIf-None-Match: ${tag}`;
    const older = `GET / HTTP/1.0\r\nConnection: keep-alive\r\nIf-None-Match: ${tag}`;
    const sent = await sentFor([unchanged, unchanged, 'HEAD / HTTP/1.1', 'HEAD / HTTP/1.1', get, unchanged, older]);
    expect(sent.map(({ head, bodyLength }) => `${head.slice(9, 12)} ${bodyLength > 0 ? 'body' : 'no body'}`)).toEqual([
      ...['304 no body', '304 no body', '200 no body', '200 no body', '200 body', '304 no body', '304 no body'],
    ]);
    expect(sent.map(({ head }) => /content-(?:type|length)/.test(head))).toEqual([false, false, true, true, true, false, false]);
    expect(sent.map(({ head }) => /^Connection: (.*)$/m.exec(head)?.[1])).toEqual([...Array(6).fill('keep-alive'), 'close']);
  });
});

describe('the rate limit', () => {
  it('spares what is prepared and meets what costs', async () => {
    const own = await start({});
    const many = async (count: number, path: (index: number) => string): Promise<number[]> =>
      (await Promise.all(Array.from({ length: count }, (_, index) => ask(path(index), {}, 'GET', own)))).map(
        ({ status }) => status,
      );
    const first = await ask('/', {}, 'GET', own);
    expect(first.headers['ratelimit']).toBeUndefined();
    expect(new Set(await many(800, () => '/'))).toEqual(new Set([200]));
    const statuses = new Set(await many(620, (index) => `/api/v1/nowhere-${index}`));
    expect([...statuses].sort()).toEqual([404, 429]);
    expect((await ask('/', {}, 'GET', own)).status).toBe(200);
    await own.close();
  });
});

describe('a parameter that would be passed over is a 400', () => {
  it.each([
    '/?date=2014-01-01&date=2015-01-01',
    '/?date[]=2014-01-01',
    '/states?q[a][b]=x',
    '/api/v1/progress?date[]=2014-01-01',
  ])('%s', async (path) => {
    expect((await ask(path)).status).toBe(400);
  });
});

it('what everybody asks for stays prepared, whatever else is asked for, under whatever host, and in whatever encoding', async () => {
  const history = createCurrentHistory({ pool: database.pool, requestPool: database.pool, treaty: armsTradeTreaty.number });
  await history.refresh();
  const never = { interval: () => null, running: () => false, nextRunAt: () => null };
  const now = () => new Date('2026-06-01T12:00:00Z');
  const editions = createEditions({
    ...{ treaty: armsTradeTreaty, history, now, schedule: never, recipients: new Map(), crossChecks: { ...never, enabled: [] } },
    assets: { css: '', emblem: '', scripts: '' },
  });
  const routes = [
    { template: '/', route: dashboardPage },
    { template: '/states', route: statesPage },
  ];
  const originOf = ({ headers }: IncomingMessage): string => `http://${headers.host}`;
  const prepared = createPreparedAnswers({ editions, originOf, now, routes, largest: 250_000 });
  const app = express();
  app.set('query parser', false);
  for (const of of routes)
    app.get(
      of.template,
      prepared.handler(of, (_request, _response, next) => next()),
    );
  const own = await startLocalServer((request, response) => prepared.answer(request, response, '') ?? app(request, response));

  await prepared.prepare('http://att.example', routes);
  const { bytes } = prepared.figures();
  for (let day = 10; day < 25; day += 1) {
    const path = `/?date=2015-03-${day}`;
    expect((await ask(path, { host: `other-${day}.example`, 'accept-encoding': 'br' }, 'GET', own)).status).toBe(200);
  }
  for (const encoding of ['gzip', 'identity', 'br'])
    await ask('/', { host: 'att.example', 'accept-encoding': encoding }, 'GET', own);
  expect(prepared.figures().bytes).toBeLessThan(bytes + 250_000);
  for (const path of ['/', '/states']) await ask(path, { host: 'att.example', 'accept-encoding': 'br' }, 'GET', own);
  expect(prepared.figures().misses).toBe(15);
  await own.close();
});

it('whoever hangs up while others are served costs nothing', async () => {
  const own = await start({ onAnswer: (answer) => answered.push(answer) });
  await ask('/', {}, 'GET', own);
  const { port } = new URL(own.address);
  const sockets = Array.from({ length: 160 }, (_, index) => {
    const socket = connect(Number(port), '127.0.0.1');
    socket.on('error', () => {});
    socket.write(`GET /?date=2016-0${1 + (index % 9)}-${10 + Math.floor(index / 9)} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\n\r\n`);
    return socket;
  });
  await new Promise((resolve) => setTimeout(resolve, 20));
  for (const socket of sockets) socket.destroy();
  expect((await ask('/?date=2017-01-01', {}, 'GET', own)).status).toBe(200);
  expect(answered.filter(({ route, prepared }) => route === '/' && !prepared).length).toBeLessThan(110);
  await own.close();
});

describe('an address', () => {
  it('is what it is in its case: another one is no page, and no answer of the API in HTML', async () => {
    expect((await ask('/API/v1/progress')).status).toBe(404);
    expect((await ask('/api/v1/progress?date=x')).headers['content-type']).toMatch(/^application\/problem\+json/);
  });
});

describe('whose site it is', () => {
  const canonicalOf = async (from: LocalServer, headers: Record<string, string>): Promise<string | undefined> =>
    /<link rel="canonical" href="([^"]*)"/.exec((await ask('/method', headers, 'GET', from)).body.toString())?.[1];

  it.each(['a b', 'evil.example/path', 'x@y', 'a:b', `${'a'.repeat(300)}.example`])(
    'a Host that is none is a 400: %j',
    async (host) => {
      expect((await ask('/', { host })).status).toBe(400);
      expect((await ask('/nowhere', { host })).status).toBe(400);
    },
  );
  it('two Hosts are a 400', async () => {
    const { port } = new URL(site.address);
    const answer = await new Promise<string>((resolve) => {
      const socket = connect(Number(port), '127.0.0.1', () =>
        socket.write('GET / HTTP/1.1\r\nHost: a.example\r\nHost: b.example\r\nConnection: close\r\n\r\n'),
      );
      let text = '';
      socket.on('data', (chunk) => {
        text += chunk.toString();
      });
      socket.on('close', () => resolve(text));
    });
    expect(answer).toMatch(/^HTTP\/1\.1 400 /);
  });
  it('PUBLIC_URL stands in every link, whatever the request says', async () => {
    const own = await start({ publicUrl: 'https://att.example' });
    const headers = { host: 'other.example', 'x-forwarded-host': 'evil.example' };
    expect(await canonicalOf(own, headers)).toBe('https://att.example/method');
    expect((await ask('/method', headers, 'GET', own)).headers['strict-transport-security']).toBe('max-age=31536000');
    await own.close();
  });
  it('with ALLOWED_HOSTS, only those and the one of PUBLIC_URL may be named', async () => {
    const own = await start({ publicUrl: 'https://att.example', allowedHosts: ['att.internal:3000'] });
    const statuses = await Promise.all(
      ['att.example', 'ATT.internal:3000', 'att.internal', '127.0.0.1'].map(
        async (host) => (await ask('/', { host }, 'GET', own)).status,
      ),
    );
    expect(statuses).toEqual([200, 200, 400, 400]);
    await own.close();
  });
  it('forwarded headers count only where TRUST_PROXY names who sends them', async () => {
    const headers = { host: 'inner.example', 'x-forwarded-host': 'att.example', 'x-forwarded-proto': 'https' };
    const distrustful = await start({ trustProxy: [] });
    expect(await canonicalOf(distrustful, headers)).toBe('http://inner.example/method');
    await distrustful.close();
    expect(await canonicalOf(site, headers)).toBe('https://att.example/method');
  });
});

describe('an archived record', () => {
  const address = async (): Promise<string> => {
    const { rows } = await database.pool.query<{ sha256: string }>('select sha256 from raw_records');
    return `/data/records/${rows[0]?.sha256}`;
  };
  it('is sent whole, or the part that is asked for', async () => {
    const path = await address();
    const { body, headers } = await ask(path);
    expect(createHash('sha256').update(body).digest('hex')).toBe(path.split('/').at(-1));
    const part = await ask(path, { range: 'bytes=10-19' });
    expect([part.status, part.body.toString(), part.headers['content-range']]).toEqual([
      206,
      body.subarray(10, 20).toString(),
      `bytes 10-19/${body.length}`,
    ]);
    expect((await ask(path, { range: `bytes=${body.length}-` })).status).toBe(416);
    expect((await ask(path, { range: 'bytes=0-1,5-6' })).status).toBe(200);
    expect((await ask(path, { range: 'bytes=0-1', 'if-range': '"other"' })).status).toBe(200);
    expect((await ask(path, { 'if-none-match': String(headers['etag']) })).status).toBe(304);
  });
  it('of another hash is a 404', async () => {
    expect((await ask(`/data/records/${'0'.repeat(64)}`)).status).toBe(404);
    expect((await ask('/data/records/x')).status).toBe(404);
  });
});

import { setTimeout as sleep } from 'node:timers/promises';
import { createGzip, gzipSync } from 'node:zlib';
import { createFetcher, type FetcherSettings } from '../../../scraper/fetch/fetcher.ts';
import { createUntcSource, recordAddress } from '../../../scraper/untc/source.ts';
import { armsTradeTreaty } from '../../../treaty/catalogue/arms-trade-treaty/arms-trade-treaty.ts';
import type { Reason } from '../../../treaty/reason.ts';
import { type Depositary, startDepositary } from '../../support/depositary.ts';
import { startLocalServer } from '../../support/local-server.ts';
import { endless, startRawServer } from '../../support/raw-server.ts';
import { failureOf } from '../../support/refusal.ts';
import { untcRecord } from '../../support/untc-record.ts';

let depositary: Depositary;
beforeEach(async () => {
  depositary = await startDepositary();
});
afterEach(() => depositary.close());

const fetchIt = (signal?: AbortSignal) =>
  createUntcSource({
    baseUrl: depositary.baseUrl,
    contactUrl: 'https://example.org/contact',
    timeout: 500,
    largestBody: 100_000,
    retryDelays: [10, 20],
    longestRetryAfter: 1_500,
    pause: 0,
  }).fetch(armsTradeTreaty, signal ? { signal } : {});

it("asks at the depositary's address, with a name and a contact", async () => {
  let agent = '';
  depositary.answer((request, response) => {
    agent = request.headers['user-agent'] ?? '';
    response.end(untcRecord());
  });
  await fetchIt();
  expect(depositary.requests).toEqual(['/doc/Publication/MTDSG/Volume%20II/Chapter%20XXVI/XXVI-8.en.xml']);
  expect(agent).toMatch(/^arms-trade-treaty-tracker\/\S+ \(\+https:\/\/example\.org\/contact\)$/);
  expect(recordAddress('https://treaties.un.org/', armsTradeTreaty)).toMatch(/^https:\/\/treaties\.un\.org\/doc\//);
});

it.each([
  [500, 3],
  [503, 3],
  [429, 3],
  [404, 1],
  [403, 1],
])('the status %s is unavailable after %s requests', async (status, requests) => {
  depositary.answer((_request, response) => response.writeHead(status).end());
  expect(await failureOf(fetchIt())).toBe('error status');
  expect(depositary.requests).toHaveLength(requests);
});

it('an answer that comes at the second try is taken', async () => {
  depositary.answer((_request, response) => {
    if (depositary.requests.length === 1) response.writeHead(502).end();
    else response.end(untcRecord());
  });
  expect(await failureOf(fetchIt())).toBe('fetched');
});

it('waits as long as Retry-After asks, and gives up when it asks for too much', async () => {
  depositary.answer((_request, response) => {
    if (depositary.requests.length === 1) response.writeHead(503, { 'retry-after': '1' }).end();
    else response.writeHead(503, { 'retry-after': '3600' }).end();
  });
  const started = Date.now();
  expect(await failureOf(fetchIt())).toBe('error status');
  expect(Date.now() - started).toBeGreaterThanOrEqual(950);
  expect(depositary.requests).toHaveLength(2);
});

it.each(['0', '-5', new Date(0).toUTCString()])(
  "a Retry-After of %s does not shorten the program's own pause",
  async (retryAfter) => {
    const times: number[] = [];
    depositary.answer((_request, response) => {
      times.push(Date.now());
      response.writeHead(503, { 'retry-after': retryAfter }).end();
    });
    await failureOf(fetcher({ retryDelays: [200] }).fetchBody(`${depositary.baseUrl}/a`, xml));
    expect((times[1] ?? 0) - (times[0] ?? 0)).toBeGreaterThanOrEqual(145);
  },
);

it('a Retry-After may be a time; what is neither is as none', async () => {
  const answers = [new Date(Date.now() + 1_000).toUTCString(), 'soon'];
  const times: number[] = [];
  depositary.answer((_request, response) => {
    times.push(Date.now());
    const retryAfter = answers[times.length - 1];
    response.writeHead(503, retryAfter === undefined ? {} : { 'retry-after': retryAfter }).end();
  });
  expect(await failureOf(fetchIt())).toBe('error status');
  expect(times).toHaveLength(3);
  expect((times[2] ?? 0) - (times[1] ?? 0)).toBeLessThan(500);
  depositary.answer((_request, response) =>
    response.writeHead(429, { 'retry-after': new Date(Date.now() + 3_600_000).toUTCString() }).end(),
  );
  const before = depositary.requests.length;
  expect(await failureOf(fetchIt())).toBe('error status');
  expect(depositary.requests.length - before).toBe(1);
});

it('no request goes to a host before the time that its Retry-After names, at most for a day', async () => {
  let time = 0;
  const asker = fetcher({ now: () => time, retryDelays: [1] });
  const ask = (path: string) => failureOf(asker.fetchBody(depositary.baseUrl + path, xml));
  depositary.answer((_request, response) => response.writeHead(503, { 'retry-after': '7200' }).end());
  expect([await ask('/record'), await ask('/page')]).toEqual(['error status', 'asked to wait']);
  expect(depositary.requests).toEqual(['/record']);
  time += 2 * 3_600_000;
  depositary.answer((_request, response) => response.writeHead(429, { 'retry-after': '9999999' }).end());
  await ask('/page');
  depositary.serve('a');
  time += 23 * 3_600_000;
  expect(await ask('/record')).toBe('asked to wait');
  time += 2 * 3_600_000;
  expect(await ask('/record')).toBe('fetched');
  expect(depositary.requests).toEqual(['/record', '/page', '/record']);
});

it('a record that holds the words of the maintenance page is a record', async () => {
  const words = 'The site is undergoing urgent maintenance and is currently unavailable.';
  depositary.serve(untcRecord({ declarations: [{ name: 'Norway', title: 'Declaration:', paragraphs: [words] }] }));
  expect(await failureOf(fetchIt())).toBe('fetched');
});

it('names each step, and why a request is made again', async () => {
  const events: Reason[] = [];
  depositary.answer((_request, response) => {
    if (depositary.requests.length === 1) response.writeHead(502).end();
    else response.end('a');
  });
  const url = `${depositary.baseUrl}/a`;
  await fetcher({ retryDelays: [5] }).fetchBody(url, { ...xml, onEvent: (event) => events.push(event) });
  expect(events).toEqual([
    { code: 'fetching', data: { source: 'untc', url } },
    { code: 'retrying', data: { because: { code: 'error status', data: { source: 'untc', url, status: 502 } }, seconds: 1 } },
    { code: 'fetching', data: { source: 'untc', url } },
  ]);
});

it('no answer in time is a timeout, a dripping body too', async () => {
  depositary.answer((_request, response) => {
    response.writeHead(200).write('<');
  });
  const impatient = fetcher({ timeout: 150, retryDelays: [5] });
  expect(await failureOf(impatient.fetchBody(`${depositary.baseUrl}/a`, xml))).toBe('timeout');
  expect(depositary.requests).toHaveLength(2);
});

it('nobody there is no answer, with the name of the network error', async () => {
  await depositary.close();
  await expect(fetchIt()).rejects.toMatchObject({
    reason: 'connection refused',
    data: { source: 'untc', cause: 'ECONNREFUSED' },
  });
});

it.each([301, 302, 303, 307, 308])(
  'a redirect (%s) is not followed, to another host or elsewhere on this one',
  async (status) => {
    const other = await startDepositary();
    other.serve(untcRecord());
    for (const location of [`${other.baseUrl}/doc/a.xml`, '/elsewhere', `//${new URL(other.baseUrl).host}/`]) {
      depositary.answer((_request, response) => response.writeHead(status, { location }).end());
      expect(await failureOf(fetchIt())).toBe('redirect');
    }
    expect([other.requests, other.robotsRequests()]).toEqual([[], 0]);
    expect(depositary.requests).not.toContain('/elsewhere');
    await other.close();
  },
);

it('a body over the size limit is refused, also one that is small until it is unpacked', async () => {
  depositary.serve(Buffer.alloc(100_001, 65));
  expect(await failureOf(fetchIt())).toBe('body too large');
  depositary.answer((_request, response) =>
    response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(5_000_000))),
  );
  expect(await failureOf(fetchIt())).toBe('body too large');
});

it('a stop ends the request', async () => {
  depositary.answer(() => {});
  const stop = new AbortController();
  setTimeout(() => stop.abort(), 50);
  expect(await failureOf(fetchIt(stop.signal))).toBe('cancelled');
});

describe('bodies that do not end', () => {
  it('a small answer that unpacks to far more than the limit is refused before it is unpacked', async () => {
    const bomb = gzipSync(Buffer.alloc(100_000_000));
    depositary.answer((_request, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb));
    const before = process.memoryUsage().arrayBuffers;
    expect(await failureOf(fetchIt())).toBe('body too large');
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(50_000_000);
  });

  it('a compressed body that never ends is refused at the limit, quickly and in little memory', async () => {
    depositary.answer((_request, response) => {
      response.writeHead(200, { 'content-encoding': 'gzip' });
      const gzip = createGzip();
      gzip.pipe(response);
      endless(gzip);
      response.on('close', () => gzip.destroy());
    });
    const before = process.memoryUsage().arrayBuffers;
    const started = Date.now();
    const asker = fetcher({ timeout: 5_000, largestBody: 100_000 });
    expect(await failureOf(asker.fetchBody(`${depositary.baseUrl}/a`, xml))).toBe('body too large');
    expect(Date.now() - started).toBeLessThan(2_000);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(50_000_000);
  });

  it('an endless body is refused at the limit, and the connection let go', async () => {
    let letGo = false;
    depositary.answer((_request, response) => {
      response.writeHead(200).on('close', () => {
        letGo = true;
      });
      endless(response);
    });
    expect(await failureOf(fetchIt())).toBe('body too large');
    await sleep(50);
    expect(letGo).toBe(true);
    expect(depositary.requests).toHaveLength(1);
  });

  it('a body that keeps dripping is a timeout: the limit is for the whole of it, not for each piece', async () => {
    depositary.answer((_request, response) => {
      response.writeHead(200);
      const drip = setInterval(() => response.write('<'), 20);
      response.on('close', () => clearInterval(drip));
    });
    const started = Date.now();
    expect(await failureOf(fetcher({ timeout: 200 }).fetchBody(`${depositary.baseUrl}/a`, xml))).toBe('timeout');
    expect(Date.now() - started).toBeLessThan(1_000);
  });

  it('an answer whose headers never come is a timeout, and one with headers without end is broken', async () => {
    depositary.answer(() => {});
    expect(await failureOf(fetcher({ timeout: 100 }).fetchBody(`${depositary.baseUrl}/a`, xml))).toBe('timeout');
    const raw = await startRawServer((socket) => {
      socket.write('HTTP/1.1 200 OK\r\n');
      endless(socket, 'x-more: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\r\n'.repeat(100));
    });
    expect(await failureOf(fetcher().fetchBody(`${raw.address}/a`, xml))).toBe('broken answer');
    await raw.close();
  });

  it('a body longer than it was announced: no more than that is taken, and the rest is not the next answer', async () => {
    const raw = await startRawServer((socket, request) => {
      if (request.includes('robots.txt')) socket.write('HTTP/1.1 404 Not Found\r\ncontent-length: 0\r\n\r\n');
      else if (request.includes('/first'))
        socket.write('HTTP/1.1 200 OK\r\ncontent-length: 5\r\n\r\nfirstHTTP/1.1 200 OK\r\ncontent-length: 5\r\n\r\nsmugg');
      else socket.write('HTTP/1.1 200 OK\r\ncontent-length: 6\r\n\r\nsecond');
    });
    const { fetchBody } = fetcher({ retryDelays: [1, 1] });
    const bodyOf = async (path: string) => Buffer.from((await fetchBody(raw.address + path, xml)).body).toString();
    expect(await bodyOf('/first')).toBe('first');
    expect(await bodyOf('/second')).toBe('second');
    await raw.close();
  });
});

const fetcher = (settings: Partial<FetcherSettings> = {}) =>
  createFetcher({ contactUrl: undefined, retryDelays: [], timeout: 500, pause: 0, ...settings });
const xml = { source: 'untc', accept: 'text/xml' };

describe('conditional requests', () => {
  const known = { etag: '"v1"', lastModified: 'Thu, 01 Jan 2026 00:00:00 GMT' };

  it('an answer brings the marks of its version along', async () => {
    depositary.answer((_request, response) =>
      response.writeHead(200, { etag: known.etag, 'last-modified': known.lastModified }).end('a'),
    );
    expect((await fetcher().fetchBody(`${depositary.baseUrl}/a`, xml)).validators).toEqual(known);
  });

  it('"not modified" is an answer of its own, not an error', async () => {
    depositary.answer((request, response) => {
      const { 'if-none-match': etag, 'if-modified-since': lastModified } = request.headers;
      const same = etag === known.etag && lastModified === known.lastModified;
      response.writeHead(same ? 304 : 200).end();
    });
    const url = `${depositary.baseUrl}/a`;
    expect(await fetcher().fetchBodyIfChanged(url, known, xml)).toEqual({ notModified: true, url });
    expect(await fetcher().fetchBodyIfChanged(url, { etag: '"v0"', lastModified: null }, xml)).toMatchObject({
      url,
      body: Buffer.alloc(0),
    });
  });

  it('"not modified" without having been asked so is an error', async () => {
    depositary.answer((_request, response) => response.writeHead(304).end());
    expect(await failureOf(fetcher().fetchBody(`${depositary.baseUrl}/a`, xml))).toBe('error status');
  });

  it('the source of the record asks so too', async () => {
    depositary.answer((request, response) => response.writeHead(request.headers['if-none-match'] ? 304 : 200).end());
    const source = createUntcSource({ baseUrl: depositary.baseUrl, contactUrl: undefined, pause: 0 });
    expect(await source.fetchIfChanged?.(armsTradeTreaty, known, {})).toMatchObject({ notModified: true });
  });
});

it('JSON is sent with a POST', async () => {
  const seen: unknown[] = [];
  depositary.answer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    seen.push(request.method, request.headers['content-type'], Buffer.concat(chunks).toString());
    response.end('{}');
  });
  await fetcher().fetchBody(`${depositary.baseUrl}/`, { ...xml, accept: 'application/json', json: { a: 1 } });
  expect(seen).toEqual(['POST', 'application/json', '{"a":1}']);
});

describe('robots.txt', () => {
  const ask = (asker: ReturnType<typeof fetcher>, path = '/Pages/a') =>
    failureOf(asker.fetchBody(depositary.baseUrl + path, xml));

  it('a path that it disallows is not asked for, and this is unavailable with a reason of its own', async () => {
    depositary.forbid('User-agent: *\nDisallow: /Pages/');
    depositary.serve('a');
    const asker = fetcher();
    expect(await ask(asker)).toBe('disallowed');
    expect(depositary.requests).toEqual([]);
    expect(await ask(asker, '/doc/a')).toBe('fetched');
  });

  it('is asked for once a day and kept', async () => {
    depositary.forbid('User-agent: *\nDisallow: /Pages/');
    depositary.serve('a');
    let time = 0;
    const asker = fetcher({ now: () => time });
    await ask(asker);
    depositary.forbid('');
    time += 23 * 3_600_000;
    expect(await ask(asker)).toBe('disallowed');
    expect(depositary.robotsRequests()).toBe(1);
    time += 2 * 3_600_000;
    expect(await ask(asker)).toBe('fetched');
    expect(depositary.robotsRequests()).toBe(2);
  });

  it('where there is none, everything is allowed, and it is asked for again after an hour', async () => {
    depositary.serve('a');
    let time = 0;
    const asker = fetcher({ now: () => time });
    expect(await ask(asker)).toBe('fetched');
    expect(await ask(asker)).toBe('fetched');
    expect(depositary.robotsRequests()).toBe(1);
    depositary.forbid('User-agent: arms-trade-treaty-tracker\nDisallow: /');
    time += 2 * 3_600_000;
    expect(await ask(asker)).toBe('disallowed');
  });
});

describe('a robots.txt that cannot be had', () => {
  const ask = (asker: ReturnType<typeof fetcher>) => failureOf(asker.fetchBody(`${depositary.baseUrl}/a`, xml));

  it.each([404, 403, 500])(
    'with the status %s forbids nothing: the request after it meets the fault, if there is one',
    async (status) => {
      depositary.failRobots(status);
      depositary.serve('a');
      expect(await ask(fetcher())).toBe('fetched');
    },
  );

  it.each([429, 503])('with the status %s and a Retry-After ends all requests until then', async (status) => {
    depositary.failRobots(status, { 'retry-after': '3600' });
    depositary.serve('a');
    let time = 0;
    const asker = fetcher({ now: () => time, retryDelays: [5, 5] });
    expect([await ask(asker), await ask(asker)]).toEqual(['error status', 'asked to wait']);
    expect([depositary.robotsRequests(), depositary.requests.length]).toEqual([1, 0]);
    depositary.failRobots(404);
    time += 3_600_000;
    expect(await ask(asker)).toBe('fetched');
  });

  it('what it said before stands', async () => {
    depositary.forbid('User-agent: *\nDisallow: /');
    depositary.serve('a');
    let time = 0;
    const asker = fetcher({ now: () => time });
    expect(await ask(asker)).toBe('disallowed');
    depositary.failRobots(500);
    time += 25 * 3_600_000;
    expect(await ask(asker)).toBe('disallowed');
    depositary.forbid('');
    time += 2 * 3_600_000;
    expect(await ask(asker)).toBe('fetched');
    expect(depositary.robotsRequests()).toBe(3);
  });

  it('one without end, or one that leads to another host, forbids nothing, and the other host is not asked', async () => {
    const other = await startDepositary();
    const without = await startLocalServer((request, response) => {
      if (request.url !== '/robots.txt') response.end('a');
      else if (mode === 'redirect') response.writeHead(301, { location: `${other.baseUrl}/robots.txt` }).end();
      else endless(response);
    });
    let mode: 'redirect' | 'endless' = 'redirect';
    expect(await failureOf(fetcher().fetchBody(`${without.address}/a`, xml))).toBe('fetched');
    mode = 'endless';
    expect(await failureOf(fetcher().fetchBody(`${without.address}/a`, xml))).toBe('fetched');
    expect(other.robotsRequests()).toBe(0);
    await without.close();
    await other.close();
  });
});

describe('turns', () => {
  it('robots.txt is a request like any other: the pause comes after it too', async () => {
    const times: number[] = [];
    const server = await startLocalServer((request, response) => {
      times.push(Date.now());
      response.writeHead(request.url === '/robots.txt' ? 404 : 200).end('a');
    });
    await fetcher({ pause: 100 }).fetchBody(`${server.address}/a`, xml);
    expect((times[1] ?? 0) - (times[0] ?? 0)).toBeGreaterThanOrEqual(95);
    await server.close();
  });

  it('a retry takes its turn and its pause as well', async () => {
    const times: number[] = [];
    depositary.answer((_request, response) => {
      times.push(Date.now());
      response.writeHead(503).end();
    });
    expect(await failureOf(fetcher({ pause: 100, retryDelays: [1] }).fetchBody(`${depositary.baseUrl}/a`, xml))).toBe(
      'error status',
    );
    expect((times[1] ?? 0) - (times[0] ?? 0)).toBeGreaterThanOrEqual(95);
  });

  it('requests to one host go one at a time, with the pause between them', async () => {
    let open = 0;
    const times: number[] = [];
    depositary.answer(async (_request, response) => {
      open += 1;
      times.push(Date.now());
      expect(open).toBe(1);
      await sleep(30);
      open -= 1;
      response.end('a');
    });
    const { fetchBody } = fetcher({ pause: 100 });
    await Promise.all(['/1', '/2', '/3'].map((path) => fetchBody(depositary.baseUrl + path, xml)));
    expect(depositary.requests).toEqual(['/1', '/2', '/3']);
    for (const [index, time] of times.slice(1).entries()) expect(time - (times[index] ?? 0)).toBeGreaterThanOrEqual(120);
  });

  it('requests to different hosts do not wait for each other', async () => {
    const other = await startDepositary();
    depositary.answer(() => {});
    other.serve('b');
    const { fetchBody } = fetcher({ timeout: 2_000, pause: 100 });
    const stop = new AbortController();
    const slow = failureOf(fetchBody(`${depositary.baseUrl}/a`, { ...xml, signal: stop.signal }));
    expect(await failureOf(fetchBody(`${other.baseUrl}/b`, xml))).toBe('fetched');
    stop.abort();
    expect(await slow).toBe('cancelled');
    await other.close();
  });

  it('a stop ends the waiting for a turn, and the next in line still waits for the turn under way', async () => {
    const waiting: (() => void)[] = [];
    depositary.answer((_request, response) => {
      waiting.push(() => response.end('a'));
    });
    const { fetchBody } = fetcher({ timeout: 5_000 });
    const stop = new AbortController();
    const first = failureOf(fetchBody(`${depositary.baseUrl}/1`, xml));
    const second = failureOf(fetchBody(`${depositary.baseUrl}/2`, { ...xml, signal: stop.signal }));
    const third = failureOf(fetchBody(`${depositary.baseUrl}/3`, xml));
    stop.abort();
    expect(await second).toBe('cancelled');
    await sleep(50);
    expect(depositary.requests).toEqual(['/1']);
    waiting.shift()?.();
    expect(await first).toBe('fetched');
    await sleep(50);
    waiting.shift()?.();
    expect(await third).toBe('fetched');
    expect(depositary.requests).toEqual(['/1', '/3']);
  });

  it('a failed request does not hold up the next', async () => {
    depositary.answer((request, response) => response.writeHead(request.url === '/1' ? 404 : 200).end());
    const { fetchBody } = fetcher();
    const both = ['/1', '/2'].map((path) => failureOf(fetchBody(depositary.baseUrl + path, xml)));
    expect(await Promise.all(both)).toEqual(['error status', 'fetched']);
  });
});

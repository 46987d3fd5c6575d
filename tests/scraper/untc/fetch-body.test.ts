import { gzipSync } from 'node:zlib';
import { RecordRefused, SourceUnavailable } from '../../../scraper/errors.ts';
import { createUntcSource, recordAddress } from '../../../scraper/untc/source.ts';
import { armsTradeTreaty } from '../../../treaty/catalogue.ts';
import { type Depositary, startDepositary } from '../../support/depositary.ts';
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
  }).fetch(armsTradeTreaty, signal ? { signal } : {});

const failureOf = async (attempt: Promise<unknown>): Promise<string> => {
  try {
    await attempt;
  } catch (error) {
    if (error instanceof SourceUnavailable) return error.reason;
    if (error instanceof RecordRefused) return error.refusal;
    throw error;
  }
  return 'fetched';
};

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

it('the maintenance page is unavailable, though its status is 200', async () => {
  depositary.serve(
    '<html><body>The site is undergoing urgent maintenance and is currently unavailable.</body></html>',
    'text/html',
  );
  expect(await failureOf(fetchIt())).toBe('maintenance');
});

it('no answer in time is a timeout, a dripping body too', async () => {
  depositary.answer((_request, response) => {
    response.writeHead(200).write('<');
  });
  expect(await failureOf(fetchIt())).toBe('timeout');
});

it('nobody there is no answer', async () => {
  await depositary.close();
  expect(await failureOf(fetchIt())).toBe('no answer');
});

it('a redirect is not followed', async () => {
  depositary.answer((_request, response) => response.writeHead(302, { location: 'http://127.0.0.1:9/' }).end());
  expect(await failureOf(fetchIt())).toBe('error status');
});

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

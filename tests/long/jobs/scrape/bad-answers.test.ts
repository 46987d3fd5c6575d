import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { runScrape } from '../../../../jobs/scrape/scrape.ts';
import { createUntcSource } from '../../../../scraper/untc/source.ts';
import { armsTradeTreaty as treaty } from '../../../../treaty/catalogue/arms-trade-treaty/arms-trade-treaty.ts';
import { reasonSentence } from '../../../../web/words/reasons.ts';
import { generalTranslator } from '../../../../web/words/translator.ts';
import type { LocalServer } from '../../../support/local-server.ts';
import { endless, startRawServer } from '../../../support/raw-server.ts';
import { rowsSetAside } from '../../../support/recorded-facts.ts';
import { testDatabase } from '../../../support/test-database.ts';
import { SOME_ROWS, untcRecord } from '../../../support/untc-record.ts';

const t = generalTranslator('en');

/** How long a run with a bad answer may take, in milliseconds, and by how much it may leave the heap and the buffers larger, in bytes. */
const LONGEST = 5_000;
const MOST_MEMORY = 60_000_000;

const database = testDatabase();
let server: LocalServer;
let answer: Answer = () => {};
let requests = 0;
beforeAll(async () => {
  server = await startRawServer((socket, request) => {
    if (request.startsWith('GET /robots.txt')) return void socket.end('HTTP/1.1 404 Not Found\r\ncontent-length: 0\r\n\r\n');
    requests += 1;
    answer(socket);
  });
  answer = ok(GOOD);
  expect(await run()).toMatchObject({ outcome: 'changed', rows: 6 });
});
afterAll(() => server.close());

type Answer = (socket: Socket) => void;

async function run(baseUrl = server.address) {
  const source = createUntcSource({
    baseUrl,
    contactUrl: undefined,
    timeout: 400,
    largestBody: 2_000_000,
    retryDelays: [],
    pause: 0,
  });
  const now = () => new Date('2018-01-15T12:00:00Z');
  const result = await runScrape({ pool: database.pool, views: [source], treaty, now }, { wait: true });
  if (result === 'busy') throw new Error('busy');
  return result;
}

/** Every fact, and the transaction that wrote it last: equal before and after when not one row was written. */
async function everything(): Promise<unknown[]> {
  const tables = ['treaty_actions', 'statements', 'rows_set_aside', 'changes'];
  return Promise.all(
    tables.map(async (table) => (await database.pool.query(`select xmin::text, * from ${table} order by id`)).rows),
  );
}

const head = (status: string, headers: readonly string[]): string => `HTTP/1.1 ${status}\r\n${headers.join('\r\n')}\r\n\r\n`;
const raw =
  (text: string | Buffer): Answer =>
  (socket) =>
    void socket.end(text);
const withStatus = (status: string, ...headers: string[]): Answer => raw(head(status, ['content-length: 0', ...headers]));
const ok = (body: Buffer | string, ...headers: string[]): Answer => {
  const bytes = typeof body === 'string' ? Buffer.from(body, 'latin1') : body;
  return (socket) =>
    void socket.write(Buffer.concat([Buffer.from(head('200 OK', [`content-length: ${bytes.length}`, ...headers])), bytes]));
};
const begun =
  (then: (socket: Socket) => void, ...headers: string[]): Answer =>
  (socket) => {
    socket.write(head('200 OK', headers));
    then(socket);
  };
/** Goes on after the first line of an answer. */
const afterStatus =
  (then: (socket: Socket) => void): Answer =>
  (socket) => {
    socket.write('HTTP/1.1 200 OK\r\nx-more: ');
    then(socket);
  };
const dripping = (socket: Socket): void => {
  const drip = setInterval(() => socket.write('a'), 30);
  socket.on('close', () => clearInterval(drip));
};

const GOOD = untcRecord({ rows: SOME_ROWS });
const text = GOOD.toString('latin1');
const uncounted = { signatories: null, parties: null };
const named = (name: string): Buffer => untcRecord({ rows: [...SOME_ROWS.slice(1), [name, '3 Jun 2013', '', '']], ...uncounted });
const nested = '<a>'.repeat(200_000);

const UNAVAILABLE: readonly (readonly [string, string, Answer])[] = [
  ['no answer at all', 'timeout', () => {}],
  ['headers that drip', 'timeout', afterStatus(dripping)],
  ['a body that never comes', 'timeout', begun(() => {}, 'content-length: 100')],
  ['a body that drips', 'timeout', begun(dripping)],
  ['a connection closed at once', 'connection lost', (socket) => void socket.end()],
  ['a connection reset at once', 'connection lost', (socket) => void socket.resetAndDestroy()],
  [
    'a connection reset in the body',
    'connection lost',
    begun((socket) => void setTimeout(() => socket.resetAndDestroy(), 50), 'content-length: 100'),
  ],
  ['a body shorter than announced', 'connection lost', raw(`${head('200 OK', ['content-length: 1000'])}<Document>`)],
  ['a chunked body that breaks off', 'connection lost', raw(`${head('200 OK', ['transfer-encoding: chunked'])}5\r\n<Docu\r\n`)],
  ['a chunk whose length is none', 'broken answer', raw(`${head('200 OK', ['transfer-encoding: chunked'])}zz\r\n<Docu\r\n`)],
  ['what is no HTTP', 'broken answer', raw('SSH-2.0-OpenSSH_9.2\r\n')],
  ['two lengths', 'broken answer', raw(`${head('200 OK', ['content-length: 5', 'content-length: 6'])}firsts`)],
  ['a length that is none', 'broken answer', raw(`${head('200 OK', ['content-length: many'])}x`)],
  ['headers without end', 'broken answer', afterStatus((socket) => endless(socket, 'x-more: aaaaaaaaaaaaaaaa\r\n'.repeat(100)))],
  ['a NUL in a header', 'broken answer', raw(head('200 OK', ['etag: "a\0b"', 'content-length: 0']))],
  ['what only says that it is compressed', 'broken answer', ok('not compressed', 'content-encoding: gzip')],
  ['a redirect to another host', 'redirect', withStatus('302 Found', 'location: http://127.0.0.1:9/')],
  ['a redirect to itself', 'redirect', withStatus('301 Moved Permanently', 'location: /doc/a.xml')],
  ['a redirect to a file', 'redirect', withStatus('307 Temporary Redirect', 'location: file:///etc/passwd')],
  ['the redirect of a missing page', 'not found', withStatus('302 Found', 'location: /Pages/PageNotFound.aspx')],
  ['a redirect to nowhere', 'error status', withStatus('302 Found')],
  ['"not modified" without a condition', 'error status', raw(head('304 Not Modified', ['etag: "v1"']))],
  ['"not modified" with an address', 'error status', raw(head('304 Not Modified', ['location: http://127.0.0.1:9/']))],
  ['204 without a body', 'error status', raw(head('204 No Content', []))],
  ['a part of the record', 'error status', withStatus('206 Partial Content', 'content-range: bytes 0-0/1')],
  ['403', 'error status', withStatus('403 Forbidden')],
  ['404', 'error status', withStatus('404 Not Found')],
  ['500', 'error status', withStatus('500 Internal Server Error', 'retry-after: -5')],
  ['503 with a Retry-After of no time', 'error status', withStatus('503 Service Unavailable', 'retry-after: 0')],
  ['a status that is none', 'error status', withStatus('999 What')],
  [
    'the maintenance page',
    'maintenance',
    ok('<html>The site is undergoing urgent maintenance and is currently unavailable.</html>'),
  ],
  [
    'other words of maintenance',
    'maintenance',
    ok('<!DOCTYPE html><p>We are down for scheduled <b>maintenance</b>. Please come back later.'),
  ],
  [
    'an outage in other words',
    'maintenance',
    ok('<html><body><h1>Temporarily&nbsp;unavailable</h1>We will be back soon.</body></html>'),
  ],
];

const REFUSED: readonly (readonly [string, string, Answer])[] = [
  ['an endless body', 'body too large', begun((socket) => endless(socket))],
  ['a body over the limit', 'body too large', ok(Buffer.alloc(2_000_001, 65))],
  ['a bomb', 'body too large', ok(gzipSync(Buffer.alloc(100_000_000)), 'content-encoding: gzip')],
  ['a bomb in a bomb', 'body too large', ok(gzipSync(gzipSync(Buffer.alloc(100_000_000))), 'content-encoding: gzip, gzip')],
  ['a bomb of brotli', 'body too large', ok(brotliCompressSync(Buffer.alloc(20_000_000)), 'content-encoding: br')],
  ['nothing', 'empty body', ok('')],
  ['white space', 'empty body', ok(' \r\n\t')],
  ['half a record', 'truncated body', ok(GOOD.subarray(0, GOOD.length / 2))],
  ['a compressed body that breaks off', 'truncated body', ok(gzipSync(GOOD).subarray(0, 200), 'content-encoding: gzip')],
  ['a page of HTML', 'not a record', ok('<html><body>Welcome</body></html>', 'content-type: text/xml')],
  ['JSON', 'not a record', ok('{"error":null}')],
  ['random bytes', 'not a record', ok(Buffer.from(Array.from({ length: 5_000 }, (_, at) => (at * 7919) % 251)))],
  ['UTF-16', 'not a record', ok(Buffer.from(`\ufeff${text}`, 'utf16le'))],
  ['an encoding that is not known', 'not a record', ok(text.replace('iso-8859-1', 'utf-7'))],
  ['another treaty', 'wrong treaty', ok(untcRecord({ rows: SOME_ROWS, title: 'Treaty on Cluster Munitions' }))],
  ['deep nesting', 'too deeply nested', ok(text.replace('<Declarations>', `<Declarations>${nested}`))],
  ['a million elements', 'over a limit', ok(text.replace('<Declarations>', `<Declarations>${'<a/>'.repeat(450_000)}`))],
  ['a text without end', 'over a limit', ok(text.replace('<Declarations>', `<Declarations>${'&lt;b '.repeat(300_000)}`))],
  ['a State that has vanished', 'participant vanished', ok(untcRecord({ rows: SOME_ROWS.slice(1) }))],
  ['a name of a megabyte', 'over a limit', ok(named('A'.repeat(1_000_000)))],
  ['a NUL in a date', 'unreadable cell', ok(untcRecord({ rows: [['Albania', '3 J\0n 2013', '', '']], ...uncounted }))],
  ['a NUL in a heading', 'unknown heading', ok(untcRecord({ rows: [], headings: ['Participant', 'Signa\0ture'] }))],
];

/** Names that no State has, and how they are shown. */
const HOSTILE_NAMES: readonly (readonly [string, string, string])[] = [
  ['a NUL', 'Freed\0onia', 'Freedonia'],
  ['other control characters', 'Freed\u0007on\u001bia', 'Freedonia'],
  ['half a character', 'Freedonia &#xD800;', 'Freedonia'],
  ['SQL', "'); drop table treaty_actions; --", "'); drop table treaty_actions; --"],
  ['the prototype of an object', '__proto__', '__proto__'],
  ['a very long name', 'Freedonia '.repeat(150).trim(), 'Freedonia '.repeat(150).trim()],
];

describe('a bad answer of the depositary ends the run soon, in little memory, and changes no fact', () => {
  it.each([
    ...REFUSED.map(([what, code, given]) => ['refused', code, what, given] as const),
    ...UNAVAILABLE.map(([what, code, given]) => ['unavailable', code, what, given] as const),
  ])('%s, %s: %s', async (outcome, code, _what, given) => {
    const before = await everything();
    const memory = memoryUsed();
    answer = given;
    const started = performance.now();
    const result = await run();
    expect(performance.now() - started).toBeLessThan(LONGEST);
    expect(result).toMatchObject({ outcome, reason: { code }, changes: 0 });
    expect(result.reason && reasonSentence(t, result.reason)).toMatch(/^(?!Unrecognised reason).*\.$/);
    expect(memoryUsed() - memory).toBeLessThan(MOST_MEMORY);
    expect(await everything()).toEqual(before);
  });

  it.each(HOSTILE_NAMES)('a name with %s is set aside, and changes no fact', async (_what, name, shown) => {
    const [facts] = await everything();
    answer = ok(named(name));
    expect(await run()).toMatchObject({ changes: 0, heldRows: 1 });
    expect(await rowsSetAside(database.pool)).toMatchObject([{ name: shown }]);
    expect((await everything())[0]).toEqual(facts);
  });

  it("a NUL in a State's name is left out", async () => {
    answer = ok(GOOD);
    await run();
    const before = await everything();
    answer = ok(text.replace('Albania', 'Alb\0ania'));
    expect(await run()).toMatchObject({ outcome: 'unchanged', heldRows: 0 });
    expect(await everything()).toEqual(before);
  });

  it('what keeps a connection from being made is named', async () => {
    const closed = await startRawServer(() => {});
    await closed.close();
    expect((await run(closed.address)).reason).toMatchObject({ code: 'connection refused', data: { cause: 'ECONNREFUSED' } });
    expect((await run('http://depositary.invalid')).reason).toMatchObject({ code: 'host not found' });
    answer = raw('no TLS');
    expect((await run(server.address.replace('http:', 'https:'))).reason).toMatchObject({ code: 'not secure' });
    const pem = readFileSync('tests/fixtures/self-signed-certificate.pem');
    const unknown = createServer({ key: pem, cert: pem }, (_request, response) => response.end(GOOD)).listen(0, '127.0.0.1');
    await once(unknown, 'listening');
    const { port } = unknown.address() as AddressInfo;
    expect((await run(`https://localhost:${port}`)).reason).toMatchObject({
      code: 'not secure',
      data: { cause: 'DEPTH_ZERO_SELF_SIGNED_CERT' },
    });
    unknown.close();
  });

  it('after all of them the record is read as ever, with one request for each run', async () => {
    answer = ok(GOOD);
    requests = 0;
    expect(await run()).toMatchObject({ outcome: 'unchanged', rows: 6 });
    expect(requests).toBe(1);
  });
});

function memoryUsed(): number {
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

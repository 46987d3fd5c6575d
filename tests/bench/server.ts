import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { get, type IncomingMessage } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';

/** Requests a second of the site against those of a bare server with the same bytes. */
interface Ratio {
  readonly what: string;
  readonly site: number;
  readonly bareHttp: number;
  readonly plainExpress: number;
  readonly ofBareHttp: number;
  readonly ofPlainExpress: number;
  readonly p99InMilliseconds: number;
}

const CONNECTIONS = 32;
/** Short, and in many rounds, so that a busy moment of the machine affects all servers alike. */
const SECONDS = 3;
/** Seconds of load before the measurement, for V8 to optimize. */
const WARM_UP = 4;
const ROUNDS = 9;

const TARGETS = [
  ['dashboard', '/'],
  ['list of States', '/states'],
  ['page of a State', '/states/france'],
  ['API: progress', '/api/v1/progress'],
  ['304 of the dashboard', '/'],
] as const;

/** A server that sends one body with the headers that the site sends: what any server of these pages has to send, and no other work. */
const BARE = `
const { createServer } = require('node:http');
const { readFileSync } = require('node:fs');
const [, , file, etag, type, port, found, notModified] = process.argv;
const body = readFileSync(file);
const headers = JSON.parse(found);
const headersOfNone = JSON.parse(notModified);
createServer((request, response) => {
  if (request.headers['if-none-match'] === etag) response.writeHead(304, headersOfNone).end();
  else response.writeHead(200, headers).end(body);
}).listen(Number(port), '127.0.0.1');
`;
const PLAIN_EXPRESS = `
const express = require('express');
const { readFileSync } = require('node:fs');
const [, , file, etag, type, port, found] = process.argv;
const body = readFileSync(file);
const headers = JSON.parse(found);
const app = express();
app.get(/.*/, (request, response) => response.set(headers).send(body));
app.listen(Number(port), '127.0.0.1');
`;

/** The headers that the program itself gives an answer; Node adds the rest. */
async function headersOf(url: string, more: Record<string, string> = {}): Promise<string> {
  const response = await new Promise<IncomingMessage>((resolve, reject) =>
    get(url, { headers: { 'accept-encoding': 'br', ...more }, agent: false }, resolve).on('error', reject),
  );
  response.resume();
  const { date: _, connection: __, 'keep-alive': ___, ...own } = response.headers;
  return JSON.stringify(own);
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/** Requests a second, and the 99th percentile in milliseconds. */
function load(url: string, headers: readonly string[], seconds = SECONDS, script?: string): { rate: number; p99: number } {
  const args = ['-t1', `-c${CONNECTIONS}`, `-d${seconds}`, '--latency', ...headers.flatMap((header) => ['-H', header])];
  const { stdout } = spawnSync('wrk', [...args, ...(script ? ['-s', script] : []), url], { encoding: 'utf8' });
  const [, p99 = '0', unit = 'ms'] = /99%\s+([\d.]+)(us|ms|s)/.exec(stdout) ?? [];
  const inMilliseconds = { us: 0.001, ms: 1, s: 1_000 }[unit] ?? 1;
  if (/Non-2xx/.test(stdout) && !headers.some((header) => header.startsWith('If-None-Match'))) throw new Error(stdout);
  return { rate: Number(/Requests\/sec:\s+([\d.]+)/.exec(stdout)?.[1] ?? 0), p99: Number(p99) * inMilliseconds };
}

const middle = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

async function untilItAnswers(url: string): Promise<void> {
  for (let attempt = 0; attempt < 3_000; attempt += 1) {
    const answered = await fetch(url).then(
      (response) => response.ok,
      () => false,
    );
    if (answered) return;
    await sleep(5);
  }
  throw new Error(`no answer: ${url}`);
}

/** Waits until the server has prepared its most requested pages: while it does, it answers fewer requests. */
async function untilItRests(pid = 0): Promise<void> {
  const usedSoFar = (): number =>
    (/\) \S+ (.*)/.exec(readFileSync(`/proc/${pid}/stat`, 'utf8'))?.[1] ?? '')
      .split(' ')
      .slice(10, 12)
      .reduce((sum, ticks) => sum + Number(ticks), 0);
  for (let used = -100, now = usedSoFar(); now - used > 3; now = usedSoFar()) {
    used = now;
    await sleep(1_000);
  }
}

const residentMegabytes = (pid: number): number =>
  Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1_024);

async function stopped(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await exit;
}

/** Measures the built server. */
export async function benchmarkServer({
  million,
}: {
  readonly million: boolean;
}): Promise<{ ratios: Ratio[]; others: object[] }> {
  const folder = mkdtempSync(join(tmpdir(), 'att-bench-'));
  const children: ChildProcess[] = [];
  const start = (args: readonly string[], env: Record<string, string> = {}): ChildProcess => {
    const child = spawn(process.execPath, args, { stdio: 'ignore', env: { ...process.env, ...env } });
    children.push(child);
    return child;
  };
  try {
    spawnSync('npm', ['run', '-s', 'build'], { stdio: 'inherit' });
    const port = await freePort();
    const origin = `http://localhost:${port}`;
    const environment = {
      ...{ PORT: String(port), DATA_DIR: join(folder, 'data'), LOG_LEVEL: 'warn', SCRAPE_ON_START: 'false' },
      UNTC_BASE_URL: 'http://127.0.0.1:9',
    };
    const startSite = async (): Promise<{ child: ChildProcess; milliseconds: number }> => {
      const begun = performance.now();
      const child = start(['dist/server/main.js'], environment);
      await untilItAnswers(`${origin}/`);
      return { child, milliseconds: Math.round(performance.now() - begun) };
    };
    const cold = await startSite();
    await stopped(cold.child);
    // A machine that is still writing what was made a moment ago can take several times as long once.
    const earlier: number[] = [];
    for (let time = 0; time < 4; time += 1) {
      const { child, milliseconds } = await startSite();
      earlier.push(milliseconds);
      await stopped(child);
    }
    const warm = await startSite();
    const starts = [...earlier, warm.milliseconds];
    await untilItRests(warm.child.pid);
    const ratios: Ratio[] = [];
    for (const [what, path] of TARGETS) {
      const answer = await fetch(origin + path, { headers: { 'accept-encoding': 'br' } });
      const etag = answer.headers.get('etag') ?? '';
      const type = answer.headers.get('content-type') ?? '';
      await answer.arrayBuffer();
      const file = join(folder, 'body.br');
      spawnSync('curl', ['-s', '-H', 'Accept-Encoding: br', '-o', file, origin + path]);
      const rivals = [];
      for (const [name, source] of [
        ['bare', BARE],
        ['express', PLAIN_EXPRESS],
      ] as const) {
        const its = await freePort();
        // Where the packages are found.
        const script = join(process.cwd(), `.bench-${name}-${its}.cjs`);
        writeFileSync(script, source);
        const own = [await headersOf(origin + path), await headersOf(origin + path, { 'if-none-match': etag })];
        const child = start([script, file, etag, type, String(its), ...own]);
        const url = `http://localhost:${its}${path}`;
        await untilItAnswers(url);
        rmSync(script);
        rivals.push({ child, url });
      }
      const headers = ['Accept-Encoding: br', ...(what.startsWith('304') ? [`If-None-Match: ${etag}`] : [])];
      const urls = [origin + path, ...rivals.map(({ url }) => url)];
      for (const url of urls) load(url, headers, WARM_UP);
      const rounds = Array.from({ length: ROUNDS }, () => urls.map((url) => load(url, headers)));
      const [site = 0, bare = 0, express = 0] = urls.map((_, index) => middle(rounds.map((round) => round[index]?.rate ?? 0)));
      ratios.push({
        ...{ what, site: Math.round(site), bareHttp: Math.round(bare), plainExpress: Math.round(express) },
        ...{ ofBareHttp: Number((site / bare).toFixed(2)), ofPlainExpress: Number((site / express).toFixed(1)) },
        p99InMilliseconds: middle(rounds.map((round) => round[0]?.p99 ?? 0)),
      });
      for (const { child } of rivals) await stopped(child);
    }
    const others: object[] = [
      { what: 'first answer of the dashboard, from a fresh database, in milliseconds', value: cold.milliseconds },
      { what: 'the same from an existing one, the median of five starts', value: middle(starts) },
      { what: 'the slowest of them', value: Math.max(...starts) },
    ];
    if (million) {
      const script = join(folder, 'random.lua');
      writeFileSync(
        script,
        `local paths = { '/', '/states', '/states/france', '/method' }
         request = function() return wrk.format('GET', paths[math.random(#paths)] .. '?x' .. math.random(1e9) .. '=' .. math.random(1e9)) end`,
      );
      let count = 0;
      while (count < 1_000_000) count += load(`${origin}/`, ['Accept-Encoding: br'], 20, script).rate * 20;
      others.push({
        what: `resident memory after ${Math.round(count)} requests with random query strings, in MB`,
        value: residentMegabytes(warm.child.pid ?? 0),
      });
    }
    return { ratios, others };
  } finally {
    for (const child of children) await stopped(child);
    rmSync(folder, { recursive: true, force: true });
  }
}

import { readFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { connect, type Socket } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { states } from '../../../treaty/states.ts';
import { freeze } from '../../support/frozen-server.ts';
import { type ServerProgram, startServerProgram } from '../../support/run-program.ts';

const FIVE_MINUTES = 300_000;

let server: ServerProgram;
beforeAll(async () => {
  server = await startServerProgram();
});
afterAll(() => server.stop());

const agent = new Agent({ keepAlive: false, maxSockets: Number.POSITIVE_INFINITY });

/** The status, and how long it took in milliseconds; 0 where there was no answer. */
function ask(path: string): Promise<{ status: number; took: number }> {
  const begun = performance.now();
  return new Promise((resolve) => {
    const done = (status: number): void => resolve({ status, took: performance.now() - begun });
    request({ host: '127.0.0.1', port: server.port, path, agent }, (response) => {
      response.resume();
      response.on('end', () => done(response.statusCode ?? 0));
      response.on('error', () => done(0));
    })
      .on('error', () => done(0))
      .end();
  });
}

const counted = (statuses: readonly number[]): Record<number, number> =>
  Object.fromEntries([...new Set(statuses)].sort().map((status) => [status, statuses.filter((one) => one === status).length]));

it.each([250, 1_000])('%i requests at once get an answer from a healthy database', async (count) => {
  const paths = ['/', '/states', '/api/v1/progress', ...states.slice(0, 20).map(({ slug }) => `/states/${slug}`)];
  const answers = await Promise.all(Array.from({ length: count }, (_, index) => ask(paths[index % paths.length] ?? '/')));
  expect(counted(answers.map(({ status }) => status))).toEqual({ 200: count });
});

const postmaster = (): number => Number(readFileSync(join(server.folder, 'pg18/postmaster.pid'), 'utf8').split('\n')[0]);

/** Keeps asking until stopped, for pages that are prepared and an archived record, which only the database has. */
function keepAsking(record: string) {
  const pages: number[] = [];
  const records: { status: number; took: number }[] = [];
  let goesOn = true;
  const loops = [
    ...Array.from({ length: 8 }, async () => {
      while (goesOn) pages.push((await ask('/states/france')).status);
    }),
    ...Array.from({ length: 2 }, async () => {
      while (goesOn) {
        records.push(await ask(record));
        // Each counts toward the rate limit.
        await sleep(300);
      }
    }),
  ];
  return {
    pages,
    records,
    async stop() {
      goesOn = false;
      await Promise.all(loops);
    },
  };
}

async function recordAddress(): Promise<string> {
  const { runs } = (await (await fetch(`http://127.0.0.1:${server.port}/api/v1/runs?source=bundled`)).json()) as {
    runs: { sha256: string }[];
  };
  return `/data/records/${runs[0]?.sha256}`;
}

/** The server of this process starts it again by itself. */
function kill(pid: number): () => void {
  process.kill(pid, 'SIGKILL');
  return () => {};
}

it.each([
  ['killed', 4_000, kill],
  ['frozen for 30 seconds', 30_000, freeze],
] as const)(
  'Postgres %s under load: prepared pages go on, the rest fails with 503 in about a second, and it recovers by itself',
  async (_what, lasts, harm) => {
    const record = await recordAddress();
    expect((await ask(record)).status).toBe(200);
    const load = keepAsking(record);
    await sleep(1_000);
    const mend = harm(postmaster());
    await sleep(lasts);
    mend();
    for (const until = Date.now() + 20_000; (await ask('/readyz')).status !== 200 && Date.now() < until; ) await sleep(200);
    await sleep(1_000);
    await load.stop();
    expect(Object.keys(counted(load.pages))).toEqual(['200']);
    expect(load.records.every(({ status }) => status === 200 || status === 503)).toBe(true);
    expect(load.records.at(-1)?.status).toBe(200);
    // A second, and what a busy machine adds.
    expect(Math.max(...load.records.map(({ took }) => took))).toBeLessThan(2_000);
    expect((await ask('/api/v1/progress')).status).toBe(200);
  },
  FIVE_MINUTES,
);

it(
  'two thousand clients that send half a request keep nobody else waiting, and are hung up on',
  async () => {
    let open = 0;
    const sockets = await Promise.all(
      Array.from({ length: 2_000 }, (_, index) => {
        const socket = connect(server.port, '127.0.0.1').resume();
        socket.on('error', () => {});
        socket.on('close', () => {
          open -= 1;
        });
        return new Promise<Socket>((resolve, reject) =>
          socket.once('error', reject).once('connect', () => {
            open += 1;
            socket.write(index % 2 === 0 ? 'GET / HTTP/1.1\r\nHost: localhost\r\nX-Slow: ' : 'GET');
            resolve(socket);
          }),
        );
      }),
    );
    const answers = await Promise.all(Array.from({ length: 50 }, () => ask('/')));
    expect(counted(answers.map(({ status }) => status))).toEqual({ 200: 50 });
    expect(Math.max(...answers.map(({ took }) => took))).toBeLessThan(2_000);
    for (const until = Date.now() + 25_000; open > 0 && Date.now() < until; ) await sleep(200);
    expect(open).toBe(0);
    for (const socket of sockets) socket.destroy();
  },
  FIVE_MINUTES,
);

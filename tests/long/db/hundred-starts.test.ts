import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { startEmbeddedPostgres } from '../../../db/embedded-postgres.ts';

const TURNS = 100;
const TEN_MINUTES = 600_000;
const settings = { fsync: 'off' };

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'embedded-long-'));
  chmodSync(folder, 0o755);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

interface Program {
  readonly child: ChildProcessWithoutNullStreams;
  readonly nextLine: () => Promise<string>;
}

function startProgram(args: string[], environment: NodeJS.ProcessEnv = {}): Program {
  const child = spawn(process.execPath, args, { env: { PATH: process.env['PATH'], ...environment } });
  child.stderr.resume();
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return { child, nextLine: async () => String((await lines.next()).value) };
}

const startUser = (): Program => startProgram(['--import', 'tsx', 'tests/support/use-embedded.js', folder]);

/** The built server; answers when it listens. */
async function startServer(): Promise<Program> {
  const server = startProgram(['dist/server/main.js'], {
    PORT: '0',
    DATA_DIR: folder,
    UNTC_BASE_URL: 'http://127.0.0.1:9',
    CROSS_CHECK: 'off',
  });
  for (;;) {
    const line = await server.nextLine();
    if (/The dashboard is at|^undefined$/.test(line)) return server;
  }
}

const ended = async ({ child }: Program): Promise<void> => {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
};
const killed = async (program: Program): Promise<void> => {
  const end = ended(program);
  program.child.kill('SIGKILL');
  await end;
};
const leaves = async (program: Program): Promise<string> => {
  const end = ended(program);
  program.child.stdin.end();
  const said = await program.nextLine();
  await end;
  return said;
};

/** The processes of a Postgres on the folder. */
const postgresOn = (): string[] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => {
      try {
        return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(`-D\0${folder}`);
      } catch {
        return false;
      }
    });

async function expectNoneLeft(turn: number): Promise<void> {
  for (const until = Date.now() + 5_000; postgresOn().length > 0 && Date.now() < until; ) await sleep(20);
  expect([turn, postgresOn(), existsSync(join(folder, 'pg18/postmaster.pid'))]).toEqual([turn, [], false]);
}

it(
  'a hundred starts and stops, two at once, killed, or by the server itself, leave no Postgres behind',
  async () => {
    for (let turn = 0; turn < TURNS; turn += 1) {
      const kind = turn % 5;
      if (kind === 4) {
        const server = await startServer();
        const end = ended(server);
        server.child.kill('SIGTERM');
        await end;
        await expectNoneLeft(turn);
        continue;
      }
      const programs = kind === 0 || kind === 2 ? [startUser()] : [startUser(), startUser()];
      const [first, second] = programs;
      for (const program of programs) expect(await program.nextLine()).toMatch(/^(started|adopted)$/);
      if (kind === 2 && first) {
        // The only one is killed: the next one adopts the server and stops it.
        await killed(first);
        const next = startUser();
        expect(await next.nextLine()).toBe('adopted');
        expect(await leaves(next)).toBe('stopped');
      } else if (kind === 3 && first && second) {
        await killed(first);
        expect(await leaves(second)).toBe('stopped');
      } else {
        expect(await Promise.all(programs.map(leaves))).toContain('stopped');
      }
      await expectNoneLeft(turn);
    }
  },
  TEN_MINUTES,
);

it('a server that does not stop when told is made to quit', async () => {
  const own = await startEmbeddedPostgres(folder, { settings });
  const client = new pg.Client(own.config);
  client.on('error', () => {});
  await client.connect();
  const { rows } = await client.query<{ pid: number }>(`select pid from pg_stat_activity where backend_type = 'checkpointer'`);
  process.kill(rows[0]?.pid ?? 0, 'SIGSTOP');
  expect(await own.release()).toBe('stopped');
  await expectNoneLeft(0);
  const again = await startEmbeddedPostgres(folder, { settings });
  expect(again.adopted).toBe(false);
  await again.release();
});

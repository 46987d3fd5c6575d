import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { z } from 'zod';
import { createPool } from '../../db/connection.ts';
import { findBinaries, makeLibraryLinks } from '../../db/embedded/binaries.ts';
import { EmbeddedPostgresError } from '../../db/embedded/errors.ts';
import { isPostmaster } from '../../db/embedded/process-table.ts';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../../db/embedded-postgres.ts';
import { problemSentence } from '../../web/words/program-words.ts';

const settings = { fsync: 'off' };
const asRoot = process.getuid?.() === 0;
let folder: string;
const open: EmbeddedPostgres[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'embedded-'));
  chmodSync(folder, 0o755);
});
afterEach(async () => {
  for (const embedded of open.splice(0)) await embedded.release();
  rmSync(folder, { recursive: true, force: true });
});

const start = async (dataDir = folder): Promise<EmbeddedPostgres> => {
  const embedded = await startEmbeddedPostgres(dataDir, { settings });
  open.push(embedded);
  return embedded;
};
const ask = async (config: pg.ClientConfig, sql: string): Promise<unknown[]> => {
  const client = new pg.Client(config);
  client.on('error', () => {});
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
};
const postmaster = (root = folder): number => Number(readFileSync(join(root, 'pg18/postmaster.pid'), 'utf8').split('\n')[0]);
/** Waits until the user of a server that was started again has a session: before that it cannot tell whether it is the last one. */
async function sessionIsBack({ config }: EmbeddedPostgres): Promise<boolean> {
  const others = `select pid from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid()`;
  for (const until = Date.now() + 30_000; Date.now() < until; await sleep(50))
    if ((await ask(config, others).catch(() => [])).length > 0) return true;
  return false;
}
const user = (): ChildProcessWithoutNullStreams =>
  spawn(process.execPath, ['tests/support/use-embedded.js', folder], { env: { PATH: process.env['PATH'] } });
const firstLine = async (child: ChildProcessWithoutNullStreams): Promise<string> =>
  String((await once(child.stdout, 'data'))[0]).trim();

it('the last one out stops the server, and what was written is there at the next start', async () => {
  const first = await start();
  expect(first.adopted).toBe(false);
  await ask(first.config, 'create table kept as select 1 as one');
  expect(await first.release()).toBe('stopped');
  expect(existsSync(join(folder, 'pg18/postmaster.pid'))).toBe(false);
  expect(await ask((await start()).config, 'select one from kept')).toEqual([{ one: 1 }]);
});

it('several processes may start at once: one server, and it stays while one of them uses it', async () => {
  const users = [user(), user(), user()];
  const lines = await Promise.all(users.map(firstLine));
  expect(lines.every((line) => line === 'started' || line === 'adopted')).toBe(true);
  expect(lines).toContain('started');
  const own = await start();
  expect(own.adopted).toBe(true);
  for (const child of users) {
    child.stdin.end();
    expect(await firstLine(child)).toBe('still in use');
  }
  expect(await ask(own.config, 'select 1 as one')).toEqual([{ one: 1 }]);
});

it('after kill -9 of the process that started it, the server is adopted', async () => {
  const child = user();
  expect(await firstLine(child)).toBe('started');
  child.kill('SIGKILL');
  await once(child, 'exit');
  expect((await start()).adopted).toBe(true);
});

it('after kill -9 of the server it is started again, and nothing acknowledged is lost', async () => {
  const embedded = await start();
  const pool = createPool(embedded.config);
  await pool.query('create table acknowledged as select 1 as one');
  process.kill(postmaster(), 'SIGKILL');
  let rows: unknown[] = [];
  for (const until = Date.now() + 5_000; rows.length === 0 && Date.now() < until; await sleep(50)) {
    rows = await pool.query('select one from acknowledged').then(
      (result) => result.rows,
      () => [],
    );
  }
  expect(rows).toEqual([{ one: 1 }]);
  await pool.end();
  expect(await sessionIsBack(embedded)).toBe(true);
});

it('a server that could not be restarted is tried again until it can', async () => {
  const notices: string[] = [];
  const own = await startEmbeddedPostgres(folder, { settings, onNotice: ({ code }) => notices.push(code) });
  open.push(own);
  const control = join(folder, 'pg18/global/pg_control');
  renameSync(control, `${control}.away`);
  process.kill(postmaster(), 'SIGKILL');
  for (const until = Date.now() + 30_000; !notices.includes('restart-failed') && Date.now() < until; ) await sleep(50);
  expect(notices).toEqual(['server-ended', 'restart-failed']);
  renameSync(`${control}.away`, control);
  expect(await sessionIsBack(own)).toBe(true);
});

it('a process that ends while the server recovers from a crash does not stop it for the others', async () => {
  const other = user();
  await firstLine(other);
  const own = await start();
  const [backend] = z
    .array(z.object({ pid: z.number() }))
    .parse(
      await ask(own.config, `select pid from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid()`),
    );
  process.kill(backend?.pid ?? 0, 'SIGKILL');
  await sleep(20);
  expect(await own.release()).toBe('still in use');
  let rows: unknown[] = [];
  for (const until = Date.now() + 10_000; rows.length === 0 && Date.now() < until; await sleep(50))
    rows = await ask(own.config, 'select 1 as one').catch(() => []);
  expect(rows).toEqual([{ one: 1 }]);
  other.stdin.end();
  await once(other, 'exit');
  await start(); // and is released after the test, as the last one
});

it('a server that does not stop when told is made to quit', async () => {
  const own = await start();
  const [checkpointer] = z
    .array(z.object({ pid: z.number() }))
    .parse(await ask(own.config, `select pid from pg_stat_activity where backend_type = 'checkpointer'`));
  process.kill(checkpointer?.pid ?? 0, 'SIGSTOP');
  const server = postmaster();
  expect(await own.release()).toBe('stopped');
  expect(isPostmaster(server)).toBe(false);
  expect(await ask((await start()).config, 'select 1 as one')).toEqual([{ one: 1 }]);
});

it('a pid file that names a living process which is no server is not believed', async () => {
  await (await start()).release();
  open.length = 0;
  writeFileSync(join(folder, 'pg18/postmaster.pid'), `${process.pid}\n${join(folder, 'pg18')}\n1\n5432\n${folder}\n\n`);
  writeFileSync(join(folder, '.s.PGSQL.5432.lock'), `${process.pid}\n`);
  expect((await start()).adopted).toBe(false);
});

it('a folder whose path is too long for a socket works all the same', async () => {
  const deep = join(folder, 'a'.repeat(60), 'b'.repeat(60));
  mkdirSync(deep, { recursive: true, mode: 0o755 });
  const embedded = await start(deep);
  expect(String(embedded.config.host).length).toBeLessThan(90);
  expect(await ask(embedded.config, 'select 1 as one')).toEqual([{ one: 1 }]);
});

it('an unsupported platform gets one sentence that names DATABASE_URL', async () => {
  const error: unknown = await findBinaries('plan9', 'mips').catch((thrown: unknown) => thrown);
  expect(error instanceof EmbeddedPostgresError && problemSentence(error.problem)).toBe(
    'There is no embedded PostgreSQL for plan9-mips; set DATABASE_URL to the address of a PostgreSQL server.',
  );
});

it('the library links that an install script would make are made when they are missing', () => {
  mkdirSync(join(folder, 'native/lib'), { recursive: true });
  writeFileSync(join(folder, 'native/lib/libx.so.5.1'), '');
  writeFileSync(
    join(folder, 'native/pg-symlinks.json'),
    JSON.stringify([{ source: 'native/lib/libx.so.5.1', target: 'native/lib/libx.so.5' }]),
  );
  makeLibraryLinks(folder);
  makeLibraryLinks(folder);
  expect(lstatSync(join(folder, 'native/lib/libx.so.5')).isSymbolicLink()).toBe(true);
});

// PostgreSQL refuses to run as root; for anybody else there is nothing to test here.
(asRoot ? describe : describe.skip)('as root', () => {
  it('the server runs as the owner of the cluster, who is not root', async () => {
    await start();
    expect(statSync(join(folder, 'pg18')).uid).not.toBe(0);
    expect(statSync(`/proc/${postmaster()}`).uid).toBe(statSync(join(folder, 'pg18')).uid);
  });

  it('a folder that is closed to that account is kept below /var/lib', async () => {
    chmodSync(folder, 0o700);
    const embedded = await start(join(folder, 'data'));
    expect(embedded.config.host).toMatch(/^\/var\/lib\/att-tracker\/data-/);
    expect(await ask(embedded.config, 'select 1 as one')).toEqual([{ one: 1 }]);
    await embedded.release();
    open.length = 0;
    rmSync(String(embedded.config.host), { recursive: true, force: true });
  });
});

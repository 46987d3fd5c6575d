import { type ChildProcessWithoutNullStreams, execFileSync, spawn } from 'node:child_process';
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
  statfsSync,
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
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../../db/embedded-postgres.ts';
import { problemSentence } from '../../web/words/program-words.ts';
import { generalTranslator } from '../../web/words/translator.ts';

const t = generalTranslator('en');

const settings = { fsync: 'off' };
const asRoot = process.getuid?.() === 0;
let folder: string;
const open: EmbeddedPostgres[] = [];

/** Holds a cluster that every test gets a copy of: making one takes much longer. */
let template: string;
const newFolder = (): string => {
  const made = mkdtempSync(join(tmpdir(), 'embedded-'));
  chmodSync(made, 0o755);
  return made;
};
beforeAll(async () => {
  template = newFolder();
  await (await startEmbeddedPostgres(template, { settings })).release();
});
afterAll(() => rmSync(template, { recursive: true, force: true }));
beforeEach(() => {
  folder = newFolder();
});
const copyCluster = (): void => {
  execFileSync('cp', ['-a', join(template, 'pg18'), folder]);
};
afterEach(async () => {
  for (const embedded of open.splice(0)) await embedded.release();
  rmSync(folder, { recursive: true, force: true });
});

const start = async (dataDir = folder): Promise<EmbeddedPostgres> => {
  if (dataDir === folder && !existsSync(join(folder, 'pg18'))) copyCluster();
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
const pidOf = async ({ config }: EmbeddedPostgres, backendType: string): Promise<number> => {
  const sql = `select pid from pg_stat_activity where backend_type = '${backendType}' and pid <> pg_backend_pid()`;
  const [found] = z.array(z.object({ pid: z.number() })).parse(await ask(config, sql));
  return found?.pid ?? 0;
};
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
  copyCluster();
  const own = await startEmbeddedPostgres(folder, { settings, restartPause: 200, onNotice: ({ code }) => notices.push(code) });
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
  process.kill(await pidOf(own, 'client backend'), 'SIGKILL');
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

it('sessions of an operator or of a pool are no users of the server: it stops all the same', async () => {
  const own = await start();
  const pool = createPool(own.config);
  await pool.query('select 1');
  const operator = new pg.Client(own.config);
  operator.on('error', () => {});
  await operator.connect();
  expect(await own.release()).toBe('stopped');
  expect(existsSync(join(folder, 'pg18/postmaster.pid'))).toBe(false);
  await pool.end();
});

it('of two that leave at the same time, one stops the server', async () => {
  for (let turn = 0; turn < 2; turn += 1) {
    const both = [await start(), await start()];
    open.length = 0;
    expect(await Promise.all(both.map((one) => one.release()))).toContain('stopped');
    expect(existsSync(join(folder, 'pg18/postmaster.pid'))).toBe(false);
  }
});

it('the last one out stops a server that recovers from a crash at that moment', async () => {
  const own = await start();
  process.kill(await pidOf(own, 'checkpointer'), 'SIGKILL');
  await sleep(20);
  expect(await own.release()).toBe('stopped');
  expect(existsSync(join(folder, 'pg18/postmaster.pid'))).toBe(false);
});

it('a log that has grown is set aside at a start, and statements that fail do not make it grow', async () => {
  const log = join(folder, 'postgres.log');
  writeFileSync(log, 'x'.repeat(6_000_000));
  const own = await start();
  const before = statSync(log).size;
  expect(before).toBeLessThan(10_000);
  expect(statSync(`${log}.1`).size).toBe(6_000_000);
  await expect(ask(own.config, 'select 1 / 0')).rejects.toThrow();
  await ask(own.config, 'checkpoint');
  expect(statSync(log).size).toBe(before);
});

it('a pid file that names a living process which is no server is not believed', async () => {
  copyCluster();
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
  expect(error instanceof EmbeddedPostgresError && problemSentence(t, error.problem)).toBe(
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

describe('data that cannot be used is told in one sentence that says what to do', () => {
  const sentence = async (dataDir = folder): Promise<string> => {
    const error: unknown = await startEmbeddedPostgres(dataDir, { settings }).catch((thrown: unknown) => thrown);
    return error instanceof EmbeddedPostgresError ? problemSentence(t, error.problem) : String(error);
  };

  it.each(['pg17', 'pg18'])('%s of another major version', async (name) => {
    mkdirSync(join(folder, name));
    writeFileSync(join(folder, name, 'PG_VERSION'), '17\n');
    expect(await sentence()).toMatch(
      /^[^\n]* has data of PostgreSQL 17, .* npm run backup -- FILE, .* npm run restore -- FILE\.$/,
    );
    expect(existsSync(join(folder, 'postgres.log'))).toBe(false);
  });

  it.each(['PG_VERSION', 'global/pg_control'])('damaged: %s is missing', async (file) => {
    copyCluster();
    rmSync(join(folder, 'pg18', file));
    expect(await sentence()).toMatch(/^[^\n]*pg18 is damaged: .* npm run restore -- FILE\.$/);
  });

  it('damaged: what it holds cannot be read', async () => {
    copyCluster();
    writeFileSync(join(folder, 'pg18/global/pg_control'), Buffer.alloc(8_192, 7));
    expect(await sentence()).toMatch(
      /^The embedded PostgreSQL did not start .* npm run restore -- FILE\. Its log .* ends with:\n/,
    );
  });

  it('a file where the log should be', async () => {
    copyCluster();
    mkdirSync(join(folder, 'postgres.log'));
    expect(await sentence()).toMatch(/^DATA_DIR is “.*”; set it to a folder that can be created and written to\.$/);
  });
});

// PostgreSQL refuses to run as root; for anybody else there is nothing to test here.
(asRoot ? describe : describe.skip)('as root', () => {
  it('the server runs as the owner of the cluster, who is not root', async () => {
    await start();
    expect(statSync(join(folder, 'pg18')).uid).not.toBe(0);
    expect(statSync(`/proc/${postmaster()}`).uid).toBe(statSync(join(folder, 'pg18')).uid);
  });

  describe('on a disk of its own', () => {
    const mount = (...words: string[]): void => {
      execFileSync('mount', [...words, folder]);
      chmodSync(folder, 0o755);
    };
    afterEach(() => execFileSync('umount', [folder]));

    const codeOf = async (): Promise<string> => {
      const error: unknown = await startEmbeddedPostgres(folder, { settings }).catch((thrown: unknown) => thrown);
      return error instanceof EmbeddedPostgresError ? error.problem.code : String(error);
    };

    it('that is too small for a first start, or has become full, the sentence names the disk', async () => {
      mount('-t', 'tmpfs', '-o', 'size=20m', 'tmpfs');
      expect(await codeOf()).toBe('disk-full');
      execFileSync('mount', ['-o', 'remount,size=120m', folder]);
      copyCluster();
      writeFileSync(join(folder, 'filler'), Buffer.alloc(statfsSync(folder).bavail * 4096));
      expect(await codeOf()).toBe('disk-full');
    });

    it('that is read-only, the sentence names DATA_DIR', async () => {
      mount('-t', 'tmpfs', '-o', 'size=20m', 'tmpfs');
      execFileSync('mount', ['-o', 'remount,ro', folder]);
      expect(await codeOf()).toBe('data-folder-unusable');
    });
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

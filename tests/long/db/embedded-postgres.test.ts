import { once } from 'node:events';
import { existsSync, lstatSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { createPool } from '../../../db/connection.ts';
import { findBinaries, makeLibraryLinks } from '../../../db/embedded/binaries.ts';
import { EmbeddedPostgresError } from '../../../db/embedded/errors.ts';
import { problemSentence } from '../../../web/words/program-words.ts';
import { generalTranslator } from '../../../web/words/translator.ts';
import { ask, embeddedFolders, nextLine, sessionIsBack } from '../../support/embedded-folders.ts';

const t = generalTranslator('en');

const folders = embeddedFolders();
const { copyCluster, start, sentence, postmaster, user } = folders;
const at = (...names: string[]): string => join(folders.folder(), ...names);

it('the last one out stops the server, and what was written is there at the next start', async () => {
  const first = await start();
  expect(first.adopted).toBe(false);
  await ask(first.config, 'create table kept as select 1 as one');
  expect(await first.release()).toBe('stopped');
  expect(existsSync(at('pg18/postmaster.pid'))).toBe(false);
  expect(await ask((await start()).config, 'select one from kept')).toEqual([{ one: 1 }]);
});

it('several processes may start at once: one server, and it stays while one of them uses it', async () => {
  const users = [user(), user(), user()];
  const lines = await Promise.all(users.map(nextLine));
  expect(lines.every((line) => line === 'started' || line === 'adopted')).toBe(true);
  expect(lines).toContain('started');
  const own = await start();
  expect(own.adopted).toBe(true);
  for (const child of users) {
    child.stdin.end();
    expect(await nextLine(child)).toBe('still in use');
  }
  expect(await ask(own.config, 'select 1 as one')).toEqual([{ one: 1 }]);
});

it('after kill -9 of the process that started it, the server is adopted', async () => {
  copyCluster();
  const child = user();
  expect(await nextLine(child)).toBe('started');
  child.kill('SIGKILL');
  await once(child, 'exit');
  expect((await start()).adopted).toBe(true);
});

it('a user whose session ends a moment later, as on a busy machine after kill -9, does not keep the server running', async () => {
  const own = await start();
  const other = new pg.Client(own.config);
  other.on('error', () => {});
  await other.connect();
  await other.query(`select pg_advisory_lock_shared(hashtext('embedded postgres'), hashtext('holders'))`);
  const released = own.release();
  await sleep(60);
  await other.end();
  expect(await released).toBe('stopped');
  folders.forget();
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

it('sessions of an operator or of a pool are no users of the server: it stops all the same', async () => {
  const own = await start();
  const pool = createPool(own.config);
  await pool.query('select 1');
  const operator = new pg.Client(own.config);
  operator.on('error', () => {});
  await operator.connect();
  expect(await own.release()).toBe('stopped');
  expect(existsSync(at('pg18/postmaster.pid'))).toBe(false);
  await pool.end();
});

it('a log that has grown is set aside at a start, and statements that fail do not make it grow', async () => {
  const log = at('postgres.log');
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
  writeFileSync(at('pg18/postmaster.pid'), `${process.pid}\n${at('pg18')}\n1\n5432\n${at()}\n\n`);
  writeFileSync(at('.s.PGSQL.5432.lock'), `${process.pid}\n`);
  expect((await start()).adopted).toBe(false);
});

it('a folder whose path is too long for a socket works all the same', async () => {
  const deep = at('a'.repeat(60), 'b'.repeat(60));
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
  mkdirSync(at('native/lib'), { recursive: true });
  writeFileSync(at('native/lib/libx.so.5.1'), '');
  writeFileSync(
    at('native/pg-symlinks.json'),
    JSON.stringify([{ source: 'native/lib/libx.so.5.1', target: 'native/lib/libx.so.5' }]),
  );
  makeLibraryLinks(folders.folder());
  makeLibraryLinks(folders.folder());
  expect(lstatSync(at('native/lib/libx.so.5')).isSymbolicLink()).toBe(true);
});

describe('data that cannot be used is told in one sentence that says what to do', () => {
  it.each(['pg17', 'pg18'])('%s of another major version', async (name) => {
    mkdirSync(at(name));
    writeFileSync(at(name, 'PG_VERSION'), '17\n');
    expect(await sentence()).toMatch(
      /^[^\n]* holds data of PostgreSQL 17, .* npm run backup -- FILE .* npm run restore -- FILE .* empty DATA_DIR\.$/,
    );
    expect(existsSync(at('postgres.log'))).toBe(false);
  });

  it('damaged: PG_VERSION is missing', async () => {
    copyCluster();
    rmSync(at('pg18/PG_VERSION'));
    expect(await sentence()).toMatch(/^[^\n]*pg18 is damaged: .* npm run restore -- FILE\.$/);
  });

  it('a file where the log should be', async () => {
    copyCluster();
    mkdirSync(at('postgres.log'));
    expect(await sentence()).toMatch(/^DATA_DIR is “.*”; set it to a folder that can be created and written to\.$/);
  });
});

// PostgreSQL refuses to run as root; for anybody else there is nothing to test here.
(process.getuid?.() === 0 ? it : it.skip)('as root the server runs as the owner of the cluster, who is not root', async () => {
  await start();
  expect(statSync(at('pg18')).uid).not.toBe(0);
  expect(statSync(`/proc/${postmaster()}`).uid).toBe(statSync(at('pg18')).uid);
});

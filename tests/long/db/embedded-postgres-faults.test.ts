import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, renameSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import * as z from 'zod';
import type { EmbeddedPostgres } from '../../../db/embedded-postgres.ts';
import { ask, embeddedFolders, nextLine, sessionIsBack } from '../../support/embedded-folders.ts';

const folders = embeddedFolders();
const { copyCluster, start, sentence, codeOfFailure, postmaster, user } = folders;
const at = (...names: string[]): string => join(folders.folder(), ...names);
const pidOf = async ({ config }: EmbeddedPostgres, backendType: string): Promise<number> => {
  const sql = `select pid from pg_stat_activity where backend_type = '${backendType}' and pid <> pg_backend_pid()`;
  const [found] = z.array(z.object({ pid: z.number() })).parse(await ask(config, sql));
  return found?.pid ?? 0;
};

it('several processes may start at once on a folder without a cluster: one of them makes it', async () => {
  const users = [user(), user(), user()];
  const lines = await Promise.all(users.map(nextLine));
  expect(lines.every((line) => line === 'started' || line === 'adopted')).toBe(true);
  expect(lines).toContain('started');
  for (const child of users) child.stdin.end();
  await Promise.all(users.map((child) => once(child, 'exit')));
});

it('a server that could not be restarted is tried again until it can', async () => {
  const notices: string[] = [];
  const own = await start(at(), { restartPause: 200, onNotice: ({ code }) => notices.push(code) });
  const control = at('pg18/global/pg_control');
  renameSync(control, `${control}.away`);
  process.kill(postmaster(), 'SIGKILL');
  for (const until = Date.now() + 30_000; !notices.includes('restart-failed') && Date.now() < until; ) await sleep(50);
  expect(notices).toEqual(['server-ended', 'restart-failed']);
  renameSync(`${control}.away`, control);
  expect(await sessionIsBack(own)).toBe(true);
});

it('a process that ends while the server recovers from a crash does not stop it for the others', async () => {
  copyCluster();
  const other = user();
  await nextLine(other);
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

it('of two that leave at the same time, one stops the server', async () => {
  for (let turn = 0; turn < 2; turn += 1) {
    const both = [await start(), await start()];
    folders.forget();
    expect(await Promise.all(both.map((one) => one.release()))).toContain('stopped');
    expect(existsSync(at('pg18/postmaster.pid'))).toBe(false);
  }
});

it('the last one out stops a server that recovers from a crash at that moment', async () => {
  const own = await start();
  process.kill(await pidOf(own, 'checkpointer'), 'SIGKILL');
  await sleep(20);
  expect(await own.release()).toBe('stopped');
  expect(existsSync(at('pg18/postmaster.pid'))).toBe(false);
});

it.each([
  [
    'global/pg_control is missing',
    () => rmSync(at('pg18/global/pg_control')),
    /^[^\n]*pg18 is damaged: .* npm run restore -- FILE\.$/,
  ],
  [
    'what it holds cannot be read',
    () => writeFileSync(at('pg18/global/pg_control'), Buffer.alloc(8_192, 7)),
    /^The embedded PostgreSQL did not start .* npm run restore -- FILE\. Its log .* ends with:\n/,
  ],
])('data that are damaged, %s, are told in one sentence that says what to do', async (_how, damage, said) => {
  copyCluster();
  damage();
  expect(await sentence()).toMatch(said);
});

// PostgreSQL refuses to run as root; for anybody else there is nothing to test here.
(process.getuid?.() === 0 ? describe : describe.skip)('as root', () => {
  describe('on a disk of its own', () => {
    const mount = (...words: string[]): void => {
      execFileSync('mount', [...words, at()]);
      chmodSync(at(), 0o755);
    };
    afterEach(() => execFileSync('umount', [at()]));

    it('that is too small for a first start, or has become full, the sentence names the disk', async () => {
      mount('-t', 'tmpfs', '-o', 'size=20m', 'tmpfs');
      expect(await codeOfFailure()).toBe('disk-full');
      execFileSync('mount', ['-o', 'remount,size=120m', at()]);
      copyCluster();
      writeFileSync(at('filler'), Buffer.alloc(statfsSync(at()).bavail * 4096));
      expect(await codeOfFailure()).toBe('disk-full');
    });

    it('that is read-only, the sentence names DATA_DIR', async () => {
      mount('-t', 'tmpfs', '-o', 'size=20m', 'tmpfs');
      execFileSync('mount', ['-o', 'remount,ro', at()]);
      expect(await codeOfFailure()).toBe('data-folder-unusable');
    });
  });

  it('a folder that is closed to that account is kept below /var/lib', async () => {
    chmodSync(at(), 0o700);
    const embedded = await start(at('data'));
    expect(embedded.config.host).toMatch(/^\/var\/lib\/att-tracker\/data-/);
    expect(await ask(embedded.config, 'select 1 as one')).toEqual([{ one: 1 }]);
    await embedded.release();
    folders.forget();
    rmSync(String(embedded.config.host), { recursive: true, force: true });
  });
});

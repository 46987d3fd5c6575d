import { createReadStream, createWriteStream, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { gunzipSync, gzipSync } from 'node:zlib';
import pg from 'pg';
import { BackupError, restoreBackup, writeBackup } from '../../../db/backup.ts';
import { SchemaError } from '../../../db/errors.ts';
import { migrate, selectMigrations } from '../../../db/migrate.ts';
import { selectOptionalRawRecord } from '../../../db/raw-records.ts';
import { insertRun } from '../../../db/runs.ts';
import { rereadAfterUpgrade } from '../../../jobs/scrape/reread.ts';
import { armsTradeTreaty as treaty } from '../../../treaty/catalogue/arms-trade-treaty/arms-trade-treaty.ts';
import { runCommand } from '../../support/run-program.ts';
import { startSite } from '../../support/running-site.ts';
import { testDatabase } from '../../support/test-database.ts';

/** A database of schema 0004 with a made-up history of runs, decisions, declarations and rows set aside. */
const DUMP = gunzipSync(readFileSync('tests/fixtures/database-0004.sql.gz')).toString('utf8');
const ADDRESSES = [
  '/api/v1/progress',
  '/api/v1/states',
  '/api/v1/changes?limit=500',
  '/api/v1/runs?limit=500',
  '/api/v1/states/MLT',
];

const source = testDatabase('no table');
const earlier = testDatabase('no table');
const target = testDatabase('no table');
let folder: string;
let file: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'backup-'));
  file = join(folder, 'whole');
  await source.pool.query(DUMP);
  await migrate(source.config);
  // A reread cites runs before it and is cited by them.
  await rereadAfterUpgrade(source.pool, treaty, {});
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Database = typeof source;

async function rowsOf({ pool }: Database): Promise<Record<string, unknown[]>> {
  const { rows: tables } = await pool.query<{ name: string }>(
    `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' and relname <> 'migrations' order by 1`,
  );
  const all: Record<string, unknown[]> = {};
  // How often something was recorded in this database is told by the database itself.
  for (const { name } of tables)
    all[name] = (await pool.query(`select (to_jsonb(t) - 'history_version')::text as row from ${name} as t order by 1`)).rows;
  return all;
}

async function answersOf({ pool }: Database): Promise<unknown[]> {
  const site = await startSite(pool, new Date('2026-11-20T12:00:00Z'));
  try {
    return await Promise.all(ADDRESSES.map(async (address) => (await fetch(site.address + address)).json()));
  } finally {
    await site.close();
  }
}

const clear = async ({ pool }: Database): Promise<void> => {
  await pool.query('drop schema public cascade; create schema public');
};
const codeOf = async (work: Promise<unknown>): Promise<string> => {
  const error: unknown = await work.catch((thrown: unknown) => thrown);
  return error instanceof BackupError || error instanceof SchemaError ? error.problem.code : String(error);
};
const restoreText = (text: string): Promise<unknown> => restoreBackup(target.config, Readable.from([gzipSync(text)]));

it('what is restored equals what was backed up: every row, every answer, every archived record, and numbering goes on', async () => {
  const written = await writeBackup(source.config, createWriteStream(file));
  expect(written.rows).toBeGreaterThan(500);
  expect(await restoreBackup(target.config, createReadStream(file))).toEqual(written);
  expect(await rowsOf(target)).toEqual(await rowsOf(source));
  expect(await answersOf(target)).toEqual(await answersOf(source));
  const { rows } = await target.pool.query<{ sha256: string }>('select sha256 from raw_records');
  for (const { sha256 } of rows) expect(await selectOptionalRawRecord(target.pool, sha256)).not.toBeNull();
  const { rows: last } = await source.pool.query<{ id: number }>('select max(id) as id from scrape_runs');
  expect((await insertRun(target.pool, { treaty: treaty.number, source: 'untc' })).id).toBe((last[0]?.id ?? 0) + 1);
});

it('a database that is not empty, or of a newer schema than the backup, is left as it is', async () => {
  expect(await codeOf(restoreBackup(target.config, createReadStream(file)))).toBe('database-not-empty');
  const other = join(folder, 'earlier');
  await earlier.pool.query(DUMP);
  await writeBackup(earlier.config, createWriteStream(other));
  await clear(target);
  await migrate(target.config);
  expect(await codeOf(restoreBackup(target.config, createReadStream(other)))).toBe('database-not-empty');
});

it('a backup of an earlier schema is restored and then migrated', async () => {
  const backup = join(folder, 'earlier');
  await clear(target);
  expect((await restoreBackup(target.config, createReadStream(backup))).migration).toMatch(/^0004/);
  await migrate(earlier.config);
  expect(await rowsOf(target)).toEqual(await rowsOf(earlier));
});

it('of a file that is damaged, cut off, newer, or no backup at all, nothing is restored', async () => {
  const whole = readFileSync(file);
  const text = gunzipSync(whole).toString('utf8');
  const lines = text.trimEnd().split('\n');
  await clear(target);
  const cut = Readable.from([whole.subarray(0, whole.length / 2)]);
  expect(await codeOf(restoreBackup(target.config, cut))).toBe('backup-damaged');
  expect(await codeOf(restoreText(`${lines.slice(0, -1).join('\n')}\n`))).toBe('backup-damaged');
  expect(await codeOf(restoreText(`${lines.filter((_, number) => number !== 9).join('\n')}\n`))).toBe('backup-damaged');
  expect(await codeOf(restoreText(text.replace(/"migration":"[^"]*"/, '"migration":"9999_later"')))).toBe('newer-schema');
  expect(await codeOf(restoreText('{"format":"another"}\n'))).toBe('no-backup');
  expect(await codeOf(restoreBackup(target.config, Readable.from([Buffer.from('no gzip at all')])))).toBe('backup-damaged');
  expect(await codeOf(restoreBackup(target.config, Readable.from([])))).toMatch(/no-backup|backup-damaged/);
  const rows = Object.values(await rowsOf(target)).flat();
  expect(rows).toEqual([]);
});

it('an empty database gives no backup', async () => {
  await clear(target);
  expect(await codeOf(writeBackup(target.config, new Writable({ write: (_chunk, _encoding, done) => done() })))).toBe(
    'nothing-to-back-up',
  );
});

describe('the commands', () => {
  const run = (name: string, words: string[], database: Database) =>
    runCommand(name, words, { DATABASE_URL: database.url, UNTC_BASE_URL: 'http://127.0.0.1:9' });

  it('write a new file that only its owner can read, and restore it', async () => {
    const written = join(folder, 'by-command');
    const backup = await run('backup', [written], source);
    expect([backup.code, backup.out]).toEqual([
      0,
      expect.stringMatching(/^Wrote the backup .*by-command: \d+ rows of \d+ tables, schema \d{4}_\w+\.\n$/),
    ]);
    expect(statSync(written).mode & 0o777).toBe(0o600);
    await clear(target);
    expect(await run('restore', [written], target)).toMatchObject({ code: 0 });
    expect(await rowsOf(target)).toEqual(await rowsOf(source));
  });

  it.each([
    ['backup', [], /^Name the file to write: npm run backup -- FILE\n$/],
    ['backup', ['package.json'], /^Cannot use package\.json: it already exists; name a new file\.\n$/],
    [
      'restore',
      ['package.json'],
      /^The backup package\.json is damaged or incomplete, and nothing was restored; use an earlier backup\.\n$/,
    ],
  ])('%s %j is refused in one sentence', async (name, words, sentence) => {
    const { code, out } = await run(name, words, source);
    expect([code, out]).toEqual([3, expect.stringMatching(sentence)]);
  });

  it('migrate brings the schema up to date and records nothing', async () => {
    await clear(target);
    expect(await run('migrate', [], target)).toEqual({ code: 0, out: 'The schema of the database is up to date.\n' });
    const client = new pg.Client(target.config);
    await client.connect();
    expect((await selectMigrations(client)).length).toBeGreaterThan(5);
    await client.end();
    expect(Object.values(await rowsOf(target)).flat()).toEqual([]);
  });
});

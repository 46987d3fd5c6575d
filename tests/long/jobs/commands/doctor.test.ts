import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedPostgres } from '../../../../db/embedded-postgres.ts';
import { recordBuiltInCopy } from '../../../../jobs/scrape/built-in-copy.ts';
import { armsTradeTreaty as treaty } from '../../../../treaty/catalogue/arms-trade-treaty/arms-trade-treaty.ts';
import { runCommand } from '../../../support/run-program.ts';
import { scrapeBody } from '../../../support/scrape-rows.ts';
import { testDatabase } from '../../../support/test-database.ts';
import { SOME_ROWS, untcRecord } from '../../../support/untc-record.ts';

const database = testDatabase();
const empty = testDatabase('no table');
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'doctor-'));
  chmodSync(folder, 0o755);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));
beforeEach(async () => {
  await database.pool.query('truncate scrape_runs, raw_records restart identity cascade');
});

/** Nothing is checked on a schedule unless the test says so, and no setting of whoever runs the tests counts. */
const quiet = { SCRAPE_CRON: 'off', CROSS_CHECK: 'off', DATABASE_URL: '', DATA_DIR: '/nonexistent/doctor' };

const doctor = (environment: NodeJS.ProcessEnv) => runCommand('doctor', [], { ...quiet, ...environment });
const onDatabase = (environment: NodeJS.ProcessEnv = {}) => doctor({ DATABASE_URL: database.url, ...environment });

async function withRunLock<T>(work: () => Promise<T>): Promise<T> {
  const holder = await database.pool.connect();
  try {
    await holder.query(`select pg_advisory_lock(hashtext('scrape run'), hashtext($1))`, [treaty.number]);
    return await work();
  } finally {
    holder.release(true);
  }
}

it('finds the database, its schema, the archive, the sources and who holds a lock, and warns of what is missing', async () => {
  await recordBuiltInCopy(database.pool, treaty, () => new Date());
  const { code, out } = await withRunLock(() => onDatabase({ SCRAPE_CRON: '0 0 1 1 *', CROSS_CHECK: 'unoda' }));
  expect(out).toMatch(/^ {2}ok +Database +PostgreSQL \d+(\.\d+)? is available;/m);
  expect(out).toMatch(/^ {2}ok +Schema +Up to date: \d{4}_/m);
  expect(out).toMatch(/^ {2}ok +Clock +/m);
  expect(out).toMatch(/^ {2}ok +Archive +1 of 1 archived record checked against their hashes\.$/m);
  expect(out).toMatch(/^ {2}ok +Source +bundled: last checked /m);
  expect(out).toMatch(/^ {2}warning +Source +untc: not checked yet\.$/m);
  expect(out).toMatch(/^ {2}warning +Source +unoda: not checked yet\.$/m);
  expect(out).toMatch(/^ {2}ok +Next check +untc: due 1 January \d{4}, 00:00 UTC/m);
  expect(out).toMatch(/^ {2}ok +Locks +Backend \d+ holds the lock of a run \(att-tracker/m);
  expect(out).toMatch(/^0 errors, 2 warnings\.$/m);
  expect(code).toBe(1);
});

it('exits with 0 where everything is in order', async () => {
  await scrapeBody(database.pool, untcRecord({ rows: SOME_ROWS }));
  const { code, out } = await onDatabase({ SCRAPE_CRON: '17 */6 * * *' });
  expect([code, out]).toEqual([0, expect.stringContaining('\nEverything is in order.\n')]);
});

it('warns of a source that has had no success for twice its interval, and of rows that are set aside', async () => {
  await scrapeBody(database.pool, untcRecord({ rows: [...SOME_ROWS, ['Atlantis', '3 Jun 2013', '', '']] }));
  await database.pool.query(`
    update scrape_runs set started_at = started_at - interval '13 hours', finished_at = finished_at - interval '13 hours'
  `);
  const { code, out } = await onDatabase({ SCRAPE_CRON: '17 */6 * * *' });
  expect(out).toMatch(/^ {2}warning +Source +untc: no success for more than twice its interval;/m);
  expect(out).toMatch(/^ {2}warning +Review +1 row set aside;/m);
  expect(code).toBe(1);
});

it('finds a damaged record in the archive', async () => {
  await scrapeBody(database.pool, untcRecord({ rows: SOME_ROWS }));
  await database.pool.query(`update raw_records set body = '\\x00'`);
  const { code, out } = await onDatabase();
  expect(out).toMatch(/^ {2}error +Archive +Damaged: [0-9a-f]{64}\./m);
  expect(code).toBe(2);
});

it('leaves a database without tables as it is', async () => {
  const { code, out } = await doctor({ DATABASE_URL: empty.url });
  expect(out).toMatch(/^ {2}warning +Schema +Empty;/m);
  expect(code).toBe(1);
  expect((await empty.pool.query(`select from pg_tables where schemaname = 'public'`)).rowCount).toBe(0);
});

it('takes the schema of a newer version for an error, and one that is older for a warning', async () => {
  const rename = (from: string, to: string) => database.pool.query('update migrations set name = $2 where name = $1', [from, to]);
  const { rows } = await database.pool.query<{ name: string }>('select name from migrations order by id desc limit 1');
  const newest = rows[0]?.name ?? '';
  await rename(newest, '9999_later');
  const newer = await onDatabase();
  await database.pool.query(`delete from migrations where name = '9999_later'`);
  const older = await onDatabase();
  await database.pool.query('insert into migrations (name, run_on) values ($1, now())', [newest]);
  expect([newer.code, newer.out]).toEqual([
    2,
    expect.stringMatching(/^ {2}error +Schema +Created by a newer version.* 9999_later/m),
  ]);
  expect([older.code, older.out]).toEqual([1, expect.stringMatching(/^ {2}warning +Schema +Older than the program; /m)]);
  expect(older.out).toContain(newest);
});

it('a database that is away is an error, in one line without the password', async () => {
  const { code, out } = await doctor({ DATABASE_URL: 'postgresql://user:secret@127.0.0.1:1/name' });
  expect(out).toMatch(/^ {2}error +Database +The database at DATABASE_URL is unavailable: .*ECONNREFUSED/m);
  expect(out).toContain('postgresql://user:…@127.0.0.1:1/name');
  expect(out).not.toContain('secret');
  expect(code).toBe(2);
});

it('a bad setting is told in one sentence', async () => {
  expect(await doctor({ PORT: 'http' })).toEqual({ code: 2, out: 'PORT is “http”; set it to a port number from 0 to 65535.\n' });
});

it('neither makes a data folder nor starts the embedded server', async () => {
  const { code, out } = await doctor({ DATA_DIR: join(folder, 'data') });
  expect([code, out]).toEqual([1, expect.stringMatching(/^ {2}warning +Data folder +.* holds no database yet;/m)]);
  expect(readdirSync(folder)).toEqual([]);
});

it('npm run doctor looks at the embedded server that runs, and starts none', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'doctor-'));
  chmodSync(folder, 0o755);
  const dataDir = join(folder, 'data');
  const doctor = () => runCommand('doctor', [], { SCRAPE_CRON: 'off', CROSS_CHECK: 'off', DATABASE_URL: '', DATA_DIR: dataDir });
  const embedded = await startEmbeddedPostgres(dataDir, { settings: { fsync: 'off' } });
  const during = await doctor();
  await embedded.release();
  expect(during.out).toMatch(/^ {2}ok +Database +PostgreSQL 18/m);
  expect(during.out).toMatch(/^ {2}warning +Schema +Empty;/m);
  expect(during.out).toMatch(/^ {2}ok +Locks +Backend \d+ holds a share in the embedded PostgreSQL /m);

  const after = await doctor();
  expect(after.out).toMatch(/^ {2}ok +Data folder +.* of PostgreSQL 18\.$/m);
  expect([after.code, after.out]).toEqual([
    1,
    expect.stringMatching(/^ {2}warning +Database +The embedded PostgreSQL is not running;/m),
  ]);
  rmSync(folder, { recursive: true, force: true });
});

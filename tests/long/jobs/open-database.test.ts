import { chmodSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { withTreatyLock } from '../../../db/advisory-lock.ts';
import { execute, withClient } from '../../../db/connection.ts';
import { SchemaError } from '../../../db/errors.ts';
import { type OpenDatabase, openDatabase } from '../../../jobs/open-database.ts';
import { armsTradeTreaty as treaty } from '../../../treaty/catalogue/arms-trade-treaty/arms-trade-treaty.ts';
import { testDatabase } from '../../support/test-database.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'open-'));
  chmodSync(folder, 0o755);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const given = testDatabase();
const open = (databaseUrl?: string): Promise<OpenDatabase> =>
  openDatabase(
    { databaseUrl, dataDir: folder, treaty, bundledRecord: databaseUrl !== undefined },
    () => new Date(),
    () => {},
  );
const runs = (): boolean => existsSync(join(folder, 'pg18/postmaster.pid'));

it('a start with nothing to record does not wait for a run that another program has under way', async () => {
  const database = await open(given.url);
  expect((await database.prepare({})).builtInCopy).not.toBeNull();
  const prepared = await withTreatyLock(
    database.pool,
    treaty.number,
    () => Promise.race([database.prepare({}), sleep(10_000, 'waited', { ref: false })]),
    { wait: false },
  );
  expect(prepared).toEqual({ rereading: null, builtInCopy: null });
  await database.close();
});

it('closing stops the embedded server, also while a query is under way that does not end', async () => {
  const database = await open();
  await database.prepare({});
  const endless = withClient(database.pool, (client) => client.query('select pg_sleep(60)')).catch((error: unknown) => error);
  await sleep(50);
  await Promise.all([database.close(), database.close()]);
  expect(runs()).toBe(false);
  expect(await endless).toBeInstanceOf(Error);
});

it('a program that cannot start because the schema is newer leaves no server behind', async () => {
  const database = await open();
  await execute(database.pool, `insert into migrations (name, run_on) values ('9999_later', now())`);
  await expect(database.prepare({})).rejects.toThrow(SchemaError);
  expect(runs()).toBe(false);
});

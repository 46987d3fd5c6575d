import { randomBytes } from 'node:crypto';
import pg from 'pg';
import {
  claimDelivery,
  queueDeliveries,
  recordDelivered,
  recordGone,
  registerReceivers,
  selectReceiverStates,
} from '../../db/alerts.ts';
import { createPool } from '../../db/connection.ts';
import { SchemaError } from '../../db/errors.ts';
import { selectLedger } from '../../db/ledger.ts';
import { migrate } from '../../db/migrate.ts';
import { selectRuns } from '../../db/runs.ts';
import { openDatabase } from '../../jobs/open-database.ts';
import { armsTradeTreaty as treaty } from '../../treaty/catalogue/arms-trade-treaty/arms-trade-treaty.ts';
import { standing } from '../../treaty/ledger.ts';
import { recordChanges } from '../support/record-changes.ts';
import { scrapeRows } from '../support/scrape-rows.ts';
import { testDatabase } from '../support/test-database.ts';

const database = testDatabase('no table');
const id = randomBytes(4).toString('hex');
const [owner, program] = [`owner_${id}`, `program_${id}`];

/** What docs/operating.md says to grant to the role that the program runs with. */
const GRANTS = `
  grant usage on schema public to ${program};
  grant select, insert, update on all tables in schema public to ${program};
  alter default privileges for role ${owner} in schema public grant select, insert, update on tables to ${program};
`;

/** The test's database, seen by the role. */
const as = (role: string): pg.ClientConfig => {
  const { connectionString, ...config } = database.config;
  if (connectionString === undefined) return { ...config, user: role };
  const url = new URL(connectionString);
  url.username = role;
  return { connectionString: url.href };
};
const urlAs = (role: string): string => database.url.replace(/^(postgres(?:ql)?:\/\/)[^@/]*@/, `$1${role}@`);

beforeAll(async () => {
  await database.pool.query(
    `create role ${owner} login; create role ${program} login; grant create on schema public to ${owner}`,
  );
});
afterAll(async () => {
  // The database is gone by now, and with it what they own.
  const admin = new pg.Client(JSON.parse(process.env['TEST_PG'] ?? '{}') as pg.ClientConfig);
  await admin.connect();
  await admin.query(`drop role ${owner}, ${program}`);
  await admin.end();
});

it('a role that may not migrate gets one sentence', async () => {
  await expect(migrate(as(program))).rejects.toThrow(SchemaError);
});

it('the program runs with a role that may only read, insert and update, on a schema that another role migrated', async () => {
  await migrate(as(owner));
  await database.pool.query(GRANTS);
  const opened = await openDatabase(
    { databaseUrl: urlAs(program), dataDir: '', treaty, bundledRecord: true },
    () => new Date(),
    () => {},
  );
  expect((await opened.prepare({})).builtInCopy).toMatchObject({ outcome: 'changed' });
  await opened.close();

  const pool = createPool(as(program));
  await scrapeRows(pool, [['Albania', '3 Jun 2013', '19 Mar 2014']]);
  expect(standing((await selectLedger(pool, treaty.number)).facts).length).toBeGreaterThan(0);
  expect((await selectRuns(pool, { treaty: treaty.number, limit: 5 })).runs.length).toBeGreaterThan(1);
  await registerReceivers(pool, treaty.number, ['a', 'b']);
  await recordChanges(pool, 2);
  await queueDeliveries(pool, treaty.number, { name: 'a', iso3s: null, digest: null });
  await recordDelivered(pool, (await claimDelivery(pool, treaty.number, 'a', 60_000)) ?? { id: 0 });
  await recordGone(pool, treaty.number, 'a');
  await registerReceivers(pool, treaty.number, ['b']);
  expect(await selectReceiverStates(pool, treaty.number)).toMatchObject([{ name: 'b', pending: 0 }]);
  for (const sql of ['create table mine (one integer)', 'drop table changes', 'delete from changes', 'truncate changes'])
    await expect(pool.query(sql)).rejects.toThrow(/permission denied|must be owner/);
  await pool.end();
});

import { setTimeout as sleep } from 'node:timers/promises';
import { createPool } from '../../../db/connection.ts';
import { finishRun, insertRun } from '../../../db/runs.ts';
import { createCurrentHistory } from '../../../server/current-history.ts';
import { armsTradeTreaty } from '../../../treaty/catalogue/arms-trade-treaty/arms-trade-treaty.ts';
import { cutOffDatabase } from '../../support/cut-off-database.ts';
import { startSite } from '../../support/running-site.ts';
import { testDatabase } from '../../support/test-database.ts';

const database = testDatabase('built-in record');
const treaty = armsTradeTreaty.number;

async function until(condition: () => boolean, limit: number): Promise<void> {
  const deadline = performance.now() + limit;
  while (!condition() && performance.now() < deadline) await sleep(10);
  expect(condition()).toBe(true);
}

/** A run that another process would have made. */
async function record(): Promise<number> {
  const { id } = await insertRun(database.pool, { treaty, source: 'untc' });
  const nothing = { rows: null, changes: 0, heldRows: 0, sha256: null, statusAsAt: null };
  await finishRun(database.pool, id, { outcome: 'unavailable', reason: { code: 'no answer', data: {} }, ...nothing });
  return id;
}

it('what another process records is here within a second', async () => {
  const history = createCurrentHistory({ pool: database.pool, requestPool: database.pool, treaty });
  await history.refresh();
  history.follow();
  await sleep(300);
  const before = history.get();
  const id = await record();
  await until(() => history.get()?.runs[0]?.id === id, 1_000);
  // What was handed out is a value of its own, and stays.
  expect(before?.runs.some((run) => run.id === id)).toBe(false);
  await history.stop();
});

it.each([
  ['a run that ends', record],
  [
    'a decision',
    () =>
      database.pool.query(
        `insert into decisions (treaty, kind, subject, reason, after_run_id) values ($1, 'rejected run', '{"runId": 1}', 'x', 0)`,
        [treaty],
      ),
  ],
  [
    'a difference',
    () =>
      database.pool.query(
        `insert into differences (treaty, source, field, other, first_run_id) values ($1, 'unoda', 'parties', '7', 1)`,
        [treaty],
      ),
  ],
])('%s makes another version of the history, a reading of an unchanged one does not', async (_what, change) => {
  const history = createCurrentHistory({ pool: database.pool, requestPool: database.pool, treaty });
  await history.refresh();
  const first = history.get();
  await history.refresh();
  expect(history.get()).toBe(first);
  await change();
  await history.refresh();
  expect(history.get()?.version).toBeGreaterThan(first?.version ?? 0);
});

it.each(['cut', 'freeze'] as const)(
  'a database that is away (%s) is noticed, what is in memory stays, and what was recorded meanwhile is read when it is back',
  async (how) => {
    const way = await cutOffDatabase(database.config);
    const pool = createPool(way.config);
    const requestPool = createPool(way.config, { limit: 300 });
    const history = createCurrentHistory({ pool, requestPool, treaty, poll: 300 });
    await history.refresh();
    history.follow();
    await sleep(200);
    const known = history.get();
    way[how]();
    // One that is frozen is found out by the poll.
    await until(() => history.databaseAway(), how === 'cut' ? 1_000 : 3_000);
    expect(history.get()).toBe(known);
    const id = await record();
    way.mend();
    await until(() => !history.databaseAway() && history.get()?.runs[0]?.id === id, 7_000);
    await history.stop();
    await Promise.all([pool.end(), requestPool.end()]);
    await way.close();
  },
);

it('with the database away, pages go on and say so; what only the database has is a 503 within a second, and /readyz too', async () => {
  const way = await cutOffDatabase(database.config);
  const pool = createPool(way.config, { limit: 400 });
  const site = await startSite(pool);
  const get = async (path: string) => {
    const response = await fetch(site.address + path);
    return { status: response.status, text: await response.text() };
  };
  const record = `/data/records/${(await database.pool.query<{ sha256: string }>('select sha256 from raw_records')).rows[0]?.sha256}`;
  expect((await get('/')).text).not.toContain('cannot reach its database');
  way.freeze();
  const asked = performance.now();
  const [page, archived, ready] = await Promise.all([get('/'), get(record), get('/readyz')]);
  expect(performance.now() - asked).toBeLessThan(2_500);
  expect([page.status, archived.status, ready.status]).toEqual([200, 503, 503]);
  expect(page.text).toContain('cannot reach its database');
  expect(JSON.parse(ready.text)).toMatchObject({ status: 'no database', database: false });
  way.mend();
  await sleep(1_100);
  expect([(await get(record)).status, (await get('/readyz')).status]).toEqual([200, 200]);
  expect((await get('/')).text).not.toContain('cannot reach its database');
  await site.close();
  await pool.end();
  await way.close();
});

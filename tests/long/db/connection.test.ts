import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import * as z from 'zod';
import { createPool, execute, inTransaction, query, REQUEST_LIMIT, withClient } from '../../../db/connection.ts';
import { DatabaseUnavailable } from '../../../db/errors.ts';
import { cutOffDatabase } from '../../support/cut-off-database.ts';
import { testDatabase } from '../../support/test-database.ts';

const database = testDatabase();
const anyRow = z.looseObject({});

// The last of them waits for more than a second.
it.each([
  [250, 0.05],
  [1_000, 0.0125],
])('%i queries at once get their answers, though they wait longer than a request may take', async (count, seconds) => {
  const pool = createPool(database.config, { limit: REQUEST_LIMIT });
  const begun = performance.now();
  const all = await Promise.allSettled(Array.from({ length: count }, () => query(pool, anyRow, `select pg_sleep(${seconds})`)));
  expect(all.filter(({ status }) => status === 'rejected')).toEqual([]);
  expect(performance.now() - begun).toBeGreaterThan(REQUEST_LIMIT);
  await pool.end();
});

it('a process that was busy for longer than a request may take does not say that the database is unavailable', async () => {
  const pool = createPool(database.config, { limit: 500 });
  await query(pool, anyRow, 'select 1');
  const answer = query(pool, anyRow, 'select 1 as one');
  await new Promise(setImmediate);
  for (const until = performance.now() + 1_200; performance.now() < until; );
  expect(await answer).toEqual([{ one: 1 }]);
  await pool.end();
});

it('Postgres itself ends statements, waits for locks and idle transactions', async () => {
  const requests = createPool(database.config, { limit: REQUEST_LIMIT });
  const limitsOf = (pool: typeof requests) =>
    query(
      pool,
      anyRow,
      `select name, setting::integer from pg_settings where name in ('statement_timeout', 'lock_timeout', 'idle_in_transaction_session_timeout') order by name`,
    );
  expect((await limitsOf(database.pool)).map(({ setting }) => setting)).toEqual([60_000, 10_000, 30_000]);
  expect((await limitsOf(requests)).map(({ setting }) => setting)).toEqual([60_000, REQUEST_LIMIT, REQUEST_LIMIT]);
  await requests.end();
});

it.each([
  ['a statement that Postgres ends', { statement_timeout: 100 }],
  ['a connection that is silent', { query_timeout: 100 }],
])('%s is a database that is unavailable', async (_case, limits) => {
  const pool = createPool({ ...database.config, ...limits });
  await expect(query(pool, anyRow, 'select pg_sleep(2)')).rejects.toThrow(DatabaseUnavailable);
  expect(await query(pool, anyRow, 'select 1 as one')).toEqual([{ one: 1 }]);
  await pool.end();
});

it('a server that takes connections and says nothing is a database that is unavailable', async () => {
  const silent = createServer();
  silent.listen(0, '127.0.0.1');
  await once(silent, 'listening');
  const { port } = silent.address() as AddressInfo;
  const pool = createPool({ host: '127.0.0.1', port, user: 'nobody', database: 'none' }, { limit: 300 });
  await expect(query(pool, anyRow, 'select 1')).rejects.toThrow(DatabaseUnavailable);
  silent.close();
});

it('ten connections that hang are replaced, and none of what waits behind them is lost', async () => {
  const pool = createPool({ ...database.config, query_timeout: 300 });
  const hanging = Array.from({ length: 10 }, () => query(pool, anyRow, 'select pg_sleep(5)').catch((error: unknown) => error));
  const behind = Array.from({ length: 20 }, () => query(pool, anyRow, 'select 1 as one'));
  expect((await Promise.all(hanging)).every((error) => error instanceof DatabaseUnavailable)).toBe(true);
  expect(await Promise.all(behind)).toEqual(Array.from({ length: 20 }, () => [{ one: 1 }]));
  await pool.end();
});

it('what exceeded its limit is given up with its transaction', async () => {
  const pool = createPool(database.config, { limit: 300 });
  await execute(database.pool, 'create table slow (one integer)');
  const late = inTransaction(pool, async (client) => {
    await client.query('insert into slow values (1)');
    await sleep(600);
    await client.query('insert into slow values (2)');
  });
  await expect(late).rejects.toThrow(DatabaseUnavailable);
  await sleep(400);
  expect(await query(pool, anyRow, 'select * from slow')).toEqual([]);
  await pool.end();
});

it('a frozen Postgres is a database that is unavailable, within a second, for requests on open connections, on new ones, and that wait', async () => {
  const way = await cutOffDatabase(database.config);
  const pool = createPool(way.config, { limit: REQUEST_LIMIT });
  await Promise.all(Array.from({ length: 4 }, () => withClient(pool, () => sleep(20))));
  way.freeze();
  const waves = Array.from({ length: 4 }, async (_, wave) => {
    await sleep(wave * 300);
    return Promise.all(
      Array.from({ length: 20 }, async () => {
        const begun = performance.now();
        const error: unknown = await query(pool, anyRow, 'select 1').catch((thrown: unknown) => thrown);
        return { error, took: performance.now() - begun };
      }),
    );
  });
  const answers = (await Promise.all(waves)).flat();
  expect(answers.filter(({ error }) => !(error instanceof DatabaseUnavailable))).toEqual([]);
  // The limit is 800 ms; a busy machine is granted more. Without the limit it would be the 30 s of a statement.
  expect(Math.max(...answers.map(({ took }) => took))).toBeLessThan(5_000);
  way.mend();
  let rows: unknown[] = [];
  for (const until = Date.now() + 3_000; rows.length === 0 && Date.now() < until; await sleep(20))
    rows = await query(pool, anyRow, 'select 1 as one').catch(() => []);
  expect(rows).toEqual([{ one: 1 }]);
  await pool.end();
  await way.close();
});

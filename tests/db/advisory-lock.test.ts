import { setTimeout as sleep } from 'node:timers/promises';
import * as z from 'zod';
import { withTreatyLock } from '../../db/advisory-lock.ts';
import { createPool, execute, inTransaction, query } from '../../db/connection.ts';
import { DatabaseUnavailable } from '../../db/errors.ts';
import { testDatabase } from '../support/test-database.ts';

const database = testDatabase();
const counted = z.object({ count: z.number() });
const holders = `select pid from pg_locks where locktype = 'advisory' and granted and database = (select oid from pg_database where datname = current_database())`;

it('locks take no connection of the pool: twenty are held, and its ten connections are free', async () => {
  const { pool } = database;
  let release = (): void => {};
  const until = new Promise<void>((resolve) => {
    release = resolve;
  });
  let held = 0;
  const locks = Array.from({ length: 20 }, (_, number) =>
    withTreatyLock(
      pool,
      `treaty ${number}`,
      async () => {
        held += 1;
        await until;
      },
      { wait: false },
    ),
  );
  while (held < 20) await sleep(10);
  await Promise.all(Array.from({ length: 10 }, () => inTransaction(pool, () => sleep(20))));
  expect(pool.totalCount).toBe(10);
  release();
  await Promise.all(locks);
  expect(await withTreatyLock(pool, 'treaty 1', async () => 'free', { wait: false })).toBe('free');
});

it('a lock is free as soon as its holder is told that it is', async () => {
  for (let turn = 0; turn < 30; turn += 1)
    expect(await withTreatyLock(database.pool, 'again', async () => turn, { wait: false })).toBe(turn);
});

it('of two that want it, one is told that it is busy, or waits for its turn', async () => {
  const order: string[] = [];
  let release = (): void => {};
  const until = new Promise<void>((resolve) => {
    release = resolve;
  });
  const first = withTreatyLock(
    database.pool,
    'one',
    async () => {
      order.push('first');
      await until;
      order.push('first ended');
    },
    { wait: true },
  );
  while (order.length === 0) await sleep(10);
  const other = createPool(database.config);
  expect(await withTreatyLock(other, 'one', async () => 'mine', { wait: false })).toBe('busy');
  const onWait = (): void => {
    order.push('waiting');
    release();
  };
  await withTreatyLock(other, 'one', async () => order.push('second'), { wait: true, onWait });
  await first;
  expect(order).toEqual(['first', 'waiting', 'first ended', 'second']);
  await other.end();
});

it('work whose lock is lost records nothing from then on, and the next one gets the lock', async () => {
  const { pool } = database;
  await execute(pool, 'create table recorded (one integer)');
  const work = withTreatyLock(
    pool,
    'lost',
    async (locked) => {
      await inTransaction(locked, (client) => execute(client, 'insert into recorded values (1)'));
      await query(pool, z.object({}), `select pg_terminate_backend(pid) from (${holders}) as held`);
      expect(await withTreatyLock(createdLater, 'lost', async () => 'next', { wait: true })).toBe('next');
      await inTransaction(locked, (client) => execute(client, 'insert into recorded values (2)'));
    },
    { wait: false },
  );
  await expect(work).rejects.toThrow(DatabaseUnavailable);
  expect(await query(pool, counted, 'select count(*)::integer as count from recorded')).toEqual([{ count: 1 }]);
  await createdLater.end();
});
const createdLater = createPool(database.config);

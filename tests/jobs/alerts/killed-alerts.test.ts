import { deliverUnderKills, faultsOf } from '../../support/killed-alerts.ts';
import { testDatabase } from '../../support/test-database.ts';

const database = testDatabase();

it('of 100 changes none is lost and none has two ids, though processes are killed and receivers fail half of the time', async () => {
  const ending = await deliverUnderKills(database, { changes: 100, kills: 2, receivers: ['site'] });
  expect(faultsOf(ending)).toEqual([]);
  expect(ending).toMatchObject({ kills: 2, pending: 0, givenUp: 0 });
  expect(ending.failures).toBeGreaterThan(50);
}, 60_000);

test('a lost change, one out of order, one under two ids and too many repetitions are found', () => {
  const message = (change: number, id = `id-${change}`) => ({ id, change });
  const list = [message(1), message(2)];
  const faults = (...site: ReturnType<typeof message>[]) =>
    faultsOf({ changes: [1, 2], taken: { site, list }, failures: 0, kills: 1, pending: 0, givenUp: 0 });
  expect(faults(message(1), message(2))).toEqual([]);
  expect(faults(message(1), message(1), message(2))).toEqual([]);
  expect(faults(message(1))).toHaveLength(1);
  expect(faults(message(2), message(1))).toHaveLength(1);
  expect(faults(message(1), message(1, 'other'), message(2))).toHaveLength(1);
  expect(faults(message(1), message(1), message(1), message(2))).toHaveLength(1);
});

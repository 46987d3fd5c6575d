import { deliverUnderKills, faultsOf } from '../../support/killed-alerts.ts';
import { testDatabase } from '../../support/test-database.ts';

const database = testDatabase();
const TWENTY_MINUTES = 1_200_000;

it(
  'of 1,000 changes none is lost and none has two ids, though processes are killed at random and receivers fail half of the time',
  async () => {
    const ending = await deliverUnderKills(database, { changes: 1_000, kills: 50, receivers: ['site', 'list'] });
    expect(faultsOf(ending)).toEqual([]);
    expect(ending).toMatchObject({ kills: 50, pending: 0, givenUp: 0 });
    expect(ending.failures).toBeGreaterThan(1_000);
  },
  TWENTY_MINUTES,
);

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

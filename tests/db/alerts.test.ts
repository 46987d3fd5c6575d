import { PassThrough } from 'node:stream';
import {
  claimDelivery,
  queueDeliveries,
  recordBack,
  recordDelivered,
  recordFailure,
  recordGone,
  registerReceivers,
  type Subscription,
  selectReceiverStates,
} from '../../db/alerts.ts';
import { restoreBackup, writeBackup } from '../../db/backup.ts';
import { selectHistoryVersion } from '../../db/history.ts';
import { armsTradeTreaty as treaty } from '../../treaty/catalogue/arms-trade-treaty/arms-trade-treaty.ts';
import { parseCivilDate } from '../../treaty/civil-date.ts';
import { recordChanges } from '../support/record-changes.ts';
import { testDatabase } from '../support/test-database.ts';

const database = testDatabase();
const restored = testDatabase('no table');
const number = treaty.number;
const LEASE = 60_000;

beforeEach(async () => {
  await database.pool.query('truncate alert_deliveries, alert_receivers, scrape_runs, raw_records restart identity cascade');
});

const register = (...names: string[]) => registerReceivers(database.pool, number, names);
const subscription = (name: string, more: Partial<Subscription> = {}): Subscription => ({
  ...{ name, iso3s: null, digest: null },
  ...more,
});
const queue = (name: string, more: Partial<Subscription> = {}) =>
  queueDeliveries(database.pool, number, subscription(name, more));
const claim = (name: string) => claimDelivery(database.pool, number, name, LEASE);
const record = (count: number, options: Parameters<typeof recordChanges>[2] = {}) => recordChanges(database.pool, count, options);

/** The changes of what is pending for the receiver, in order; each is delivered. */
async function deliverAll(name: string): Promise<number[][]> {
  const told = [];
  for (let next = await claim(name); next !== null; next = await claim(name)) {
    told.push(next.changeIds);
    await recordDelivered(database.pool, next);
  }
  return told;
}
const stateOf = async (name: string) =>
  (await selectReceiverStates(database.pool, number)).find((receiver) => receiver.name === name);
const dueNow = () =>
  database.pool.query(`update alert_deliveries set next_attempt_at = now() - interval '1 second' where state = 'pending'`);

it('a new receiver gets what is recorded after it came, each change once and in order, and never what is no news', async () => {
  await record(2);
  await register('a');
  await queue('a');
  const [third, fourth] = await record(2);
  await record(1, { backfill: true });
  const [sixth] = await record(1);
  await queue('a');
  await queue('a');
  expect(await deliverAll('a')).toEqual([[third], [fourth], [sixth]]);
  await queue('a');
  expect(await claim('a')).toBeNull();
});

it('a receiver of certain States is told of those, and not of others when it asks for more later', async () => {
  await register('a');
  const ids = await record(4);
  await queue('a', { iso3s: ['ALB', 'ARG'] });
  await queue('a');
  // The changes are of Albania, Argentina, Austria and Belgium.
  expect(await deliverAll('a')).toEqual([[ids[0]], [ids[1]]]);
});

it('a digest holds all changes up to the end of the day, and there is one a day', async () => {
  await register('a');
  const day = parseCivilDate('2026-05-05');
  const endedAt = new Date(Date.now() - 3_600_000);
  const early = await record(3, { detectedAt: new Date(endedAt.getTime() - 60_000) });
  const late = await record(2, { detectedAt: new Date(endedAt.getTime() + 60_000) });
  await queue('a', { digest: { day, endedAt } });
  const digest = await claim('a');
  expect(digest).toMatchObject({ changeIds: early, digestOn: day });
  await queue('a', { digest: { day, endedAt: new Date() } });
  expect(await stateOf('a')).toMatchObject({ pending: 1 });
  await queue('a', { digest: { day: parseCivilDate('2026-05-06'), endedAt: new Date() } });
  expect(await stateOf('a')).toMatchObject({ pending: 2 });
  await recordDelivered(database.pool, { id: digest?.id ?? 0 });
  expect(await claim('a')).toMatchObject({ changeIds: late, digestOn: '2026-05-06' });
});

it('a clock that was set back leaves no change out of the digests', async () => {
  await register('a');
  const endedAt = new Date(Date.now() - 3_600_000);
  const [late] = await record(1, { detectedAt: new Date(endedAt.getTime() + 1_000) });
  const [early] = await record(1, { detectedAt: new Date(endedAt.getTime() - 1_000) });
  await queue('a', { digest: { day: parseCivilDate('2026-05-05'), endedAt } });
  expect(await claim('a')).toBeNull();
  await queue('a', { digest: { day: parseCivilDate('2026-05-06'), endedAt: new Date() } });
  expect(await deliverAll('a')).toEqual([[late, early]]);
});

it('a day without changes has no digest', async () => {
  await register('a');
  await queue('a', { digest: { day: parseCivilDate('2026-05-05'), endedAt: new Date() } });
  expect(await claim('a')).toBeNull();
});

it('of any number of programs one queues and one delivers', async () => {
  await register('a');
  const ids = await record(50);
  await Promise.all(Array.from({ length: 8 }, () => queue('a')));
  await queue('a');
  const told: number[] = [];
  await Promise.all(
    Array.from({ length: 8 }, async () => {
      for (let misses = 0; misses < 20; ) {
        const next = await claim('a');
        if (next === null) misses += 1;
        else {
          told.push(...next.changeIds);
          await recordDelivered(database.pool, next);
        }
      }
    }),
  );
  expect(told).toEqual(ids);
});

it('a failing delivery keeps the later ones of its receiver waiting, and those of no other', async () => {
  await register('a', 'b');
  const ids = await record(2);
  await queue('a');
  await queue('b');
  const first = await claim('a');
  expect(first).toMatchObject({ changeIds: [ids[0]], attempts: 1 });
  expect(await claim('a')).toBeNull();
  await recordFailure(database.pool, first ?? { id: 0, attempts: 0 }, { code: 'timeout', data: {} }, 60_000);
  expect(await claim('a')).toBeNull();
  expect(await stateOf('a')).toMatchObject({ pending: 2, failures: 1, problem: { code: 'timeout' } });
  expect(await deliverAll('b')).toEqual([[ids[0]], [ids[1]]]);
  await dueNow();
  expect(await claim('a')).toMatchObject({ changeIds: [ids[0]], attempts: 2, messageId: first?.messageId });
});

it('a process that dies during an attempt leaves it to whoever comes after the lease, under the same id', async () => {
  await register('a');
  await record(1);
  await queue('a');
  const first = await claimDelivery(database.pool, number, 'a', 0);
  const second = await claim('a');
  expect(second).toMatchObject({ id: first?.id, messageId: first?.messageId, attempts: 2 });
  // The first one was only slow: that it failed says nothing any more, that it delivered does.
  await recordFailure(database.pool, first ?? { id: 0, attempts: 0 }, { code: 'timeout', data: {} }, null);
  expect(await stateOf('a')).toMatchObject({ pending: 1, givenUp: 0 });
  await recordDelivered(database.pool, first ?? { id: 0 });
  expect(await stateOf('a')).toMatchObject({ pending: 0, deliveredAt: expect.any(Date) });
});

it('what is given up is counted, with the reason of the newest, and the next one follows', async () => {
  await register('a');
  const ids = await record(3);
  await queue('a');
  expect(await stateOf('a')).toMatchObject({ givenUp: 0, givenUpProblem: null });
  for (const status of [500, 422])
    await recordFailure(database.pool, (await claim('a')) ?? { id: 0, attempts: 0 }, { code: 'status', data: { status } }, null);
  const state = { givenUp: 2, givenUpProblem: { code: 'status', data: { status: 422 } }, failures: 0, problem: null };
  expect(await stateOf('a')).toMatchObject({ ...state, pending: 1 });
  expect(await deliverAll('a')).toEqual([[ids[2]]]);
  expect(await stateOf('a')).toMatchObject({ ...state, pending: 0 });
  await database.pool.query(`update alert_deliveries set finished_at = now() - interval '8 days'`);
  expect(await stateOf('a')).toMatchObject({ givenUp: 0, givenUpProblem: null });
});

it('a receiver that is taken out of the file gets nothing more, and begins anew when it comes back', async () => {
  await register('a', 'b');
  await record(1);
  await queue('a');
  await register('b');
  expect(await claim('a')).toBeNull();
  expect(await stateOf('a')).toBeUndefined();
  await record(1);
  await queue('a');
  await register('a', 'b');
  const [third] = await record(1);
  await queue('a');
  expect(await deliverAll('a')).toEqual([[third]]);
});

it('a receiver that is gone for good gets nothing more until it is back, and then what comes after', async () => {
  await register('a');
  await record(2);
  await queue('a');
  await recordGone(database.pool, number, 'a');
  await record(1);
  await queue('a');
  expect(await claim('a')).toBeNull();
  expect(await stateOf('a')).toMatchObject({ goneAt: expect.any(Date), pending: 0 });
  await recordBack(database.pool, number, 'a');
  const [fourth] = await record(1);
  await queue('a');
  expect(await deliverAll('a')).toEqual([[fourth]]);
});

it('what was recorded more than a week ago is no news', async () => {
  await register('a');
  await record(1, { detectedAt: new Date(Date.now() - 8 * 24 * 3_600_000) });
  const [recent] = await record(1, { detectedAt: new Date(Date.now() - 6 * 24 * 3_600_000) });
  await queue('a');
  expect(await deliverAll('a')).toEqual([[recent]]);
});

it('after a restore nothing is announced again that was, and what waited keeps its id', async () => {
  await register('a');
  const [, , third] = await record(3);
  await queue('a');
  const first = await claim('a');
  await recordDelivered(database.pool, first ?? { id: 0 });
  const second = await claim('a');
  const file = new PassThrough();
  await Promise.all([writeBackup(database.config, file), restoreBackup(restored.config, file)]);

  await registerReceivers(restored.pool, number, ['a']);
  await queueDeliveries(restored.pool, number, subscription('a'));
  await restored.pool.query(`update alert_deliveries set next_attempt_at = now() where state = 'pending'`);
  const again = await claimDelivery(restored.pool, number, 'a', LEASE);
  expect(again).toMatchObject({ messageId: second?.messageId, changeIds: second?.changeIds });
  await recordDelivered(restored.pool, again ?? { id: 0 });
  const last = await claimDelivery(restored.pool, number, 'a', LEASE);
  expect(last?.changeIds).toEqual([third]);
  await recordDelivered(restored.pool, last ?? { id: 0 });
  expect(await claimDelivery(restored.pool, number, 'a', LEASE)).toBeNull();
});

it('nothing of it makes another version of the history', async () => {
  await record(2);
  const version = await selectHistoryVersion(database.pool, number);
  await register('a');
  await queue('a');
  await deliverAll('a');
  await recordGone(database.pool, number, 'a');
  expect(await selectHistoryVersion(database.pool, number)).toBe(version);
});

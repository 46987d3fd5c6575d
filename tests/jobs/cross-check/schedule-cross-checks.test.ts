import { setTimeout as sleep } from 'node:timers/promises';
import { type CrossCheckScheduleOptions, scheduleCrossChecks } from '../../../jobs/cross-check/schedule-cross-checks.ts';
import { createSerialQueue } from '../../../jobs/schedule/schedule.ts';
import { CROSS_CHECK_SOURCE_IDS } from '../../../scraper/cross-check.ts';
import { armsTradeTreaty as treaty } from '../../../treaty/catalogue/arms-trade-treaty/arms-trade-treaty.ts';
import { depositedOn, unodaOf } from '../../support/agreeing-sources.ts';
import { testOtherSources } from '../../support/other-sources.ts';
import { testDatabase } from '../../support/test-database.ts';

const database = testDatabase();
const others = testOtherSources(database);
beforeEach(() => {
  others.answers.unoda = unodaOf(depositedOn(others.acts, 'GRD', '2013-10-22'));
});

const start = (changed: Partial<CrossCheckScheduleOptions> = {}) => {
  const ended: string[] = [];
  const errors: unknown[] = [];
  const crossChecks = scheduleCrossChecks({
    pool: database.pool,
    treaty,
    sources: others.sources,
    enabled: CROSS_CHECK_SOURCE_IDS,
    cron: '41 4 * * *',
    now: () => new Date(),
    queue: createSerialQueue(),
    onEvent: () => {},
    onEnd: ({ id }, result) => ended.push(`${id} ${typeof result === 'string' ? result : result.outcome}`),
    onError: (error) => errors.push(error),
    ...changed,
  });
  return { crossChecks, ended, errors };
};

it('asks one source after the other, those that are switched on; one that is down stops nothing', async () => {
  await others.scrape(database.pool);
  delete others.answers['un-registration'];
  const { crossChecks, ended, errors } = start({ enabled: ['un-registration', 'unoda', 'att-secretariat'] });
  await crossChecks.runDueChecks();
  await crossChecks.stop();
  expect(ended).toEqual(['un-registration unavailable', 'unoda changed', 'att-secretariat unchanged']);
  expect(others.asked).not.toContain('untc-page');
  expect(errors).toEqual([]);
});

it('at a start, those are due that never succeeded, or not for longer than one interval', async () => {
  await others.scrape(database.pool);
  delete others.answers.unoda;
  const first = start();
  await first.crossChecks.runDueChecks();
  await first.crossChecks.stop();
  await database.pool.query(
    `update scrape_runs set started_at = now() - interval '25 hours', finished_at = now() - interval '25 hours' where source = 'untc-page'`,
  );
  const second = start();
  await second.crossChecks.runDueChecks();
  await second.crossChecks.stop();
  expect(second.ended).toEqual(['untc-page unchanged', 'unoda unavailable']);
  const never = start({ cron: null });
  await never.crossChecks.runDueChecks();
  await never.crossChecks.stop();
  expect(never.ended).toEqual(['unoda unavailable']);
});

it('nothing is scheduled when no source is switched on', async () => {
  const { crossChecks } = start({ enabled: [] });
  expect([crossChecks.nextRunAt(), crossChecks.interval()]).toEqual([null, null]);
  await crossChecks.runDueChecks();
  expect(others.asked).toEqual([]);
});

it('a bug in one reader is told, and the next source is asked', async () => {
  await others.scrape(database.pool);
  const sources = others.sources.map((source) =>
    source.id === 'untc-page'
      ? {
          ...source,
          read: () => {
            throw new Error('a bug');
          },
        }
      : source,
  );
  const { crossChecks, ended, errors } = start({ sources, enabled: ['untc-page', 'unoda'] });
  await crossChecks.runDueChecks();
  await crossChecks.stop();
  expect(errors).toEqual([new Error('a bug')]);
  expect(ended).toEqual(['unoda changed']);
});

it('a stop ends the asking: sources not asked yet are not asked', async () => {
  let begin = (): void => {};
  const begun = new Promise<void>((resolve) => {
    begin = resolve;
  });
  const stopped = new Promise<void>((resolve) => {
    void begun.then(() => setTimeout(resolve, 100));
  });
  const { crossChecks, ended } = start({
    queue: (work) => {
      begin();
      return stopped.then(work);
    },
  });
  const asking = crossChecks.runDueChecks();
  await begun;
  await crossChecks.stop();
  await asking;
  expect(ended).toEqual(['untc-page failed']);
  expect(others.asked).toEqual([]);
});

it('work of one process follows in turn, whatever became of the work before', async () => {
  const queue = createSerialQueue();
  const order: number[] = [];
  const first = queue(async () => {
    await sleep(30);
    order.push(1);
    throw new Error('failed');
  });
  const second = queue(async () => order.push(2));
  await expect(first).rejects.toThrow('failed');
  await second;
  expect(order).toEqual([1, 2]);
});

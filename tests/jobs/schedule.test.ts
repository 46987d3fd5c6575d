import { startSchedule } from '../../jobs/schedule.ts';

const untilAborted = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => signal.addEventListener('abort', () => resolve()));

it('never runs two at once: a second start waits for the run under way', async () => {
  let started = 0;
  let release = (): void => {};
  const schedule = startSchedule({
    cron: null,
    run: () => {
      started += 1;
      return new Promise((resolve) => {
        release = resolve;
      });
    },
    onError: () => {},
  });
  const both = Promise.all([schedule.runNow(), schedule.runNow()]);
  expect(schedule.running()).toBe(true);
  release();
  await both;
  expect(started).toBe(1);
  expect(schedule.running()).toBe(false);
});

it('goes on after a run that throws, and tells of it', async () => {
  const errors: unknown[] = [];
  const schedule = startSchedule({
    cron: null,
    run: () => Promise.reject(new Error('broken')),
    onError: (error) => errors.push(error),
  });
  await schedule.runNow();
  await schedule.runNow();
  expect(errors).toHaveLength(2);
});

it('names the next run in UTC, and null when there is none', async () => {
  const schedule = startSchedule({ cron: '17 */6 * * *', run: async () => {}, onError: () => {} });
  const next = schedule.nextRunAt();
  expect(next?.getUTCMinutes()).toBe(17);
  expect((next?.getUTCHours() ?? 1) % 6).toBe(0);
  await schedule.stop();
  expect(startSchedule({ cron: null, run: async () => {}, onError: () => {} }).nextRunAt()).toBeNull();
});

it('stops the run under way, waits for its end, and starts none after that', async () => {
  let runs = 0;
  const schedule = startSchedule({
    cron: null,
    run: async (signal) => {
      runs += 1;
      await untilAborted(signal);
    },
    onError: () => {},
  });
  const run = schedule.runNow();
  await schedule.stop();
  await run;
  await schedule.runNow();
  expect(runs).toBe(1);
});

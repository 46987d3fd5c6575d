import { setTimeout as sleep } from 'node:timers/promises';
import { jest } from '@jest/globals';
import { spreadBy, startSchedule } from '../../../jobs/schedule/schedule.ts';

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
  const schedule = startSchedule({ cron: '17 */6 * * *', run: async () => {}, onError: () => {}, spread: () => 0 });
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

describe('a delay before each scheduled run', () => {
  it.each([
    ['17 */6 * * *', 10 * 60_000],
    ['*/5 * * * *', 30_000],
  ])('%s is put off by less than %s ms, and said to be', async (cron, longest) => {
    const at = (random: number) => {
      const schedule = startSchedule({ cron, run: async () => {}, onError: () => {}, spread: () => random });
      const next = schedule.nextRunAt()?.getTime() ?? 0;
      void schedule.stop();
      return next;
    };
    expect(at(0.5) - at(0)).toBe(longest / 2);
  });

  it('is one for each time: what was said of a run comes true, also while its delay runs', async () => {
    const began: number[] = [];
    const schedule = startSchedule({
      cron: '*/2 * * * * *',
      run: async () => {
        began.push(Date.now());
      },
      onError: () => {},
      spread: () => (began.length === 0 ? 0.9 : 0.1),
    });
    const said = schedule.nextRunAt()?.getTime() ?? 0;
    expect(said % 2_000).toBe(180);
    await sleep(Math.max(0, said - 90 - Date.now()));
    expect(schedule.nextRunAt()?.getTime()).toBe(said);
    await sleep(said + 400 - Date.now());
    expect(began).toHaveLength(1);
    expect((began[0] ?? 0) - said).toBeGreaterThanOrEqual(-2);
    expect(schedule.nextRunAt()?.getTime()).toBeGreaterThan(said);
    await schedule.stop();
  });

  it('is the same on servers of one installation, and another on others', async () => {
    const nextOf = (key: string) => {
      const schedule = startSchedule({ cron: '17 */6 * * *', run: async () => {}, onError: () => {}, spread: spreadBy(key) });
      const next = schedule.nextRunAt();
      void schedule.stop();
      return next;
    };
    expect(nextOf('one')).toEqual(nextOf('one'));
    expect(nextOf('one')).not.toEqual(nextOf('another'));
    const spread = Array.from({ length: 1_000 }, (_, hour) => spreadBy('one')(new Date(hour * 3_600_000)));
    expect(Math.min(...spread)).toBeLessThan(0.05);
    expect(Math.max(...spread)).toBeLessThan(1);
    expect(Math.max(...spread)).toBeGreaterThan(0.95);
  });

  it('ends with the schedule, and no run follows', async () => {
    let runs = 0;
    const schedule = startSchedule({
      cron: '* * * * * *',
      run: async () => {
        runs += 1;
      },
      onError: () => {},
      spread: () => 0.99,
    });
    const said = schedule.nextRunAt()?.getTime() ?? 0;
    await sleep(Math.max(0, said - 60 - Date.now()));
    await schedule.stop();
    await sleep(150);
    expect(runs).toBe(0);
  });
});

describe('after failures', () => {
  const failedJustNow = { failuresInARow: 3, lastFailedAt: new Date() };

  it('times are passed over until the backoff has passed, and the next try is said; a run by hand is made all the same', async () => {
    let runs = 0;
    const passedOver: number[] = [];
    const failures = { failuresInARow: 3, lastFailedAt: new Date() };
    const schedule = startSchedule({
      cron: '* * * * * *',
      run: async () => {
        runs += 1;
      },
      onError: () => {},
      failures: async () => failures,
      onSkipped: ({ failuresInARow }) => passedOver.push(failuresInARow),
      spread: () => 0,
    });
    // The interval is a second: three failures in a row are four of them, to the nearest.
    const next = schedule.nextRunAt(failures)?.getTime() ?? 0;
    expect(next - failures.lastFailedAt.getTime()).toBeGreaterThanOrEqual(3_500);
    expect(next - failures.lastFailedAt.getTime()).toBeLessThanOrEqual(4_500);
    await sleep(1_200);
    expect(runs).toBe(0);
    expect(passedOver[0]).toBe(3);
    await schedule.runNow();
    expect(runs).toBe(1);
    await sleep(Math.max(0, next + 200 - Date.now()));
    expect(runs).toBe(2);
    await schedule.stop();
  });

  it('the next try is never before the next scheduled time, and is that one without failures', async () => {
    const schedule = startSchedule({ cron: '17 */6 * * *', run: async () => {}, onError: () => {}, spread: () => 0 });
    const next = schedule.nextRunAt()?.getTime() ?? 0;
    const longAgo = new Date(next - 12 * 3_600_000);
    expect(schedule.nextRunAt({ failuresInARow: 1, lastFailedAt: longAgo })?.getTime()).toBe(next);
    expect(schedule.nextRunAt({ failuresInARow: 0, lastFailedAt: null })?.getTime()).toBe(next);
    const four = schedule.nextRunAt({ ...failedJustNow, failuresInARow: 9 })?.getTime() ?? 0;
    expect(four - failedJustNow.lastFailedAt.getTime()).toBeGreaterThanOrEqual(21 * 3_600_000);
    expect(four - failedJustNow.lastFailedAt.getTime()).toBeLessThanOrEqual(27 * 3_600_000);
    await schedule.stop();
  });

  it('a question that cannot be answered is told of, and the schedule goes on', async () => {
    const errors: unknown[] = [];
    const schedule = startSchedule({
      cron: '* * * * * *',
      run: async () => {},
      onError: (error) => errors.push(error),
      failures: () => Promise.reject(new Error('no database')),
      spread: () => 0,
    });
    await sleep(2_100);
    await schedule.stop();
    expect(errors.length).toBeGreaterThanOrEqual(2);
  });
});

it('the interval is the longest between two of its times, so that a night without runs makes nothing late', async () => {
  const schedule = startSchedule({ cron: '*/30 9-17 * * *', run: async () => {}, onError: () => {} });
  expect(schedule.interval()).toBe(15.5 * 3_600_000);
  await schedule.stop();
});

describe('when the clock is set while the program runs', () => {
  afterEach(() => {
    jest.useRealTimers();
  });

  it.each([
    ['back', '2026-06-01T10:50:00Z', '2026-06-01T09:50:00Z', '2026-06-01T10:17:00.000Z'],
    ['forward', '2026-06-01T10:20:00Z', '2026-06-01T12:10:00Z', '2026-06-01T12:17:00.000Z'],
  ])('%s, the next run comes when it is said to', async (_direction, before, after, said) => {
    jest.useFakeTimers({ now: new Date(before), doNotFake: ['nextTick', 'setImmediate'] });
    const began: string[] = [];
    const schedule = startSchedule({
      cron: '17 * * * *',
      run: async () => {
        began.push(new Date().toISOString());
      },
      onError: () => {},
      spread: () => 0,
    });
    await jest.advanceTimersByTimeAsync(15_000);
    jest.setSystemTime(new Date(after));
    expect(schedule.nextRunAt()).toEqual(new Date(said));
    // In steps, because the run's own delay runs in real time.
    for (let step = 0; step < 90; step += 1) {
      await jest.advanceTimersByTimeAsync(20_000);
      await sleep(5);
    }
    expect(began.map((time) => time.slice(0, 16))).toEqual([said.slice(0, 16)]);
    await schedule.stop();
  });
});

import fc from 'fast-check';
import { backoffUntil, longestJitter } from '../../jobs/schedule/schedule.ts';

const HOUR = 3_600_000;
const lastFailedAt = new Date('2026-06-01T00:17:00Z');

/** The wait after the last try, the half interval by which it is taken to the nearest scheduled time put back. */
const waitAfter = (failuresInARow: number, interval: number): number => {
  const until = backoffUntil({ failuresInARow, lastFailedAt }, interval);
  return until === null ? 0 : until.getTime() - lastFailedAt.getTime() + interval / 2;
};

it('the wait is the interval and doubles with each failure in a row, up to a day', () => {
  expect([0, 1, 2, 3, 4, 50, 5_000].map((failures) => waitAfter(failures, 6 * HOUR) / HOUR)).toEqual([0, 6, 12, 24, 24, 24, 24]);
  expect([1, 2, 7, 8].map((failures) => waitAfter(failures, HOUR / 6) / HOUR)).toEqual([1 / 6, 1 / 3, 32 / 3, 64 / 3]);
});

it('a source that is asked less often than daily loses no time to it', () => {
  expect(waitAfter(5, 168 * HOUR)).toBe(24 * HOUR);
});

it('the random delay is a tenth of the interval, ten minutes at most', () => {
  expect([60_000, HOUR, 6 * HOUR].map(longestJitter)).toEqual([6_000, 360_000, 600_000]);
});

test('one failure never costs the very next time, however the two tries are put off at random', () => {
  fc.assert(
    fc.property(fc.integer({ min: 60_000, max: 48 * HOUR }), fc.double({ min: 0, max: 1, noNaN: true }), (interval, random) => {
      const tried = new Date(lastFailedAt.getTime() + random * longestJitter(interval));
      const until = backoffUntil({ failuresInARow: 1, lastFailedAt: tried }, interval);
      expect(until?.getTime()).toBeLessThanOrEqual(lastFailedAt.getTime() + interval);
    }),
  );
});

test('of the scheduled times, the one nearest to the end of the wait is tried', () => {
  const interval = 6 * HOUR;
  const times = Array.from({ length: 12 }, (_, index) => Date.parse('2026-06-01T06:17:00Z') + index * interval);
  const triedAfter = (failuresInARow: number, tried: string): string => {
    const until = backoffUntil({ failuresInARow, lastFailedAt: new Date(tried) }, interval);
    return new Date(times.find((time) => until !== null && time >= until.getTime()) ?? 0).toISOString();
  };
  expect(triedAfter(1, '2026-06-01T00:25:00Z')).toBe('2026-06-01T06:17:00.000Z');
  expect(triedAfter(1, '2026-06-01T02:00:00Z')).toBe('2026-06-01T06:17:00.000Z');
  expect(triedAfter(1, '2026-06-01T05:00:00Z')).toBe('2026-06-01T12:17:00.000Z');
  expect(triedAfter(2, '2026-06-01T06:20:00Z')).toBe('2026-06-01T18:17:00.000Z');
  expect(triedAfter(7, '2026-06-01T18:20:00Z')).toBe('2026-06-02T18:17:00.000Z');
});

import { lastDay, nextPause } from '../../../jobs/alerts/alerts.ts';

describe('the pause before the next attempt', () => {
  const HOUR = 3_600_000;
  const pauses = (attempts: number, elapsed = 0, retryAfter: number | null = null) =>
    Array.from({ length: 50 }, () => nextPause({ attempts, elapsed }, 30_000, retryAfter) ?? 0);

  it('doubles with each attempt up to three hours, a quarter more or less', () => {
    for (const [attempts, expected] of [
      [1, 30_000],
      [2, 60_000],
      [5, 480_000],
      [12, 3 * HOUR],
      [400, 3 * HOUR],
    ] as const) {
      expect(Math.min(...pauses(attempts))).toBeGreaterThanOrEqual(0.75 * expected);
      expect(Math.max(...pauses(attempts))).toBeLessThanOrEqual(1.25 * expected);
      expect(new Set(pauses(attempts)).size).toBeGreaterThan(10);
    }
  });

  it('is no shorter than the receiver asks for, and no longer than a day after the first attempt; then the message is given up', () => {
    expect(pauses(1, 0, 2 * HOUR)).toEqual(Array(50).fill(2 * HOUR));
    expect(pauses(1, 0, 1_000)[0]).toBeGreaterThan(20_000);
    expect(pauses(1, HOUR, 100 * HOUR)).toEqual(Array(50).fill(23 * HOUR));
    expect(pauses(20, 23.9 * HOUR)).toEqual(Array(50).fill(24 * HOUR - 23.9 * HOUR));
    expect(nextPause({ attempts: 20, elapsed: 24 * HOUR }, 30_000, HOUR)).toBeNull();
  });
});

test.each([
  ['2026-05-06T03:59:59Z', '2026-05-04', '2026-05-05T04:00:00.000Z'],
  ['2026-05-06T04:00:00Z', '2026-05-05', '2026-05-06T04:00:00.000Z'],
  ['2026-01-06T04:30:00Z', '2026-01-04', '2026-01-05T05:00:00.000Z'],
  // The days on which the clocks change.
  ['2026-03-08T12:00:00Z', '2026-03-07', '2026-03-08T05:00:00.000Z'],
  ['2026-11-01T12:00:00Z', '2026-10-31', '2026-11-01T04:00:00.000Z'],
])('at %s the newest day that is over is %s, which ended at %s', (now, day, ended) => {
  const last = lastDay(new Date(now));
  expect([last.day, last.endedAt.toISOString()]).toEqual([day, ended]);
});

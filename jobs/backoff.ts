/** How the newest tries to reach a source went. */
export interface Failures {
  /** How many in a row found it unavailable, since it was last reached. */
  readonly failuresInARow: number;
  /** When the newest of them began; null when there is none. */
  readonly lastFailedAt: Date | null;
}

/** A source that stays away is still asked once a day, in milliseconds. */
const LONGEST_WAIT = 24 * 3_600_000;
const LONGEST_JITTER = 10 * 60_000;

/** By how much a run may be put off at random, in milliseconds: a tenth of the time between two, at most ten minutes. */
export const longestJitter = (interval: number): number => Math.min(LONGEST_JITTER, interval / 10);

/**
 * Up to when the schedule's times are passed over after failures: the wait since the last try is the interval, and doubles with each
 * failure in a row, up to a day. Null without a failure. The wait is taken to the nearest of the schedule's times, so half an interval is
 * taken off: neither the random delay of the last try nor a try between two times, such as one at start, costs nearly a whole one.
 */
export function backoffUntil({ failuresInARow, lastFailedAt }: Failures, interval: number): Date | null {
  if (failuresInARow === 0 || lastFailedAt === null) return null;
  const wait = Math.min(interval * 2 ** (failuresInARow - 1), LONGEST_WAIT);
  return new Date(lastFailedAt.getTime() + wait - interval / 2);
}

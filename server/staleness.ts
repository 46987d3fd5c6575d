import type { SourceState } from '../db/runs.ts';

/** A source is given twice its interval to succeed once; after that nobody may take its figures for checked. */
const INTERVALS_ALLOWED = 2;

/**
 * Whether a source that is asked every `interval` milliseconds has had no success for twice as long. Asked never on a schedule (null),
 * it cannot be late; the record shipped with the program is asked once and never late.
 */
export function isStale(source: SourceState, now: Date, interval: number | null): boolean {
  if (interval === null || source.id === 'bundled') return false;
  const since = source.succeededAt ?? source.firstAskedAt;
  return now.getTime() - since.getTime() > INTERVALS_ALLOWED * interval;
}

import type { RunSourceId } from '../db/row-schemas.ts';
import type { CrossCheckSourceState, SourceState } from '../db/source-states.ts';
import type { Dependencies } from './dependencies.ts';

/** A source is given twice its interval to succeed once; after that nobody may take its figures for checked. */
const INTERVALS_ALLOWED = 2;

/**
 * Whether a source has had no success for twice as long as lies between two times at which it is asked. Asked never on a schedule, or
 * switched off, it cannot be late; the record shipped with the program is asked once and never late.
 */
export function isStale(
  source: SourceState | CrossCheckSourceState,
  dependencies: Pick<Dependencies, 'now' | 'schedule' | 'crossChecks'>,
): boolean {
  const interval = intervalOf(source.id, dependencies);
  if (interval === null) return false;
  const since = source.succeededAt ?? source.firstAskedAt;
  return dependencies.now().getTime() - since.getTime() > INTERVALS_ALLOWED * interval;
}

/** How long it is from one time at which the source is asked to the next, in milliseconds; null for one that no schedule asks. */
function intervalOf(id: RunSourceId, { schedule, crossChecks }: Pick<Dependencies, 'schedule' | 'crossChecks'>): number | null {
  if (id === 'bundled') return null;
  if (id === 'untc') return schedule.interval();
  return crossChecks.asked.includes(id) ? crossChecks.interval() : null;
}

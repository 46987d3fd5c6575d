import type { Change } from '../db/changes.ts';
import { findStateByIso3 } from '../treaty/states.ts';

/** What a change log entry says, as far as the command line tells it. */
export type ToldChange = Pick<Change, 'iso3' | 'field' | 'kindBefore' | 'before' | 'after' | 'ended'>;

/** A change in one line for the command line. */
export function changeSentence({ iso3, field, kindBefore, before, after, ended }: ToldChange): string {
  const state = findStateByIso3(iso3)?.name ?? iso3;
  if (field === 'name') return `${state}: listed as "${after}", before as "${before}"`;
  if (after === null) return `${state}: ${field} of ${before} is gone from the record`;
  if (before === null) return `${state}: ${field} on ${after}`;
  if (ended) return `${state}: ${field} of ${after} is shown as ended`;
  if (before === after && kindBefore === null)
    return `${state}: ${field} of ${after} is no longer shown as ended, or takes effect on another day`;
  return `${state}: ${field} corrected from ${kindBefore === null ? '' : `${kindBefore} `}${before} to ${after}`;
}

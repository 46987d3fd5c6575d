import type { CivilDate } from '../../treaty/civil-date.ts';
import { formatDate, formatInstant } from '../words/formats.ts';

/** One entry of the change log, for a page. */
export interface ChangeLine {
  readonly id: number;
  /** When it was learned, as ISO text. */
  readonly detectedAt: string;
  readonly name: string;
  readonly slug: string | null;
  readonly field: string;
  readonly kindBefore: string | null;
  readonly before: CivilDate | null;
  readonly after: CivilDate | null;
  readonly ended: boolean;
  readonly backfill: boolean;
}

/** What changed, in a sentence that follows the State's name. */
export function changeSentence({ field, kindBefore, before, after, ended }: ChangeLine): string {
  if (after === null) return `the ${field} of ${before ? formatDate(before) : 'an unknown day'} is gone from the record`;
  if (before === null) return `${field}, ${formatDate(after)}`;
  if (ended) return `the ${field} of ${formatDate(after)} is now printed as ended`;
  if (kindBefore !== null) return `corrected from ${kindBefore}, ${formatDate(before)}, to ${field}, ${formatDate(after)}`;
  return `${field} corrected from ${formatDate(before)} to ${formatDate(after)}`;
}

/** Entries of the change log, with the time at which each was learned. */
export function ChangeList({ changes, empty }: { changes: readonly ChangeLine[]; empty: string }) {
  if (changes.length === 0) return <p>{empty}</p>;
  return (
    <ul class="changes">
      {changes.map((change) => (
        <li key={change.id}>
          {change.slug ? <a href={`/states/${change.slug}`}>{change.name}</a> : change.name}: {changeSentence(change)}.{' '}
          <small>
            Learned on <time datetime={change.detectedAt}>{formatInstant(change.detectedAt)}</time>
            {change.backfill ? ', with the first record' : ''}.
          </small>
        </li>
      ))}
    </ul>
  );
}

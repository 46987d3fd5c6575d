import type { Treaty } from '../../treaty/catalogue/treaty.ts';
import { parseCivilDate } from '../../treaty/civil-date.ts';
import { formatDate } from './formats.ts';
import { siteName } from './treaty-words.ts';

/** What a sentence about a change needs to know. */
export interface Change {
  readonly iso3: string;
  readonly field: string;
  readonly kindBefore: string | null;
  /** Civil dates of an act, or names where `field` is `name`; null where there was none. */
  readonly before: string | null;
  readonly after: string | null;
  readonly ended: boolean;
}

/** What changed, in a sentence that follows the State's name. */
export function changeSentence({ field, kindBefore, ended, ...change }: Change): string {
  if (field === 'name') return `now listed by the depositary as “${change.after}”, formerly “${change.before}”`;
  const [before, after] = [change.before, change.after].map((date) => date && formatDate(parseCivilDate(date)));
  if (!after) return before ? `the ${field} of ${before} is no longer in the record` : field;
  if (!before) return `${field}, ${after}`;
  if (ended) return `the ${field} of ${after} is now shown as ended`;
  if (kindBefore !== null) return `corrected from ${kindBefore}, ${before}, to ${field}, ${after}`;
  if (before !== after) return `${field} corrected from ${before} to ${after}`;
  return field === 'withdrawal'
    ? `the notice of withdrawal of ${after} takes effect on another day than was recorded`
    : `the ${field} of ${after} is no longer shown as ended`;
}

/** Downloads and the API. */
export const dataWords = {
  heading: 'Data',
  description: (treaty: Treaty) => `Downloads and the JSON API of the ${siteName(treaty)}.`,
  lead: 'Everything on these pages as data, free to use.',
  download: 'Download',
  csv: 'Every treaty action with its source (CSV)',
  api: 'API',
  apiLead: 'JSON, open to other origins. Errors are problem documents (RFC 9457). Dates are days in New York, times are UTC.',
  caption: 'What each address returns',
  columns: ['Address', 'Returns', 'Example'] as const,
  answers: ({ openedForSignatureOn, vote }: Treaty): readonly (readonly [string, string, string])[] => [
    ['/api/v1/progress', 'the counts at the end of a day', `/api/v1/progress?date=${openedForSignatureOn}`],
    [
      '/api/v1/states',
      `the 197 States and their status; parameters: status, region, ${vote === null ? '' : 'vote, '}q, date and known`,
      '/api/v1/states?status=signed',
    ],
    [
      '/api/v1/states/:iso3',
      `one State with its actions, declarations, ${vote === null ? '' : 'vote, '}differences and changes`,
      '/api/v1/states/NLD',
    ],
    ['/api/v1/changes', 'what changed and when it was recorded; parameters: since, state and limit', '/api/v1/changes?limit=20'],
    [
      '/api/v1/differences',
      'where other sources differ from the depositary, whose value stands; parameters: state and source',
      '/api/v1/differences',
    ],
    ['/api/v1/runs', 'the runs of every source; parameters: source and limit', '/api/v1/runs?source=untc'],
  ],
  archived: 'Archived records',
  archivedLead:
    "Each record that was fetched is archived unchanged under its SHA-256 hash. The list of [runs] and each State's page link to them.",
};

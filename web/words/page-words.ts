import type { Treaty } from '../../treaty/catalogue/treaty.ts';
import { type CivilDate, parseCivilDate } from '../../treaty/civil-date.ts';
import { formatDate } from './formats.ts';
import { siteName } from './treaty-words.ts';

/** What stands around every page. In the texts, words in brackets are the link. */
export const siteWords = {
  titleOf: (treaty: Treaty, title: string) => (title === siteName(treaty) ? title : `${title} – ${siteName(treaty)}`),
  places: [
    ['/', 'Dashboard'],
    ['/states', 'States'],
    ['/changes', 'Changes'],
    ['/data', 'Data'],
    ['/method', 'Method'],
  ],
  navigation: 'Main',
  skip: 'Skip to content',
  moreOnSources: 'More about the sources',
  depositary:
    'Facts come from the [depositary], the Secretary-General of the United Nations. This is not a site of the United Nations.',
  foot: [
    ['/method', 'Method'],
    ['/data', 'Data'],
    ['/health', 'System status'],
  ],
} as const;

/** The page of what changed. */
export const changesPageWords = {
  heading: 'Changes',
  description: ({ inText: { full } }: Treaty) =>
    `What changed in the depositary’s record of ${full}, and when the tracker recorded it.`,
  lead: 'What changed in the record, newest first. Each entry gives the day of the act and the time at which the tracker learned of it.',
  none: 'Nothing has been recorded yet.',
  older: 'Older changes',
};

/** One entry of the change log, in a sentence that follows the State's name. */
export const changeWords = {
  gone: (kind: string, before: CivilDate) => `the ${kind} of ${formatDate(before)} is no longer in the record`,
  appeared: (kind: string, after: CivilDate) => `${kind}, ${formatDate(after)}`,
  ended: (kind: string, after: CivilDate) => `the ${kind} of ${formatDate(after)} is now shown as ended`,
  otherKind: (kindBefore: string, before: CivilDate, kind: string, after: CivilDate) =>
    `corrected from ${kindBefore}, ${formatDate(before)}, to ${kind}, ${formatDate(after)}`,
  otherDate: (kind: string, before: CivilDate, after: CivilDate) =>
    `${kind} corrected from ${formatDate(before)} to ${formatDate(after)}`,
  noLongerEnded: (kind: string, date: CivilDate) => `the ${kind} of ${formatDate(date)} is no longer shown as ended`,
  otherEffect: (date: CivilDate) =>
    `the notice of withdrawal of ${formatDate(date)} takes effect on another day than was recorded`,
  renamed: (before: string, after: string) => `now listed by the depositary as “${after}”, formerly “${before}”`,
  learned: 'Recorded on',
  firstRecord: ', with the first record',
  reread: ', a correction from parsing the archived records again',
  fromRecord: 'from this record',
};

/** What a sentence about a change needs to know. */
interface ToldChange {
  readonly field: string;
  readonly kindBefore: string | null;
  /** Civil dates of an act, or names where `field` is `name`; null where there was none. */
  readonly before: string | null;
  readonly after: string | null;
  readonly ended: boolean;
}

/** What changed, in a sentence that follows the State's name. */
export function changeSentence(change: ToldChange): string {
  const { field, kindBefore, ended } = change;
  if (field === 'name') return changeWords.renamed(change.before ?? '', change.after ?? '');
  const before = change.before === null ? null : parseCivilDate(change.before);
  const after = change.after === null ? null : parseCivilDate(change.after);
  if (after === null) return before === null ? field : changeWords.gone(field, before);
  if (before === null) return changeWords.appeared(field, after);
  if (ended) return changeWords.ended(field, after);
  if (before === after && kindBefore === null)
    return field === 'withdrawal' ? changeWords.otherEffect(after) : changeWords.noLongerEnded(field, after);
  return kindBefore === null
    ? changeWords.otherDate(field, before, after)
    : changeWords.otherKind(kindBefore, before, field, after);
}

/** The page for whatever could not be answered. */
export const errorWords = {
  onward: 'Go to the [dashboard].',
  findState: 'Or [find a State].',
  status: (status: number) => `Status ${status}.`,
};

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
  columns: ['Address', 'Returns', 'Try'] as const,
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

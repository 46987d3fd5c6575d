import type { Treaty } from '../../treaty/catalogue/treaty.ts';
import { parseCivilDate } from '../../treaty/civil-date.ts';
import { formatDate } from './formats.ts';
import { translatorFor } from './translator.ts';
import { siteName } from './treaty-words.ts';

/** What stands around every page. In the texts, words in brackets are the link. */
export const siteWords = {
  titleOf: (treaty: Treaty, title: string) =>
    title === siteName(translatorFor('en', treaty)) ? title : `${title} – ${siteName(translatorFor('en', treaty))}`,
  pages: [
    ['/', 'Dashboard'],
    ['/states', 'States'],
    ['/changes', 'Changes'],
    ['/data', 'Data'],
    ['/method', 'Method'],
  ],
  navigation: 'Main',
  moreOnSources: 'More about the sources',
  databaseAway: 'The tracker cannot reach its database at the moment. It shows what it had read before.',
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
  lead: 'What changed in the record, newest first. Each entry gives the date of the action and the time at which the tracker recorded it.',
  none: 'Nothing has been recorded yet.',
  older: 'Older changes',
};

/** What stands around a sentence about a change. */
export const changeWords = {
  learned: 'Recorded on',
  firstRecord: ', with the first record',
  reread: ', a correction from parsing the archived records again',
  fromRecord: 'from this record',
};

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

/** The page for whatever could not be answered. */
export const errorWords = {
  onward: 'Go to the [dashboard].',
  findState: 'Or [find a State].',
  status: (status: number) => `Status ${status}.`,
};

import type { CivilDate } from '../../treaty/civil-date.ts';
import { formatDate } from './formats.ts';

/** The depositary's record, as citations name it: its chapter XXVI, number 8. */
export const DEPOSITARY_RECORD =
  'United Nations Treaty Collection, Multilateral Treaties Deposited with the Secretary-General, chapter XXVI, 8';

/** What stands around every page. In the texts, words in brackets are the link. */
export const siteWords = {
  name: 'Arms Trade Treaty Tracker',
  titleOf: (title: string) => `${title} – Arms Trade Treaty Tracker`,
  places: [
    ['/', 'Dashboard'],
    ['/states', 'States'],
    ['/changes', 'Changes'],
    ['/data', 'Data'],
    ['/method', 'Method'],
  ],
  navigation: 'Main',
  skip: 'Skip to the content',
  moreOnSources: 'More on the sources',
  depositary:
    'Facts come from the [depositary], the Secretary-General of the United Nations. This is not a site of the United Nations.',
  foot: [
    ['/method', 'Method'],
    ['/data', 'Data'],
    ['/health', 'State of the tracker'],
  ],
} as const;

/** The page of what changed. */
export const changesPageWords = {
  heading: 'Changes',
  description: 'What changed in the depositary’s record of the Arms Trade Treaty, and when the tracker learned of it.',
  lead: 'What changed in the record, newest first. A deposit happens on a day; the tracker learns of it at a time. Both are given.',
  none: 'Nothing has been recorded yet.',
  older: 'Older changes',
};

/** One entry of the change log, in a sentence that follows the State's name. */
export const changeWords = {
  gone: (kind: string, before: CivilDate) => `the ${kind} of ${formatDate(before)} is gone from the record`,
  appeared: (kind: string, after: CivilDate) => `${kind}, ${formatDate(after)}`,
  ended: (kind: string, after: CivilDate) => `the ${kind} of ${formatDate(after)} is now printed as ended`,
  otherKind: (kindBefore: string, before: CivilDate, kind: string, after: CivilDate) =>
    `corrected from ${kindBefore}, ${formatDate(before)}, to ${kind}, ${formatDate(after)}`,
  otherDate: (kind: string, before: CivilDate, after: CivilDate) =>
    `${kind} corrected from ${formatDate(before)} to ${formatDate(after)}`,
  noLongerEnded: (kind: string, date: CivilDate) => `the ${kind} of ${formatDate(date)} is no longer printed as ended`,
  otherEffect: (date: CivilDate) =>
    `the notice of withdrawal of ${formatDate(date)} takes effect on another day than was recorded`,
  renamed: (before: string, after: string) => `listed by the depositary as “${after}”, before as “${before}”`,
  learned: 'Learned on',
  firstRecord: ', with the first record',
  reread: ', by reading the kept records again; it is no news',
  fromRecord: 'from this record',
};

/** The page for whatever could not be answered. */
export const errorWords = {
  onward: 'Go on from the [dashboard].',
  findState: 'Or [find a State].',
  status: (status: number) => `Status ${status}.`,
};

/** Downloads and the interface for programs. */
export const dataWords = {
  heading: 'Data',
  description: 'Downloads and the JSON interface of the Arms Trade Treaty Tracker.',
  lead: 'Everything on these pages as data, free to use.',
  download: 'Download',
  csv: 'Every treaty action with its source (CSV)',
  interface: 'Interface',
  interfaceLead:
    'JSON, open to other origins. Errors are problem documents (RFC 9457). Dates are days in New York, times are UTC.',
  caption: 'What each address answers',
  columns: ['Address', 'Answers', 'Try'],
  answers: [
    ['/api/v1/progress', 'the counts at the end of a day', '/api/v1/progress?date=2014-09-25'],
    [
      '/api/v1/states',
      'the 197 States and where each stands; status, region, vote, q, date and known narrow it',
      '/api/v1/states?status=signed',
    ],
    ['/api/v1/states/:iso3', 'one State with its actions, declarations, vote, differences and changes', '/api/v1/states/NLD'],
    ['/api/v1/changes', 'what changed and when it was learned; since, state and limit narrow it', '/api/v1/changes?limit=20'],
    [
      '/api/v1/differences',
      'what other sources state differently from the depositary, whose value stands; state and source narrow it',
      '/api/v1/differences',
    ],
    ['/api/v1/runs', 'the runs of every source; source and limit narrow it', '/api/v1/runs?source=untc'],
  ],
  kept: 'Kept records',
  keptLead:
    "Each record that was fetched is kept byte for byte under its SHA-256 hash. The [runs] and each State's page lead to them.",
} as const;

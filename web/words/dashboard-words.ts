import type { Treaty } from '../../treaty/catalogue/treaty.ts';
import type { CivilDate } from '../../treaty/civil-date.ts';
import { formatAge, formatDate, formatInstant, formatNumber } from './formats.ts';
import { atStart, capitalised, inText } from './names.ts';
import { siteName } from './treaty-words.ts';

/** The race. */
export const raceWords = {
  first: (threshold: number) => `The first ${threshold} instruments, in order of deposit`,
  later: 'States that joined after these',
  open: 'open',
  needed: (threshold: number) => `${formatNumber(threshold)} needed`,
  count: formatNumber,
};

/** The top of the dashboard. */
export const topWords = {
  titleOn: ({ inText: { full } }: Treaty, day: CivilDate) => `${capitalised(full)} on ${formatDate(day)}`,
  description: ({ inText: { full } }: Treaty, headline: string) =>
    `${headline} Who has signed or joined ${full}, and who is next.`,
  knownAt: (instant: string) =>
    `This page shows what the tracker knew on ${formatInstant(instant)}, without later data and corrections. [Show what is known now.]`,
  asOf: 'As of',
  showDay: 'Show',
  previousEvent: 'Previous event',
  nextEvent: 'Next event',
  today: 'Today',
  oneThing: 'One thing you can do.',
  signedAndNotRatified: (name: string, daysAgo: number) =>
    `${atStart(name)} signed ${formatAge(daysAgo)} ago and has not ratified.`,
  writeTo: (name: string) => `Write to ${inText(name)}`,
  all: (count: number) => `All ${count}`,
  thatSigned: ' that have signed and not ratified',
};

/** The world in tiles. */
export const worldWords = {
  heading: 'The world in tiles',
  intro: (count: number) =>
    `One tile for each of the ${count} States, large and small alike, roughly where the State lies. Each tile links to the State's page.`,
  asTable: 'Data table',
  caption: 'Every State and its status',
  state: 'State',
  code: 'Code',
  status: 'Status',
};

/** How the figures are cited. */
export const citeWords = {
  heading: 'Cite these figures',
  lead: 'The facts are free to use. Please name the tracker, the day and the depositary. The address always shows the same day.',
  text: (treaty: Treaty, headline: string, day: CivilDate, address: string, record: string) =>
    `“${headline}” ${siteName(treaty)}, ${formatDate(day)}, ${address}; source: ${record}`,
};

/** The end of the dashboard. */
export const changesWords = {
  heading: 'Latest changes',
  none: "Nothing has changed since the tracker's first record.",
  all: 'All changes, with the time at which each was recorded',
};

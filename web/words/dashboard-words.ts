import type { Treaty } from '../../treaty/catalogue/treaty.ts';
import type { CivilDate } from '../../treaty/civil-date.ts';
import { formatAge, formatDate, formatInstant, formatNumber, formatShortDate } from './formats.ts';
import { atStart, capitalised, inText } from './names.ts';
import { countedKinds, countedPlural, siteName } from './treaty-words.ts';

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
  player: ({ openedForSignatureOn }: Treaty) => `Replay from ${formatDate(openedForSignatureOn)}, event by event`,
  play: 'Play',
  pause: 'Pause',
  stepOf: 'Event',
  replayFailed: 'The replay could not be loaded. You can still choose a day above.',
  oneThing: 'One thing you can do.',
  signedAndNotRatified: (name: string, daysAgo: number) =>
    `${atStart(name)} signed ${formatAge(daysAgo)} ago and has not ratified.`,
  writeTo: (name: string) => `Write to ${inText(name)}`,
  letter: 'The letter',
  all: (count: number) => `All ${count}`,
  thatSigned: ' that have signed and not ratified',
};

/** The charts. */
export const chartWords = {
  table: 'Data table',
  tableOf: (heading: string) => `${heading}: data table`,
  source: (record: string) => `Source: ${record} [How to cite it]`,
  cumulative: {
    heading: (threshold: number, reachedOn: CivilDate | null) =>
      reachedOn === null ? `Progress toward the threshold of ${threshold}` : `How the threshold of ${threshold} was reached`,
    description: (treaty: Treaty) => {
      const { threshold, counts } = treaty.rule.treaty;
      const accessions = counts.has('accession') ? '' : '; accessions do not count toward it';
      return `Signatures and instruments since ${formatDate(treaty.openedForSignatureOn)}, when ${treaty.inText.short} opened for signature. The line marks the ${threshold} instruments of ${countedKinds(treaty)} needed for entry into force${accessions}.`;
    },
    caption: 'Totals at the end of each day on which a State signed or deposited an instrument',
    day: 'Day',
    signatories: 'Signatories',
    toward: (threshold: number) => `Instruments toward the ${threshold}`,
    all: 'All instruments',
    threshold: (threshold: number) => `${threshold} needed`,
    crossed: (threshold: number, day: CivilDate | null) => (day === null ? '' : `${threshold} reached ${formatShortDate(day)}`),
    inForce: (day: CivilDate | null) => (day === null ? '' : `in force ${formatShortDate(day)}`),
  },
  yearly: {
    heading: 'New States each year',
    description: (from: number, to: number, knownUntil: CivilDate) =>
      `States that joined ${from === to ? `in ${to}` : `in each year from ${from} to ${to}`}: by ratification, acceptance or approval after signing, or by accession without signing. The year ${to} is counted up to ${formatDate(knownUntil)}.`,
    caption: 'Instruments deposited and signatures in each year',
    year: 'Year',
    toward: (treaty: Treaty) => capitalised(countedPlural(treaty)),
    accessions: 'Accessions',
    signatures: 'Signatures',
  },
  regions: {
    heading: 'Regions',
    description: 'The share of the States in each region that have joined. Together the regions have 197 States.',
    caption: 'States that have joined, of all States in the region',
    region: 'Region',
    joined: 'Joined',
    share: 'Share that has joined',
    signed: 'Signed, not ratified',
    of: (part: number, base: number) => `${part} of ${base}`,
  },
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

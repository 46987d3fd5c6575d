import type { CivilDate } from '../../treaty/civil-date.ts';
import { countStates, formatAge, formatDate, formatInstant, formatNumber, formatShortDate } from './formats.ts';
import { atStart, inText } from './names.ts';

/** The race. */
export const raceWords = {
  first: (threshold: number) => `The first ${threshold} instruments, in order of deposit`,
  later: 'The States that have joined beyond these',
  open: 'still open',
  needed: (threshold: number) => `${formatNumber(threshold)} needed`,
  count: formatNumber,
};

/** The top of the dashboard. */
export const topWords = {
  title: 'Arms Trade Treaty Tracker',
  titleOn: (day: CivilDate) => `The Arms Trade Treaty on ${formatDate(day)}`,
  description: (headline: string) => `${headline} Who has signed and joined the Arms Trade Treaty, and who is next.`,
  knownAt: (instant: string) =>
    `This is what the tracker knew on ${formatInstant(instant)}. What was learned or corrected since is left out: see [what is known now].`,
  upToAndIncluding: 'Up to and including',
  showDay: 'Show',
  previousEvent: 'Previous event',
  nextEvent: 'Next event',
  today: 'Today',
  player: 'Replay from 3 June 2013, event by event',
  play: 'Play',
  pause: 'Pause',
  stepOf: 'Event',
  replayFailed: 'The replay could not be loaded. The day can still be chosen above.',
  oneThing: 'One thing to do.',
  signedAndNotRatified: (name: string, daysAgo: number) =>
    `${atStart(name)} signed ${formatAge(daysAgo)} ago and has not ratified.`,
  askByMail: (name: string) => `Ask ${inText(name)} by mail`,
  text: 'The text',
  all: (count: number) => `All ${count}`,
  thatSigned: ' that have signed and not ratified',
};

/** The cumulative chart and that by year. */
export const chartWords = {
  table: 'The numbers as a table',
  tableOf: (heading: string) => `${heading}: table`,
  source: (record: string) => `Source: ${record} [How to cite it]`,
  cumulative: {
    heading: (threshold: number, reached: boolean) =>
      reached ? `How the ${threshold} were reached` : `Progress toward the ${threshold}`,
    description: (opened: CivilDate, threshold: number) =>
      `Signatures and instruments since ${formatDate(opened)}, when the treaty was opened for signature. The line stands at ${threshold} instruments of ratification, acceptance or approval; accessions do not count toward it.`,
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
    heading: 'Instruments a year',
    description: (from: number, to: number, knownUntil: CivilDate) =>
      `How many States consented to be bound ${from === to ? `in ${to}` : `in each year from ${from} to ${to}`}: by ratification, acceptance or approval after signing, or by accession without it. The figures of ${to} are those up to ${formatDate(knownUntil)}.`,
    caption: 'Instruments deposited and signatures given in each year',
    year: 'Year',
    toward: 'Ratifications, acceptances, approvals',
    accessions: 'Accessions',
    signatures: 'Signatures',
  },
  regions: {
    heading: 'Regions',
    description: 'The share of the States of each region that have joined. The base is all States of the region, of 197 in all.',
    caption: 'States that have joined, of all States of the region',
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
    `One tile for each of the ${count} States, large and small alike, about where it lies. Each leads to the State's page.`,
  asTable: 'The same as a table',
  caption: 'Every State and where it stands',
  state: 'State',
  code: 'Code',
  status: 'Status',
};

/** Who is next. */
export const nextWords = {
  heading: 'Who is next',
  signedHeading: 'Signed, and not ratified',
  signedCaption: (count: number) =>
    count === 1
      ? 'The one State that has signed and not ratified'
      : `The ${count} that have signed and not ratified, longest ago first`,
  none: 'No State has signed without having ratified.',
  neverHeading: 'Voted in favour, and never signed',
  neverIntro: (count: number) =>
    `${countStates(count)} voted for the treaty in the General Assembly on 2 April 2013 and ${count === 1 ? 'has' : 'have'} neither signed nor joined it.`,
  neverNone: 'Every State that voted for the treaty has signed or joined it.',
  state: 'State',
  signed: 'Signed',
  howLong: 'How long ago',
  vote: 'Vote of 2 April 2013',
  neighbours: 'Neighbours that joined',
  neighboursOf: (joined: number, base: number, subregion: string) => `${joined} of ${base}, ${subregion}`,
  say: 'What to say',
  ask: 'Ask',
  invite: 'Invite',
  askState: (name: string) => `Ask ${inText(name)}: the text`,
  inviteState: (name: string) => `Invite ${inText(name)}: the text`,
};

/** How the figures are cited. */
export const citeWords = {
  heading: 'To cite these figures',
  lead: 'The facts are free to use. Please name the tracker, the day, and the depositary. The address shows the same day again.',
  text: (headline: string, day: CivilDate, address: string, record: string) =>
    `“${headline}” Arms Trade Treaty Tracker, ${formatDate(day)}, ${address}; source: ${record}`,
};

/** The end of the dashboard. */
export const changesWords = {
  heading: 'Latest changes',
  none: "Nothing has changed since the tracker's first record.",
  all: 'All changes, with the time at which each was learned',
};

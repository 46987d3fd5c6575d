import type { CivilDate } from '../../treaty/civil-date.ts';
import { countStates, formatAge, formatDate, formatInstant } from './formats.ts';

/** The race. */
export const raceWords = {
  first: (threshold: number) => `The first ${threshold} instruments, in order of deposit`,
  later: 'The States that have joined beyond these',
  open: 'still open',
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
  signedAndNotRatified: (name: string, daysAgo: number) => `${name} signed ${formatAge(daysAgo)} ago and has not ratified.`,
  askByMail: (name: string) => `Ask ${name} by mail`,
  text: 'The text',
  allSigned: (count: number) => `All ${count} that signed and have not ratified`,
  thank: (name: string) => `Thank ${name}`,
};

/** The words of treaty law, explained where a reader meets them first. */
export const termWords = {
  heading: 'What the words mean',
  terms: [
    ['To sign', 'is a promise: the State intends to join, and must not defeat the treaty’s purpose. It is not yet bound.'],
    [
      'To ratify, accept or approve',
      'is to consent to be bound after signing: three names for one act, chosen by the State’s own law. It is done by depositing an instrument with the Secretary-General of the United Nations, the depositary.',
    ],
    ['To accede', 'is to consent to be bound without having signed. It has been possible since the treaty entered into force.'],
    [
      'To enter into force',
      'is to become binding law: for the treaty, ninety days after the fiftieth ratification, acceptance or approval; for a State that joins later, ninety days after its own deposit.',
    ],
  ],
  more: 'The rules, article by article, are on the [method page].',
} as const;

/** The cumulative chart and that by year. */
export const chartWords = {
  table: 'The numbers as a table',
  tableOf: (heading: string) => `${heading}: table`,
  cumulative: {
    heading: 'How the fifty were reached',
    description: (opened: CivilDate, threshold: number) =>
      `Signatures and instruments since ${formatDate(opened)}, when the treaty was opened for signature. The line stands at ${threshold} instruments of ratification, acceptance or approval; accessions do not count toward it.`,
    caption: 'Totals at the end of each day on which a State signed or deposited an instrument',
    day: 'Day',
    signatories: 'Signatories',
    toward: (threshold: number) => `Instruments toward the ${threshold}`,
    all: 'All instruments',
    threshold: (threshold: number) => `${threshold} needed`,
    crossed: (threshold: number) => `${threshold} reached`,
    inForce: 'in force',
  },
  yearly: {
    heading: 'Instruments a year',
    description: (from: number, to: number) =>
      `How many States consented to be bound in each year from ${from} to ${to}: by ratification, acceptance or approval after signing, or by accession without it. The last year is not over.`,
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
  signedCaption: (count: number) => `The ${count} that signed and have not ratified, longest ago first`,
  none: 'No State has signed without ratifying.',
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
  askState: (name: string) => `Ask ${name}: the text`,
  inviteState: (name: string) => `Invite ${name}: the text`,
};

/** The end of the dashboard. */
export const changesWords = {
  heading: 'Latest changes',
  none: "Nothing has changed since the tracker's first record.",
  all: 'All changes, with the time at which each was learned',
};

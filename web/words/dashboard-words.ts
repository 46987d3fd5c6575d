import type { Treaty } from '../../treaty/catalogue/treaty.ts';
import type { CivilDate } from '../../treaty/civil-date.ts';
import { countStates, formatDate, formatShortDate } from './formats.ts';
import { capitalised, inText } from './names.ts';
import { voteHeading } from './status.ts';
import { countedKinds, countedPlural, siteName } from './treaty-words.ts';

/** The replay. */
export const topWords = {
  player: ({ openedForSignatureOn }: Treaty) => `Replay from ${formatDate(openedForSignatureOn)}, event by event`,
  play: 'Play',
  pause: 'Pause',
  stepOf: 'Event',
  replayFailed: 'The replay could not be loaded. You can still choose a day below.',
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

/** Who is next. */
export const nextWords = {
  heading: 'Who is next',
  signedHeading: 'Signed, not ratified',
  signedCaption: (count: number) =>
    count === 1
      ? 'The one State that has signed and not ratified'
      : `The ${count} that have signed and not ratified, oldest first`,
  none: 'No State has signed without ratifying.',
  neverHeading: 'Voted in favour, never signed',
  neverIntro: ({ vote, inText: { short } }: Treaty, count: number) =>
    `${countStates(count)} voted for ${short} ${vote === null ? '' : `in ${vote.body} on ${formatDate(vote.date)} `}and ${count === 1 ? 'has' : 'have'} neither signed nor joined it.`,
  neverNone: ({ inText: { short } }: Treaty) => `Every State that voted for ${short} has signed or joined it.`,
  state: 'State',
  signed: 'Signed',
  howLong: 'How long ago',
  vote: voteHeading,
  neighbours: 'Neighbours that joined',
  neighboursOf: (joined: number, base: number, subregion: string) => `${joined} of ${base}, ${subregion}`,
  say: 'What to say',
  ask: 'Ask',
  invite: 'Invite',
  askState: (name: string) => `Ask ${inText(name)}: the letter`,
  inviteState: (name: string) => `Invite ${inText(name)}: the letter`,
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

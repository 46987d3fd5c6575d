import type { AdoptionRecord, AdoptionVote } from '../../treaty/adoption-vote.ts';
import type { Treaty } from '../../treaty/catalogue/treaty.ts';
import type { CivilDate } from '../../treaty/civil-date.ts';
import { formatDate, formatInstant } from './formats.ts';
import { atStart, inText } from './names.ts';
import { NO_VOTE, VOTE_WORDS, voteHeading } from './status.ts';
import { translatorFor } from './translator.ts';
import { siteName } from './treaty-words.ts';

const voted = (vote: AdoptionVote): string => (vote === 'yes' || vote === 'no' ? 'voted ' : '') + VOTE_WORDS[vote];

/** The page of one State. */
export const stateWords = {
  notNow: (asOf: CivilDate, knownAt: string | null) =>
    `As of ${formatDate(asOf)}${knownAt === null ? '' : `, as the tracker knew it on ${formatInstant(knownAt)}`}. [Show the State as it stands today.]`,
  contradiction: "The depositary's record contains something that the treaty's text does not provide for.",
  actions: {
    heading: 'Treaty actions',
    none: (name: string) => `The depositary has received no treaty action from ${inText(name)}.`,
    caption: (name: string) => `All treaty actions of ${inText(name)}`,
    action: 'Action',
    date: 'Date',
    effect: 'Date of effect',
    source: 'Source',
    ended: ' (ended)',
    decision: (id: string) => `Manual decision ${id}`,
    effectOf: (date: CivilDate, article: string) => `${formatDate(date)} (${article})`,
    notSettled: 'Deposited on the day of entry into force, a case that the treaty does not settle.',
    provisional: (date: CivilDate, article: string) =>
      `Declared provisional application on ${formatDate(date)} (${article}). This did not make it a State Party.`,
  },
  statements: {
    heading: 'Declarations and notes',
    none: (name: string, asOf: CivilDate | null) =>
      asOf === null
        ? `Whether ${inText(name)} has made a declaration is not known yet: no record that lists declarations has been read.`
        : `${atStart(name)} has made no declaration, according to the depositary's record as of ${formatDate(asOf)}.`,
    kinds: {
      declaration: 'Declaration',
      objection: 'Objection',
      notification: 'Notification',
      'territorial application': 'Territorial application',
      'end note': 'Note of the depositary',
    } as Readonly<Record<string, string>>,
  },
  vote: {
    heading: voteHeading,
    none: (name: string) => `${atStart(name)} ${NO_VOTE} and had no vote.`,
    cast: ({ inText: { short } }: Treaty, { body }: AdoptionRecord, name: string, vote: AdoptionVote) =>
      `${atStart(name)} ${voted(vote)} when ${body} adopted ${short}.`,
    meantYes: ' It said later that it had intended to vote in favour.',
    source: ({ adoption: { document } }: Treaty, { source }: AdoptionRecord) => `${document}; ${source}.`,
  },
  neighbours: {
    heading: (subregion: string) => `Other States in ${inText(subregion)}`,
    joined: (joined: number, base: number) =>
      base === 1
        ? `Its one neighbour there has ${joined === 1 ? '' : 'not '}joined.`
        : `${joined} of ${base} neighbours ${joined === 1 ? 'has' : 'have'} joined.`,
    alone: (subregion: string) => `No other State belongs to ${inText(subregion)}.`,
  },
  say: {
    heading: {
      thank: (name: string) => `Thank ${inText(name)}`,
      ask: (name: string) => `Ask ${inText(name)}`,
      invite: (name: string) => `Invite ${inText(name)}`,
    },
    label: 'A letter ready to copy, based on the record above. Add your own words.',
    mail: 'Open in your email app',
    copy: 'Copy',
    copied: 'Copied.',
    selected: 'The text is selected: press Ctrl+C or ⌘C to copy it.',
    share: 'Share',
  },
  changes: { heading: 'Changes', none: (name: string) => `The tracker has recorded no changes for ${inText(name)}.` },
  cite: {
    heading: 'Cite this page',
    text: (treaty: Treaty, name: string, day: CivilDate, address: string, record: string) =>
      `${siteName(translatorFor('en', treaty))}, “${name}”, ${formatDate(day)}, ${address}; source: ${record}`,
  },
  codeAndRegion: (iso3: string, region: string, subregion: string) => `${iso3} · ${region}, ${subregion}`,
};

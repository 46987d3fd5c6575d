import type { AdoptionVote } from '../../treaty/adoption-vote.ts';
import type { CivilDate } from '../../treaty/civil-date.ts';
import { formatDate, formatInstant } from './formats.ts';
import { atStart, inText } from './names.ts';
import { NO_VOTE } from './status.ts';

const VOTED: Readonly<Record<AdoptionVote, string>> = {
  yes: 'voted in favour',
  no: 'voted against',
  abstain: 'abstained',
  'did not vote': 'did not vote',
};

/** The page of one State. */
export const stateWords = {
  notNow: (asOf: CivilDate, knownAt: string | null) =>
    `Up to and including ${formatDate(asOf)}${knownAt === null ? '' : `, as the tracker knew it on ${formatInstant(knownAt)}`}. [Show the State as it stands today.]`,
  contradiction: "The depositary's record contains something that the treaty's text does not provide for.",
  actions: {
    heading: 'Treaty actions',
    none: (name: string) => `The depositary has received no treaty action of ${inText(name)}.`,
    caption: (name: string) => `Every treaty action of ${inText(name)}`,
    action: 'Action',
    date: 'Date',
    effect: 'Date of effect',
    source: 'Source',
    ended: ' (ended)',
    entered: 'entered by a person',
    effectOf: (date: CivilDate, article: string) => `${formatDate(date)} (${article})`,
    notSettled: 'Deposited on the day of entry into force, which the text does not settle.',
    provisional: (date: CivilDate) =>
      `Provisionally applied from ${formatDate(date)} by its own declaration (Art. 23): that made it no party.`,
  },
  statements: {
    heading: 'Declarations and notes',
    kinds: {
      declaration: 'Declaration',
      objection: 'Objection',
      notification: 'Notification',
      'territorial application': 'Territorial application',
      'end note': 'Note of the depositary',
    } as Readonly<Record<string, string>>,
  },
  vote: {
    heading: 'The vote of 2 April 2013',
    none: (name: string) => `${atStart(name)} ${NO_VOTE} and had no vote.`,
    cast: (name: string, vote: AdoptionVote) => `${atStart(name)} ${VOTED[vote]} when the General Assembly adopted the treaty.`,
    meantYes: ' It said later that it had meant to vote in favour.',
    source: 'A/RES/67/234 B, A/67/PV.71; UN Digital Library, record 746778.',
  },
  neighbours: {
    heading: (subregion: string) => `Its neighbours in ${subregion}`,
    joined: (joined: number, base: number) =>
      base === 1
        ? `Its one neighbour there has ${joined === 1 ? '' : 'not '}joined.`
        : `${joined} of ${base} neighbours ${joined === 1 ? 'has' : 'have'} joined.`,
    alone: (subregion: string) => `No other State belongs to ${subregion}.`,
  },
  say: {
    heading: {
      thank: (name: string) => `Thank ${inText(name)}`,
      ask: (name: string) => `Ask ${inText(name)}`,
      invite: (name: string) => `Invite ${inText(name)}`,
    },
    label: 'The text, ready to copy. It rests on the record above; add your own words.',
    mail: 'Open in your mail',
    copy: 'Copy',
    copied: 'Copied.',
    selected: 'Selected: copy it with your own keys.',
    share: 'Share',
  },
  changes: { heading: 'Changes', none: (name: string) => `Nothing about ${inText(name)} has changed in the tracker.` },
  cite: {
    heading: 'To cite this page',
    text: (name: string, day: CivilDate, address: string, record: string) =>
      `Arms Trade Treaty Tracker, “${name}”, ${formatDate(day)}, ${address}; source: ${record}`,
  },
  place: (iso3: string, region: string, subregion: string) => `${iso3} · ${region}, ${subregion}`,
};

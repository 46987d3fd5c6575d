import type { Treaty } from '../../treaty/catalogue/treaty.ts';
import { countStates, formatDate } from './formats.ts';
import { inText } from './names.ts';
import { voteHeading } from './status.ts';

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

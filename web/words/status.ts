import type { AdoptionRecord, AdoptionVote } from '../../treaty/adoption-vote.ts';
import type { Status } from '../../treaty/participation.ts';
import { formatDate } from './formats.ts';

/** Each status as a word, a mark that works without colour, and an explanation. */
export const STATUS_WORDS: Readonly<
  Record<Status, { readonly word: string; readonly mark: string; readonly explanation: string }>
> = {
  party: { word: 'State Party', mark: '●', explanation: 'has consented to be bound, and the treaty is in force for it' },
  consented: {
    word: 'Consented, not yet in force',
    mark: '◍',
    explanation: 'has deposited its instrument; the treaty is not yet in force for it',
  },
  signed: { word: 'Signed, not ratified', mark: '◐', explanation: 'has signed but not yet consented to be bound' },
  none: { word: 'Neither signed nor joined', mark: '○', explanation: 'has taken no step to join' },
  withdrawn: { word: 'Withdrawn', mark: '⊘', explanation: 'has left the treaty' },
};

/** How a State voted, in words. */
export const VOTE_WORDS: Readonly<Record<AdoptionVote, string>> = {
  yes: 'in favour',
  no: 'against',
  abstain: 'abstained',
  'did not vote': 'did not vote',
};

/** `Vote of 2 April 2013`. */
export const voteHeading = ({ date }: AdoptionRecord): string => `Vote of ${formatDate(date)}`;

/** What stands where a State was no member of the United Nations on the day of the vote. */
export const NO_VOTE = 'was not a member of the United Nations';

import type { AdoptionRecord, AdoptionVote } from '../../treaty/adoption-vote.ts';
import type { Status } from '../../treaty/participation.ts';
import { formatDate } from './formats.ts';
import { messages } from './en/english.ts';
import type { Translator } from './translator.ts';

/** A mark for each status that works without colour. The word or a hidden text stands beside it. */
export const STATUS_MARKS: Readonly<Record<Status, string>> = {
  party: '●',
  consented: '◍',
  signed: '◐',
  none: '○',
  withdrawn: '⊘',
};

/** `Signed, not ratified`. */
export const statusWord = (t: Translator, status: Status): string => t(`status.word.${status}`);

/** What a status says of a State, after its name: `has signed but not yet consented to be bound`. */
export const statusMeaning = (t: Translator, status: Status): string => t(`status.meaning.${status}`);

/** How a State voted: `in favour`. Null for a State that was not a member of the United Nations on the day of the vote. */
export function voteWord(t: Translator, vote: AdoptionVote | null): string {
  if (vote === null) return t('vote.word.none');
  return t(vote === 'did not vote' ? 'vote.word.absent' : `vote.word.${vote}`);
}

// Until every text has moved into the catalogue.
const words = (status: Status) => ({
  word: messages[`status.word.${status}`],
  mark: STATUS_MARKS[status],
  explanation: messages[`status.meaning.${status}`],
});
export const STATUS_WORDS: Readonly<
  Record<Status, { readonly word: string; readonly mark: string; readonly explanation: string }>
> = {
  party: words('party'),
  consented: words('consented'),
  signed: words('signed'),
  none: words('none'),
  withdrawn: words('withdrawn'),
};
export const VOTE_WORDS: Readonly<Record<AdoptionVote, string>> = {
  yes: messages['vote.word.yes'],
  no: messages['vote.word.no'],
  abstain: messages['vote.word.abstain'],
  'did not vote': messages['vote.word.absent'],
};
export const voteHeading = ({ date }: AdoptionRecord): string =>
  messages['vote.heading'].replace('{day, date, long}', formatDate(date));
export const NO_VOTE = messages['vote.word.none'];

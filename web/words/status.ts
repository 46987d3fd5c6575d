import type { AdoptionVote } from '../../treaty/adoption-vote.ts';
import type { Status } from '../../treaty/participation.ts';
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

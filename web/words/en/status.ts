/** What States, their statuses and votes, and the sources are called. */
export const statusMessages = {
  'status.word.party': 'State Party',
  'status.word.consented': 'Joined, not yet in force',
  'status.word.signed': 'Signed, not ratified',
  'status.word.none': 'Neither signed nor joined',
  'status.word.withdrawn': 'Withdrawn',
  'status.meaning.party': 'has consented to be bound, and the treaty is in force for it',
  'status.meaning.consented': 'has deposited its instrument; the treaty is not yet in force for it',
  'status.meaning.signed': 'has signed but not yet consented to be bound',
  'status.meaning.none': 'has neither signed nor deposited an instrument',
  'status.meaning.withdrawn': 'has left the treaty',
  'vote.heading': 'Vote of {day, date, long}',
  'vote.word.yes': 'in favour',
  'vote.word.no': 'against',
  'vote.word.abstain': 'abstained',
  'vote.word.absent': 'did not vote',
  'vote.word.none': 'was not a member of the United Nations',
} as const;

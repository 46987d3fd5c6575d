/** What States, their statuses and votes, and the sources are called. The words for statuses and votes agree with `государство`. */
export const statusMessages = {
  'status.word.party': 'Государство-участник',
  'status.word.consented': 'Оформило участие, Договор еще не в силе',
  'status.word.signed': 'Подписало, не ратифицировало',
  'status.word.none': 'Не подписало и не участвует',
  'status.word.withdrawn': 'Вышло',
  'status.meaning.party': 'согласие на обязательность выражено, Договор в силе для этого государства',
  'status.meaning.consented': 'документ сдан на хранение; для этого государства Договор еще не вступил в силу',
  'status.meaning.signed': 'Договор подписан, но согласие на его обязательность еще не выражено',
  'status.meaning.none': 'Договор не подписан, документ на хранение не сдан',
  'status.meaning.withdrawn': 'государство вышло из Договора',
  'vote.heading': 'Голосование {day, date, long}',
  'vote.word.yes': 'за',
  'vote.word.no': 'против',
  'vote.word.abstain': 'воздержалось',
  'vote.word.absent': 'не голосовало',
  'vote.word.none': 'не было членом Организации Объединенных Наций',
};

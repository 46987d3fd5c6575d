/** What States, their statuses and votes, and the sources are called. */
export const statusMessages = {
  'status.word.party': '缔约国',
  'status.word.consented': '已参加，尚未生效',
  'status.word.signed': '已签署，未批准',
  'status.word.none': '既未签署也未参加',
  'status.word.withdrawn': '已退出',
  'status.meaning.party': '已同意受条约约束，且条约已对其生效',
  'status.meaning.consented': '已交存文书，但条约尚未对其生效',
  'status.meaning.signed': '已签署，但尚未同意受条约约束',
  'status.meaning.none': '既未签署，也未交存文书',
  'status.meaning.withdrawn': '已退出条约',
  'vote.heading': '{day, date, long}的表决',
  'vote.word.yes': '赞成',
  'vote.word.no': '反对',
  'vote.word.abstain': '弃权',
  'vote.word.absent': '未参加表决',
  'vote.word.none': '当时不是联合国会员国',
} as const;

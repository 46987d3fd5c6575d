/** The band of ticks. */
export const bandMessages = {
  'band.summary':
    '{joined, plural, =0 {尚无国家参加} other {#国已参加}}，{signed, number}国已签署但未批准，{rest, number}国既未签署也未参加。排列顺序：先是已参加的国家，按交存日期；再是签署国，按签署日期；最后是其余国家。',
  'band.joined': '{state}，{day, date, short}',
  'band.signed': '{state}，{day, date, short}签署',
  'band.block': '{day, date, long}：一天之内{count, number}国',
  'band.gate': '需要{threshold, number}份',
  'band.legend.counts': '已参加',
  'band.legend.other': '以加入方式参加',
  'band.legend.chosen': '已选',
  'band.legend.signed': '已签署，未批准',
  'band.legend.none': '既未签署也未参加',
  'band.legend.withdrawn': '已退出',
  'band.row': '第{from, number}至第{to, number}国',
} as const;

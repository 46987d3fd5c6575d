/** Share pictures and badges. */
export const cardsMessages = {
  'card.group': '<figure>{joined, number}</figure>国已参加（共{base, number}国）',
  // Where a State stands, in as few words as fit below its name.
  'card.state.none': '既未签署也未参加。',
  'card.state.signed': '{signed, date, long}签署。{noted, select, yes {未批准。} other {尚未批准。}}',
  'card.state.joined': '{deposited, date, long}以{kind}方式参加。',
  'card.state.in-force':
    '{force, select, since {自{inForce, date, long}起为缔约国。} from {将于{inForce, date, long}成为缔约国。} other {{treaty_short}生效后将成为缔约国。}}',
  'card.state.leaving': '退出将于{effective, date, long}生效。',
  'card.state.withdrew': '已退出，自{effective, date, long}起生效。',
  'card.state.left-by': '已退出{treaty_short}，最迟于{effective, date, long}生效。',
  'card.state.left': '已退出{treaty_short}。',
  'card.legend.joined': '{count, number}国已参加',
  'card.legend.accession': '{count, number}国以加入方式参加',
  'card.legend.signed': '{count, number}国已签署，未批准',
  'card.legend.none': '{count, number}国未签署未参加',
  'card.legend.withdrawn': '{count, number}国已退出',
  // What a picture shows, for those who cannot see it.
  'card.alt.dashboard': '{treaty_text}，{day, date, long}：{statement}（刻度带，每国一条刻度）',
  'card.alt.state': '{state}与{treaty_text}，{day, date, long}：{statement}（在所有国家的刻度带中标出该国）',
  'card.alt.group': '{group}与{treaty_text}，{day, date, long}：{statement}（刻度带，每个成员一条刻度）',
  // Badges: two or three words, and what they mean in full.
  'badge.joined': '{joined, number}/{universe, number}',
  'badge.joined.full': '{treaty_text}，{day, date, long}：{universe, number}国中已有{joined, number}国参加',
  'badge.threshold': '{counted, number}/{threshold, number}{isReached, select, yes {，已达到} other {}}',
  'badge.threshold.full':
    '{treaty_text}，{day, date, long}：生效所需的{threshold, number}份文书中已有{counted, number}份交存{isReached, select, yes {，已达到所需份数} other {}}',
  'badge.state.party': '缔约国',
  'badge.state.consented': '已参加',
  'badge.state.signed': '已签署',
  'badge.state.none': '未签署未参加',
  'badge.state.withdrawn': '已退出',
  'badge.state.full': '{state}与{treaty_text}，{day, date, long}：{statement}',
  // On the page "Use this".
  'share.picture': '分享图片',
  'share.picture.note': '社交网络和即时通信应用会将此图片与页面链接一并显示。',
  'share.alt': '替代文本',
  'share.alt.copy': '复制替代文本',
  'share.badge': '徽章',
  'share.markdown': 'Markdown',
  'share.markdown.copy': '复制Markdown',
  'share.html': 'HTML',
  'share.html.copy': '复制HTML',
} as const;

/** The top of the dashboard: the figure, what it means, and the day. */
export const dashboardMessages = {
  'headline.not-adopted': '尚未通过',
  'headline.not-open': '{day, date, long}开放供签署',
  'headline.race': '<figure>{counted, number}</figure>份文书已交存，生效需要{threshold, number}份，还差{remaining, number}份',
  'headline.reached': '<figure>{counted, number}</figure>份文书已交存，达到生效所需的{threshold, number}份',
  'headline.in-force': '<figure>{joined, number}</figure>国已参加（共{universe, number}国）',
  'lead.not-adopted': '目前还没有可供签署的条约。',
  'lead.not-open': '目前还不能签署。{rule}',
  'lead.race': '{signatories, plural, =0 {尚无国家签署。} other {已有#国签署。}}{rule}',
  'lead.reached':
    '{reached, select, today {当天达到生效所需的份数。} other {{day, date, long}达到生效所需的份数。}}{treaty_text}将于{in_force, date, long}生效，还有{days, number}天。',
  'lead.in-force':
    '{since, select, today {{day, date, long}生效。} other {自{day, date, long}起生效。}}{later, plural, =0 {} other {条约对其中#国尚未生效。}}{signed, plural, =0 {没有签署而未批准的国家。} other {另有#国已签署但未批准。}}{withdrawn, plural, =0 {} other {已有#国退出。}}当前目标：实现条约的普遍性。',
  'rule.days': '{treaty_text}在第{threshold, number}份{kinds_instrument}交存后{delay, number}天生效。',
  'rule.months': '{treaty_text}在第{threshold, number}份{kinds_instrument}交存后{delay, number}个月生效。',
  'rule.first-of-month': '{treaty_text}在第{threshold, number}份{kinds_instrument}交存后第{delay, number}个月的第一天生效。',
  'latest.one':
    '{day, date, long}，{state_text}交存{kind_instrument}，成为{place, plural, =1 {首个} other {第#个}}参加条约的国家。',
  'latest.several':
    '{day, date, long}，{states}交存文书，成为第{first, number}{count, plural, =2 {和} other {至}}第{last, number}个参加条约的国家。',
  'dashboard.title': '{day, date, long}的{treaty_text}状况',
  'dashboard.description': '哪些国家签署或参加了{treaty_text}，谁是下一个：{headline}',
  'dashboard.known': '本页只反映本网站截至{at, time, utc}所知的情况，不含此后的数据和更正。<now>显示目前所知的情况</now>',
  'dashboard.as-of': '截至',
  'dashboard.show': '显示',
  'dashboard.previous': '上一个日期',
  'dashboard.next': '下一个日期',
  'dashboard.today': '今天',
  'dashboard.thing': '您可以：',
  'dashboard.signed': '{state_text}签署至今{years, plural, =0 {不到一年} other {已有#年}}，但尚未批准。',
  'dashboard.write': '致函{state_text}',
  'dashboard.all': '全部{count, number}个<rest>已签署但未批准的国家</rest>',
} as const;

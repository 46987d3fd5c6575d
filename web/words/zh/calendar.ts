/** The calendar: dates of effect to come, and anniversaries. */
export const calendarMessages = {
  'calendar.name': '{site}：{about}',
  'calendar.about.all': '重要日期',
  'calendar.description': '即将到来的生效日期，以及{treaty_text}及其签署的周年纪念日。',
  'calendar.adoption': '{treaty_text}通过周年纪念日',
  'calendar.adoption.more': '{treaty_text}于{since, date, long}通过（{document}）。',
  'calendar.opening': '{treaty_text}开放供签署周年纪念日',
  'calendar.opening.more': '{treaty_text}于{since, date, long}开放供签署。',
  'calendar.entry': '{treaty_text}生效周年纪念日',
  'calendar.entry.more': '{treaty_text}{past, select, yes {于} other {将于}}{since, date, long}生效。',
  'calendar.enters': '{treaty_text}生效',
  'calendar.signatures':
    '签署周年纪念日：{few, select, yes {{states}签署{treaty_text}} group {{group_members}中{count, number}国签署{treaty_text}} other {{count, number}国签署{treaty_text}}}',
  'calendar.signatures.more': '{since, date, long}签署：{states}。',
  'calendar.signatures.open': '尚未批准：{states}。',
  'calendar.effect': '{treaty_text}对{states}生效',
  'calendar.effect.more': '{state_text}于{deposited, date, long}交存{instrument}。生效日期：{day, date, long}（{article}）。',
  'calendar.withdrawal': '退出{treaty_text}生效：{states}',
  'calendar.withdrawal.more': '{state_text}于{notified, date, long}发出退出通知。生效日期：{day, date, long}（{article}）。',
} as const;

/** Feeds: what each entry says, and where they are offered. */
export const feedsMessages = {
  'feeds.title': '{site}：{about}',
  'feeds.about.all': '全部变更',
  'feeds.about.words': '“{words}”',
  'feeds.about.several': '{one} · {other}',
  'feeds.description': '{treaty_text}的签署、交存、退出、更正和国名变更，依据保存人的记录。最新{most, number}条。',

  // The heading of an act, by its kind.
  'feeds.act.signature': '{state_text}签署{treaty_text}',
  'feeds.act.succession-to-signature': '{state_text}继承对{treaty_text}的签署',
  'feeds.act.definitive-signature': '{state_text}确定性签署{treaty_text}',
  'feeds.act.ratification': '{state_text}批准{treaty_text}',
  'feeds.act.acceptance': '{state_text}接受{treaty_text}',
  'feeds.act.approval': '{state_text}核准{treaty_text}',
  'feeds.act.accession': '{state_text}加入{treaty_text}',
  'feeds.act.succession': '{state_text}继承{treaty_text}',
  'feeds.act.formal-confirmation': '{state_text}正式确认{treaty_text}',
  'feeds.act.other-consent': '{state_text}同意受{treaty_text}约束',
  'feeds.act.provisional-application': '{state_text}声明暂时适用{treaty_text}',
  'feeds.act.withdrawal': '{state_text}发出退出{treaty_text}的通知',
  'feeds.joined':
    '{act}，成为{count, plural, =1 {{first, plural, =1 {首个} other {第#个}}参加的国家} =2 {第{first, number}和第{last, number}个参加的国家之一} other {第{first, number}至第{last, number}个参加的国家之一}}',

  // The heading of anything else that changed.
  'feeds.name': '国名变更：保存人现将“{before}”列为“{after}”',
  'feeds.removed': '更正：记录中已无{state_text}{before, date, long}的{instrument}',
  'feeds.ended': '保存人现将{state_text}{after, date, long}的{instrument}显示为已终止',
  'feeds.not-ended': '更正：{state_text}{after, date, long}的{instrument}不再显示为已终止',
  'feeds.kind':
    '更正：{state_text}{after, date, long}的行动现列为{kind}，原列为{moved, select, yes {{before, date, long}的} other {}}{kindBefore}',
  'feeds.date': '更正：{state_text}的{instrument}日期为{after, date, long}，而非{before, date, long}',
  'feeds.effect': '更正：{state_text}于{after, date, long}通知的退出，于{effect, date, long}生效',

  // What stands below the heading.
  'feeds.line.signed': '签署日期：{day, date, long}',
  'feeds.line.deposited': '交存日期：{day, date, long}',
  'feeds.line.declared': '声明日期：{day, date, long}',
  'feeds.line.notified': '通知日期：{day, date, long}',
  'feeds.line.in-force': '生效日期：{day, date, long}（{article}）',
  'feeds.line.not-in-force': '生效日期：{treaty_short}生效之日',
  'feeds.line.ended': '保存人现将此项行动显示为已终止。',
  'feeds.line.reread': '本网站重新解析存档记录后作此更正。',
  'feeds.line.recorded': '本网站收录时间：{at, time, utc}',
  'feeds.line.source': '来源：{source_text}{evidence, select, none {} other {（{evidence}）}}',
  'feeds.line.archived': '来源：{source_text}{evidence, select, none {} other {（{evidence}）}}，<record>存档记录</record>',
  'feeds.line.decision': '来源：<decision>第{id}号人工决定</decision>',

  // Where feeds and the calendar are offered.
  'feeds.follow': '订阅',
  'feeds.follow.state': '订阅{state_text}的变更',
  'feeds.follow.note':
    '{calendar, select, yes {日历列有即将到来的生效日期和周年纪念日。} other {}}签署、交存、退出和更正一经收录，即在订阅源中发布。',
  'feeds.follow.calendar': '将{treaty_text}的日期加入日历',
  'feeds.follow.calendar-state': '将{state_text}的日期加入日历',
  'feeds.follow.calendar-group': '将{group_text}的日期加入日历',
  'feeds.follow.ics': '日历文件（ICS）',
  'feeds.follow.atom': 'Atom订阅源',
  'feeds.follow.json': 'JSON Feed',
} as const;

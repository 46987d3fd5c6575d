/** The change log: what changed in the depositary's record, and when the tracker recorded it. */
export const changesMessages = {
  'changes.heading': '变更',
  'changes.description': '保存人关于{treaty_text}的记录有何变更，本网站何时予以收录。',
  'changes.lead': '条约行动和更正，最新的在前。每一条列出条约行动的日期，以及本网站予以收录的时间。',
  'changes.none': '尚未收录任何变更。',
  'changes.older': '较早的变更',
  'changes.latest': '最新变更',
  'changes.latest-acts': '最近的签署和交存',
  'changes.line': '<link>{state}</link>：{change}。',
  'changes.line.of-state': '{change}。',
  'changes.all': '全部变更及其收录时间',
  'changes.recorded': '收录时间：<time>{at, time, utc}</time>',
  'changes.recorded-from': '收录时间：<time>{at, time, utc}</time>，依据<record>这份记录</record>',
  'changes.recorded-first': '收录时间：<time>{at, time, utc}</time>，依据<record>首份记录</record>',
  'changes.recorded-first-unarchived': '收录时间：<time>{at, time, utc}</time>，依据首份记录',
  'changes.corrected': '更正时间：<time>{at, time, utc}</time>，因重新解析存档记录',
  // What changed, after the name of the State.
  'changes.name': '保存人现列为“{after}”，原为“{before}”',
  'changes.added': '{kind}，{after, date, long}',
  'changes.removed': '{before, date, long}的{kind}：记录中已无此项',
  'changes.ended': '{after, date, long}的{kind}：现显示为已终止',
  'changes.not-ended': '{after, date, long}的{kind}：不再显示为已终止',
  'changes.kind': '更正：原为{before, date, long}的{kindBefore}，现为{after, date, long}的{kind}',
  'changes.date': '{kind}日期更正：原为{before, date, long}，现为{after, date, long}',
  'changes.effect': '{after, date, long}的退出：生效日期已更正',
  // A change as news, with what it made of the figures.
  'changes.announced.joined':
    '{state_text}于{day, date, long}交存{instrument}，成为{count, plural, =1 {{first, plural, =1 {首个} other {第#个}}参加{treaty_text}的国家} =2 {第{first, number}和第{last, number}个参加{treaty_text}的国家之一} other {第{first, number}至第{last, number}个参加{treaty_text}的国家之一}}。截至{asOf, date, long}，{universe, number}国中有{joined, number}国参加。',
  'changes.announced.signature':
    '{state_text}于{day, date, long}签署{treaty_text}。截至{asOf, date, long}，{universe, number}国中有{signatories, number}国签署。',
  'changes.announced.succession-to-signature':
    '{state_text}于{day, date, long}继承对{treaty_text}的签署。截至{asOf, date, long}，{universe, number}国中有{signatories, number}国签署。',
  'changes.announced.provisional-application':
    '{state_text}于{day, date, long}声明暂时适用{treaty_text}。该国并不因此成为缔约国。',
  'changes.announced.withdrawal': '{state_text}于{day, date, long}发出退出{treaty_text}的通知。',
  'changes.announced.other':
    '{state_text}：{change}。截至{asOf, date, long}，{universe, number}国中有{joined, number}国参加{treaty_text}。',

  // One act on the dashboard.
  'changes.act.signed': '{state_text}签署{treaty_text}',
  'changes.act.deposited': '{state_text}交存{kind_instrument}',
} as const;

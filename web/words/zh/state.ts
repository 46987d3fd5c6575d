/** The page of one State. */
export const stateMessages = {
  'state.not-now':
    '{known, select, now {截至{day, date, long}的状况。} other {截至{day, date, long}的状况，以{at, time, utc}所知为准。}}<now>显示目前状况。</now>',
  'state.region': '{region}，{subregion}',
  'state.brief': '单页简报（供打印）',

  'state.sentence.none': '{state_text}既未签署也未参加{treaty_short}。',
  'state.sentence.signed': '{state_text}于{signed, date, long}签署{treaty_short}，但尚未批准。',
  'state.sentence.joined':
    '{hasSigned, select, yes {{state_text}于{signed, date, long}签署{treaty_short}，{deposited, date, long}交存{instrument}。} other {{state_text}于{deposited, date, long}交存{instrument}。}}{force, select, since {自{inForce, date, long}起为缔约国。} from {将于{inForce, date, long}成为缔约国。} other {{treaty_short}生效后将成为缔约国。}}{leaving, select, yes {该国于{notified, date, long}发出退出通知，退出将于{effective, date, long}生效。} other {}}',
  'state.sentence.withdrew': '{state_text}已退出{treaty_short}，自{effective, date, long}起生效。',
  'state.sentence.left-by': '{state_text}已退出{treaty_short}，最迟于{effective, date, long}生效。',
  'state.sentence.left': '{state_text}已退出{treaty_short}。',

  'state.action.signature': '签署',
  'state.action.succession-to-signature': '继承签署',
  'state.action.definitive-signature': '确定性签署',
  'state.action.ratification': '批准',
  'state.action.acceptance': '接受',
  'state.action.approval': '核准',
  'state.action.accession': '加入',
  'state.action.succession': '继承',
  'state.action.formal-confirmation': '正式确认',
  'state.action.other-consent': '以其他方式同意受约束',
  'state.action.provisional-application': '暂时适用',
  'state.action.withdrawal': '退出',
  'state.instrument.signature': '签署',
  'state.instrument.succession-to-signature': '继承签署通知',
  'state.instrument.definitive-signature': '确定性签署',
  'state.instrument.ratification': '批准书',
  'state.instrument.acceptance': '接受书',
  'state.instrument.approval': '核准书',
  'state.instrument.accession': '加入书',
  'state.instrument.succession': '继承通知',
  'state.instrument.formal-confirmation': '正式确认书',
  'state.instrument.other-consent': '文书',
  'state.instrument.provisional-application': '暂时适用声明',
  'state.instrument.withdrawal': '退出通知',

  'state.contradiction': '保存人的记录中有条约案文未作规定的情况。{what}',
  'state.contradiction.accession-before-it-opened': '一项加入的日期为{day, date, long}，早于条约生效之日（{article}）。',
  'state.contradiction.accession-by-a-signatory': '一项加入的日期为{day, date, long}，而该国此前已经签署（{article}）。',
  'state.contradiction.ratification-without-signature':
    '一份{instrument}的日期为{day, date, long}，而该国此前并未签署（{article}）。',
  'state.contradiction.signature-after-it-closed': '一项签署的日期为{day, date, long}，晚于签署截止之日（{article}）。',
  'state.contradiction.several-instruments-of-consent': '第二份同意受约束的文书，日期为{day, date, long}。',
  'state.contradiction.withdrawal-without-consent':
    '一份退出通知的日期为{day, date, long}，而该国此前并未交存同意受约束的文书（{article}）。',
  'state.contradiction.ended-without-a-notice': '{day, date, long}的{instrument}显示为已终止，但未见退出通知（{article}）。',

  'state.actions.heading': '条约行动',
  'state.actions.none': '没有{state_text}的条约行动记录。',
  'state.actions.caption': '{state_text}的全部条约行动',
  'state.actions.action': '行动',
  'state.actions.date': '日期',
  'state.actions.effect': '生效日期',
  'state.actions.source': '来源',
  'state.actions.ended': '{action}（已终止）',
  'state.actions.effect-of': '{day, date, long}（{article}）',
  'state.actions.not-settled': '文书在条约生效当天交存，条约对此未作规定。',
  'state.actions.decision': '第{id}号人工决定',
  'state.actions.provisional': '{day, date, long}声明暂时适用（{article}）。该国并不因此成为缔约国。',
  'state.actions.kinds':
    '{source, select, bundled {各项文书的种类取自其旁列出的出版物。} other {各项文书的种类取自保存人的记录。}}',
  'state.actions.kind-not-stated':
    '保存人的记录列有{date, date, long}的一项行动，但未说明其种类。该行动已<held>搁置待审</held>，不计入任何数字。',

  'state.statements.heading': '声明和说明',
  'state.statements.unknown': '尚未读取列有声明的记录，因此不知道{state_text}是否作过声明。',
  'state.statements.none': '根据保存人的记录，截至{day, date, long}没有声明或说明。',
  'state.statements.kind.declaration': '声明',
  'state.statements.kind.objection': '反对',
  'state.statements.kind.notification': '通知',
  'state.statements.kind.territorial-application': '领土适用',
  'state.statements.kind.end-note': '保存人的说明',

  'state.vote.cast':
    '{vote, select, yes {联合国大会通过{treaty_short}时，{state_text}投了赞成票。} no {联合国大会通过{treaty_short}时，{state_text}投了反对票。} abstain {联合国大会通过{treaty_short}时，{state_text}弃权。} meant_yes {{meant, select, abstain {联合国大会通过{treaty_short}时，{state_text}弃权，后来表示本打算投赞成票。} other {联合国大会通过{treaty_short}时，{state_text}未参加表决，后来表示本打算投赞成票。}}} did_not_vote {联合国大会通过{treaty_short}时，{state_text}未参加表决。} other {{state_text}当时不是联合国会员国，没有表决权。}}',
  'state.vote.source': '{document}；{source}。',

  'state.peers.heading': '{group_others}',
  'state.peers.joined':
    '{share, select, none {{base, plural, =1 {另一个成员尚未参加。} other {其他#国均未参加。}}} all {{base, plural, =1 {另一个成员已参加。} other {其他#国均已参加。}}} other {其他{base, number}国中已有{joined, number}国参加。}}',
  'state.peers.list-joined': '已参加的{joined, number}国',
  'state.peers.choose': '比较对象',
  'state.peers.show': '显示',

  'state.changes.heading': '变更',
  'state.changes.none': '本网站没有{state_text}的变更记录。',
} as const;

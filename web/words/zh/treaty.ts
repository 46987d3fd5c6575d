/** The terms of treaty law, and what is said of the treaty that is tracked. */
export const treatyMessages = {
  'treaty.site': '{treaty}追踪',
  'treaty.article': '第{article}条{paragraph, select, none {} other {第{paragraph}款}}',

  // When something takes effect.
  'treaty.delay.threshold':
    '{unit, select, days {第{threshold, number}份{kinds_instrument}交存后{count, number}天} months {第{threshold, number}份{kinds_instrument}交存后{count, number}个月} other {第{threshold, number}份{kinds_instrument}交存当月之后第{count, number}个月的第一天}}',
  'treaty.delay.deposit':
    '{unit, select, days {该国交存文书后{count, number}天} months {该国交存文书后{count, number}个月} other {该国交存文书当月之后第{count, number}个月的第一天}}',
  'treaty.delay.notice':
    '{unit, select, days {保存人收到通知后{count, number}天} months {保存人收到通知后{count, number}个月} other {保存人收到通知当月之后第{count, number}个月的第一天}}',

  // Terms explained.
  'treaty.terms.heading': '术语说明',
  'treaty.terms.sign': '签署',
  'treaty.terms.sign-meaning': '表明有意参加条约。签署国不得采取有悖条约目的和宗旨的行动，但尚不受条约约束。',
  'treaty.terms.ratify': '批准、接受或核准',
  'treaty.terms.ratify-meaning':
    '在签署之后表示同意受条约约束。三者效力相同，采用哪一种由各国法律决定。该国须将文书交存保存人，即联合国秘书长。',
  'treaty.terms.accede': '加入',
  'treaty.terms.accede-meaning':
    '未经签署而表示同意受条约约束。{opens, select, always {任何时候均可加入。} other {条约生效后方可加入。}}',
  'treaty.terms.enter': '生效',
  'treaty.terms.enter-meaning': '开始具有法律约束力。条约在{delay}生效。对于此后参加的国家，条约在{later}对其生效。',
  'treaty.terms.more': '<method>方法页面</method>逐条说明有关规则。',

  'treaty.note-source': '秘书长于{day, date, long}收到的来文',
  'treaty.note.united-states-2019':
    '2019年，美国通知保存人，称其无意成为条约缔约国，也不因签署条约而承担任何法律义务。保存人仍将其列为签署国。',
  'treaty.built-in-copy.XXVI-8':
    '保存人2018年1月的记录和一个较新版本，以及瑞士联邦法律汇编（SR 0.518.61）。各项文书的种类已与保存人2026年2月3日的状况页面核对无误',
} as const;

/** Alerts of changes, and what is said about their delivery. */
export const alertsMessages = {
  'alerts.title.one': '{treaty}：{state} – {change}',
  'alerts.title.digest': '{treaty}：{count, number}项变更，{day, date, long}',
  'alerts.title.test': '测试 – {title}',
  'alerts.title.test-only': '测试 – {treaty}',
  'alerts.test': '这是变更提醒的测试：没有任何变更。{count, plural, =0 {} other {以下内容早已收录。}}',
  'alerts.rest': '以及另外{count, number}项变更',
  'alerts.page': '{state_text}详情',
  'alerts.email.all': '全部变更：{address}',
} as const;

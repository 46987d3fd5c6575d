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

  'alerts.problem.timeout': '{seconds}秒内没有响应',
  'alerts.problem.private-address': '其指向的网络地址不是公网地址；如确有此意，请将allowPrivateAddresses设为true',
  'alerts.problem.status': 'HTTP状态码{status}',
  'alerts.problem.gone': 'HTTP状态码410：已永久失效',
  'alerts.problem.unreachable': '无法访问（{error}）',
  'alerts.problem.mail': '邮件服务器出错（{error}{status, select, none {} other {，状态码{status}}}）',

  'alerts.receiver':
    '{name}：最近七天{pending, plural, =0 {没有待发} other {待发#项}}，{givenUp, plural, =0 {没有放弃} other {放弃#项}}；上次送达：{delivered}。',
  'alerts.receiver.failing': '上次尝试失败：{problem}。下次尝试：{at, time, utc}。',
  'alerts.receiver.new': '{name}：尚属未知；npm start启动后，发送自那时起收录的内容。',
  'alerts.receiver.gone':
    '{name}：自{at, time, utc}起已永久失效（HTTP状态码410），不再发送。测试成功后即恢复：npm run alerts -- test {name}',

  'alerts.test.sent': '{name}：已发送。',
  'alerts.test.failed': '{name}：失败：{problem}。',
  'alerts.nobody': '没有列出接收者。请将ALERTS_FILE设为列有接收者的文件。',
  'alerts.usage':
    'npm run alerts                  接收者及其待发内容\nnpm run alerts -- test          向每个接收者发送样本\nnpm run alerts -- test NAME …   向这些接收者发送样本；接收者为{names}',
} as const;

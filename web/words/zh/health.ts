/** System status, the page for the operator, and the manual decisions. */
export const healthMessages = {
  'health.heading': '系统状态',
  'health.description': '{treaty}追踪的来源、运行、搁置的行和下次核查。',
  'health.running': '{running, select, yes {正在运行。} other {没有正在进行的运行。}}',
  'health.next-check':
    '{failures, plural, =0 {下次核查：<time>{at, time, utc}</time>。} =1 {上次核查失败。下次尝试：<time>{at, time, utc}</time>。} other {最近#次核查均失败。下次尝试：<time>{at, time, utc}</time>。}}',
  'health.no-next-check':
    '{failures, plural, =0 {没有安排核查。} =1 {上次核查失败。没有安排下次核查。} other {最近#次核查均失败。没有安排下次核查。}}',
  'health.next-cross-check': '下次核查其他来源：<time>{at, time, utc}</time>。',
  'health.no-next-cross-check': '没有安排定期核查其他来源。',
  'health.backoff': '保存人的网站无法访问时，每失败一次，间隔时间加倍，最长为一天。',
  'health.time': '<time>{at, time, utc}</time>',
  'health.time-in-run': '<time>{at, time, utc}</time>（<run>第{id}次运行</run>）',
  'health.never': '从未',

  'health.sources': '来源',
  'health.sources.source': '来源',
  'health.sources.enabled': '启用',
  'health.sources.status': '状态',
  'health.sources.checked': '上次核查',
  'health.sources.success': '上次成功',
  'health.sources.change': '上次变更',
  'health.sources.record': '记录',
  'health.sources.is-enabled': '{enabled, select, yes {是} other {否}}',
  'health.sources.not-checked': '尚未核查。',
  'health.sources.late': '未成功核查的时间已超过通常间隔的两倍。',

  'health.refused': '上次采纳之后未予采纳的记录',
  'health.refused.none': '无。',
  'health.refused.record': '<time>{at, time, utc}</time>（<run>第{id}次运行</run>）：{reason}',
  'health.refused.meaning':
    '已收录的事实没有变动。下次核查会重新获取记录，如可采纳即予收录。未予采纳的记录如经查实无误，由管理员用npm run review加以确认。',

  'health.set-aside': '搁置待审的行',
  'health.set-aside.none': '无。最新记录的所有行均已收录。',
  'health.set-aside.since': '自<time>{at, time, utc}</time>（<run>第{id}次运行</run>）起搁置，不计入任何数字。',
  'health.set-aside.meaning':
    '每次核查都会重新检查这些行。管理员用npm run review作出决定，下次核查即予执行。记录中不再有的行会从此列表中消失。',

  'health.decisions': '人工决定',
  'health.decisions.none': '无。所有数字均仅依据记录得出。',
  'health.decision.alias': '“{name}”即{state_text}。',
  'health.decision.withdrawal': '{state_text}于{notified, date, long}发出退出通知。',
  'health.decision.withdrawal-with-effect':
    '{state_text}于{notified, date, long}发出退出通知，退出于{effective, date, long}生效。',
  'health.decision.confirmation': '第{run}次运行的记录就{states}而言无误。',
  'health.decision.rejected-row': '不采纳“{name}”一行。',
  'health.decision.rejected-run': '不采纳第{run}次运行的记录。',
  'health.decision.reason': '理由：“{reason}”。决定时间：<time>{at, time, utc}</time>。',
  'health.decision.revoked': '撤销时间：<time>{at, time, utc}</time>；理由：“{reason}”。',

  'health.contradictions': '与条约案文不符之处',
  'health.contradictions.none': '截至{day, date, long}的记录中没有。',

  'health.runs': '最近的运行',
  'health.runs.table': '最近的运行：表格',
  'health.runs.run': '运行',
  'health.runs.source': '来源',
  'health.runs.started': '开始时间',
  'health.runs.outcome': '结果',
  'health.runs.rows': '行数',
  'health.runs.changes': '变更',
  'health.runs.set-aside': '搁置',
  'health.runs.record': '记录',
  'health.outcome.in-progress': '进行中',
  'health.outcome.changed': '有变更：已采纳，有新数据',
  'health.outcome.unchanged': '无变更：已采纳，没有新内容',
  'health.outcome.refused': '未采纳：记录未通过核对',
  'health.outcome.unavailable': '无法访问：来源无法访问或没有给出记录',
  'health.outcome.failed': '失败：内部错误',
  'health.not-modified': '没有改动：存档记录仍是最新的，已重新读取。',
} as const;

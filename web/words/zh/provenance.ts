/** Where figures come from, and how fresh they are. "As of", "checked" and "changed" are three different times. */
export const provenanceMessages = {
  'provenance.source.untc': '联合国条约集，{treaty_text}的状况',
  'provenance.source.bundled': '内置副本',
  'provenance.as-of-day':
    '{source, select, bundled {{day, date, long}的内置副本} other {联合国条约集，截至{day, date, long}}}',
  'provenance.as-of-time': '{source, select, bundled {内置副本} other {联合国条约集，截至{at, time, utc}}}',
  'provenance.checked': '核查时间：{at, time, utc}',
  'provenance.not-checked-since': '{at, time, utc}之后未再核查',
  'provenance.never-checked': '尚未核查',
  'provenance.never-changed': '从未',
  'provenance.archived': '存档的来源',
  'provenance.set-aside': '{rows, number}行搁置待审，不计入任何数字',
  // What is wrong with the newest check of the depositary; more is on System status.
  'provenance.trouble.unavailable': '{at, time, utc}的在线核查失败。',
  'provenance.trouble.refused': '{at, time, utc}读取的记录未予采纳，数据没有变动。',
  'provenance.trouble.failed': '{at, time, utc}的核查因内部错误失败。',
  'provenance.trouble.late': '{at, time, utc}之后未再与保存人的记录核对，所示数字可能不是最新的。',
  'provenance.trouble.never-checked': '尚未与保存人的记录核对，而应做的核查已超过两次。所示数字可能不是最新的。',
  'provenance.next-check': '下次核查：{at, time, utc}。',
  'provenance.next-attempt': '已连续失败{failures, number}次。下次尝试：{at, time, utc}。',
  'provenance.no-next-check': '没有安排下次核查。',
  // How the newest run of a source ended, with whose fault it is.
  'provenance.state.new': '已采纳，有新数据。',
  'provenance.state.same': '已采纳，没有新内容。',
  'provenance.state.refused': '来源可以访问，但其记录未予采纳；数据没有变动。',
  'provenance.state.unavailable': '来源无法访问或没有给出记录，可能有尚未读到的新数据。',
  'provenance.state.failed': '内部错误，与来源无关；数据没有变动。',
  'provenance.cited.day':
    '联合国条约集，《交存秘书长的多边条约》，第{chapter}章，第{number}号，截至{day, date, long}',
  'provenance.cited.time': '联合国条约集，《交存秘书长的多边条约》，第{chapter}章，第{number}号，截至{at, time, utc}',
  'provenance.cited.none': '联合国条约集，《交存秘书长的多边条约》，第{chapter}章，第{number}号',
  'provenance.cited.bundled': '{day, date, long}的内置副本{count, plural, =0 {} other {，据{publishers}编制}}',
  'provenance.publisher.untc': '联合国条约集',
  'provenance.publisher.sr': '瑞士联邦法律汇编（SR\u00a0{number}）',
} as const;

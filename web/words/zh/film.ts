/** The film of the race, and the page of its chapters. */
export const filmMessages = {
  'film.watch': '回放历程',
  'film.label': '生效历程，{from}–{to}年',
  'film.play': '播放',
  'film.pause': '暂停',
  'film.previous': '上一章',
  'film.next': '下一章',
  'film.position': '日期',
  'film.speed': '速度',
  'film.times': '{speed, number}倍',
  'film.fullScreen': '全屏',
  'film.openDay': '打开这一天',
  'film.close': '关闭',

  'film.figure.race': '<n>{counted, number}</n>份文书（共需{threshold, number}份）',
  'film.figure.joined': '<n>{joined, number}</n>国已参加（共{universe, number}国）',
  'film.step': '{day, date, long}。{figure}',

  'film.chapter.opening':
    '{day, date, long}：{treaty_short}开放供签署。{signed, plural, =0 {首日没有国家签署。} other {首日有#国签署。}}',
  'film.chapter.signatures': '{day, date, long}：一天之内{signed, number}国签署{deposits, plural, =0 {} other {，#份文书交存}}。',
  'film.chapter.deposits':
    '{day, date, long}：一天之内{deposits, number}国交存文书，累计达到{counted, number}份，共需{threshold, number}份。',
  'film.chapter.threshold':
    '{day, date, long}：{deposits, number}国交存文书，累计由{before, number}份增至{counted, number}份，达到生效所需的{threshold, number}份。',
  'film.chapter.entry': '{day, date, long}：{treaty_short}生效，已有{joined, number}国参加。',
  'film.chapter.milestone':
    '{day, date, long}：{deposits, plural, =1 {{states}参加，是第{joined, number}个参加的国家} other {{states}参加，至此已有{joined, number}国参加}}。',
  'film.chapter.today':
    '{day, date, long}：{universe, number}国中已有{joined, number}国参加，{signedOnly, number}国已签署但未批准。{isLate, select, yes {数据截至{known, date, long}。} other {}}',

  'film.page.title': '生效历程：{count, number}章',
  'film.page.description': '{treaty_short}如何生效，此后又有谁参加，逐日道来。',
  'film.page.lead': '{treaty_text}，从开放供签署至今。每一章都链接到当天的总览。',
  'film.page.before': '{treaty_text}将于{day, date, long}开放供签署。',
  'film.page.show': '显示{day, date, long}',
  'film.page.days': '逐日',
  'film.page.caption': '有国家签署或交存文书的每一天终了时的总数',
} as const;

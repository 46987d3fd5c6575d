/** What stands around every page, and the error page. */
export const siteMessages = {
  'site.skip': '跳到正文',
  'site.title': '{title} – {site}',
  'site.navigation': '主导航',
  'site.page.states': '各国',
  'site.page.next': '下一个',
  'site.page.groups': '国家组',
  'site.page.changes': '变更',
  'site.page.data': '数据',
  'site.page.method': '方法',
  'site.page.health': '系统状态',
  'site.short-name': '{short}追踪',
  'site.foot': '更多页面',
  'site.depositary':
    '正式记录由<depositary>保存人</depositary>联合国秘书长保存。本网站不是联合国网站。',
  'site.database-away': '本网站无法连接数据库，所示数字可能不是最新的。',
  'site.error.onward': '前往<dashboard>总览</dashboard>，或<states>查找国家</states>。',
  'site.error.suggestions': '{count, plural, =1 {您要找的是这个国家吗？} other {您要找的是其中一个国家吗？}}',
  'site.error.status': '状态码{status}',
} as const;

/** The groups in which governments act together. */
export const groupsMessages = {
  'groups.heading': '国家组',
  'groups.description': '非洲联盟、加勒比共同体、欧洲联盟等国家组中，有多少成员已参加{treaty_text}。',
  'groups.lead':
    '各国政府借以共同行动的国家组，以及{past, select, yes {截至{day, date, long}其成员中有多少参加了{treaty_text}} other {其成员中有多少已参加{treaty_text}}}。',
  'groups.kind.regional': '区域组织',
  'groups.kind.un-regional': '联合国区域组',
  'groups.kind.other': '其他国家组',
  'groups.column.group': '国家组',
  'groups.column.share': '已参加的比例',
  'groups.column.joined': '已参加',
  'groups.column.signed': '已签署，未批准',
  'groups.column.none': '既未签署也未参加',
  'groups.column.day': '日期',
  'groups.of': '{base, number}国中有{joined, number}国',
  'groups.page_description': '{group}：{base, number}国中{joined, plural, =0 {尚无国家} other {已有#国}}参加{treaty_text}。',
  'groups.page_lead':
    '{past, select, yes {截至{day, date, long}，} other {}}{base, number}国中{joined, plural, =0 {尚无国家} other {{past, select, yes {有} other {已有}}#国}}参加；{signed, plural, =0 {没有已签署但未批准的国家} other {#国已签署但未批准}}；{none, plural, =0 {没有既未签署也未参加的国家} other {#国既未签署也未参加}}。',
  'groups.cited':
    '截至{day, date, long}，{group_members}（共{base, number}国）中{joined, plural, =0 {尚无国家} other {{past, select, yes {有} other {已有}}#国}}参加{treaty_text}',
  'groups.today': '显示今天',
  'groups.missing': '尚待参加',
  'groups.none_missing': '全部成员均已参加。',
  'groups.joined': '已参加',
  'groups.none_joined': '尚无成员参加。',
  'groups.compare': '在“谁是下一个”中比较',
  'groups.over_time': '{share}的成员已参加：参加比例的变化',
  'groups.over_time_then': '当时{share}的成员已参加：参加比例的变化',
  'groups.over_time_description': '{from, date, long}至{to, date, long}，每日终了时现有成员中已参加的比例。',
  'groups.over_time_table': '数据表',
  'groups.membership': '成员',
  'groups.as_of': '成员名单截至{day, date, long}。来源：<link>{source}</link>。',
  'groups.source':
    '{publisher, select, assembly {联合国大会和会议管理部，会员国区域组} development {联合国发展政策委员会，最不发达国家名单} ohrlls {联合国最不发达国家、内陆发展中国家和小岛屿发展中国家高级代表办公室，成员名单} council {联合国安全理事会，成员名单} other {{group}，成员名单}}',
  'groups.basis.page': '已与该页面的副本核对。',
  'groups.basis.reports': '依据有关最近一次变动的报道；尚未与该页面核对。',
  'groups.basis.unconfirmed': '尚未与该页面核对。',

  'groups.note.asia-pacific-group': '基里巴斯按联合国的名单列于此组。土耳其也参加此组的活动，但只计为西欧和其他国家组成员。',
  'groups.note.weog': '美国以观察员身份出席，不是任何区域组的成员。土耳其只列于此组，因为在选举中它计入此组。',
  'groups.note.au': '非洲联盟有55个成员。撒哈拉共和国不在197个国家之列。被暂停成员资格的国家仍列入。',
  'groups.note.ecowas': '布基纳法索、马里和尼日尔于2025年1月29日退出。',
  'groups.note.asean': '东帝汶于2025年10月26日加入。',
  'groups.note.pif': '论坛有18个成员。法属波利尼西亚和新喀里多尼亚不在197个国家之列。',
  'groups.note.caricom': '共同体有15个成员。蒙特塞拉特不在197个国家之列。准成员不列入。',
  'groups.note.oas':
    '尼加拉瓜于2023年11月19日退出。古巴自1962年以来未参加活动，但该组织仍将其列为成员，此处亦列入。委内瑞拉于2017年发出退出通知，但该组织仍将其列为成员，此处亦列入。',
  'groups.note.mercosur': '玻利维亚于2024年成为成员。委内瑞拉被暂停成员资格，但仍是成员。',
  'groups.note.osce': '57个参加国。',
  'groups.note.commonwealth': '被暂停成员资格的国家仍列入。',
  'groups.note.oic': '被暂停成员资格的国家仍列入。',
  'groups.note.francophonie':
    '仅列正式成员。布基纳法索、马里和尼日尔于2025年3月宣布退出，不列入。魁北克、新不伦瑞克和比利时法语社区也是成员，但不是国家。',
  'groups.note.ldc':
    '2026年6月，联合国的名单上有44国。老挝人民民主共和国、孟加拉国和尼泊尔原定于2026年11月24日脱离名单；孟加拉国和尼泊尔已要求延期。本名单尚未反映结果。',
  'groups.note.sids': '联合国名单上的39国，包括库克群岛和纽埃。领土不列入。',
  'groups.note.g20': '19个国家。欧洲联盟和非洲联盟也是成员，但不是国家。',
} as const;

/** What is said to programs that explore the site, such as search engines and language models. */
export const machineReadableMessages = {
  'llms.summary': '哪些国家签署和参加了{treaty_text}，依据保存人联合国秘书长的记录。每个数字都注明日期、基数和来源。',
  'llms.signatories':
    '截至{day, date, long}，有{signatories, number}国签署{treaty_text}，其中{signed, number}国尚未批准；{none, number}国既未签署也未参加。',
  'llms.parties': '截至{day, date, long}，{treaty_text}已对{parties, number}国生效。',
  'llms.reached': '{reached, date, long}达到生效所需的{threshold, number}份{kinds_instrument}；生效日期：{inForce, date, long}。',
  'llms.joined':
    '“参加”指一国交存了表示同意受约束的文书：批准书、接受书、核准书或加入书。批准只是其中一种，因此并非所有已参加的国家都是以批准方式参加的。“加入”也只是其中一种，不等于“参加”。',
  'llms.party': '已参加的国家在条约对其生效后才成为缔约国，生效日期可能晚于参加日期。“已参加”和“缔约国”是两个不同的数字。',
  'llms.counted':
    '只有{kinds_instrument}计入生效所需的{threshold, number}份。同一天可能有多个国家交存，因此并非由其中某一国单独使之达到。',
  'llms.clocks':
    '有两个时间：参数`date`选定截至某日的条约行动，参数`known`选定本网站在某一时刻所知的情况。同时带有两者的网址所示内容永不变化。“截至”“核查”和“变更”是三个不同的时间。',
  'llms.cite': '引用数字时请注明日期、基数和来源：{citation}',
  'llms.pages': '网页',
  'llms.page.dashboard': '条约目前或任何一天的状况，例如`?date=2014-09-24`',
  'llms.page.states': '所有国家及其状况和日期；每个国家都有自己的页面',
  'llms.page.next': '哪些国家尚未参加，其同组国家中有多少已参加',
  'llms.page.groups': '区域组织和其他国家组的成员中有多少已参加',
  'llms.page.changes': '有何变更，何时收录',
  'llms.page.method': '规则及其条款、术语、来源和许可',
  'llms.page.health': '各来源何时核查，有何问题',
  'llms.dashboard': '总览',
  'llms.optional': '可选',
  'llms.link': '[{title}]({address})：{text}',

  'dataset.name': '{treaty_text}的状况：{opened, date, long}以来的签署、文书和缔约国',
  'dataset.description':
    '{treaty_text}的每项签署、批准、接受、核准和加入，连同日期和来源；{universe, number}个国家各自的状况；以及任何一天的计数。根据保存人联合国秘书长的记录编制，数据截至{day, date, long}。',
  'dataset.world': '世界',
  'dataset.measures.joined': '已参加的国家',
  'dataset.measures.parties': '缔约国',
  'dataset.measures.signatories': '签署国',
  'dataset.measures.signed': '已签署但未批准的国家',
  'dataset.measures.counted': '计入生效所需份数的文书',
  'dataset.measures.status': '各国的状况',
  'dataset.file': '{title}（{ending}）',

  'offers.cards': '分享图片',
  'offers.cards.text': '总览、国家或国家组的图片，1200×630像素，随链接一并显示。名称为dashboard、state和group。',
  'offers.badges': '徽章',
  'offers.badges.text': '一个数字或一国状况的小幅SVG。名称为joined、threshold和state。',
  'offers.sitemap': '网站地图',
  'offers.sitemap.text': '所有网页的网址，以及各自最近变动的日期。',
  'offers.llms': '供语言模型使用的摘要',
  'offers.llms.text': '本网站的内容、主要数字及其日期、如何解读和引用，以及数据所在（llms.txt）。',
} as const;

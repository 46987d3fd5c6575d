/** The page to print and hand over. */
export const briefMessages = {
  'brief.title': '简报：{state}',
  'brief.description': '{state_text}与{treaty_text}，一页纸，供打印。',
  'brief.print': '打印',
  'brief.back': '返回{state_text}',
  'brief.not-now': '截至{day, date, long}的状况，此后可能有变化。',

  'brief.reasons.heading': '{act, select, ratification {为什么批准} other {为什么参加}}',
  'brief.reason.signed':
    '{vote, select, yes {{state_text}于{voted, date, long}投票赞成{treaty_short}，并于{signed, date, long}签署，至今{years, plural, =0 {不到一年} other {已有#年}}。只差批准这一步。} other {{state_text}于{signed, date, long}签署{treaty_short}，至今{years, plural, =0 {不到一年} other {已有#年}}。只差批准这一步。}}',
  'brief.reason.voted':
    '{vote, select, meant_yes {{state_text}曾表示，{voted, date, long}表决{treaty_short}时本打算投赞成票。参加条约与这一意愿一致。} other {{state_text}于{voted, date, long}在联合国大会投票赞成{treaty_short}。参加条约与当时的投票立场一致。}}',
  'brief.reason.world': '{universe, number}国中已有{joined, number}国参加{treaty_short}。',
  'brief.reason.peers':
    '{share, select, all {{group_others}共{base, number}国，均已参加。} other {{group_others}共{base, number}国，其中{joined, number}国已参加。}}',

  'brief.steps.heading':
    '{act, select, ratification {完成国内程序后，批准分三步} accession {完成国内程序后，加入分三步} other {完成国内程序后，签署分三步}}',
  'brief.step.authority':
    '{act, select, ratification {<strong>确定由谁签字。</strong>批准书由国家元首、政府首脑或外交部长签字。其他人签字，须持有上述三人之一签发的全权证书。} accession {<strong>确定由谁签字。</strong>加入书由国家元首、政府首脑或外交部长签字。其他人签字，须持有上述三人之一签发的全权证书。} other {<strong>确定由谁签署。</strong>国家元首、政府首脑或外交部长可签署{treaty_short}。其他人签署，须持有上述三人之一签发的全权证书。}}',
  'brief.step.instrument':
    '{act, select, ratification {<strong>拟订批准书。</strong>写明{treaty_short}的名称，声明政府批准{treaty_short}并承诺予以履行，注明日期和地点，并有签字及签字人的职衔。} accession {<strong>拟订加入书。</strong>写明{treaty_short}的名称，声明政府加入{treaty_short}并承诺予以履行，注明日期和地点，并有签字及签字人的职衔。} other {<strong>预约签署时间。</strong>与纽约联合国条约科约定时间，并将全权证书送交该科审核。}}',
  'brief.step.deposit':
    '{act, select, signature {<strong>签署。</strong>在纽约联合国总部签署。批准是此后另行完成的步骤。} other {<strong>交存。</strong>将文书交存纽约联合国法律事务厅条约科。递交文书者无须全权证书。交存日期为收到文书之日。}}',
  'brief.step.effect':
    '{unit, select, days {{count, number}天后，{treaty_text}对{state_text}生效（{article}）。} months {{count, number}个月后，{treaty_text}对{state_text}生效（{article}）。} other {此后第{count, number}个月的第一天，{treaty_text}对{state_text}生效（{article}）。}}',
  'brief.steps.source': '来源：联合国《条约手册》（2012年），第3.2和3.3.5节。',

  'brief.thanks.heading': '谨致谢意',
  'brief.thanks.record':
    '{vote, select, yes {{state_text}于{voted, date, long}投票赞成{treaty_short}，并于{deposited, date, long}参加。} other {{state_text}于{deposited, date, long}参加{treaty_short}。}}{universe, number}国中已有{joined, number}国参加，该国是其中之一。',
  'brief.encourage.heading': '可鼓励其参加的国家',
  'brief.encourage.peers':
    '{missing, plural, =0 {{group_others}均已参加。请鼓励其他地区的国家参加：{universe, number}国中尚有{rest, number}国未参加。} other {{group_others}中尚有#国未参加：}}',
  'brief.encourage.world': '{universe, number}国中尚有{rest, number}国未参加。',
  'brief.encourage.more': '及其他{count, number}国',

  'brief.letter.heading': '信函',
  'brief.source': '来源：{record}。{site}，{day, date, long}。',
  'brief.qr': '{address}的二维码',
} as const;

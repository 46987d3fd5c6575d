const OFFICE = '{office, select, USA {国务卿} GBR {外交、联邦和发展事务大臣} VAT {与各国及国际组织关系秘书} other {外交部长}}';
const OTHERS =
  '{contracting, plural, =0 {目前尚无国家参加{treaty_short}。} =1 {目前只有1国参加{treaty_short}。} other {目前{universe, number}国中已有#国参加{treaty_short}。}}';
const LIST = '<missions>常驻代表团名录</missions>（联合国礼宾处的“蓝皮书”）';

/** The letter to a State. */
export const lettersMessages = {
  'letters.heading.thank': '感谢{state_text}',
  'letters.heading.ask': '请{state_text}批准条约',
  'letters.heading.invite': '邀请{state_text}参加条约',
  'letters.in-this-language': '本函中文版',
  'letters.lead': '以下信函根据上述记录拟就。发出之前，请加上您自己的话。',
  'letters.address-to': `{mission, select, permanent {收信人为外交部长，由常驻联合国代表团（纽约）转交。地址见${LIST}。} observer {收信人为外交部长，由常驻联合国观察员代表团（纽约）转交。地址见${LIST}。} other {收信人为外交部长。{state_text}在纽约没有常驻联合国的代表团。}}`,
  'letters.address-to-recipients': '收信人：{recipients}',
  'letters.recipient': '{name}（{email}）',
  'letters.label': '信函',
  'letters.email': '用邮件应用打开',
  'letters.copy': '复制',
  'letters.copied': '已复制。',
  'letters.selected': '信函已选中：按Ctrl+C或⌘C复制。',
  'letters.share': '分享',

  'letters.to': `{mission, select, permanent {{state_text}${OFFICE}阁下\n（由{state_text}常驻联合国代表团转交，纽约）} observer {{state_text}${OFFICE}阁下\n（由{state_text}常驻联合国观察员代表团转交，纽约）} other {{state_text}${OFFICE}阁下}}`,
  'letters.subject.thank': '{treaty_text}：感谢{state_text}',
  'letters.subject.ask': '{treaty_text}：请{state_text}批准',
  'letters.subject.invite': '{treaty_text}：邀请{state_text}参加',
  'letters.subject.withdrawn': '{treaty_text}：邀请{state_text}重新参加',
  'letters.salutation': '阁下：',
  'letters.record.joined':
    '{vote, select, yes {{hasSigned, select, yes {{state_text}于{voted, date, long}在联合国大会投票赞成{treaty_text}，{signed, date, long}签署该条约，并于{deposited, date, long}交存{instrument}。} other {{state_text}于{voted, date, long}在联合国大会投票赞成{treaty_text}，并于{deposited, date, long}交存{instrument}。}}} other {{hasSigned, select, yes {{state_text}于{signed, date, long}签署{treaty_text}，并于{deposited, date, long}交存{instrument}。} other {{state_text}于{deposited, date, long}交存{instrument}，参加了{treaty_text}。}}}}谨此致谢。',
  'letters.record.signed':
    '{vote, select, yes {{state_text}于{voted, date, long}在联合国大会投票赞成{treaty_text}，并于{signed, date, long}签署该条约，但尚未批准。} meant_yes {{state_text}曾表示，{voted, date, long}联合国大会表决{treaty_text}时本打算投赞成票，其后于{signed, date, long}签署该条约，但尚未批准。} abstain {{voted, date, long}联合国大会通过{treaty_text}时，{state_text}弃权，其后于{signed, date, long}签署该条约，但尚未批准。} no {{state_text}于{voted, date, long}在联合国大会投票反对{treaty_text}，其后于{signed, date, long}签署该条约，但尚未批准。} other {{state_text}于{signed, date, long}签署{treaty_text}，但尚未批准。}}',
  'letters.record.none':
    '{vote, select, yes {{state_text}于{voted, date, long}在联合国大会投票赞成{treaty_text}，但至今既未签署也未参加该条约。} meant_yes {{state_text}曾表示，{voted, date, long}联合国大会表决{treaty_text}时本打算投赞成票，但至今既未签署也未参加该条约。} abstain {{voted, date, long}联合国大会通过{treaty_text}时，{state_text}弃权，至今既未签署也未参加该条约。} no {{state_text}于{voted, date, long}在联合国大会投票反对{treaty_text}，至今既未签署也未参加该条约。} did_not_vote {{voted, date, long}联合国大会通过{treaty_text}时，{state_text}未参加表决，至今既未签署也未参加该条约。} other {{state_text}至今既未签署也未参加{treaty_text}。}}',
  'letters.record.withdrawn': '{state_text}已退出{treaty_text}。',
  'letters.others': OTHERS,
  'letters.others-and-peers': `${OTHERS}{share, select, none {{state_text}将是{group_members}中第一个参加的国家。} all {{group_others}均已参加。} other {{group_others}共{base, number}国，其中{joined, number}国已参加。}}`,
  'letters.request.thank':
    '{missing, plural, =0 {恳请贵国鼓励尚未参加的国家早日参加。} other {{group_others}中尚有#国未参加，恳请贵国鼓励其早日参加。}}',
  'letters.request.ask': '谨请贵国政府批准{treaty_short}，并将批准书交存联合国秘书长。',
  'letters.request.reconsider':
    '我注意到秘书长于{told, date, long}收到的来文。谨请贵国政府重新考虑，批准{treaty_short}，并将批准书交存联合国秘书长。',
  'letters.request.invite':
    '{open, select, accession {未签署{treaty_short}的国家可以加入。谨请贵国政府考虑向联合国秘书长交存加入书。} signature {所有国家均可签署{treaty_short}。谨请贵国政府考虑签署。} other {所有国家均可签署或加入{treaty_short}。谨请贵国政府考虑参加。}}',
  'letters.request.return': '谨请贵国政府考虑重新参加{treaty_short}。',
  'letters.own-words': '［请用您自己的话说明此事对您为何重要。］',
  'letters.close': '顺致最崇高的敬意。',
  'letters.signature': '［您的姓名］\n［您的地址］',
} as const;

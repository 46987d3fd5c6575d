/** The method page: rules with their articles, terms, sources, licence. */
export const methodMessages = {
  'method.heading': '方法',
  'method.description': '{treaty}追踪的数字如何得出：规则、术语和来源。',
  'method.lead':
    '每个数字都根据有关条约状况的记录，按条约的规则（联合国，《条约汇编》，{volume, select, none {} other {第{volume}卷，}}第{number}号）计算得出。每个数字都链接到所依据的记录。',

  'method.rules': '规则',
  'method.rule.adoption': '条约于{date, date, long}通过（{document}）。',
  'method.rule.signature':
    '{article}：条约{closes, select, never {自{opened, date, long}起开放供签署，无截止日期} other {自{opened, date, long}起至生效之日止开放供签署}}。',
  'method.rule.ratification': '{article}：{by, select, signatories {签署国} other {各国}}可批准、接受或核准条约。',
  'method.rule.accession':
    '{article}：{opens, select, always {条约在任何时候均开放供加入} other {条约生效后，开放供未签署的国家加入}}。',
  'method.rule.entry':
    '{article}：条约在{delay}生效。{accessions, select, yes {{provisional, select, yes {签署和暂时适用不计在内。} other {签署不计在内。}}} other {{provisional, select, yes {加入、签署和暂时适用不计在内。} other {加入和签署不计在内。}}}}',
  'method.rule.later-than-entry':
    '{article}：对于在条约生效后交存文书的国家，条约在{later}对其生效。此前交存的国家，自条约生效之日起受其约束。文书恰在条约生效当天交存的，案文未作规定：本网站视该国自当天起受约束，并加以标注。',
  'method.rule.later-than-threshold':
    '{article}：对于在达到生效所需份数之日以后交存文书的国家，条约在{later}对其生效。在该日或之前交存的国家，自条约生效之日起受其约束。',
  'method.rule.provisional': '{article}：一国可声明暂时适用条约。该国并不因此成为缔约国。',
  'method.rule.withdrawal':
    '{article}：退出在{delay}生效，{later, select, notice {通知载明较晚日期的，则在该日期生效} other {届时该国如为武装冲突当事方，则推迟生效}}。在此之前，该国仍是缔约国。过去的数字不变：其文书仍计入{threshold, number}份；曾经签署的，仍为签署国。文书终止后，保存人将其置于方括号内，但不说明何时终止。未见退出通知的，视为最迟在本网站首次看到方括号之日终止。',
  'method.rule.contradictions': '记录与上述规则不符的，在该国页面和“系统状态”页面上注明，并以保存人的数据为准。',
  'method.rule.same-day': '同一天交存的文书不分先后。如果几份文书同时使总数达到所需份数，则不说是某一国使之达到。',
  'method.rule.universe': '“所有国家”指197个国家：联合国193个会员国、罗马教廷、巴勒斯坦国、库克群岛和纽埃。',
  'method.rule.dates': '日期均为保存人所在地纽约的日期。',
  'method.rule.review':
    '名称无法识别的，该行搁置待审。如果记录中缺少了此前列有的国家，或一次更正了五个以上国家的数据，则整份记录不予采纳，由管理员决定。每项决定连同理由一并公布，并可撤销。搁置的内容不计入任何数字。',
  'method.rule.corrections':
    '数字由存档记录按读取顺序得出。解析程序改进后，所有记录都重新解析。由此产生的更正予以收录，但不作为新消息发布。',

  'method.terms': '术语',
  'method.term.depositary': '保存人',
  'method.term.depositary-meaning': '保存条约并接收文书。条约的保存人是联合国秘书长，其记录在联合国条约集中公布。',
  'method.term.contracting': '参加国',
  'method.term.contracting-meaning':
    '已同意受条约约束的国家，无论条约是否已生效。本网站用“参加”一词统称以批准、接受、核准、加入等方式表示同意；“加入”只指其中未经签署的一种。《维也纳条约法公约》中文本称这类国家为“缔约国”；本网站按条约本身的用法，“缔约国”只指条约已对其生效的国家。',
  'method.term.party': '缔约国',
  'method.term.party-meaning': '已同意受条约约束，且条约已对其生效的国家。',
  'method.term.peers': '同组国家',
  'method.term.peers-meaning':
    '同一国家组的其他成员。除非另选，以该国所属成员最少的区域组织为准；如不属于任何区域组织，则以其所属的联合国区域组为准。',

  'method.sources': '来源',
  'method.source.depositary':
    '保存人的记录：联合国条约集，《交存秘书长的多边条约》，<depositary>第{chapter}章，第{number}号</depositary>。记录按<health>系统状态</health>页面所示的时间表获取，原样存档，经解析后与其自身所载的总数核对。未通过核对的记录不改变任何数据。',
  'method.source.built-in-copy': '内置副本，截至{day, date, long}（含当日）：{sources}。',
  'method.source.vote': '{day, date, long}的表决：{source}。',
  'method.source.regions': '区域：联合国统计司M49标准。',

  'method.cross-checks': '与其他来源核对',
  'method.cross-checks.lead':
    '其他来源也公布条约的状况。本网站每天读取一次，与保存人的记录比对，以便发现任何一方的差错。数字均不取自这些来源：遇有不同，无论有多少来源彼此一致，均以保存人的数据为准。每处差异连同双方的数据列于该国页面和<health>系统状态</health>页面，直至其中一方改动。',
  'method.cross-check.untc-page': '{source_text}：同一记录的另一种形式，并说明数据截至何时。',
  'method.cross-check.un-registration':
    '{source_text}：列明条约自何日起对各国生效的唯一正式清单。其中的日期与按上述规则得出的日期比对。条约在登记册中的编号为{number}。',
  'method.cross-check.unoda': '{source_text}：各国的签署和文书。该数据库将接受和核准列为批准，这不视为差异。',
  'method.cross-check.att-secretariat':
    '{source_text}：已参加和仅签署的国家数。未参加的国家数不作比对，因为秘书处所计的国家总数为{count, number}。',

  'method.licence': '许可和引用',
  'method.cite':
    '程序按MIT许可证发布；数据适用<licence>另外的许可</licence>。每个数字和每个国家的页面都附有引文。每一天都有自己的网址，例如：',
  'method.citation': '{treaty}追踪，{day, date, long}，{address}。来源：{record}。',
} as const;

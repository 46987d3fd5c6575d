const CAUSE = '{cause, select, none {} other {（{cause}）}}';
const OF_PARTICIPANT = '{participant, select, none {} other {（{participant}）}}';
const NO_GENUINE = '真实的记录不会如此';
const STATED =
  '{total, select, signatories {签署国{stated, number}个} parties {缔约方{stated, number}个} other {{total}为{stated, number}}}';
const EXPECTED = '“{expected_title}”（{expected_number}）';

/** Why a record was refused or a row set aside, what was odd in a record, and what a run does: by the code, and by the datum on which the wording depends. */
export const reasonsMessages = {
  'reasons.other': '未知原因：{code}。',

  // Why there is no record.
  'reasons.no-answer': `无法访问{source_text}${CAUSE}。`,
  'reasons.host-not-found': `无法访问{source_text}：找不到其服务器名称${CAUSE}。`,
  'reasons.connection-refused': `无法访问{source_text}：其服务器拒绝连接${CAUSE}。`,
  'reasons.connection-lost': `{source_text}的响应不完整：连接中断${CAUSE}。`,
  'reasons.not-secure': `未读取{source_text}：无法与其服务器建立安全连接${CAUSE}。`,
  'reasons.broken-answer': `{source_text}的响应无法读取${CAUSE}。`,
  'reasons.timeout': '{source_text}未在{seconds, number}秒内给出完整响应。',
  'reasons.error-status': '{source_text}返回错误状态码{status}。',
  'reasons.redirect': '{source_text}重定向到另一网址，未予跟随。',
  'reasons.asked-to-wait': '{source_text}在{retryAfterUntil, time, utc}之前不再接受请求。',
  'reasons.maintenance': '无法使用{source_text}：网站正在维护。',
  'reasons.not-found': '在其网址上找不到{source_text}。',
  'reasons.disallowed': '按其网站的robots.txt，不允许程序读取{source_text}。',
  'reasons.cancelled': '请求在收到响应之前已取消。',

  // Why a record was refused.
  'reasons.empty-body': '响应为空。',
  'reasons.truncated-body': '记录不完整，末尾缺失。',
  'reasons.body-too-large': '响应超过{largest, number}字节。',
  'reasons.too-deeply-nested': '记录中的元素嵌套超过{depth, number}层。',
  'reasons.over-a-limit.elements': `记录中的元素超过{most, number}个，${NO_GENUINE}。`,
  'reasons.over-a-limit.characters-in-a-text': `记录中有一段文字超过{most, number}个字符，${NO_GENUINE}。`,
  'reasons.over-a-limit.characters-in-a-tag': `记录中有一个标签超过{most, number}个字符，${NO_GENUINE}。`,
  'reasons.over-a-limit.attributes': `记录中有一个元素的属性超过{most, number}个，${NO_GENUINE}。`,
  'reasons.over-a-limit.rows': `记录超过{most, number}行，${NO_GENUINE}。`,
  'reasons.over-a-limit.cells-in-a-row': `记录中有一行超过{most, number}个单元格，${NO_GENUINE}。`,
  'reasons.over-a-limit.characters-in-a-cell': `记录中有一个单元格超过{most, number}个字符，${NO_GENUINE}。`,
  'reasons.over-a-limit.texts': `记录中的声明和说明超过{most, number}项，${NO_GENUINE}。`,
  'reasons.over-a-limit.actions': `记录中的条约行动超过{most, number}项，${NO_GENUINE}。`,
  'reasons.reading-took-too-long': '读取记录超过{seconds, number}秒，已停止。',
  'reasons.reading-took-too-much-memory': '读取记录占用内存超过{megabytes, number}兆字节，已停止。',
  'reasons.not-a-record': '响应不是条约记录。',
  'reasons.not-a-record.encoding': '记录声明的编码“{encoding}”未知。',
  'reasons.not-a-record.found': '响应是{found}，而不是{expected}。',
  'reasons.not-a-record.expected': '响应不是应有的{expected}。',
  'reasons.not-a-record.missing': '记录中缺少“{missing}”。',
  'reasons.part.title': '标题',
  'reasons.part.status-as-at': '截至日期',
  'reasons.part.signatories': '签署国数目',
  'reasons.part.parties': '缔约方数目',
  'reasons.part.registration-number': '登记号',
  'reasons.part.state': '国家',
  'reasons.part.date': '日期',
  'reasons.part.kind': '种类',
  'reasons.not-a-record.where': '响应的结构与预期不符，首次出现在“{where_first}”处。',
  'reasons.not-a-record.unclear': '页面上的数字各属于哪一类国家，无法确定。',
  'reasons.no-participants-table': '记录没有列出参加者，也没有说明没有参加者。',
  'reasons.no-participants-table.words': '记录以文字说明参加者的数目（“{words}”），但没有列出参加者。',
  'reasons.no-participants-table.tables': '页面上可能是参加者名单的表格有{tables, number}个。',
  'reasons.no-participants-table.parties': '记录载明签署国{signatories, number}个、缔约方{parties, number}个，但没有列出参加者。',
  'reasons.totals-differ': '记录没有载明可供核对各行的总数。',
  'reasons.totals-differ.sum': '页面上的数字合计为{sum, number}，而页面称共计{statesCounted, number}个国家。',
  'reasons.totals-differ.text':
    '记录所载的{total, select, signatories {签署国数目} parties {缔约方数目} other {{total}}}为“{text}”。',
  'reasons.totals-differ.stated': `保存人的记录载明${STATED}，而其表格列有{listed, number}个。`,
  'reasons.unknown-heading': '表格有未知的列，或缺少一列：“{heading}”。',
  'reasons.unknown-heading.second': '参加者表格有第二行标题：{second}。',
  'reasons.unknown-heading.first': '参加者表格第一列的标题是“{heading}”，而不是“Participant”。',
  'reasons.doubled-heading': '表格中“{heading}”一列出现两次。',
  'reasons.broken-table': '参加者表格的标记已损坏。',
  'reasons.broken-table.cells': '参加者表格有{cells, number}个单元格，其中{read, number}个可以读取。',
  'reasons.broken-table.where': '参加者表格的标记在“{where}”处损坏。',
  'reasons.ragged-row': '“{name}”一行有{cells, number}个单元格，而表格有{columns, number}列。',
  'reasons.unknown-marker': `记录列有种类不明的行动${OF_PARTICIPANT}：“{marker}”。`,
  'reasons.unknown-marker.heading': `条目“{cell}”${OF_PARTICIPANT}所带的标记，其所在列“{heading}”未作解释。`,
  'reasons.unreadable-cell': `条目“{cell}”${OF_PARTICIPANT}不是日期。`,
  'reasons.unreadable-cell.name': '名称“{name}”的括号不成对。',
  'reasons.unreadable-cell.missing': '记录列有一项行动，但缺少“{missing}”。',
  'reasons.date-out-of-range.future': '记录所载{name}一项行动的日期为{date, date, long}，尚未到来。',
  'reasons.date-out-of-range.early':
    '记录所载{name}一项行动的日期为{date, date, long}，早于条约开放供签署的{openedOn, date, long}。',
  'reasons.wrong-treaty': `记录所载并非${EXPECTED}。`,
  'reasons.wrong-treaty.title': `记录属于“{title}”{number, select, none {} other {（{number}）}}，而不是${EXPECTED}。`,
  'reasons.wrong-treaty.registration': `记录属于第{registration}号条约，而不是${EXPECTED}。`,
  'reasons.not-at-this-source': '{source_text}中没有“{title}”。',
  'reasons.doubled-participant': '记录两次列出“{name}”。',
  'reasons.doubled-participant.earlier': '记录以“{earlier}”和“{name}”两个名称列出同一国家。',
  'reasons.participant-vanished': '记录中不再列有{states}，而此前的记录列有。',
  'reasons.mass-change': '记录一次改动了{states_count, number}个国家已收录的行动：{states}。',

  // Why a row was set aside.
  'reasons.organization': '{name}是组织；只收录国家。',

  // What was odd in a record that was read.
  'reasons.unknown-name': '“{name}”不是已知国家的名称。',
  'reasons.row-without-date': '“{name}”一行没有日期。',
  'reasons.empty-rows': '参加者表格有{count, number}个空行。',
  'reasons.column-not-read': '“{heading}”一列没有条约行动，未予读取。',
  'reasons.no-totals-and-no-table': '记录既没有载明总数，也没有列出参加者。',
  'reasons.totals-in-words': '记录以文字载明总数（“{words}”），因此无法用来核对各行。',
  'reasons.special-table-not-read': '记录中有一个形式特殊的表格，未予读取。',
  'reasons.league-of-nations-lists-not-read': '记录中有国际联盟时期的名单，未予读取。',
  'reasons.number-differs': '页面标题所示为条约{heading}，但页面链接到条约{link}的XML记录。',
  'reasons.declaration-text-missing': '页面链接到{names}的声明，但没有显示其案文。',
  'reasons.declaration-not-linked': '页面显示了{names}的声明，但参加者表格没有链接到该声明。',
  'reasons.end-note-missing': '参加者表格提及尾注{marks}（共{marks_count, number}条），但页面上没有。',
  'reasons.unread-section': '页面上有一部分无法读取：“{text}”。',
  'reasons.kind-not-stated': '{name}一项行动的种类没有说明。',
  'reasons.withdrawal-not-compared': '{name}列有退出，不作比对。',
  'reasons.two-signatures': '{name}列有两项不同的签署。',
  'reasons.two-instruments': '{name}列有两份不同的文书。',
  'reasons.other-total-listed': `来源载明${STATED}，但列有{listed, number}个。`,

  // Steps of a fetch.
  'reasons.fetching': '正在获取{url}',
  'reasons.retrying': '{because}{seconds, number}秒后重试。',
  'reasons.not-modified': '自上次核查以来没有改动：{url}',
  'reasons.archived': '已从{url}存档{bytes, number}字节',

  // Steps of a run.
  'reasons.waiting-for-another-run': '另一次运行正在进行；等待其结束。',
  'reasons.read': '已读取{rows, number}个参加者、{statements, number}项声明或说明。',
  'reasons.noticed': '注意到：{problem}',
  'reasons.set-aside': '搁置待审：{reason}',
  'reasons.recorded': '{changes, plural, =0 {没有变更。} other {已收录#项变更。}}',
  'reasons.compared':
    '与保存人的记录{standing, plural, =0 {没有差异} other {有#处差异}}；自上次核查以来，{changes, plural, =0 {没有差异} other {有#处差异}}出现或消失。',
  'reasons.differences-refreshed': '已与{source_text}重新比对：{changes, number}处差异出现或消失。',
  'reasons.archived-record-refused': '{source_text}的存档记录不再予以采纳：{because}',

  // What a run says about itself.
  'reasons.other-view-read': '{because}已改为读取保存人的状况页面。',
  'reasons.problems': '{problems}',
  'reasons.problems.more': '另有{more, number}个问题。',
  'reasons.nothing-to-compare-with': '尚未读取保存人的任何记录。此来源的记录已存档，一旦有保存人的记录即予比对。',
  'reasons.reread': '已重新解析存档记录；没有核查任何来源。',
  'reasons.reread.revoked': '已在撤销第{revoked}号决定后重新解析存档记录；没有核查任何来源。',
  'reasons.stopped': '程序在此次运行期间被停止；没有收录任何内容。',
  'reasons.abandoned': '程序在此次运行期间终止；没有收录任何内容。',
  'reasons.internal-error': '内部错误：{message}',

  // What earlier versions of the program stored as a sentence.
  'reasons.earlier': '{text}',
} as const;

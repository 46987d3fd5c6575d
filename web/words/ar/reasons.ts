import { object, subject } from './agreement.ts';

const CAUSE = '{cause, select, none {} other { ({cause})}}';
const OF_PARTICIPANT = '{participant, select, none {} other { الخاص بـ {participant}}}';
const NOT_GENUINE = 'وهذا لا يوجد في أي سجل حقيقي';
const tooMany = (what: string): string => `في السجل أكثر من {most, number} من ${what}، ${NOT_GENUINE}.`;
const EXPECTED = '{expected_title} ({expected_number})';
const STATED = `{total, select, signatories {${subject('stated', 'signatory')}} parties {${subject('stated', 'party')}} other {{stated, number} {total}}}`;

/** Why a record was refused or a row set aside, what was odd in a record, and what a run does: by the code, and by the datum on which the wording depends. */
export const reasonsMessages = {
  'reasons.other': 'سبب غير معروف: {code}.',

  // Why there is no record.
  'reasons.no-answer': `تعذّر الوصول إلى {source_text}${CAUSE}.`,
  'reasons.host-not-found': `تعذّر الوصول إلى {source_text}: لم يُعثر على اسم الخادم${CAUSE}.`,
  'reasons.connection-refused': `تعذّر الوصول إلى {source_text}: رفض الخادم الاتصال${CAUSE}.`,
  'reasons.connection-lost': `لم ترد من {source_text} استجابة كاملة: انقطع الاتصال${CAUSE}.`,
  'reasons.not-secure': `تعذّرت قراءة {source_text}: لم يمكن إنشاء اتصال آمن بالخادم${CAUSE}.`,
  'reasons.broken-answer': `وردت من {source_text} استجابة تعذّرت قراءتها${CAUSE}.`,
  'reasons.timeout': `لم ترد من {source_text} استجابة كاملة في غضون ${object('seconds', 'second')}.`,
  'reasons.error-status': 'ورد من {source_text} رمز الخطأ {status}.',
  'reasons.redirect': 'يحيل عنوان {source_text} إلى عنوان آخر، ولا تُتَّبع هذه الإحالة.',
  'reasons.asked-to-wait': 'لا تُقبل طلبات أخرى لدى {source_text} حتى {retryAfterUntil, time, utc}.',
  'reasons.maintenance': 'الوصول إلى {source_text} غير متاح: الموقع متوقف للصيانة.',
  'reasons.not-found': 'لم يُعثر على {source_text} في العنوان المحدد.',
  'reasons.disallowed': 'لا يُسمح للبرامج بقراءة {source_text}، وفق ملف robots.txt في الموقع.',
  'reasons.cancelled': 'أُلغي الطلب قبل ورود استجابة.',

  // Why a record was refused.
  'reasons.empty-body': 'كانت الاستجابة فارغة.',
  'reasons.truncated-body': 'السجل مبتور قبل نهايته.',
  'reasons.body-too-large': `حجم الاستجابة أكبر من ${object('largest', 'byte')}.`,
  'reasons.too-deeply-nested': 'في السجل عناصر متداخلة يتجاوز عمقها {depth, number} من المستويات.',
  'reasons.over-a-limit.elements': tooMany('العناصر'),
  'reasons.over-a-limit.characters-in-a-text': tooMany('الأحرف في نص واحد'),
  'reasons.over-a-limit.characters-in-a-tag': tooMany('الأحرف في وسم واحد'),
  'reasons.over-a-limit.attributes': tooMany('السمات في عنصر واحد'),
  'reasons.over-a-limit.rows': tooMany('الصفوف'),
  'reasons.over-a-limit.cells-in-a-row': tooMany('الخلايا في صف واحد'),
  'reasons.over-a-limit.characters-in-a-cell': tooMany('الأحرف في خلية واحدة'),
  'reasons.over-a-limit.texts': tooMany('الإعلانات والملاحظات'),
  'reasons.over-a-limit.actions': tooMany('الإجراءات المتعلقة بالمعاهدة'),
  'reasons.reading-took-too-long': `استغرقت قراءة السجل أكثر من ${object('seconds', 'second')} فأُوقفت.`,
  'reasons.reading-took-too-much-memory': `استهلكت قراءة السجل أكثر من ${object('megabytes', 'megabyte')} من الذاكرة فأُوقفت.`,
  'reasons.not-a-record': 'الاستجابة ليست سجل معاهدة.',
  'reasons.not-a-record.encoding': 'يعلن السجل ترميزا غير معروف، هو «{encoding}».',
  'reasons.not-a-record.found': 'وردت الاستجابة بصيغة {found} لا بصيغة {expected}.',
  'reasons.not-a-record.expected': 'لم ترد الاستجابة بصيغة {expected} المتوقعة.',
  'reasons.not-a-record.missing': 'لا يتضمن السجل {missing}.',
  'reasons.part.title': 'العنوان',
  'reasons.part.status-as-at': 'اليوم الذي يسري حتى نهايته',
  'reasons.part.signatories': 'عدد الدول الموقِّعة',
  'reasons.part.parties': 'عدد الأطراف',
  'reasons.part.registration-number': 'رقم التسجيل',
  'reasons.part.state': 'الدولة',
  'reasons.part.date': 'التاريخ',
  'reasons.part.kind': 'النوع',
  'reasons.not-a-record.where': 'ليس للاستجابة البنية المتوقعة، وأول خلل فيها عند «{where_first}».',
  'reasons.not-a-record.unclear': 'لا يتضح إلى أي مجموعة من الدول يعود كل عدد في الصفحة.',
  'reasons.no-participants-table': 'لا يورد السجل أي مشاركين ولا يذكر أنه لا يوجد مشاركون.',
  'reasons.no-participants-table.words': 'يذكر السجل عدد المشاركين بالعبارة «{words}»، لكنه لا يورد أسماءهم.',
  'reasons.no-participants-table.tables': 'في الصفحة {tables, number} من الجداول التي قد يكون أي منها قائمة المشاركين.',
  'reasons.no-participants-table.parties':
    'يذكر السجل أن عدد الدول الموقِّعة {signatories, number} وعدد الأطراف {parties, number}، لكنه لا يورد أي مشاركين.',
  'reasons.totals-differ': 'لا يذكر السجل مجاميع تُقارَن بها صفوفه.',
  'reasons.totals-differ.sum': `مجموع الأعداد الواردة في الصفحة {sum, number}، لكنها تذكر أن العدد الكلي ${subject('statesCounted', 'state')}.`,
  'reasons.totals-differ.text':
    'يذكر السجل «{text}» عددا {total, select, signatories {للدول الموقِّعة} parties {للأطراف} other {({total})}}.',
  'reasons.totals-differ.stated': `العدد المذكور في سجل الوديع ${STATED}، لكن جدوله يورد {listed, number}.`,
  'reasons.unknown-heading': 'في الجدول عمود غير معروف، أو ينقصه عمود: «{heading}».',
  'reasons.unknown-heading.second': 'في جدول المشاركين صف عناوين ثان: {second}.',
  'reasons.unknown-heading.first': 'عنوان العمود الأول في جدول المشاركين هو «{heading}»، لا «Participant».',
  'reasons.doubled-heading': 'يرد العمود «{heading}» في الجدول مرتين.',
  'reasons.broken-table': 'ترميز جدول المشاركين تالف.',
  'reasons.broken-table.cells': `في جدول المشاركين ${subject('cells', 'cell')}، أمكنت قراءة {read, number} منها.`,
  'reasons.broken-table.where': 'ترميز جدول المشاركين تالف عند «{where}».',
  'reasons.ragged-row': `في صف «{name}» ${subject('cells', 'cell')}، لكن في الجدول ${subject('columns', 'column')}.`,
  'reasons.unknown-marker':
    'يورد السجل إجراء من نوع غير معروف{participant, select, none {} other { يخص {participant}}}: «{marker}».',
  'reasons.unknown-marker.heading': `القيد «{cell}»${OF_PARTICIPANT} يحمل علامة لا يفسرها عنوان عموده، «{heading}».`,
  'reasons.unreadable-cell': `القيد «{cell}»${OF_PARTICIPANT} ليس تاريخا.`,
  'reasons.unreadable-cell.name': 'في الاسم «{name}» قوس بلا نظير.',
  'reasons.unreadable-cell.missing': 'يورد السجل إجراء ينقصه {missing}.',
  'reasons.date-out-of-range.future': 'يؤرخ السجل إجراء يخص {name} في {date, date, long}، وهو تاريخ في المستقبل.',
  'reasons.date-out-of-range.early':
    'يؤرخ السجل إجراء يخص {name} في {date, date, long}، أي قبل فتح باب التوقيع على المعاهدة في {openedOn, date, long}.',
  'reasons.wrong-treaty': `لا يذكر السجل ${EXPECTED}.`,
  'reasons.wrong-treaty.title': `السجل هو سجل «{title}»{number, select, none {} other { ({number})}}، لا سجل ${EXPECTED}.`,
  'reasons.wrong-treaty.registration': `السجل هو سجل المعاهدة رقم {registration}، لا سجل ${EXPECTED}.`,
  'reasons.not-at-this-source': 'لا توجد معاهدة «{title}» لدى {source_text}.',
  'reasons.doubled-participant': 'يورد السجل «{name}» مرتين.',
  'reasons.doubled-participant.earlier': 'يورد السجل دولة واحدة باسمين: «{earlier}» و «{name}».',
  'reasons.participant-vanished': 'لم يعد السجل يورد {states}، مع ورودها في سجل سابق.',
  'reasons.mass-change': 'يغيّر السجل دفعة واحدة الإجراءات المسجَّلة لدول عددها {states_count, number}: {states}.',

  // Why a row was set aside.
  'reasons.organization': '{name} منظمة؛ ولا تُسجَّل إلا الدول.',

  // What was odd in a record that was read.
  'reasons.unknown-name': '«{name}» ليس اسم دولة معروفة.',
  'reasons.row-without-date': 'صف «{name}» بلا تاريخ.',
  'reasons.empty-rows': `في جدول المشاركين ${subject('count', 'emptyRow')}.`,
  'reasons.column-not-read': 'لا يورد العمود «{heading}» إجراءات متعلقة بالمعاهدة، فلم يُقرأ.',
  'reasons.no-totals-and-no-table': 'لا يذكر السجل مجاميع ولا يورد مشاركين.',
  'reasons.totals-in-words': 'يذكر السجل مجاميعه بالعبارة «{words}»، فتعذّرت مقارنة صفوفه بها.',
  'reasons.special-table-not-read': 'في السجل جدول ذو شكل غير معتاد لم يُقرأ.',
  'reasons.league-of-nations-lists-not-read': 'في السجل قوائم من عهد عصبة الأمم لم تُقرأ.',
  'reasons.number-differs': 'يذكر عنوان الصفحة المعاهدة {heading}، لكن الصفحة تحيل إلى سجل XML للمعاهدة {link}.',
  'reasons.declaration-text-missing': 'تحيل الصفحة إلى إعلان صادر عن {names}، لكنها لا تعرض نصه.',
  'reasons.declaration-not-linked': 'تعرض الصفحة إعلانا صادرا عن {names}، لكن جدول المشاركين لا يحيل إليه.',
  'reasons.end-note-missing':
    '{marks_count, plural, zero {يحيل جدول المشاركين إلى حواش لا توجد في الصفحة} one {يحيل جدول المشاركين إلى الحاشية {marks}، وهي غير موجودة في الصفحة} two {يحيل جدول المشاركين إلى الحاشيتين {marks}، وهما غير موجودتين في الصفحة} few {يحيل جدول المشاركين إلى الحواشي {marks}، وهي غير موجودة في الصفحة} many {يحيل جدول المشاركين إلى الحواشي {marks}، وهي غير موجودة في الصفحة} other {يحيل جدول المشاركين إلى الحواشي {marks}، وهي غير موجودة في الصفحة}}.',
  'reasons.unread-section': 'في الصفحة قسم تعذّرت قراءته: «{text}».',
  'reasons.kind-not-stated': 'لم يُذكر نوع إجراء يخص {name}.',
  'reasons.withdrawal-not-compared': 'ورد انسحاب يخص {name}، ولا تُقارَن حالات الانسحاب.',
  'reasons.two-signatures': 'ورد توقيعان مختلفان يخصان {name}.',
  'reasons.two-instruments': 'ورد صكان مختلفان يخصان {name}.',
  'reasons.other-total-listed': `العدد المذكور في المصدر ${STATED}، لكن العدد الوارد في قائمته {listed, number}.`,

  // Steps of a fetch.
  'reasons.fetching': 'جارٍ جلب {url}',
  'reasons.retrying': `{because} ستُعاد المحاولة بعد ${object('seconds', 'second')}.`,
  'reasons.not-modified': 'لم يُعدَّل منذ آخر فحص: {url}',
  'reasons.archived': `حُفظ ${subject('bytes', 'byte')} من {url}`,

  // Steps of a run.
  'reasons.waiting-for-another-run': 'توجد عملية تشغيل أخرى جارية؛ وفي انتظار انتهائها.',
  'reasons.read': 'عدد المشاركين المقروء: {rows, number}. وعدد الإعلانات والملاحظات المقروء: {statements, number}.',
  'reasons.noticed': 'ملاحظة: {problem}',
  'reasons.set-aside': 'معلّق للمراجعة: {reason}',
  'reasons.recorded':
    '{changes, plural, zero {لا تغييرات.} one {سُجِّل تغيير واحد.} two {سُجِّل تغييران.} few {سُجِّلت # تغييرات.} many {سُجِّل # تغييرا.} other {سُجِّل # تغيير.}}',
  'reasons.compared': `${subject('standing', 'difference', 'لا اختلافات')} عن سجل الوديع؛ ومنذ آخر فحص {changes, plural, zero {لم يظهر أي اختلاف ولم يزل} one {ظهر أو زال اختلاف واحد} two {ظهر أو زال اختلافان} few {ظهرت أو زالت # اختلافات} many {ظهر أو زال # اختلافا} other {ظهر أو زال # اختلاف}}.`,
  'reasons.differences-refreshed':
    'أُعيدت المقارنة مع {source_text}: {changes, plural, zero {لم يظهر أي اختلاف ولم يزل} one {ظهر أو زال اختلاف واحد} two {ظهر أو زال اختلافان} few {ظهرت أو زالت # اختلافات} many {ظهر أو زال # اختلافا} other {ظهر أو زال # اختلاف}}.',
  'reasons.archived-record-refused': 'لم يعد السجل المحفوظ من {source_text} مقبولا: {because}',

  // What a run says about itself.
  'reasons.other-view-read': '{because} وقُرئت بدلا منه صفحة حالة المعاهدة لدى الوديع.',
  'reasons.problems': '{problems}',
  'reasons.problems.more': `وثمة ${subject('more', 'problem')}.`,
  'reasons.nothing-to-compare-with':
    'لم يُقرأ بعد أي سجل من سجلات الوديع. وقد حُفظ سجل هذا المصدر، وسيُقارَن حالما يتوافر سجل للوديع.',
  'reasons.reread': 'أُعيد تحليل السجلات المحفوظة؛ ولم يُفحص أي مصدر.',
  'reasons.reread.revoked': 'أُعيد تحليل السجلات المحفوظة دون القرار {revoked}؛ ولم يُفحص أي مصدر.',
  'reasons.stopped': 'أُوقف البرنامج أثناء عملية التشغيل هذه؛ ولم يُسجَّل شيء.',
  'reasons.abandoned': 'انتهى البرنامج أثناء عملية التشغيل هذه؛ ولم يُسجَّل شيء.',
  'reasons.internal-error': 'خطأ داخلي: {message}',

  // What earlier versions of the program stored as a sentence.
  'reasons.earlier': '{text}',
} as const;

import { byGender } from './agreement.ts';

const RANGE = 'إحدى الدول المنضمة من رقم {first, number} إلى رقم {last, number}';

/** Feeds: what each entry says, and where they are offered. */
export const feedsMessages = {
  'feeds.title': '{site}: {about}',
  'feeds.about.all': 'جميع التغييرات',
  'feeds.about.words': '«{words}»',
  'feeds.about.several': '{one} · {other}',
  'feeds.description':
    'التوقيعات والإيداعات وحالات الانسحاب والتصويبات وتغييرات الأسماء في إطار {treaty_text}، من سجل الوديع. أحدث القيود، وعددها {most, number}.',

  // The heading of an act, by its kind.
  'feeds.act.signature': `${byGender('وقّع', 'وقّعت')} {state_text} على {treaty_text}`,
  'feeds.act.succession-to-signature': `${byGender('خلف', 'خلفت')} {state_text} الدولة السلف في التوقيع على {treaty_text}`,
  'feeds.act.definitive-signature': `${byGender('وقّع', 'وقّعت')} {state_text} على {treaty_text} توقيعا نهائيا`,
  'feeds.act.ratification': `${byGender('صدّق', 'صدّقت')} {state_text} على {treaty_text}`,
  'feeds.act.acceptance': `${byGender('قبل', 'قبلت')} {state_text} {treaty_text}`,
  'feeds.act.approval': `${byGender('وافق', 'وافقت')} {state_text} على {treaty_text}`,
  'feeds.act.accession': `${byGender('انضم', 'انضمت')} {state_text} إلى {treaty_text}`,
  'feeds.act.succession': `${byGender('خلف', 'خلفت')} {state_text} الدولة السلف في {treaty_text}`,
  'feeds.act.formal-confirmation': `${byGender('أقرّ', 'أقرّت')} {state_text} {treaty_text} رسميا`,
  'feeds.act.other-consent': `${byGender('أعرب {state_text} عن رضاه', 'أعربت {state_text} عن رضاها')} بالالتزام بأحكام {treaty_text}`,
  'feeds.act.provisional-application': `${byGender('أعلن', 'أعلنت')} {state_text} التطبيق المؤقت {treaty_to}`,
  'feeds.act.withdrawal': `${byGender('قدّم', 'قدّمت')} {state_text} إخطارا بالانسحاب من {treaty_text}`,
  'feeds.joined': `{act}: {count, plural, zero {${RANGE}} one {{first, select, 1 {أول دولة منضمة} other {الدولة المنضمة رقم {first, number}}}} two {إحدى الدولتين المنضمتين رقم {first, number} ورقم {last, number}} few {${RANGE}} many {${RANGE}} other {${RANGE}}}`,

  // The heading of anything else that changed.
  'feeds.name': 'تغيير اسم: يورد الوديع الآن «{before}» باسم «{after}»',
  'feeds.removed': 'تصويب بشأن {state_text}: لم يعد السجل يورد {instrument} المؤرخ {before, date, long}',
  'feeds.ended': '{state_text}: يبيّن الوديع الآن انتهاء أثر {instrument} المؤرخ {after, date, long}',
  'feeds.not-ended': 'تصويب بشأن {state_text}: لم يعد السجل يبيّن انتهاء أثر {instrument} المؤرخ {after, date, long}',
  'feeds.kind':
    'تصويب بشأن {state_text}: نوع الإجراء المؤرخ {after, date, long} هو {kind}، بعد أن كان {kindBefore}{moved, select, yes { بتاريخ {before, date, long}} other {}}',
  'feeds.date': 'تصويب بشأن {state_text}: {instrument} مؤرخ {after, date, long}، لا {before, date, long}',
  'feeds.effect': 'تصويب بشأن {state_text}: الانسحاب المُخطَر به في {after, date, long} يسري اعتبارا من {effect, date, long}',

  // What stands below the heading.
  'feeds.line.signed': 'تاريخ التوقيع: {day, date, long}',
  'feeds.line.deposited': 'تاريخ الإيداع: {day, date, long}',
  'feeds.line.declared': 'تاريخ الإعلان: {day, date, long}',
  'feeds.line.notified': 'تاريخ الإخطار: {day, date, long}',
  'feeds.line.in-force': 'تاريخ السريان: {day, date, long} ({article})',
  'feeds.line.not-in-force': 'تاريخ السريان: عند بدء نفاذ {treaty_short}',
  'feeds.line.ended': 'يبيّن الوديع الآن انتهاء أثر هذا الإجراء.',
  'feeds.line.reread': 'أجرى المرصد هذا التصويب بعد إعادة تحليل السجلات المحفوظة.',
  'feeds.line.recorded': 'وقت التسجيل لدى المرصد: {at, time, utc}',
  'feeds.line.source': 'المصدر: {source_text}{evidence, select, none {} other { ({evidence})}}',
  'feeds.line.archived': 'المصدر: {source_text}{evidence, select, none {} other { ({evidence})}}، <record>السجل المحفوظ</record>',
  'feeds.line.decision': 'المصدر: <decision>القرار اليدوي {id}</decision>',

  // Where feeds and the calendar are offered.
  'feeds.follow': 'المتابعة',
  'feeds.follow.state': 'متابعة {state_text}',
  'feeds.follow.note':
    '{calendar, select, yes {في التقويم مواعيد السريان المقبلة وأيام الذكرى، وفي} other {في}} الخلاصات كل توقيع وإيداع وانسحاب وتصويب عند تسجيله.',
  'feeds.follow.calendar': 'إضافة مواعيد {treaty_text} إلى التقويم',
  'feeds.follow.calendar-state': 'إضافة مواعيد {state_text} إلى التقويم',
  'feeds.follow.calendar-group': 'إضافة مواعيد {group_text} إلى التقويم',
  'feeds.follow.ics': 'ملف التقويم (ICS)',
  'feeds.follow.atom': 'خلاصة Atom',
  'feeds.follow.json': 'خلاصة JSON Feed',
} as const;

import { andStatesThat, byGender, statesThat } from './agreement.ts';

const SIGNED_THEN = statesThat('signed', {
  zero: 'لم تكن أي دولة قد وقّعت على {treaty_text} دون أن تصدّق عليها',
  verb: 'كانت قد وقّعت على {treaty_text} ولم تصدّق عليها',
  dual: 'كانتا قد وقّعتا على {treaty_text} ولم تصدّقا عليها',
});
const SIGNED_NOW = statesThat('signed', {
  zero: 'لا توجد دولة وقّعت على {treaty_text} ولم تصدّق عليها',
  verb: 'وقّعت على {treaty_text} ولم تصدّق عليها',
  dual: 'وقّعتا على {treaty_text} ولم تصدّقا عليها',
});
const NEITHER_THEN = andStatesThat('none', {
  zero: 'لم تكن أي دولة قد تخلّفت عن التوقيع والانضمام معا',
  verb: 'لم تكن قد وقّعت عليها ولا انضمت إليها',
  dual: 'لم تكونا قد وقّعتا عليها ولا انضمتا إليها',
});
const NEITHER_NOW = andStatesThat('none', {
  zero: 'لا توجد دولة لم توقّع عليها ولم تنضم إليها',
  verb: 'لم توقّع عليها ولم تنضم إليها',
  dual: 'لم توقّعا عليها ولم تنضما إليها',
});

/** "Use this": all that is needed to use a figure elsewhere. */
export const useMessages = {
  'use.this': 'للاستخدام',
  'use.title': 'للاستخدام: {name}',
  'use.description': 'صيغة الاقتباس والعنوان الدائم والصورة والتضمين والبيانات والمصدر: {name}.',
  'use.name.figure': 'كم دولة انضمت',
  'use.name.band': 'جميع الدول بترتيب الانضمام والتوقيع',
  'use.name.cumulative': 'تطوّر التوقيعات والصكوك',
  'use.name.yearly': 'الدول المنضمة في كل سنة',
  'use.name.regions': 'الدول حسب المنطقة',
  'use.name.tiles': 'خريطة مربعات لجميع الدول',
  'use.name.board': 'من التالي؟',
  'use.name.states': 'قائمة الدول',
  'use.name.state': 'دولة واحدة',
  'use.name.groups': 'مجموعات الدول',
  'use.name.group': 'مجموعة واحدة من الدول',
  'use.close': 'إغلاق',
  'use.citation': 'صيغة الاقتباس',
  'use.copy': 'نسخ صيغة الاقتباس',
  'use.copied': 'نُسخت',
  'use.copy-failed': 'تعذّر النسخ: النص محدَّد ويمكنك نسخه بنفسك',
  'use.cited': '«{sentence}». {site}، {day, date, long}، {address}. المصدر: {record}.',
  'use.address': 'العنوان الدائم',
  'use.address-note': 'يعرض هذا العنوان دائما الوضع في {day, date, long}، بما في ذلك ما يطرأ لاحقا من تصويبات.',
  'use.address-known-note': 'يعرض هذا العنوان دائما الوضع في {day, date, long} كما كان معروفا في {known, time, utc}.',
  'use.picture': 'الصورة',
  'use.svg': 'SVG',
  'use.png': 'PNG',
  'use.rows': 'البيانات',
  'use.columns': 'الأعمدة: <codes>{columns}</codes>. <dictionary>معانيها</dictionary>. <licence>الترخيص</licence>.',
  'use.source': 'مصدر هذه المعلومات',
  'use.read-from': 'المصدر',
  'use.archived': 'المصدر المحفوظ',
  'use.archived-text': 'السجل كما قُرئ ({hash})',
  'use.run': 'عملية التشغيل {run}',
  'use.as-of': 'الوضع في',
  'use.checked': 'تاريخ الفحص',
  'use.not-checked-since': 'لم يُفحص منذ',
  'use.changed': '{source, select, bundled {تاريخ التسجيل} other {تاريخ التغيير}}',
  'use.set-aside': 'المعلّق للمراجعة',
  'use.sentence.counts':
    'حتى {day, date, long}، {past, select, yes {كانت {joined, number} من أصل {universe, number} دولة قد انضمت إلى {treaty_text}} other {انضمت {joined, number} من أصل {universe, number} دولة إلى {treaty_text}}}',
  'use.sentence.race':
    'حتى {day, date, long}، {past, select, yes {كان قد أُودع {toward, number} من صكوك {kinds} الـ {threshold, number} اللازمة لبدء نفاذ {treaty_text}} other {أُودع {toward, number} من صكوك {kinds} الـ {threshold, number} اللازمة لبدء نفاذ {treaty_text}}}',
  'use.sentence.cumulative':
    'حتى {day, date, long}، {past, select, yes {كان} other {بلغ}} عدد الدول الموقِّعة على {treaty_text} {signatories, number} وعدد الدول المنضمة إليها {joined, number}',
  'use.sentence.year':
    '{joined, plural, zero {لم تنضم أي دولة} one {انضمت دولة واحدة} two {انضمت دولتان} few {انضمت # دول} many {انضمت # دولة} other {انضمت # دولة}} إلى {treaty_text} في عام {year}{whole, select, yes {} other { (البيانات حتى {day, date, long})}}',
  'use.sentence.regions':
    'حتى {day, date, long}، {past, select, yes {كانت نسب الدول المنضمة إلى {treaty_text} في كل منطقة} other {نسب الدول المنضمة إلى {treaty_text} في كل منطقة}}: {shares}',
  'use.share': '{region} {joined, number} من أصل {base, number}',
  'use.sentence.board': `حتى {day, date, long}، {past, select, yes {${SIGNED_THEN}، ${NEITHER_THEN}} other {${SIGNED_NOW}، ${NEITHER_NOW}}}`,
  'use.sentence.found':
    'حتى {day, date, long}، {past, select, yes {كان عدد الدول التي تستوفي المعايير التالية في إطار {treaty_text}} other {عدد الدول التي تستوفي المعايير التالية في إطار {treaty_text} هو}} {found, number} من أصل {universe, number}: {filters}',
  'use.filter.not-joined': 'عدم الانضمام',
  'use.filter.q': 'اسم أو رمز شبيه بعبارة «{value}»',
  'use.filter.status': 'الوضع «{value}»',
  'use.filter.region': 'المنطقة {value}',
  'use.filter.group': 'العضوية في «{value}»',
  'use.filter.vote': 'التصويت «{value}»',
  'use.filter.years': 'عدد السنوات المنقضية على التوقيع لا يقل عن {value}',
  'use.filter.share': 'نسبة النظراء المنضمين لا تقل عن {value} في المائة',
  'use.sentence.party': `${byGender('أودع', 'أودعت')} {state_text} صك {kind} في {deposited, date, long}، ${byGender('وهو', 'وهي')} دولة طرف في {treaty_text} منذ {since, date, long}`,
  'use.sentence.consented': `${byGender('أودع', 'أودعت')} {state_text} صك {kind} في {deposited, date, long}؛ وحتى {day, date, long} {past, select, yes {لم يكن نفاذ {treaty_text} قد بدأ} other {لم يبدأ نفاذ {treaty_text}}} بالنسبة ${byGender('إليه', 'إليها')}`,
  'use.sentence.signed': `${byGender('وقّع', 'وقّعت')} {state_text} على {treaty_text} في {signed, date, long}، وحتى {day, date, long} {past, select, yes {${byGender('لم يكن قد صدّق', 'لم تكن قد صدّقت')}} other {${byGender('لم يصدّق', 'لم تصدّق')}}} عليها`,
  'use.sentence.none': `حتى {day, date, long}، {past, select, yes {${byGender('لم يكن', 'لم تكن')} {state_text} ${byGender('قد وقّع على {treaty_text} ولا انضم إليها', 'قد وقّعت على {treaty_text} ولا انضمت إليها')}} other {${byGender('لم يوقّع', 'لم توقّع')} {state_text} على {treaty_text} ${byGender('ولم ينضم', 'ولم تنضم')} إليها}}`,
  'use.sentence.withdrawn': `بحلول {day, date, long}، {past, select, yes {${byGender('كان', 'كانت')} {state_text} ${byGender('قد انسحب', 'قد انسحبت')} من {treaty_text}} other {${byGender('انسحب', 'انسحبت')} {state_text} من {treaty_text}}}`,
  'picture.source': 'المصدر: {record}. {site}، {address}',
  'picture.description.band': 'علامة لكل دولة، بترتيب الانضمام',
  'picture.description.cumulative': 'الدول الموقِّعة والدول المنضمة، يوما بيوم',
  'picture.description.yearly': 'الصكوك المودعة في كل سنة',
  'picture.description.regions': 'نسبة الدول المنضمة من مجموع دول المنطقة',
  'picture.threshold': 'العدد اللازم {threshold, number}',
  'picture.in-force': 'بدء النفاذ {day, date, long}',
  'picture.line.signatories': '{count, number} وقّعت',
  'picture.line.instruments': '{count, number} انضمت',
  'picture.line.depositsTowardThreshold': '{count, number} تُحسب من الـ {threshold, number}',
  'picture.counted': 'عن طريق {kinds}',
  'picture.accession': 'بصك انضمام',
  'picture.share': '{share} ({joined, number} من أصل {base, number})',
} as const;

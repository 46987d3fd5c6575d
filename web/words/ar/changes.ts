import { byGender } from './agreement.ts';

const SIGNATORIES = 'وحتى {asOf, date, long}، كان عدد الدول الموقِّعة عليها {signatories, number} من أصل {universe, number}';

const PLACE = '{first, select, 1 {أول دولة تنضم} other {الدولة رقم {first, number} التي تنضم}}';
const RANGE = 'إحدى الدول من رقم {first, number} إلى رقم {last, number} التي انضمت';

/** The change log: what changed in the depositary's record, and when the tracker recorded it. */
export const changesMessages = {
  'changes.heading': 'التغييرات',
  'changes.description': 'ما تغيّر في سجل الوديع بشأن {treaty_text}، ومتى سجّله المرصد.',
  'changes.lead':
    'الإجراءات المتعلقة بالمعاهدة والتصويبات، بدءا بأحدثها. ويبيّن كل قيد تاريخ الإجراء والوقت الذي سجّله فيه المرصد.',
  'changes.none': 'لم يُسجَّل شيء بعد.',
  'changes.older': 'تغييرات أقدم',
  'changes.latest': 'أحدث التغييرات',
  'changes.latest-acts': 'أحدث التوقيعات والإيداعات',
  'changes.line': '<link>{state}</link>: {change}.',
  'changes.line.of-state': '{change}.',
  'changes.all': 'جميع التغييرات، مع وقت تسجيل كل منها',
  'changes.recorded': 'سُجِّل في <time>{at, time, utc}</time>',
  'changes.recorded-from': 'سُجِّل في <time>{at, time, utc}</time> من <record>هذا السجل</record>',
  'changes.recorded-first': 'سُجِّل في <time>{at, time, utc}</time> مع <record>أول سجل</record>',
  'changes.recorded-first-unarchived': 'سُجِّل في <time>{at, time, utc}</time> مع أول سجل',
  'changes.corrected': 'صُوِّب في <time>{at, time, utc}</time> بعد إعادة تحليل السجلات المحفوظة',
  // What changed, after the name of the State.
  'changes.name': 'يورد الوديع الاسم الآن بصيغة «{after}» بعد أن كان «{before}»',
  'changes.added': '{kind}، {after, date, long}',
  'changes.removed': '{kind} في {before, date, long}: لم يعد السجل يورد هذا الإجراء',
  'changes.ended': '{kind} في {after, date, long}: يبيّن السجل الآن انتهاء أثر هذا الإجراء',
  'changes.not-ended': '{kind} في {after, date, long}: لم يعد السجل يبيّن انتهاء أثر هذا الإجراء',
  'changes.kind': 'تصويب: {kind}، {after, date, long}، بدلا من {kindBefore}، {before, date, long}',
  'changes.date': '{kind}: صُوِّب التاريخ من {before, date, long} إلى {after, date, long}',
  'changes.effect': 'الانسحاب في {after, date, long}: صُوِّب تاريخ السريان',
  // A change as news, with what it made of the figures.
  'changes.announced.joined': `${byGender('أودع', 'أودعت')} {state_text} {instrument} في {day, date, long}، وبذلك ${byGender('صار', 'صارت')} {count, plural, zero {${PLACE}} one {${PLACE}} two {إحدى الدولتين رقم {first, number} ورقم {last, number} اللتين انضمتا} few {${RANGE}} many {${RANGE}} other {${RANGE}}} إلى {treaty_text}. وحتى {asOf, date, long}، كانت {joined, number} من أصل {universe, number} دولة قد انضمت إليها.`,
  'changes.announced.signature': `${byGender('وقّع', 'وقّعت')} {state_text} على {treaty_text} في {day, date, long}. ${SIGNATORIES}.`,
  'changes.announced.succession-to-signature': `${byGender('خلف', 'خلفت')} {state_text} الدولة السلف في التوقيع على {treaty_text} في {day, date, long}. ${SIGNATORIES}.`,
  'changes.announced.provisional-application': `${byGender('أعلن', 'أعلنت')} {state_text} في {day, date, long} ${byGender('أنه يطبّق', 'أنها تطبّق')} {treaty_text} تطبيقا مؤقتا. ولا تصبح الدولة بذلك دولة طرفا.`,
  'changes.announced.withdrawal': `${byGender('قدّم', 'قدّمت')} {state_text} في {day, date, long} إخطارا بالانسحاب من {treaty_text}.`,
  'changes.announced.other':
    '{state_text}: {change}. وحتى {asOf, date, long}، كان عدد الدول المنضمة إلى {treaty_text} {joined, number} من أصل {universe, number}.',

  // One act on the dashboard.
  'changes.act.signed': `${byGender('وقّع', 'وقّعت')} {state_text} على {treaty_text}`,
  'changes.act.deposited': `${byGender('أودع', 'أودعت')} {state_text} صك {kind}`,
} as const;

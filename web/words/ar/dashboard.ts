import { ago, byGender, monthNumbered, object, SIGNED_ONLY } from './agreement.ts';

const SIGNED_SO_FAR = `{signatories, plural, zero {لم توقّع أي دولة} one {وقّعت دولة واحدة} two {وقّعت دولتان} few {وقّعت # دول} many {وقّعت # دولة} other {وقّعت # دولة}}`;
const WITHDRAWN = `{withdrawn, plural, zero {} one { وانسحبت دولة واحدة.} two { وانسحبت دولتان.} few { وانسحبت # دول.} many { وانسحبت # دولة.} other { وانسحبت # دولة.}}`;
const LATER = `{later, plural, zero {} one { ويبدأ نفاذها لاحقا بالنسبة إلى واحدة من هذه الدول.} two { ويبدأ نفاذها لاحقا بالنسبة إلى اثنتين من هذه الدول.} few { ويبدأ نفاذها لاحقا بالنسبة إلى # من هذه الدول.} many { ويبدأ نفاذها لاحقا بالنسبة إلى # من هذه الدول.} other { ويبدأ نفاذها لاحقا بالنسبة إلى # من هذه الدول.}}`;

const RANGE = 'وهي الدول من رقم {first, number} إلى رقم {last, number} التي انضمت إلى المعاهدة';

/** The top of the dashboard: the figure, what it means, and the day. */
export const dashboardMessages = {
  'headline.not-adopted': 'لم تُعتمد بعد',
  'headline.not-open': 'يُفتح باب التوقيع في {day, date, long}',
  'headline.race': '<figure>{counted, number}</figure> من الصكوك الـ {threshold, number} اللازمة. الباقي: {remaining, number}.',
  'headline.reached':
    '<figure>{counted, number}</figure> {counted, plural, zero {صك} one {صك} two {صك} few {صكوك} many {صكا} other {صك}} أُودعت. واكتمل العدد اللازم، وهو {threshold, number}.',
  'headline.in-force': '<figure>{joined, number}</figure> من أصل {universe, number} دولة انضمت إلى المعاهدة',
  'lead.not-adopted': 'لا توجد بعد معاهدة يمكن التوقيع عليها.',
  'lead.not-open': 'لا يمكن لأي دولة أن توقّع بعد. {rule}',
  'lead.race': `${SIGNED_SO_FAR}. {rule}`,
  'lead.reached': `{reached, select, today {اكتمل العدد اللازم في هذا اليوم.} other {اكتمل العدد اللازم في {day, date, long}.}} ويبدأ نفاذ {treaty_text} في {in_force, date, long}، أي بعد ${object('days', 'day')}.`,
  'lead.in-force': `{since, select, today {بدأ نفاذ المعاهدة في {day, date, long}.} other {المعاهدة نافذة منذ {day, date, long}.}}${LATER} ${SIGNED_ONLY}.${WITHDRAWN} والهدف الآن: انضمام جميع الدول.`,
  'rule.days': `يبدأ نفاذ {treaty_text} بعد ${object('delay', 'day')} من تاريخ إيداع الصك الـ {threshold, number} من صكوك {kinds}.`,
  'rule.months': `يبدأ نفاذ {treaty_text} بعد ${object('delay', 'month')} من تاريخ إيداع الصك الـ {threshold, number} من صكوك {kinds}.`,
  'rule.first-of-month': `يبدأ نفاذ {treaty_text} في اليوم الأول من ${monthNumbered('delay')} التالي لإيداع الصك الـ {threshold, number} من صكوك {kinds}.`,
  'latest.one': `في {day, date, long}، ${byGender('أودع', 'أودعت')} {state_text} صك {kind}، وبذلك ${byGender('صار', 'صارت')} {place, select, 1 {أول دولة تنضم} other {الدولة رقم {place, number} التي تنضم}} إلى المعاهدة.`,
  'latest.several': `في {day, date, long}، أُودعت صكوك {states}، {count, plural, zero {${RANGE}} one {${RANGE}} two {وهما الدولتان رقم {first, number} ورقم {last, number} اللتان انضمتا إلى المعاهدة} few {${RANGE}} many {${RANGE}} other {${RANGE}}}.`,
  'dashboard.title': '{treaty} في {day, date, long}',
  'dashboard.description': 'من وقّع على {treaty_text} ومن انضم إليها ومن التالي: {headline}',
  'dashboard.known':
    'تعرض هذه الصفحة ما كان معروفا لدى المرصد في {at, time, utc}، دون ما ورد بعد ذلك من بيانات وتصويبات. <now>عرض المعروف الآن</now>',
  'dashboard.as-of': 'الوضع في',
  'dashboard.show': 'عرض',
  'dashboard.previous': 'الحدث السابق',
  'dashboard.next': 'الحدث التالي',
  'dashboard.today': 'اليوم',
  'dashboard.thing': 'ما يمكنك فعله:',
  'dashboard.signed': `${byGender('وقّع', 'وقّعت')} {state_text} ${ago('years')} ${byGender('ولم يصدّق', 'ولم تصدّق')} بعد.`,
  'dashboard.write': 'مراسلة {state_text}',
  'dashboard.all': 'جميع الدول الـ {count, number}<rest> التي وقّعت ولم تصدّق</rest>',
} as const;

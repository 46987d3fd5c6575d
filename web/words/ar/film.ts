import { object } from './agreement.ts';

const depositsOf = (end: string): string =>
  `{deposits, plural, zero {لا تودع أي دولة صكها${end}} one {تودع دولة واحدة صكها${end}} two {تودع دولتان صكيهما${end}} few {تودع # دول صكوكها${end}} many {تودع # دولة صكوكها${end}} other {تودع # دولة صكوكها${end}}}`;

const MILESTONE = '، وبذلك يبلغ عدد الدول المنضمة {joined, number}';

/** The film of the race, and the page of its chapters. */
export const filmMessages = {
  'film.watch': 'مشاهدة المسار',
  'film.label': 'المسار، {from}–{to}',
  'film.play': 'تشغيل',
  'film.pause': 'إيقاف مؤقت',
  'film.previous': 'الفصل السابق',
  'film.next': 'الفصل التالي',
  'film.position': 'اليوم',
  'film.speed': 'السرعة',
  'film.times': '\u2066{speed, number}×\u2069',
  'film.fullScreen': 'ملء الشاشة',
  'film.openDay': 'فتح هذا اليوم',
  'film.close': 'إغلاق',

  'film.figure.race': '<n>{counted, number}</n> من الصكوك الـ {threshold, number} اللازمة',
  'film.figure.joined': '<n>{joined, number}</n> من أصل {universe, number} دولة انضمت',
  'film.step': '{day, date, long}. {figure}',

  'film.chapter.opening':
    '{day, date, long}: يُفتح باب التوقيع على {treaty_short}. {signed, plural, zero {لا توقّع أي دولة في اليوم الأول.} one {توقّع دولة واحدة في اليوم الأول.} two {توقّع دولتان في اليوم الأول.} few {توقّع # دول في اليوم الأول.} many {توقّع # دولة في اليوم الأول.} other {توقّع # دولة في اليوم الأول.}}',
  'film.chapter.signatures':
    '{day, date, long}: {signed, plural, zero {لا توقّع أي دولة} one {توقّع دولة واحدة} two {توقّع دولتان} few {توقّع # دول} many {توقّع # دولة} other {توقّع # دولة}} في يوم واحد{deposits, plural, zero {} one {، ويودع صك واحد} two {، ويودع صكان} few {، وتودع # صكوك} many {، ويودع # صكا} other {، ويودع # صك}}.',
  'film.chapter.deposits': `{day, date, long}: ${depositsOf(' في يوم واحد')}. ويبلغ العدد {counted, number} من أصل {threshold, number}.`,
  'film.chapter.threshold': `{day, date, long}: ${depositsOf('')}، فيرتفع العدد من {before, number} إلى {counted, number}. ويكتمل العدد اللازم، وهو {threshold, number}.`,
  'film.chapter.entry':
    '{day, date, long}: يبدأ نفاذ {treaty_short}. {joined, plural, zero {ولم تنضم أي دولة.} one {وقد انضمت دولة واحدة.} two {وقد انضمت دولتان.} few {وقد انضمت # دول.} many {وقد انضمت # دولة.} other {وقد انضمت # دولة.}}',
  'film.chapter.milestone': `{day, date, long}: انضمام {states}{deposits, plural, zero {} one {، وهي الدولة رقم {joined, number} التي تنضم} two {${MILESTONE}} few {${MILESTONE}} many {${MILESTONE}} other {${MILESTONE}}}.`,
  'film.chapter.today':
    '{day, date, long}: انضمت {joined, number} من أصل {universe, number} دولة؛ {signedOnly, plural, zero {ولا توجد دولة وقّعت ولم تصدّق} one {ودولة واحدة وقّعت ولم تصدّق} two {ودولتان وقّعتا ولم تصدّقا} few {و\u00a0# دول وقّعت ولم تصدّق} many {و\u00a0# دولة وقّعت ولم تصدّق} other {و\u00a0# دولة وقّعت ولم تصدّق}}.{isLate, select, yes { البيانات حتى {known, date, long}.} other {}}',

  'film.page.title': `المسار في ${object('count', 'chapter')}`,
  'film.page.description': 'كيف بدأ نفاذ {treaty_short} ومن انضم إليها بعد ذلك، يوما بيوم.',
  'film.page.lead': 'مسار {treaty_text} من فتح باب التوقيع عليها إلى اليوم. ويؤدي كل فصل إلى لوحة المتابعة في ذلك اليوم.',
  'film.page.before': 'يُفتح باب التوقيع على {treaty_text} في {day, date, long}.',
  'film.page.show': 'عرض {day, date, long}',
  'film.page.days': 'يوما بيوم',
  'film.page.caption': 'المجاميع في نهاية كل يوم وقّعت فيه دولة أو أودعت صكا',
} as const;

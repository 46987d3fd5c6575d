import { object } from './agreement.ts';

const RECORD =
  'مجموعة معاهدات الأمم المتحدة، المعاهدات المتعددة الأطراف المودعة لدى الأمين العام، الفصل {chapter}، الرقم {number}';

/** Where figures come from, and how fresh they are. "As of", "checked" and "changed" are three different times. */
export const provenanceMessages = {
  'provenance.source.untc': 'مجموعة معاهدات الأمم المتحدة، حالة {treaty_text}',
  'provenance.source.bundled': 'النسخة المضمَّنة',
  'provenance.as-of-day':
    '{source, select, bundled {النسخة المضمَّنة المؤرخة {day, date, long}} other {مجموعة معاهدات الأمم المتحدة، الحالة في {day, date, long}}}',
  'provenance.as-of-time':
    '{source, select, bundled {النسخة المضمَّنة} other {مجموعة معاهدات الأمم المتحدة، الحالة في {at, time, utc}}}',
  'provenance.checked': 'فُحص السجل في {at, time, utc}',
  'provenance.not-checked-since': 'لم يُفحص السجل منذ {at, time, utc}',
  'provenance.never-checked': 'لم يُفحص السجل بعد',
  'provenance.never-changed': 'لم يتغيّر قط',
  'provenance.archived': 'المصدر المحفوظ',
  'provenance.set-aside':
    '{rows, plural, zero {لا صفوف معلّقة للمراجعة} one {صف واحد معلّق للمراجعة لا يُحسب في أي رقم} two {صفان معلّقان للمراجعة لا يُحسبان في أي رقم} few {# صفوف معلّقة للمراجعة لا تُحسب في أي رقم} many {# صفا معلّقا للمراجعة لا تُحسب في أي رقم} other {# صف معلّق للمراجعة لا تُحسب في أي رقم}}',
  // What is wrong with the newest check of the depositary; more is on System status.
  'provenance.trouble.unavailable': 'لم ينجح الفحص المباشر في {at, time, utc}.',
  'provenance.trouble.refused': 'رُفض السجل الذي قُرئ في {at, time, utc}، فلم يتغيّر شيء.',
  'provenance.trouble.failed': 'لم ينجح الفحص في {at, time, utc} بسبب خطأ داخلي.',
  'provenance.trouble.late': 'لم تُقارَن البيانات بسجل الوديع منذ {at, time, utc}. وقد تكون الأرقام غير محدَّثة.',
  'provenance.trouble.never-checked':
    'لم تُقارَن البيانات بعد بسجل الوديع، مع أن موعد أكثر من فحصين قد حلّ. وقد تكون الأرقام غير محدَّثة.',
  'provenance.next-check': 'الفحص التالي: {at, time, utc}.',
  'provenance.next-attempt': `لم ينجح الفحص ${object('failures', 'time')} على التوالي. المحاولة التالية: {at, time, utc}.`,
  'provenance.no-next-check': 'لا يوجد فحص آخر مقرر.',
  // How the newest run of a source ended, with whose fault it is.
  'provenance.state.new': 'قُبل السجل، وفيه بيانات جديدة.',
  'provenance.state.same': 'قُبل السجل، ولا جديد فيه.',
  'provenance.state.refused': 'أمكن الوصول إلى المصدر، لكن السجل رُفض ولم يتغيّر شيء.',
  'provenance.state.unavailable': 'تعذّر الوصول إلى المصدر أو لم يرد منه سجل. وقد تكون لديه بيانات جديدة.',
  'provenance.state.failed': 'خطأ داخلي لا شأن للمصدر به؛ ولم يتغيّر شيء.',
  'provenance.cited.day': `${RECORD}، الحالة في {day, date, long}`,
  'provenance.cited.time': `${RECORD}، الحالة في {at, time, utc}`,
  'provenance.cited.none': RECORD,
  'provenance.cited.bundled':
    'النسخة المضمَّنة المؤرخة {day, date, long}{count, plural, zero {} one {، المجمَّعة من {publishers}} two {، المجمَّعة من {publishers}} few {، المجمَّعة من {publishers}} many {، المجمَّعة من {publishers}} other {، المجمَّعة من {publishers}}}',
  'provenance.publisher.untc': 'مجموعة معاهدات الأمم المتحدة',
  'provenance.publisher.sr': 'مجموعة القوانين الاتحادية السويسرية (\u2066SR\u00a0{number}\u2069)',
  'provenance.evidence.sr': '\u2066SR\u00a0{number}\u2069، حتى {day, date, long}',
  'provenance.evidence.untc-of': 'مجموعة معاهدات الأمم المتحدة، {number}، {month, date, month}',
  'provenance.evidence.untc-parties': 'مجموعة معاهدات الأمم المتحدة، {number}، عدد الأطراف {parties, number}',
  'provenance.evidence.untc-page': 'مجموعة معاهدات الأمم المتحدة، صفحة حالة المعاهدة في {day, date, long}',
} as const;

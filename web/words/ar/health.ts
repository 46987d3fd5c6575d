import { byGender } from './agreement.ts';

const afterFailures = (next: string, none: string): string =>
  `{failures, plural, zero {${none}} one {لم ينجح آخر فحص. ${next}} two {لم ينجح آخر فحصين. ${next}} few {لم تنجح آخر # فحوص. ${next}} many {لم ينجح آخر # فحصا. ${next}} other {لم ينجح آخر # فحص. ${next}}}`;

/** System status, the page for the operator, and the manual decisions. */
export const healthMessages = {
  'health.heading': 'حالة النظام',
  'health.description': 'مصادر مرصد {treaty} وعمليات التشغيل والصفوف المعلّقة للمراجعة والفحص التالي.',
  'health.running': '{running, select, yes {توجد عملية تشغيل جارية.} other {لا توجد عملية تشغيل جارية.}}',
  'health.next-check': afterFailures(
    'المحاولة التالية: <time>{at, time, utc}</time>.',
    'الفحص التالي: <time>{at, time, utc}</time>.',
  ),
  'health.no-next-check': afterFailures('ولا يوجد فحص آخر مقرر.', 'لا يوجد فحص مقرر.'),
  'health.next-cross-check': 'الفحص التالي للمصادر الأخرى: <time>{at, time, utc}</time>.',
  'health.no-next-cross-check': 'لا تُفحص المصادر الأخرى في مواعيد مقررة.',
  'health.backoff':
    'ما دام الوصول إلى سجل الوديع متعذرا، تتضاعف المدة الفاصلة بين المحاولات بعد كل إخفاق إلى أن تبلغ يوما واحدا.',
  'health.time': '<time>{at, time, utc}</time>',
  'health.time-in-run': '<time>{at, time, utc}</time> (<run>عملية التشغيل {id}</run>)',
  'health.never': 'لم يحدث',

  'health.sources': 'المصادر',
  'health.sources.source': 'المصدر',
  'health.sources.enabled': 'مفعَّل',
  'health.sources.status': 'الحالة',
  'health.sources.checked': 'آخر فحص',
  'health.sources.success': 'آخر فحص ناجح',
  'health.sources.change': 'آخر تغيير',
  'health.sources.record': 'السجل',
  'health.sources.is-enabled': '{enabled, select, yes {نعم} other {لا}}',
  'health.sources.not-checked': 'لم يُفحص بعد.',
  'health.sources.late': 'لم ينجح أي فحص منذ أكثر من ضعف المدة المعتادة.',

  'health.refused': 'السجلات المرفوضة منذ آخر سجل مقبول',
  'health.refused.none': 'لا توجد.',
  'health.refused.record': '<time>{at, time, utc}</time> (<run>عملية التشغيل {id}</run>): {reason}',
  'health.refused.meaning':
    'لم تتغيّر الوقائع المسجَّلة. وفي الفحص التالي يُجلب السجل من جديد، ويُسجَّل إذا قُبل. وإذا تبيّن أن السجل المرفوض صحيح، يؤكده المشغّل بالأمر \u2066npm run review\u2069.',

  'health.set-aside': 'الصفوف المعلّقة للمراجعة',
  'health.set-aside.none': 'لا توجد. فقد سُجِّلت جميع صفوف أحدث سجل.',
  'health.set-aside.since': 'معلّق منذ <time>{at, time, utc}</time> (<run>عملية التشغيل {id}</run>). ولا يُحسب في أي رقم.',
  'health.set-aside.meaning':
    'ينظر كل فحص في هذه الصفوف من جديد. ويبتّ المشغّل فيها بالأمر \u2066npm run review\u2069، ثم يُطبَّق القرار في الفحص التالي. ويختفي من هذه القائمة كل صف لم يعد واردا في السجل.',

  'health.decisions': 'القرارات اليدوية',
  'health.decisions.none': 'لا توجد. فجميع الأرقام مستمدة من السجلات وحدها.',
  'health.decision.alias': '«{name}» اسم يدل على {state_text}.',
  'health.decision.withdrawal': `${byGender('قدّم', 'قدّمت')} {state_text} إخطارا بالانسحاب في {notified, date, long}.`,
  'health.decision.withdrawal-with-effect': `${byGender('قدّم', 'قدّمت')} {state_text} إخطارا بالانسحاب في {notified, date, long}، يسري اعتبارا من {effective, date, long}.`,
  'health.decision.confirmation': 'سجل عملية التشغيل {run} صحيح فيما يخص {states}.',
  'health.decision.rejected-row': 'الصف «{name}» مرفوض.',
  'health.decision.rejected-run': 'سجل عملية التشغيل {run} مرفوض.',
  'health.decision.reason': 'السبب: «{reason}». اتُّخذ القرار في <time>{at, time, utc}</time>.',
  'health.decision.revoked': 'أُلغي في <time>{at, time, utc}</time>: «{reason}».',

  'health.contradictions': 'التعارض مع نص المعاهدة',
  'health.contradictions.none': 'لا يوجد أي تعارض في السجل حتى {day, date, long}.',

  'health.runs': 'آخر عمليات التشغيل',
  'health.runs.table': 'آخر عمليات التشغيل: جدول',
  'health.runs.run': 'العملية',
  'health.runs.source': 'المصدر',
  'health.runs.started': 'البدء',
  'health.runs.outcome': 'النتيجة',
  'health.runs.rows': 'الصفوف',
  'health.runs.changes': 'التغييرات',
  'health.runs.set-aside': 'المعلّق للمراجعة',
  'health.runs.record': 'السجل',
  'health.outcome.in-progress': 'جارية',
  'health.outcome.changed': 'تغيير: قُبل السجل وفيه بيانات جديدة',
  'health.outcome.unchanged': 'دون تغيير: قُبل السجل ولا جديد فيه',
  'health.outcome.refused': 'رفض: لم يجتز السجل أحد الفحوص',
  'health.outcome.unavailable': 'غير متاح: تعذّر الوصول إلى المصدر أو لم يرد منه سجل',
  'health.outcome.failed': 'إخفاق: خطأ داخلي',
  'health.not-modified': 'لم يُعدَّل: السجل المحفوظ لا يزال ساريا وقُرئ من جديد.',
} as const;

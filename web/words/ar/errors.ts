import { subject } from './agreement.ts';

/** Why a request is not answered, what to do, and the titles of the error pages. */
export const errorsMessages = {
  'errors.title.400': 'طلب غير صحيح',
  'errors.title.404': 'غير موجود',
  'errors.title.405': 'الطريقة غير مسموح بها',
  'errors.title.416': 'النطاق المطلوب غير متاح',
  'errors.title.429': 'طلبات كثيرة',
  'errors.title.500': 'خطأ داخلي',
  'errors.title.501': 'غير مدعوم',
  'errors.title.503': 'الخدمة غير متاحة مؤقتا',
  'errors.title.no-record-yet': 'لا يوجد سجل بعد',

  'errors.nothing-here': 'لا توجد صفحة في العنوان {path}.',
  'errors.unknown-state': 'لا توجد دولة اسمها أو رمزها «{wanted}».',
  'errors.archive-not-published': 'لا ينشر هذا الموقع السجلات التي يحفظها. ويوجد سجل الوديع الحالي في العنوان {depositary}.',
  'errors.unknown-record': 'لا يوجد سجل محفوظ ببصمة {sha256}.',
  'errors.unknown-parameter':
    'لا يوجد معامل باسم «{parameter}». {count, plural, zero {فهذا العنوان لا يقبل أي معامل.} one {والمعامل الوحيد هو: {known}.} two {والمعاملان هما: {known}.} few {والمعاملات هي: {known}.} many {والمعاملات هي: {known}.} other {والمعاملات هي: {known}.}}',
  'errors.repeated-parameter': 'ورد المعامل «{parameter}» أكثر من مرة.',
  'errors.parameter-too-long': 'قيمة المعامل «{parameter}» أطول مما ينبغي.',
  'errors.not-a-choice': 'القيمة «{value}» للمعامل «{parameter}» غير صحيحة. استخدم إحدى القيم التالية: {choices}.',
  'errors.not-a-day':
    'القيمة «{value}» للمعامل «{parameter}» ليست تاريخا. اكتب التاريخ بصيغة \u2066YYYY-MM-DD\u2069، مثل \u20662014-09-25\u2069.',
  'errors.day-in-the-future': 'التاريخ {value} للمعامل «{parameter}» يقع في المستقبل. استخدم تاريخا لا يتجاوز اليوم، {today}.',
  'errors.not-a-number':
    'القيمة «{value}» للمعامل «{parameter}» غير صحيحة. استخدم عددا صحيحا من {least, number} إلى {most, number}.',
  'errors.not-a-time':
    'القيمة «{value}» للمعامل «{parameter}» ليست وقتا. اكتب الوقت بصيغة \u20662026-04-08\u2069 أو \u20662026-04-08T12:00:00Z\u2069.',
  'errors.time-in-the-future': 'الوقت الوارد في المعامل «{parameter}» يقع في المستقبل. استخدم وقتا لا يتجاوز الآن.',
  'errors.not-a-state':
    'القيمة «{value}» للمعامل «{parameter}» ليست رمز دولة. استخدم رمزا من ثلاثة أحرف وفق المعيار \u2066ISO 3166-1 alpha-3\u2069، مثل NLD.',
  'errors.nothing-known-yet': 'في {knownAt, time, utc} لم يكن المرصد قد قرأ أي سجل بعد.',
  'errors.not-a-host': 'يذكر الطلب اسم مضيف لا يخص هذا الموقع.',
  'errors.no-such-range': `حجم السجل ${subject('bytes', 'byte')}، والنطاق المطلوب خارج حدوده.`,
  'errors.unsupported-format': 'الصيغة «{value}» غير متاحة. استخدم json أو xml.',
  'errors.not-understood': 'تعذّر فهم الطلب.',
  'errors.method-not-allowed': 'هذا العنوان لا يقبل {method}. استخدم GET أو HEAD.',
  'errors.too-many-requests': 'وردت من عنوانك طلبات كثيرة. حاول مرة أخرى بعد دقيقة.',
  'errors.no-record-yet': 'لم يُقرأ بعد أي سجل للمعاهدة، فلا توجد أرقام لعرضها.',
  'errors.no-database': 'تعذّر على المرصد الاتصال بقاعدة بياناته. ولم تُفقد أي بيانات. حاول مرة أخرى بعد ثوان.',
  'errors.internal-error': 'حدث خطأ في الخادم وسُجِّل. حاول مرة أخرى لاحقا.',
} as const;

/** What stands around every page, and the error page. */
export const siteMessages = {
  'site.skip': 'الانتقال إلى المحتوى',
  'site.title': '{title} – {site}',
  'site.navigation': 'القائمة الرئيسية',
  'site.page.states': 'الدول',
  'site.page.next': 'من التالي؟',
  'site.page.groups': 'المجموعات',
  'site.page.changes': 'التغييرات',
  'site.page.data': 'البيانات',
  'site.page.method': 'المنهجية',
  'site.page.health': 'حالة النظام',
  'site.short-name': 'مرصد {short}',
  'site.languages': 'اللغة',
  'site.language.offer': 'قراءة هذه الصفحة بالعربية',
  'site.foot': 'صفحات أخرى',
  'site.depositary':
    'السجل الرسمي محفوظ لدى <depositary>الوديع</depositary>، وهو الأمين العام للأمم المتحدة. وهذا الموقع ليس من مواقع الأمم المتحدة.',
  'site.database-away': 'تعذّر الاتصال بقاعدة بيانات المرصد. وقد تكون الأرقام غير محدَّثة.',
  'site.error.onward': 'انتقل إلى <dashboard>لوحة المتابعة</dashboard> أو <states>ابحث عن دولة</states>.',
  'site.error.suggestions':
    '{count, plural, zero {أتقصد دولة أخرى؟} one {أتقصد هذه الدولة؟} two {أتقصد إحدى هاتين الدولتين؟} few {أتقصد إحدى هذه الدول؟} many {أتقصد إحدى هذه الدول؟} other {أتقصد إحدى هذه الدول؟}}',
  'site.error.status': 'رمز الحالة {status}',
} as const;

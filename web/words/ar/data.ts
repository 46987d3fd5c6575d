/** Downloads and the API. */
export const dataMessages = {
  'data.heading': 'البيانات',
  'data.description': 'تنزيلات مرصد {treaty} وواجهته البرمجية وترخيصه، وعنوان كل ما يمكن جلبه.',
  'data.lead': 'جميع البيانات التي تستند إليها هذه الصفحات، لأي يوم منذ {day, date, long}. وهي متاحة للاستخدام بحرية ودون حساب.',
  'data.api.lead':
    'ترد الواجهة البرمجية بصيغة JSON وتقبل الطلبات من مواقع أخرى (CORS). ويشرح <reference>دليلها</reference> كل معامل وحقل وخطأ، ويتيح تجربة الطلبات؛ ويمكن للبرامج قراءة المحتوى نفسه في <document>وثيقة OpenAPI</document>.',
  'data.offers.tables': 'الجداول',
  'data.offers.charts': 'بيانات الرسوم البيانية',
  'data.offers.follow': 'الخلاصات والتقويم',
  'data.offers.embeds': 'التضمين في مواقع أخرى',
  'data.offers.pictures': 'الصور والشارات',
  'data.offers.api': 'الواجهة البرمجية',
  'data.offers.machines': 'للبرامج التي تستكشف هذا الموقع',
  'data.offers.what': 'المادة',
  'data.offers.description': 'الوصف',
  'data.offers.address': 'العنوان',
  'data.offers.parameters': 'المعاملات',
  'data.offers.example': 'مثال',
  'data.archived': 'السجلات المحفوظة',
  'data.archived.lead':
    'يُحفظ كل سجل جُلب كما هو، ويُعرَف ببصمته SHA-256. وتؤدي قائمة <runs>عمليات التشغيل</runs> وصفحة كل دولة إلى السجلات المحفوظة.',

  'offers.treaty-actions': 'الإجراءات المتعلقة بالمعاهدة',
  'offers.treaty-actions.text': 'كل توقيع وكل صك، مع تاريخه ومصدره.',
  'offers.rows': 'بيانات رسم بياني أو رقم',
  'offers.rows.text': 'ما يعرضه رسم بياني أو رقم أو قائمة، في صفوف. وتجد العنوان في «للاستخدام» بجانب كل منها.',
  'offers.pictures': 'الرسوم البيانية في هيئة صور',
  'offers.pictures.text': 'كل رسم بياني بصيغة SVG أو PNG. وتجد العنوان في «للاستخدام» بجانب كل منها.',
  'offers.feed': 'خلاصة التغييرات',
  'offers.feed.text':
    'التوقيعات والإيداعات وحالات الانسحاب والتصويبات وتغييرات الأسماء عند تسجيلها، لجميع الدول أو للدول المطابقة، بصيغتي Atom و JSON Feed. أحدث 50 قيدا.',
  'offers.calendar': 'التقويم',
  'offers.calendar.text': 'مواعيد السريان المقبلة، وذكرى المعاهدة والتوقيعات عليها، للاشتراك فيها.',
} as const;

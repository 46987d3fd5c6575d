import { andNeither, andStatesThat, hadJoinedOf, joinedOf, object, SIGNED_ONLY, statesThat } from './agreement.ts';

const SIGNED_THEN = statesThat('signed', {
  zero: 'لم تكن أي دولة قد وقّعت دون أن تصدّق',
  verb: 'كانت قد وقّعت ولم تصدّق',
  dual: 'كانتا قد وقّعتا ولم تصدّقا',
});
const NEITHER = andNeither('none');
const NEITHER_THEN = andStatesThat('none', {
  zero: 'لم تبق أي دولة لم توقّع ولم تنضم',
  verb: 'لم تكن قد وقّعت ولا انضمت',
  dual: 'لم تكونا قد وقّعتا ولا انضمتا',
});

/** The groups in which governments act together. */
export const groupsMessages = {
  'groups.heading': 'مجموعات الدول',
  'groups.description':
    'كم انضم إلى {treaty_text} من أعضاء الاتحاد الأفريقي والجماعة الكاريبية والاتحاد الأوروبي وغيرها من مجموعات الدول.',
  'groups.lead':
    'المجموعات التي تعمل الحكومات في إطارها، وعدد من {past, select, yes {كان قد انضم من أعضائها إلى {treaty_text} في {day, date, long}} other {انضم من أعضائها إلى {treaty_text}}}.',
  'groups.kind.regional': 'المنظمات الإقليمية',
  'groups.kind.un-regional': 'المجموعات الإقليمية في الأمم المتحدة',
  'groups.kind.other': 'مجموعات أخرى',
  'groups.column.group': 'المجموعة',
  'groups.column.share': 'نسبة الأعضاء المنضمين',
  'groups.column.joined': 'انضمت',
  'groups.column.signed': 'وقّعت ولم تصدّق',
  'groups.column.none': 'لم توقّع ولم تنضم',
  'groups.column.day': 'اليوم',
  'groups.of': '{joined, number} من أصل {base, number}',
  'groups.page_description': `{group}: ${joinedOf('joined', `من أصل ${object('base', 'state')}`)} إلى {treaty_text}.`,
  'groups.page_lead': `{past, select, yes {في {day, date, long}، ${hadJoinedOf('joined', `من أصل ${object('base', 'state')}`)}. ${SIGNED_THEN}، ${NEITHER_THEN}.} other {${joinedOf('joined', `من أصل ${object('base', 'state')}`)}. ${SIGNED_ONLY}، ${NEITHER}.}}`,
  'groups.cited': `حتى {day, date, long}، {past, select, yes {${hadJoinedOf('joined', `من أصل ${object('base', 'state')} في {group_text}`)} إلى {treaty_text}} other {${joinedOf('joined', `من أصل ${object('base', 'state')} في {group_text}`)} إلى {treaty_text}}}`,
  'groups.today': 'عرض الوضع اليوم',
  'groups.missing': 'لم تنضم بعد',
  'groups.none_missing': 'انضم جميع الأعضاء.',
  'groups.joined': 'انضمت',
  'groups.none_joined': 'لم ينضم أي عضو.',
  'groups.compare': 'المقارنة بينها في صفحة «من التالي؟»',
  'groups.over_time': 'انضم {share} من الأعضاء: تطوّر النسبة',
  'groups.over_time_then': 'كان {share} من الأعضاء قد انضموا: تطوّر النسبة',
  'groups.over_time_description':
    'نسبة المنضمين من الأعضاء الحاليين في نهاية كل يوم، من {from, date, long} إلى {to, date, long}.',
  'groups.over_time_table': 'جدول البيانات',
  'groups.membership': 'الأعضاء',
  'groups.as_of': 'الأعضاء حتى {day, date, long}. المصدر: <link>{source}</link>.',
  'groups.source':
    '{publisher, select, assembly {الأمم المتحدة، إدارة شؤون الجمعية العامة والمؤتمرات، المجموعات الإقليمية} development {الأمم المتحدة، لجنة السياسات الإنمائية، قائمة أقل البلدان نموا} ohrlls {الأمم المتحدة، مكتب الممثل السامي المعني بأقل البلدان نموا والبلدان النامية غير الساحلية والدول الجزرية الصغيرة النامية، قائمة الأعضاء} council {مجلس الأمن، قائمة الأعضاء} other {{group}، قائمة الأعضاء}}',
  'groups.basis.page': 'قورنت القائمة بنسخة من هذه الصفحة.',
  'groups.basis.reports': 'تستند القائمة إلى ما نُشر عن آخر تغيير، ولم تُقارَن بعد بهذه الصفحة.',
  'groups.basis.unconfirmed': 'لم تُقارَن القائمة بعد بهذه الصفحة.',

  'groups.note.asia-pacific-group':
    'أُدرجت كيريباس هنا كما تدرجها الأمم المتحدة. وتشارك تركيا في هذه المجموعة أيضا، لكنها تُحسب عضوا في مجموعة دول أوروبا الغربية ودول أخرى وحدها.',
  'groups.note.weog':
    'تحضر الولايات المتحدة بصفة مراقب، وليست عضوا في أي مجموعة إقليمية. وأُدرجت تركيا هنا وحدها لأنها تُحسب هنا في الانتخابات.',
  'groups.note.au':
    'يضم الاتحاد الأفريقي 55 عضوا. وليست الجمهورية الصحراوية من الدول الـ 197. ويشمل التعداد الأعضاء المعلّقة عضويتهم.',
  'groups.note.ecowas': 'انسحبت بوركينا فاسو ومالي والنيجر في 29 كانون الثاني/يناير 2025.',
  'groups.note.asean': 'انضمت تيمور - ليشتي في 26 تشرين الأول/أكتوبر 2025.',
  'groups.note.pif': 'يضم المنتدى 18 عضوا. وليست بولينيزيا الفرنسية ولا كاليدونيا الجديدة من الدول الـ 197.',
  'groups.note.caricom': 'تضم الجماعة 15 عضوا. وليست مونتسيرات من الدول الـ 197. ولا يشمل التعداد الأعضاء المنتسبين.',
  'groups.note.oas':
    'انسحبت نيكاراغوا في 19 تشرين الثاني/نوفمبر 2023. وأُدرجت كوبا كما تدرجها المنظمة، مع أنها لم تشارك في أعمالها منذ عام 1962. وأُدرجت فنزويلا أيضا: فقد أخطرت بانسحابها في عام 2017، لكن المنظمة لا تزال تدرجها.',
  'groups.note.mercosur': 'أصبحت بوليفيا عضوا في عام 2024. وعضوية فنزويلا معلّقة، لكنها لا تزال عضوا.',
  'groups.note.osce': 'الدول المشاركة وعددها 57 دولة.',
  'groups.note.commonwealth': 'يشمل التعداد الأعضاء المعلّقة عضويتهم.',
  'groups.note.oic': 'يشمل التعداد الأعضاء المعلّقة عضويتهم.',
  'groups.note.francophonie':
    'الأعضاء الكاملو العضوية فقط. وقد أعلنت بوركينا فاسو ومالي والنيجر في آذار/مارس 2025 انسحابها، ولذلك لم تُدرج. وكيبيك ونيو برونزويك والجماعة الفرنسية في بلجيكا أعضاء أيضا، لكنها ليست دولا.',
  'groups.note.ldc':
    'أدرجت الأمم المتحدة 44 بلدا في حزيران/يونيه 2026. وكان مقررا أن تُرفع من القائمة جمهورية لاو الديمقراطية الشعبية وبنغلاديش ونيبال في 24 تشرين الثاني/نوفمبر 2026؛ وكانت بنغلاديش ونيبال قد طلبتا مهلة إضافية. ولا تعكس هذه القائمة النتيجة بعد.',
  'groups.note.sids': 'الدول الـ 39 المدرجة في قائمة الأمم المتحدة، ومنها جزر كوك ونيوي. ولا يشمل التعداد الأقاليم.',
  'groups.note.g20': 'الدول الـ 19. والاتحاد الأوروبي والاتحاد الأفريقي عضوان أيضا، لكنهما ليسا دولتين.',
} as const;

import { monthNumbered, object } from './agreement.ts';

/** The terms of treaty law, and what is said of the treaty that is tracked. */
export const treatyMessages = {
  'treaty.site': 'مرصد {treaty}',
  'treaty.article': '{paragraph, select, none {المادة {article}} other {الفقرة {paragraph} من المادة {article}}}',

  // When something takes effect.
  'treaty.delay.threshold': `{unit, select, days {بعد ${object('count', 'day')} من تاريخ إيداع الصك الـ {threshold, number} من صكوك {kinds}} months {بعد ${object('count', 'month')} من تاريخ إيداع الصك الـ {threshold, number} من صكوك {kinds}} other {في اليوم الأول من ${monthNumbered('count')} التالي للشهر الذي يودَع فيه الصك الـ {threshold, number} من صكوك {kinds}}}`,
  'treaty.delay.deposit': `{unit, select, days {بعد ${object('count', 'day')} من إيداعها صكها} months {بعد ${object('count', 'month')} من إيداعها صكها} other {في اليوم الأول من ${monthNumbered('count')} التالي لشهر إيداعها صكها}}`,
  'treaty.delay.notice': `{unit, select, days {بعد ${object('count', 'day')} من تسلّم الوديع الإخطار} months {بعد ${object('count', 'month')} من تسلّم الوديع الإخطار} other {في اليوم الأول من ${monthNumbered('count')} التالي للشهر الذي يتسلّم فيه الوديع الإخطار}}`,

  // Terms explained.
  'treaty.terms.heading': 'شرح المصطلحات',
  'treaty.terms.sign': 'التوقيع',
  'treaty.terms.sign-meaning':
    'إبداء نية الالتزام بالمعاهدة. وعلى الدولة الموقِّعة ألا تعطّل موضوع المعاهدة والغرض منها، لكنها ليست ملزَمة بأحكامها بعد.',
  'treaty.terms.ratify': 'التصديق أو القبول أو الموافقة',
  'treaty.terms.ratify-meaning':
    'الإعراب، بعد التوقيع، عن الرضا بالالتزام بالمعاهدة. وللمصطلحات الثلاثة الأثر نفسه، وقانون كل دولة هو الذي يحدد أيّها تستعمل. وتودع الدولة صكها لدى الوديع، وهو الأمين العام للأمم المتحدة.',
  'treaty.terms.accede': 'الانضمام',
  'treaty.terms.accede-meaning':
    'الإعراب عن الرضا بالالتزام بالمعاهدة دون توقيع سابق. وهو متاح {opens, select, always {في أي وقت} other {بعد بدء نفاذ المعاهدة}}. وهذا هو المعنى القانوني للانضمام. أما قولنا في هذا الموقع إن دولة «انضمت» فيشمل التصديق والقبول والموافقة والانضمام جميعا.',
  'treaty.terms.enter': 'بدء النفاذ',
  'treaty.terms.enter-meaning':
    'أن تصبح المعاهدة ملزمة قانونا. ويبدأ نفاذها {delay}. أما الدولة التي تنضم بعد ذلك فيبدأ نفاذ المعاهدة بالنسبة إليها {later}.',
  'treaty.terms.more': 'تشرح <method>صفحة المنهجية</method> القواعد مادةً مادة.',

  'treaty.note-source': 'رسالة تلقّاها الأمين العام في {day, date, long}',
  'treaty.note.united-states-2019':
    'في عام 2019، أخطرت الولايات المتحدة الوديع بأنها لا تعتزم أن تصبح طرفا في المعاهدة وبأن توقيعها لا يرتّب عليها أي التزامات قانونية. ولا يزال الوديع يعدّها من الدول الموقِّعة.',
  'treaty.built-in-copy.XXVI-8':
    'سجل الوديع لكانون الثاني/يناير 2018 ونسخة لاحقة منه، ومجموعة القوانين الاتحادية السويسرية، SR 0.518.61. وتؤكد صفحة حالة المعاهدة لدى الوديع، بتاريخ 3 شباط/فبراير 2026، نوع كل صك',
} as const;

import { ago, byGender, monthNumbered, object } from './agreement.ts';

const AGO = ago('years');
const STEP_THAT_REMAINS = 'ولم يبق إلا التصديق.';

const SIGNER =
  '<strong>تحديد من يوقّع.</strong> يوقّع الصك رئيس الدولة أو رئيس الحكومة أو وزير الخارجية. أما غيرهم فيحتاج إلى وثيقة تفويض كامل موقّعة من أحدهم.';

const instrumentStep = (kind: string, act: string): string =>
  `<strong>إعداد صك ${kind}.</strong> يذكر الصك اسم {treaty_short}، وينص على أن الحكومة ${act} وتتعهد بتنفيذها، ويحمل التاريخ والمكان وتوقيع الموقِّع وصفته.`;

const OTHERS = 'الأعضاء الآخرين في {group_text}، وعددهم {base, number}';

/** The page to print and hand over. */
export const briefMessages = {
  'brief.title': 'موجز: {state}',
  'brief.description': '{treaty_text}: وضع {state_text} في صفحة واحدة للطباعة.',
  'brief.print': 'طباعة',
  'brief.back': 'العودة إلى {state_text}',
  'brief.not-now': 'الوضع في {day, date, long}. وربما تغيّر بعد ذلك.',

  'brief.reasons.heading': '{act, select, ratification {لماذا التصديق؟} other {لماذا الانضمام؟}}',
  'brief.reason.signed': `{vote, select, yes {${byGender('صوّت', 'صوّتت')} {state_text} لصالح {treaty_short} في {voted, date, long} ${byGender('ووقّع', 'ووقّعت')} عليها في {signed, date, long}، أي ${AGO}. ${STEP_THAT_REMAINS}} other {${byGender('وقّع', 'وقّعت')} {state_text} على {treaty_short} في {signed, date, long}، أي ${AGO}. ${STEP_THAT_REMAINS}}}`,
  'brief.reason.voted': `{vote, select, meant_yes {${byGender('أعلن', 'أعلنت')} {state_text} ${byGender('أنه كان يعتزم', 'أنها كانت تعتزم')} التصويت لصالح {treaty_short} في {voted, date, long}. والانضمام إليها يتسق مع تلك النية.} other {${byGender('صوّت', 'صوّتت')} {state_text} لصالح {treaty_short} في الجمعية العامة في {voted, date, long}. والانضمام إليها يتسق مع ذلك التصويت.}}`,
  'brief.reason.world': 'انضمت إلى {treaty_short} {joined, number} من أصل {universe, number} دولة.',
  'brief.reason.peers': `{share, select, all {انضم جميع ${OTHERS}.} other {{joined, plural, zero {لم ينضم أي من ${OTHERS}.} one {انضم واحد من ${OTHERS}.} two {انضم اثنان من ${OTHERS}.} few {انضم # من ${OTHERS}.} many {انضم # من ${OTHERS}.} other {انضم # من ${OTHERS}.}}}}`,

  'brief.steps.heading':
    '{act, select, ratification {ثلاث خطوات للتصديق، بعد الموافقة الداخلية} accession {ثلاث خطوات للانضمام، بعد الموافقة الداخلية} other {ثلاث خطوات للتوقيع}}',
  'brief.step.authority': `{act, select, ratification {${SIGNER}} accession {${SIGNER}} other {<strong>تحديد من يوقّع.</strong> يمكن أن يوقّع على {treaty_short} رئيس الدولة أو رئيس الحكومة أو وزير الخارجية. أما غيرهم فيحتاج إلى وثيقة تفويض كامل موقّعة من أحدهم.}}`,
  'brief.step.instrument': `{act, select, ratification {${instrumentStep('التصديق', 'تصدّق عليها')}} accession {${instrumentStep('الانضمام', 'تنضم إليها')}} other {<strong>تحديد موعد</strong> للتوقيع مع قسم المعاهدات في الأمم المتحدة بنيويورك، وموافاته بوثيقة التفويض الكامل لفحصها.}}`,
  'brief.step.deposit':
    '{act, select, signature {<strong>التوقيع</strong> بمقر الأمم المتحدة في نيويورك. أما التصديق فخطوة لاحقة مستقلة.} other {<strong>إيداع الصك</strong> لدى قسم المعاهدات في مكتب الشؤون القانونية بالأمم المتحدة في نيويورك. ولا يحتاج من يسلّمه إلى وثيقة تفويض كامل. وتاريخ الإيداع هو يوم التسلّم.}}',
  'brief.step.effect': `{unit, select, days {يبدأ نفاذ {treaty_text} بالنسبة إلى {state_text} بعد ${object('count', 'day')} من ذلك ({article}).} months {يبدأ نفاذ {treaty_text} بالنسبة إلى {state_text} بعد ${object('count', 'month')} من ذلك ({article}).} other {يبدأ نفاذ {treaty_text} بالنسبة إلى {state_text} في اليوم الأول من ${monthNumbered('count')} التالي لذلك ({article}).}}`,
  'brief.steps.source': 'المصدر: الأمم المتحدة، دليل المعاهدات (2012)، الفرعان 3.2 و 3.3.5.',

  'brief.thanks.heading': 'شكرا لكم',
  'brief.thanks.record': `{vote, select, yes {${byGender('صوّت', 'صوّتت')} {state_text} لصالح {treaty_short} في {voted, date, long} ${byGender('وانضم', 'وانضمت')} إليها في {deposited, date, long}.} other {${byGender('انضم', 'انضمت')} {state_text} إلى {treaty_short} في {deposited, date, long}.}} وبلغ عدد الدول المنضمة {joined, number} من أصل {universe, number}.`,
  'brief.encourage.heading': 'دول يمكن تشجيعها على الانضمام',
  'brief.encourage.peers':
    '{missing, plural, zero {انضم جميع الأعضاء الآخرين في {group_text}. ونرجو تشجيع دول أخرى: لم تنضم بعد {rest, number} من أصل {universe, number} دولة.} one {لم ينضم بعد عضو آخر واحد في {group_text}:} two {لم ينضم بعد عضوان آخران في {group_text}:} few {لم ينضم بعد # أعضاء آخرين في {group_text}:} many {لم ينضم بعد # عضوا آخر في {group_text}:} other {لم ينضم بعد # عضو آخر في {group_text}:}}',
  'brief.encourage.world': 'لم تنضم بعد {rest, number} من أصل {universe, number} دولة.',
  'brief.encourage.more':
    '{count, plural, zero {ولا غيرها} one {ودولة أخرى} two {ودولتان أخريان} few {و\u00a0# دول أخرى} many {و\u00a0# دولة أخرى} other {و\u00a0# دولة أخرى}}',

  'brief.letter.heading': 'الرسالة',
  'brief.source': 'المصدر: {record}. {site}، {day, date, long}.',
  'brief.qr': 'رمز الاستجابة السريعة (QR) للعنوان {address}',
} as const;

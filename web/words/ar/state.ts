import { byGender } from './agreement.ts';

const SIGNED = byGender('وقّع', 'وقّعت');
const DEPOSITED = byGender('أودع', 'أودعت');
const SHOULD_HAVE_VOTED = `${byGender('وأعلن لاحقا أنه كان يعتزم', 'وأعلنت لاحقا أنها كانت تعتزم')} التصويت لصالحها.`;
const ABSTAINED = `${byGender('امتنع', 'امتنعت')} {state_text} عن التصويت عند اعتماد الجمعية العامة {treaty_short}.`;
const DID_NOT_VOTE = `${byGender('لم يشارك', 'لم تشارك')} {state_text} في التصويت عند اعتماد الجمعية العامة {treaty_short}.`;

/** The page of one State. */
export const stateMessages = {
  'state.not-now':
    '{known, select, now {الوضع في {day, date, long}.} other {الوضع في {day, date, long}، كما كان معروفا في {at, time, utc}.}} <now>عرض الوضع الحالي.</now>',
  'state.region': '{region}، {subregion}',
  'state.brief': 'موجز للطباعة في صفحة واحدة',

  'state.sentence.none': `${byGender('لم يوقّع', 'لم توقّع')} {state_text} على {treaty_short} ${byGender('ولم ينضم', 'ولم تنضم')} إليها.`,
  'state.sentence.signed': `${SIGNED} {state_text} على {treaty_short} في {signed, date, long} ${byGender('ولم يصدّق', 'ولم تصدّق')} عليها بعد.`,
  'state.sentence.joined': `{hasSigned, select, yes {${SIGNED} {state_text} على {treaty_short} في {signed, date, long}، ${byGender('وأودع', 'وأودعت')} {instrument} في {deposited, date, long}.} other {${DEPOSITED} {state_text} {instrument} في {deposited, date, long}.}} {force, select, since {${byGender('وهو', 'وهي')} دولة طرف في {treaty_short} منذ {inForce, date, long}.} from {${byGender('ويصبح', 'وتصبح')} دولة طرفا في {treaty_short} في {inForce, date, long}.} other {${byGender('ويصبح', 'وتصبح')} دولة طرفا عند بدء نفاذ {treaty_short}.}}{leaving, select, yes { ${byGender('وقدّم', 'وقدّمت')} إخطارا بالانسحاب في {notified, date, long}، ويسري الانسحاب اعتبارا من {effective, date, long}.} other {}}`,
  'state.sentence.withdrew': `${byGender('انسحب', 'انسحبت')} {state_text} من {treaty_short} اعتبارا من {effective, date, long}.`,
  'state.sentence.left-by': `${byGender('خرج', 'خرجت')} {state_text} من {treaty_short} في موعد أقصاه {effective, date, long}.`,
  'state.sentence.left': `${byGender('خرج', 'خرجت')} {state_text} من {treaty_short}.`,

  'state.action.signature': 'التوقيع',
  'state.action.succession-to-signature': 'الخلافة في التوقيع',
  'state.action.definitive-signature': 'التوقيع النهائي',
  'state.action.ratification': 'التصديق',
  'state.action.acceptance': 'القبول',
  'state.action.approval': 'الموافقة',
  'state.action.accession': 'الانضمام',
  'state.action.succession': 'الخلافة',
  'state.action.formal-confirmation': 'الإقرار الرسمي',
  'state.action.other-consent': 'تعبير آخر عن الرضا بالالتزام',
  'state.action.provisional-application': 'التطبيق المؤقت',
  'state.action.withdrawal': 'الانسحاب',
  'state.instrument.signature': 'التوقيع',
  'state.instrument.succession-to-signature': 'إخطار الخلافة في التوقيع',
  'state.instrument.definitive-signature': 'التوقيع النهائي',
  'state.instrument.ratification': 'صك التصديق',
  'state.instrument.acceptance': 'صك القبول',
  'state.instrument.approval': 'صك الموافقة',
  'state.instrument.accession': 'صك الانضمام',
  'state.instrument.succession': 'إخطار الخلافة',
  'state.instrument.formal-confirmation': 'صك الإقرار الرسمي',
  'state.instrument.other-consent': 'الصك',
  'state.instrument.provisional-application': 'إعلان التطبيق المؤقت',
  'state.instrument.withdrawal': 'إخطار الانسحاب',

  'state.contradiction': 'يتضمن سجل الوديع ما لا تنص عليه المعاهدة. {what}',
  'state.contradiction.accession-before-it-opened': 'صك الانضمام مؤرخ {day, date, long}، أي قبل بدء نفاذ المعاهدة ({article}).',
  'state.contradiction.accession-by-a-signatory': 'صك الانضمام مؤرخ {day, date, long}، مع أن الدولة كانت قد وقّعت ({article}).',
  'state.contradiction.ratification-without-signature':
    '{instrument} مؤرخ {day, date, long}، لكن الدولة لم تكن قد وقّعت ({article}).',
  'state.contradiction.signature-after-it-closed': 'التوقيع مؤرخ {day, date, long}، أي بعد إقفال باب التوقيع ({article}).',
  'state.contradiction.several-instruments-of-consent': 'يوجد صك ثان مؤرخ {day, date, long} يعرب عن الرضا بالالتزام.',
  'state.contradiction.withdrawal-without-consent':
    'إخطار الانسحاب مؤرخ {day, date, long}، لكن الدولة لم تكن قد أودعت أي صك يعرب عن رضاها بالالتزام ({article}).',
  'state.contradiction.ended-without-a-notice':
    'يرد في السجل أن {instrument} المؤرخ {day, date, long} انتهى أثره، لكن لا يُعرف أي إخطار بالانسحاب ({article}).',

  'state.actions.heading': 'الإجراءات المتعلقة بالمعاهدة',
  'state.actions.none': 'لا يوجد في السجل أي إجراء {state_to} يتعلق بالمعاهدة.',
  'state.actions.caption': 'جميع إجراءات {state_text} المتعلقة بالمعاهدة',
  'state.actions.action': 'الإجراء',
  'state.actions.date': 'التاريخ',
  'state.actions.effect': 'تاريخ السريان',
  'state.actions.source': 'المصدر',
  'state.actions.ended': '{action} (انتهى أثره)',
  'state.actions.effect-of': '{day, date, long} ({article})',
  'state.actions.not-settled': 'أُودع الصك في يوم بدء النفاذ نفسه، وهي حالة لا تحسمها المعاهدة.',
  'state.actions.decision': 'القرار اليدوي {id}',
  'state.actions.provisional': 'أُعلن التطبيق المؤقت في {day, date, long} ({article}). ولا تصبح الدولة بذلك دولة طرفا.',
  'state.actions.kinds':
    '{source, select, bundled {نوع كل صك مأخوذ من المنشورات المذكورة إلى جانبه.} other {نوع كل صك مأخوذ من سجل الوديع.}}',
  'state.actions.kind-not-stated':
    'يورد سجل الوديع إجراء مؤرخا {date, date, long} دون ذكر نوعه. وهذا الإجراء <held>معلّق للمراجعة</held> ولا يدخل في العدّ.',

  'state.statements.heading': 'الإعلانات والملاحظات',
  'state.statements.unknown': `لا يُعرف بعد هل ${byGender('أصدر', 'أصدرت')} {state_text} إعلانا، لأنه لم يُقرأ بعد أي سجل يورد الإعلانات.`,
  'state.statements.none': 'لا توجد حتى {day, date, long}، وفقا لسجل الوديع.',
  'state.statements.kind.declaration': 'إعلان',
  'state.statements.kind.objection': 'اعتراض',
  'state.statements.kind.notification': 'إخطار',
  'state.statements.kind.territorial-application': 'التطبيق الإقليمي',
  'state.statements.kind.end-note': 'ملاحظة من الوديع',

  'state.vote.cast': `{vote, select, yes {${byGender('صوّت', 'صوّتت')} {state_text} لصالح {treaty_short} عند اعتمادها في الجمعية العامة.} no {${byGender('صوّت', 'صوّتت')} {state_text} ضد {treaty_short} عند اعتمادها في الجمعية العامة.} abstain {${ABSTAINED}} meant_yes {{meant, select, abstain {${ABSTAINED} ${SHOULD_HAVE_VOTED}} other {${DID_NOT_VOTE} ${SHOULD_HAVE_VOTED}}}} did_not_vote {${DID_NOT_VOTE}} other {${byGender('لم يكن', 'لم تكن')} {state_text} من أعضاء الأمم المتحدة، فلم يكن {state_gender, select, m {له} other {لها}} صوت.}}`,
  'state.vote.source': '{document}؛ {source}.',

  'state.peers.heading': 'الأعضاء الآخرون في {group_text}',
  'state.peers.joined':
    '{share, select, none {{base, plural, zero {لا يوجد عضو آخر.} one {لم ينضم العضو الآخر الوحيد.} two {لم ينضم أي من العضوين الآخرين.} few {لم ينضم أي من الأعضاء الـ # الآخرين.} many {لم ينضم أي من الأعضاء الـ # الآخرين.} other {لم ينضم أي من الأعضاء الـ # الآخرين.}}} all {{base, plural, zero {لا يوجد عضو آخر.} one {انضم العضو الآخر الوحيد.} two {انضم العضوان الآخران.} few {انضم جميع الأعضاء الـ # الآخرين.} many {انضم جميع الأعضاء الـ # الآخرين.} other {انضم جميع الأعضاء الـ # الآخرين.}}} other {{joined, plural, zero {لم ينضم أي من الأعضاء الـ {base, number} الآخرين.} one {انضم واحد من الأعضاء الـ {base, number} الآخرين.} two {انضم اثنان من الأعضاء الـ {base, number} الآخرين.} few {انضم # من الأعضاء الـ {base, number} الآخرين.} many {انضم # من الأعضاء الـ {base, number} الآخرين.} other {انضم # من الأعضاء الـ {base, number} الآخرين.}}}}',
  'state.peers.list-joined':
    '{joined, plural, zero {لم ينضم أي عضو} one {العضو الذي انضم} two {العضوان اللذان انضما} few {الأعضاء الـ # الذين انضموا} many {الأعضاء الـ # الذين انضموا} other {الأعضاء الـ # الذين انضموا}}',
  'state.peers.choose': 'المقارنة مع',
  'state.peers.show': 'عرض',

  'state.changes.heading': 'التغييرات',
  'state.changes.none': 'لم يسجّل المرصد أي تغيير يخص {state_text}.',
} as const;

import { byGender } from './agreement.ts';

const MINISTER =
  'معالي {office, select, USA {وزير/وزيرة خارجية} GBR {وزير/وزيرة الخارجية وشؤون الكمنولث والتنمية في} VAT {أمين/أمينة سر العلاقات مع الدول والمنظمات الدولية في} other {وزير/وزيرة خارجية}} {state_text}';

const VOTED = `${byGender('صوّت', 'صوّتت')} {state_text}`;
const SIGNED_IT = `${byGender('ووقّع', 'ووقّعت')} عليها في {signed, date, long}`;
const DEPOSITED_IT = `${byGender('وأودع', 'وأودعت')} {instrument} في {deposited, date, long}`;
const INTENDED = `${byGender('أعلن', 'أعلنت')} {state_text} ${byGender('أنه كان يعتزم', 'أنها كانت تعتزم')} التصويت لصالح {treaty_text} في الجمعية العامة في {voted, date, long}`;
const VOTED_FOR = `${VOTED} لصالح {treaty_text} في الجمعية العامة في {voted, date, long}`;
const VOTED_AGAINST = `${VOTED} ضد {treaty_text} في الجمعية العامة في {voted, date, long}`;
const ABSTAINED = `${byGender('امتنع', 'امتنعت')} {state_text} عن التصويت عند اعتماد الجمعية العامة {treaty_text} في {voted, date, long}`;
const DID_NOT_VOTE = `${byGender('لم يشارك', 'لم تشارك')} {state_text} في التصويت عند اعتماد الجمعية العامة {treaty_text} في {voted, date, long}`;
const NOT_RATIFIED = `${byGender('ولم يصدّق', 'ولم تصدّق')} عليها بعد.`;
const NOR_SIGNED = byGender('ولم يوقّع عليها ولم ينضم إليها', 'ولم توقّع عليها ولم تنضم إليها');
const BUT_NOT_SIGNED = byGender('لكنه لم يوقّع عليها ولم ينضم إليها', 'لكنها لم توقّع عليها ولم تنضم إليها');

const OTHERS =
  '{contracting, plural, zero {لم تنضم أي دولة بعد إلى {treaty_short}.} one {انضمت إلى {treaty_short} حتى الآن دولة واحدة.} two {انضمت إلى {treaty_short} حتى الآن دولتان.} few {انضمت إلى {treaty_short} # من أصل {universe, number} دولة.} many {انضمت إلى {treaty_short} # من أصل {universe, number} دولة.} other {انضمت إلى {treaty_short} # من أصل {universe, number} دولة.}}';
const PEERS = 'الأعضاء الآخرين في {group_text}، وعددهم {base, number}';
const REQUEST = 'وأرجو من حكومتكم الموقرة، مع فائق الاحترام،';

/** The letter to a State. */
export const lettersMessages = {
  'letters.in-this-language': 'هذه الرسالة بالعربية',
  'letters.heading.thank': 'رسالة شكر إلى {state_text}',
  'letters.heading.ask': 'طلب التصديق من {state_text}',
  'letters.heading.invite': 'دعوة {state_text} إلى الانضمام',
  'letters.lead': 'رسالة تستند إلى ما ورد أعلاه. أضف إليها كلماتك قبل إرسالها.',
  'letters.address-to': `{mission, select, permanent {تُوجَّه الرسالة إلى وزير الخارجية أو وزيرتها، عن طريق البعثة الدائمة لدى الأمم المتحدة في نيويورك. وتجد العنوان في <missions>قائمة البعثات الدائمة</missions>، المعروفة باسم «الكتاب الأزرق»، التي تصدرها دائرة المراسم بالأمم المتحدة.} observer {تُوجَّه الرسالة إلى وزير الخارجية أو وزيرتها، عن طريق بعثة المراقبة الدائمة لدى الأمم المتحدة في نيويورك. وتجد العنوان في <missions>قائمة البعثات الدائمة</missions>، المعروفة باسم «الكتاب الأزرق»، التي تصدرها دائرة المراسم بالأمم المتحدة.} other {تُوجَّه الرسالة إلى وزير الخارجية أو وزيرتها. وليست {state_to} بعثة لدى الأمم المتحدة في نيويورك.}}`,
  'letters.address-to-recipients': 'إلى: {recipients}',
  'letters.recipient': '{name} ({email})',
  'letters.label': 'الرسالة',
  'letters.email': 'فتح الرسالة في تطبيق البريد',
  'letters.copy': 'نسخ',
  'letters.copied': 'نُسخت.',
  'letters.selected': 'نص الرسالة محدَّد: اضغط على \u2066Ctrl+C\u2069 أو \u2066⌘C\u2069 لنسخه.',
  'letters.share': 'مشاركة',

  'letters.to': `{mission, select, permanent {${MINISTER}\nعن طريق البعثة الدائمة {state_to} لدى الأمم المتحدة في نيويورك} observer {${MINISTER}\nعن طريق بعثة المراقبة الدائمة {state_to} لدى الأمم المتحدة في نيويورك} other {${MINISTER}}}`,
  'letters.subject.thank': '{treaty}: شكر {state_to}',
  'letters.subject.ask': '{treaty}: تصديق {state_text}',
  'letters.subject.invite': '{treaty}: دعوة {state_text} إلى الانضمام',
  'letters.subject.withdrawn': '{treaty}: دعوة {state_text} إلى الانضمام من جديد',
  'letters.salutation': 'صاحب المعالي/صاحبة المعالي،\nتحية طيبة وبعد،',
  'letters.record.joined': `{vote, select, yes {{hasSigned, select, yes {${VOTED_FOR}، ${SIGNED_IT}، ${DEPOSITED_IT}.} other {${VOTED_FOR}، ${DEPOSITED_IT}.}}} other {{hasSigned, select, yes {${byGender('وقّع', 'وقّعت')} {state_text} على {treaty_text} في {signed, date, long}، ${DEPOSITED_IT}.} other {${byGender('انضم', 'انضمت')} {state_text} إلى {treaty_text} بإيداع {instrument} في {deposited, date, long}.}}}} وأعرب لكم ولحكومتكم الموقرة عن خالص الشكر.`,
  'letters.record.signed': `{vote, select, yes {${VOTED_FOR}، ${SIGNED_IT}.} meant_yes {${INTENDED}، ${SIGNED_IT}.} abstain {${ABSTAINED}، ${SIGNED_IT}.} no {${VOTED_AGAINST}، ${SIGNED_IT}.} other {${byGender('وقّع', 'وقّعت')} {state_text} على {treaty_text} في {signed, date, long}.}} ${NOT_RATIFIED}`,
  'letters.record.none': `{vote, select, yes {${VOTED_FOR}، ${BUT_NOT_SIGNED}.} meant_yes {${INTENDED}، ${BUT_NOT_SIGNED}.} abstain {${ABSTAINED}، ${NOR_SIGNED}.} no {${VOTED_AGAINST}، ${NOR_SIGNED}.} did_not_vote {${DID_NOT_VOTE}، ${NOR_SIGNED}.} other {${byGender('لم يوقّع', 'لم توقّع')} {state_text} على {treaty_text} ${byGender('ولم ينضم', 'ولم تنضم')} إليها.}}`,
  'letters.record.withdrawn': `${byGender('انسحب', 'انسحبت')} {state_text} من {treaty_text}.`,
  'letters.others': OTHERS,
  'letters.others-and-peers': `${OTHERS} {share, select, none {${byGender('وسيكون', 'وستكون')} {state_text} أول عضو ينضم من {group_text}.} all {وقد انضم جميع ${PEERS}.} other {{joined, plural, zero {ولم ينضم أي من ${PEERS}.} one {وانضم واحد من ${PEERS}.} two {وانضم اثنان من ${PEERS}.} few {وانضم # من ${PEERS}.} many {وانضم # من ${PEERS}.} other {وانضم # من ${PEERS}.}}}}`,
  'letters.request.thank':
    '{missing, plural, zero {وأرجو منكم التكرم بتشجيع الدول التي لم تنضم بعد على الانضمام.} one {ولم ينضم بعد عضو آخر واحد في {group_text}. وأرجو منكم التكرم بتشجيعه على الانضمام.} two {ولم ينضم بعد عضوان آخران في {group_text}. وأرجو منكم التكرم بتشجيعهما على الانضمام.} few {ولم ينضم بعد # أعضاء آخرين في {group_text}. وأرجو منكم التكرم بتشجيعهم على الانضمام.} many {ولم ينضم بعد # عضوا آخر في {group_text}. وأرجو منكم التكرم بتشجيعهم على الانضمام.} other {ولم ينضم بعد # عضو آخر في {group_text}. وأرجو منكم التكرم بتشجيعهم على الانضمام.}}',
  'letters.request.ask': `${REQUEST} أن تصدّق على {treaty_short} وأن تودع صكها لدى الأمين العام للأمم المتحدة.`,
  'letters.request.reconsider': `وإنني على علم بالرسالة التي تلقاها الأمين العام في {told, date, long}. ${REQUEST} أن تعيد النظر فيها، وأن تصدّق على {treaty_short}، وأن تودع صكها لدى الأمين العام للأمم المتحدة.`,
  'letters.request.invite': `{open, select, accession {ويمكن للدول التي لم توقّع على {treaty_short} أن تنضم إليها. ${REQUEST} أن تنظر في إيداع صك انضمام لدى الأمين العام للأمم المتحدة.} signature {ويمكن لجميع الدول أن توقّع على {treaty_short}. ${REQUEST} أن تنظر في التوقيع عليها.} other {ويمكن لجميع الدول أن توقّع على {treaty_short} أو أن تنضم إليها. ${REQUEST} أن تنظر في ذلك.}}`,
  'letters.request.return': `${REQUEST} أن تنظر في الانضمام إلى {treaty_short} من جديد.`,
  'letters.own-words': '[اذكر بكلماتك سبب أهمية هذا الأمر بالنسبة إليك.]',
  'letters.close': 'وتفضلوا معاليكم بقبول أسمى آيات التقدير والاحترام.',
  'letters.signature': '[اسمك]\n[عنوانك]',
} as const;

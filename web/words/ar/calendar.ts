import { byGender, subject } from './agreement.ts';

const MEMBERS =
  '{count, plural, zero {لا أعضاء} one {عضو واحد} two {عضوان} few {# أعضاء} many {# عضوا} other {# عضو}} في {group_text}';

/** The calendar: dates of effect to come, and anniversaries. */
export const calendarMessages = {
  'calendar.name': '{site}: {about}',
  'calendar.about.all': 'المواعيد',
  'calendar.description': 'مواعيد السريان المقبلة، وذكرى {treaty_text} والتوقيعات عليها.',
  'calendar.adoption': 'ذكرى اعتماد {treaty_text}',
  'calendar.adoption.more': 'اعتُمدت {treaty_text} في {since, date, long} ({document}).',
  'calendar.opening': 'ذكرى فتح باب التوقيع على {treaty_text}',
  'calendar.opening.more': 'فُتح باب التوقيع على {treaty_text} في {since, date, long}.',
  'calendar.entry': 'ذكرى بدء نفاذ {treaty_text}',
  'calendar.entry.more': '{past, select, yes {بدأ} other {يبدأ}} نفاذ {treaty_text} في {since, date, long}.',
  'calendar.enters': 'بدء نفاذ {treaty_text}',
  'calendar.signatures': `ذكرى التوقيع على {treaty_text}: {few, select, yes {{states}} group {${MEMBERS}} other {${subject('count', 'state')}}}`,
  'calendar.signatures.more': 'تاريخ التوقيع {since, date, long}: {states}.',
  'calendar.signatures.open': 'في انتظار تصديق {states}.',
  'calendar.effect': 'بدء نفاذ {treaty_text} بالنسبة إلى {states}',
  'calendar.effect.more': `${byGender('أودع', 'أودعت')} {state_text} {instrument} في {deposited, date, long}. بدء النفاذ: {day, date, long} ({article}).`,
  'calendar.withdrawal': 'سريان الانسحاب من {treaty_text}: {states}',
  'calendar.withdrawal.more': `${byGender('قدّم', 'قدّمت')} {state_text} إخطارا بالانسحاب في {notified, date, long}. تاريخ السريان: {day, date, long} ({article}).`,
} as const;

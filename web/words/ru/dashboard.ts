import { byNumber, completed, days, months, past, yearsAgo } from './grammar.ts';

/** What the rule counts: the treaty's own words name the last instrument that is needed, `пятидесятый документ`. */
const LAST_NEEDED = 'сдачи на хранение {threshold, number}-го документа о {kinds_prep}';

/** The top of the dashboard: the figure, what it means, and the day. */
export const dashboardMessages = {
  'headline.not-adopted': 'Договор еще не принят',
  'headline.not-open': 'Откроется для подписания {day, date, long}',
  'headline.race':
    '<figure>{counted, number}</figure> из {threshold, number} необходимых документов. Осталось {remaining, number}.',
  'headline.reached':
    '<figure>{counted, number}</figure> {counted, plural, one {документ сдан} few {документа сданы} many {документов сданы} other {документа сданы}} на хранение. Порог в {threshold, number} достигнут.',
  'headline.in-force': `<figure>{joined, number}</figure> из {universe, number} государств ${completed('joined')} участие`,
  'lead.not-adopted': 'Договора, который можно подписать, еще нет.',
  'lead.not-open': 'Подписание еще не началось. {rule}',
  'lead.race': `${byNumber('signatories', 'Подписало # государство', 'Подписали # государства', 'Подписали # государств', 'Подписавших государств пока нет')}. {rule}`,
  'lead.reached': `{reached, select, today {Порог достигнут в этот день.} other {Порог достигнут {day, date, long}.}} {treaty_start} вступит в силу {in_force, date, long}, через ${days('days')}.`,
  'lead.in-force': `{since, select, today {Договор вступил в силу {day, date, long}.} other {В силе с {day, date, long}.}}${byNumber('later', ' Для # из этих государств Договор вступит в силу позднее.', ' Для # из этих государств Договор вступит в силу позднее.', ' Для # из этих государств Договор вступит в силу позднее.', '')} ${byNumber('signed', 'Подписало, но не ратифицировало # государство.', 'Подписали, но не ратифицировали # государства.', 'Подписали, но не ратифицировали # государств.', 'Все подписавшие государства ратифицировали Договор.')}${byNumber('withdrawn', ' Вышло # государство.', ' Вышли # государства.', ' Вышли # государств.', '')} Цель\u00a0— участие всех.`,
  'rule.days': `{treaty_start} вступает в силу через ${days('delay')} после ${LAST_NEEDED}.`,
  'rule.months': `{treaty_start} вступает в силу через ${months('delay')} после ${LAST_NEEDED}.`,
  'rule.first-of-month': `{treaty_start} вступает в силу в первый день {delay, number}-го месяца после ${LAST_NEEDED}.`,
  'latest.one': `{day, date, long} {state_text} ${past('сдал')} на хранение документ {kind_about} и ${past('стал')} {place, number}-м государством, оформившим участие.`,
  'latest.several':
    '{day, date, long} {states} сдали свои документы на хранение; это {count, select, 2 {{first, number}-е и {last, number}-е} other {{first, number}–{last, number}-е}} государства, оформившие участие.',
  'dashboard.title': '{treaty_start}: положение на {day, date, long}',
  'dashboard.description': 'Кто подписал {treaty_acc}, кто оформил участие и кто следующий: {headline}',
  'dashboard.known':
    'Показано то, что было известно трекеру на {at, time, utc}, без более поздних данных и исправлений. <now>Показать известное сейчас</now>',
  'dashboard.as-of': 'По состоянию на',
  'dashboard.show': 'Показать',
  'dashboard.previous': 'Предыдущее событие',
  'dashboard.next': 'Следующее событие',
  'dashboard.today': 'Сегодня',
  'dashboard.thing': 'Что можете сделать вы:',
  'dashboard.signed': `{state_start} ${past('подписал')} Договор ${yearsAgo('years')}, но не ${past('ратифицировал')} его.`,
  'dashboard.write': 'Написать {state_dat}',
  'dashboard.all': 'Все {count, number}<rest>, подписавшие, но не ратифицировавшие Договор</rest>',
};

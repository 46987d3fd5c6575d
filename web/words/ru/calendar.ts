import { past, states } from './grammar.ts';

/** The calendar: dates of effect to come, and anniversaries. */
export const calendarMessages = {
  'calendar.name': '{site}: {about}',
  'calendar.about.all': 'даты',
  'calendar.description': 'Предстоящие даты вступления в силу, годовщины {treaty_gen} и его подписаний.',
  'calendar.adoption': 'Годовщина принятия {treaty_gen}',
  'calendar.adoption.more': '{treaty_start}: дата принятия\u00a0— {since, date, long} ({document}).',
  'calendar.opening': 'Годовщина открытия {treaty_gen} для подписания',
  'calendar.opening.more': '{treaty_start}: дата открытия для подписания\u00a0— {since, date, long}.',
  'calendar.entry': 'Годовщина вступления {treaty_gen} в силу',
  'calendar.entry.more': '{treaty_start} {past, select, yes {вступил в силу} other {вступит в силу}} {since, date, long}.',
  'calendar.enters': '{treaty_start} вступает в силу',
  'calendar.signatures': `Годовщина подписания {treaty_gen}: {few, select, yes {{states}} group {{group_members} ({count, number})} other {${states('count')}}}`,
  'calendar.signatures.more': 'Подписание {since, date, long}: {states}.',
  'calendar.signatures.open': 'Пока без ратификации: {states}.',
  'calendar.effect': '{treaty_start} вступает в силу для {states_gen}',
  'calendar.effect.more': `{state_start} ${past('сдал')} на хранение {instrument} {deposited, date, long}. Дата вступления в силу: {day, date, long} ({article}).`,
  'calendar.withdrawal': 'Вступает в силу выход из {treaty_gen}: {states}',
  'calendar.withdrawal.more': `{state_start} ${past('уведомил')} о выходе {notified, date, long}. Дата вступления в силу: {day, date, long} ({article}).`,
};

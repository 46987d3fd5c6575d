import { byNumber, HAS, ITS } from './grammar.ts';

/** The calendar: dates of effect to come, and anniversaries. */
export const calendarMessages = {
  'calendar.name': '{site} : {about}',
  'calendar.about.all': 'dates',
  'calendar.description': 'Dates d’effet à venir, et anniversaires {treaty_of} et de ses signatures.',
  'calendar.adoption': 'Anniversaire de l’adoption {treaty_of}',
  'calendar.adoption.more': '{treaty_start} a été adopté le {since, date, long} ({document}).',
  'calendar.opening': 'Anniversaire de l’ouverture à la signature {treaty_of}',
  'calendar.opening.more': '{treaty_start} a été ouvert à la signature le {since, date, long}.',
  'calendar.entry': 'Anniversaire de l’entrée en vigueur {treaty_of}',
  'calendar.entry.more': '{treaty_start} {past, select, yes {est entré} other {entre}} en vigueur le {since, date, long}.',
  'calendar.enters': 'Entrée en vigueur {treaty_of}',
  'calendar.signatures': `Anniversaire de la signature {treaty_of} : {few, select, yes {{states}} group {{count, number} {group_members}} other {${byNumber('count', '# État', '# États')}}}`,
  'calendar.signatures.more': 'Signature le {since, date, long} : {states}.',
  'calendar.signatures.open': 'Pas encore de ratification : {states}.',
  'calendar.effect': 'Entrée en vigueur {treaty_of} pour {states}',
  'calendar.effect.more': `{state_start} ${HAS} déposé ${ITS} {instrument} le {deposited, date, long}. Date d’effet : {day, date, long} ({article}).`,
  'calendar.withdrawal': 'Prise d’effet du retrait {treaty_of} : {states}',
  'calendar.withdrawal.more': `{state_start} ${HAS} notifié ${ITS} retrait le {notified, date, long}. Date d’effet : {day, date, long} ({article}).`,
};

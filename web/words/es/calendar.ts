import { agree } from './grammar.ts';

/** The calendar: dates of effect to come, and anniversaries. */
export const calendarMessages = {
  'calendar.name': '{site}: {about}',
  'calendar.about.all': 'fechas',
  'calendar.description': 'Próximas fechas de efecto y aniversarios {treaty_of} y de sus firmas.',
  'calendar.adoption': 'Aniversario de la aprobación {treaty_of}',
  'calendar.adoption.more': '{treaty_start} fue aprobado el {since, date, long} ({document}).',
  'calendar.opening': 'Aniversario de la apertura a la firma {treaty_of}',
  'calendar.opening.more': '{treaty_start} se abrió a la firma el {since, date, long}.',
  'calendar.entry': 'Aniversario de la entrada en vigor {treaty_of}',
  'calendar.entry.more': '{treaty_start} {past, select, yes {entró} other {entra}} en vigor el {since, date, long}.',
  'calendar.enters': 'Entrada en vigor {treaty_of}',
  'calendar.signatures':
    'Aniversario de la firma {treaty_of}: {few, select, yes {{states}} group {{count, number} {group_members}} other {{count, number} Estados}}',
  'calendar.signatures.more': 'Firma del {since, date, long}: {states}.',
  'calendar.signatures.open': 'Aún sin ratificar: {states}.',
  'calendar.effect': '{treaty_start} entra en vigor para {states}',
  'calendar.effect.more': `{state_start} ${agree('depositó', 'depositaron')} su {instrument} el {deposited, date, long}. Fecha de efecto: {day, date, long} ({article}).`,
  'calendar.withdrawal': 'Surte efecto la retirada {treaty_of}: {states}',
  'calendar.withdrawal.more': `{state_start} ${agree('notificó', 'notificaron')} su retirada el {notified, date, long}. Fecha de efecto: {day, date, long} ({article}).`,
};

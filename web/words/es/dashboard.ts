import { agree, byNumber, days, firstDayOfMonth, haveJoined, months, yearsAgo } from './grammar.ts';

const INSTRUMENTS = 'después de que se hayan depositado {threshold, number} instrumentos de {kinds}';

/** The top of the dashboard: the figure, what it means, and the day. */
export const dashboardMessages = {
  'headline.not-adopted': 'Aún no aprobado',
  'headline.not-open': 'Se abre a la firma el {day, date, long}',
  'headline.race':
    '<figure>{counted, number}</figure> de los {threshold, number} instrumentos necesarios. {remaining, plural, one {Falta #} other {Faltan #}}.',
  'headline.reached':
    '<figure>{counted, number}</figure> {counted, plural, one {instrumento depositado} other {instrumentos depositados}}. Se ha alcanzado el umbral de {threshold, number}.',
  'headline.in-force': `<figure>{joined, number}</figure> de {universe, number} Estados ${haveJoined('joined')}`,
  'lead.not-adopted': 'Todavía no hay ningún tratado que firmar.',
  'lead.not-open': 'Todavía ningún Estado puede firmar. {rule}',
  'lead.race': `${byNumber('signatories', 'Ha firmado # Estado', 'Han firmado # Estados', 'No ha firmado ningún Estado')}. {rule}`,
  'lead.reached': `{reached, select, today {El umbral se alcanzó ese día.} other {El umbral se alcanzó el {day, date, long}.}} {treaty_start} entra en vigor el {in_force, date, long}, dentro de ${days('days')}.`,
  'lead.in-force': `{since, select, today {Entrada en vigor: {day, date, long}.} other {En vigor desde el {day, date, long}.}}${byNumber('later', ' Para # de esos Estados entrará en vigor más adelante.', ' Para # de esos Estados entrará en vigor más adelante.', '')} ${byNumber('signed', '# Estado ha firmado sin ratificar.', '# Estados han firmado sin ratificar.', 'Ningún Estado ha firmado sin ratificar.')}${byNumber('withdrawn', ' # Estado se ha retirado.', ' # Estados se han retirado.', '')} El objetivo ahora: la participación universal.`,
  'rule.days': `{treaty_start} entra en vigor ${days('delay')} ${INSTRUMENTS}.`,
  'rule.months': `{treaty_start} entra en vigor ${months('delay')} ${INSTRUMENTS}.`,
  'rule.first-of-month': `{treaty_start} entra en vigor ${firstDayOfMonth('delay')} ${INSTRUMENTS}.`,
  'latest.one': `El {day, date, long}, {state_text} ${agree('depositó', 'depositaron')} su instrumento de {kind} y ${agree('pasó', 'pasaron')} a ser el {place, plural, =1 {primer Estado} one {Estado número #} other {Estado número #}} en sumarse al Tratado.`,
  'latest.several':
    'El {day, date, long}, {states} depositaron sus instrumentos y pasaron a ser los Estados números {first, number} {count, plural, =2 {y} one {a} other {a}} {last, number} en sumarse al Tratado.',
  'dashboard.title': '{treaty}: situación al {day, date, long}',
  'dashboard.description': 'Quiénes han firmado {treaty_text}, quiénes se han sumado a él y quiénes faltan: {headline}',
  'dashboard.known':
    'Esta página muestra lo que se sabía el {at, time, utc}, sin datos ni correcciones posteriores. <now>Mostrar lo que se sabe ahora</now>',
  'dashboard.as-of': 'Situación al',
  'dashboard.show': 'Mostrar',
  'dashboard.previous': 'Acontecimiento anterior',
  'dashboard.next': 'Acontecimiento siguiente',
  'dashboard.today': 'Hoy',
  'dashboard.thing': 'Qué puede hacer usted:',
  'dashboard.signed': `{state_start} ${agree('firmó', 'firmaron')} el Tratado ${yearsAgo('years')}, pero no lo ${agree('ha', 'han')} ratificado.`,
  'dashboard.write': 'Escribir {state_to}',
  'dashboard.all':
    '{count, plural, one {Ver el único} other {Ver los #}}<rest> {count, plural, one {que ha firmado, pero no ha ratificado} other {que han firmado, pero no han ratificado}}</rest>',
};

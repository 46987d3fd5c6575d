import { agree, byNumber, days, firstDayOfMonth, haveJoined, months, yearsAgo } from './grammar.ts';

const VOTED_FOR = `${agree('votó', 'votaron')} a favor {treaty_short_of} el {voted, date, long}`;
const SIGNED_AGO = `el {signed, date, long}, ${yearsAgo('years')}`;
const REMAINS = 'Falta un paso: la ratificación.';
/** As the Vienna Convention has them (Art. 7(2)(a)). */
const WHO_SIGNS = 'el Jefe de Estado, el Jefe de Gobierno o el Ministro de Relaciones Exteriores';
const FULL_POWERS = 'Cualquier otra persona necesita plenos poderes firmados por una de esas tres autoridades.';
const DECIDE = '<strong>Decidir quién firma.</strong>';
const SIGNED_BY = `${DECIDE} El instrumento lo firma ${WHO_SIGNS}. ${FULL_POWERS}`;
const BEARS = 'y lleva la fecha, el lugar, la firma y el cargo de quien lo firma';

/** The page to print and hand over. */
export const briefMessages = {
  'brief.title': 'Ficha: {state}',
  'brief.description': '{state_start} y {treaty_text} en una página para imprimir.',
  'brief.print': 'Imprimir',
  'brief.back': 'Volver a la página {state_of}',
  'brief.not-now': 'Situación al {day, date, long}. Puede haber cambiado desde entonces.',

  'brief.reasons.heading': '{act, select, ratification {Por qué ratificar} other {Por qué sumarse}}',
  'brief.reason.signed': `{vote, select, yes {{state_start} ${VOTED_FOR} y lo ${agree('firmó', 'firmaron')} ${SIGNED_AGO}. ${REMAINS}} other {{state_start} ${agree('firmó', 'firmaron')} {treaty_short} ${SIGNED_AGO}. ${REMAINS}}}`,
  'brief.reason.voted': `{vote, select, meant_yes {{state_start} ${agree('declaró que había', 'declararon que habían')} tenido la intención de votar a favor {treaty_short_of} el {voted, date, long}. Sumarse a él sería coherente con esa intención.} other {{state_start} ${agree('votó', 'votaron')} a favor {treaty_short_of} en la Asamblea General el {voted, date, long}. Sumarse a él sería coherente con ese voto.}}`,
  'brief.reason.world': `{joined, number} de los {universe, number} Estados ${haveJoined('joined')} {treaty_short_to}.`,
  'brief.reason.peers': `{share, select, all {Los otros {base, number} {group_members} se han sumado.} other {De los otros {base, number} {group_members}, ${byNumber('joined', 'se ha sumado uno', 'se han sumado #')}.}}`,

  'brief.steps.heading':
    '{act, select, ratification {Tres pasos para ratificar, tras la aprobación interna} accession {Tres pasos para adherirse, tras la aprobación interna} other {Tres pasos para firmar}}',
  'brief.step.authority': `{act, select, ratification {${SIGNED_BY}} accession {${SIGNED_BY}} other {${DECIDE} Puede firmar {treaty_short} ${WHO_SIGNS}. ${FULL_POWERS}}}`,
  'brief.step.instrument': `{act, select, ratification {<strong>Redactar el instrumento de ratificación.</strong> Menciona {treaty_short}, declara que el Gobierno lo ratifica y se compromete a cumplirlo, ${BEARS}.} accession {<strong>Redactar el instrumento de adhesión.</strong> Menciona {treaty_short}, declara que el Gobierno se adhiere a él y se compromete a cumplirlo, ${BEARS}.} other {<strong>Concertar una cita</strong> para la firma con la Sección de Tratados de las Naciones Unidas en Nueva York y enviarle los plenos poderes para su examen.}}`,
  'brief.step.deposit':
    '{act, select, signature {<strong>Firmar</strong> en la Sede de las Naciones Unidas en Nueva York. La ratificación es un paso posterior y distinto.} other {<strong>Depositarlo</strong> en la Sección de Tratados de la Oficina de Asuntos Jurídicos de las Naciones Unidas en Nueva York. Quien lo entrega no necesita plenos poderes. La fecha del depósito es la de su recepción.}}',
  'brief.step.effect': `{unit, select, days {{treaty_start} entra en vigor para {state_text} ${days('count')} después ({article}).} months {{treaty_start} entra en vigor para {state_text} ${months('count')} después ({article}).} other {{treaty_start} entra en vigor para {state_text} ${firstDayOfMonth('count')} siguiente ({article}).}}`,
  'brief.steps.source': 'Fuente: Naciones Unidas, Manual de Tratados (Treaty Handbook, 2012), secciones 3.2 y 3.3.5.',

  'brief.thanks.heading': 'Gracias',
  'brief.thanks.record': `{vote, select, yes {{state_start} ${VOTED_FOR} y se ${agree('sumó', 'sumaron')} a él el {deposited, date, long}.} other {{state_start} se ${agree('sumó', 'sumaron')} {treaty_short_to} el {deposited, date, long}.}} ${agree('Es', 'Son')} uno de los {joined, number} Estados, de un total de {universe, number}, que se han sumado.`,
  'brief.encourage.heading': 'Estados a los que alentar',
  'brief.encourage.peers': byNumber(
    'missing',
    'De los demás {group_members}, aún queda uno por sumarse:',
    'De los demás {group_members}, aún quedan # por sumarse:',
    'Todos los demás {group_members} se han sumado. Aliente a Estados de fuera del grupo: {rest, number} de los {universe, number} aún no se han sumado.',
  ),
  'brief.encourage.world':
    '{rest, number} de los {universe, number} Estados aún no {rest, plural, one {se ha sumado} other {se han sumado}}.',
  'brief.encourage.more': '{count, plural, one {y # más} other {y # más}}',

  'brief.letter.heading': 'Carta',
  'brief.source': 'Fuente: {record}. {site}, {day, date, long}.',
  'brief.qr': 'Código QR de {address}',
};

import { agree, byNumber } from './grammar.ts';

const SIGNATORIES = `Al {asOf, date, long}, {signatories, number} de los {universe, number} Estados ${byNumber('signatories', 'lo había firmado', 'lo habían firmado')}.`;
const TOTAL = `Al {asOf, date, long}, {joined, number} de los {universe, number} Estados ${byNumber('joined', 'se había sumado', 'se habían sumado')}`;

/** The change log: what changed in the depositary's record, and when the tracker recorded it. */
export const changesMessages = {
  'changes.heading': 'Cambios',
  'changes.description':
    'Qué ha cambiado en el registro del depositario relativo {treaty_to} y cuándo quedó registrado en este sitio.',
  'changes.lead':
    'Actos relativos al Tratado y correcciones, primero los más recientes. Cada entrada indica la fecha del acto y la hora en que quedó registrado en este sitio.',
  'changes.none': 'Todavía no se ha registrado nada.',
  'changes.older': 'Cambios anteriores',
  'changes.latest': 'Últimos cambios',
  'changes.latest-acts': 'Últimas firmas y últimos depósitos',
  'changes.line': '<link>{state}</link>: {change}.',
  'changes.line.of-state': '{change}.',
  'changes.all': 'Todos los cambios, con la hora en que se registró cada uno',
  'changes.recorded': 'Registrado el <time>{at, time, utc}</time>',
  'changes.recorded-from': 'Registrado el <time>{at, time, utc}</time> a partir de <record>esta copia</record>',
  'changes.recorded-first': 'Registrado el <time>{at, time, utc}</time> a partir de la <record>primera copia</record>',
  'changes.recorded-first-unarchived': 'Registrado el <time>{at, time, utc}</time> a partir de la primera copia',
  'changes.corrected': 'Corregido el <time>{at, time, utc}</time> al procesar de nuevo las copias archivadas',
  // What changed, after the name of the State.
  'changes.name': 'el depositario lo menciona ahora como “{after}”, antes como “{before}”',
  'changes.added': '{kind}, {after, date, long}',
  'changes.removed': '{kind} de fecha {before, date, long}: ya no figura en el registro',
  'changes.ended': '{kind} de fecha {after, date, long}: ahora figura sin efecto',
  'changes.not-ended': '{kind} de fecha {after, date, long}: ya no figura sin efecto',
  'changes.kind': 'corrección: {kind}, {after, date, long}, en lugar de {kindBefore}, {before, date, long}',
  'changes.date': '{kind}: fecha corregida del {before, date, long} al {after, date, long}',
  'changes.effect': 'retirada de fecha {after, date, long}: fecha de efecto corregida',
  // A change as news, with what it made of the figures.
  'changes.announced.joined': `{state_start} ${agree('depositó', 'depositaron')} su {instrument} el {day, date, long} y ${agree('pasó', 'pasaron')} a ser {count, plural, =1 {{first, plural, =1 {el primer Estado} one {el Estado número #} other {el Estado número #}}} one {} other {uno de los # Estados (números {first, number} {count, plural, =2 {y} one {a} other {a}} {last, number})}} en sumarse {treaty_to}. ${TOTAL}.`,
  'changes.announced.signature': `{state_start} ${agree('firmó', 'firmaron')} {treaty_text} el {day, date, long}. ${SIGNATORIES}`,
  'changes.announced.succession-to-signature': `{state_start} ${agree('sucedió', 'sucedieron')} en la firma {treaty_of} el {day, date, long}. ${SIGNATORIES}`,
  'changes.announced.provisional-application': `{state_start} ${agree('declaró', 'declararon')} el {day, date, long} que ${agree('aplicará', 'aplicarán')} provisionalmente {treaty_text}. Esa declaración por sí sola no convierte al Estado en parte.`,
  'changes.announced.withdrawal': `{state_start} ${agree('notificó', 'notificaron')} el {day, date, long} su retirada {treaty_of}.`,
  'changes.announced.other': `{state_start}: {change}. ${TOTAL} {treaty_to}.`,

  // One act on the dashboard.
  'changes.act.signed': `{state_start} ${agree('firmó', 'firmaron')} {treaty_text}`,
  'changes.act.deposited': `{state_start} ${agree('depositó', 'depositaron')} su instrumento de {kind}`,
};

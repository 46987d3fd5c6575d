import { agree, byNumber } from './grammar.ts';

const SIGNED = `{state_start} ${agree('firmó', 'firmaron')} {treaty_short} el {signed, date, long}`;
const DEPOSITED = `${agree('depositó', 'depositaron')} su {instrument} el {deposited, date, long}`;
const MEANT_YES = `Posteriormente ${agree('declaró que había', 'declararon que habían')} tenido la intención de votar a favor.`;
const ADOPTED = 'cuando la Asamblea General aprobó {treaty_short}';
const ABSTAINED = `{state_start} se ${agree('abstuvo', 'abstuvieron')} ${ADOPTED}.`;
const DID_NOT_VOTE = `{state_start} no ${agree('votó', 'votaron')} ${ADOPTED}.`;

/** The page of one State. */
export const stateMessages = {
  'state.not-now':
    '{known, select, now {Situación al {day, date, long}.} other {Situación al {day, date, long}, según lo que se sabía el {at, time, utc}.}} <now>Mostrar la situación actual.</now>',
  'state.region': '{region}, {subregion}',
  'state.brief': 'Ficha de una página para imprimir',

  'state.sentence.none': `{state_start} no ${agree('ha', 'han')} firmado {treaty_short} ni se ${agree('ha', 'han')} sumado a él.`,
  'state.sentence.signed': `${SIGNED}, pero no lo ${agree('ha', 'han')} ratificado.`,
  'state.sentence.joined': `{hasSigned, select, yes {${SIGNED} y ${DEPOSITED}.} other {{state_start} ${DEPOSITED}.}} {force, select, since {${agree('Es', 'Son')} Estado parte desde el {inForce, date, long}.} from {${agree('Será', 'Serán')} Estado parte a partir del {inForce, date, long}.} other {${agree('Será', 'Serán')} Estado parte cuando {treaty_short} entre en vigor.}}{leaving, select, yes { El {notified, date, long} ${agree('notificó', 'notificaron')} su retirada, que surte efecto el {effective, date, long}.} other {}}`,
  'state.sentence.withdrew': `{state_start} se ${agree('retiró', 'retiraron')} {treaty_short_of} con efecto a partir del {effective, date, long}.`,
  'state.sentence.left-by': `{state_start} se ${agree('retiró', 'retiraron')} {treaty_short_of} a más tardar el {effective, date, long}.`,
  'state.sentence.left': `{state_start} se ${agree('ha', 'han')} retirado {treaty_short_of}.`,

  'state.action.signature': 'Firma',
  'state.action.succession-to-signature': 'Sucesión en la firma',
  'state.action.definitive-signature': 'Firma definitiva',
  'state.action.ratification': 'Ratificación',
  'state.action.acceptance': 'Aceptación',
  'state.action.approval': 'Aprobación',
  'state.action.accession': 'Adhesión',
  'state.action.succession': 'Sucesión',
  'state.action.formal-confirmation': 'Confirmación formal',
  'state.action.other-consent': 'Otra forma de consentimiento en obligarse',
  'state.action.provisional-application': 'Aplicación provisional',
  'state.action.withdrawal': 'Retirada',
  'state.instrument.signature': 'firma',
  'state.instrument.succession-to-signature': 'notificación de sucesión en la firma',
  'state.instrument.definitive-signature': 'firma definitiva',
  'state.instrument.ratification': 'instrumento de ratificación',
  'state.instrument.acceptance': 'instrumento de aceptación',
  'state.instrument.approval': 'instrumento de aprobación',
  'state.instrument.accession': 'instrumento de adhesión',
  'state.instrument.succession': 'notificación de sucesión',
  'state.instrument.formal-confirmation': 'instrumento de confirmación formal',
  'state.instrument.other-consent': 'instrumento',
  'state.instrument.provisional-application': 'declaración de aplicación provisional',
  'state.instrument.withdrawal': 'notificación de retirada',

  'state.contradiction': 'En el registro del depositario figura algo que el texto del Tratado no prevé. {what}',
  'state.contradiction.accession-before-it-opened':
    'Figura una adhesión de fecha {day, date, long}, anterior a la entrada en vigor del Tratado ({article}).',
  'state.contradiction.accession-by-a-signatory':
    'Figura una adhesión de fecha {day, date, long}, aunque el Estado había firmado ({article}).',
  'state.contradiction.ratification-without-signature':
    'Figura un {instrument} de fecha {day, date, long}, aunque el Estado no había firmado ({article}).',
  'state.contradiction.signature-after-it-closed':
    'Figura una firma de fecha {day, date, long}, posterior al cierre del plazo de firma ({article}).',
  'state.contradiction.several-instruments-of-consent':
    'Figura un segundo instrumento de consentimiento de fecha {day, date, long}.',
  'state.contradiction.withdrawal-without-consent':
    'Figura una notificación de retirada de fecha {day, date, long}, aunque el Estado no había depositado ningún instrumento de consentimiento ({article}).',
  'state.contradiction.ended-without-a-notice':
    'Según el registro, su {instrument} de fecha {day, date, long} ha dejado de surtir efecto, pero no consta ninguna notificación de retirada ({article}).',

  'state.actions.heading': 'Actos relativos al Tratado',
  'state.actions.none': 'No consta ningún acto {state_of} relativo al Tratado.',
  'state.actions.caption': 'Todos los actos {state_of} relativos al Tratado',
  'state.actions.action': 'Acto',
  'state.actions.date': 'Fecha',
  'state.actions.effect': 'Fecha de efecto',
  'state.actions.source': 'Fuente',
  'state.actions.ended': '{action} (sin efecto)',
  'state.actions.effect-of': '{day, date, long} ({article})',
  'state.actions.not-settled': 'Depósito efectuado el mismo día de la entrada en vigor, caso que el Tratado no regula.',
  'state.actions.decision': 'Decisión manual {id}',
  'state.actions.provisional':
    'Aplicación provisional declarada el {day, date, long} ({article}). Esa declaración por sí sola no convierte al Estado en parte.',
  'state.actions.kinds':
    '{source, select, bundled {El tipo de cada instrumento procede de las publicaciones que se indican a su lado.} other {El tipo de cada instrumento procede del registro del depositario.}}',
  'state.actions.kind-not-stated':
    'En el registro del depositario figura un acto de fecha {date, date, long} sin indicación de su tipo. Se ha <held>apartado para su revisión</held> y no se cuenta.',

  'state.statements.heading': 'Declaraciones y notas',
  'state.statements.unknown': `Aún no se sabe si {state_text} ${agree('ha', 'han')} formulado alguna declaración, porque todavía no se ha leído ningún registro que contenga declaraciones.`,
  'state.statements.none': 'Ninguna al {day, date, long}, según el registro del depositario.',
  'state.statements.kind.declaration': 'Declaración',
  'state.statements.kind.objection': 'Objeción',
  'state.statements.kind.notification': 'Notificación',
  'state.statements.kind.territorial-application': 'Aplicación territorial',
  'state.statements.kind.end-note': 'Nota del depositario',

  'state.vote.cast': `{vote, select, yes {{state_start} ${agree('votó', 'votaron')} a favor ${ADOPTED}.} no {{state_start} ${agree('votó', 'votaron')} en contra ${ADOPTED}.} abstain {${ABSTAINED}} meant_yes {{meant, select, abstain {${ABSTAINED} ${MEANT_YES}} other {${DID_NOT_VOTE} ${MEANT_YES}}}} did_not_vote {${DID_NOT_VOTE}} other {{state_start} no ${agree('era miembro', 'eran miembros')} de las Naciones Unidas y no ${agree('tenía', 'tenían')} voto.}}`,
  'state.vote.source': '{document}; {source}.',

  'state.peers.heading': 'Los demás {group_members}',
  'state.peers.joined': `{share, select, none {${byNumber('base', 'El otro Estado no se ha sumado.', 'De los {base, number} restantes, no se ha sumado ninguno.')}} all {${byNumber('base', 'El otro Estado se ha sumado.', 'Los {base, number} restantes se han sumado.')}} other {De los {base, number} restantes, ${byNumber('joined', 'se ha sumado #', 'se han sumado #')}.}}`,
  'state.peers.list-joined': byNumber('joined', 'El que se ha sumado', 'Los # que se han sumado'),
  'state.peers.choose': 'Comparar con',
  'state.peers.show': 'Mostrar',

  'state.changes.heading': 'Cambios',
  'state.changes.none': 'No se ha registrado ningún cambio relativo {state_to}.',
};

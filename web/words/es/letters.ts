import { agree, byNumber } from './grammar.ts';

/** What the addressee’s office is called where it is not that of a `Ministro de Relaciones Exteriores`. */
const OFFICE =
  'S. E. {office, select, USA {el Secretario o la Secretaria de Estado} GBR {el Ministro o la Ministra de Relaciones Exteriores, del Commonwealth y de Desarrollo} VAT {el Secretario para las Relaciones con los Estados y las Organizaciones Internacionales} MEX {el Secretario o la Secretaria de Relaciones Exteriores} HND {el Secretario o la Secretaria de Relaciones Exteriores y Cooperación Internacional} ARG {el Ministro o la Ministra de Relaciones Exteriores, Comercio Internacional y Culto} CRI {el Ministro o la Ministra de Relaciones Exteriores y Culto} ECU {el Ministro o la Ministra de Relaciones Exteriores y Movilidad Humana} VEN {el Ministro o la Ministra del Poder Popular para Relaciones Exteriores} GNQ {el Ministro o la Ministra de Asuntos Exteriores, Cooperación Internacional y Diáspora} ESP {el Ministro o la Ministra de Asuntos Exteriores, Unión Europea y Cooperación} other {el Ministro o la Ministra de Relaciones Exteriores}} {state_of}';

const VOTED_FOR = `${agree('votó', 'votaron')} a favor {treaty_of} en la Asamblea General el {voted, date, long}`;
const VOTED_AGAINST = `${agree('votó', 'votaron')} en contra {treaty_of} en la Asamblea General el {voted, date, long}`;
const ADOPTED = 'cuando la Asamblea General aprobó {treaty_text} el {voted, date, long}';
const ABSTAINED = `se ${agree('abstuvo', 'abstuvieron')} ${ADOPTED}`;
const DID_NOT_VOTE = `no ${agree('votó', 'votaron')} ${ADOPTED}`;
const MEANT_TO_VOTE_FOR = `${agree('declaró que había', 'declararon que habían')} tenido la intención de votar a favor {treaty_of} en la Asamblea General el {voted, date, long}`;
const SIGNED_IT = `lo ${agree('firmó', 'firmaron')} el {signed, date, long}`;
const SIGNED = `${agree('firmó', 'firmaron')} {treaty_text} el {signed, date, long}`;
const DEPOSITED = `${agree('depositó', 'depositaron')} su {instrument} el {deposited, date, long}`;
const NEITHER = `no lo ${agree('ha', 'han')} firmado ni se ${agree('ha', 'han')} sumado a él`;
const HOW_MANY = byNumber(
  'contracting',
  'Hasta la fecha se ha sumado {treaty_short_to} un Estado.',
  '# de los {universe, number} Estados se han sumado {treaty_short_to}.',
  'Aún no se ha sumado {treaty_short_to} ningún Estado.',
);

/** The letter to a State. */
export const lettersMessages = {
  'letters.heading.thank': 'Dar las gracias {state_to}',
  'letters.heading.ask': 'Pedir {state_to} que {state_number, select, plural {ratifiquen} other {ratifique}}',
  'letters.heading.invite': 'Invitar {state_to} a sumarse',
  'letters.lead': 'Carta redactada a partir de los datos anteriores. Añada sus propias palabras antes de enviarla.',
  'letters.address-to': `{mission, select, permanent {Diríjala al Ministerio de Relaciones Exteriores por conducto de la Misión Permanente ante las Naciones Unidas en Nueva York. La dirección figura en la <missions>lista de misiones permanentes</missions>, el “Libro Azul” del Servicio de Protocolo de las Naciones Unidas.} observer {Diríjala al Ministerio de Relaciones Exteriores por conducto de la Misión Permanente de Observación ante las Naciones Unidas en Nueva York. La dirección figura en la <missions>lista de misiones permanentes</missions>, el “Libro Azul” del Servicio de Protocolo de las Naciones Unidas.} other {Diríjala al Ministerio de Relaciones Exteriores. {state_start} no ${agree('tiene', 'tienen')} misión ante las Naciones Unidas en Nueva York.}}`,
  'letters.address-to-recipients': 'Para: {recipients}',
  'letters.recipient': '{name} ({email})',
  'letters.label': 'Carta',
  'letters.email': 'Abrir en su programa de correo',
  'letters.copy': 'Copiar',
  'letters.copied': 'Copiada.',
  'letters.selected': 'La carta está seleccionada: pulse Ctrl+C o ⌘C para copiarla.',
  'letters.share': 'Compartir',

  'letters.to': `{mission, select, permanent {${OFFICE}\npor conducto de la Misión Permanente {state_of} ante las Naciones Unidas en Nueva York} observer {${OFFICE}\npor conducto de la Misión Permanente de Observación {state_of} ante las Naciones Unidas en Nueva York} other {${OFFICE}}}`,
  'letters.subject.thank': '{treaty}: agradecimiento {state_to}',
  'letters.subject.ask': '{treaty}: ratificación por {state_text}',
  'letters.subject.invite': '{treaty}: invitación {state_to} a sumarse',
  'letters.subject.withdrawn': '{treaty}: invitación {state_to} a sumarse de nuevo',
  'letters.salutation': 'Excelencia:',
  'letters.record.joined': `{vote, select, yes {{hasSigned, select, yes {{state_start} ${VOTED_FOR}, ${SIGNED_IT} y ${DEPOSITED}.} other {{state_start} ${VOTED_FOR} y ${DEPOSITED}.}}} other {{hasSigned, select, yes {{state_start} ${SIGNED} y ${DEPOSITED}.} other {{state_start} se ${agree('sumó', 'sumaron')} {treaty_to} al depositar su {instrument} el {deposited, date, long}.}}}} Se lo agradezco sinceramente.`,
  'letters.record.signed': `{vote, select, yes {{state_start} ${VOTED_FOR} y ${SIGNED_IT}.} meant_yes {{state_start} ${MEANT_TO_VOTE_FOR} y ${SIGNED_IT}.} abstain {{state_start} ${ABSTAINED}, pero ${SIGNED_IT}.} no {{state_start} ${VOTED_AGAINST}, pero ${SIGNED_IT}.} other {{state_start} ${SIGNED}.}} Aún no lo ${agree('ha', 'han')} ratificado.`,
  'letters.record.none': `{vote, select, yes {{state_start} ${VOTED_FOR}, pero ${NEITHER}.} meant_yes {{state_start} ${MEANT_TO_VOTE_FOR}, pero ${NEITHER}.} abstain {{state_start} ${ABSTAINED}, y ${NEITHER}.} no {{state_start} ${VOTED_AGAINST} y ${NEITHER}.} did_not_vote {{state_start} ${DID_NOT_VOTE}, y ${NEITHER}.} other {{state_start} no ${agree('ha', 'han')} firmado {treaty_text} ni se ${agree('ha', 'han')} sumado a él.}}`,
  'letters.record.withdrawn': `{state_start} se ${agree('ha', 'han')} retirado {treaty_of}.`,
  'letters.others': HOW_MANY,
  'letters.others-and-peers': `${HOW_MANY} {share, select, none {{state_start} ${agree('sería', 'serían')} el primero de los {group_members} en hacerlo.} all {Todos los demás {group_members} se han sumado.} other {De los otros {base, number} {group_members}, ${byNumber('joined', 'se ha sumado uno', 'se han sumado #')}.}}`,
  'letters.request.thank': byNumber(
    'missing',
    'De los demás {group_members}, aún queda uno por sumarse. Le ruego que lo aliente a hacerlo.',
    'De los demás {group_members}, aún quedan # por sumarse. Le ruego que los aliente a hacerlo.',
    'Le ruego que aliente a los Estados que aún no se han sumado a que lo hagan.',
  ),
  'letters.request.ask':
    'Solicito respetuosamente a su Gobierno que ratifique {treaty_short} y deposite su instrumento en poder del Secretario General de las Naciones Unidas.',
  'letters.request.reconsider':
    'Tengo conocimiento de la comunicación que el Secretario General recibió el {told, date, long}. Solicito respetuosamente a su Gobierno que la reconsidere, ratifique {treaty_short} y deposite su instrumento en poder del Secretario General de las Naciones Unidas.',
  'letters.request.invite':
    '{open, select, accession {Los Estados que no han firmado {treaty_short} pueden adherirse a él. Solicito respetuosamente a su Gobierno que considere la posibilidad de depositar un instrumento de adhesión en poder del Secretario General de las Naciones Unidas.} signature {Todos los Estados pueden firmar {treaty_short}. Solicito respetuosamente a su Gobierno que considere la posibilidad de firmarlo.} other {Todos los Estados pueden firmar {treaty_short} o adherirse a él. Solicito respetuosamente a su Gobierno que considere la posibilidad de hacerlo.}}',
  'letters.request.return':
    'Solicito respetuosamente a su Gobierno que considere la posibilidad de sumarse de nuevo {treaty_short_to}.',
  'letters.own-words': '[Explique con sus propias palabras por qué le importa.]',
  'letters.close': 'Acepte, Excelencia, las seguridades de mi consideración más distinguida.',
  'letters.signature': '[Su nombre]\n[Su dirección]',
};

import { ABSTAINED, agree, HAS, HAS_NOT, ITS, WITHDREW } from './grammar.ts';

/** When the General Assembly adopted the treaty. */
const AT_ADOPTION = 'Lors de l’adoption {treaty_short_of} par l’Assemblée générale, {state_text}';

const MEANT_YES = `${HAS} déclaré avoir eu l’intention de voter pour`;

/** The page of one State. */
export const stateMessages = {
  'state.not-now':
    '{known, select, now {Situation au {day, date, long}.} other {Situation au {day, date, long}, telle que connue le {at, time, utc}.}} <now>Afficher la situation actuelle.</now>',
  'state.region': '{region}, {subregion}',
  'state.brief': 'Fiche d’une page à imprimer',

  'state.sentence.none': `{state_start} ${HAS_NOT} ni signé ni rejoint {treaty_short}.`,
  'state.sentence.signed': `{state_start} ${HAS} signé {treaty_short} le {signed, date, long} mais ${agree('ne l’a', 'ne l’ont')} pas ratifié.`,
  'state.sentence.joined': `{hasSigned, select, yes {{state_start} ${HAS} signé {treaty_short} le {signed, date, long} et déposé ${ITS} {instrument} le {deposited, date, long}.} other {{state_start} ${HAS} déposé ${ITS} {instrument} le {deposited, date, long}.}} {force, select, since {Cet État est Partie {treaty_short_to} depuis le {inForce, date, long}.} from {Cet État devient Partie {treaty_short_to} le {inForce, date, long}.} other {Cet État deviendra Partie {treaty_short_to} lorsque celui-ci entrera en vigueur.}}{leaving, select, yes { Son retrait, notifié le {notified, date, long}, prend effet le {effective, date, long}.} other {}}`,
  'state.sentence.withdrew': `{state_start} ${WITHDREW} {treaty_short_of}, avec effet au {effective, date, long}.`,
  'state.sentence.left-by': `{state_start} ${WITHDREW} {treaty_short_of}, le {effective, date, long} au plus tard.`,
  'state.sentence.left': `{state_start} ${WITHDREW} {treaty_short_of}.`,

  'state.action.signature': 'Signature',
  'state.action.succession-to-signature': 'Succession à la signature',
  'state.action.definitive-signature': 'Signature définitive',
  'state.action.ratification': 'Ratification',
  'state.action.acceptance': 'Acceptation',
  'state.action.approval': 'Approbation',
  'state.action.accession': 'Adhésion',
  'state.action.succession': 'Succession',
  'state.action.formal-confirmation': 'Confirmation formelle',
  'state.action.other-consent': 'Autre consentement à être lié',
  'state.action.provisional-application': 'Application à titre provisoire',
  'state.action.withdrawal': 'Retrait',
  // Those that express consent to be bound are masculine and begin with a vowel, so that `son`, `un` and `l’` fit before each of them.
  'state.instrument.signature': 'signature',
  'state.instrument.succession-to-signature': 'notification de succession à la signature',
  'state.instrument.definitive-signature': 'acte de signature définitive',
  'state.instrument.ratification': 'instrument de ratification',
  'state.instrument.acceptance': 'instrument d’acceptation',
  'state.instrument.approval': 'instrument d’approbation',
  'state.instrument.accession': 'instrument d’adhésion',
  'state.instrument.succession': 'acte de succession',
  'state.instrument.formal-confirmation': 'instrument de confirmation formelle',
  'state.instrument.other-consent': 'instrument',
  'state.instrument.provisional-application': 'déclaration d’application à titre provisoire',
  'state.instrument.withdrawal': 'notification de retrait',

  'state.contradiction': 'Le relevé du dépositaire contient un élément que le texte du Traité ne prévoit pas. {what}',
  'state.contradiction.accession-before-it-opened':
    'Une adhésion est datée du {day, date, long}, alors que le Traité n’était pas encore en vigueur ({article}).',
  'state.contradiction.accession-by-a-signatory':
    'Une adhésion est datée du {day, date, long}, alors que l’État avait signé ({article}).',
  'state.contradiction.ratification-without-signature':
    'Un {instrument} est daté du {day, date, long}, alors que l’État n’avait pas signé ({article}).',
  'state.contradiction.signature-after-it-closed':
    'Une signature est datée du {day, date, long}, alors que le Traité n’était plus ouvert à la signature ({article}).',
  'state.contradiction.several-instruments-of-consent':
    'Un second instrument exprimant le consentement à être lié est daté du {day, date, long}.',
  'state.contradiction.withdrawal-without-consent':
    'Une notification de retrait est datée du {day, date, long}, alors que l’État n’avait déposé aucun instrument exprimant son consentement à être lié ({article}).',
  'state.contradiction.ended-without-a-notice':
    'L’{instrument} du {day, date, long} est indiqué comme ayant pris fin, mais aucune notification de retrait n’est connue ({article}).',

  'state.actions.heading': 'Actes relatifs au Traité',
  'state.actions.none': 'Aucun acte {state_of} n’est enregistré.',
  'state.actions.caption': 'Tous les actes {state_of} relatifs au Traité',
  'state.actions.action': 'Acte',
  'state.actions.date': 'Date',
  'state.actions.effect': 'Date d’effet',
  'state.actions.source': 'Source',
  'state.actions.ended': '{action} (a pris fin)',
  'state.actions.effect-of': '{day, date, long} ({article})',
  'state.actions.not-settled': 'Dépôt le jour même de l’entrée en vigueur, cas que le Traité ne règle pas.',
  'state.actions.decision': 'Décision manuelle {id}',
  'state.actions.provisional':
    'Application à titre provisoire déclarée le {day, date, long} ({article}). Cette déclaration ne confère pas la qualité d’État Partie.',
  'state.actions.kinds':
    '{source, select, bundled {La nature de chaque instrument provient des publications indiquées en regard.} other {La nature de chaque instrument provient du relevé du dépositaire.}}',
  'state.actions.kind-not-stated':
    'Le relevé du dépositaire mentionne un acte du {date, date, long} sans en préciser la nature. Cet acte est <held>mis de côté pour vérification</held> et n’est pas compté.',

  'state.statements.heading': 'Déclarations et notes',
  'state.statements.unknown':
    'On ignore encore s’il existe une déclaration {state_of} : aucun relevé mentionnant les déclarations n’a été lu.',
  'state.statements.none': 'Aucune au {day, date, long}, selon le relevé du dépositaire.',
  'state.statements.kind.declaration': 'Déclaration',
  'state.statements.kind.objection': 'Objection',
  'state.statements.kind.notification': 'Notification',
  'state.statements.kind.territorial-application': 'Application territoriale',
  'state.statements.kind.end-note': 'Note du dépositaire',

  'state.vote.cast': `{vote, select, yes {${AT_ADOPTION} ${HAS} voté pour.} no {${AT_ADOPTION} ${HAS} voté contre.} abstain {${AT_ADOPTION} ${ABSTAINED}.} meant_yes {{meant, select, abstain {${AT_ADOPTION} ${ABSTAINED}, puis ${MEANT_YES}.} other {${AT_ADOPTION} ${HAS_NOT} pas pris part au vote, puis ${MEANT_YES}.}}} did_not_vote {${AT_ADOPTION} ${HAS_NOT} pas pris part au vote.} other {{state_start} ${agree('n’était', 'n’étaient')} pas ${agree('membre', 'membres')} de l’Organisation des Nations Unies et ${agree('n’avait', 'n’avaient')} pas le droit de vote.}}`,
  'state.vote.source': '{document} ; {source}.',

  'state.peers.heading': 'Autres {group_members}',
  'state.peers.joined':
    '{share, select, none {{base, plural, one {Le seul autre membre n’a pas rejoint le Traité.} many {Aucun des {base, number} autres membres n’a rejoint le Traité.} other {Aucun des {base, number} autres membres n’a rejoint le Traité.}}} all {{base, plural, one {Le seul autre membre a rejoint le Traité.} many {Les {base, number} autres membres ont tous rejoint le Traité.} other {Les {base, number} autres membres ont tous rejoint le Traité.}}} other {{joined, plural, one {Un seul des {base, number} autres membres a rejoint le Traité.} many {# des {base, number} autres membres ont rejoint le Traité.} other {# des {base, number} autres membres ont rejoint le Traité.}}}}',
  'state.peers.list-joined':
    '{joined, plural, one {Celui qui a rejoint le Traité} many {Les # qui ont rejoint le Traité} other {Les # qui ont rejoint le Traité}}',
  'state.peers.choose': 'Comparer avec',
  'state.peers.show': 'Afficher',

  'state.changes.heading': 'Changements',
  'state.changes.none': 'Aucun changement enregistré concernant {state_text}.',
};

import { ABSTAINED, agree, byNumber, HAS, HAS_NOT, ITS } from './grammar.ts';

/** The minister to whom the letter goes, by the title of the office. */
const MINISTER =
  'Son Excellence {office, select, USA {le ou la Secrétaire d’État} GBR {le ou la Secrétaire d’État aux affaires étrangères, au Commonwealth et au développement} VAT {le Secrétaire pour les relations avec les États et les organisations internationales} other {le ou la Ministre des affaires étrangères}} {state_of}';

const VOTED = `{state_start} ${HAS} voté en faveur {treaty_of} à l’Assemblée générale le {voted, date, long}`;
const MEANT = `{state_start} ${HAS} déclaré avoir eu l’intention de voter en faveur {treaty_of} à l’Assemblée générale le {voted, date, long}`;
const AT_ADOPTION = 'lors de l’adoption {treaty_of} par l’Assemblée générale, le {voted, date, long}';
const VOTED_AGAINST = `{state_start} ${HAS} voté contre {treaty_text} à l’Assemblée générale le {voted, date, long}`;
const SIGNED_IT = `${agree('l’a', 'l’ont')} signé le {signed, date, long}`;
const DEPOSITED = `déposé ${ITS} {instrument} le {deposited, date, long}`;
const NEITHER = `${agree('ne l’a', 'ne l’ont')} ni signé ni rejoint`;

const OTHERS = byNumber(
  'contracting',
  'À ce jour, un seul État a rejoint {treaty_short}.',
  '# États sur {universe, number} ont rejoint {treaty_short}.',
  'Aucun État n’a encore rejoint {treaty_short}.',
);

const REQUEST = 'Je prie respectueusement votre Gouvernement de bien vouloir';
const WITH_THE_DEPOSITARY = 'auprès du Secrétaire général de l’Organisation des Nations Unies';

/** The letter to a State. */
export const lettersMessages = {
  'letters.heading.thank': 'Remercier {state_text}',
  'letters.heading.ask': 'Demander {state_to} de ratifier le Traité',
  'letters.heading.invite': 'Inviter {state_text} à rejoindre le Traité',
  'letters.lead': 'Une lettre fondée sur les données ci-dessus. Ajoutez-y vos propres mots avant de l’envoyer.',
  'letters.address-to': `{mission, select, permanent {À adresser au ou à la Ministre des affaires étrangères, sous couvert de la Mission permanente auprès de l’Organisation des Nations Unies à New York. L’adresse figure dans la <missions>liste des missions permanentes</missions>, le « Livre bleu » du Service du protocole de l’ONU.} observer {À adresser au ou à la Ministre des affaires étrangères, sous couvert de la Mission permanente d’observation auprès de l’Organisation des Nations Unies à New York. L’adresse figure dans la <missions>liste des missions permanentes</missions>, le « Livre bleu » du Service du protocole de l’ONU.} other {À adresser au ou à la Ministre des affaires étrangères. {state_start} ${agree('n’a', 'n’ont')} pas de mission auprès de l’Organisation des Nations Unies à New York.}}`,
  'letters.address-to-recipients': 'Destinataires : {recipients}',
  'letters.recipient': '{name} ({email})',
  'letters.label': 'Lettre',
  'letters.email': 'Ouvrir dans votre messagerie',
  'letters.copy': 'Copier',
  'letters.copied': 'Copié.',
  'letters.selected': 'La lettre est sélectionnée : appuyez sur Ctrl+C ou ⌘C pour la copier.',
  'letters.share': 'Partager',

  'letters.to': `{mission, select, permanent {${MINISTER}\nsous couvert de la Mission permanente {state_of} auprès de l’Organisation des Nations Unies à New York} observer {${MINISTER}\nsous couvert de la Mission permanente d’observation {state_of} auprès de l’Organisation des Nations Unies à New York} other {${MINISTER}}}`,
  'letters.subject.thank': '{treaty} : remerciements {state_to}',
  'letters.subject.ask': '{treaty} : ratification par {state_text}',
  'letters.subject.invite': '{treaty} : invitation adressée {state_to}',
  'letters.subject.withdrawn': '{treaty} : nouvelle invitation adressée {state_to}',
  'letters.salutation': 'Excellence,',
  'letters.record.joined': `{vote, select, yes {{hasSigned, select, yes {${VOTED}, ${SIGNED_IT} et ${HAS} ${DEPOSITED}.} other {${VOTED} et ${HAS} ${DEPOSITED}.}}} other {{hasSigned, select, yes {{state_start} ${HAS} signé {treaty_text} le {signed, date, long} et ${DEPOSITED}.} other {{state_start} ${HAS} rejoint {treaty_text} en déposant ${ITS} {instrument} le {deposited, date, long}.}}}} Je vous en remercie.`,
  'letters.record.signed': `{vote, select, yes {${VOTED} et ${SIGNED_IT}.} meant_yes {${MEANT} et ${SIGNED_IT}.} abstain {{state_start} ${ABSTAINED} ${AT_ADOPTION}, et ${SIGNED_IT}.} no {${VOTED_AGAINST} et ${SIGNED_IT}.} other {{state_start} ${HAS} signé {treaty_text} le {signed, date, long}.}} Votre Gouvernement ne l’a pas encore ratifié.`,
  'letters.record.none': `{vote, select, yes {${VOTED}, mais ${NEITHER}.} meant_yes {${MEANT}, mais ${NEITHER}.} abstain {{state_start} ${ABSTAINED} ${AT_ADOPTION}, et ${NEITHER}.} no {${VOTED_AGAINST} et ${NEITHER}.} did_not_vote {{state_start} ${HAS_NOT} pas pris part au vote ${AT_ADOPTION}, et ${NEITHER}.} other {{state_start} ${HAS_NOT} ni signé ni rejoint {treaty_text}.}}`,
  'letters.record.withdrawn': `{state_start} ${agree('n’est', 'ne sont')} plus Partie {treaty_to}.`,
  'letters.others': OTHERS,
  'letters.others-and-peers': `${OTHERS} {share, select, none {{state_start} ${agree('serait', 'seraient')} le premier des {group_members} à le rejoindre.} all {Tous les autres {group_members} l’ont rejoint.} other {${byNumber('joined', 'Un seul des {base, number} autres {group_members} l’a rejoint.', '# des {base, number} autres {group_members} l’ont rejoint.')}}}`,
  'letters.request.thank': byNumber(
    'missing',
    'Un seul des autres {group_members} n’a pas encore rejoint le Traité. Je vous prie de bien vouloir l’y encourager.',
    '# autres {group_members} n’ont pas encore rejoint le Traité. Je vous prie de bien vouloir les y encourager.',
    'Je vous prie de bien vouloir encourager les États qui n’ont pas encore rejoint le Traité à le faire.',
  ),
  'letters.request.ask': `${REQUEST} ratifier {treaty_short} et déposer son instrument de ratification ${WITH_THE_DEPOSITARY}.`,
  'letters.request.reconsider': `J’ai connaissance de la communication reçue par le Secrétaire général le {told, date, long}. ${REQUEST} reconsidérer cette position, ratifier {treaty_short} et déposer son instrument de ratification ${WITH_THE_DEPOSITARY}.`,
  'letters.request.invite': `{open, select, accession {Les États qui n’ont pas signé {treaty_short} peuvent y adhérer. ${REQUEST} envisager le dépôt d’un instrument d’adhésion ${WITH_THE_DEPOSITARY}.} signature {Tout État peut signer {treaty_short}. ${REQUEST} envisager de le signer.} other {Tout État peut signer {treaty_short} ou y adhérer. ${REQUEST} envisager de le rejoindre.}}`,
  'letters.request.return': `${REQUEST} envisager de rejoindre de nouveau {treaty_short}.`,
  'letters.own-words': '[Dites avec vos propres mots pourquoi cela vous tient à cœur.]',
  'letters.close': 'Veuillez agréer, Excellence, les assurances de ma très haute considération.',
  'letters.signature': '[Votre nom]\n[Votre adresse]',
};

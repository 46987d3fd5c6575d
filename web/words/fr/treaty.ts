import { days, months, rank } from './grammar.ts';

/** What a delay runs from: the treaties' own words name the last instrument that is needed, `le cinquantième instrument`. */
const THRESHOLD = `dépôt du ${rank('threshold')} instrument {kinds_of}`;

const delay = (after: string, ofMonth: string): string =>
  `{unit, select, days {${days('count')} après ${after}} months {${months('count')} après ${after}} other {le premier jour du ${rank('count')} mois suivant celui ${ofMonth}}}`;

/** The terms of treaty law, and what is said of the treaty that is tracked. */
export const treatyMessages = {
  'treaty.site': 'Suivi {treaty_of}',
  'treaty.article': 'art.\u00a0{article}{paragraph, select, none {} other {, par.\u00a0{paragraph}}}',

  // When something takes effect.
  'treaty.delay.threshold': delay(`le ${THRESHOLD}`, `du ${THRESHOLD}`),
  'treaty.delay.deposit': delay('le dépôt de son instrument', 'du dépôt de son instrument'),
  'treaty.delay.notice': delay(
    'la réception de la notification par le dépositaire',
    'de la réception de la notification par le dépositaire',
  ),

  // Terms explained.
  'treaty.terms.heading': 'Lexique',
  'treaty.terms.sign': 'Signer',
  'treaty.terms.sign-meaning':
    'Manifester l’intention de rejoindre le Traité. Un signataire doit s’abstenir d’actes qui priveraient le Traité de son objet et de son but, mais n’est pas encore lié par lui.',
  'treaty.terms.ratify': 'Ratifier, accepter ou approuver',
  'treaty.terms.ratify-meaning':
    'Consentir à être lié, après avoir signé. Les trois termes ont le même effet ; c’est le droit interne de chaque État qui détermine lequel il emploie. L’État dépose un instrument auprès du dépositaire, le Secrétaire général de l’Organisation des Nations Unies.',
  'treaty.terms.accede': 'Adhérer',
  'treaty.terms.accede-meaning':
    'Consentir à être lié sans avoir signé. C’est possible {opens, select, always {à tout moment} other {dès lors que le Traité est en vigueur}}.',
  'treaty.terms.enter': 'Entrer en vigueur',
  'treaty.terms.enter-meaning':
    'Devenir juridiquement contraignant. Le Traité entre en vigueur {delay}. Pour un État qui le rejoint plus tard, il entre en vigueur {later}.',
  'treaty.terms.more': 'La page <method>Méthode</method> explique les règles, article par article.',

  'treaty.note-source': 'Communication reçue par le Secrétaire général le {day, date, long}',
  'treaty.note.united-states-2019':
    'En 2019, les États-Unis ont informé le dépositaire qu’ils n’avaient pas l’intention de devenir partie au Traité et qu’aucune obligation juridique ne découlait pour eux de leur signature. Le dépositaire les compte toujours parmi les signataires.',
  'treaty.built-in-copy.XXVI-8':
    'relevé du dépositaire de janvier 2018 et version ultérieure, et Recueil systématique du droit fédéral suisse, RS\u00a00.518.61. La page d’état du dépositaire du 3\u00a0février 2026 confirme la nature de chaque instrument',
};

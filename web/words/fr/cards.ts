import { byNumber } from './grammar.ts';

/** Share pictures and badges. */
export const cardsMessages = {
  'card.group': `<figure>{joined, number}</figure> ${byNumber('joined', 'État sur {base, number} a', 'États sur {base, number} ont')} rejoint le Traité`,
  // Where a State stands, in as few words as fit below its name.
  'card.state.none': 'Ni signataire ni partie.',
  'card.state.signed': 'Signé le {signed, date, long}. {noted, select, yes {Non ratifié.} other {Pas encore ratifié.}}',
  'card.state.joined': 'Instrument {kind_of} déposé le {deposited, date, long}.',
  'card.state.in-force':
    '{force, select, since {État Partie depuis le {inForce, date, long}.} from {État Partie à compter du {inForce, date, long}.} other {État Partie dès l’entrée en vigueur {treaty_short_of}.}}',
  'card.state.leaving': 'Le retrait prend effet le {effective, date, long}.',
  'card.state.withdrew': 'Retrait avec effet au {effective, date, long}.',
  'card.state.left-by': 'Retrait {treaty_short_of}, le {effective, date, long} au plus tard.',
  'card.state.left': 'Retrait {treaty_short_of} effectif.',
  'card.legend.joined': `{count, number} ${byNumber('count', 'a', 'ont')} rejoint le Traité`,
  'card.legend.accession': '{count, number} par adhésion',
  'card.legend.signed': `{count, number} ${byNumber('count', 'a', 'ont')} signé sans ratifier`,
  'card.legend.none': '{count, number} ni l’un ni l’autre',
  'card.legend.withdrawn': `{count, number} ${byNumber('count', 'retrait', 'retraits')}`,
  // What a picture shows, for those who cannot see it.
  'card.alt.dashboard': '{treaty}, {day, date, long} : {statement} (une bande avec un trait pour chaque État)',
  'card.alt.state':
    '{state} et {treaty_text}, {day, date, long} : {statement} (son trait est mis en évidence dans une bande de tous les États)',
  'card.alt.group': '{group} et {treaty_text}, {day, date, long} : {statement} (une bande avec un trait pour chaque membre)',
  // Badges: two or three words, and what they mean in full.
  'badge.joined': '{joined, number}/{universe, number}',
  'badge.joined.full': `{treaty}, {day, date, long} : {joined, number} ${byNumber('joined', 'État sur {universe, number} l’a', 'États sur {universe, number} l’ont')} rejoint`,
  'badge.threshold': '{counted, number} sur {threshold, number}{isReached, select, yes {, atteint} other {}}',
  'badge.threshold.full':
    '{treaty}, {day, date, long} : {counted, number} des {threshold, number} instruments requis pour l’entrée en vigueur{isReached, select, yes { ; le seuil est atteint} other {}}',
  'badge.state.party': 'État Partie',
  'badge.state.consented': 'instrument déposé',
  'badge.state.signed': 'signé',
  'badge.state.none': 'ni signataire ni partie',
  'badge.state.withdrawn': 'retrait effectif',
  'badge.state.full': '{state} et {treaty_text}, {day, date, long} : {statement}',
  // On the page "Use this".
  'share.picture': 'Image de partage',
  'share.picture.note': 'Les réseaux sociaux et les messageries affichent cette image avec un lien vers la page.',
  'share.alt': 'Texte de remplacement',
  'share.alt.copy': 'Copier le texte de remplacement',
  'share.badge': 'Badge',
  'share.markdown': 'Markdown',
  'share.markdown.copy': 'Copier le code Markdown',
  'share.html': 'HTML',
  'share.html.copy': 'Copier le code HTML',
};

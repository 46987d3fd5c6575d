import { haveJoined } from './grammar.ts';

/** Share pictures and badges. */
export const cardsMessages = {
  'card.group': `<figure>{joined, number}</figure> de {base, number} Estados ${haveJoined('joined')}`,
  // Where a State stands, in as few words as fit below its name.
  'card.state.none': 'Sin firma ni instrumento.',
  'card.state.signed': 'Firma: {signed, date, long}. {noted, select, yes {Sin ratificar.} other {Aún sin ratificar.}}',
  'card.state.joined': 'Depósito del instrumento de {kind}: {deposited, date, long}.',
  'card.state.in-force':
    '{force, select, since {Estado parte desde el {inForce, date, long}.} from {Estado parte a partir del {inForce, date, long}.} other {Estado parte cuando {treaty_short} entre en vigor.}}',
  'card.state.leaving': 'Su retirada surte efecto el {effective, date, long}.',
  'card.state.withdrew': 'Retirada con efecto a partir del {effective, date, long}.',
  'card.state.left-by': 'Retirada {treaty_short_of} a más tardar el {effective, date, long}.',
  'card.state.left': 'Retirada {treaty_short_of}.',
  'card.legend.joined': '{count, plural, one {# se ha sumado} other {# se han sumado}}',
  'card.legend.accession': '{count, number} por adhesión',
  'card.legend.signed': '{count, plural, one {# ha firmado, no ha ratificado} other {# han firmado, no han ratificado}}',
  'card.legend.none': '{count, number} ni lo uno ni lo otro',
  'card.legend.withdrawn': '{count, plural, one {# se ha retirado} other {# se han retirado}}',
  // What a picture shows, for those who cannot see it.
  'card.alt.dashboard': '{treaty}, {day, date, long}: {statement} (una banda con una marca por Estado)',
  'card.alt.state':
    '{state_start} y {treaty_text}, {day, date, long}: {statement} (su marca aparece destacada en una banda de todos los Estados)',
  'card.alt.group': '{group_start} y {treaty_text}, {day, date, long}: {statement} (una banda con una marca por miembro)',
  // Badges: two or three words, and what they mean in full.
  'badge.joined': '{joined, number}/{universe, number}',
  'badge.joined.full': `{treaty}, {day, date, long}: {joined, number} de {universe, number} Estados ${haveJoined('joined')}`,
  'badge.threshold': '{counted, number} de {threshold, number}{isReached, select, yes {, alcanzado} other {}}',
  'badge.threshold.full':
    '{treaty}, {day, date, long}: {counted, number} de los {threshold, number} instrumentos necesarios para la entrada en vigor{isReached, select, yes {; el umbral se ha alcanzado} other {}}',
  'badge.state.party': 'Estado parte',
  'badge.state.consented': 'instrumento depositado',
  'badge.state.signed': 'firmado',
  'badge.state.none': 'sin firma ni instrumento',
  'badge.state.withdrawn': 'retirado',
  'badge.state.full': '{state_start} y {treaty_text}, {day, date, long}: {statement}',
  // On the page "Use this".
  'share.picture': 'Imagen para compartir',
  'share.picture.note': 'Las redes sociales y las aplicaciones de mensajería muestran esta imagen junto a un enlace a la página.',
  'share.alt': 'Texto alternativo',
  'share.alt.copy': 'Copiar el texto alternativo',
  'share.badge': 'Distintivo',
  'share.markdown': 'Markdown',
  'share.markdown.copy': 'Copiar el código Markdown',
  'share.html': 'HTML',
  'share.html.copy': 'Copiar el código HTML',
};

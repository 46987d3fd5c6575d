import { haveJoined } from './grammar.ts';

/** What other sites show in a frame, and the snippet by which they do. */
export const embedMessages = {
  'embed.treaty': '{treaty}',
  'embed.title': '{treaty}: {name}',
  'embed.group': `{group}: {joined, number} de {base, number} Estados ${haveJoined('joined')}`,
  'embed.as-of':
    '{known, select, now {Al {day, date, long}} other {Al {day, date, long}, según lo que se sabía el {at, time, utc}}}',
  'embed.in-force': 'en vigor',
  'embed.source': 'Fuente: <source>{record}</source>',

  'embed.heading': 'Insertar',
  'embed.note':
    'Pegue este código HTML en su página. No necesita scripts, se adapta a cualquier anchura a partir de 300 píxeles y muestra su fuente y su fecha.',
  'embed.show': 'Mostrar',
  'embed.live':
    '{past, select, yes {Este día, con las correcciones posteriores} other {Al día: siempre las cifras más recientes}}',
  'embed.frozen': 'Fijo: siempre estas cifras',
  'embed.colours': 'Colores',
  'embed.theme.auto': 'Según el dispositivo del lector',
  'embed.theme.light': 'Claro',
  'embed.theme.dark': 'Oscuro',
  'embed.update': 'Actualizar',
  'embed.html': 'HTML',
  'embed.copy': 'Copiar el código HTML',
  'embed.link': 'En un sistema que convierte enlaces en elementos insertados (oEmbed), pegue esta dirección:',
  'embed.preview': 'Vista previa',
};

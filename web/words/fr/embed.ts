import { byNumber } from './grammar.ts';

/** What other sites show in a frame, and the snippet by which they do. */
export const embedMessages = {
  'embed.treaty': '{treaty}',
  'embed.title': '{treaty} : {name}',
  'embed.group': `{group} : {joined, number} ${byNumber('joined', 'État sur {base, number} a', 'États sur {base, number} ont')} rejoint le Traité`,
  'embed.as-of':
    '{known, select, now {Situation au {day, date, long}} other {Situation au {day, date, long}, telle que connue le {at, time, utc}}}',
  'embed.in-force': 'en vigueur',
  'embed.source': 'Source : <source>{record}</source>',

  'embed.heading': 'Intégrer',
  'embed.note':
    'Collez ce code HTML dans votre page. Il fonctionne sans script, s’adapte à toute largeur à partir de 300 pixels et indique sa source et sa date.',
  'embed.show': 'Afficher',
  'embed.live': '{past, select, yes {Ce jour, avec les corrections ultérieures} other {À jour : toujours les derniers chiffres}}',
  'embed.frozen': 'Figé : ces chiffres, définitivement',
  'embed.colours': 'Couleurs',
  'embed.theme.auto': 'Comme sur l’appareil du lecteur',
  'embed.theme.light': 'Claires',
  'embed.theme.dark': 'Sombres',
  'embed.update': 'Mettre à jour',
  'embed.html': 'HTML',
  'embed.copy': 'Copier le code HTML',
  'embed.link': 'Dans un système qui transforme les liens en éléments intégrés (oEmbed), collez plutôt cette adresse :',
  'embed.preview': 'Aperçu',
};

import { byNumber, rank } from './grammar.ts';

/** The film of the race, and the page of its chapters. It is `le parcours`: `la course` would recall the arms race. */
export const filmMessages = {
  'film.watch': 'Revoir le parcours',
  'film.label': 'Le parcours, {from}–{to}',
  'film.play': 'Lecture',
  'film.pause': 'Pause',
  'film.previous': 'Chapitre précédent',
  'film.next': 'Chapitre suivant',
  'film.position': 'Jour',
  'film.speed': 'Vitesse',
  'film.times': '{speed, number}×',
  'film.fullScreen': 'Plein écran',
  'film.openDay': 'Ouvrir ce jour',
  'film.close': 'Fermer',

  'film.figure.race': '<n>{counted, number}</n> des {threshold, number} instruments requis',
  'film.figure.joined': `<n>{joined, number}</n> ${byNumber('joined', 'État sur {universe, number} a', 'États sur {universe, number} ont')} rejoint le Traité`,
  'film.step': '{day, date, long}. {figure}',

  'film.chapter.opening': `{day, date, long} : {treaty_short} est ouvert à la signature. ${byNumber('signed', '# État signe le premier jour.', '# États signent le premier jour.', 'Aucun État ne signe le premier jour.')}`,
  'film.chapter.signatures': `{day, date, long} : ${byNumber('signed', '# État signe', '# États signent')} en un seul jour${byNumber('deposits', ', et # instrument est déposé', ', et # instruments sont déposés', '')}.`,
  'film.chapter.deposits': `{day, date, long} : ${byNumber('deposits', '# État dépose son instrument', '# États déposent leurs instruments le même jour')}. Le total atteint {counted, number} sur {threshold, number}.`,
  'film.chapter.threshold': `{day, date, long} : ${byNumber('deposits', '# État dépose son instrument et porte', '# États déposent leurs instruments et portent')} le total de {before, number} à {counted, number}. Le seuil de {threshold, number} est atteint.`,
  'film.chapter.entry': `{day, date, long} : {treaty_short} entre en vigueur. ${byNumber('joined', '# État l’a rejoint', '# États l’ont rejoint')}.`,
  'film.chapter.milestone': `{day, date, long} : ${byNumber(
    'deposits',
    `{states} {states_number, select, plural {rejoignent} other {rejoint}} le Traité. C’est le ${rank('joined')} État à le faire`,
    '{states} rejoignent le Traité. {joined, number} États l’ont désormais rejoint',
  )}.`,
  'film.chapter.today': `{day, date, long} : {joined, number} ${byNumber('joined', 'État sur {universe, number} a', 'États sur {universe, number} ont')} rejoint le Traité ; {signedOnly, number} ${byNumber('signedOnly', 'a', 'ont')} signé sans ratifier.{isLate, select, yes { Données au {known, date, long}.} other {}}`,

  'film.page.title': `Le parcours en ${byNumber('count', '# chapitre', '# chapitres')}`,
  'film.page.description': 'Comment {treaty_short} est entré en vigueur et qui l’a rejoint depuis, jour par jour.',
  'film.page.lead':
    '{treaty_start}, de son ouverture à la signature à aujourd’hui. Chaque chapitre renvoie au tableau de bord du jour.',
  'film.page.before': '{treaty_start} sera ouvert à la signature le {day, date, long}.',
  'film.page.show': 'Afficher le {day, date, long}',
  'film.page.days': 'Jour par jour',
  'film.page.caption': 'Totaux à la fin de chaque jour où un État a signé ou déposé un instrument',
};

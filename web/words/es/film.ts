import { byNumber } from './grammar.ts';

/** The film of the race, and the page of its chapters. */
export const filmMessages = {
  'film.watch': 'Ver el recorrido',
  'film.label': 'El recorrido, {from}–{to}',
  'film.play': 'Reproducir',
  'film.pause': 'Pausar',
  'film.previous': 'Capítulo anterior',
  'film.next': 'Capítulo siguiente',
  'film.position': 'Día',
  'film.speed': 'Velocidad',
  'film.times': '{speed, number}×',
  'film.fullScreen': 'Pantalla completa',
  'film.openDay': 'Abrir este día',
  'film.close': 'Cerrar',

  'film.figure.race': '<n>{counted, number}</n> de los {threshold, number} instrumentos necesarios',
  'film.figure.joined':
    '<n>{joined, number}</n> de {universe, number} Estados {joined, plural, one {se ha sumado} other {se han sumado}}',
  'film.step': '{day, date, long}. {figure}',

  'film.chapter.opening': `{day, date, long}: {treaty_short} se abre a la firma. ${byNumber('signed', '# Estado firma el primer día.', '# Estados firman el primer día.', 'Ningún Estado firma el primer día.')}`,
  'film.chapter.signatures': `{day, date, long}: ${byNumber('signed', '# Estado firma', '# Estados firman')} en un solo día${byNumber('deposits', ' y se deposita # instrumento', ' y se depositan # instrumentos', '')}.`,
  'film.chapter.deposits': `{day, date, long}: ${byNumber('deposits', '# Estado deposita su instrumento', '# Estados depositan sus instrumentos')} en un solo día. Ya son {counted, number} de {threshold, number}.`,
  'film.chapter.threshold': `{day, date, long}: ${byNumber('deposits', '# Estado deposita su instrumento', '# Estados depositan sus instrumentos')} y el recuento pasa de {before, number} a {counted, number}. Se alcanza el umbral de {threshold, number}.`,
  'film.chapter.entry': `{day, date, long}: {treaty_short} entra en vigor. ${byNumber('joined', 'Se ha sumado # Estado.', 'Se han sumado # Estados.')}`,
  'film.chapter.milestone': `{day, date, long}: ${byNumber('deposits', '{states_number, select, plural {se suman {states}. Son} other {se suma {states}. Es}} el Estado número {joined, number} en hacerlo', 'se suman {states}. Ya lo han hecho {joined, number} Estados')}.`,
  'film.chapter.today': `{day, date, long}: {joined, number} de {universe, number} Estados {joined, plural, one {se ha sumado} other {se han sumado}}; ${byNumber('signedOnly', '# ha firmado, pero no ha ratificado', '# han firmado, pero no han ratificado')}.{isLate, select, yes { Datos hasta el {known, date, long}.} other {}}`,

  'film.page.title': 'El recorrido en {count, plural, one {# capítulo} other {# capítulos}}',
  'film.page.description': 'Cómo entró en vigor {treaty_short} y quiénes se han sumado desde entonces, día a día.',
  'film.page.lead': '{treaty_start}, desde su apertura a la firma hasta hoy. Cada capítulo enlaza con el panel de ese día.',
  'film.page.before': '{treaty_start} se abre a la firma el {day, date, long}.',
  'film.page.show': 'Mostrar el {day, date, long}',
  'film.page.days': 'Día a día',
  'film.page.caption': 'Totales al final de cada día en que algún Estado firmó o depositó un instrumento',
};

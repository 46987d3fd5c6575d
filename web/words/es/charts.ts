import { byNumber, months } from './grammar.ts';

const JOINED_IN_YEAR = (value: string): string => byNumber(value, 'Se sumó # Estado', 'Se sumaron # Estados');
const HAVE_JOINED = (value: string): string => byNumber(value, 'Se ha sumado # Estado', 'Se han sumado # Estados');
const AND_THEN = byNumber('count', '# en {year}', '# en {year}', 'ninguno en {year}');
const OF_REGION = byNumber(
  'joined',
  'Se ha sumado # de los {base, number} Estados {first_of}',
  'Se han sumado # de los {base, number} Estados {first_of}',
);

/** The charts of the dashboard. */
export const chartsMessages = {
  'charts.table': 'Tabla de datos',
  'charts.tooltip.signed': 'Han firmado: {count}',
  'charts.tooltip.joined': 'Se han sumado: {count}',
  'charts.known': 'datos hasta el {day, date, short}',
  'charts.needed': 'se necesitan {threshold, number}',
  'charts.inForce': 'en vigor: {day, date, short}',

  'charts.history.opening': `${byNumber('signatories', 'Ha firmado # Estado', 'Han firmado # Estados', 'Aún no ha firmado ningún Estado')}; se necesitan {threshold, number} instrumentos`,
  'charts.history.race': `En ${months('months')} se {counted, plural, one {depositó # de los {threshold, number} instrumentos necesarios} other {depositaron # de los {threshold, number} instrumentos necesarios}}`,
  'charts.history.reached': `El umbral de {threshold, number} se alcanzó en ${months('months')}`,
  'charts.history.since': `El umbral de {threshold, number} se alcanzó en ${months('months')}; desde la entrada en vigor, ${byNumber('rate', 'alrededor de # Estado', 'alrededor de # Estados', 'menos de un Estado')} al año`,
  'charts.history.description':
    'Estados que han firmado y Estados que se han sumado desde el {opened, date, long}, cuando {treaty_short} se abrió a la firma. Para que {treaty_short} entre en vigor se necesitan {threshold, number} instrumentos de {kinds}{accessionsCount, select, yes {} other {; las adhesiones no cuentan}}.',
  'charts.history.panel': 'Firmas e instrumentos, {from}–{to}',
  'charts.history.signed': '{count, plural, one {# ha firmado} other {# han firmado}}',
  'charts.history.joined': '{count, plural, one {# se ha sumado} other {# se han sumado}}',
  'charts.history.caption': 'Totales al final de cada año y en el último día con datos',
  'charts.history.everyDay': '<race>Totales de cada día</race>',
  'charts.race.panel': 'El recorrido hasta los {threshold, number}, {from}–{to}',
  'charts.race.day': '{day, date, day} +{count, number}',
  'charts.race.counted': byNumber('count', '# instrumento', '# instrumentos'),

  'charts.column.day': 'Día',
  'charts.column.year': 'Año',
  'charts.column.signatories': 'Signatarios',
  'charts.column.counted': 'Instrumentos que cuentan para los {threshold, number}',
  'charts.column.instruments': 'Todos los instrumentos',
  'charts.column.towardThreshold':
    '{accessionsCount, select, yes {Todos los instrumentos} other {Ratificaciones, aceptaciones y aprobaciones}}',
  'charts.column.accessions': 'Adhesiones',
  'charts.column.signatures': 'Firmas',
  'charts.column.region': 'Región',
  'charts.column.joined': 'Se han sumado',
  'charts.column.share': 'Proporción que se ha sumado',
  'charts.column.signed': 'Firmado, no ratificado',

  'charts.yearly.none': 'Aún no se ha sumado ningún Estado',
  'charts.yearly.first': `${JOINED_IN_YEAR('count')} en {year}`,
  'charts.yearly.running': `${HAVE_JOINED('count')} en {year} (datos hasta el {until, date, long})`,
  'charts.yearly.most': `${JOINED_IN_YEAR('most')} en {mostYear}, ${AND_THEN}`,
  'charts.yearly.mostRunning': `${JOINED_IN_YEAR('most')} en {mostYear}, ${AND_THEN} (datos hasta el {until, date, long})`,
  'charts.yearly.description': 'Nuevos Estados por año, hasta el {until, date, long}.',
  'charts.yearly.caption': 'Instrumentos depositados y firmas por año',
  'charts.yearly.counted': 'por {kinds}',
  'charts.yearly.accession': 'por adhesión',

  'charts.regions.none': 'Aún no se ha sumado ningún Estado',
  'charts.regions.leader': `${OF_REGION}, la mayor proporción de todas las regiones`,
  'charts.regions.range': `${OF_REGION} y {lastJoined, number} de los {lastBase, number} {last_of}`,
  'charts.regions.equal': 'Cuántos Estados de cada región se han sumado',
  'charts.regions.description': 'Los {universe, number} Estados por región y situación.',
  'charts.regions.caption': 'Estados que se han sumado, del total de Estados de la región',
  'charts.regions.of': '{joined, number} de {base, number}',
  'charts.regions.joined': 'se han sumado',
  'charts.regions.signed': 'solo han firmado',
  'charts.regions.neither': 'ni lo uno ni lo otro',
};

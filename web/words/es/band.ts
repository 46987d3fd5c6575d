import { byNumber } from './grammar.ts';

/** The band of ticks. */
export const bandMessages = {
  'band.summary': `${byNumber('joined', '# Estado se ha sumado', '# Estados se han sumado', 'Aún no se ha sumado ningún Estado')}; ${byNumber('signed', '# ha firmado, pero no ha ratificado', '# han firmado, pero no han ratificado', 'ninguno ha firmado sin ratificar')}; ${byNumber('rest', '# no ha firmado ni se ha sumado', '# no han firmado ni se han sumado', 'ninguno queda al margen')}. Primero figuran los Estados que se han sumado, por orden de depósito; después los signatarios, por orden de firma; después los demás.`,
  'band.joined': '{state}, {day, date, short}',
  'band.signed': '{state}, firma: {day, date, short}',
  'band.block': '{day, date, short}: {count, number} en un día',
  'band.gate': 'umbral: {threshold, number}',
  'band.legend.counts': 'Se han sumado',
  'band.legend.other': 'Se han sumado por adhesión',
  'band.legend.chosen': 'Seleccionados',
  'band.legend.signed': 'Firmado, no ratificado',
  'band.legend.none': 'Sin firma ni instrumento',
  'band.legend.withdrawn': 'Retirados',
  'band.row': 'Estados del {from, number} al {to, number}',
};

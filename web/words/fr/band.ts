import { byNumber } from './grammar.ts';

/** The band of ticks. */
export const bandMessages = {
  'band.summary': `${byNumber('joined', '# État a rejoint le Traité', '# États ont rejoint le Traité', 'Aucun État n’a encore rejoint le Traité')} ; ${byNumber('signed', '# a signé sans ratifier', '# ont signé sans ratifier')} ; ${byNumber('rest', '# ne l’a ni signé ni rejoint', '# ne l’ont ni signé ni rejoint')}. Les États qui ont rejoint le Traité viennent en premier, dans l’ordre des dépôts ; puis les signataires, dans l’ordre des signatures ; puis tous les autres.`,
  'band.joined': '{state}, {day, date, short}',
  'band.signed': '{state}, signature le {day, date, short}',
  'band.block': '{day, date, short} : {count, number} en un jour',
  'band.gate': '{threshold, number} requis',
  'band.legend.counts': 'Ont rejoint le Traité',
  'band.legend.other': 'L’ont rejoint par adhésion',
  'band.legend.chosen': 'Sélectionnés',
  'band.legend.signed': 'Signé, non ratifié',
  'band.legend.none': 'Ni signataires ni parties',
  'band.legend.withdrawn': 'Retraits',
  'band.row': 'États {from, number} à {to, number}',
};

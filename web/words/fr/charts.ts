import { byNumber, months } from './grammar.ts';

/** `93 États ont rejoint le Traité en 2014, 1 en 2026`. */
const MOST = `${byNumber('most', '# État a rejoint le Traité', '# États ont rejoint le Traité')} en {mostYear}, ${byNumber('count', '#', '#', 'aucun')} en {year}`;

const REACHED = `Le seuil de {threshold, number} a été atteint en ${months('months')}`;

/** The charts of the dashboard. */
export const chartsMessages = {
  'charts.table': 'Tableau de données',
  'charts.tooltip.signed': 'Signataires : {count}',
  'charts.tooltip.joined': 'Ont rejoint le Traité : {count}',
  'charts.known': 'données au {day, date, short}',
  'charts.needed': '{threshold, number} requis',
  'charts.inForce': 'en vigueur dès le {day, date, short}',

  'charts.history.opening': `${byNumber('signatories', '# État a signé', '# États ont signé', 'Aucun État n’a encore signé')} ; {threshold, number} instruments sont requis`,
  'charts.history.race': `{counted, number} des {threshold, number} instruments requis ${byNumber('counted', 'a été déposé', 'ont été déposés')} en ${months('months')}`,
  'charts.history.reached': REACHED,
  'charts.history.since': `${REACHED} ; depuis l’entrée en vigueur, ${byNumber('rate', 'environ # État de plus', 'environ # États de plus', 'moins d’un État de plus')} par an`,
  'charts.history.description':
    'Les États qui ont signé et ceux qui ont rejoint {treaty_short} depuis son ouverture à la signature, le {opened, date, long}. Il faut {threshold, number} instruments {kinds_of} pour que {treaty_short} entre en vigueur{accessionsCount, select, yes {} other { ; les adhésions ne comptent pas}}.',
  'charts.history.panel': 'Signatures et instruments, {from}–{to}',
  'charts.history.signed': `{count, number} ${byNumber('count', 'signataire', 'signataires')}`,
  'charts.history.joined': `{count, number} ${byNumber('count', 'instrument', 'instruments')}`,
  'charts.history.caption': 'Totaux à la fin de chaque année et au dernier jour pour lequel il y a des données',
  'charts.history.everyDay': '<race>Totaux jour par jour</race>',
  'charts.race.panel': 'Le parcours jusqu’aux {threshold, number}, {from}–{to}',
  'charts.race.day': '{day, date, day} +{count, number}',
  'charts.race.counted': `{count, number} ${byNumber('count', 'instrument', 'instruments')}`,

  'charts.column.day': 'Jour',
  'charts.column.year': 'Année',
  'charts.column.signatories': 'Signataires',
  'charts.column.counted': 'Instruments comptant pour le seuil de {threshold, number}',
  'charts.column.instruments': 'Tous les instruments',
  'charts.column.towardThreshold':
    '{accessionsCount, select, yes {Tous les instruments} other {Ratifications, acceptations et approbations}}',
  'charts.column.accessions': 'Adhésions',
  'charts.column.signatures': 'Signatures',
  'charts.column.region': 'Région',
  'charts.column.joined': 'Ont rejoint le Traité',
  'charts.column.share': 'Taux de participation',
  'charts.column.signed': 'Signé, non ratifié',

  'charts.yearly.none': 'Aucun État n’a encore rejoint le Traité',
  'charts.yearly.first': `${byNumber('count', '# État a rejoint le Traité', '# États ont rejoint le Traité')} en {year}`,
  'charts.yearly.running': `${byNumber('count', '# État a rejoint le Traité', '# États ont rejoint le Traité')} en {year} (données au {until, date, long})`,
  'charts.yearly.most': MOST,
  'charts.yearly.mostRunning': `${MOST} (données au {until, date, long})`,
  'charts.yearly.description': 'Nouveaux États chaque année, jusqu’au {until, date, long}.',
  'charts.yearly.caption': 'Instruments déposés et signatures chaque année',
  'charts.yearly.counted': 'par {kinds}',
  'charts.yearly.accession': 'par adhésion',

  'charts.regions.none': 'Aucun État n’a encore rejoint le Traité',
  'charts.regions.leader': `{joined, number} des {base, number} États {first_of} ${byNumber('joined', 'a', 'ont')} rejoint le Traité, la part la plus élevée de toutes les régions`,
  'charts.regions.range': `{joined, number} des {base, number} États {first_of} ${byNumber('joined', 'a', 'ont')} rejoint le Traité, contre {lastJoined, number} sur {lastBase, number} {last_in}`,
  'charts.regions.equal': 'Nombre d’États de chaque région qui ont rejoint le Traité',
  'charts.regions.description': 'Les {universe, number} États, par région et par statut.',
  'charts.regions.caption': 'États ayant rejoint le Traité, sur l’ensemble des États de la région',
  'charts.regions.of': '{joined, number} sur {base, number}',
  'charts.regions.joined': 'ont rejoint le Traité',
  'charts.regions.signed': 'ont seulement signé',
  'charts.regions.neither': 'ni l’un ni l’autre',
};

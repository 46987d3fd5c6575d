import { BECAME, byNumber, HAS, ITS, ONE_OF_THEM, rank } from './grammar.ts';

const SIGNATORIES = `Au {asOf, date, long}, {signatories, number} ${byNumber('signatories', 'État sur {universe, number} l’avait', 'États sur {universe, number} l’avaient')} signé.`;

/** The change log: what changed in the depositary's record, and when the tracker recorded it. */
export const changesMessages = {
  'changes.heading': 'Changements',
  'changes.description':
    'Ce qui a changé dans le relevé du dépositaire concernant {treaty_text}, et le moment où le site l’a enregistré.',
  'changes.lead':
    'Actes relatifs au Traité et corrections, du plus récent au plus ancien. Chaque entrée indique la date de l’acte et l’heure à laquelle le site l’a enregistré.',
  'changes.none': 'Rien n’a encore été enregistré.',
  'changes.older': 'Changements plus anciens',
  'changes.latest': 'Derniers changements',
  'changes.latest-acts': 'Dernières signatures et derniers dépôts',
  'changes.line': '<link>{state}</link> : {change}.',
  'changes.line.of-state': '{change}.',
  'changes.all': 'Tous les changements, avec l’heure de leur enregistrement',
  'changes.recorded': 'Enregistré le <time>{at, time, utc}</time>',
  'changes.recorded-from': 'Enregistré le <time>{at, time, utc}</time> d’après <record>ce relevé</record>',
  'changes.recorded-first': 'Enregistré le <time>{at, time, utc}</time> d’après le <record>premier relevé</record>',
  'changes.recorded-first-unarchived': 'Enregistré le <time>{at, time, utc}</time> d’après le premier relevé',
  'changes.corrected': 'Corrigé le <time>{at, time, utc}</time> lors d’une nouvelle lecture des relevés archivés',
  // What changed, after the name of the State.
  'changes.name': 'nom désormais employé par le dépositaire : « {after} », auparavant « {before} »',
  'changes.added': '{kind} le {after, date, long}',
  'changes.removed': '{kind} du {before, date, long} : ne figure plus au relevé',
  'changes.ended': '{kind} du {after, date, long} : acte désormais indiqué comme ayant pris fin',
  'changes.not-ended': '{kind} du {after, date, long} : acte qui n’est plus indiqué comme ayant pris fin',
  'changes.kind': 'correction : {kind} le {after, date, long}, auparavant {kindBefore} le {before, date, long}',
  'changes.date': 'date {kind_defof} corrigée : {after, date, long}, auparavant {before, date, long}',
  'changes.effect': 'retrait du {after, date, long} : date d’effet corrigée',
  // A change as news, with what it made of the figures.
  'changes.announced.joined': `{state_start} ${HAS} déposé ${ITS} {instrument} le {day, date, long} et ${BECAME} {count, select, 1 {le ${rank('first')} État} other {${ONE_OF_THEM}}} à rejoindre {treaty_text}. Au {asOf, date, long}, {joined, number} ${byNumber('joined', 'État sur {universe, number} l’avait', 'États sur {universe, number} l’avaient')} rejoint.`,
  'changes.announced.signature': `{state_start} ${HAS} signé {treaty_text} le {day, date, long}. ${SIGNATORIES}`,
  'changes.announced.succession-to-signature': `{state_start} ${HAS} succédé à la signature {treaty_of} le {day, date, long}. ${SIGNATORIES}`,
  'changes.announced.provisional-application': `{state_start} ${HAS} déclaré le {day, date, long} appliquer {treaty_text} à titre provisoire. Cette déclaration ne confère pas la qualité d’État Partie.`,
  'changes.announced.withdrawal': `{state_start} ${HAS} notifié le {day, date, long} ${ITS} retrait {treaty_of}.`,
  'changes.announced.other': `{state_start} : {change}. Au {asOf, date, long}, {joined, number} ${byNumber('joined', 'État sur {universe, number} avait', 'États sur {universe, number} avaient')} rejoint {treaty_text}.`,

  // One act on the dashboard.
  'changes.act.signed': `{state_start} ${HAS} signé {treaty_text}`,
  'changes.act.deposited': `{state_start} ${HAS} déposé ${ITS} instrument {kind_of}`,
};

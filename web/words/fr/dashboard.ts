import { agree, BECAME, byNumber, days, HAS, ITS, months, rank, years } from './grammar.ts';

/** What the rule counts: the treaty's own words name the last instrument that is needed, `le cinquantième instrument`. */
const LAST_NEEDED = `le dépôt du ${rank('threshold')} instrument {kinds_of}`;

/** The top of the dashboard: the figure, what it means, and the day. */
export const dashboardMessages = {
  'headline.not-adopted': 'Pas encore adopté',
  'headline.not-open': 'Ouverture à la signature le {day, date, long}',
  'headline.race':
    '<figure>{counted, number}</figure> des {threshold, number} instruments requis. Il en manque {remaining, number}.',
  'headline.reached': `<figure>{counted, number}</figure> ${byNumber('counted', 'instrument déposé', 'instruments déposés')}. Le seuil de {threshold, number} est atteint.`,
  'headline.in-force': `<figure>{joined, number}</figure> ${byNumber('joined', 'État', 'États')} sur {universe, number} ${byNumber('joined', 'a', 'ont')} rejoint le Traité`,
  'lead.not-adopted': 'Il n’y a encore aucun traité à signer.',
  'lead.not-open': 'Aucun État ne peut encore signer. {rule}',
  'lead.race': `${byNumber('signatories', '# État a signé', '# États ont signé', 'Aucun État n’a signé')}. {rule}`,
  'lead.reached': `{reached, select, today {Le seuil a été atteint ce jour-là.} other {Le seuil a été atteint le {day, date, long}.}} {treaty_start} entre en vigueur le {in_force, date, long}, dans ${days('days')}.`,
  'lead.in-force': `{since, select, today {Entrée en vigueur le {day, date, long}.} other {En vigueur depuis le {day, date, long}.}}${byNumber('later', ' Pour l’un de ces États, le Traité entre en vigueur plus tard.', ' Pour # de ces États, le Traité entre en vigueur plus tard.', '')} ${byNumber('signed', '# État a signé sans ratifier.', '# États ont signé sans ratifier.', 'Aucun État n’a signé sans ratifier.')}${byNumber('withdrawn', ' # État s’est retiré.', ' # États se sont retirés.', '')} L’objectif désormais : la participation universelle.`,
  'rule.days': `{treaty_start} entre en vigueur ${days('delay')} après ${LAST_NEEDED}.`,
  'rule.months': `{treaty_start} entre en vigueur ${months('delay')} après ${LAST_NEEDED}.`,
  'rule.first-of-month': `{treaty_start} entre en vigueur le premier jour du ${rank('delay')} mois suivant ${LAST_NEEDED}.`,
  'latest.one': `Le {day, date, long}, {state_text} ${HAS} déposé ${ITS} instrument {kind_of} et ${BECAME} le ${rank('place')} État à rejoindre le Traité.`,
  'latest.several': `Le {day, date, long}, {states} ont déposé leurs instruments : ce sont les {first, select, 1 {{last, number} premiers} other {${rank('first')} {count, select, 2 {et} other {à}} ${rank('last')}}} États à rejoindre le Traité.`,
  'dashboard.title': '{treaty} : situation au {day, date, long}',
  'dashboard.description': 'Qui a signé {treaty_text}, qui l’a rejoint et quels États pourraient suivre : {headline}',
  'dashboard.known':
    'Cette page présente ce que le site savait le {at, time, utc}, sans les données ni les corrections ultérieures. <now>Afficher ce que l’on sait aujourd’hui</now>',
  'dashboard.as-of': 'Situation au',
  'dashboard.show': 'Afficher',
  'dashboard.previous': 'Événement précédent',
  'dashboard.next': 'Événement suivant',
  'dashboard.today': 'Aujourd’hui',
  'dashboard.thing': 'Ce que vous pouvez faire :',
  'dashboard.signed': `{state_start} ${HAS} signé le Traité il y a ${years('years')} mais ${agree('ne l’a', 'ne l’ont')} pas ratifié.`,
  'dashboard.write': 'Écrire {state_to}',
  'dashboard.all': 'Les {count, number}<rest> signataires qui n’ont pas ratifié</rest>',
};

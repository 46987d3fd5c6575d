import { byNumber } from './grammar.ts';

/** Alerts of changes, and what is said about their delivery. */
export const alertsMessages = {
  'alerts.title.one': '{treaty} : {state} – {change}',
  'alerts.title.digest': `{treaty} : ${byNumber('count', '# changement', '# changements')} le {day, date, long}`,
  'alerts.title.test': 'Essai – {title}',
  'alerts.title.test-only': 'Essai – {treaty}',
  'alerts.test': `Ceci est un essai des alertes : rien n’a changé.${byNumber('count', ' Ce qui suit a été enregistré précédemment.', ' Ce qui suit a été enregistré précédemment.', '')}`,
  'alerts.rest': byNumber('count', 'et # autre changement', 'et # autres changements'),
  'alerts.page': 'En savoir plus sur {state_text}',
  'alerts.email.all': 'Tous les changements : {address}',
};

import { byNumber } from './grammar.ts';

/** Alerts of changes, and what is said about their delivery. */
export const alertsMessages = {
  'alerts.title.one': '{treaty} : {state} – {change}',
  'alerts.title.digest': `{treaty} : ${byNumber('count', '# changement', '# changements')}, {day, date, long}`,
  'alerts.title.test': 'Essai – {title}',
  'alerts.title.test-only': 'Essai – {treaty}',
  'alerts.test': `Ceci est un essai des alertes : rien n’a changé.${byNumber('count', ' Ce qui suit a été enregistré précédemment.', ' Ce qui suit a été enregistré précédemment.', '')}`,
  'alerts.rest': byNumber('count', 'et # autre changement', 'et # autres changements'),
  'alerts.page': 'En savoir plus sur {state_text}',
  'alerts.email.all': 'Tous les changements : {address}',

  'alerts.problem.timeout': 'pas de réponse en {seconds} secondes',
  'alerts.problem.private-address':
    'l’adresse mène à une adresse qui n’est pas publique ; si c’est voulu, donnez à allowPrivateAddresses la valeur true',
  'alerts.problem.status': 'code HTTP {status}',
  'alerts.problem.gone': 'code HTTP 410 : supprimé définitivement',
  'alerts.problem.unreachable': 'injoignable ({error})',
  'alerts.problem.mail': 'échec du serveur de messagerie ({error}{status, select, none {} other {, code {status}}})',

  'alerts.receiver': `{name} : ${byNumber('pending', '# en attente', '# en attente', 'rien en attente')}, ${byNumber('givenUp', '# abandonnée', '# abandonnées', 'aucune abandonnée')} ces sept derniers jours ; dernière livraison : {delivered}.`,
  'alerts.receiver.failing': 'La dernière tentative a échoué : {problem}. Prochaine tentative : {at, time, utc}.',
  'alerts.receiver.new': '{name} : pas encore connu ; npm start commence par ce qui sera enregistré à partir de là.',
  'alerts.receiver.gone':
    '{name} : supprimé définitivement depuis le {at, time, utc} (code HTTP 410) ; rien n’est donc envoyé. Un essai réussi rétablit les envois : npm run alerts -- test {name}',

  'alerts.test.sent': '{name} : envoyé.',
  'alerts.test.failed': '{name} : échec : {problem}.',
  'alerts.nobody': 'Aucun destinataire n’est indiqué. Donnez à ALERTS_FILE le nom d’un fichier qui en contient la liste.',
  'alerts.usage':
    'npm run alerts                  les destinataires et ce qui les attend\nnpm run alerts -- test          envoie un exemple à chaque destinataire\nnpm run alerts -- test NOM …    envoie un exemple à ceux-ci ; les destinataires sont {names}',
};

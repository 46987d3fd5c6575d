/** What stands around every page, and the error page. */
export const siteMessages = {
  'site.skip': 'Aller au contenu',
  'site.title': '{title} – {site}',
  'site.navigation': 'Navigation principale',
  'site.page.states': 'États',
  'site.page.next': 'Prochains États',
  'site.page.groups': 'Groupes',
  'site.page.changes': 'Changements',
  'site.page.data': 'Données',
  'site.page.method': 'Méthode',
  'site.page.health': 'État du système',
  'site.short-name': 'Suivi du {short}',
  'site.languages': 'Langue',
  'site.language.offer': 'Lire cette page en français',
  'site.foot': 'Autres pages',
  'site.depositary':
    'Le relevé officiel est tenu par le <depositary>dépositaire</depositary>, le Secrétaire général de l’Organisation des Nations Unies. Ce site n’est pas un site de l’ONU.',
  'site.database-away': 'Le site n’a pas accès à sa base de données. Les chiffres peuvent ne pas être à jour.',
  'site.error.onward': 'Aller au <dashboard>tableau de bord</dashboard> ou <states>chercher un État</states>.',
  'site.error.suggestions':
    '{count, plural, one {Cherchiez-vous cet État ?} many {Cherchiez-vous l’un de ces États ?} other {Cherchiez-vous l’un de ces États ?}}',
  'site.error.status': 'Code {status}',
};

/** Downloads and the API. */
export const dataMessages = {
  'data.heading': 'Données',
  'data.description': 'Téléchargements et API JSON du Suivi {treaty_of}.',
  'data.lead': 'Toutes les données de ces pages, libres d’utilisation.',
  'data.api.lead':
    'L’API répond en JSON et admet les requêtes d’autres origines (CORS). Les erreurs suivent le format « problem details » (RFC 9457). Les dates sont celles de New York ; les heures sont en UTC.',
  'data.offers.tables': 'Tableaux',
  'data.offers.charts': 'Données des graphiques',
  'data.offers.follow': 'Flux et calendrier',
  'data.offers.embeds': 'Éléments à intégrer',
  'data.offers.pictures': 'Images et badges',
  'data.offers.api': 'API',
  'data.offers.machines': 'Pour les programmes qui explorent ce site',
  'data.offers.what': 'Contenu',
  'data.offers.description': 'Description',
  'data.offers.address': 'Adresse',
  'data.offers.parameters': 'Paramètres',
  'data.offers.example': 'Exemple',
  'data.archived': 'Relevés archivés',
  'data.archived.lead':
    'Chaque relevé récupéré est archivé tel quel sous son empreinte SHA-256. La liste des <runs>exécutions</runs> et la page de chaque État renvoient aux relevés archivés.',

  'offers.treaty-actions': 'Actes relatifs au Traité',
  'offers.treaty-actions.text': 'Chaque signature et chaque instrument, avec sa date et sa source.',
  'offers.rows': 'Données d’un graphique ou d’un chiffre',
  'offers.rows.text':
    'Ce que montre un graphique, un chiffre ou une liste, ligne par ligne. L’adresse se trouve sous « Réutiliser », à côté de chacun d’eux.',
  'offers.pictures': 'Graphiques en images',
  'offers.pictures.text':
    'Chaque graphique en SVG ou en PNG. L’adresse se trouve sous « Réutiliser », à côté de chacun d’eux.',
  'offers.feed': 'Flux des changements',
  'offers.feed.text':
    'Signatures, dépôts, retraits, corrections et changements de nom au fur et à mesure de leur enregistrement, pour tous les États ou pour ceux qui correspondent, aux formats Atom et JSON Feed. Les 50 plus récents.',
  'offers.calendar': 'Calendrier',
  'offers.calendar.text':
    'Les dates d’effet à venir et les anniversaires du Traité et des signatures, sous forme d’abonnement.',
  'offers.api-progress': 'Totaux',
  'offers.api-progress.text': 'Les totaux à la fin d’un jour donné.',
  'offers.api-states': 'États',
  'offers.api-states.text': 'Les 197 États et leur statut.',
  'offers.api-state': 'Un État',
  'offers.api-state.text':
    'Un État avec ses groupes, ses actes, ses déclarations, {vote, select, yes {son vote, } other {}}les divergences et les changements.',
  'offers.api-groups': 'Groupes',
  'offers.api-groups.text': 'Les groupes d’États, leurs membres et le nombre de ceux qui ont rejoint le Traité.',
  'offers.api-changes': 'Changements',
  'offers.api-changes.text': 'Ce qui a changé, et quand cela a été enregistré.',
  'offers.api-differences': 'Divergences',
  'offers.api-differences.text':
    'Les points sur lesquels d’autres sources divergent du dépositaire, dont la valeur est retenue.',
  'offers.api-runs': 'Exécutions',
  'offers.api-runs.text': 'Les exécutions pour chaque source.',
};

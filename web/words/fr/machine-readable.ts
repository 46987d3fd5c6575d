import { byNumber } from './grammar.ts';

/** What is said to programs that explore the site, such as search engines and language models. */
export const machineReadableMessages = {
  'llms.summary':
    'Quels États ont signé et rejoint {treaty_text}, d’après le relevé du dépositaire, le Secrétaire général de l’Organisation des Nations Unies. Chaque chiffre est donné avec sa date, sa base et sa source.',
  'llms.signatories': `Au {day, date, long}, {signatories, number} ${byNumber('signatories', 'État avait', 'États avaient')} signé {treaty_text}, dont {signed, number} sans le ratifier. {none, number} ${byNumber('none', 'État ne l’avait', 'États ne l’avaient')} ni signé ni rejoint.`,
  'llms.parties': `Au {day, date, long}, {treaty_text} était en vigueur pour {parties, number} ${byNumber('parties', 'État', 'États')}.`,
  'llms.reached':
    'Le seuil de {threshold, number} instruments {kinds_of} a été atteint le {reached, date, long} ; entrée en vigueur : {inForce, date, long}.',
  'llms.joined':
    '« A rejoint le Traité » signifie qu’un État a déposé un instrument par lequel il consent à être lié : ratification, acceptation, approbation ou adhésion. La ratification n’est que l’un d’eux ; les États qui ont rejoint le Traité ne l’ont donc pas tous ratifié. « Adhésion » ne désigne que l’instrument de ce nom.',
  'llms.party':
    'Un État qui a rejoint le Traité devient État Partie quand le Traité entre en vigueur à son égard, ce qui peut être plus tard. « A rejoint le Traité » et « État Partie » donnent deux chiffres différents.',
  'llms.counted':
    'Seuls les instruments {kinds_of} comptent pour le seuil de {threshold, number}. Plusieurs États peuvent déposer leur instrument le même jour ; aucun d’eux n’a alors franchi le seuil à lui seul.',
  'llms.clocks':
    'Il y a deux repères de temps : le paramètre `date` sélectionne les actes relatifs au Traité jusqu’à un jour donné, le paramètre `known` ce que le site avait enregistré à un moment donné. Une adresse qui comporte les deux montre toujours la même chose. La date de la situation, celle de la vérification et celle du changement sont trois moments différents.',
  'llms.cite': 'Citez les chiffres avec leur date, leur base et leur source : {citation}',
  'llms.pages': 'Pages',
  'llms.page.dashboard': 'L’état du Traité, aujourd’hui ou à une date donnée, par exemple `?date=2014-09-24`',
  'llms.page.states': 'Chaque État avec son statut et ses dates ; chacun a sa propre page',
  'llms.page.next': 'Les États qui n’ont pas rejoint le Traité, et le nombre de leurs pairs qui l’ont rejoint',
  'llms.page.groups': 'Le nombre de membres des organisations régionales et d’autres groupes qui ont rejoint le Traité',
  'llms.page.changes': 'Ce qui a changé, et quand cela a été enregistré',
  'llms.page.method': 'Règles avec leurs articles, termes, sources, licence',
  'llms.page.health': 'Quand chaque source a été vérifiée, et ce qui ne va pas',
  'llms.dashboard': 'Tableau de bord',
  // The heading that the format llms.txt prescribes.
  'llms.optional': 'Optional',
  // The form that programs expect of a link, without the space that French has before a colon.
  'llms.link': '[{title}]({address}): {text}',

  'dataset.name': 'État {treaty_of} : signatures, instruments et États Parties depuis le {opened, date, long}',
  'dataset.description':
    'Chaque signature, ratification, acceptation, approbation et adhésion concernant {treaty_text}, avec sa date et sa source, le statut de chacun des {universe, number} États et les totaux pour chaque jour. Établi d’après le relevé du dépositaire, le Secrétaire général de l’Organisation des Nations Unies, et à jour au {day, date, long}.',
  'dataset.world': 'Monde',
  'dataset.measures.joined': 'États qui ont rejoint le Traité',
  'dataset.measures.parties': 'États Parties',
  'dataset.measures.signatories': 'Signataires',
  'dataset.measures.signed': 'États qui ont signé sans ratifier',
  'dataset.measures.counted': 'Instruments qui comptent pour l’entrée en vigueur',
  'dataset.measures.status': 'Statut de chaque État',
  'dataset.file': '{title} ({ending})',

  'offers.cards': 'Images de partage',
  'offers.cards.text':
    'Le tableau de bord, un État ou un groupe sous forme d’image de 1200 × 630 pixels, telle qu’elle accompagne un lien. Les noms sont dashboard, state et group.',
  'offers.badges': 'Badges',
  'offers.badges.text':
    'Un chiffre ou le statut d’un État sous forme de petite image SVG. Les noms sont joined, threshold et state.',
  'offers.sitemap': 'Plan du site',
  'offers.sitemap.text': 'Les adresses de toutes les pages, avec le jour du dernier changement de chacune.',
  'offers.llms': 'Résumé pour les modèles de langage',
  'offers.llms.text':
    'Ce qu’est le site, les principaux chiffres avec leur date, comment les lire et les citer, et où se trouvent les données (llms.txt).',
};

/** The method page: rules with their articles, terms, sources, licence. */
export const methodMessages = {
  'method.heading': 'Méthode',
  'method.description': 'Comment sont établis les chiffres du Suivi {treaty_of} : règles, termes et sources.',
  'method.lead':
    'Chaque chiffre est calculé selon les règles du Traité (Nations Unies, Recueil des Traités, {volume, select, none {} other {vol. {volume}, }}n°\u00a0{number}), à partir de relevés de son état. Chaque chiffre renvoie à son relevé.',

  'method.rules': 'Règles',
  'method.rule.adoption': 'Le Traité a été adopté le {date, date, long} ({document}).',
  'method.rule.signature':
    '{article} : le Traité {closes, select, never {est ouvert à la signature depuis le {opened, date, long}, sans date de clôture} other {est ouvert à la signature du {opened, date, long} jusqu’au jour de son entrée en vigueur}}.',
  'method.rule.ratification':
    '{article} : {by, select, signatories {les États signataires} other {les États}} peuvent ratifier, accepter ou approuver le Traité.',
  'method.rule.accession':
    '{article} : le Traité est ouvert à l’adhésion {opens, select, always {à tout moment} other {après son entrée en vigueur, pour les États qui ne l’ont pas signé}}.',
  'method.rule.entry':
    '{article} : le Traité entre en vigueur {delay}. {accessions, select, yes {{provisional, select, yes {Les signatures et l’application à titre provisoire ne comptent pas.} other {Les signatures ne comptent pas.}}} other {{provisional, select, yes {Les adhésions, les signatures et l’application à titre provisoire ne comptent pas.} other {Les adhésions et les signatures ne comptent pas.}}}}',
  'method.rule.later-than-entry':
    '{article} : pour un État qui dépose son instrument après l’entrée en vigueur du Traité, celui-ci entre en vigueur {later}. Un État qui l’a déposé plus tôt est lié à compter du jour de l’entrée en vigueur du Traité. Le texte ne dit rien d’un dépôt effectué ce jour-là : le site considère alors que l’État est lié à compter de ce jour, et le signale.',
  'method.rule.later-than-threshold':
    '{article} : pour un État qui dépose son instrument après le jour où le seuil a été atteint, le Traité entre en vigueur {later}. Un État qui l’a déposé au plus tard ce jour-là est lié à compter du jour de l’entrée en vigueur du Traité.',
  'method.rule.provisional':
    '{article} : un État peut déclarer qu’il applique le Traité à titre provisoire. Cette déclaration ne confère pas la qualité d’État Partie.',
  'method.rule.withdrawal':
    '{article} : un retrait prend effet {delay}, ou plus tard {later, select, notice {si la notification le précise} other {si l’État est alors partie à un conflit armé}}. Jusque-là, l’État conserve la qualité d’État Partie. Les chiffres passés ne changent pas : son instrument compte toujours pour le seuil de {threshold, number}, et l’État reste signataire s’il avait signé. Le dépositaire met entre crochets un instrument qui a pris fin, sans dire à quelle date. Lorsqu’aucune notification de retrait n’est connue, l’instrument a pris fin au plus tard le jour où le site a constaté les crochets pour la première fois.',
  'method.rule.contradictions':
    'Lorsque le relevé contredit ces règles, la contradiction est signalée sur la page de l’État et dans l’état du système, et c’est la valeur du dépositaire qui est retenue.',
  'method.rule.same-day':
    'Il n’y a pas d’ordre entre les instruments déposés le même jour. Si plusieurs d’entre eux font franchir le seuil, aucun État en particulier n’est présenté comme l’ayant atteint.',
  'method.rule.universe':
    '« Tous les États » désigne 197 États : les 193 Membres de l’Organisation des Nations Unies, le Saint-Siège, l’État de Palestine, les Îles Cook et Nioué.',
  'method.rule.dates': 'Les dates sont celles de New York, où se trouve le dépositaire.',
  'method.rule.review':
    'Un nom inconnu entraîne la mise de côté de sa ligne pour vérification. Un relevé est rejeté en entier s’il ne mentionne plus un État que mentionnait un relevé antérieur, ou s’il corrige plus de cinq États à la fois. L’exploitant du site décide alors. Chaque décision est publiée avec son motif et peut être révoquée. Rien de ce qui est mis de côté n’entre dans un chiffre.',
  'method.rule.corrections':
    'Les chiffres découlent des relevés archivés, dans l’ordre où ils ont été lus. Quand le programme de lecture est amélioré, tous sont relus. Les corrections qui en résultent sont enregistrées, mais ne sont pas présentées comme des faits nouveaux.',

  'method.terms': 'Termes',
  'method.term.depositary': 'Dépositaire',
  'method.term.depositary-meaning':
    'Conserve le Traité et reçoit les instruments. Le dépositaire est le Secrétaire général de l’Organisation des Nations Unies, dont les relevés sont publiés dans la Collection des traités de l’ONU.',
  'method.term.contracting': 'État contractant',
  // Says what this language calls "joined", since the usual word for it, `adhérer`, is a term of its own.
  'method.term.contracting-meaning':
    'Un État qui a consenti à être lié, que le Traité soit en vigueur ou non. Ce site dit d’un tel État qu’il « a rejoint » le Traité, que ce soit par ratification, acceptation, approbation ou adhésion. « Adhérer » n’y désigne que le dépôt d’un instrument d’adhésion, sans signature préalable.',
  'method.term.party': 'État Partie',
  'method.term.party-meaning': 'Un État qui a consenti à être lié et à l’égard duquel le Traité est en vigueur.',
  'method.term.peers': 'Pairs',
  'method.term.peers-meaning':
    'Les autres membres d’un groupe d’États. Par défaut, il s’agit de l’organisation régionale la plus restreinte dont l’État est membre ou, à défaut, de son groupe régional à l’ONU.',

  'method.sources': 'Sources',
  'method.source.depositary':
    'Le relevé du dépositaire : Collection des traités des Nations Unies, Traités multilatéraux déposés auprès du Secrétaire général, <depositary>chapitre {chapter}, {number}</depositary>. Il est récupéré selon le calendrier indiqué dans l’<health>état du système</health>, archivé tel quel, lu et contrôlé par rapport aux totaux qu’il indique. Un relevé qui ne passe pas un contrôle ne modifie rien.',
  'method.source.built-in-copy': 'La copie intégrée, jusqu’au {day, date, long} inclus : {sources}.',
  'method.source.vote': 'Le vote du {day, date, long} : {source}.',
  'method.source.regions': 'Les régions : la norme M49 de la Division de statistique de l’ONU.',

  'method.cross-checks': 'Recoupement avec d’autres sources',
  'method.cross-checks.lead':
    'D’autres sources publient aussi l’état du Traité. Elles sont consultées une fois par jour et comparées au relevé du dépositaire, pour qu’une erreur soit remarquée d’où qu’elle vienne. Aucun chiffre n’en est tiré : en cas de divergence, c’est la valeur du dépositaire qui est retenue, même si plusieurs sources concordent entre elles. Chaque divergence est signalée, avec les deux valeurs, sur la page de l’État et dans l’<health>état du système</health>, jusqu’à ce que l’une des deux change.',
  'method.cross-check.untc-page':
    '{source_start} : une seconde présentation du même relevé, qui indique le moment jusqu’auquel il est à jour.',
  'method.cross-check.un-registration':
    '{source_start} : la seule liste officielle des jours à compter desquels le Traité lie chaque État. Ils sont comparés aux jours qui découlent des règles ci-dessus. Le Traité y porte le n°\u00a0{number}.',
  'method.cross-check.unoda':
    '{source_start} : signatures et instruments par État. Les acceptations et les approbations y figurent comme ratifications ; cela n’est pas considéré comme une divergence.',
  'method.cross-check.att-secretariat':
    '{source_start} : le nombre d’États qui ont rejoint le Traité et de ceux qui l’ont seulement signé. Le nombre d’États qui ne l’ont pas rejoint n’est pas comparé, car le Secrétariat compte {count, number} États.',

  'method.licence': 'Licence et citation',
  'method.cite':
    'Le programme est publié sous licence MIT ; les données ont <licence>leur propre licence</licence>. Chaque chiffre et chaque page d’État sont accompagnés de leur citation. Chaque jour a sa propre adresse, par exemple :',
  'method.citation': 'Suivi {treaty_of}, {day, date, long}, {address}. Source : {record}.',
};

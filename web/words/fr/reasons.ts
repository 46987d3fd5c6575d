import { byNumber, bytes, seconds } from './grammar.ts';

const CAUSE = '{cause, select, none {} other { ({cause})}}';

/** Of whom an entry is, where that is known. */
const OF_PARTICIPANT = '{participant, select, none {} other { ({participant})}}';

const overALimit = (most: string, inWhat: string): string =>
  `Le relevé compte plus de {most, plural, one {# ${most}} many {# ${/^[aeiouéè]/.test(most) ? 'd’' : 'de '}${most}} other {# ${most}}}${inWhat}, ce qui n’est le cas d’aucun relevé authentique.`;

/** What is missing, by its code. */
/** A total with its noun, by its code. */
const STATED = `{total, select, signatories {${byNumber('stated', '# signataire', '# signataires')}} parties {${byNumber('stated', '# partie', '# parties')}} other {{stated, number} ({total})}}`;

const EXPECTED_TREATY = 'du traité « {expected_title} » ({expected_number})';

/** Why a record was refused or a row set aside, what was odd in a record, and what a run does: by the code, and by the datum on which the wording depends. */
export const reasonsMessages = {
  'reasons.other': 'Motif inconnu : {code}.',

  // Why there is no record.
  'reasons.no-answer': `{source_start} est injoignable${CAUSE}.`,
  'reasons.host-not-found': `{source_start} est injoignable : le nom de son serveur est introuvable${CAUSE}.`,
  'reasons.connection-refused': `{source_start} est injoignable : son serveur a refusé la connexion${CAUSE}.`,
  'reasons.connection-lost': `{source_start} n’a pas envoyé de réponse complète : la connexion a été perdue${CAUSE}.`,
  'reasons.not-secure': `Impossible de lire {source_text} : aucune connexion sécurisée à son serveur n’a pu être établie${CAUSE}.`,
  'reasons.broken-answer': `{source_start} a envoyé une réponse illisible${CAUSE}.`,
  'reasons.timeout': `{source_start} n’a pas envoyé de réponse complète en ${seconds('seconds')}.`,
  'reasons.error-status': '{source_start} a répondu par le code d’erreur {status}.',
  'reasons.redirect': '{source_start} redirige vers une autre adresse, qui n’est pas suivie.',
  'reasons.asked-to-wait': '{source_start} n’accepte aucune nouvelle requête avant le {retryAfterUntil, time, utc}.',
  'reasons.maintenance': '{source_start} est indisponible : le site est en maintenance.',
  'reasons.not-found': '{source_start} est introuvable à son adresse.',
  'reasons.disallowed': 'Le fichier robots.txt du site interdit aux programmes de lire {source_text}.',
  'reasons.cancelled': 'La requête a été annulée avant toute réponse.',

  // Why a record was refused.
  'reasons.empty-body': 'La réponse était vide.',
  'reasons.truncated-body': 'Le relevé est tronqué.',
  'reasons.body-too-large': `La réponse dépasse ${bytes('largest')}.`,
  'reasons.too-deeply-nested': 'Le relevé a des éléments imbriqués sur plus de {depth, number} niveaux.',
  'reasons.over-a-limit.elements': overALimit('éléments', ''),
  'reasons.over-a-limit.characters-in-a-text': overALimit('caractères', ' dans un même texte'),
  'reasons.over-a-limit.characters-in-a-tag': overALimit('caractères', ' dans une même balise'),
  'reasons.over-a-limit.attributes': overALimit('attributs', ' dans un même élément'),
  'reasons.over-a-limit.rows': overALimit('lignes', ''),
  'reasons.over-a-limit.cells-in-a-row': overALimit('cellules', ' sur une même ligne'),
  'reasons.over-a-limit.characters-in-a-cell': overALimit('caractères', ' dans une même cellule'),
  'reasons.over-a-limit.texts': overALimit('déclarations et notes', ''),
  'reasons.over-a-limit.actions': overALimit('actes relatifs au Traité', ''),
  'reasons.reading-took-too-long': `La lecture du relevé a pris plus de ${seconds('seconds')} et a été interrompue.`,
  'reasons.reading-took-too-much-memory': `La lecture du relevé a occupé plus de ${byNumber('megabytes', '# mégaoctet', '# mégaoctets', undefined, '# de mégaoctets')} de mémoire et a été interrompue.`,
  'reasons.not-a-record': 'La réponse n’est pas le relevé d’un traité.',
  'reasons.not-a-record.encoding': 'Le relevé déclare un codage inconnu, « {encoding} ».',
  'reasons.not-a-record.found': 'La réponse était en {found}, et non en {expected}.',
  'reasons.not-a-record.expected': 'La réponse n’était pas en {expected}, comme prévu.',
  'reasons.not-a-record.missing': 'Élément absent du relevé : {missing}.',
  'reasons.part.title': 'le titre',
  'reasons.part.status-as-at': 'le jour auquel il est arrêté',
  'reasons.part.signatories': 'le nombre de signataires',
  'reasons.part.parties': 'le nombre de parties',
  'reasons.part.registration-number': 'le numéro d’enregistrement',
  'reasons.part.state': 'l’État',
  'reasons.part.date': 'la date',
  'reasons.part.kind': 'la nature',
  'reasons.not-a-record.where': 'La réponse n’a pas la structure attendue, d’abord à « {where_first} ».',
  'reasons.not-a-record.unclear': 'On ne sait pas quel nombre de la page se rapporte à quel groupe d’États.',
  'reasons.no-participants-table': 'Le relevé ne mentionne aucun participant et ne dit pas qu’il n’y en a pas.',
  'reasons.no-participants-table.words':
    'Le relevé donne le nombre de participants en toutes lettres, « {words} », mais n’en donne pas la liste.',
  'reasons.no-participants-table.tables':
    'La page contient {tables, number} tableaux qui pourraient être la liste des participants.',
  'reasons.no-participants-table.parties': `Le relevé annonce ${byNumber('signatories', '# signataire', '# signataires')} et ${byNumber('parties', '# partie', '# parties')}, mais ne mentionne aucun participant.`,
  'reasons.totals-differ': 'Le relevé n’indique aucun total permettant de contrôler ses lignes.',
  'reasons.totals-differ.sum': `La somme des nombres de la page est {sum, number}, alors que la page dit compter ${byNumber('statesCounted', '# État', '# États')}.`,
  'reasons.totals-differ.text':
    'Le relevé indique « {text} » comme nombre de {total, select, signatories {signataires} parties {parties} other {« {total} »}}.',
  'reasons.totals-differ.stated': `Le relevé du dépositaire annonce ${STATED}, mais son tableau en compte {listed, number}.`,
  'reasons.unknown-heading': 'Le tableau a une colonne inconnue, ou il lui en manque une : « {heading} ».',
  'reasons.unknown-heading.second': 'Le tableau des participants a une seconde ligne d’en-têtes : {second}.',
  'reasons.unknown-heading.first':
    'La première colonne du tableau des participants est intitulée « {heading} », et non « Participant ».',
  'reasons.doubled-heading': 'Le tableau contient deux fois la colonne « {heading} ».',
  'reasons.broken-table': 'Le balisage du tableau des participants est endommagé.',
  'reasons.broken-table.cells': `Le tableau des participants a ${byNumber('cells', '# cellule', '# cellules')}, dont {read, number} ${byNumber('read', 'a pu être lue', 'ont pu être lues')}.`,
  'reasons.broken-table.where': 'Le balisage du tableau des participants est endommagé à « {where} ».',
  'reasons.ragged-row': `La ligne « {name} » a ${byNumber('cells', '# cellule', '# cellules')}, mais le tableau a ${byNumber('columns', '# colonne', '# colonnes')}.`,
  'reasons.unknown-marker': `Le relevé mentionne un acte de nature inconnue${OF_PARTICIPANT} : « {marker} ».`,
  'reasons.unknown-marker.heading': `L’entrée « {cell} »${OF_PARTICIPANT} porte un signe que sa colonne, « {heading} », n’explique pas.`,
  'reasons.unreadable-cell': `L’entrée « {cell} »${OF_PARTICIPANT} n’est pas une date.`,
  'reasons.unreadable-cell.name': 'Le nom « {name} » contient une parenthèse ou un crochet isolé.',
  'reasons.unreadable-cell.missing': 'Le relevé mentionne un acte incomplet. Élément absent : {missing}.',
  'reasons.date-out-of-range.future': 'Le relevé date un acte du {date, date, long}, c’est-à-dire dans le futur ({name}).',
  'reasons.date-out-of-range.early':
    'Le relevé date un acte du {date, date, long}, avant l’ouverture du Traité à la signature, le {openedOn, date, long} ({name}).',
  'reasons.wrong-treaty': `Le relevé n’est pas désigné comme celui ${EXPECTED_TREATY}.`,
  'reasons.wrong-treaty.title': `Le relevé est celui de « {title} »{number, select, none {} other { ({number})}}, et non celui ${EXPECTED_TREATY}.`,
  'reasons.wrong-treaty.registration': `Le relevé est celui du traité n°\u00a0{registration}, et non celui ${EXPECTED_TREATY}.`,
  'reasons.not-at-this-source': 'Le traité « {title} » est absent de cette source : {source_text}.',
  'reasons.doubled-participant': 'Le relevé mentionne deux fois « {name} ».',
  'reasons.doubled-participant.earlier': 'Le relevé mentionne un même État sous deux noms, « {earlier} » et « {name} ».',
  'reasons.participant-vanished': `Un relevé antérieur mentionnait ${byNumber('states_count', 'un État qui n’y figure plus', '# États qui n’y figurent plus')} : {states}.`,
  'reasons.mass-change': `Le relevé modifie les actes enregistrés de ${byNumber('states_count', '# État', '# États')} à la fois : {states}.`,

  // Why a row was set aside.
  'reasons.organization': '« {name} » est une organisation ; seuls les États sont enregistrés.',

  // What was odd in a record that was read.
  'reasons.unknown-name': '« {name} » n’est le nom d’aucun État connu.',
  'reasons.row-without-date': 'La ligne « {name} » ne comporte aucune date.',
  'reasons.empty-rows': `Le tableau des participants contient ${byNumber('count', '# ligne vide', '# lignes vides')}.`,
  'reasons.column-not-read': 'La colonne « {heading} » ne contient aucun acte relatif au Traité et n’a pas été lue.',
  'reasons.no-totals-and-no-table': 'Le relevé n’indique aucun total et ne mentionne aucun participant.',
  'reasons.totals-in-words':
    'Le relevé indique ses totaux en toutes lettres, « {words} » ; ses lignes n’ont donc pas pu être contrôlées par rapport à eux.',
  'reasons.special-table-not-read': 'Le relevé contient un tableau de forme inhabituelle, qui n’a pas été lu.',
  'reasons.league-of-nations-lists-not-read':
    'Le relevé contient des listes datant de la Société des Nations, qui n’ont pas été lues.',
  'reasons.number-differs':
    'L’en-tête de la page désigne le traité {heading}, mais la page renvoie au relevé XML du traité {link}.',
  'reasons.declaration-text-missing': 'La page renvoie à une déclaration ({names}), mais n’en donne pas le texte.',
  'reasons.declaration-not-linked':
    'La page contient une déclaration ({names}), mais le tableau des participants n’y renvoie pas.',
  'reasons.end-note-missing': `Le tableau des participants renvoie ${byNumber('marks_count', 'à la note finale {marks}, que la page ne contient pas', 'aux notes finales {marks}, que la page ne contient pas')}.`,
  'reasons.unread-section': 'La page contient une section qui n’a pas pu être lue : « {text} ».',
  'reasons.kind-not-stated': 'La nature d’un acte n’est pas précisée ({name}).',
  'reasons.withdrawal-not-compared': 'Un retrait est mentionné ({name}) ; il n’est pas comparé.',
  'reasons.two-signatures': 'Deux signatures différentes sont mentionnées ({name}).',
  'reasons.two-instruments': 'Deux instruments différents sont mentionnés ({name}).',
  'reasons.other-total-listed': `La source annonce ${STATED}, mais en mentionne {listed, number}.`,

  // Steps of a fetch.
  'reasons.fetching': 'Récupération de {url}',
  'reasons.retrying': `{because} Nouvelle tentative dans ${seconds('seconds')}.`,
  'reasons.not-modified': 'Non modifié depuis la dernière vérification : {url}',
  'reasons.archived': `Archivage de ${bytes('bytes')} depuis {url}`,

  // Steps of a run.
  'reasons.waiting-for-another-run': 'Une autre exécution est en cours ; attente de sa fin.',
  'reasons.read': `Lecture de ${byNumber('rows', '# participant', '# participants')} et de ${byNumber('statements', '# déclaration ou note', '# déclarations et notes')}.`,
  'reasons.noticed': 'À noter : {problem}',
  'reasons.set-aside': 'Mise de côté pour vérification : {reason}',
  'reasons.recorded': byNumber('changes', '# changement enregistré.', '# changements enregistrés.', 'Aucun changement.'),
  'reasons.compared': `${byNumber('standing', '# divergence', '# divergences', 'Aucune divergence')} par rapport au relevé du dépositaire ; ${byNumber('changes', '# est apparue ou a disparu', '# sont apparues ou ont disparu', 'aucune n’est apparue ni n’a disparu')} depuis la dernière vérification.`,
  'reasons.differences-refreshed': `Nouvelle comparaison avec {source_text} : ${byNumber('changes', '# divergence est apparue ou a disparu', '# divergences sont apparues ou ont disparu')}.`,
  'reasons.archived-record-refused': 'Le relevé archivé {source_of} n’est plus accepté : {because}',

  // What a run says about itself.
  'reasons.other-view-read': '{because} La page d’état du dépositaire a été lue à la place.',
  'reasons.problems': '{problems}',
  'reasons.problems.more': byNumber('more', 'Il y a # autre problème.', 'Il y a # autres problèmes.'),
  'reasons.nothing-to-compare-with':
    'Aucun relevé du dépositaire n’a encore été lu. Le relevé de cette source est archivé et sera comparé dès qu’il y en aura un.',
  'reasons.reread': 'Les relevés archivés ont été relus ; aucune source n’a été consultée.',
  'reasons.reread.revoked': 'Les relevés archivés ont été relus sans la décision {revoked} ; aucune source n’a été consultée.',
  'reasons.stopped': 'Le programme a été arrêté pendant cette exécution ; rien n’a été enregistré.',
  'reasons.abandoned': 'Le programme s’est interrompu pendant cette exécution ; rien n’a été enregistré.',
  'reasons.internal-error': 'Erreur interne : {message}',

  // What earlier versions of the program stored as a sentence.
  'reasons.earlier': '{text}',
};

/** What other sources state differently from the depositary. */
export const differencesMessages = {
  'differences.heading': 'Divergences avec d’autres sources',
  'differences.meaning':
    'Aucun chiffre ne provient d’une autre source : en cas de divergence, c’est la valeur du dépositaire qui est retenue, même si plusieurs sources concordent entre elles.',
  'differences.none': 'Aucune. Les autres sources concordent avec le relevé du dépositaire.',
  'differences.none-read': 'Aucune autre source n’a encore été lue.',
  'differences.all-states': 'Tous les États',
  'differences.no-value': 'aucune valeur',
  'differences.column.state': 'État',
  'differences.column.item': 'Objet',
  'differences.column.depositary': 'Dépositaire',
  'differences.column.source': 'Autre source',
  'differences.column.value': 'Sa valeur',
  'differences.column.read': 'Dernière lecture',
  'differences.read': 'Lu le <time>{at, time, utc}</time>',
  'differences.read-and-archived': 'Lu le <time>{at, time, utc}</time> : <record>source archivée</record>',
  'differences.field.signature': 'Signature',
  'differences.field.deposit': 'Dépôt de l’instrument',
  'differences.field.kind-of-consent': 'Nature de l’instrument',
  'differences.field.date-of-effect': 'En vigueur à compter du',
  'differences.field.signatories': 'Nombre de signataires',
  'differences.field.parties': 'Nombre d’États ayant rejoint le Traité',
  'differences.field.signed-not-ratified': 'Nombre d’États ayant signé sans ratifier',
  'differences.sentence': '{field} : {record_text} donne {ours}, {source_text} donne {theirs}.',
  'differences.sentence.effect':
    '{field} : {ours} selon {record_text} et les règles du Traité, {theirs} selon {source_text}.',
  'differences.used.untc': 'La valeur du dépositaire est retenue.',
  'differences.used.bundled':
    'La valeur de la copie intégrée est retenue tant que le relevé du dépositaire lui-même n’a pas été lu.',
};

/** What other sources state differently from the depositary. */
export const differencesMessages = {
  'differences.heading': 'Расхождения с другими источниками',
  'differences.meaning':
    'Цифры из других источников не берутся: при расхождении используется значение депозитария, сколько бы источников ни совпадало между собой.',
  'differences.none': 'Нет. Другие источники совпадают с данными депозитария.',
  'differences.none-read': 'Другие источники еще не прочитаны.',
  'differences.all-states': 'Все государства',
  'differences.no-value': 'нет',
  'differences.column.state': 'Государство',
  'differences.column.item': 'Показатель',
  'differences.column.depositary': 'Депозитарий',
  'differences.column.source': 'Другой источник',
  'differences.column.value': 'Его значение',
  'differences.column.read': 'Последнее чтение',
  'differences.read': 'Прочитано <time>{at, time, utc}</time>',
  'differences.read-and-archived': 'Прочитано <time>{at, time, utc}</time>: <record>архивная копия</record>',
  'differences.field.signature': 'Подписание',
  'differences.field.deposit': 'Сдача документа на хранение',
  'differences.field.kind-of-consent': 'Вид документа',
  'differences.field.date-of-effect': 'В силе с',
  'differences.field.signatories': 'Число подписавших государств',
  'differences.field.parties': 'Число государств, оформивших участие',
  'differences.field.signed-not-ratified': 'Число государств, подписавших, но не ратифицировавших Договор',
  'differences.sentence': '{field}: {record_text}\u00a0— {ours}, {source_text}\u00a0— {theirs}.',
  'differences.sentence.effect':
    '{field}: {record_text} и правила Договора\u00a0— {ours}, {source_text}\u00a0— {theirs}.',
  'differences.used.untc': 'Используется значение депозитария.',
  'differences.used.bundled':
    'Пока данные самого депозитария не получены, используется значение встроенной копии.',
} as const;

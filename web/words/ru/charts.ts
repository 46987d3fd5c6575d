import { byNumber, completed, months, ofStates, states } from './grammar.ts';

/** The charts of the dashboard. */
export const chartsMessages = {
  'charts.table': 'Таблица данных',
  'charts.tableOf': '{heading}: таблица данных',
  'charts.tooltip.signed': 'Подписали: {count}',
  'charts.tooltip.joined': 'Оформили участие: {count}',
  'charts.known': 'известно по {day, date, short}',
  'charts.needed': 'нужно {threshold, number}',
  'charts.inForce': 'в силе с {day, date, short}',

  'charts.history.opening': `${byNumber('signatories', 'Подписало # государство', 'Подписали # государства', 'Подписали # государств', 'Пока не подписало ни одно государство')}; необходимо документов: {threshold, number}`,
  'charts.history.race': `За ${months('months')} сдано на хранение {counted, number} из {threshold, number} необходимых документов`,
  'charts.history.reached': `Порог в {threshold, number} документов достигнут за ${months('months')}`,
  'charts.history.since': `Порог в {threshold, number} документов достигнут за ${months('months')}; после вступления в силу\u00a0— ${byNumber('rate', 'около # государства', 'около # государств', 'около # государств', 'менее одного государства')} в год`,
  'charts.history.description':
    'Сколько государств подписали {treaty_short_acc} и сколько оформили участие с {opened, date, long}, дня открытия для подписания. Для вступления {treaty_short_gen} в силу необходимо сдать на хранение {threshold, number} документов о {kinds_prep}{accessionsCount, select, yes {} other {; присоединения не учитываются}}.',
  'charts.history.panel': 'Подписание и участие, {from}–{to}',
  'charts.history.signed': 'подписали {count, number}',
  'charts.history.joined': 'участвуют {count, number}',
  'charts.history.caption': 'Итоги на конец каждого года и на последний день, за который есть данные',
  'charts.history.everyDay': '<race>Итоги за каждый день</race>',
  'charts.race.panel': 'Путь к порогу в {threshold, number}, {from}–{to}',
  'charts.race.day': '{day, date, day} +{count, number}',
  'charts.race.counted': byNumber('count', '# документ', '# документа', '# документов'),

  'charts.column.day': 'День',
  'charts.column.year': 'Год',
  'charts.column.signatories': 'Подписавшие государства',
  'charts.column.counted': 'Документы в счет порога ({threshold, number})',
  'charts.column.instruments': 'Все документы',
  'charts.column.towardThreshold':
    '{accessionsCount, select, yes {Все документы} other {Ратификации, принятия и утверждения}}',
  'charts.column.accessions': 'Присоединения',
  'charts.column.signatures': 'Подписания',
  'charts.column.region': 'Регион',
  'charts.column.joined': 'Оформили участие',
  'charts.column.share': 'Доля оформивших участие',
  'charts.column.signed': 'Подписали, не ратифицировали',

  'charts.yearly.none': 'Участия пока не оформило ни одно государство',
  'charts.yearly.first': `${states('count')} ${completed('count')} участие в {year} году`,
  'charts.yearly.running': `${states('count')} ${completed('count')} участие в {year} году (данные по {until, date, long})`,
  'charts.yearly.most': `${states('most')} ${completed('most')} участие в {mostYear} году, ${byNumber('count', '#', '#', '#', 'ни одного')}\u00a0— в {year} году`,
  'charts.yearly.mostRunning': `${states('most')} ${completed('most')} участие в {mostYear} году, ${byNumber('count', '#', '#', '#', 'ни одного')}\u00a0— в {year} году (данные по {until, date, long})`,
  'charts.yearly.description': 'Новые государства по годам, данные по {until, date, long}.',
  'charts.yearly.caption': 'Сданные на хранение документы и подписания по годам',
  'charts.yearly.counted':
    '{accessionsCount, select, yes {ратификация или присоединение} other {ратификация, принятие или утверждение}}',
  'charts.yearly.accession': 'присоединение',

  'charts.regions.none': 'Участия пока не оформило ни одно государство',
  'charts.regions.leader': `В {first_prep} участие ${completed('joined')} {joined, number} из ${ofStates('base')}\u00a0— это самая большая доля среди регионов`,
  'charts.regions.range': `В {first_prep} участие ${completed('joined')} {joined, number} из ${ofStates('base')}, в {last_prep}\u00a0— {lastJoined, number} из {lastBase, number}`,
  'charts.regions.equal': 'Сколько государств каждого региона оформили участие',
  'charts.regions.description': '{universe, number} государств по регионам и статусу.',
  'charts.regions.caption': 'Оформившие участие\u00a0— из всех государств региона',
  'charts.regions.of': '{joined, number} из {base, number}',
  'charts.regions.joined': 'участвуют',
  'charts.regions.signed': 'только подписали',
  'charts.regions.neither': 'ни то, ни другое',
};

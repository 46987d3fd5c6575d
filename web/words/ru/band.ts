import { byNumber } from './grammar.ts';

/** The band of ticks. */
export const bandMessages = {
  'band.summary': `${byNumber('joined', 'Участие оформило # государство', 'Участие оформили # государства', 'Участие оформили # государств', 'Участия пока не оформило ни одно государство')}; ${byNumber('signed', '# подписало, но не ратифицировало', '# подписали, но не ратифицировали', '# подписали, но не ратифицировали')}; ${byNumber('rest', '# не подписало и не участвует', '# не подписали и не участвуют', '# не подписали и не участвуют')}. Сначала идут оформившие участие, в порядке сдачи документов на хранение; затем подписавшие, в порядке подписания; затем все остальные.`,
  'band.joined': '{state}, {day, date, numeric}',
  'band.signed': '{state}, подписание: {day, date, numeric}',
  'band.block': '{day, date, short}: {count, number} за день',
  'band.gate': 'нужно {threshold, number}',
  'band.legend.counts': 'Оформили участие',
  'band.legend.other': 'Присоединились',
  'band.legend.chosen': 'Выбраны',
  'band.legend.signed': 'Подписали, не ратифицировали',
  'band.legend.none': 'Не подписали и не участвуют',
  'band.legend.withdrawn': 'Вышли',
  'band.row': 'Государства {from, number}–{to, number}',
};

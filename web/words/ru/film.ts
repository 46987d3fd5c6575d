import { byNumber, completed } from './grammar.ts';

/** The film of the race, and the page of its chapters. */
export const filmMessages = {
  'film.watch': 'Смотреть, как это было',
  'film.label': 'Как это было, {from}–{to}',
  'film.play': 'Пуск',
  'film.pause': 'Пауза',
  'film.previous': 'Предыдущая глава',
  'film.next': 'Следующая глава',
  'film.position': 'День',
  'film.speed': 'Скорость',
  'film.times': '{speed, number}×',
  'film.fullScreen': 'Во весь экран',
  'film.openDay': 'Открыть этот день',
  'film.close': 'Закрыть',

  'film.figure.race': '<n>{counted, number}</n> из {threshold, number} необходимых документов',
  'film.figure.joined': `Участие ${completed('joined')} <n>{joined, number}</n> из {universe, number} государств`,
  'film.step': '{day, date, long}. {figure}',

  'film.chapter.opening': `{day, date, long}: {treaty_short} открывается для подписания. ${byNumber('signed', 'В первый день подписывает # государство.', 'В первый день подписывают # государства.', 'В первый день подписывают # государств.', 'В первый день не подписывает ни одно государство.')}`,
  'film.chapter.signatures': `{day, date, long}: за один день ${byNumber('signed', 'подписывает # государство', 'подписывают # государства', 'подписывают # государств')}${byNumber('deposits', ', на хранение сдан # документ', ', на хранение сданы # документа', ', на хранение сдано # документов', '')}.`,
  'film.chapter.deposits': `{day, date, long}: за один день ${byNumber('deposits', '# государство сдает документ', '# государства сдают документы', '# государств сдают документы')} на хранение. Всего документов: {counted, number} из {threshold, number}.`,
  'film.chapter.threshold': `{day, date, long}: ${byNumber('deposits', '# государство сдает документ', '# государства сдают документы', '# государств сдают документы')} на хранение, и их число увеличивается с {before, number} до {counted, number}. Порог в {threshold, number} достигнут.`,
  'film.chapter.entry': `{day, date, long}: {treaty_short} вступает в силу. Участие ${byNumber('joined', 'оформило # государство', 'оформили # государства', 'оформили # государств')}.`,
  'film.chapter.milestone':
    '{day, date, long}: {deposits, select, 1 {{states}\u00a0— {joined, number}-е государство, оформившее участие} other {участие оформляют {states}. Теперь их {joined, number}}}.',
  'film.chapter.today': `{day, date, long}: участие ${completed('joined')} {joined, number} из {universe, number} государств; ${byNumber('signedOnly', '# подписало, но не ратифицировало', '# подписали, но не ратифицировали', '# подписали, но не ратифицировали')}.{isLate, select, yes { Данные по {known, date, long}.} other {}}`,

  'film.page.title': `Как это было: ${byNumber('count', '# глава', '# главы', '# глав')}`,
  'film.page.description': 'Как шло вступление {treaty_short_gen} в силу и кто оформил участие с тех пор, день за днем.',
  'film.page.lead':
    '{treaty_start}\u00a0— от открытия для подписания до сегодняшнего дня. Каждая глава ведет на главную страницу за соответствующий день.',
  'film.page.before': '{treaty_start} откроется для подписания {day, date, long}.',
  'film.page.show': 'Показать {day, date, long}',
  'film.page.days': 'День за днем',
  'film.page.caption':
    'Итоги на конец каждого дня, когда какое-либо государство подписывало Договор или сдавало документ на хранение',
};

import { byNumber, completed, ofStates, yearsAgo } from './grammar.ts';

const SIGNED_ONLY = byNumber(
  'signed',
  '# государство подписало, но не ратифицировало Договор',
  '# государства подписали, но не ратифицировали Договор',
  '# государств подписали, но не ратифицировали Договор',
);
const NEITHER = byNumber(
  'none',
  '# не подписало его и не участвует в нем',
  '# не подписали его и не участвуют в нем',
  '# не подписали его и не участвуют в нем',
);

// leaves out: past (the past tense serves for both)
/** Who is next: the States that have not joined. */
export const boardMessages = {
  'board.heading': 'Кто следующий',
  'board.description':
    'Государства, не оформившие участия в {treaty_prep}: когда они подписали, как голосовали и сколько их партнеров по группе уже участвуют.',
  'board.lead': `${SIGNED_ONLY}; ${NEITHER}.`,
  'board.lead_then': `По состоянию на {day, date, long} ${SIGNED_ONLY}; ${NEITHER}.`,
  'board.peers_note':
    'Партнеры\u00a0— это другие члены группы государств. Если группа не выбрана, берется самая малочисленная региональная организация, в которую входит государство, а если таких нет\u00a0— его региональная группа в Организации Объединенных Наций. <link>Все группы</link>',
  'board.found': `{found, number} из ${ofStates('total')}`,
  'board.none': 'Нет подходящих государств.',
  'board.all_joined': 'Участие оформили все государства.',
  'board.show_all': 'Показать все {total, number}',
  'board.filter.group': 'Группа',
  'board.filter.region': 'Регион',
  'board.filter.vote': 'Голосование',
  'board.filter.status': 'Статус',
  'board.filter.years': 'Сколько лет с подписания, не менее',
  'board.filter.share': 'Доля участвующих партнеров, не менее (%)',
  'board.filter.sort': 'Порядок',
  'board.any': 'Все',
  'board.order.-peers': 'Доля участвующих партнеров, по убыванию',
  'board.order.peers': 'Доля участвующих партнеров, по возрастанию',
  'board.order.signed': 'Сначала подписавшие раньше',
  'board.order.-signed': 'Сначала подписавшие позднее',
  'board.order.name': 'По названию, от А до Я',
  'board.order.-name': 'По названию, от Я до А',
  'board.order.status': 'Сначала подписавшие',
  'board.order.-status': 'Сначала не подписавшие',
  'board.order.vote': 'Сначала голосовавшие за',
  'board.order.-vote': 'Сначала не голосовавшие за',
  'board.show': 'Показать',
  'board.caption': 'Государства, не оформившие участия',
  'board.column.state': 'Государство',
  'board.column.status': 'Статус',
  'board.column.signed': 'Подписание',
  'board.column.peers': 'Участвующие партнеры',
  'board.column.write': 'Написать',
  'board.signed': `{day, date, short}, ${yearsAgo('years')}`,
  'board.not_signed': '–',
  'board.no_vote': 'не было членом ООН',
  'board.peers': '{joined, number} из {peers, number}, <link>{group}</link>',
  'board.note.united-states-2019': 'В 2019 году депозитарию сообщено, что государство не намерено становиться участником.',
  'board.letter': 'Письмо',
  'board.letter_to': 'Письмо {state_dat}',
  'board.brief': 'Справка',
  'board.brief_on': 'Справка: {state_text}',
  'board.choose': 'Выбрать: {state_text}',
  'board.choose_hint':
    'Отметьте государства в таблице и нажмите «Показать итог с их участием», чтобы увидеть новое число участвующих.',
  'board.now': `{joined, number} из {universe, number} государств ${completed('joined')} участие`,
  'board.if':
    'Если участие {count, plural, =1 {оформит это государство} one {оформит # отмеченное государство} few {оформят # отмеченных государства} many {оформят # отмеченных государств} other {оформят # отмеченных государства}}: {joined, number} из {universe, number}',
  'board.already_joined': 'Уже оформили участие: {states}.',
  'board.address': 'Адрес этой подборки: <link>{address}</link>',
  'board.clear': 'Снять отметки',
  'board.show_if': 'Показать итог с их участием',
  'board.top_lead': `${SIGNED_ONLY}; ${NEITHER}. Первыми идут государства с наибольшей долей участвующих партнеров, то есть других членов их группы.`,
  'board.more': 'Все государства, не оформившие участия ({total, number})',
};

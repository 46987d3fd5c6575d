import { completed, ofStates } from './grammar.ts';

/** Share pictures and badges. */
export const cardsMessages = {
  'card.group': `<figure>{joined, number}</figure> из ${ofStates('base')} ${completed('joined')} участие`,
  'card.state.none': 'Договор не подписан, участие не оформлено.',
  'card.state.signed':
    'Подписание: {signed, date, long}. {noted, select, yes {Не ратифицировано.} other {Пока не ратифицировано.}}',
  'card.state.joined': 'Документ {kind_about} сдан на хранение {deposited, date, long}.',
  'card.state.in-force':
    '{force, select, since {Для этого государства {treaty_short} вступил в силу {inForce, date, long}.} from {Станет государством-участником {inForce, date, long}.} other {Станет государством-участником, когда {treaty_short} вступит в силу.}}',
  'card.state.leaving': 'Выход вступает в силу {effective, date, long}.',
  'card.state.withdrew': 'Выход вступил в силу {effective, date, long}.',
  'card.state.left-by': 'Выход из {treaty_short_gen} состоялся не позднее {effective, date, long}.',
  'card.state.left': 'Выход из {treaty_short_gen} состоялся.',
  'card.legend.joined': 'участвуют: {count, number}',
  'card.legend.accession': 'путем присоединения: {count, number}',
  'card.legend.signed': 'только подписали: {count, number}',
  'card.legend.none': 'ни то ни другое: {count, number}',
  'card.legend.withdrawn': 'вышли: {count, number}',
  'card.alt.dashboard':
    '{treaty}, {day, date, long}: {statement} (полоса, в которой каждому государству соответствует одна черта)',
  'card.alt.state':
    '{state} и {treaty_text}, {day, date, long}: {statement} (черта этого государства выделена в полосе всех государств)',
  'card.alt.group':
    '{group} и {treaty_text}, {day, date, long}: {statement} (полоса, в которой каждому члену соответствует одна черта)',
  'badge.joined': '{joined, number}/{universe, number}',
  'badge.joined.full': `{treaty}, {day, date, long}: участие ${completed('joined')} {joined, number} из ${ofStates('universe')}`,
  'badge.threshold': '{counted, number} из {threshold, number}{isReached, select, yes {, порог достигнут} other {}}',
  'badge.threshold.full':
    '{treaty}, {day, date, long}: {counted, number} из {threshold, number} документов, необходимых для вступления в силу{isReached, select, yes {; порог достигнут} other {}}',
  'badge.state.party': 'участник',
  'badge.state.consented': 'участие оформлено',
  'badge.state.signed': 'подписано',
  'badge.state.none': 'не подписано, не участвует',
  'badge.state.withdrawn': 'выход',
  'badge.state.full': '{state} и {treaty_text}, {day, date, long}: {statement}',
  'share.picture': 'Изображение для ссылки',
  'share.picture.note': 'Социальные сети и мессенджеры показывают это изображение вместе со ссылкой на страницу.',
  'share.alt': 'Альтернативный текст',
  'share.alt.copy': 'Скопировать альтернативный текст',
  'share.badge': 'Значок',
  'share.markdown': 'Markdown',
  'share.markdown.copy': 'Скопировать Markdown',
  'share.html': 'HTML',
  'share.html.copy': 'Скопировать HTML',
} as const;

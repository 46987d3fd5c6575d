import { byNumber } from './grammar.ts';

const EARLIER = ' Приведенные ниже сведения были зарегистрированы ранее.';

/** Alerts of changes. */
export const alertsMessages = {
  'alerts.title.one': '{treaty}: {state}\u00a0— {change}',
  'alerts.title.digest': `{treaty}: ${byNumber('count', '# изменение', '# изменения', '# изменений')} за {day, date, long}`,
  'alerts.title.test': 'Проверка\u00a0— {title}',
  'alerts.title.test-only': 'Проверка\u00a0— {treaty}',
  'alerts.test': `Это проверочное сообщение: никаких изменений не произошло.${byNumber('count', EARLIER, EARLIER, EARLIER, '')}`,
  'alerts.rest': `и еще ${byNumber('count', '# изменение', '# изменения', '# изменений')}`,
  'alerts.page': 'Подробнее: {state_text}',
  'alerts.email.all': 'Все изменения: {address}',
};

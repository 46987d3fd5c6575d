import { byNumber } from './grammar.ts';

/** Alerts of changes. */
export const alertsMessages = {
  'alerts.title.one': '{treaty}: {state}\u00a0— {change}',
  'alerts.title.digest': `{treaty}: ${byNumber('count', '# изменение', '# изменения', '# изменений')}, {day, date, long}`,
  'alerts.title.test': 'Проверка\u00a0— {title}',
  'alerts.title.test-only': 'Проверка\u00a0— {treaty}',
  'alerts.test': `Это проверка оповещений: ничего не изменилось.${byNumber('count', ' Приведенное ниже зарегистрировано ранее.', ' Приведенное ниже зарегистрировано ранее.', ' Приведенное ниже зарегистрировано ранее.', '')}`,
  'alerts.rest': `и еще ${byNumber('count', '# изменение', '# изменения', '# изменений')}`,
  'alerts.page': 'Подробнее: {state_text}',
  'alerts.email.all': 'Все изменения: {address}',
};

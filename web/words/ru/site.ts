/** What stands around every page, and the error page. */
export const siteMessages = {
  'site.skip': 'Перейти к содержанию',
  'site.title': '{title}\u00a0— {site}',
  'site.navigation': 'Основные разделы',
  'site.page.states': 'Государства',
  'site.page.next': 'Кто следующий',
  'site.page.groups': 'Группы',
  'site.page.changes': 'Изменения',
  'site.page.data': 'Данные',
  'site.page.method': 'Методика',
  'site.page.health': 'Состояние системы',
  'site.short-name': 'Трекер {short}',
  'site.languages': 'Язык',
  'site.language.offer': 'Читать эту страницу на русском языке',
  'site.foot': 'Другие страницы',
  'site.depositary':
    'Официальные данные ведет <depositary>депозитарий</depositary>\u00a0— Генеральный секретарь Организации Объединенных Наций. Этот сайт не является сайтом Организации Объединенных Наций.',
  'site.database-away': 'Нет связи с базой данных трекера. Цифры могли устареть.',
  'site.error.onward': 'Перейдите на <dashboard>главную страницу</dashboard> или <states>найдите государство</states>.',
  'site.error.suggestions':
    '{count, plural, =1 {Возможно, вы имели в виду это государство?} one {Возможно, вы имели в виду одно из этих государств?} few {Возможно, вы имели в виду одно из этих государств?} many {Возможно, вы имели в виду одно из этих государств?} other {Возможно, вы имели в виду одно из этих государств?}}',
  'site.error.status': 'Код ошибки: {status}',
} as const;

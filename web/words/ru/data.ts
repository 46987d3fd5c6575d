/** Downloads and the API. */
export const dataMessages = {
  'data.heading': 'Данные',
  'data.description': 'Файлы для скачивания и JSON API трекера {treaty_gen}.',
  'data.lead': 'Все данные этих страниц; пользоваться ими можно свободно.',
  'data.api.lead':
    'API возвращает JSON и поддерживает запросы с других сайтов (CORS). Ошибки описываются по RFC 9457 (problem details). Даты указаны по Нью-Йорку, время\u00a0— по UTC.',
  'data.offers.tables': 'Таблицы',
  'data.offers.charts': 'Данные диаграмм',
  'data.offers.follow': 'Ленты новостей и календарь',
  'data.offers.embeds': 'Виджеты для вставки',
  'data.offers.pictures': 'Изображения и значки',
  'data.offers.api': 'API',
  'data.offers.machines': 'Для программ, изучающих сайт',
  'data.offers.what': 'Что',
  'data.offers.description': 'Описание',
  'data.offers.address': 'Адрес',
  'data.offers.parameters': 'Параметры',
  'data.offers.example': 'Пример',
  'data.archived': 'Архивные копии',
  'data.archived.lead':
    'Все полученные данные хранятся без изменений под своим хешем SHA-256. Ссылки на архивные копии есть в списке <runs>прогонов</runs> и на странице каждого государства.',

  'offers.treaty-actions': 'Действия в отношении Договора',
  'offers.treaty-actions.text': 'Каждое подписание и каждый документ с датой и источником.',
  'offers.rows': 'Данные диаграммы или показателя',
  'offers.rows.text':
    'То, что показывает диаграмма, показатель или список, в виде строк. Адрес указан по ссылке «Использовать» рядом с ними.',
  'offers.pictures': 'Диаграммы в виде изображений',
  'offers.pictures.text': 'Каждая диаграмма в формате SVG или PNG. Адрес указан по ссылке «Использовать» рядом с ней.',
  'offers.feed': 'Лента изменений',
  'offers.feed.text':
    'Подписания, сдача документов на хранение, выходы, исправления и изменения названий по мере регистрации — по всем государствам или по отобранным, в форматах Atom и JSON Feed. Последние 50.',
  'offers.calendar': 'Календарь',
  'offers.calendar.text': 'Предстоящие даты вступления в силу и годовщины Договора и подписаний. На календарь можно подписаться.',
} as const;

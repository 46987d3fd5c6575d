import { joinedOf, ofStates } from './grammar.ts';

/** What other sites show in a frame, and the snippet by which they do. */
export const embedMessages = {
  'embed.treaty': '{treaty}',
  'embed.title': '{treaty}: {name}',
  'embed.group': `{group}: ${joinedOf('joined', ofStates('base'))}`,
  'embed.as-of':
    '{known, select, now {По состоянию на {day, date, long}} other {По состоянию на {day, date, long}, по данным на {at, time, utc}}}',
  'embed.in-force': 'в силе',
  'embed.source': 'Источник: <source>{record}</source>',

  'embed.heading': 'Виджет для вставки',
  'embed.note':
    'Вставьте этот HTML-код в свою страницу. Он не требует скриптов, подходит для любой ширины от 300 пикселей и указывает источник и дату.',
  'embed.show': 'Показывать',
  'embed.live': '{past, select, yes {Этот день, с последующими исправлениями} other {Всегда последние данные}}',
  'embed.frozen': 'Эти данные, без изменений',
  'embed.colours': 'Цвета',
  'embed.theme.auto': 'Как на устройстве читателя',
  'embed.theme.light': 'Светлые',
  'embed.theme.dark': 'Темные',
  'embed.update': 'Обновить',
  'embed.html': 'HTML',
  'embed.copy': 'Скопировать HTML',
  'embed.link': 'Если ваша система сама встраивает ссылки (oEmbed), вставьте вместо этого адрес:',
  'embed.preview': 'Предварительный просмотр',
} as const;

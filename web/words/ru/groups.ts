import { completed, ofStates } from './grammar.ts';
import { groupNames } from './group-names.ts';

// leaves out: past (the past tense serves for both; only where the day is named does it make a difference)
/** The groups in which governments act together. */
export const groupsMessages = {
  'groups.heading': 'Группы государств',
  'groups.description':
    'Сколько членов Африканского союза, КАРИКОМ, Европейского союза и других групп государств оформили участие в {treaty_prep}.',
  'groups.lead':
    'Группы, в которых правительства действуют сообща, и сколько их членов оформили участие в {treaty_prep}{past, select, yes { по состоянию на {day, date, long}} other {}}.',
  'groups.kind.regional': 'Региональные организации',
  'groups.kind.un-regional': 'Региональные группы в Организации Объединенных Наций',
  'groups.kind.other': 'Другие группы',
  'groups.column.group': 'Группа',
  'groups.column.share': 'Доля оформивших участие',
  'groups.column.joined': 'Оформили участие',
  'groups.column.signed': 'Подписали, не ратифицировали',
  'groups.column.none': 'Не подписали и не участвуют',
  'groups.column.day': 'День',
  'groups.of': '{joined, number} из {base, number}',
  'groups.page_description': `{group}: участие в {treaty_prep} ${completed('joined')} {joined, number} из ${ofStates('base')}.`,
  'groups.page_lead': `{past, select, yes {По состоянию на {day, date, long} участие} other {Участие}} ${completed('joined')} {joined, number} из ${ofStates('base')}. Подписали, но не ратифицировали\u00a0— {signed, number}; не подписали и не участвуют\u00a0— {none, number}.`,
  'groups.cited': `По состоянию на {day, date, long} участие в {treaty_prep} ${completed('joined')} {joined, number} из ${ofStates('base')} группы «{group}»`,
  'groups.today': 'Показать сегодняшние данные',
  'groups.missing': 'Еще не участвуют',
  'groups.none_missing': 'Участие оформили все.',
  'groups.joined': 'Оформили участие',
  'groups.none_joined': 'Участия не оформил никто.',
  'groups.compare': 'Сравнить в разделе «Кто следующий»',
  'groups.over_time': 'Участвуют {share}: как менялась доля',
  'groups.over_time_then': 'Участвовали {share}: как менялась доля',
  'groups.over_time_description':
    'Доля нынешних членов, оформивших участие, на конец каждого дня с {from, date, long} по {to, date, long}.',
  'groups.over_time_table': 'Таблица данных',
  'groups.membership': 'Члены',
  'groups.as_of': 'Состав на {day, date, long}. Источник: <link>{source}</link>.',
  'groups.basis.page': 'Сверено с копией этой страницы.',
  'groups.basis.reports': 'По сообщениям о последнем изменении; с этой страницей еще не сверено.',
  'groups.basis.unconfirmed': 'С этой страницей еще не сверено.',

  ...Object.fromEntries(
    Object.entries(groupNames).flatMap(([slug, { name, short }]) => [
      [`groups.name.${slug}`, name],
      [`groups.short.${slug}`, short ?? name],
    ]),
  ),

  'groups.note.asia-pacific-group':
    'Кирибати указана здесь, как в перечне Организации Объединенных Наций. Турция тоже участвует в этой группе, но учитывается только как член Группы западноевропейских и других государств.',
  'groups.note.weog':
    'Соединенные Штаты Америки участвуют в качестве наблюдателя и не входят ни в одну региональную группу. Турция указана только здесь, поскольку на выборах она учитывается в этой группе.',
  'groups.note.au':
    'В Африканском союзе 55 членов. Сахарская Республика не входит в число 197 государств. Члены, участие которых приостановлено, указаны.',
  'groups.note.ecowas': 'Буркина-Фасо, Мали и Нигер вышли 29 января 2025 года.',
  'groups.note.asean': 'Тимор-Лешти вступил 26 октября 2025 года.',
  'groups.note.pif': 'В Форуме 18 членов. Французская Полинезия и Новая Каледония не входят в число 197 государств.',
  'groups.note.caricom': 'В Сообществе 15 членов. Монтсеррат не входит в число 197 государств. Ассоциированные члены не указаны.',
  'groups.note.oas':
    'Никарагуа вышла 19 ноября 2023 года. Куба указана, как и в перечне самой Организации, хотя не участвует в ее работе с 1962 года. Указана и Венесуэла: в 2017 году она уведомила о выходе, но в перечне Организации по-прежнему значится.',
  'groups.note.mercosur': 'Боливия стала членом в 2024 году. Участие Венесуэлы приостановлено, но она остается членом.',
  'groups.note.osce': '57 государств-участников.',
  'groups.note.commonwealth': 'Члены, участие которых приостановлено, указаны.',
  'groups.note.oic': 'Члены, участие которых приостановлено, указаны.',
  'groups.note.francophonie':
    'Только полноправные члены. Буркина-Фасо, Мали и Нигер в марте 2025 года объявили о выходе и не указаны. Квебек, Нью-Брансуик и Французское сообщество Бельгии также являются членами, но не государствами.',
  'groups.note.ldc':
    'В июне 2026 года в перечне Организации Объединенных Наций было 44 страны. Бангладеш, Лаосская Народно-Демократическая Республика и Непал должны были выйти из этой категории 24 ноября 2026 года; Бангладеш и Непал просили об отсрочке. Исход здесь еще не отражен.',
  'groups.note.sids':
    '39 государств из перечня Организации Объединенных Наций, в том числе Ниуэ и Острова Кука. Территории не указаны.',
  'groups.note.g20': '19 государств. Европейский союз и Африканский союз тоже являются членами, но не государствами.',
};

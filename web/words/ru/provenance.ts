import { byNumber } from './grammar.ts';

/** The UN's own publication, by its name in Russian and that in English, which is its only official one. */
const CITED =
  'Собрание договоров ООН (United Nations Treaty Collection), Multilateral Treaties Deposited with the Secretary-General, глава {chapter}, {number}';

/** Where figures come from, and how fresh they are. "As of", "checked" and "changed" are three different times. */
export const provenanceMessages = {
  'provenance.source.untc': 'Собрание договоров ООН, статус {treaty_gen}',
  'provenance.source.bundled': 'Встроенная копия',
  'provenance.as-of-day':
    '{source, select, bundled {Встроенная копия от {day, date, long}} other {Собрание договоров ООН по состоянию на {day, date, long}}}',
  'provenance.as-of-time':
    '{source, select, bundled {Встроенная копия} other {Собрание договоров ООН по состоянию на {at, time, utc}}}',
  'provenance.checked': 'Проверено {at, time, utc}',
  'provenance.not-checked-since': 'Последняя удачная проверка: {at, time, utc}',
  'provenance.never-checked': 'Еще не проверялось',
  'provenance.never-changed': 'Не менялось',
  'provenance.archived': 'Архивная копия',
  'provenance.set-aside': `${byNumber('rows', 'Для проверки отложена # строка: в расчетах {rows, plural, =1 {она не учитывается} other {они не учитываются}}', 'Для проверки отложены # строки: в расчетах они не учитываются', 'Для проверки отложено # строк: в расчетах они не учитываются')}`,
  // What is wrong with the newest check of the depositary; more is on System status.
  'provenance.trouble.unavailable': 'Проверка {at, time, utc} не удалась.',
  'provenance.trouble.refused': 'Данные, полученные {at, time, utc}, отклонены, поэтому ничего не изменено.',
  'provenance.trouble.failed': 'Проверка {at, time, utc} прервана внутренней ошибкой.',
  'provenance.trouble.late': 'Последняя сверка с депозитарием: {at, time, utc}. Цифры могли устареть.',
  'provenance.trouble.never-checked':
    'Сверки с депозитарием еще не было, хотя больше двух проверок уже должны были пройти. Цифры могли устареть.',
  'provenance.next-check': 'Следующая проверка: {at, time, utc}.',
  'provenance.next-attempt': 'Неудачных попыток подряд: {failures, number}. Следующая попытка: {at, time, utc}.',
  'provenance.no-next-check': 'Дальнейшие проверки не запланированы.',
  // How the newest run of a source ended, with whose fault it is.
  'provenance.state.new': 'Принято; есть новые данные.',
  'provenance.state.same': 'Принято; нового нет.',
  'provenance.state.refused': 'Источник ответил, но данные отклонены; ничего не изменено.',
  'provenance.state.unavailable': 'С источником не удалось связаться, или он не передал данных. Возможно, там есть новые данные.',
  'provenance.state.failed': 'Внутренняя ошибка, не по вине источника; ничего не изменено.',
  'provenance.cited.day': `${CITED}, по состоянию на {day, date, long}`,
  'provenance.cited.time': `${CITED}, по состоянию на {at, time, utc}`,
  'provenance.cited.none': CITED,
  'provenance.cited.bundled':
    'встроенная копия от {day, date, long}{count, select, 0 {} other { по данным следующих публикаций: {publishers}}}',
  'provenance.publisher.untc': 'Собрание договоров ООН',
  'provenance.publisher.sr': 'Систематическое собрание федерального законодательства Швейцарии (SR\u00a0{number})',
  'provenance.evidence.sr': 'SR\u00a0{number}, по состоянию на {day, date, long}',
  'provenance.evidence.untc-of': 'Собрание договоров ООН, {number}, {month, date, month}',
  'provenance.evidence.untc-parties': 'Собрание договоров ООН, {number}, редакция с числом участников {parties, number}',
  'provenance.evidence.untc-page': 'Собрание договоров ООН, страница состояния на {day, date, long}',
};

import { byNumber } from './grammar.ts';

const CAUSE = '{cause, select, none {} other { ({cause})}}';
const OF_PARTICIPANT = '{participant, select, none {} other { ({participant})}}';
const seconds = byNumber('seconds', '# секунду', '# секунды', '# секунд');
const SIGNATORIES = byNumber('signatories', '# подписавшее государство', '# подписавших государства', '# подписавших государств');
const STATED =
  '{total, select, signatories {подписавших\u00a0— {stated, number}} parties {участников\u00a0— {stated, number}} other {{total}\u00a0— {stated, number}}}';
const NO_GENUINE = 'чего в подлинных данных не бывает';

/** Why a record was refused or a row set aside, what was odd in a record, and what a run does: by the code, and by the datum on which the wording depends. */
export const reasonsMessages = {
  'reasons.other': 'Неизвестная причина: {code}.',

  // Why there is no record.
  'reasons.no-answer': `Не удалось связаться с источником «{source}»${CAUSE}.`,
  'reasons.host-not-found': `Не удалось связаться с источником «{source}»: имя его сервера не найдено${CAUSE}.`,
  'reasons.connection-refused': `Не удалось связаться с источником «{source}»: сервер отказал в соединении${CAUSE}.`,
  'reasons.connection-lost': `Источник «{source}» не передал ответ полностью: соединение прервано${CAUSE}.`,
  'reasons.not-secure': `Данные источника «{source}» не получены: защищенное соединение с сервером установить не удалось${CAUSE}.`,
  'reasons.broken-answer': `Источник «{source}» передал ответ, который не удалось прочитать${CAUSE}.`,
  'reasons.timeout': `Источник «{source}» не передал ответ полностью за ${seconds}.`,
  'reasons.error-status': 'Источник «{source}» ответил кодом ошибки {status}.',
  'reasons.redirect': 'Источник «{source}» перенаправляет на другой адрес; переход не выполнен.',
  'reasons.asked-to-wait': 'Источник «{source}» не принимает запросов до {retryAfterUntil, time, utc}.',
  'reasons.maintenance': 'Источник «{source}» недоступен: на сайте ведутся технические работы.',
  'reasons.not-found': 'Источник «{source}» по своему адресу не найден.',
  'reasons.disallowed': 'Источник «{source}» закрыт для программ файлом robots.txt его сайта.',
  'reasons.cancelled': 'Запрос отменен до получения ответа.',

  // Why a record was refused.
  'reasons.empty-body': 'Получен пустой ответ.',
  'reasons.truncated-body': 'Данные обрываются, не дойдя до конца.',
  'reasons.body-too-large': `Ответ больше допустимого: ${byNumber('largest', '# байт', '# байта', '# байт')}.`,
  'reasons.too-deeply-nested': 'Глубина вложенности элементов в данных превышает {depth, number}.',
  'reasons.over-a-limit.elements': `Элементов в данных больше {most, number}, ${NO_GENUINE}.`,
  'reasons.over-a-limit.characters-in-a-text': `Символов в одном из текстов больше {most, number}, ${NO_GENUINE}.`,
  'reasons.over-a-limit.characters-in-a-tag': `Символов в одном из тегов больше {most, number}, ${NO_GENUINE}.`,
  'reasons.over-a-limit.attributes': `Атрибутов у одного из элементов больше {most, number}, ${NO_GENUINE}.`,
  'reasons.over-a-limit.rows': `Строк в данных больше {most, number}, ${NO_GENUINE}.`,
  'reasons.over-a-limit.cells-in-a-row': `Ячеек в одной из строк больше {most, number}, ${NO_GENUINE}.`,
  'reasons.over-a-limit.characters-in-a-cell': `Символов в одной из ячеек больше {most, number}, ${NO_GENUINE}.`,
  'reasons.over-a-limit.texts': `Заявлений и примечаний в данных больше {most, number}, ${NO_GENUINE}.`,
  'reasons.over-a-limit.actions': `Действий в данных больше {most, number}, ${NO_GENUINE}.`,
  'reasons.reading-took-too-long': `Обработка данных заняла больше ${byNumber('seconds', '# секунды', '# секунд', '# секунд')} и была остановлена.`,
  'reasons.reading-took-too-much-memory': `Обработка данных потребовала больше ${byNumber('megabytes', '# мегабайта', '# мегабайт', '# мегабайт')} памяти и была остановлена.`,
  'reasons.not-a-record': 'Ответ не содержит данных о статусе договора.',
  'reasons.not-a-record.encoding': 'В данных указана неизвестная кодировка «{encoding}».',
  'reasons.not-a-record.found': 'Получен ответ в формате {found} вместо {expected}.',
  'reasons.not-a-record.expected': 'Ответ получен не в формате {expected}.',
  'reasons.not-a-record.missing': 'В данных нет обязательного элемента «{missing}».',
  'reasons.part.title': 'название',
  'reasons.part.status-as-at': 'дата, по состоянию на которую приведены данные',
  'reasons.part.signatories': 'число подписавших',
  'reasons.part.parties': 'число участников',
  'reasons.part.registration-number': 'регистрационный номер',
  'reasons.part.state': 'государство',
  'reasons.part.date': 'дата',
  'reasons.part.kind': 'вид',
  'reasons.not-a-record.where': 'Структура ответа не такая, как ожидалось, начиная с «{where_first}».',
  'reasons.not-a-record.unclear': 'Неясно, какое число на странице относится к какой группе государств.',
  'reasons.no-participants-table': 'В данных нет перечня участников и не сказано, что их нет.',
  'reasons.no-participants-table.words': 'Число участников указано в данных словами («{words}»), но перечня участников нет.',
  'reasons.no-participants-table.tables':
    'Таблиц, которые могут быть перечнем участников, на странице несколько: {tables, number}.',
  'reasons.no-participants-table.parties': `В данных указано: ${SIGNATORIES}, ${byNumber('parties', '# участник', '# участника', '# участников')},\u00a0— но перечня участников нет.`,
  'reasons.totals-differ': 'В данных нет итогов, с которыми можно сверить строки.',
  'reasons.totals-differ.sum': `Числа на странице дают в сумме {sum, number}, а сказано, что учтено ${byNumber('statesCounted', '# государство', '# государства', '# государств')}.`,
  'reasons.totals-differ.text':
    'В качестве числа {total, select, signatories {подписавших} parties {участников} other {«{total}»}} в данных указано «{text}».',
  'reasons.totals-differ.stated': `По итогам в данных депозитария ${STATED}, а в таблице\u00a0— {listed, number}.`,
  'reasons.unknown-heading': 'В таблице есть неизвестный столбец или не хватает столбца: «{heading}».',
  'reasons.unknown-heading.second': 'В таблице участников есть вторая строка заголовков: {second}.',
  'reasons.unknown-heading.first': 'Первый столбец таблицы участников озаглавлен «{heading}», а не «Participant».',
  'reasons.doubled-heading': 'Столбец «{heading}» есть в таблице дважды.',
  'reasons.broken-table': 'Разметка таблицы участников повреждена.',
  'reasons.broken-table.cells': 'Ячеек в таблице участников\u00a0— {cells, number}, прочитать удалось {read, number}.',
  'reasons.broken-table.where': 'Разметка таблицы участников повреждена в месте «{where}».',
  'reasons.ragged-row': 'Ячеек в строке «{name}»\u00a0— {cells, number}, а столбцов в таблице\u00a0— {columns, number}.',
  'reasons.unknown-marker': `В данных значится действие неизвестного вида${OF_PARTICIPANT}: «{marker}».`,
  'reasons.unknown-marker.heading': `В записи «{cell}»${OF_PARTICIPANT} есть помета, которой заголовок столбца «{heading}» не объясняет.`,
  'reasons.unreadable-cell': `Запись «{cell}»${OF_PARTICIPANT} не является датой.`,
  'reasons.unreadable-cell.name': 'В названии «{name}» непарная скобка.',
  'reasons.unreadable-cell.missing': 'Для одного из действий не указано обязательное поле «{missing}».',
  'reasons.date-out-of-range.future': 'Действие участника «{name}» датировано {date, date, long}; этот день еще не наступил.',
  'reasons.date-out-of-range.early':
    'Действие участника «{name}» датировано {date, date, long}, а договор открыт для подписания только с {openedOn, date, long}.',
  'reasons.wrong-treaty': 'В данных не указан договор «{expected_title}» ({expected_number}).',
  'reasons.wrong-treaty.title':
    'Данные относятся к договору «{title}»{number, select, none {} other { ({number})}}, а не к договору «{expected_title}» ({expected_number}).',
  'reasons.wrong-treaty.registration':
    'Данные относятся к договору №\u00a0{registration}, а не к договору «{expected_title}» ({expected_number}).',
  'reasons.not-at-this-source': 'В источнике «{source}» договора «{title}» нет.',
  'reasons.doubled-participant': '«{name}» значится в данных дважды.',
  'reasons.doubled-participant.earlier': 'Одно государство значится в данных под двумя названиями: «{earlier}» и «{name}».',
  'reasons.participant-vanished': 'В данных больше не значатся государства, которые значились раньше: {states}.',
  'reasons.mass-change': `Данные меняют зарегистрированные действия сразу ${byNumber('states_count', '# государства', '# государств', '# государств')}: {states}.`,

  // Why a row was set aside.
  'reasons.organization': '{name}\u00a0— организация; регистрируются только государства.',

  // What was odd in a record that was read.
  'reasons.unknown-name': 'Государства с названием «{name}» в справочнике нет.',
  'reasons.row-without-date': 'В строке «{name}» нет даты.',
  'reasons.empty-rows': 'Пустых строк в таблице участников: {count, number}.',
  'reasons.column-not-read': 'В столбце «{heading}» действий нет, он не читался.',
  'reasons.no-totals-and-no-table': 'В данных нет ни итогов, ни перечня участников.',
  'reasons.totals-in-words': 'Итоги указаны в данных словами («{words}»), поэтому сверить с ними строки не удалось.',
  'reasons.special-table-not-read': 'В данных есть таблица необычного вида, она не прочитана.',
  'reasons.league-of-nations-lists-not-read': 'В данных есть перечни времен Лиги Наций, они не прочитаны.',
  'reasons.number-differs': 'В заголовке страницы указан договор {heading}, но ссылка на ней ведет к данным XML договора {link}.',
  'reasons.declaration-text-missing': 'На странице есть ссылка на заявление, но нет его текста. Сделавшие заявление: {names}.',
  'reasons.declaration-not-linked':
    'На странице есть заявление, на которое нет ссылки в таблице участников. Сделавшие заявление: {names}.',
  'reasons.end-note-missing':
    'В таблице участников есть {marks_count, plural, one {ссылка на примечание {marks}, которого} few {ссылки на примечания {marks}, которых} many {ссылки на примечания {marks}, которых} other {ссылки на примечания {marks}, которых}} на странице нет.',
  'reasons.unread-section': 'На странице есть раздел, который не удалось прочитать: «{text}».',
  'reasons.kind-not-stated': 'Вид одного из действий участника «{name}» не указан.',
  'reasons.withdrawal-not-compared': 'У участника «{name}» значится выход; сравнение по нему не проводится.',
  'reasons.two-signatures': 'У участника «{name}» значатся два разных подписания.',
  'reasons.two-instruments': 'У участника «{name}» значатся два разных документа.',
  'reasons.other-total-listed': `По итогам источника ${STATED}, а в перечне\u00a0— {listed, number}.`,

  // Steps of a fetch.
  'reasons.fetching': 'Запрос: {url}',
  'reasons.retrying': `{because} Новая попытка через ${seconds}.`,
  'reasons.not-modified': 'С последней проверки без изменений: {url}',
  'reasons.archived': `В архив сохранено ${byNumber('bytes', '# байт', '# байта', '# байт')}: {url}`,

  // Steps of a run.
  'reasons.waiting-for-another-run': 'Идет другой прогон; ожидание его завершения.',
  'reasons.read': 'Прочитано участников: {rows, number}, заявлений и примечаний: {statements, number}.',
  'reasons.noticed': 'Замечено: {problem}',
  'reasons.set-aside': 'Отложено для проверки: {reason}',
  'reasons.recorded': '{changes, select, 0 {Изменений нет.} other {Зарегистрировано изменений: {changes, number}.}}',
  'reasons.compared':
    'Расхождений с данными депозитария: {standing, number}; появилось или исчезло с последней проверки: {changes, number}.',
  'reasons.differences-refreshed':
    'Повторное сравнение с источником «{source}»: появилось или исчезло расхождений\u00a0— {changes, number}.',
  'reasons.archived-record-refused': 'Архивная копия источника «{source}» больше не принимается: {because}',

  // What a run says about itself.
  'reasons.other-view-read': '{because} Вместо этого прочитана страница статуса депозитария.',
  'reasons.problems': '{problems}',
  'reasons.problems.more': 'Других замечаний: {more, number}.',
  'reasons.nothing-to-compare-with':
    'Данные депозитария еще не получены. Данные этого источника сохранены в архив и будут сравнены, как только появится с чем.',
  'reasons.reread': 'Архивные копии разобраны заново; источники не проверялись.',
  'reasons.reread.revoked': 'Архивные копии разобраны заново без учета решения {revoked}; источники не проверялись.',
  'reasons.stopped': 'Программа остановлена во время этого прогона; ничего не зарегистрировано.',
  'reasons.abandoned': 'Программа завершилась во время этого прогона; ничего не зарегистрировано.',
  'reasons.internal-error': 'Внутренняя ошибка: {message}',

  // What earlier versions of the program stored as a sentence.
  'reasons.earlier': '{text}',
};

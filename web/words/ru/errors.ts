import { byNumber } from './grammar.ts';

/** Why a request is not answered, what to do, and the titles of the error pages. */
export const errorsMessages = {
  'errors.title.400': 'Неверный запрос',
  'errors.title.404': 'Не найдено',
  'errors.title.405': 'Метод не поддерживается',
  'errors.title.416': 'Недопустимый диапазон',
  'errors.title.429': 'Слишком много запросов',
  'errors.title.500': 'Внутренняя ошибка',
  'errors.title.503': 'Временно недоступно',
  'errors.title.no-record-yet': 'Данных пока нет',

  'errors.nothing-here': 'По адресу {path} страницы нет.',
  'errors.unknown-state': 'Государства с названием или кодом «{wanted}» нет.',
  'errors.unknown-record': 'Архивной копии с хешем {sha256} нет.',
  'errors.unknown-parameter': `Параметра «{parameter}» нет. ${byNumber('count', 'Доступные параметры: {known}.', 'Доступные параметры: {known}.', 'Доступные параметры: {known}.', 'У этого адреса нет параметров.')}`,
  'errors.repeated-parameter': 'Параметр «{parameter}» указан более одного раза.',
  'errors.parameter-too-long': 'Значение параметра «{parameter}» слишком длинное.',
  'errors.not-a-choice': 'Значение «{value}» параметра «{parameter}» недопустимо. Допустимые значения: {choices}.',
  'errors.not-a-day':
    'Значение «{value}» параметра «{parameter}» не является датой. Укажите дату в виде ГГГГ-ММ-ДД, например 2014-09-25.',
  'errors.day-in-the-future':
    'Дата {value} параметра «{parameter}» еще не наступила. Укажите дату не позднее сегодняшней, {today}.',
  'errors.not-a-number':
    'Значение «{value}» параметра «{parameter}» недопустимо. Укажите целое число от {least, number} до {most, number}.',
  'errors.not-a-time':
    'Значение «{value}» параметра «{parameter}» не является временем. Укажите время в виде 2026-04-08 или 2026-04-08T12:00:00Z.',
  'errors.time-in-the-future': 'Время параметра «{parameter}» еще не наступило. Укажите время не позднее нынешнего.',
  'errors.not-a-state':
    'Значение «{value}» параметра «{parameter}» не является кодом государства. Укажите код ISO 3166-1 alpha-3, например NLD.',
  'errors.nothing-known-yet': 'На {knownAt, time, utc} у трекера еще не было никаких данных.',
  'errors.not-a-host': 'В запросе указан узел, не относящийся к этому сайту.',
  'errors.no-such-range': `Размер архивной копии\u00a0— ${byNumber('bytes', '# байт', '# байта', '# байт')}, запрошенный диапазон выходит за ее пределы.`,
  'errors.not-understood': 'Запрос не удалось разобрать.',
  'errors.method-not-allowed': 'Метод {method} по этому адресу не поддерживается. Используйте GET или HEAD.',
  'errors.too-many-requests': 'С вашего адреса поступило слишком много запросов. Повторите попытку через минуту.',
  'errors.no-record-yet': 'Данные о статусе Договора еще не получены, поэтому показывать пока нечего.',
  'errors.no-database': 'Нет связи с базой данных трекера. Данные не потеряны. Повторите попытку через несколько секунд.',
  'errors.internal-error': 'На сервере произошла ошибка. Она записана в журнал. Повторите попытку позже.',
  'errors.title.501': 'Не поддерживается',
  'errors.archive-not-published': 'Этот сайт не публикует архивные записи. Текущая запись депозитария: {depositary}.',
  'errors.unsupported-format': 'Формат «{value}» недоступен. Используйте json или xml.',
};

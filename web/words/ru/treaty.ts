import { days, months } from './grammar.ts';
import { kindNames } from './names.ts';

/** `сдачи на хранение 50-го документа о ратификации, принятии или утверждении`. */
const LAST_NEEDED = 'сдачи на хранение {threshold, number}-го документа о {kinds_prep}';

/** The terms of treaty law, and what is said of the treaty that is tracked. */
export const treatyMessages = {
  'treaty.site': 'Трекер {treaty_gen}',

  // Treaty actions, and what counts toward the threshold.
  ...Object.fromEntries(
    Object.entries(kindNames).map(([kind, { name }]) => [
      kind === 'not stated' ? 'treaty.kind.not-stated' : `treaty.kind.${kind.replaceAll(' ', '-')}`,
      name,
    ]),
  ),

  // When something takes effect.
  'treaty.delay.threshold': `{unit, select, days {через ${days('count')} после ${LAST_NEEDED}} months {через ${months('count')} после ${LAST_NEEDED}} other {в первый день {count, number}-го месяца после месяца ${LAST_NEEDED}}}`,
  'treaty.delay.deposit': `{unit, select, days {через ${days('count')} после сдачи на хранение его собственного документа} months {через ${months('count')} после сдачи на хранение его собственного документа} other {в первый день {count, number}-го месяца после месяца, в котором сдан на хранение его собственный документ}}`,
  'treaty.delay.notice': `{unit, select, days {через ${days('count')} после получения уведомления депозитарием} months {через ${months('count')} после получения уведомления депозитарием} other {в первый день {count, number}-го месяца после месяца, в котором депозитарий получил уведомление}}`,

  // Terms explained.
  'treaty.terms.heading': 'Значение терминов',
  'treaty.terms.sign': 'Подписать',
  'treaty.terms.sign-meaning':
    'Выразить намерение участвовать. Подписавшее государство не должно лишать договор его объекта и цели, но еще не связано им.',
  'treaty.terms.ratify': 'Ратифицировать, принять или утвердить',
  'treaty.terms.ratify-meaning':
    'После подписания выразить согласие на обязательность договора. Все три акта имеют одинаковую силу; какой из них применяется, определяет право самого государства. Государство сдает документ на хранение депозитарию\u00a0— Генеральному секретарю Организации Объединенных Наций.',
  'treaty.terms.accede': 'Присоединиться',
  'treaty.terms.accede-meaning':
    'Выразить согласие на обязательность договора без подписания. Это возможно {opens, select, always {в любое время} other {после вступления договора в силу}}.',
  'treaty.terms.enter': 'Вступить в силу',
  'treaty.terms.enter-meaning':
    'Стать юридически обязательным. Договор вступает в силу {delay}. Для государства, которое оформляет участие позднее, он вступает в силу {later}.',
  'treaty.terms.more': 'Правила с указанием статей изложены на странице <method>«Методика»</method>.',

  'treaty.note.united-states-2019':
    'В 2019 году Соединенные Штаты Америки уведомили депозитария о том, что не намерены становиться участником Договора и что подписание не налагает на них юридических обязательств. Депозитарий по-прежнему учитывает их в числе подписавших государств.',
  'treaty.built-in-copy.XXVI-8':
    'данные депозитария за январь 2018 года и более поздняя редакция, а также Систематическое собрание федерального законодательства Швейцарии, SR 0.518.61. Вид каждого документа подтвержден по странице статуса депозитария от 3 февраля 2026 года',
};

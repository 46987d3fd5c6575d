import { LEFT, past, present } from './grammar.ts';

/** The page of one State. */
export const stateMessages = {
  'state.not-now':
    '{known, select, now {По состоянию на {day, date, long}.} other {По состоянию на {day, date, long}, по данным на {at, time, utc}.}} <now>Показать нынешнее положение.</now>',
  'state.region': '{region}, {subregion}',
  'state.brief': 'Справка на одной странице для печати',

  'state.sentence.none': `{state_start} не ${past('подписал')} {treaty_short_acc} и не ${present('участвует', 'участвуют')} в нем.`,
  'state.sentence.signed': `{state_start} ${past('подписал')} {treaty_short_acc} {signed, date, long}, но не ${past('ратифицировал')} его.`,
  'state.sentence.joined': `{hasSigned, select, yes {{state_start} ${past('подписал')} {treaty_short_acc} {signed, date, long} и {deposited, date, long} ${past('сдал')} на хранение {instrument}.} other {{state_start} ${past('сдал')} на хранение {instrument} {deposited, date, long}.}} {force, select, since {${past('Стал')} государством-участником {inForce, date, long}.} from {Станет государством-участником {inForce, date, long}.} other {Станет государством-участником, когда {treaty_short} вступит в силу.}}{leaving, select, yes { Уведомление о выходе направлено {notified, date, long}; выход вступает в силу {effective, date, long}.} other {}}`,
  'state.sentence.withdrew': `{state_start} ${LEFT} из {treaty_short_gen}; выход вступил в силу {effective, date, long}.`,
  'state.sentence.left-by': `{state_start} ${LEFT} из {treaty_short_gen} не позднее {effective, date, long}.`,
  'state.sentence.left': `{state_start} ${LEFT} из {treaty_short_gen}.`,

  'state.action.signature': 'Подписание',
  'state.action.succession-to-signature': 'Правопреемство в отношении подписания',
  'state.action.definitive-signature': 'Окончательное подписание',
  'state.action.ratification': 'Ратификация',
  'state.action.acceptance': 'Принятие',
  'state.action.approval': 'Утверждение',
  'state.action.accession': 'Присоединение',
  'state.action.succession': 'Правопреемство',
  'state.action.formal-confirmation': 'Официальное подтверждение',
  'state.action.other-consent': 'Согласие на обязательность в иной форме',
  'state.action.provisional-application': 'Временное применение',
  'state.action.withdrawal': 'Выход',
  // Each of these is the same in the nominative and the accusative.
  'state.instrument.signature': 'подпись',
  'state.instrument.succession-to-signature': 'уведомление о правопреемстве в отношении подписания',
  'state.instrument.definitive-signature': 'документ об окончательном подписании',
  'state.instrument.ratification': 'документ о ратификации',
  'state.instrument.acceptance': 'документ о принятии',
  'state.instrument.approval': 'документ об утверждении',
  'state.instrument.accession': 'документ о присоединении',
  'state.instrument.succession': 'уведомление о правопреемстве',
  'state.instrument.formal-confirmation': 'документ об официальном подтверждении',
  'state.instrument.other-consent': 'документ',
  'state.instrument.provisional-application': 'заявление о временном применении',
  'state.instrument.withdrawal': 'уведомление о выходе',

  'state.contradiction': 'В данных депозитария есть то, чего текст Договора не предусматривает. {what}',
  'state.contradiction.accession-before-it-opened':
    'Присоединение датировано {day, date, long}, когда Договор еще не вступил в силу ({article}).',
  'state.contradiction.accession-by-a-signatory':
    'Присоединение датировано {day, date, long}, хотя государство подписало Договор ({article}).',
  'state.contradiction.ratification-without-signature':
    'Значится {instrument} от {day, date, long}, хотя государство не подписало Договор ({article}).',
  'state.contradiction.signature-after-it-closed':
    'Подписание датировано {day, date, long}, когда срок подписания уже истек ({article}).',
  'state.contradiction.several-instruments-of-consent':
    'Значится второй документ о согласии на обязательность, от {day, date, long}.',
  'state.contradiction.withdrawal-without-consent':
    'Уведомление о выходе датировано {day, date, long}, хотя государство не сдавало на хранение документа о согласии на обязательность ({article}).',
  'state.contradiction.ended-without-a-notice':
    'В данных {instrument} от {day, date, long} значится с пометкой о прекращении, однако об уведомлении о выходе ничего не известно ({article}).',

  'state.actions.heading': 'Действия в отношении Договора',
  'state.actions.none': 'Действий {state_gen} в отношении Договора не зарегистрировано.',
  'state.actions.caption': 'Все действия {state_gen} в отношении Договора',
  'state.actions.action': 'Действие',
  'state.actions.date': 'Дата',
  'state.actions.effect': 'Дата вступления в силу',
  'state.actions.source': 'Источник',
  'state.actions.ended': '{action} (прекращено)',
  'state.actions.effect-of': '{day, date, long} ({article})',
  'state.actions.not-settled':
    'Документ сдан на хранение в день вступления Договора в силу; этот случай Договором не урегулирован.',
  'state.actions.decision': 'Решение оператора {id}',
  'state.actions.provisional':
    'О временном применении заявлено {day, date, long} ({article}). Это не сделало государство участником.',
  'state.actions.kinds':
    '{source, select, bundled {Вид каждого документа указан по публикациям, перечисленным рядом с ним.} other {Вид каждого документа указан по данным депозитария.}}',
  'state.actions.kind-not-stated':
    'В данных депозитария значится действие от {date, date, long}, вид которого не указан. Оно <held>отложено для проверки</held> и не учитывается.',

  'state.statements.heading': 'Заявления и примечания',
  'state.statements.unknown': 'Пока не известно, есть ли заявления {state_gen}: данные с перечнем заявлений еще не получены.',
  'state.statements.none': 'По данным депозитария на {day, date, long}, заявлений и примечаний нет.',
  'state.statements.kind.declaration': 'Заявление',
  'state.statements.kind.objection': 'Возражение',
  'state.statements.kind.notification': 'Уведомление',
  'state.statements.kind.territorial-application': 'Территориальное применение',
  'state.statements.kind.end-note': 'Примечание депозитария',

  'state.vote.cast': `{vote, select, yes {Когда Генеральная Ассамблея принимала {treaty_short_acc}, {state_text} ${past('голосовал')} за.} no {Когда Генеральная Ассамблея принимала {treaty_short_acc}, {state_text} ${past('голосовал')} против.} abstain {Когда Генеральная Ассамблея принимала {treaty_short_acc}, {state_text} ${past('воздержал', 'reflexive')}.} meant_yes {{meant, select, abstain {Когда Генеральная Ассамблея принимала {treaty_short_acc}, {state_text} ${past('воздержал', 'reflexive')}. Позднее было заявлено, что имелось намерение голосовать за.} other {Когда Генеральная Ассамблея принимала {treaty_short_acc}, {state_text} не ${past('голосовал')}. Позднее было заявлено, что имелось намерение голосовать за.}}} did_not_vote {Когда Генеральная Ассамблея принимала {treaty_short_acc}, {state_text} не ${past('голосовал')}.} other {{state_start} не ${past('являл', 'reflexive')} членом Организации Объединенных Наций и не ${past('имел')} права голоса.}}`,
  'state.vote.source': '{document}; {source}.',

  'state.peers.heading': 'Другие {group_members}',
  'state.peers.joined':
    '{share, select, none {{base, plural, =1 {Единственное другое государство участия не оформило.} one {Ни одно из этих государств ({base, number}) участия не оформило.} few {Ни одно из этих государств ({base, number}) участия не оформило.} many {Ни одно из этих государств ({base, number}) участия не оформило.} other {Ни одно из этих государств ({base, number}) участия не оформило.}}} all {{base, plural, =1 {Единственное другое государство участие оформило.} one {Участие оформили все #.} few {Участие оформили все #.} many {Участие оформили все #.} other {Участие оформили все #.}}} other {{joined, plural, one {Участие оформило # государство из {base, number}.} few {Участие оформили # государства из {base, number}.} many {Участие оформили # государств из {base, number}.} other {Участие оформили # государства из {base, number}.}}}}',
  'state.peers.list-joined': 'Оформившие участие: {joined, number}',
  'state.peers.choose': 'Сравнить с группой',
  'state.peers.show': 'Показать',

  'state.changes.heading': 'Изменения',
  'state.changes.none': 'Изменений, касающихся {state_gen}, трекер не зарегистрировал.',
};

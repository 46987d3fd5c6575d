import { byNumber, completed, ofStates, past } from './grammar.ts';

const SIGNATORIES = `По состоянию на {asOf, date, long} его ${byNumber('signatories', 'подписало', 'подписали', 'подписали')} {signatories, number} из {universe, number} государств.`;

/** The change log: what changed in the depositary's record, and when the tracker recorded it. */
export const changesMessages = {
  'changes.heading': 'Изменения',
  'changes.description': 'Что изменилось в данных депозитария о статусе {treaty_gen} и когда трекер это зарегистрировал.',
  'changes.lead':
    'Действия в отношении Договора и исправления, сначала новые. Указаны дата самого действия и время, когда трекер его зарегистрировал.',
  'changes.none': 'Пока ничего не зарегистрировано.',
  'changes.older': 'Более ранние изменения',
  'changes.latest': 'Последние изменения',
  'changes.latest-acts': 'Последние подписания и сдача документов на хранение',
  'changes.line': '<link>{state}</link>: {change}.',
  'changes.line.of-state': '{change}.',
  'changes.all': 'Все изменения со временем регистрации',
  'changes.recorded': 'Зарегистрировано <time>{at, time, utc}</time>',
  'changes.recorded-from': 'Зарегистрировано <time>{at, time, utc}</time> по <record>этой архивной копии</record>',
  'changes.recorded-first': 'Зарегистрировано <time>{at, time, utc}</time> по <record>первым данным</record>',
  'changes.recorded-first-unarchived': 'Зарегистрировано <time>{at, time, utc}</time> по первым данным',
  'changes.corrected': 'Исправлено <time>{at, time, utc}</time> при повторном разборе архивных копий',
  // What changed, after the name of the State.
  'changes.name': 'у депозитария теперь значится «{after}», ранее\u00a0— «{before}»',
  'changes.added': '{kind}, {after, date, long}',
  'changes.removed': '{kind} от {before, date, long}: в данных больше не значится',
  'changes.ended': '{kind} от {after, date, long}: теперь с пометкой о прекращении',
  'changes.not-ended': '{kind} от {after, date, long}: пометки о прекращении больше нет',
  'changes.kind': 'исправлено: было\u00a0— {kindBefore}, {before, date, long}; стало\u00a0— {kind}, {after, date, long}',
  'changes.date': 'исправлена дата {kind_gen}: {after, date, long} вместо {before, date, long}',
  'changes.effect': 'выход (уведомление от {after, date, long}): исправлена дата вступления в силу',
  // A change as news, with what it made of the figures.
  'changes.announced.joined': `{day, date, long} {state_text} ${past('сдал')} на хранение {instrument}. Это {count, select, 1 {{first, number}-е государство, оформившее} 2 {одно из двух государств, {first, number}-го и {last, number}-го, оформивших} other {одно из ${ofStates('count')} ({first, number}–{last, number}-е по счету), оформивших в этот день}} участие в {treaty_prep}. По состоянию на {asOf, date, long} участие ${completed('joined')} {joined, number} из {universe, number} государств.`,
  'changes.announced.signature': `{state_start} ${past('подписал')} {treaty_acc} {day, date, long}. ${SIGNATORIES}`,
  'changes.announced.succession-to-signature': `{state_start} {day, date, long} ${past('стал')} правопреемником в отношении подписания {treaty_gen}. ${SIGNATORIES}`,
  'changes.announced.provisional-application': `{state_start} {day, date, long} ${past('заявил')} о временном применении {treaty_gen}. Это не делает государство участником.`,
  'changes.announced.withdrawal': `{state_start} {day, date, long} ${past('уведомил')} о выходе из {treaty_gen}.`,
  'changes.announced.other': `{state_start}: {change}. По состоянию на {asOf, date, long} участие в {treaty_prep} ${completed('joined')} {joined, number} из {universe, number} государств.`,

  // One act on the dashboard.
  'changes.act.signed': `{state_start} ${past('подписал')} {treaty_acc}`,
  'changes.act.deposited': `{state_start} ${past('сдал')} на хранение документ {kind_about}`,
};

import { ofStates, past } from './grammar.ts';

/** Feeds: what each entry says, and where they are offered. */
export const feedsMessages = {
  'feeds.title': '{site}: {about}',
  'feeds.about.all': 'все изменения',
  'feeds.about.words': '«{words}»',
  'feeds.about.several': '{one} · {other}',
  'feeds.description':
    'Подписания, сдача документов на хранение, выходы, исправления и изменения названий в данных депозитария о статусе {treaty_gen}. Не более {most, number} последних записей.',

  // The heading of an act, by its kind.
  'feeds.act.signature': `{state_start} ${past('подписал')} {treaty_acc}`,
  'feeds.act.succession-to-signature': `{state_start} ${past('стал')} правопреемником в отношении подписания {treaty_gen}`,
  'feeds.act.definitive-signature': `{state_start} окончательно ${past('подписал')} {treaty_acc}`,
  'feeds.act.ratification': `{state_start} ${past('ратифицировал')} {treaty_acc}`,
  'feeds.act.acceptance': `{state_start} ${past('принял')} {treaty_acc}`,
  'feeds.act.approval': `{state_start} ${past('утвердил')} {treaty_acc}`,
  'feeds.act.accession': `{state_start} ${past('присоединил', 'reflexive')} к {treaty_dat}`,
  'feeds.act.succession': `{state_start} ${past('стал')} участником {treaty_gen} в порядке правопреемства`,
  'feeds.act.formal-confirmation': `{state_start} официально ${past('подтвердил')} {treaty_acc}`,
  'feeds.act.other-consent': `{state_start} ${past('выразил')} согласие на обязательность {treaty_gen}`,
  'feeds.act.provisional-application': `{state_start} ${past('заявил')} о временном применении {treaty_gen}`,
  'feeds.act.withdrawal': `{state_start} ${past('уведомил')} о выходе из {treaty_gen}`,
  'feeds.joined': `{act}: {count, select, 1 {{first, number}-е государство, оформившее участие} 2 {одно из двух государств, {first, number}-го и {last, number}-го, оформивших участие} other {одно из ${ofStates('count')}, оформивших участие в один день ({first, number}–{last, number}-е по счету)}}`,

  // The heading of anything else that changed.
  'feeds.name': 'Изменение названия: у депозитария вместо «{before}» теперь значится «{after}»',
  'feeds.removed': 'Исправление ({state_text}): {instrument} от {before, date, long} в данных больше не значится',
  'feeds.ended': '{state_start}: {instrument} от {after, date, long} теперь значится у депозитария с пометкой о прекращении',
  'feeds.not-ended':
    'Исправление ({state_text}): {instrument} от {after, date, long} больше не значится с пометкой о прекращении',
  'feeds.kind':
    'Исправление: действие {state_gen} от {after, date, long} значится как {kind}, ранее\u00a0— {kindBefore}{moved, select, yes { от {before, date, long}} other {}}',
  'feeds.date': 'Исправление ({state_text}): {instrument} датируется {after, date, long} вместо {before, date, long}',
  'feeds.effect':
    'Исправление: выход {state_gen}, уведомление о котором датировано {after, date, long}, вступает в силу {effect, date, long}',

  // What stands below the heading.
  'feeds.line.signed': 'Дата подписания: {day, date, long}',
  'feeds.line.deposited': 'Дата сдачи на хранение: {day, date, long}',
  'feeds.line.declared': 'Дата заявления: {day, date, long}',
  'feeds.line.notified': 'Дата уведомления: {day, date, long}',
  'feeds.line.in-force': 'Дата вступления в силу: {day, date, long} ({article})',
  'feeds.line.not-in-force': 'Дата вступления в силу: день, когда вступит в силу сам {treaty_short}',
  'feeds.line.ended': 'У депозитария это действие теперь значится с пометкой о прекращении.',
  'feeds.line.reread': 'Трекер исправил это при повторном разборе архивных копий.',
  'feeds.line.recorded': 'Зарегистрировано трекером: {at, time, utc}',
  'feeds.line.source': 'Источник: {source_text}{evidence, select, none {} other { ({evidence})}}',
  'feeds.line.archived':
    'Источник: {source_text}{evidence, select, none {} other { ({evidence})}}, <record>архивная копия</record>',
  'feeds.line.decision': 'Источник: <decision>решение оператора {id}</decision>',

  // Where feeds and the calendar are offered.
  'feeds.follow': 'Следить за изменениями',
  'feeds.follow.state': 'Следить за изменениями: {state_text}',
  'feeds.follow.note':
    '{calendar, select, yes {В календаре\u00a0— предстоящие даты вступления в силу и годовщины. } other {}}В лентах\u00a0— каждое подписание, каждый сданный на хранение документ, выход и исправление по мере регистрации.',
  'feeds.follow.calendar': 'Добавить в календарь: {treaty}',
  'feeds.follow.calendar-state': 'Добавить в календарь: {state}',
  'feeds.follow.calendar-group': 'Добавить в календарь: {group}',
  'feeds.follow.ics': 'Файл календаря (ICS)',
  'feeds.follow.atom': 'Лента Atom',
  'feeds.follow.json': 'Лента JSON Feed',
};

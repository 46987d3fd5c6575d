import { byNumber, completed, days, months, past, yearsAgo } from './grammar.ts';

const WHO_SIGNS_THE_INSTRUMENT =
  '<strong>Решите, кто подпишет.</strong> Документ подписывает глава государства, глава правительства или министр иностранных дел. Любому другому лицу нужны полномочия, подписанные одним из них.';
const AGO = yearsAgo('years');
const PEERS = byNumber(
  'joined',
  'Среди других {group_membersgen} участие оформило # государство из {base, number}.',
  'Среди других {group_membersgen} участие оформили # государства из {base, number}.',
  'Среди других {group_membersgen} участие оформили # государств из {base, number}.',
);

/** The page to print and hand over. */
export const briefMessages = {
  'brief.title': 'Справка: {state}',
  'brief.description': '{state_start} и {treaty_text}: одна страница для печати.',
  'brief.print': 'Распечатать',
  'brief.back': 'К странице {state_gen}',
  'brief.not-now': 'По состоянию на {day, date, long}. С тех пор положение могло измениться.',

  'brief.reasons.heading': '{act, select, ratification {Зачем ратифицировать} other {Зачем участвовать}}',
  'brief.reason.signed': `{vote, select, yes {{state_start} ${past('голосовал')} за {treaty_short_acc} {voted, date, long} и ${past('подписал')} его {signed, date, long}, ${AGO}. Остался один шаг\u00a0— ратификация.} other {{state_start} ${past('подписал')} {treaty_short_acc} {signed, date, long}, ${AGO}. Остался один шаг\u00a0— ратификация.}}`,
  'brief.reason.voted': `{vote, select, meant_yes {{state_start} ${past('заявил')}, что ${past('намеревал', 'reflexive')} голосовать за {treaty_short_acc} {voted, date, long}. Участие отвечало бы этому намерению.} other {{state_start} ${past('голосовал')} за {treaty_short_acc} в Генеральной Ассамблее {voted, date, long}. Участие было бы продолжением этой позиции.}}`,
  'brief.reason.world': `Участие в {treaty_short_prep} ${completed('joined')} {joined, number} из {universe, number} государств.`,
  'brief.reason.peers': `{share, select, all {Участие оформили все другие {group_members} ({base, number}).} other {${PEERS}}}`,

  'brief.steps.heading':
    '{act, select, ratification {Три шага к ратификации, когда внутренние процедуры завершены} accession {Три шага к присоединению, когда внутренние процедуры завершены} other {Три шага к подписанию}}',
  'brief.step.authority': `{act, select, ratification {${WHO_SIGNS_THE_INSTRUMENT}} accession {${WHO_SIGNS_THE_INSTRUMENT}} other {<strong>Решите, кто подпишет.</strong> {treaty_short_acc} может подписать глава государства, глава правительства или министр иностранных дел. Любому другому лицу нужны полномочия, подписанные одним из них.}}`,
  'brief.step.instrument':
    '{act, select, ratification {<strong>Составьте документ о ратификации.</strong> В нем указано название {treaty_short_gen}, заявлено, что правительство ратифицирует его и обязуется выполнять, и стоят дата, место, подпись и должность подписавшего.} accession {<strong>Составьте документ о присоединении.</strong> В нем указано название {treaty_short_gen}, заявлено, что правительство присоединяется к нему и обязуется его выполнять, и стоят дата, место, подпись и должность подписавшего.} other {<strong>Договоритесь о времени</strong> подписания с Договорной секцией Организации Объединенных Наций в Нью-Йорке и направьте ей полномочия на проверку.}}',
  'brief.step.deposit':
    '{act, select, signature {<strong>Подпишите</strong> в Центральных учреждениях Организации Объединенных Наций в Нью-Йорке. Ратификация\u00a0— отдельный шаг, который следует позднее.} other {<strong>Сдайте его на хранение</strong> в Договорную секцию Управления по правовым вопросам Организации Объединенных Наций, Нью-Йорк. Тому, кто его доставляет, полномочия не нужны. Датой сдачи на хранение считается день получения.}}',
  'brief.step.effect': `{unit, select, days {Для {state_gen} {treaty_text} вступит в силу через ${days('count')} после этого ({article}).} months {Для {state_gen} {treaty_text} вступит в силу через ${months('count')} после этого ({article}).} other {Для {state_gen} {treaty_text} вступит в силу в первый день {count, number}-го месяца после этого ({article}).}}`,
  'brief.steps.source':
    'Источник: Организация Объединенных Наций, Руководство по международным договорам (Treaty Handbook, 2012), разделы 3.2 и 3.3.5.',

  'brief.thanks.heading': 'Благодарность',
  'brief.thanks.record': `{vote, select, yes {{state_start} ${past('голосовал')} за {treaty_short_acc} {voted, date, long} и ${past('оформил')} участие в нем {deposited, date, long}.} other {{state_start} ${past('оформил')} участие в {treaty_short_prep} {deposited, date, long}.}} Всего участие ${completed('joined')} {joined, number} из {universe, number} государств.`,
  'brief.encourage.heading': 'Кого призвать к участию',
  'brief.encourage.peers': byNumber(
    'missing',
    'Среди других {group_membersgen} участия еще не оформило # государство:',
    'Среди других {group_membersgen} участия еще не оформили # государства:',
    'Среди других {group_membersgen} участия еще не оформили # государств:',
    `Участие оформили все другие {group_members}. Призовите к участию другие государства: его еще не ${completed('rest')} {rest, number} из {universe, number}.`,
  ),
  'brief.encourage.world': `Участия еще не ${completed('rest')} {rest, number} из {universe, number} государств.`,
  'brief.encourage.more': 'и еще {count, number}',

  'brief.letter.heading': 'Письмо',
  'brief.source': 'Источник: {record}. {site}, {day, date, long}.',
  'brief.qr': 'QR-код адреса {address}',
};

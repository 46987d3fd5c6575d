import { byNumber, past, present } from './grammar.ts';

/** How the office of the addressee is called, in the dative. */
const OFFICE =
  '{office, select, USA {Государственному секретарю} GBR {Министру иностранных дел, по делам Содружества и развития} VAT {Секретарю по отношениям с государствами и международными организациями} other {Министру иностранных дел}} {state_gen}';

const VOTED_FOR = `${past('голосовал')} в Генеральной Ассамблее {voted, date, long} за {treaty_acc}`;
const VOTED_AGAINST = `${past('голосовал')} в Генеральной Ассамблее {voted, date, long} против {treaty_gen}`;
const ABSTAINED = `${past('воздержал', 'reflexive')}, когда Генеральная Ассамблея {voted, date, long} принимала {treaty_acc}`;
const DID_NOT_VOTE = `не ${past('голосовал')}, когда Генеральная Ассамблея {voted, date, long} принимала {treaty_acc}`;
const MEANT_TO_VOTE_FOR = `${past('заявил')}, что ${past('намеревал', 'reflexive')} голосовать в Генеральной Ассамблее {voted, date, long} за {treaty_acc}`;
const SIGNED = `${past('подписал')} его {signed, date, long}`;
const DEPOSITED = `${past('сдал')} на хранение {instrument} {deposited, date, long}`;
const NEITHER = `не ${past('подписал')} его и не ${present('участвует', 'участвуют')} в нем`;
const HOW_MANY = byNumber(
  'contracting',
  'Участие в {treaty_short_prep} уже оформило # государство из {universe, number}.',
  'Участие в {treaty_short_prep} уже оформили # государства из {universe, number}.',
  'Участие в {treaty_short_prep} уже оформили # государств из {universe, number}.',
  'Участия в {treaty_short_prep} пока не оформило ни одно государство.',
);
const PEERS = byNumber(
  'joined',
  'Среди других {group_membersgen} участие оформило # государство из {base, number}.',
  'Среди других {group_membersgen} участие оформили # государства из {base, number}.',
  'Среди других {group_membersgen} участие оформили # государств из {base, number}.',
);

/** The letter to a State. */
export const lettersMessages = {
  'letters.heading.thank': 'Поблагодарить {state_acc}',
  'letters.heading.ask': 'Попросить {state_acc} ратифицировать Договор',
  'letters.heading.invite': 'Пригласить {state_acc} к участию',
  'letters.in-this-language': 'Это письмо на русском языке',
  'letters.lead': 'Письмо составлено по приведенным выше данным. Прежде чем отправить, добавьте то, что хотите сказать сами.',
  'letters.address-to':
    '{mission, select, permanent {Адресуйте письмо министру иностранных дел через постоянное представительство при Организации Объединенных Наций в Нью-Йорке. Адрес указан в <missions>списке постоянных представительств</missions>\u00a0— «Синей книге» Протокольной службы ООН.} observer {Адресуйте письмо министру иностранных дел через миссию постоянного наблюдателя при Организации Объединенных Наций в Нью-Йорке. Адрес указан в <missions>списке постоянных представительств</missions>\u00a0— «Синей книге» Протокольной службы ООН.} other {Адресуйте письмо министру иностранных дел. Представительства {state_gen} при Организации Объединенных Наций в Нью-Йорке нет.}}',
  'letters.address-to-recipients': 'Кому: {recipients}',
  'letters.recipient': '{name} ({email})',
  'letters.label': 'Письмо',
  'letters.email': 'Открыть в почтовой программе',
  'letters.copy': 'Скопировать',
  'letters.copied': 'Скопировано.',
  'letters.selected': 'Письмо выделено: нажмите Ctrl+C или ⌘C, чтобы скопировать его.',
  'letters.share': 'Поделиться',

  'letters.to': `{mission, select, permanent {${OFFICE}\nчерез Постоянное представительство {state_gen} при Организации Объединенных Наций в Нью-Йорке} observer {${OFFICE}\nчерез Миссию Постоянного наблюдателя от {state_gen} при Организации Объединенных Наций в Нью-Йорке} other {${OFFICE}}}`,
  'letters.subject.thank': '{treaty}: благодарность {state_dat}',
  'letters.subject.ask': '{treaty}: просьба к {state_dat} о ратификации',
  'letters.subject.invite': '{treaty}: приглашение {state_dat} к участию',
  'letters.subject.withdrawn': '{treaty}: приглашение {state_dat} вновь стать участником',
  'letters.salutation': 'Ваше Превосходительство!',
  'letters.record.joined': `{vote, select, yes {{hasSigned, select, yes {{state_start} ${VOTED_FOR}, ${SIGNED} и ${DEPOSITED}.} other {{state_start} ${VOTED_FOR} и ${DEPOSITED}.}}} other {{hasSigned, select, yes {{state_start} ${past('подписал')} {treaty_acc} {signed, date, long} и ${DEPOSITED}.} other {{state_start} ${past('оформил')} участие в {treaty_prep}, {deposited, date, long} сдав на хранение {instrument}.}}}} Примите за это искреннюю благодарность.`,
  'letters.record.signed': `{vote, select, yes {{state_start} ${VOTED_FOR} и ${SIGNED}.} meant_yes {{state_start} ${MEANT_TO_VOTE_FOR}, и ${SIGNED}.} abstain {{state_start} ${ABSTAINED}, и ${SIGNED}.} no {{state_start} ${VOTED_AGAINST}, но ${SIGNED}.} other {{state_start} ${past('подписал')} {treaty_acc} {signed, date, long}.}} Ратификации Договора пока не последовало.`,
  'letters.record.none': `{vote, select, yes {{state_start} ${VOTED_FOR}, но ${NEITHER}.} meant_yes {{state_start} ${MEANT_TO_VOTE_FOR}, но ${NEITHER}.} abstain {{state_start} ${ABSTAINED}, ${NEITHER}.} no {{state_start} ${VOTED_AGAINST}, ${NEITHER}.} did_not_vote {{state_start} ${DID_NOT_VOTE}, ${NEITHER}.} other {{state_start} не ${past('подписал')} {treaty_acc} и не ${present('участвует', 'участвуют')} в нем.}}`,
  'letters.record.withdrawn': `{state_start} больше не ${present('участвует', 'участвуют')} в {treaty_prep}.`,
  'letters.others': HOW_MANY,
  'letters.others-and-peers': `${HOW_MANY} {share, select, none {{state_start} {state_gender, select, m {стал бы первым} f {стала бы первой} n {стало бы первым} other {стали бы первыми}} среди {group_membersgen}.} all {Участие оформили все другие {group_members}.} other {${PEERS}}}`,
  'letters.request.thank': byNumber(
    'missing',
    'Среди других {group_membersgen} участия еще не оформило # государство. Прошу Вас призвать {missing, plural, =1 {его} other {их}} сделать это.',
    'Среди других {group_membersgen} участия еще не оформили # государства. Прошу Вас призвать их сделать это.',
    'Среди других {group_membersgen} участия еще не оформили # государств. Прошу Вас призвать их сделать это.',
    'Прошу Вас призвать государства, которые еще не оформили участия, сделать это.',
  ),
  'letters.request.ask':
    'Позвольте обратиться к Вашему правительству с просьбой ратифицировать {treaty_short_acc} и сдать документ о ратификации на хранение Генеральному секретарю Организации Объединенных Наций.',
  'letters.request.reconsider':
    'Мне известно о сообщении, полученном Генеральным секретарем {told, date, long}. Позвольте обратиться к Вашему правительству с просьбой пересмотреть эту позицию, ратифицировать {treaty_short_acc} и сдать документ о ратификации на хранение Генеральному секретарю Организации Объединенных Наций.',
  'letters.request.invite':
    '{open, select, accession {Государства, не подписавшие {treaty_short_acc}, могут присоединиться к нему. Позвольте обратиться к Вашему правительству с просьбой рассмотреть возможность сдачи документа о присоединении на хранение Генеральному секретарю Организации Объединенных Наций.} signature {Подписать {treaty_short_acc} может любое государство. Позвольте обратиться к Вашему правительству с просьбой рассмотреть возможность его подписания.} other {Любое государство может подписать {treaty_short_acc} или присоединиться к нему. Позвольте обратиться к Вашему правительству с просьбой рассмотреть возможность участия в нем.}}',
  'letters.request.return':
    'Позвольте обратиться к Вашему правительству с просьбой рассмотреть возможность вновь стать участником {treaty_short_gen}.',
  'letters.own-words': '[Напишите своими словами, почему это для вас важно.]',
  'letters.close': 'Примите, Ваше Превосходительство, заверения в моем самом высоком уважении.',
  'letters.signature': '[Ваше имя]\n[Ваш адрес]',
};

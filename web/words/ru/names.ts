import type { NameForms } from '../language.ts';
import { type Cases, type Gender, named } from './declension.ts';

/** A treaty by its full title: `Договор о торговле оружием`. What follows its first word stays the same in all cases. */
const treaty = (about: string): NameForms => named(casesOfTreaty(` ${about}`), 'm');

const casesOfTreaty = (after: string): Cases =>
  ['', 'а', 'у', '', 'ом', 'е'].map((ending) => `Договор${ending}${after}`) as unknown as Cases;

/** Treaties by their numbers, with their full titles. */
export const treatyNames: Readonly<Record<string, NameForms>> = {
  'XXVI-8': { ...treaty('о торговле оружием'), short: 'ДТО' },
  'XXVI-9': { ...treaty('о запрещении ядерного оружия'), short: 'ДЗЯО' },
};

/** What a sentence calls a treaty once it is clear which one is meant: with a capital letter, as in its own text. */
export const shortTreatyNames: Readonly<Record<string, NameForms>> = {
  'XXVI-8': named(casesOfTreaty(''), 'm'),
  'XXVI-9': named(casesOfTreaty(''), 'm'),
};

/** A kind of treaty action. `about`: the prepositional with its preposition, which depends on the next letter, as in `документ об утверждении`. */
const kind = (name: string, gen: string, prep: string, gender: Gender): NameForms => ({
  name,
  text: name,
  gen,
  prep,
  about: `${/^[аиоуэ]/.test(prep) ? 'об' : 'о'} ${prep}`,
  gender,
});

/** The kinds of treaty actions, as the final clauses of treaties have them. */
export const kindNames: Readonly<Record<string, NameForms>> = {
  signature: kind('подписание', 'подписания', 'подписании', 'n'),
  'succession to signature': kind(
    'правопреемство в отношении подписания',
    'правопреемства в отношении подписания',
    'правопреемстве в отношении подписания',
    'n',
  ),
  'definitive signature': kind('окончательное подписание', 'окончательного подписания', 'окончательном подписании', 'n'),
  ratification: kind('ратификация', 'ратификации', 'ратификации', 'f'),
  acceptance: kind('принятие', 'принятия', 'принятии', 'n'),
  approval: kind('утверждение', 'утверждения', 'утверждении', 'n'),
  accession: kind('присоединение', 'присоединения', 'присоединении', 'n'),
  succession: kind('правопреемство', 'правопреемства', 'правопреемстве', 'n'),
  'formal confirmation': kind('официальное подтверждение', 'официального подтверждения', 'официальном подтверждении', 'n'),
  'other consent': kind(
    'согласие на обязательность в иной форме',
    'согласия на обязательность в иной форме',
    'согласии на обязательность в иной форме',
    'n',
  ),
  'provisional application': kind('временное применение', 'временного применения', 'временном применении', 'n'),
  withdrawal: kind('выход из договора', 'выхода из договора', 'выходе из договора', 'm'),
  'not stated': kind('действие неуказанного вида', 'действия неуказанного вида', 'действии неуказанного вида', 'n'),
};

const region = (name: string, gen: string, prep: string): NameForms => ({ name, text: name, gen, prep });

/** The regions of the M49 standard. All of them take the preposition `в`. */
export const regionNames: Readonly<Record<string, NameForms>> = {
  Africa: region('Африка', 'Африки', 'Африке'),
  Americas: region('Америка', 'Америки', 'Америке'),
  Asia: region('Азия', 'Азии', 'Азии'),
  Europe: region('Европа', 'Европы', 'Европе'),
  Oceania: region('Океания', 'Океании', 'Океании'),
};

const subregion = (name: string): NameForms => ({ name, text: name });

/** The subregions of the M49 standard. */
export const subregionNames: Readonly<Record<string, NameForms>> = {
  'Australia and New Zealand': subregion('Австралия и Новая Зеландия'),
  Caribbean: subregion('Карибский бассейн'),
  'Central America': subregion('Центральная Америка'),
  'Central Asia': subregion('Центральная Азия'),
  'Eastern Africa': subregion('Восточная Африка'),
  'Eastern Asia': subregion('Восточная Азия'),
  'Eastern Europe': subregion('Восточная Европа'),
  Melanesia: subregion('Меланезия'),
  Micronesia: subregion('Микронезия'),
  'Middle Africa': subregion('Центральная Африка'),
  'Northern Africa': subregion('Северная Африка'),
  'Northern America': subregion('Северная Америка'),
  'Northern Europe': subregion('Северная Европа'),
  Polynesia: subregion('Полинезия'),
  'South America': subregion('Южная Америка'),
  'South-eastern Asia': subregion('Юго-Восточная Азия'),
  'Southern Africa': subregion('Юг Африки'),
  'Southern Asia': subregion('Южная Азия'),
  'Southern Europe': subregion('Южная Европа'),
  'Western Africa': subregion('Западная Африка'),
  'Western Asia': subregion('Западная Азия'),
  'Western Europe': subregion('Западная Европа'),
};

const source = (name: string, text: string, gen: string, acc: string, ins: string): NameForms => ({ name, text, gen, acc, ins });

/** The places from which the status of the treaty is read. */
export const sourceNames: Readonly<Record<string, NameForms>> = {
  untc: source(
    'Собрание договоров ООН',
    'Собрание договоров ООН',
    'Собрания договоров ООН',
    'Собрание договоров ООН',
    'Собранием договоров ООН',
  ),
  bundled: source('Встроенная копия', 'встроенная копия', 'встроенной копии', 'встроенную копию', 'встроенной копией'),
  'untc-page': source(
    'Собрание договоров ООН, страница статуса',
    'страница статуса в Собрании договоров ООН',
    'страницы статуса в Собрании договоров ООН',
    'страницу статуса в Собрании договоров ООН',
    'страницей статуса в Собрании договоров ООН',
  ),
  'un-registration': source(
    'Реестр договоров ООН',
    'реестр договоров ООН',
    'реестра договоров ООН',
    'реестр договоров ООН',
    'реестром договоров ООН',
  ),
  unoda: source(
    'База данных УВР ООН по договорам',
    'база данных УВР ООН по договорам',
    'базы данных УВР ООН по договорам',
    'базу данных УВР ООН по договорам',
    'базой данных УВР ООН по договорам',
  ),
  'att-secretariat': source(
    'Секретариат ДТО, страница статуса',
    'страница статуса на сайте Секретариата ДТО',
    'страницы статуса на сайте Секретариата ДТО',
    'страницу статуса на сайте Секретариата ДТО',
    'страницей статуса на сайте Секретариата ДТО',
  ),
};

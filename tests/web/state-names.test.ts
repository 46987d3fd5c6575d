import { createStateSearch } from '../../treaty/state-search.ts';
import { states } from '../../treaty/states.ts';
import { LOCALES, type Locale } from '../../web/words/locales.ts';
import { byStateName, inOrderOf, stateSearch } from '../../web/words/states.ts';
import { languageOf, loadLanguages } from '../../web/words/translator.ts';

await loadLanguages();

/** Names as the languages have them, so that this says something before each of them is there. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  BDI: ['Burundi', 'Бурунди', '布隆迪', 'بوروندي'],
  CIV: ['Côte d’Ivoire', 'Кот-д’Ивуар', '科特迪瓦', 'كوت ديفوار'],
  DZA: ['Algérie', 'Argelia', 'Алжир', '阿尔及利亚', 'الجزائر'],
  IRQ: ['Iraq', 'Ирак', '伊拉克', 'العراق'],
  LBY: ['Libye', 'Libia', 'Ливия', '利比亚', 'ليبيا'],
  SAU: ['Arabie saoudite', 'Arabia Saudita', '沙特阿拉伯', 'المملكة العربية السعودية'],
  NER: ['Niger', 'Níger', 'Нигер', '尼日尔', 'النيجر'],
  CMR: ['Cameroun', 'Camerún', 'Камерун', '喀麦隆', 'الكاميرون'],
  ESP: ['España', 'Espagne', 'Испания', '西班牙', 'إسبانيا'],
  SYR: ['Сирийская Арабская Республика', 'الجمهورية العربية السورية'],
};
const search = createStateSearch(({ iso3 }) => NAMES[iso3] ?? []);

describe('a State is found by what it is called in any language', () => {
  test.each([
    ['algérie', 'DZA'],
    ['argelia', 'DZA'],
    ['бурунди', 'BDI'],
    ['Кот д Ивуар', 'CIV'],
    ['布隆', 'BDI'],
    ['阿拉伯', 'SAU'],
    ['الجزائر', 'DZA'],
    ['جزائر', 'DZA'],
    ['اسبانيا', 'ESP'],
    ['أسبانيا', 'ESP'],
    ['ليبيا', 'LBY'],
    ['العِراق', 'IRQ'],
    ['المملكه العربيه السعوديه', 'SAU'],
    ['السعودية', 'SAU'],
    ['niger', 'NER'],
  ])('%s: %s first', (words, iso3) => expect(search.search(words)[0]?.iso3).toBe(iso3));

  test('by an address, too', () => {
    expect(search.findByAddress('cameroun')?.iso3).toBe('CMR');
    expect(search.findByAddress('الكاميرون')?.iso3).toBe('CMR');
    expect(search.findByAddress('喀麦隆')?.iso3).toBe('CMR');
  });

  test('a word with a letter wrong is still near it', () => expect(search.suggest('камерум')[0]?.iso3).toBe('CMR'));
});

test('a name of two States in other languages leads to neither, one that is English to the State it is of', () => {
  const both = createStateSearch(({ iso3 }) =>
    iso3 === 'DMA' || iso3 === 'DOM' ? ['Dominicana'] : iso3 === 'NER' ? ['Nigeria'] : [],
  );
  expect(both.findByAddress('dominicana')).toBeNull();
  expect(both.findByAddress('nigeria')?.iso3).toBe('NGA');
});

test('every name and alias in any language is that of one State, except the one known to be of two', () => {
  const own = stateSearch();
  const astray = LOCALES.flatMap((locale) =>
    states.flatMap(({ iso3 }) => {
      const { names, aliases } = languageOf(locale);
      return [names.states[iso3]?.name ?? '', ...(aliases[iso3] ?? [])]
        .filter((name) => own.findByAddress(name)?.iso3 !== iso3)
        .map((name) => `${locale} ${iso3} ${name}`);
    }),
  );
  expect(astray).toEqual(['es PRK Corea', 'es KOR Corea']);
});

test.each(LOCALES.map((locale) => [locale] as const))('in %s all States have a place in the order of names', (locale) => {
  const sorted = states.map(({ iso3 }) => iso3).sort(byStateName(locale));
  const compare = inOrderOf(locale);
  const names = sorted.map((iso3) => languageOf(locale).names.states[iso3]?.name ?? '');
  for (const [at, name] of names.slice(1).entries()) expect(compare(names[at] ?? '', name)).toBeLessThanOrEqual(0);
});

test.each([
  ['en', ['Zambia', 'Åland', 'Côte d’Ivoire', 'Costa Rica'], ['Åland', 'Costa Rica', 'Côte d’Ivoire', 'Zambia']],
  ['ar', ['العراق', 'بوروندي', 'الجزائر', 'تونس'], ['بوروندي', 'تونس', 'الجزائر', 'العراق']],
  ['zh', ['中国', '阿尔及利亚', '布隆迪'], ['阿尔及利亚', '布隆迪', '中国']],
  ['ru', ['Япония', 'Ангола', 'Ёж', 'Египет'], ['Ангола', 'Египет', 'Ёж', 'Япония']],
] as const)('names stand in the order of the language: %s', (locale, names, ordered) => {
  if (!LOCALES.some((known) => known === locale)) return;
  expect([...names].sort(inOrderOf(locale as Locale))).toEqual(ordered);
});

import type { NameForms } from '../language.ts';

/** `m`, `f`, `n`, or `pl` for a name in the plural: with which form of a verb in the past a name agrees. */
export type Gender = 'm' | 'f' | 'n' | 'pl';

/** The six cases: nominative, genitive, dative, accusative, instrumental, prepositional. */
export type Cases = readonly [string, string, string, string, string, string];

/** A name in its cases, with what is said of it on its own where that differs: `Боливия (Многонациональное Государство)`. */
export const named = ([text, gen, dat, acc, ins, prep]: Cases, gender: Gender, name = text): NameForms => ({
  name,
  text,
  gen,
  dat,
  acc,
  ins,
  prep,
  gender,
});

/** Cases that are a stem with one ending each, with what stays the same before and after. */
const withEndings = (stem: string, endings: Cases, after = ''): Cases =>
  endings.map((ending) => `${stem}${ending}${after}`) as unknown as Cases;

/** A name that has one form for all cases: `Бурунди`, a republic and so feminine; kingdoms and principalities are neuter. */
export const fixed = (name: string, gender: Gender = 'f'): NameForms => named([name, name, name, name, name, name], gender);

/** `Алжир`. */
export const masculine = (stem: string): NameForms => named(withEndings(stem, ['', 'а', 'у', '', 'ом', 'е']), 'm');

/** `Китай`, without its last letter. */
export const masculineWithY = (stem: string): NameForms => named(withEndings(stem, ['й', 'я', 'ю', 'й', 'ем', 'е']), 'm');

/** `Ангола`, without its last letter. */
export const feminine = (stem: string): NameForms =>
  named(withEndings(stem, ['а', /[гкх]$/.test(stem) ? 'и' : 'ы', 'е', 'у', 'ой', 'е']), 'f');

/** `Австрия`, without its last letter. */
export const feminineInIya = (stem: string): NameForms => named(withEndings(stem, ['я', 'и', 'и', 'ю', 'ей', 'и']), 'f');

/** `Гвинея`, without its last letter; what follows stays the same: `-Бисау`. */
export const feminineInEya = (stem: string, after = ''): NameForms =>
  named(withEndings(stem, ['я', 'и', 'е', 'ю', 'ей', 'е'], after), 'f');

/** `Сирийская Арабская Республика`: adjectives in their feminine stems (`Сирийск`), then `Республика`. */
export function republic(...adjectives: readonly string[]): NameForms {
  const cases = (['ая', 'ой', 'ой', 'ую', 'ой', 'ой'] as const).map((ending, at) =>
    [...adjectives.map((stem) => `${stem}${ending}`), `Республик${['а', 'и', 'е', 'у', 'ой', 'е'][at] ?? ''}`].join(' '),
  );
  return named(cases as unknown as Cases, 'f');
}

/** `Республика Корея`: only `Республика` is declined. `name`: on its own. */
export const republicOf = (of: string, before: '' | 'Объединенн' | 'Исламск' | 'Боливарианск' = '', name?: string): NameForms => {
  const endings = ['ая', 'ой', 'ой', 'ую', 'ой', 'ой'] as const;
  const cases = ['а', 'и', 'е', 'у', 'ой', 'е'].map(
    (ending, at) => `${before === '' ? '' : `${before}${endings[at] ?? ''} `}Республик${ending} ${of}`,
  );
  return named(cases as unknown as Cases, 'f', name);
};

/** `Багамские Острова`: the adjective without its ending. */
export const islands = (adjective: string): NameForms => {
  const soft = /[гкх]$/.test(adjective) ? 'и' : 'ы';
  return named(
    [
      `${adjective}${soft}е Острова`,
      `${adjective}${soft}х Островов`,
      `${adjective}${soft}м Островам`,
      `${adjective}${soft}е Острова`,
      `${adjective}${soft}ми Островами`,
      `${adjective}${soft}х Островах`,
    ],
    'pl',
  );
};

/** `Маршалловы Острова`: possessive adjectives, which end otherwise. */
export const possessiveIslands = (adjective: string): NameForms =>
  named(
    [
      `${adjective}ы Острова`,
      `${adjective}ых Островов`,
      `${adjective}ым Островам`,
      `${adjective}ы Острова`,
      `${adjective}ыми Островами`,
      `${adjective}ых Островах`,
    ],
    'pl',
  );

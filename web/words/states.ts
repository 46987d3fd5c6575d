import { createStateSearch, foldForSearch, type StateSearch } from '../../treaty/state-search.ts';
import { type State, states } from '../../treaty/states.ts';
import { LANGUAGES, LOCALES, type Locale } from './locales.ts';
import { languageOf } from './translator.ts';

/** All names of a State: in the language, then its other names in it, then those in the other languages. */
export function namesOf({ iso3, name, aliases }: State, locale: Locale): string[] {
  const languages = [locale, ...LOCALES.filter((other) => other !== locale)].map(languageOf);
  const all = languages.flatMap((one) => [one.names.states[iso3]?.name ?? name, ...(one.aliases[iso3] ?? [])]);
  const byFold = new Map<string, string>();
  for (const known of [...all, name, ...aliases]) {
    const fold = foldForSearch(known);
    if (!byFold.has(fold)) byFold.set(fold, known);
  }
  return [...byFold.values()];
}

let made: StateSearch | null = null;

/** Finds States by what they are called in any language of the site. */
export const stateSearch = (): StateSearch => {
  made ??= createStateSearch((state) => namesOf(state, 'en'));
  return made;
};

const collators = new Map<Locale, Intl.Collator>();

/**
 * Orders names as the language does: Chinese by pinyin, Arabic without the article, as the United Nations lists States in it. Where letters are equal, accents
 * and case count.
 */
export function inOrderOf(locale: Locale): (a: string, b: string) => number {
  const collator = collators.get(locale) ?? new Intl.Collator(LANGUAGES[locale].tag);
  collators.set(locale, collator);
  return (a, b) => collator.compare(withoutArticle(a), withoutArticle(b));
}

/** Orders what has a name by it, as the language does. */
export function byName<One>(locale: Locale, nameOf: (one: One) => string): (a: One, b: One) => number {
  const compare = inOrderOf(locale);
  return (a, b) => compare(nameOf(a), nameOf(b));
}

const withoutArticle = (name: string): string => name.replace(/^ال(?=\p{L}{2})/u, '');

const places = new Map<Locale, ReadonlyMap<string, number>>();

/** Orders States, by their codes, by what the language calls them. */
export function byStateName(locale: Locale): (a: string, b: string) => number {
  const compare = inOrderOf(locale);
  const nameOf = ({ iso3, name }: State): string => languageOf(locale).names.states[iso3]?.name ?? name;
  const place =
    places.get(locale) ??
    new Map([...states].sort((a, b) => compare(nameOf(a), nameOf(b))).map(({ iso3 }, index) => [iso3, index]));
  places.set(locale, place);
  return (a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0);
}

import { parseCivilDate } from '../../treaty/civil-date.ts';
import { createFormats } from '../words/formats.ts';
import { LANGUAGES, LOCALES, type Locale } from '../words/locales.ts';
import { languageOf } from '../words/translator.ts';

/** Texts that scripts need and the page does not contain. */
interface ScriptWords {
  /** Offers a page that is in another language, and lets the offer be closed. */
  readonly offer: string;
  readonly close: string;
  /** How a date is written: for each month the first day and any other, `1er janvier {year}` and `{day} janvier {year}`. */
  readonly dates: readonly (readonly [first: string, other: string])[];
}

/** A year and a day to be replaced: no name or number of a month contains their digits. */
const [YEAR, DAY] = ['7777', '28'];
const MONTHS = Array.from({ length: 12 }, (_, at) => String(at + 1).padStart(2, '0'));

/**
 * The words for scripts in each language: a script may know that the reader prefers another one than the page has, and the browser may not know the language of
 * the page, or write some dates in other words than the page does.
 */
export const renderScriptWords = (): Readonly<Record<string, ScriptWords>> =>
  Object.fromEntries(LOCALES.map((locale) => [locale, wordsOf(locale)]));

function wordsOf(locale: Locale): ScriptWords {
  const language = languageOf(locale);
  const { date } = createFormats(LANGUAGES[locale].tag, language);
  const form = (month: string, day: string): string => date(parseCivilDate(`${YEAR}-${month}-${day}`)).replace(YEAR, '{year}');
  return {
    offer: language.messages['site.language.offer'],
    close: language.messages['use.close'],
    dates: MONTHS.map((month) => [form(month, '01'), form(month, DAY).replace(DAY, '{day}')] as const),
  };
}

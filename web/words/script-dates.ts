import { parseCivilDate } from '../../treaty/civil-date.ts';
import { createFormats } from './formats.ts';
import { LOCALES } from './locales.ts';
import { LANGUAGES } from './translator.ts';

/** A year and a day that are found again in a date, of which no month has the digits. */
const [YEAR, DAY] = ['7777', '28'];
const MONTHS = Array.from({ length: 12 }, (_, at) => String(at + 1).padStart(2, '0'));

/**
 * How each language writes a date, for the script that draws the charts: for each month the first day and any other, `1er janvier {year}` and
 * `{day} janvier {year}`. The browser may not know the language, and would write some dates in other words than the page.
 */
export const scriptDates = (): Readonly<Record<string, readonly (readonly [first: string, other: string])[]>> =>
  Object.fromEntries(
    LOCALES.map((locale) => {
      const { date } = createFormats(LANGUAGES[locale]);
      const form = (month: string, day: string) => date(parseCivilDate(`${YEAR}-${month}-${day}`)).replace(YEAR, '{year}');
      return [locale, MONTHS.map((month) => [form(month, '01'), form(month, DAY).replace(DAY, '{day}')] as const)];
    }),
  );

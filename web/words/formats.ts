import type { CivilDate } from '../../treaty/civil-date.ts';
import type { DateStyle, Language, Marks } from './language.ts';

/** How a language writes dates, numbers and lists. */
export interface Formats {
  /** `24 December 2014`. */
  readonly date: (date: CivilDate) => string;
  /** `24 Dec 2014`, for tables. */
  readonly shortDate: (date: CivilDate) => string;
  /** A writer of civil dates as `Intl.DateTimeFormat` has it with these options. */
  readonly dateAs: (options: Intl.DateTimeFormatOptions) => (date: string) => string;
  /** `23 November 2026, 22:10 UTC`, of an instant as such or as ISO text. */
  readonly instant: (instant: Date | string) => string;
  /** `1,234`. */
  readonly number: (number: number) => string;
  /** `88%` of a base; the base itself has to stand beside it. */
  readonly share: (part: number, base: number) => string;
  /** `Denmark, Estonia and Japan`. */
  readonly list: (names: readonly string[]) => string;
  /** `ratification, acceptance or approval`. */
  readonly alternatives: (kinds: readonly string[]) => string;
  /** `It has signed. It has not ratified.` */
  readonly sentences: (sentences: readonly string[]) => string;
  readonly marks: Marks;
}

const MARKS: Marks = { colon: ': ', comma: ', ', gap: ' ' };

/** The formats of a language; `tag` is its BCP 47 tag for `Intl`. */
export function createFormats(
  tag: string,
  { marks = MARKS, writeDate = asIntlHasIt }: Pick<Language, 'marks' | 'writeDate'> = {},
): Formats {
  const writers = new Map<string, (date: string) => string>();
  const dateAs = (options: Intl.DateTimeFormatOptions): ((date: string) => string) => {
    const key = JSON.stringify(options);
    const known = writers.get(key);
    if (known) return known;
    const format = new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC' });
    const style = styleOf(options);
    const write = (date: string): string => writeDate(format.formatToParts(new Date(`${date}T00:00:00Z`)), style);
    writers.set(key, write);
    return write;
  };
  const day = new Intl.DateTimeFormat(tag, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  // The clock of the treaty's six languages has twenty-four hours, also where people say "ten in the evening".
  const time = new Intl.DateTimeFormat(tag, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: 'UTC' });
  // Between a day and its time of day stands what the language puts there: a comma of its own, a word, or a space.
  const whole = new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeStyle: 'short', hourCycle: 'h23', timeZone: 'UTC' });
  const between = separatorIn(whole.formatToParts(0));
  const numbers = new Intl.NumberFormat(tag);
  const percent = new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 0 });
  const conjunction = new Intl.ListFormat(tag, { style: 'long', type: 'conjunction' });
  const disjunction = new Intl.ListFormat(tag, { style: 'long', type: 'disjunction' });
  return {
    date: dateAs({ day: 'numeric', month: 'long', year: 'numeric' }),
    shortDate: dateAs({ day: 'numeric', month: 'short', year: 'numeric' }),
    dateAs,
    instant: (instant) =>
      `${writeDate(day.formatToParts(new Date(instant)), 'long')}${between}${time.format(new Date(instant))} UTC`,
    number: (number) => numbers.format(number),
    share: (part, base) => percent.format(base === 0 ? 0 : part / base),
    list: (names) => conjunction.format(names),
    alternatives: (kinds) => disjunction.format(kinds),
    sentences: (sentences) => sentences.join(marks.gap),
    marks,
  };
}

const asIntlHasIt = (parts: readonly Intl.DateTimeFormatPart[]): string => parts.map(({ value }) => value).join('');

/** What stands before the hour. */
function separatorIn(parts: readonly Intl.DateTimeFormatPart[]): string {
  const hour = parts.findIndex(({ type }) => type === 'hour');
  return /[,،]?\s*$/.exec(parts[hour - 1]?.value ?? '')?.[0] || ', ';
}

function styleOf({ day, month, year }: Intl.DateTimeFormatOptions): DateStyle {
  if (month !== 'long') return 'short';
  return day === undefined ? 'month' : year === undefined ? 'day' : 'long';
}

/** The share in per cent as a number, for a drawing. */
export const percentOf = (part: number, base: number): number => (base === 0 ? 0 : Math.round((1000 * part) / base) / 10);

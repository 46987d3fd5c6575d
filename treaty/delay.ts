import { addDays, type CivilDate, parseCivilDate } from './civil-date.ts';

/**
 * How long after an act it takes effect, as treaties say it: so many days or months after it, or on the first day of the n-th month
 * after the month of the act.
 */
export type Delay = { readonly days: number } | { readonly months: number } | { readonly firstOfMonth: number };

const dateOf = (year: number, month: number, day: number): CivilDate =>
  parseCivilDate(`${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`);

/** The last day of a month: the day before the first of the following one. */
const lastDayOf = (year: number, month: number): number =>
  Number(addDays(month === 12 ? dateOf(year + 1, 1, 1) : dateOf(year, month + 1, 1), -1).slice(8));

/** The day on which something takes effect that was done on `date`. Months count as calendars do: six after 31 August is 28 February. */
export function dateAfter(date: CivilDate, delay: Delay): CivilDate {
  if ('days' in delay) return addDays(date, delay.days);
  const months = 'months' in delay ? delay.months : delay.firstOfMonth;
  const monthsSinceYearZero = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months;
  const year = Math.floor(monthsSinceYearZero / 12);
  const month = (monthsSinceYearZero % 12) + 1;
  return dateOf(year, month, 'months' in delay ? Math.min(Number(date.slice(8)), lastDayOf(year, month)) : 1);
}

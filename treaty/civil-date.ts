/**
 * Civil dates: the only dates the treaty knows. A deposit happens on a day in New York; it has no clock time and no time
 * zone, so a date is a `YYYY-MM-DD` string from end to end and never a `Date`.
 */
declare const civilDate: unique symbol;

/** A real day of the Gregorian calendar as `YYYY-MM-DD`. Two of them compare with `<` and `===` like any strings. */
export type CivilDate = string & { readonly [civilDate]: true };

/** The order of time. */
export const byDate = (a: { readonly date: CivilDate }, b: { readonly date: CivilDate }): number =>
  a.date < b.date ? -1 : a.date > b.date ? 1 : 0;

const MILLISECONDS_OF_A_DAY = 86_400_000;

const utcOf = (date: string): number => Date.parse(`${date}T00:00:00Z`);
const civilDateOfUtc = (milliseconds: number): CivilDate => new Date(milliseconds).toISOString().slice(0, 10) as CivilDate;

/** Whether the text is a real day written as `YYYY-MM-DD`. */
export function isCivilDate(text: string): text is CivilDate {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const utc = utcOf(text);
  // Date.parse takes 2014-02-30 for 2 March: only a day that reads back as itself exists.
  return !Number.isNaN(utc) && civilDateOfUtc(utc) === text;
}

/** The date that the text names. Throws an `Error` when it names none; input is checked with {@link isCivilDate} first. */
export function parseCivilDate(text: string): CivilDate {
  if (!isCivilDate(text)) throw new Error(`not a civil date: ${text}`);
  return text;
}

/** The date `days` days later; earlier when negative. */
export function addDays(date: CivilDate, days: number): CivilDate {
  return civilDateOfUtc(utcOf(date) + days * MILLISECONDS_OF_A_DAY);
}

/** How many days lie between two dates: positive when `later` is the later one. */
export function daysBetween(earlier: CivilDate, later: CivilDate): number {
  return Math.round((utcOf(later) - utcOf(earlier)) / MILLISECONDS_OF_A_DAY);
}

/** In how many months the later day is reached, begun ones counted whole: 16 from 3 June 2013 to 25 September 2014. */
export function monthsBetween(earlier: CivilDate, later: CivilDate): number {
  const [from, to] = [earlier, later].map((date) => date.split('-').map(Number));
  const [year = 0, month = 0, day = 0] = from ?? [];
  const [laterYear = 0, laterMonth = 0, laterDay = 0] = to ?? [];
  return 12 * (laterYear - year) + laterMonth - month + (laterDay > day ? 1 : 0);
}

/** The day on which the instant falls in New York, where the depositary sits and dates its acts. */
export function civilDateInNewYork(instant: Date): CivilDate {
  // Created on first use: loading the rules of the time zone would delay the start. Canadian English writes a date as ISO does.
  inNewYork ??= new Intl.DateTimeFormat('en-CA', {
    timeZone: 'America/New_York',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  return parseCivilDate(inNewYork.format(instant));
}
let inNewYork: Intl.DateTimeFormat | undefined;

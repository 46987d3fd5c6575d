import type { CivilDate } from '../../treaty/civil-date.ts';

const LANGUAGE = 'en-GB';
const dayFormat = new Intl.DateTimeFormat(LANGUAGE, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const shortDayFormat = new Intl.DateTimeFormat(LANGUAGE, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
const timeFormat = new Intl.DateTimeFormat(LANGUAGE, { hour: '2-digit', minute: '2-digit', timeZone: 'UTC' });
const numberFormat = new Intl.NumberFormat(LANGUAGE);
const percentFormat = new Intl.NumberFormat(LANGUAGE, { style: 'percent', maximumFractionDigits: 0 });
const listFormat = new Intl.ListFormat(LANGUAGE, { style: 'long', type: 'conjunction' });
const alternativesFormat = new Intl.ListFormat(LANGUAGE, { style: 'long', type: 'disjunction' });
const pluralRules = new Intl.PluralRules(LANGUAGE, { type: 'ordinal' });

const instantOf = (date: CivilDate): Date => new Date(`${date}T00:00:00Z`);

/** `24 December 2014`. */
export const formatDate = (date: CivilDate): string => dayFormat.format(instantOf(date));

/** `24 Dec 2014`, for tables. */
export const formatShortDate = (date: CivilDate): string => shortDayFormat.format(instantOf(date)).replace('Sept', 'Sep');

/** `23 November 2026, 22:10 UTC`, of an instant as such or as ISO text. */
export const formatInstant = (instant: Date | string): string =>
  `${dayFormat.format(new Date(instant))}, ${timeFormat.format(new Date(instant))} UTC`;

/** `1,234`. */
export const formatNumber = (number: number): string => numberFormat.format(number);

/** `88 %` of a base; the base itself has to stand beside it. */
export const formatShare = (part: number, base: number): string => percentFormat.format(base === 0 ? 0 : part / base);

/** The share in per cent as a number, for a drawing. */
export const percentOf = (part: number, base: number): number => (base === 0 ? 0 : Math.round((1000 * part) / base) / 10);

/** `Denmark, Estonia and Japan`. */
export const formatList = (names: readonly string[]): string => listFormat.format(names);

/** `ratification, acceptance or approval`. */
export const formatAlternatives = (kinds: readonly string[]): string => alternativesFormat.format(kinds);

const ORDINAL_ENDINGS: Record<string, string> = { one: 'st', two: 'nd', few: 'rd' };

/** `116th`. */
export const formatOrdinal = (number: number): string =>
  `${formatNumber(number)}${ORDINAL_ENDINGS[pluralRules.select(number)] ?? 'th'}`;

/** `1 State`, `5 States`. */
export const countStates = (count: number): string => `${formatNumber(count)} ${count === 1 ? 'State' : 'States'}`;

/** How long ago, in whole years, or in months below two years. */
export function formatAge(days: number): string {
  const years = Math.floor(days / 365.25);
  if (years >= 2) return `${years} years`;
  const months = Math.floor(days / 30.44);
  if (months >= 2) return `${months} months`;
  return days === 1 ? '1 day' : `${formatNumber(days)} days`;
}

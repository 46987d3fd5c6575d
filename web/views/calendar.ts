import type { Treaty } from '../../treaty/catalogue/treaty.ts';
import { type CivilDate, parseCivilDate } from '../../treaty/civil-date.ts';
import { stateSlug } from '../../treaty/states.ts';
import { addressIn } from '../addresses.ts';
import { type CalendarDay, type CalendarSubject, calendarName, dayDescription, dayHeading } from '../words/calendar.ts';
import type { Locale } from '../words/locales.ts';
import { type Translator, translatorFor } from '../words/translator.ts';
import { siteName } from '../words/treaty-words.ts';

/** A day of the calendar, with the time stamp of its event. */
export type CalendarEntry = CalendarDay & {
  /** When its facts were last recorded, or changed with a day; for a day from the catalogue, that day. */
  readonly modified: Date;
  /** Whether it was published once and no longer holds. */
  readonly cancelled: boolean;
};

export interface CalendarModel {
  readonly treaty: Treaty;
  readonly locale: Locale;
  readonly origin: string;
  readonly about: CalendarSubject;
  /** The absolute address of the calendar itself. */
  readonly address: string;
  readonly days: readonly CalendarEntry[];
}

/** How often a calendar program should refresh, in seconds. */
const A_DAY = 86_400;

/** The days as an iCalendar file (RFC 5545): all of them all day long, anniversaries every year from the first one on. */
export async function renderCalendar({ treaty, locale, origin, about, address, days }: CalendarModel): Promise<string> {
  const t = translatorFor(locale, treaty);
  // Loaded with the first calendar requested, since few are.
  const {
    default: ical,
    escape: inText,
    ICalEventTransparency,
    ICalEventBusyStatus,
    ICalEventRepeatingFreq,
    ICalEventStatus,
  } = await import('ical-generator');
  const calendar = ical({
    prodId: { company: siteName(t), product: treaty.number, language: locale },
    // The library does not escape these two.
    name: inText(calendarName(t, about), false),
    description: inText(t('calendar.description'), false),
    source: address,
    scale: 'GREGORIAN',
    ttl: A_DAY,
  });
  for (const day of days) {
    for (const yearly of occurrencesOf(day)) {
      const { date, ...rule } = yearly ? firstAnniversary(day.since) : { date: day.since };
      calendar.createEvent({
        id: uidOf(t, day, yearly, about),
        // A program leaves out a change whose number has not grown (RFC 5545, 3.8.7.4); minutes, so that it fits 32 bits.
        sequence: Math.floor(day.modified.getTime() / 60_000),
        lastModified: day.modified,
        stamp: day.modified,
        ...(day.cancelled && { status: ICalEventStatus.CANCELLED }),
        start: date,
        allDay: true,
        ...(yearly && { repeating: { freq: ICalEventRepeatingFreq.YEARLY, ...rule } }),
        summary: dayHeading(t, day, yearly, about),
        description: dayDescription(t, day, about),
        url: addressIn(locale, pageOf(day, about), origin),
        // The event does not block the reader's time.
        transparency: ICalEventTransparency.TRANSPARENT,
        busystatus: ICalEventBusyStatus.FREE,
      });
    }
  }
  // The library omits the final line break.
  return `${calendar.toString()}\r\n`;
}

/** Whether a day is written as itself, as an anniversary, or as both: the entry into force that has not come yet is both. */
function occurrencesOf(day: CalendarDay): readonly boolean[] {
  if (day.of === 'entry') return day.past ? [true] : [false, true];
  return [day.of === 'adoption' || day.of === 'opening' || day.of === 'signatures'];
}

/** The first anniversary and its recurrence rule: that of 29 February falls on the last day of February. */
function firstAnniversary(since: CivilDate): {
  readonly date: CivilDate;
  readonly byMonth?: number[];
  readonly byMonthDay?: number[];
} {
  const next = Number(since.slice(0, 4)) + 1;
  return since.endsWith('-02-29')
    ? { date: parseCivilDate(`${next}-02-28`), byMonth: [2], byMonthDay: [-1] }
    : { date: parseCivilDate(`${next}${since.slice(4)}`) };
}

/**
 * Stable, wherever the site is: an event that changes is replaced in the reader's calendar. One State has each of its days once, so that a date
 * that is corrected moves the event; those that share one are told apart by it.
 */
function uidOf({ treaty }: Translator, { of, since }: CalendarDay, yearly: boolean, { state, group }: CalendarSubject): string {
  const what = of === 'entry' && !yearly ? 'entry-itself' : of;
  const isOfStates = of === 'signatures' || of === 'effect' || of === 'withdrawal';
  const parts = isOfStates ? [group, state ?? since, what] : [what];
  return [treaty.number, ...parts].filter((part) => part !== null).join('/');
}

function pageOf(day: CalendarDay, { state, group }: CalendarSubject): string {
  if (!('standings' in day)) return '/';
  const [only, ...others] = day.standings;
  const one = state ?? (others.length === 0 ? only?.iso3 : null);
  if (one) return `/states/${stateSlug(one)}`;
  return group === null ? `/states` : `/groups/${group}`;
}

import ICAL from 'ical.js';
import { decide, revoke } from '../../jobs/review/decide.ts';
import { armsTradeTreaty as treaty } from '../../treaty/catalogue/arms-trade-treaty/arms-trade-treaty.ts';
import { parseCivilDate } from '../../treaty/civil-date.ts';
import { renderCalendar } from '../../web/views/calendar.ts';
import type { LocalServer } from '../support/local-server.ts';
import { startSite } from '../support/running-site.ts';
import { READ_ON, scrapeRows } from '../support/scrape-rows.ts';
import { testDatabase } from '../support/test-database.ts';
import { SOME_ROWS } from '../support/untc-record.ts';

const database = testDatabase('built-in record');
const sites = new Map<string, LocalServer>();
/** The site as it is on a day. */
const on = async (day: string): Promise<LocalServer> => {
  const site = sites.get(day) ?? (await startSite(database.pool, new Date(`${day}T17:00:00Z`)));
  sites.set(day, site);
  return site;
};
afterAll(async () => {
  for (const site of sites.values()) await site.close();
});

const read = (text: string) => new ICAL.Component(ICAL.parse(text));
const eventsIn = (text: string) =>
  read(text)
    .getAllSubcomponents('vevent')
    .map((event) => new ICAL.Event(event));
const get = async (query = '', day = '2026-04-10'): Promise<Response> => fetch(`${(await on(day)).address}/calendar.ics${query}`);
const calendar = async (query = '', day = '2026-04-10'): Promise<string> => (await get(query, day)).text();
const summaries = async (query = '', day = '2026-04-10'): Promise<string[]> =>
  eventsIn(await calendar(query, day)).map(({ summary }) => summary);
const event = async (summary: string, query = '', day = '2026-04-10') => {
  const found = eventsIn(await calendar(query, day)).find((one) => one.summary === summary);
  if (found === undefined) throw new Error(`${summary} is not among ${await summaries(query, day)}`);
  return found;
};
/** Its first days, in order. */
const daysOf = (one: ICAL.Event, count = 3): string[] => {
  if (!one.isRecurring()) return [one.startDate.toString()];
  const days = one.iterator();
  return Array.from({ length: count }, () => days.next()?.toString() ?? '');
};

it('is iCalendar that another library reads: each event has an id of its own, a day, and takes nobody’s time', async () => {
  const response = await get();
  expect(response.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
  expect(response.headers.get('content-disposition')).toBe('attachment; filename=att.ics');
  expect(response.headers.get('access-control-allow-origin')).toBe('*');
  const text = await response.text();
  expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  expect(text.split('\r\n').filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
  const component = read(text);
  expect(component.getFirstPropertyValue('version')).toBe('2.0');
  expect(component.getFirstPropertyValue('x-wr-calname')).toBe('Arms Trade Treaty Tracker: dates');
  expect(String(component.getFirstPropertyValue('refresh-interval'))).toBe('P1D');
  expect(String(component.getFirstPropertyValue('source'))).toBe(`${(await on('2026-04-10')).address}/calendar.ics`);
  const events = eventsIn(text);
  expect(events.length).toBeGreaterThan(30);
  expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
  for (const one of events) {
    expect([one.summary, one.startDate.isDate]).toEqual([one.summary, true]);
    expect(one.component.getFirstPropertyValue('transp')).toBe('TRANSPARENT');
    expect(one.component.getFirstPropertyValue('dtstamp')).not.toBeNull();
  }
});

it.each([
  ['Anniversary of the adoption of the Arms Trade Treaty', ['2014-04-02', '2015-04-02', '2016-04-02']],
  ['Anniversary of the opening for signature of the Arms Trade Treaty', ['2014-06-03', '2015-06-03', '2016-06-03']],
  ['Anniversary of the entry into force of the Arms Trade Treaty', ['2015-12-24', '2016-12-24', '2017-12-24']],
])('%s: every year from the first one on, in the calendar of a State too', async (summary, days) => {
  expect(daysOf(await event(summary))).toEqual(days);
  expect(daysOf(await event(summary, '?state=BDI'))).toEqual(days);
});

it('the entry into force has a day of its own while it is to come, and none before it is fixed', async () => {
  const scheduled = '2014-10-01';
  expect(await summaries('', '2014-09-24')).not.toContainEqual(expect.stringContaining('force'));
  expect(daysOf(await event('The Arms Trade Treaty enters into force', '', scheduled))).toEqual(['2014-12-24']);
  expect(daysOf(await event('Anniversary of the entry into force of the Arms Trade Treaty', '', scheduled), 1)).toEqual([
    '2015-12-24',
  ]);
});

it('dates of effect to come are events, and stay for a year', async () => {
  const summary = 'The Arms Trade Treaty enters into force for Ecuador';
  const ecuador = await event(summary);
  expect(daysOf(ecuador)).toEqual(['2026-05-26']);
  expect(ecuador.description).toBe(
    'Ecuador deposited its instrument of accession on 25 February 2026. Date of effect: 26 May 2026 (Art. 22(2)).',
  );
  expect(String(ecuador.component.getFirstPropertyValue('url'))).toContain('/states/ecuador');
  expect(await summaries('?state=ECU')).toContain(summary);
  expect(await summaries('?state=BDI')).not.toContain(summary);
  expect(await summaries('', '2027-05-26')).toContain(summary);
  expect(await summaries('', '2027-05-28')).not.toContain(summary);
});

it('the anniversary of a State’s signature says where it stands, and as of when', async () => {
  const burundi = await event('Anniversary of signature: Burundi signed the Arms Trade Treaty', '?state=burundi');
  expect(daysOf(burundi, 2)).toEqual(['2014-06-03', '2015-06-03']);
  expect(burundi.description).toBe('Burundi signed the treaty on 3 June 2013 but has not ratified it.\nAs of 8 April 2026');
});

it('States that signed on one day share an event, which names them and those that have not ratified', async () => {
  const all = await event('Anniversary of signature: 67 States signed the Arms Trade Treaty');
  expect(all.description).toMatch(
    /^Signed on 3 June 2013: Albania, .* and Uruguay\.\nNot yet ratified: Burundi, Djibouti and .*\.\nAs of 8 April 2026$/,
  );
  const members = await event(
    'Anniversary of signature: 10 members of the Caribbean Community signed the Arms Trade Treaty',
    '?group=caricom',
  );
  expect(members.description).not.toContain('Albania');
});

it('is the same on another day, tag included, so that nothing moves without a reason', async () => {
  const [one, other] = await Promise.all([get('?state=BDI'), get('?state=BDI', '2026-04-11')]);
  const text = (await one.text()).replaceAll((await on('2026-04-10')).address, '');
  expect((await other.text()).replaceAll((await on('2026-04-11')).address, '')).toBe(text);
  expect((await get('?state=BDI')).headers.get('etag')).toBe(one.headers.get('etag'));
});

it.each(['?state=Atlantis', '?group=none', '?status=signed'])('%s is refused', async (query) => {
  expect((await get(query)).status).toBe(400);
});

it('the anniversary of a 29 February is the last day of February', async () => {
  const since = parseCivilDate('2024-02-29');
  const days = [{ of: 'opening', since, modified: new Date('2024-02-29T00:00:00Z'), cancelled: false }] as const;
  const about = { state: null, group: null };
  const text = await renderCalendar({
    treaty,
    locale: 'en',
    origin: 'https://example.org',
    about,
    address: 'https://example.org',
    days,
  });
  const [one] = eventsIn(text);
  expect(one && daysOf(one, 4)).toEqual(['2025-02-28', '2026-02-28', '2027-02-28', '2028-02-29']);
});

describe('after a notice of withdrawal, which is a test’s', () => {
  const own = testDatabase();
  it('its effect is an event', async () => {
    await scrapeRows(own.pool, SOME_ROWS);
    const notice = { what: 'withdrawal', iso3: 'NOR', notifiedOn: parseCivilDate('2018-01-10'), effectiveOn: null } as const;
    await decide(own.pool, treaty, notice, 'C.N.7.2018', READ_ON);
    await scrapeRows(
      own.pool,
      SOME_ROWS.filter(([name]) => name !== 'Norway'),
    );
    const site = await startSite(own.pool, new Date('2018-01-16T17:00:00Z'));
    const events = eventsIn(await (await fetch(`${site.address}/calendar.ics`)).text());
    await site.close();
    const norway = events.find(({ summary }) => summary === 'Withdrawal from the Arms Trade Treaty takes effect: Norway');
    expect(norway?.startDate.toString()).toBe('2018-04-10');
    expect(norway?.description).toBe(
      'Norway gave notice of withdrawal on 10 January 2018. Date of effect: 10 April 2018 (Art. 24(2)).',
    );
  });
});

describe('what is recorded later, which is a test’s', () => {
  const own = testDatabase();
  /** The events by their ids, after each step. */
  const told: ReadonlyMap<string, ICAL.Event>[] = [];
  const toldOfBurundi: ReadonlyMap<string, ICAL.Event>[] = [];
  const SIGNED_ALONE = [...SOME_ROWS, ['Burundi', '4 Jun 2013', '', '']];
  const CORRECTED = [...SOME_ROWS, ['Burundi', '3 Jun 2013', '', '']];
  const SIGNED_TOGETHER = 'XXVI-8/2013-06-03/signatures';
  const WITHDRAWAL = 'XXVI-8/2018-04-10/withdrawal';

  beforeAll(async () => {
    const site = await startSite(own.pool, new Date('2018-01-31T17:00:00Z'));
    const byId = async (query: string) =>
      new Map(eventsIn(await (await fetch(`${site.address}/calendar.ics${query}`)).text()).map((one) => [one.uid, one]));
    /** Has the step on a day of its own, and looks at what the calendars say then. */
    const step = async (day: number, happens: () => Promise<unknown>): Promise<void> => {
      await happens();
      await own.pool.query(`
        update scrape_runs set started_at = '2018-01-${day}T12:00:00Z', finished_at = '2018-01-${day}T12:00:00Z'
        where id = (select max(id) from scrape_runs)
      `);
      told.push(await byId(''));
      toldOfBurundi.push(await byId('?state=BDI'));
    };
    const notice = { what: 'withdrawal', iso3: 'NOR', notifiedOn: parseCivilDate('2018-01-10'), effectiveOn: null } as const;
    await step(15, () => scrapeRows(own.pool, SIGNED_ALONE));
    await step(16, () => scrapeRows(own.pool, CORRECTED));
    await decide(own.pool, treaty, notice, 'C.N.7.2018', READ_ON);
    const withoutNorway = CORRECTED.filter(([name]) => name !== 'Norway');
    await step(17, () => scrapeRows(own.pool, withoutNorway));
    await step(18, () => revoke(own.pool, treaty, 1, 'It was a mistake.'));
    await step(19, () => scrapeRows(own.pool, CORRECTED));
    await site.close();
  });
  const modifiedOn = (one: ICAL.Event | undefined): string =>
    String(one?.component.getFirstPropertyValue('last-modified')).slice(0, 10);
  const statusOf = (one: ICAL.Event | undefined): unknown => one?.component.getFirstPropertyValue('status') ?? 'held';

  it('a date that is corrected moves the event of a State, and its number grows so that programs take it', () => {
    const [before, after] = toldOfBurundi.map((events) => events.get('XXVI-8/BDI/signatures'));
    expect([before?.startDate.toString(), modifiedOn(before)]).toEqual(['2014-06-04', '2018-01-15']);
    expect([after?.startDate.toString(), modifiedOn(after)]).toEqual(['2014-06-03', '2018-01-16']);
    expect(after?.sequence).toBeGreaterThan(before?.sequence ?? Infinity);
    expect(toldOfBurundi[1]?.size).toBe(toldOfBurundi[0]?.size);
  });

  it('a day that its one State has left is cancelled under its id, and the day that it shares now is modified', () => {
    const [before, after] = told.map((events) => events.get('XXVI-8/2013-06-04/signatures'));
    expect([statusOf(before), statusOf(after), modifiedOn(after)]).toEqual(['held', 'CANCELLED', '2018-01-16']);
    expect(after?.sequence).toBeGreaterThan(before?.sequence ?? Infinity);
    expect(told.map((events) => modifiedOn(events.get(SIGNED_TOGETHER))).slice(0, 2)).toEqual(['2018-01-15', '2018-01-16']);
  });

  it('a check that finds nothing new changes no event, also not as of when it speaks', () => {
    const textsOf = (events: ReadonlyMap<string, ICAL.Event> | undefined): string[] =>
      [...(events?.values() ?? [])].map(({ component }) => component.toString());
    expect(textsOf(told[4])).toEqual(textsOf(told[3]));
    expect(told[4]?.get(SIGNED_TOGETHER)?.description).toContain('As of 17 January 2018');
  });

  it('a withdrawal that was revoked is cancelled', () => {
    expect(told.map((events) => events.has(WITHDRAWAL))).toEqual([false, false, true, true, true]);
    expect(told.slice(2, 4).map((events) => [statusOf(events.get(WITHDRAWAL)), modifiedOn(events.get(WITHDRAWAL))])).toEqual([
      ['held', '2018-01-17'],
      ['CANCELLED', '2018-01-18'],
    ]);
  });
});

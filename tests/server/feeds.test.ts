import { load } from 'cheerio';
import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { decide } from '../../jobs/review/decide.ts';
import { rereadRecords } from '../../jobs/scrape/reread.ts';
import { readUntcRecord } from '../../scraper/untc/read-record.ts';
import { armsTradeTreaty as treaty } from '../../treaty/catalogue/arms-trade-treaty/arms-trade-treaty.ts';
import { addDays, parseCivilDate } from '../../treaty/civil-date.ts';
import type { Reading } from '../../treaty/reading.ts';
import type { LocalServer } from '../support/local-server.ts';
import { startSite } from '../support/running-site.ts';
import { READ_ON, scrapeBody, scrapeRows } from '../support/scrape-rows.ts';
import { testDatabase } from '../support/test-database.ts';
import { SOME_ROWS, untcRecord } from '../support/untc-record.ts';

// What follows the first record has not happened, or not in this way: it is a test's.
const database = testDatabase();
let site: LocalServer;

const FIRST = [...SOME_ROWS, ['Cape Verde', '25 Sep 2013', '', '23 Sep 2016']];
const JOINED = [
  ...FIRST,
  ['Burundi', '3 Jun 2013', '', '10 Jan 2018'],
  ['Cook Islands', '', '', '11 Jan 2018 a'],
  ['Zambia', '25 Sep 2013', '', '11 Jan 2018'],
  ['Togo', '3 Jun 2013', '', '11 Jan 2018'],
];
const CORRECTIONS: Readonly<Record<string, string[]>> = {
  Burundi: ['Burundi', '3 Jun 2013', '', '9 Jan 2018'],
  Japan: ['Japan', '3 Jun 2013', '', '9 May 2014 AA'],
  'Cape Verde': ['Cabo Verde', '25 Sep 2013', '', '23 Sep 2016'],
};
const CORRECTED = JOINED.map((row) => CORRECTIONS[row[0] ?? ''] ?? row);

/** A reader with a fault: the acts of a State are a day late. */
const aDayLate =
  (...late: string[]) =>
  (body: Uint8Array): Reading => {
    const record = readUntcRecord(body);
    const participants = record.participants.map((row) =>
      late.includes(row.iso3 ?? '')
        ? { ...row, actions: row.actions.map((action) => ({ ...action, date: addDays(action.date, 1) })) }
        : row,
    );
    return { ...record, participants };
  };

interface Item {
  readonly id: string;
  readonly title: string;
  readonly url: string;
  readonly summary: string;
  readonly content_html: string;
  readonly date_published: string;
}
const get = (path: string): Promise<Response> => fetch(site.address + path);
const feed = async (query = '') => JSON.parse(await (await get(`/feed.json${query}`)).text());
const itemsOf = async (query = ''): Promise<Item[]> => (await feed(query)).items;
const titlesOf = (items: readonly Item[]): string[] => items.map(({ title }) => title);
const linesOf = ({ content_html }: Item): string[] => {
  const $ = load(content_html);
  return $('li')
    .toArray()
    .map((line) => $(line).text());
};
const titled = (items: readonly Item[], start: string): Item => {
  const [item, ...others] = items.filter(({ title }) => title.startsWith(start));
  if (item === undefined || others.length > 0) throw new Error(`${others.length} others, of ${titlesOf(items).join('; ')}`);
  return item;
};

/** The feed after each step of the story. */
const after: Record<'the first record' | 'joining' | 'reading again' | 'corrections' | 'a notice', Item[]> = {
  'the first record': [],
  joining: [],
  'reading again': [],
  corrections: [],
  'a notice': [],
};

beforeAll(async () => {
  site = await startSite(database.pool, new Date('2018-01-16T17:00:00Z'));
  await scrapeBody(database.pool, untcRecord({ rows: FIRST }), aDayLate('AGO'));
  after['the first record'] = await itemsOf();
  await scrapeBody(database.pool, untcRecord({ rows: JOINED }), aDayLate('AGO', 'TGO'));
  after.joining = await itemsOf();
  await rereadRecords(database.pool, treaty, { apply: true, acceptRefusals: false });
  after['reading again'] = await itemsOf();
  await scrapeRows(database.pool, CORRECTED);
  after.corrections = await itemsOf();
  const notice = { what: 'withdrawal', iso3: 'NOR', notifiedOn: parseCivilDate('2018-01-10'), effectiveOn: null } as const;
  await decide(database.pool, treaty, notice, 'C.N.7.2018', READ_ON);
  await scrapeRows(
    database.pool,
    CORRECTED.filter(([name]) => name !== 'Norway'),
  );
  after['a notice'] = await itemsOf();
});
afterAll(() => site.close());

describe('what an entry tells', () => {
  it('who subscribes on the first day sees the latest acts, dated by their own days', () => {
    const items = after['the first record'];
    expect(titlesOf(items).slice(0, 3)).toEqual([
      'Cabo Verde ratified the Arms Trade Treaty: 6th State to join',
      'The Central African Republic acceded to the Arms Trade Treaty: 5th State to join',
      'Japan accepted the Arms Trade Treaty: 4th State to join',
    ]);
    expect(items[0]).toMatchObject({ date_published: '2016-09-23T00:00:00.000Z' });
    expect(titlesOf(items)).toEqual(
      expect.arrayContaining([
        'Denmark approved the Arms Trade Treaty: 3rd State to join',
        'Norway ratified the Arms Trade Treaty: first State to join',
        'Norway declared provisional application of the Arms Trade Treaty',
        'Albania signed the Arms Trade Treaty',
      ]),
    );
  });

  it('a deposit has its ordinal, its dates, the count, when it was recorded, and the archived source', () => {
    const burundi = titled(after.joining, 'Burundi ratified');
    expect(burundi.title).toBe('Burundi ratified the Arms Trade Treaty: 7th State to join');
    expect(burundi.summary).toMatch(
      /^Burundi deposited its instrument of ratification on 10 January 2018 and became the 7th State to join the Arms Trade Treaty\. As of \d+ \w+ \d{4}, 10 of 197 States had joined\.$/,
    );
    expect(burundi.url).toBe(`${site.address}/states/burundi?date=2018-01-10`);
    expect(linesOf(burundi)).toEqual([
      'Date of deposit: 10 January 2018',
      'Date of effect: when the treaty enters into force',
      expect.stringMatching(/^Recorded by the tracker: .* UTC$/),
      'Source: the UN Treaty Collection, archived record',
    ]);
    expect(load(burundi.content_html)('a').attr('href')).toMatch(new RegExp(`^${site.address}/data/records/[0-9a-f]{64}$`));
    expect(Date.parse(burundi.date_published)).toBeGreaterThan(Date.parse('2026-01-01'));
  });

  it('deposits of one day share their ordinals', () => {
    for (const start of ['The Cook Islands acceded to', 'Zambia ratified']) {
      const { title, summary } = titled(after.joining, start);
      expect(title).toBe(`${start} the Arms Trade Treaty: one of the 8th and 9th States to join`);
      expect(summary).toContain('on 11 January 2018 and became one of the 8th and 9th States to join the Arms Trade Treaty');
    }
  });

  it('a signature is no joining: it has the number of signatories of its day, with the day', () => {
    const caboVerde = titled(after['the first record'], 'Cabo Verde signed');
    expect(caboVerde.title).toBe('Cabo Verde signed the Arms Trade Treaty');
    expect(caboVerde.summary).toBe(
      'Cabo Verde signed the Arms Trade Treaty on 25 September 2013. As of 25 September 2013, 6 of 197 States had signed.',
    );
    expect(linesOf(caboVerde)[0]).toBe('Date of signature: 25 September 2013');
  });

  it('a notice of withdrawal has its date of effect, and the manual decision by which it is known', () => {
    const norway = titled(after['a notice'], 'Norway gave');
    expect(norway.title).toBe('Norway gave notice of withdrawal from the Arms Trade Treaty');
    expect(linesOf(norway)).toEqual(
      expect.arrayContaining([
        'Date of notice: 10 January 2018',
        'Date of effect: 10 April 2018 (Art. 24(2))',
        'Source: manual decision 1',
      ]),
    );
  });
});

describe('corrections', () => {
  it('each is an entry of its own that tells both values, and so is another name', () => {
    const news = after.corrections.slice(0, 3);
    expect(new Set(titlesOf(news))).toEqual(
      new Set([
        'Correction: Burundi’s instrument of ratification is dated 9 January 2018, not 10 January 2018',
        'Correction: Japan’s act of 9 May 2014 is listed as approval, formerly as acceptance',
        'Name change: the depositary now lists “Cape Verde” as “Cabo Verde”',
      ]),
    );
    expect(titled(news, 'Correction: Burundi').url).toBe(`${site.address}/states/burundi#changes`);
  });

  it('what was told stays word for word as it was, under its id', () => {
    const steps = Object.values(after);
    for (const [at, items] of steps.entries())
      for (const told of items)
        for (const later of steps.slice(at + 1)) expect(later.find(({ id }) => id === told.id)).toEqual(told);
    expect(titled(after.corrections, 'Burundi ratified').title).toContain('7th State');
  });

  it('so does an act of the first record, beside its correction', () => {
    expect(titlesOf(after['a notice'])).toEqual(
      expect.arrayContaining([
        'Correction: Japan’s act of 9 May 2014 is listed as approval, formerly as acceptance',
        'Japan accepted the Arms Trade Treaty: 4th State to join',
      ]),
    );
    expect(titlesOf(after['a notice'])).not.toContainEqual(expect.stringMatching(/^Japan approved/));
  });

  it('a fault of the reader is no news, except where it was told: then its correction is', () => {
    expect(titled(after.joining, 'Togo ratified').summary).toContain('on 12 January 2018 and became the 10th State');
    const togo = after['reading again'].filter(({ title }) => title.includes('Togo’s'));
    expect(titlesOf(togo)).toEqual(
      expect.arrayContaining(['Correction: Togo’s instrument of ratification is dated 11 January 2018, not 12 January 2018']),
    );
    expect(togo.flatMap(linesOf)).toContain('The tracker corrected this by parsing archived records again.');
    const angola = after['reading again'].filter(({ title }) => title.includes('Angola'));
    expect(titlesOf(angola)).toEqual([
      'Correction: Angola’s signature is dated 24 September 2013, not 25 September 2013',
      'Angola signed the Arms Trade Treaty',
    ]);
  });
});

describe('the formats', () => {
  it('Atom has what RFC 4287 asks for, and tells the same entries as JSON Feed, by the same ids', async () => {
    const response = await get('/feed.atom');
    expect(response.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8');
    const text = await response.text();
    const atom = parseAtomFeed(text);
    const { items, title } = await feed();
    expect(atom).toMatchObject({ title: { value: title }, authors: [{ name: 'Arms Trade Treaty Tracker' }] });
    expect(atom.entries?.map(({ id }) => id)).toEqual(items.map(({ id }: Item) => id));
    expect(atom.entries?.map((entry) => load(entry.title?.value ?? '', null, false).text())).toEqual(titlesOf(items));
    const $ = load(text, { xml: true });
    expect($('feed').attr('xml:lang')).toBe('en');
    expect($('feed > link[rel=self]').attr('href')).toBe(`${site.address}/feed.atom`);
    expect($('feed > updated').text()).toBe(items[0].date_published);
    for (const entry of $('entry').toArray())
      for (const name of ['id', 'title', 'updated', 'link', 'content'])
        expect([name, $(entry).children(name).length]).toEqual([name, 1]);
  });

  it('JSON Feed keeps the rules of version 1.1', async () => {
    const response = await get('/feed.json?group=african-group');
    expect(response.headers.get('content-type')).toBe('application/feed+json');
    const json = JSON.parse(await response.text());
    expect(parseJsonFeed(json).items).toHaveLength(json.items.length);
    expect(json).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Arms Trade Treaty Tracker: African Group',
      home_page_url: `${site.address}/groups/african-group`,
      feed_url: `${site.address}/feed.json?group=african-group`,
      language: 'en',
      authors: [{ name: 'Arms Trade Treaty Tracker', url: `${site.address}/` }],
    });
    // Version 1.0 had one author.
    expect(json).not.toHaveProperty('author');
    expect(json.items.length).toBeGreaterThan(5);
    expect(new Set(json.items.map(({ id }: Item) => id)).size).toBe(json.items.length);
    for (const item of json.items) {
      expect(item.id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
      expect(new URL(item.url).origin).toBe(site.address);
      expect(item.content_html).not.toBe('');
      expect(new Date(item.date_published).toISOString()).toBe(item.date_published);
      expect(item).not.toHaveProperty('author');
    }
  });

  it('words to look for may have any character', async () => {
    const text = await (await get(`/feed.atom?q=${encodeURIComponent('a\u0001&<b>"]]>\uffff')}`)).text();
    expect(load(text, { xml: true })('feed > title').text()).toBe('Arms Trade Treaty Tracker: “a&<b>"]]>”');
    expect(parseAtomFeed(text).links?.find(({ rel }) => rel === 'self')?.href).toContain('q=a%01%26%3Cb%3E');
  });
});

describe('which States a feed is about', () => {
  const statesIn = async (query: string) => new Set((await itemsOf(query)).map(({ url }) => /states\/([\w-]+)/.exec(url)?.[1]));

  it.each([
    ['state=BDI', ['burundi']],
    ['state=cape-verde', ['cabo-verde']],
    ['region=Oceania', ['cook-islands']],
    ['status=signed', ['angola', 'albania', 'cabo-verde', 'denmark', 'japan', 'norway']],
    ['q=alb', ['albania']],
    ['state=BDI&status=signed', []],
  ])('%s', async (query, slugs) => {
    expect(await statesIn(`?${query}`)).toEqual(new Set(slugs));
  });

  it('a feed of the States that signed tells of one that ratifies, and no longer of its signature', async () => {
    const titles = titlesOf((await itemsOf('?status=signed')).filter(({ url }) => url.includes('cabo-verde')));
    expect(titles).toEqual(['Cabo Verde ratified the Arms Trade Treaty: 6th State to join']);
  });

  it('an entry has the same id in each of them', async () => {
    const ids = new Set(after['a notice'].map(({ id }) => id));
    for (const query of ['?state=NOR', '?region=Africa'])
      for (const { id } of await itemsOf(query)) expect([query, ids.has(id)]).toEqual([query, true]);
  });

  it('a feed without entries is a feed, with a time that stays', async () => {
    const text = await (await get('/feed.atom?state=IND')).text();
    expect(load(text, { xml: true })('feed > updated').text()).toBe('2013-04-02T00:00:00.000Z');
    expect(await itemsOf('?state=IND')).toEqual([]);
  });

  it.each(['?status=unknown', '?state=Atlantis', '?sate=BDI', '?date=2014-01-01'])('%s is refused', async (query) => {
    for (const ending of ['atom', 'json']) expect((await get(`/feed.${ending}${query}`)).status).toBe(400);
  });
});

it('stays the same, tag included, until something is recorded, whatever the day', async () => {
  const tag = (await get('/feed.atom')).headers.get('etag');
  expect(tag).toMatch(/^"/);
  await scrapeRows(
    database.pool,
    CORRECTED.filter(([name]) => name !== 'Norway'),
  );
  expect((await get('/feed.atom')).headers.get('etag')).toBe(tag);
  const another = await fetch(`${site.address}/feed.atom`, { headers: { 'if-none-match': tag ?? '' } });
  expect(another.status).toBe(304);
});

it.each([
  ['/', ''],
  ['/changes', ''],
  ['/states', ''],
  ['/states?status=signed&date=2017-01-01&sort=-signed', '?status=signed'],
  ['/states?region=Africa&vote=yes', '?region=Africa&vote=yes'],
  ['/states/burundi?date=2018-01-12', '?state=BDI'],
  ['/states/burundi/brief', '?state=BDI'],
  ['/groups/african-group', '?group=african-group'],
  ['/next?group=african-group', '?group=african-group'],
  ['/use/state?state=BDI', '?state=BDI'],
])('%s announces the feed of its States: "%s"', async (path, query) => {
  const $ = load(await (await get(path)).text());
  const links = $('head link[rel=alternate][href^="/feed."]').toArray();
  expect(links.map((link) => [$(link).attr('type'), $(link).attr('href')])).toEqual([
    ['application/atom+xml', `/feed.atom${query}`],
    ['application/feed+json', `/feed.json${query}`],
  ]);
  for (const link of links) {
    const response = await get($(link).attr('href') ?? '');
    expect([response.status, response.headers.get('content-type')?.split(';')[0]]).toEqual([200, $(link).attr('type')]);
  }
});

it('offers the feeds and the calendar on the pages of a State, a group and all changes, and in "Use this"', async () => {
  for (const [path, query] of [
    ['/states/burundi', '?state=BDI'],
    ['/groups/african-group', '?group=african-group'],
    ['/changes', ''],
    ['/use/state?state=BDI', '?state=BDI'],
  ]) {
    const $ = load(await (await get(path ?? '')).text());
    const links = $('.follow .choices a').toArray();
    expect(links.map((link) => $(link).attr('href'))).toEqual([
      `webcal://${new URL(site.address).host}/calendar.ics${query}`,
      `/calendar.ics${query}`,
      `/feed.atom${query}`,
      `/feed.json${query}`,
    ]);
  }
  // There is no calendar of the States with a status.
  const $ = load(await (await get('/use/states?status=signed')).text());
  expect($('.follow .choices a')).toHaveLength(2);
});

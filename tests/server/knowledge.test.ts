import { load } from 'cheerio';
import { runScrape } from '../../jobs/scrape/scrape.ts';
import { createUntcSource } from '../../scraper/untc/source.ts';
import { armsTradeTreaty as treaty } from '../../treaty/catalogue/arms-trade-treaty/arms-trade-treaty.ts';
import { createFormats } from '../../web/words/formats.ts';
import { type Depositary, startDepositary } from '../support/depositary.ts';
import type { LocalServer } from '../support/local-server.ts';
import { startSite } from '../support/running-site.ts';
import { testDatabase } from '../support/test-database.ts';
import { SOME_ROWS, untcRecord } from '../support/untc-record.ts';

const database = testDatabase();
let depositary: Depositary;
let site: LocalServer;
/** Instants before the first record, between the first and the correction, and after both. */
const known: string[] = [];

const instantOfDatabase = async (): Promise<string> => {
  const { rows } = await database.pool.query<{ now: Date }>('select clock_timestamp() as now');
  return rows[0]?.now.toISOString() ?? '';
};

beforeAll(async () => {
  depositary = await startDepositary();
  // The two clocks are compared with each other: the site lives after the runs of this test.
  site = await startSite(database.pool, new Date(Date.now() + 60_000));
  const source = createUntcSource({
    baseUrl: depositary.baseUrl,
    contactUrl: undefined,
    retryDelays: [],
    timeout: 2_000,
    pause: 0,
  });
  const run = async (rows: string[][], declared: string): Promise<void> => {
    const declarations = [{ name: 'Japan', title: 'Declaration:', paragraphs: [declared] }];
    depositary.serve(untcRecord({ rows, declarations }));
    await runScrape({ pool: database.pool, views: [source], treaty, now: () => new Date() }, { wait: true });
    await new Promise((resolve) => setTimeout(resolve, 20));
  };
  known.push(await instantOfDatabase());
  await new Promise((resolve) => setTimeout(resolve, 20));
  await run(
    SOME_ROWS.map((row) => [...row]),
    'As first declared.',
  );
  known.push(await instantOfDatabase());
  await new Promise((resolve) => setTimeout(resolve, 20));
  await run(
    SOME_ROWS.map((row) => (row[0] === 'Japan' ? ['Japan', '3 Jun 2013', '', '10 May 2014 A'] : [...row])),
    'As declared since.',
  );
  known.push(await instantOfDatabase());
});
afterAll(async () => {
  await site.close();
  await depositary.close();
});

const ask = async (path: string): Promise<Response> => fetch(site.address + path);
const japan = async (query: string) => JSON.parse(await (await ask(`/api/v1/states/JPN?${query}`)).text());

test('what was known before a correction by the depositary can be asked for, with the value of then', async () => {
  expect((await japan(`known=${known[1]}`)).consent.depositedOn).toBe('2014-05-09');
  expect((await japan(`known=${known[2]}`)).consent.depositedOn).toBe('2014-05-10');
  expect((await japan('')).consent.depositedOn).toBe('2014-05-10');
});

test('changes and declarations are those that were known then, too', async () => {
  const then = await japan(`known=${known[1]}`);
  const now = await japan('');
  expect(then.declarations).toEqual([{ title: 'Declaration:', paragraphs: ['As first declared.'] }]);
  expect(now.declarations).toEqual([{ title: 'Declaration:', paragraphs: ['As declared since.'] }]);
  expect(then.changes.map(({ before }: { before: string | null }) => before)).toEqual([null, null]);
  expect(now.changes[0]).toMatchObject({ field: 'acceptance', before: '2014-05-09', after: '2014-05-10' });
});

test('the two clocks are independent: on a day between the two dates, the count depends on what was known', async () => {
  const count = async (query: string) =>
    JSON.parse(await (await ask(`/api/v1/progress?date=2014-05-09&${query}`)).text()).depositsTowardThreshold;
  expect((await count(`known=${known[1]}`)) - (await count(`known=${known[2]}`))).toBe(1);
});

test('before the first record nothing was known, which is no zero; a time to come is no time to know at', async () => {
  expect((await ask(`/api/v1/progress?known=${known[0]}`)).status).toBe(404);
  expect((await ask('/api/v1/progress?known=2999-01-01')).status).toBe(400);
  expect((await ask('/api/v1/progress?known=then')).status).toBe(400);
});

test('the dashboard says that it shows what was known, keeps the time through its form, and leads back', async () => {
  const page = load(await (await ask(`/?date=2014-05-09&known=${known[1]}`)).text());
  expect(page('.top .note').text()).toContain('This page shows what the tracker knew on');
  expect(page('.top .note a').attr('href')).toBe('/?date=2014-05-09');
  expect(page('.day input[name=known]').attr('value')).toBe(known[1]);
  expect(page('[data-film]')).toHaveLength(0);
});

test('the page of a State, too, shows what was known, up to the day asked for, and leads back', async () => {
  const then = load(await (await ask(`/states/japan?known=${known[1]}`)).text());
  expect(then('.lead').text()).toContain('9 May 2014');
  expect(then('header .note').text()).toContain(', as known on ');
  const early = load(await (await ask('/states/JPN?date=2014-01-01')).text());
  expect(early('.lead').text()).toBe('Japan signed the treaty on 3 June 2013 but has not ratified it.');
  expect(early('tbody').first().text()).not.toContain('acceptance');
  expect(early('header .note a').attr('href')).toBe('/states/japan');
});

test('what is cited of a time rests on the record of that time, not on the one that corrected it', async () => {
  const cited = async (query: string) =>
    load(await (await ask(`/use/figure?date=2014-05-09&${query}`)).text())('blockquote').text();
  const stood = / as of ([^,]*, \d\d:\d\d UTC)\.$/;
  const [then, now] = [stood.exec(await cited(`known=${known[1]}`)), stood.exec(await cited(''))];
  expect(then?.[1]).toBeDefined();
  const { sources } = JSON.parse(await (await ask(`/api/v1/progress?known=${known[1]}`)).text());
  expect(then?.[1]).toBe(createFormats('en-GB').instant(sources[0].succeededAt));
  expect(now?.[1]).toBeDefined();
});

test('a source without success for twice its interval makes the site degraded, and every page says since when', async () => {
  const now = await startSite(database.pool, new Date());
  const later = await startSite(database.pool, new Date(Date.now() + 13 * 3_600_000));
  const statusOf = async ({ address }: LocalServer) => JSON.parse(await (await fetch(`${address}/readyz`)).text());
  expect(await statusOf(now)).toMatchObject({ status: 'ready', notCheckedInTime: [] });
  expect(await statusOf(later)).toMatchObject({ status: 'degraded', notCheckedInTime: ['untc'] });
  for (const path of ['/', '/states', '/states/japan', '/changes', '/method', '/health']) {
    expect(await (await fetch(later.address + path)).text()).toContain('Not checked against the depositary since');
  }
  await now.close();
  await later.close();
});

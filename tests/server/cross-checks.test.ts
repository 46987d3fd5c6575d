import { load } from 'cheerio';
import { refreshDifferences } from '../../jobs/cross-check/refresh-differences.ts';
import { CROSS_CHECK_SOURCE_IDS } from '../../scraper/cross-check.ts';
import { armsTradeTreaty as treaty } from '../../treaty/catalogue/arms-trade-treaty/arms-trade-treaty.ts';
import { depositedOn, pageOf, recordOf, secretariatOf, unodaOf } from '../support/agreeing-sources.ts';
import type { LocalServer } from '../support/local-server.ts';
import { testOtherSources } from '../support/other-sources.ts';
import { startSite } from '../support/running-site.ts';
import { testDatabase } from '../support/test-database.ts';

const database = testDatabase();
const HOUR = 3_600_000;
const others = testOtherSources();
const { acts } = others;
let site: LocalServer;
/** What the figures were before any other source was asked. */
let figuresBefore: unknown;

const ask = async (path: string, { address } = site): Promise<Response> => fetch(address + path);
const json = async (path: string, of = site) => JSON.parse(await (await ask(path, of)).text());
const page = async (path: string, of = site) => load(await (await ask(path, of)).text());
const spaced = (text: string): string => text.replace(/\s+/g, ' ').trim();
const figures = async () => {
  const { sources: _, ...progress } = await json('/api/v1/progress');
  const dashboard = await page('/');
  return [progress, await json('/api/v1/states'), await json('/api/v1/changes'), spaced(dashboard('.freshness').text())];
};

beforeAll(async () => {
  others.answers.untc = recordOf(acts);
  // The runs are dated by the database: the site lives after them.
  site = await startSite(database.pool, new Date(Date.now() + 60_000), CROSS_CHECK_SOURCE_IDS);
  await others.scrape(database.pool);
  figuresBefore = await figures();
  others.answers['untc-page'] = pageOf(acts);
  others.answers.unoda = unodaOf(depositedOn(acts, 'GRD', '2013-10-22'));
  others.answers['att-secretariat'] = secretariatOf(116, 26);
  for (const id of CROSS_CHECK_SOURCE_IDS) await others.crossCheck(database.pool, id);
});
afterAll(() => site.close());

test("the State's page says both values, which one stands, when the other was read, and leads to the archived record", async () => {
  const grenada = await page('/states/grenada');
  const section = grenada('[aria-labelledby=differences]');
  expect(spaced(section.text())).toMatch(
    /the UN Treaty Collection gives 21 October 2013, the UNODA treaty database gives 22 October 2013\. The depositary’s value is used\. Read on .+ UTC: archived source/,
  );
  const record = section.find('a').attr('href') ?? '';
  const kept = await ask(record);
  expect(await kept.text()).toBe(others.answers.unoda);
  expect(kept.headers.get('content-disposition')).toMatch(/\.json"$/);
  expect(spaced(grenada('.lead').text())).toContain('on 21 October 2013');
});

test('the page of a State that nobody states differently says nothing of it', async () => {
  expect((await page('/states/japan'))('[aria-labelledby=differences]')).toHaveLength(0);
});

test("the interface gives a State's differences, and all of them, by State and by source", async () => {
  const grenada = {
    iso3: 'GRD',
    name: 'Grenada',
    field: 'deposit',
    depositary: '2013-10-21',
    source: 'unoda',
    other: '2013-10-22',
    firstSeenAt: expect.any(String),
    runId: expect.any(Number),
    readAt: expect.any(String),
    record: expect.stringMatching(/^\/data\/records\/[0-9a-f]{64}$/),
  };
  expect((await json('/api/v1/states/GRD')).differences).toEqual([grenada]);
  expect((await json('/api/v1/states/JPN')).differences).toEqual([]);
  expect(await json('/api/v1/differences?source=unoda')).toEqual({ treaty: 'XXVI-8', differences: [grenada] });
  expect((await json('/api/v1/differences?state=grenada')).differences).toEqual([grenada]);
  expect((await json('/api/v1/differences')).differences).toMatchObject([
    { iso3: null, name: null, field: 'parties', depositary: 118, other: 116, source: 'att-secretariat' },
    { iso3: null, field: 'signed, not ratified', depositary: 25, other: 26 },
    grenada,
  ]);
});

test.each([
  ['/api/v1/differences?source=untc', 'source'],
  ['/api/v1/differences?state=XXX', 'state'],
  ['/api/v1/runs?source=wikipedia', 'source'],
])('%s is a 400 that names the parameter', async (path, parameter) => {
  const response = await ask(path);
  expect([response.status, (await response.json()).parameter]).toEqual([400, parameter]);
});

test('the runs of every source are listed, and those of one where asked for', async () => {
  const sourcesOf = async (query: string) =>
    (await json(`/api/v1/runs${query}`)).runs.map(({ source }: { source: string }) => source);
  expect(await sourcesOf('')).toEqual(['att-secretariat', 'unoda', 'un-registration', 'untc-page', 'untc']);
  expect(await sourcesOf('?source=untc')).toEqual(['untc']);
});

test('the sources of the progress are all of them, the depositary first, each with its own times', async () => {
  const { sources } = await json('/api/v1/progress');
  expect(sources).toMatchObject([
    { id: 'untc', state: 'ok' },
    { id: 'untc-page', state: 'ok', statusAsAt: '2026-06-01', changedAt: null },
    { id: 'un-registration', state: 'unavailable', succeededAt: null },
    { id: 'unoda', state: 'ok', changedAt: expect.any(String) },
    { id: 'att-secretariat', state: 'ok' },
  ]);
});

test('/health has each source with whether it is enabled, its status and record, and every difference', async () => {
  const few = await startSite(database.pool, new Date(), ['unoda']);
  const health = await page('/health', few);
  await few.close();
  const rows = health('[aria-labelledby=sources] tbody tr')
    .toArray()
    .map((row) => [
      health(row).find('th small').text(),
      ...health(row)
        .find('td')
        .toArray()
        .map((cell) => spaced(health(cell).text())),
    ]);
  expect(rows.map(([id, asked]) => [id, asked])).toEqual([
    ['untc', 'yes'],
    ['untc-page', 'no'],
    ['un-registration', 'no'],
    ['unoda', 'yes'],
    ['att-secretariat', 'no'],
  ]);
  expect(rows[2]?.slice(2)).toEqual([
    expect.stringMatching(/^The source could not be reached or sent no record.+503/),
    expect.stringMatching(/UTC \(run \d+\)$/),
    'never',
    'never',
    '–',
  ]);
  expect(rows[3]?.at(-1)).toMatch(/^[0-9a-f]{8}$/);
  const differences = health('[aria-labelledby=differences] tbody tr')
    .toArray()
    .map((row) => spaced(health(row).text()));
  expect(differences).toHaveLength(3);
  expect(differences[2]).toMatch(/Grenada.*21 October 2013.*UNODA.*22 October 2013.*Read on/);
});

test('no figure, no change and no word of freshness is another because other sources were asked', async () => {
  expect(await figures()).toEqual(figuresBefore);
});

test('a source without success for twice its own interval makes the site degraded, and no page says that of the figures', async () => {
  const statusAfter = async (hours: number, enabled: typeof CROSS_CHECK_SOURCE_IDS | readonly []) => {
    const later = await startSite(database.pool, new Date(Date.now() + hours * HOUR), enabled);
    const status = await json('/readyz', later);
    const warned = (await page('/', later))('.warning').text();
    await later.close();
    return { ...status, warned: warned.includes('Not checked') };
  };
  expect(await statusAfter(11, CROSS_CHECK_SOURCE_IDS)).toMatchObject({ status: 'ready', notCheckedInTime: [], warned: false });
  // A day and a half: more than twice the six hours of the depositary, less than twice the day of the others.
  expect(await statusAfter(36, CROSS_CHECK_SOURCE_IDS)).toMatchObject({ notCheckedInTime: ['untc'], warned: true });
  expect(await statusAfter(49, CROSS_CHECK_SOURCE_IDS)).toMatchObject({
    status: 'degraded',
    notCheckedInTime: ['untc', ...CROSS_CHECK_SOURCE_IDS],
  });
  expect(await statusAfter(49, [])).toMatchObject({ notCheckedInTime: ['untc'] });
});

test('the differences that stood at a time can be asked for, after the depositary has corrected itself', async () => {
  await new Promise((resolve) => setTimeout(resolve, 20));
  const { rows } = await database.pool.query<{ now: Date }>('select clock_timestamp() as now');
  const known = rows[0]?.now.toISOString();
  others.answers.untc = recordOf(depositedOn(acts, 'GRD', '2013-10-22'));
  await others.scrape(database.pool);
  await refreshDifferences({ pool: database.pool, sources: others.sources, treaty, now: () => new Date() });
  expect((await json('/api/v1/states/GRD')).differences).toMatchObject([{ source: 'untc-page', other: '2013-10-21' }]);
  expect((await json(`/api/v1/states/GRD?known=${known}`)).differences).toMatchObject([{ source: 'unoda', other: '2013-10-22' }]);
  const said = async (query: string) => (await page(`/states/grenada${query}`))('[aria-labelledby=differences] p').text();
  expect(await said('')).toMatch(/status page gives 21 October 2013/);
  expect(await said(`?known=${known}`)).toMatch(/UNODA treaty database gives 22 October 2013/);
});

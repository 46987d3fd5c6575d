import { type CheerioAPI, load } from 'cheerio';
import { startSchedule } from '../../jobs/schedule/schedule.ts';
import { recordBuiltInCopy } from '../../jobs/scrape/built-in-copy.ts';
import { runScrape } from '../../jobs/scrape/scrape.ts';
import { createUntcSource } from '../../scraper/untc/source.ts';
import { armsTradeTreaty as treaty } from '../../treaty/catalogue/arms-trade-treaty/arms-trade-treaty.ts';
import { type Depositary, startDepositary } from '../support/depositary.ts';
import type { LocalServer } from '../support/local-server.ts';
import { startSite } from '../support/running-site.ts';
import { testDatabase } from '../support/test-database.ts';
import { SOME_ROWS, untcRecord } from '../support/untc-record.ts';

const database = testDatabase();
let depositary: Depositary;
let site: LocalServer;
let late: LocalServer;

const HOUR = 3_600_000;
/** Every page, and those of them that show figures. */
const PAGES = ['/', '/?date=2014-09-24', '/states', '/states/japan', '/changes', '/data', '/method', '/health', '/nothing'];
const FIGURES = [
  '/',
  '/?date=2014-09-24',
  '/states',
  '/states?status=signed',
  '/states/japan',
  '/states/cuba',
  '/changes',
  '/next',
  '/groups',
  '/groups/eu',
];

beforeAll(async () => {
  depositary = await startDepositary();
  // The runs are those of the database's clock: the sites live shortly after them, and thirteen hours after.
  site = await startSite(database.pool, new Date(Date.now() + 60_000));
  late = await startSite(database.pool, new Date(Date.now() + 13 * HOUR));
});
afterAll(async () => {
  await site.close();
  await late.close();
  await depositary.close();
});
beforeEach(async () => {
  await database.pool.query('truncate scrape_runs, raw_records restart identity cascade');
});

const run = async (body: Uint8Array | string | number, signal?: AbortSignal): Promise<string> => {
  if (typeof body === 'number') depositary.answer((_request, response) => response.writeHead(body).end());
  else depositary.serve(body);
  const source = createUntcSource({ baseUrl: depositary.baseUrl, contactUrl: undefined, retryDelays: [], pause: 0 });
  const options = { wait: true, ...(signal && { signal }) };
  const result = await runScrape({ pool: database.pool, views: [source], treaty, now: () => new Date() }, options);
  return result === 'busy' ? result : result.outcome;
};

const pageOf = async (path: string, { address }: LocalServer = site): Promise<CheerioAPI> =>
  load(await (await fetch(address + path)).text());
const wordsOf = (text: string): string => text.replace(/\s+/g, ' ').trim();

const RECORD = untcRecord({ rows: SOME_ROWS });

describe('one line under the headline', () => {
  it('of each page says as of when and when it was checked, and leads to the source, the run and the archived record', async () => {
    await run(RECORD);
    await run(RECORD);
    const health = await pageOf('/health');
    expect(health('#run-2')).toHaveLength(1);
    for (const path of FIGURES) {
      const $ = await pageOf(path);
      const line = $('main .freshness');
      expect([path, line.length, $('.freshness').length]).toEqual([path, 1, 1]);
      const links = line
        .find('a')
        .toArray()
        .map((link) => $(link).attr('href') ?? '');
      expect([path, links]).toEqual([
        path,
        expect.arrayContaining([
          expect.stringMatching(/^https:\/\/treaties\.un\.org\/Pages\/ViewDetails/),
          expect.stringMatching(/^\/data\/records\//),
          '/health#run-2',
        ]),
      ]);
      expect((await fetch(site.address + links.find((link) => link.startsWith('/data/records/')))).status).toBe(200);
      expect(wordsOf(line.text())).toMatch(/as of .* · Checked .* UTC/);
    }
  });

  it('and at each figure, chart and table one control that leads to all that is known of its source, on the day that is shown', async () => {
    await run(RECORD);
    const $ = await pageOf('/?date=2014-09-24');
    for (const heading of ['cumulative', 'yearly', 'world', 'next', 'regions'])
      expect([heading, $(`section[aria-labelledby=${heading}] .use-this`).length]).toEqual([heading, 1]);
    const controls = $('.use-this').toArray();
    for (const control of controls) {
      expect($(control).attr('href')).toMatch(/\?date=2014-09-24$/);
      // Its name says at what it stands.
      expect(wordsOf($(control).text())).toMatch(/^Use this: ./);
    }
    expect(new Set(controls.map((control) => $(control).text())).size).toBe(controls.length);
    const used = await pageOf(`${$(controls[0]).attr('href')}`);
    expect(used('.provenance a[href^="/data/records/"]')).toHaveLength(1);
    expect((await pageOf('/states/japan'))('.use-this').attr('href')).toMatch(/^\/use\/state\?state=JPN$/);
  });

  it('of the built-in copy leads to that record, and says that the depositary was not checked yet', async () => {
    await recordBuiltInCopy(database.pool, treaty, () => new Date());
    const $ = await pageOf('/states');
    const line = $('main .freshness');
    expect(wordsOf(line.text())).toMatch(
      /^Built-in copy of 8 April 2026 · Not yet checked · Archived source · Use this: List of States$/,
    );
    expect(line.find('a[href="/method#sources"]')).toHaveLength(1);
    expect((await pageOf('/method'))('#sources')).toHaveLength(1);
    expect(line.find('a[href^="/data/records/"]')).toHaveLength(1);
  });

  it('the run that a figure comes from is on the page of runs, however many came after it', async () => {
    await run(RECORD);
    for (let time = 0; time < 22; time += 1) await run(503);
    const $ = await pageOf('/changes');
    expect($('main .freshness a[href="/health#run-1"]')).toHaveLength(1);
    const health = await pageOf('/health');
    expect([health('#run-1').length, health('#run-2').length]).toEqual([1, 0]);
  });

  it('each entry of the change log leads to the record that it was learned from', async () => {
    await run(RECORD);
    const $ = await pageOf('/changes');
    expect($('.changes li')).toHaveLength(11);
    expect($('.changes li a[href^="/data/records/"]')).toHaveLength(11);
  });
});

describe('a source without success for twice its interval', () => {
  it.each(PAGES)('%s says "not checked since" wherever it spoke of a check, and /readyz is degraded', async (path) => {
    await run(RECORD);
    const $ = await pageOf(path, late);
    expect(wordsOf($('.warning').text())).toMatch(
      /^Not checked against the depositary since .* UTC\. The figures may be out of date\./,
    );
    for (const line of $('.freshness').toArray()) {
      expect(wordsOf($(line).text())).toMatch(/Not checked since .* UTC/);
      expect($(line).text()).not.toMatch(/\bChecked\b/);
    }
    expect(await (await fetch(`${late.address}/readyz`)).json()).toMatchObject({
      status: 'degraded',
      notCheckedInTime: ['untc'],
    });
    expect((await pageOf(path))('.warning')).toHaveLength(0);
  });

  it('says so as well when its last check was unavailable or refused', async () => {
    await run(RECORD);
    await run(503);
    expect((await pageOf('/states', late))('.warning').text()).toMatch(
      /failed on .* UTC\. Not checked against the depositary since/,
    );
    await run('<html>no record</html>');
    expect((await pageOf('/states', late))('.warning').text()).toMatch(/refused.* Not checked against the depositary since/);
  });
});

describe('whose fault it is that nothing is new', () => {
  const stateOf = async (): Promise<string> => wordsOf((await pageOf('/health'))('#sources ~ table tbody tr').first().text());

  it('the source has nothing new', async () => {
    await run(RECORD);
    expect(await stateOf()).toContain('Accepted; new data.');
    await run(RECORD);
    expect(await stateOf()).toContain('Accepted; nothing new.');
    expect((await pageOf('/'))('.warning')).toHaveLength(0);
  });

  it('the source could not be reached', async () => {
    await run(RECORD);
    await run(503);
    expect(await stateOf()).toMatch(/could not be reached or sent no record\. It may have new data\..*status 503/);
    expect((await pageOf('/'))('.warning').text()).toMatch(/^The live check failed on/);
  });

  it('the record was refused: it is listed with its reason, its record and what happens next, until a record is accepted again', async () => {
    await run(RECORD);
    await run(untcRecord({ rows: SOME_ROWS, parties: 7 }));
    expect(await stateOf()).toMatch(/Reached, but the record was refused; nothing was changed\./);
    expect((await pageOf('/'))('.warning').text()).toMatch(/The record read on .* was refused, so nothing was changed/);
    const { runs } = await (await fetch(`${site.address}/api/v1/runs?limit=1`)).json();
    expect(runs).toMatchObject([{ outcome: 'refused', reason: expect.stringMatching(/^The .*\.$/) }]);
    const refused = (await pageOf('/health'))('section[aria-labelledby=refused]');
    expect(refused.find('li')).toHaveLength(1);
    expect(
      refused
        .find('li a')
        .toArray()
        .map(({ attribs }) => attribs['href']),
    ).toEqual(['/health#run-2', expect.stringMatching(/^\/data\/records\//)]);
    expect(wordsOf(refused.text())).toMatch(/7.*have not changed\. The next check fetches the record again/);
    await run(RECORD);
    expect(wordsOf((await pageOf('/health'))('section[aria-labelledby=refused]').text())).toMatch(/None\.$/);
  });

  it('an internal error', async () => {
    await run(RECORD);
    const stop = AbortSignal.abort();
    expect(await run(RECORD, stop)).toBe('failed');
    expect(await stateOf()).toContain('Internal error, not a fault of the source; nothing was changed.');
    expect((await pageOf('/'))('.warning').text()).toContain('with an internal error');
  });
});

it('a row set aside is told in the line of the page and where a figure is used, and on System status since when and what happens next', async () => {
  const unknown = ['The Northern Way', '3 Jun 2013', '12 Feb 2014 n', '12 Feb 2014'];
  await run(untcRecord({ rows: [...SOME_ROWS, unknown] }));
  const $ = await pageOf('/');
  expect($('.freshness a[href="/health#held"]')).toHaveLength($('.freshness').length);
  expect($('.freshness').first().text()).toContain('1 row set aside for review: not counted in any figure');
  expect((await pageOf('/use/figure'))('.provenance a[href="/health#held"]')).toHaveLength(1);
  const held = wordsOf((await pageOf('/health'))('section[aria-labelledby=held]').text());
  expect(held).toMatch(
    /The Northern Way: .* Set aside since .* UTC \(run 1\)\. It is not counted in any figure\.\s*Each check looks at these rows again\./,
  );
});

it('after failures in a row, every page says that they are why the next try is later, and when it really is', async () => {
  const schedule = startSchedule({ cron: '17 */6 * * *', run: async () => {}, onError: () => {}, spread: () => 0.5 });
  const real = await startSite(database.pool, new Date(), [], schedule);
  await run(RECORD);
  const nextWithout = schedule.nextRunAt()?.getTime() ?? 0;
  const nextSaid = async (): Promise<number> =>
    Date.parse((await pageOf('/health', real))('.lead time').attr('datetime') ?? 'none');
  expect(await nextSaid()).toBe(nextWithout);
  for (let time = 0; time < 4; time += 1) await run(503);
  const lead = wordsOf((await pageOf('/health', real))('.lead').text());
  expect(lead).toContain('The last 4 checks failed. Next attempt:');
  // Six hours, doubled three times, are more than a day: the next try is the time nearest to a day from now.
  expect((await nextSaid()) - Date.now()).toBeGreaterThan(20.9 * HOUR);
  expect((await nextSaid()) - Date.now()).toBeLessThan(27.2 * HOUR);
  expect((await pageOf('/', real))('.warning').text()).toContain('It has failed 4 times in a row. Next attempt:');
  await run(RECORD);
  expect(await nextSaid()).toBe(nextWithout);
  await schedule.stop();
  await real.close();
});

it('a page of what was known at an instant tells of the sources as they stood then, and warns of what is wrong now', async () => {
  await run(RECORD);
  await new Promise((resolve) => setTimeout(resolve, 20));
  const { rows } = await database.pool.query<{ now: Date }>('select clock_timestamp() as now');
  const known = rows[0]?.now.toISOString() ?? '';
  await run(
    untcRecord({ rows: SOME_ROWS.map((row) => (row[0] === 'Angola' ? ['Angola', '24 Sep 2013', '', '1 Mar 2017'] : row)) }),
  );
  const $ = await pageOf(`/?known=${known}`, late);
  expect($('.freshness').first().find('a[href="/health#run-1"]')).toHaveLength(1);
  expect($('.freshness').first().text()).not.toContain('Not checked');
  expect($('.warning').text()).toContain('Not checked against the depositary since');
});

it('before the first record, pages say that nothing was read yet, why not, and when it is tried next', async () => {
  const $ = await pageOf('/');
  expect($('.warning')).toHaveLength(0);
  const said = /No record of the treaty has been read yet.* Next check: 1 June 2026, 18:17 UTC\./;
  expect(wordsOf($('.lead').text())).toMatch(said);
  await run(503);
  const warned = (await pageOf('/'))('.warning').text();
  expect(warned).toMatch(/^The live check failed on .* System status$/);
});

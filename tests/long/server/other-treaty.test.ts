import { existsSync, readFileSync } from 'node:fs';
import { type CheerioAPI, load } from 'cheerio';
import { runScrape } from '../../../jobs/scrape/scrape.ts';
import type { Source } from '../../../scraper/source.ts';
import { createUntcPageSource, createUntcSource } from '../../../scraper/untc/source.ts';
import { findTreaty } from '../../../treaty/catalogue/catalogue.ts';
import { nuclearWeaponsTreaty as treaty } from '../../../treaty/catalogue/nuclear-weapons-treaty/nuclear-weapons-treaty.ts';
import { states } from '../../../treaty/states.ts';
import { type Depositary, startDepositary } from '../../support/depositary.ts';
import type { LocalServer } from '../../support/local-server.ts';
import { startSite } from '../../support/running-site.ts';
import { testDatabase } from '../../support/test-database.ts';

/** What is true of the Arms Trade Treaty and of no other in the catalogue. */
const OF_THE_ARMS_TRADE_TREATY =
  /Arms Trade|\bATT\b|armstrade|att-|XXVI-8|XXVI, 8|52373|3013|A\/RES\/67\/234|2 April 2013|3 June 2013|8 April 2026|Art\. 2[1-4]\b|[Vv]ote|General Assembly|[Pp]rovisional|built-in copy/;

const RECORD = '../shared/data/untc/XXVI-9.en.xml';
const PAGE = '../shared/data/untc-pages/XXVI-9.html';
const captured = existsSync(RECORD) && existsSync(PAGE);
const describeCaptured = captured ? describe : describe.skip;

test('each treaty of the catalogue is found by its number', () => {
  expect(findTreaty('XXVI-9')).toBe(treaty);
  expect(findTreaty('XXVI-8')?.title).toBe('Arms Trade Treaty');
  expect(findTreaty('XXVI-1')).toBeNull();
});

describeCaptured(
  `a site about the ${treaty.title}${captured ? '' : ' (skipped: the captures in ../shared/data are not there)'}`,
  () => {
    const database = testDatabase();
    let depositary: Depositary;
    let site: LocalServer;
    beforeAll(async () => {
      depositary = await startDepositary();
    });
    afterAll(() => depositary.close());
    afterEach(() => site.close());

    const settings = () => ({ baseUrl: depositary.baseUrl, contactUrl: undefined, retryDelays: [], pause: 0 });
    /** Scrapes the capture on a day, and starts the site on it. */
    const liveOn = async (day: string, file: string, source: Source): Promise<void> => {
      depositary.serve(readFileSync(file));
      const now = new Date(`${day}T12:00:00Z`);
      const result = await runScrape({ pool: database.pool, views: [source], treaty, now: () => now }, { wait: true });
      expect(result).toMatchObject({ outcome: 'changed', heldRows: 0 });
      site = await startSite(database.pool, now, ['unoda', 'untc-page'], undefined, treaty);
    };
    const answer = async (path: string, status = 200): Promise<string> => {
      const response = await fetch(site.address + path);
      const text = await response.text();
      expect([path, response.status]).toEqual([path, status]);
      const said = [text, ...response.headers.values()].find((part) => OF_THE_ARMS_TRADE_TREATY.test(part));
      expect([path, OF_THE_ARMS_TRADE_TREATY.exec(said ?? '')?.[0]]).toEqual([path, undefined]);
      return text;
    };
    const page = async (path: string): Promise<CheerioAPI> => load(await answer(path));
    const json = async (path: string) => JSON.parse(await (await fetch(site.address + path)).text());
    const wordsOf = ($: CheerioAPI, selector = 'main'): string => $(selector).text().replace(/\s+/g, ' ').trim();

    /** Every address of the site that has figures or words of its own, each once. */
    const everyAddress = (days: readonly string[], every = 1): string[] => [
      ...[
        '/',
        '/states',
        '/changes',
        '/method',
        '/data',
        '/health',
        '/replay.json',
        '/race',
        '/data/treaty-actions.csv',
        '/data/api',
      ],
      ...['/states?status=signed', '/states?region=Oceania&sort=-deposited', '/states?q=korea'],
      ...days.flatMap((day) => [`/?date=${day}`, `/states?date=${day}`, `/api/v1/progress?date=${day}`]),
      ...states.filter((_, index) => index % every === 0).map(({ slug }) => `/states/${slug}`),
      ...days.map((day) => `/states/thailand?date=${day}`),
      ...['/api/v1/progress', '/api/v1/states', '/api/v1/changes', '/api/v1/runs', '/api/v1/differences', '/api/v1/openapi.json'],
      ...['/api/v1/states/THA', '/api/v1/states/COK', '/api/v1/states/USA', '/api/v1/states/NRU'],
      ...['/feed.atom', '/feed.json?region=Oceania', '/feed.json?state=THA', '/calendar.ics', '/calendar.ics?state=THA'],
    ];
    const missing = ['/nothing', '/states/nowhere', '/api/v1/states/XXX'];
    const refused = ['/api/v1/states?vote=yes', '/feed.json?vote=yes', '/states?sort=vote', '/api/v1/runs?source=bundled'];

    test('on the record of January 2018 it is pending: 3 of the 50, without a date of entry into force', async () => {
      await liveOn('2018-01-16', RECORD, createUntcSource(settings()));
      for (const path of everyAddress(['2010-01-01', '2017-07-07', '2017-09-19', '2017-09-20', '2017-12-08'], 7))
        await answer(path);
      for (const path of missing) await answer(path, 404);
      for (const path of refused) expect([path, (await fetch(site.address + path)).status]).toEqual([path, 400]);
      expect(await json('/api/v1/progress')).toMatchObject({
        treaty: 'XXVI-9',
        threshold: 50,
        depositsTowardThreshold: 3,
        remaining: 47,
        thresholdReachedOn: null,
        entryIntoForceOn: null,
        inForce: false,
        signatories: 56,
        contractingStates: 3,
        statesParties: 0,
        universe: 197,
      });
      const dashboard = await page('/');
      expect(wordsOf(dashboard, 'h1')).toBe('3 of the 50 instruments needed. 47 to go.');
      expect(wordsOf(dashboard, '.top .lead')).toBe(
        '56 States have signed. The Treaty on the Prohibition of Nuclear Weapons enters into force 90 days after the deposit of 50 instruments of ratification, acceptance, approval or accession.',
      );
      expect(wordsOf(dashboard)).not.toMatch(/[Ii]n force since|has been reached|2021/);
      expect(wordsOf(await page('/states/thailand'), '.lead')).toBe(
        'Thailand signed the treaty on 20 September 2017 and deposited its instrument of ratification on 20 September 2017. It becomes a State Party when the treaty enters into force.',
      );
    });

    test('on the page of February 2026 it is in force since 22 January 2021, and accessions count toward its fifty', async () => {
      await liveOn('2026-02-04', PAGE, createUntcPageSource(settings()));
      const days = ['2017-09-20', '2018-01-16', '2020-10-23', '2020-10-24', '2021-01-21', '2021-01-22', '2026-02-03'];
      for (const path of everyAddress(days)) await answer(path);
      for (const path of missing) await answer(path, 404);
      expect(await json('/api/v1/progress')).toMatchObject({
        thresholdReachedOn: '2020-10-24',
        entryIntoForceOn: '2021-01-22',
        inForce: true,
        signatories: 95,
        contractingStates: 74,
        statesParties: 74,
        depositsTowardThreshold: 74,
      });
      // The Cook Islands and Niue acceded before the fiftieth deposit, that of Honduras on 24 October 2020.
      expect(await json('/api/v1/progress?date=2020-10-23')).toMatchObject({
        depositsTowardThreshold: 49,
        thresholdReachedOn: null,
      });
      expect(await json('/api/v1/progress?date=2020-10-24')).toMatchObject({ depositsTowardThreshold: 50, inForce: false });
      expect(wordsOf(await page('/'), 'h1')).toBe('74 of 197 States have joined');
      expect(wordsOf(await page('/?date=2020-10-24'), 'h1')).toBe(
        '50 instruments deposited. The threshold of 50 has been reached.',
      );
      expect(wordsOf(await page('/?date=2020-10-24'), '.latest')).toContain(
        'Honduras deposited its instrument of ratification and became the 50th State to join',
      );
      const calendar = await answer('/calendar.ics');
      for (const anniversary of ['20180707', '20180920', '20220122'])
        expect(calendar).toContain(`DTSTART;VALUE=DATE:${anniversary}`);
      expect(wordsOf(await page('/race'), '.stills')).toContain('24 October 2020: 1 State deposits its instrument');
    });

    test('its rules are told by its own articles, and what it does not have is not offered', async () => {
      site = await startSite(database.pool, new Date('2026-02-04T12:00:00Z'), ['unoda', 'untc-page'], undefined, treaty);
      const rules = wordsOf(await page('/method'));
      for (const rule of [
        'adopted on 7 July 2017 (A/CONF.229/2017/8)',
        'Art. 13: the treaty has been open for signature since 20 September 2017, with no closing date.',
        'Art. 14: States that have signed the treaty can ratify, accept or approve it.',
        'Art. 14: the treaty is open for accession at any time.',
        'Art. 15(1): the treaty enters into force 90 days after 50 instruments of ratification, acceptance, approval or accession have been deposited. Signatures do not count.',
        'Art. 15(2): for a State that deposits its instrument after the day on which the threshold was reached, the treaty enters into force 90 days after its own deposit.',
        'Art. 17(3): a withdrawal takes effect 12 months after the depositary receives the notice, or later if the State is then a party to an armed conflict.',
        'chapter XXVI, 9',
      ]) {
        expect(rules).toContain(rule);
      }
      expect(wordsOf(await page('/states/cambodia'), 'tbody')).toContain('22 April 2021 (Art. 15(2))');
      const list = await page('/states');
      expect(list('select[name=vote], option[value=vote]')).toHaveLength(0);
      expect(list('thead th')).toHaveLength(6);
      const sources = (await json('/api/v1/progress')).sources.map(({ id }: { id: string }) => id);
      expect(sources).toEqual(['untc', 'untc-page', 'unoda']);
      expect(await json('/api/v1/states/THA')).not.toHaveProperty('vote');
      const csv = await fetch(`${site.address}/data/treaty-actions.csv`);
      expect(csv.headers.get('content-disposition')).toMatch(/=tpnw-treaty-actions-\d{4}-\d{2}-\d{2}\.csv$/);
    });
  },
);

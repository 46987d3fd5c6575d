import { type CheerioAPI, load } from 'cheerio';
import { recordBuiltInCopy } from '../../jobs/scrape/built-in-copy.ts';
import { runScrape } from '../../jobs/scrape/scrape.ts';
import { createUntcSource } from '../../scraper/untc/source.ts';
import { armsTradeTreaty as treaty } from '../../treaty/catalogue/arms-trade-treaty/arms-trade-treaty.ts';
import { USABLE } from '../../web/views/use-this.tsx';
import { type Depositary, startDepositary } from '../support/depositary.ts';
import type { LocalServer } from '../support/local-server.ts';
import { startSite } from '../support/running-site.ts';
import { testDatabase } from '../support/test-database.ts';
import { SOME_ROWS, untcRecord } from '../support/untc-record.ts';

const database = testDatabase();
let depositary: Depositary;
let site: LocalServer;

beforeAll(async () => {
  depositary = await startDepositary();
  site = await startSite(database.pool, new Date(Date.now() + 60_000));
});
afterAll(async () => {
  await site.close();
  await depositary.close();
});

const textOf = async (path: string): Promise<string> => (await fetch(site.address + path)).text();
const pageOf = async (path: string): Promise<CheerioAPI> => load(await textOf(path));
const wordsOf = (text: string): string => text.replace(/\s+/g, ' ').trim();
const addressOf = (what: string): string => `/use/${what}${what === 'state' ? '?state=JPN' : ''}`;

async function scrape(body: string | Uint8Array): Promise<void> {
  depositary.serve(body);
  const source = createUntcSource({ baseUrl: depositary.baseUrl, contactUrl: undefined, retryDelays: [], pause: 0 });
  await runScrape({ pool: database.pool, views: [source], treaty, now: () => new Date() }, { wait: true });
}

describe('of the built-in copy', () => {
  beforeAll(async () => {
    await database.pool.query('truncate scrape_runs, raw_records restart identity cascade');
    await recordBuiltInCopy(database.pool, treaty, () => new Date());
  });

  it.each([
    [
      '/use/figure?date=2014-09-24',
      'As of 24 September 2014, 45 of the 50 instruments of ratification, acceptance or approval needed for the Arms Trade Treaty to enter into force had been deposited.',
    ],
    ['/use/figure?date=2026-04-08', 'As of 8 April 2026, 118 of 197 States had joined the Arms Trade Treaty.'],
    [
      '/use/cumulative?date=2014-09-24',
      'As of 24 September 2014, 119 States had signed the Arms Trade Treaty and 45 had joined it.',
    ],
    ['/use/yearly?date=2025-12-31', '1 State joined the Arms Trade Treaty in 2025.'],
    [
      '/use/state?state=BDI&date=2020-01-01',
      'Burundi signed the Arms Trade Treaty on 3 June 2013 and, as of 1 January 2020, had not ratified it.',
    ],
    [
      '/use/state?state=NLD&date=2020-01-01',
      'The Kingdom of the Netherlands deposited its instrument of acceptance on 18 December 2014 and has been a State Party to the Arms Trade Treaty since 24 December 2014.',
    ],
  ])(
    'the citation at %s is one sentence with base, day and treaty, then the tracker, the day, the address and the source',
    async (path, sentence) => {
      const text = wordsOf((await pageOf(path))('blockquote').text());
      expect(text).toContain(sentence);
      expect(text).toMatch(
        /^“.*\.” Arms Trade Treaty Tracker, \d+ \w+ \d{4}, http:\S+date=\d{4}-\d{2}-\d{2}\S*\. Source: built-in copy of 8 April 2026, compiled from the .*UN Treaty Collection\.$/,
      );
    },
  );

  it('the permanent address carries the day and what was known, and shows the same figures', async () => {
    const known = new Date(Date.now() + 30_000).toISOString();
    const $ = await pageOf(`/use/figure?known=${known}`);
    const address = new URL($('.use section a').first().attr('href') ?? '');
    expect(address.searchParams.get('known')).toBe(known);
    expect(address.searchParams.get('date')).toMatch(/^\d{4}-/);
    expect((await pageOf(address.pathname + address.search))('h1').text()).toContain('118 of 197');
  });

  it.each(USABLE)('the rows of %s have as many cells as columns, and their address names the day', async (what) => {
    const $ = await pageOf(addressOf(what));
    const address = $('a[href^="/rows/"]').attr('href') ?? '';
    expect(address).toMatch(new RegExp(`^/rows/${what}\\.csv\\?.*date=`));
    const answer = await fetch(site.address + address);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/csv; charset=utf-8']);
    expect(answer.headers.get('content-disposition')).toMatch(/^attachment; filename=att-[\w-]+\.csv$/);
    const [heading = '', ...rows] = (await answer.text()).replace('\ufeff', '').trimEnd().split('\r\n');
    expect($('small').text()).toContain(heading.replaceAll(',', ', '));
    expect(rows.length).toBeGreaterThan(0);
    const cells = (row: string): number => row.replace(/"[^"]*"/g, '').split(',').length;
    expect(rows.filter((row) => cells(row) !== cells(heading))).toEqual([]);
  });

  it('leads to the API too', async () => {
    expect(await textOf('/use/figure')).toContain('href="/data/api"');
  });

  it('rows agree with the figures of the day', async () => {
    const rowsAt = async (path: string): Promise<string[]> => (await textOf(path)).trimEnd().split('\r\n').slice(1);
    expect((await rowsAt('/rows/band.csv?date=2014-09-24')).length).toBe(45);
    expect((await rowsAt('/rows/cumulative.csv?date=2014-09-24')).at(-1)).toMatch(/^2014-.*,119,45,45$/);
    expect(await rowsAt('/rows/states.csv?status=signed&date=2026-04-08')).toHaveLength(25);
    expect((await rowsAt('/rows/board.csv')).length).toBe(197 - 118);
  });

  it.each(['figure', 'band', 'cumulative', 'yearly', 'regions', 'state'])(
    'the picture of %s says what it shows, of which day, from which source and where, and needs no style sheet',
    async (what) => {
      const $ = await pageOf(`/use/${what}?date=2014-09-24${what === 'state' ? '&state=JPN' : ''}`);
      const address = $('a[href^="/pictures/"]').first().attr('href') ?? '';
      const answer = await fetch(site.address + address);
      expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'image/svg+xml']);
      const svg = await answer.text();
      const drawn = load(svg, { xml: true });
      expect(drawn('svg > title').text()).toMatch(/24 September 2014/);
      const texts = wordsOf(
        drawn('text')
          .toArray()
          .map((text) =>
            drawn(text)
              .find('tspan')
              .toArray()
              .map((line) => drawn(line).text())
              .join(' '),
          )
          .join(' '),
      );
      expect(texts).toMatch(/24 September 2014.*Source: built-in copy of 8 April 2026.* Arms Trade Treaty Tracker, http:/);
      expect(svg).not.toMatch(/ (style|class|href)=|<style|<script|NaN|undefined/);
    },
  );

  it('a picture is had as PNG too, as bytes that are not compressed again, and the same ones a second time', async () => {
    const one = async () => {
      const answer = await fetch(`${site.address}/pictures/cumulative.png?date=2014-09-25`, {
        headers: { 'accept-encoding': 'br, gzip' },
      });
      return { answer, body: Buffer.from(await answer.arrayBuffer()) };
    };
    const [first, second] = [await one(), await one()];
    expect(first.answer.headers.get('content-type')).toBe('image/png');
    expect(first.answer.headers.get('content-encoding')).toBeNull();
    expect(first.body.subarray(0, 8)).toEqual(Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]));
    // The width that the header states.
    expect(first.body.readUInt32BE(16)).toBe(1600);
    expect(second.body.equals(first.body)).toBe(true);
    expect(second.answer.headers.get('etag')).toBe(first.answer.headers.get('etag'));
  });

  it.each([
    ['/use/figure', '/cards/dashboard.png', '/badges/joined.svg', '/'],
    [
      '/use/band?date=2014-09-24',
      '/cards/dashboard.png?date=2014-09-24',
      '/badges/threshold.svg?date=2014-09-24',
      '/?date=2014-09-24',
    ],
    ['/use/state?state=JPN', '/cards/state.png?state=JPN', '/badges/state.svg?state=JPN', '/states/japan'],
    ['/use/group?group=sids', '/cards/group.png?group=sids', null, null],
  ])(
    '%s has the share picture and the badge, each with the address that follows and the one that stays the same, and the code',
    async (path, card, badge, leadsTo) => {
      const $ = await pageOf(path);
      const own = (address: string | undefined): string => address?.replace(site.address, '') ?? '';
      expect(
        $('.share img')
          .toArray()
          .map((image) => $(image).attr('src')),
      ).toEqual([card, badge].filter(Boolean));
      const addresses = $('.share dd a')
        .toArray()
        .map((link) => own($(link).attr('href')));
      for (const [index, live] of [card, badge].filter((one) => one !== null).entries()) {
        expect(addresses[2 * index]).toBe(live);
        const frozen = new URL(addresses[2 * index + 1] ?? '', site.address);
        expect(frozen.pathname).toBe(new URL(live, site.address).pathname);
        expect([frozen.searchParams.get('date'), frozen.searchParams.get('known')]).toEqual([
          expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
          expect.stringMatching(/^\d{4}-.*Z$/),
        ]);
        expect((await fetch(frozen)).status).toBe(200);
      }
      const [alt, markdown, html] = $('.share textarea')
        .toArray()
        .map((area) => $(area).text());
      expect(alt).toBe($('.share img').first().attr('alt'));
      expect(alt).toBe($('meta[property="og:image:alt"]').attr('content'));
      if (badge === null) return;
      expect(markdown?.replaceAll(site.address, '')).toMatch(/^\[!\[[^\]]+\]\(.*\)\]\(.*\)$/);
      expect(markdown?.replaceAll(site.address, '').endsWith(`](${badge})](${leadsTo})`)).toBe(true);
      const written = load(html ?? '');
      expect([own(written('a').attr('href')), own(written('img').attr('src'))]).toEqual([leadsTo, badge]);
      // The picture goes on changing where the text has been pasted.
      expect(written('img').attr('alt')).not.toMatch(/\d/);
    },
  );

  it.each([
    '/pictures/cumulative.gif',
    '/pictures/board.png',
    '/pictures/cumulative.png?date=2013-01-01',
    '/use/nothing',
    '/use/state',
    '/rows/cumulative',
    '/rows/nothing.csv',
    '/rows/state.csv',
  ])('%s is not found', async (path) => {
    expect((await fetch(site.address + path)).status).toBe(404);
  });
});

describe('each figure is one step from where it comes from', () => {
  beforeAll(async () => {
    await database.pool.query('truncate scrape_runs, raw_records restart identity cascade');
    await scrape(untcRecord({ rows: SOME_ROWS }));
    await scrape(untcRecord({ rows: SOME_ROWS }));
    // A site that has read nothing of what was there before.
    await site.close();
    site = await startSite(database.pool, new Date(Date.now() + 60_000));
  });

  it.each(USABLE)('%s: the source, the archived record, the run that checked it; as of, checked, changed apart', async (what) => {
    const $ = await pageOf(addressOf(what));
    const links = $('.provenance a')
      .toArray()
      .map((link) => $(link).attr('href') ?? '');
    expect(links).toContainEqual(expect.stringMatching(/^https:\/\/treaties\.un\.org\/Pages\/ViewDetails/));
    expect(links).toContain('/health#run-2');
    const record = links.find((link) => link.startsWith('/data/records/'));
    expect((await fetch(site.address + record)).status).toBe(200);
    expect(wordsOf($('.provenance').text())).toMatch(/As of ?\d.*Checked ?\d.* UTC.*Changed ?\d.* UTC/);
  });
});

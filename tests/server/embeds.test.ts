import { load } from 'cheerio';
import { runScrape } from '../../jobs/scrape/scrape.ts';
import { createUntcSource } from '../../scraper/untc/source.ts';
import { armsTradeTreaty as treaty } from '../../treaty/catalogue/arms-trade-treaty/arms-trade-treaty.ts';
import { civilDateInNewYork } from '../../treaty/civil-date.ts';
import { EMBEDDABLE, embedHeight } from '../../web/views/embed.tsx';
import { translatorFor } from '../../web/words/translator.ts';
import { createFormats } from '../../web/words/formats.ts';
import { type Depositary, startDepositary } from '../support/depositary.ts';
import type { LocalServer } from '../support/local-server.ts';
import { startSite } from '../support/running-site.ts';
import { testDatabase } from '../support/test-database.ts';
import { SOME_ROWS, untcRecord } from '../support/untc-record.ts';

const ORIGIN = 'https://tracker.example';
const database = testDatabase();
let depositary: Depositary;
let site: LocalServer;
const answered: { readonly route: string; readonly prepared: boolean }[] = [];

const siteAt = (instant: Date): Promise<LocalServer> =>
  startSite(database.pool, instant, [], undefined, treaty, {
    publicUrl: ORIGIN,
    onAnswer: ({ route, prepared }) => answered.push({ route, prepared }),
  });

async function scrape(rows: readonly (readonly string[])[]): Promise<void> {
  depositary.serve(untcRecord({ rows: rows.map((row) => [...row]) }));
  const source = createUntcSource({ baseUrl: depositary.baseUrl, contactUrl: undefined, retryDelays: [], pause: 0 });
  const run = await runScrape({ pool: database.pool, views: [source], treaty, now: () => new Date() }, { wait: true });
  expect(run).toMatchObject({ outcome: 'changed', reason: null });
}

const fetched = async (path: string, from = site): Promise<Response> => fetch(from.address + path);
const textOf = async (path: string): Promise<string> => (await fetched(path)).text();
const pageOf = async (path: string) => load(await textOf(path));

/** One address of each kind. */
const EMBEDS = EMBEDDABLE.map((what) => {
  const parameters: Readonly<Record<string, string>> = { state: 'state=JPN&', group: 'group=asia-pacific-group&' };
  return `/embed/${what}?${parameters[what] ?? ''}`;
});

beforeAll(async () => {
  depositary = await startDepositary();
  await scrape(SOME_ROWS);
  site = await siteAt(new Date(Date.now() + 60_000));
});
afterAll(async () => {
  await site.close();
  await depositary.close();
});

describe('frames', () => {
  it.each([...EMBEDS, '/embed/nothing'])('%s may stand in a frame of any site', async (path) => {
    const { headers } = await fetched(path);
    expect(headers.get('content-security-policy')).toMatch(/^default-src 'none';.*;frame-ancestors \*$/);
    expect(headers.get('x-frame-options')).toBeNull();
    expect(headers.get('cross-origin-resource-policy')).toBe('cross-origin');
  });

  it.each(['/', '/states/japan', '/use/figure', '/api/v1/progress', '/pictures/band.svg', '/oembed?url=x', '/embed', '/nowhere'])(
    '%s may stand in none',
    async (path) => {
      const { headers } = await fetched(path);
      expect(headers.get('content-security-policy')).toMatch(/;frame-ancestors 'none'(;|$)/);
      expect(headers.get('x-frame-options')).toBe('DENY');
    },
  );

  it('only "Use this" may show a frame, of this site', async () => {
    expect((await fetched('/use/figure')).headers.get('content-security-policy')).toMatch(/;frame-src 'self'$/);
    for (const path of ['/', '/data', ...EMBEDS])
      expect((await fetched(path)).headers.get('content-security-policy')).not.toContain('frame-src');
  });
});

it('figures that nobody has checked for days are as of the day of the last check, not as of today', async () => {
  const readOn = civilDateInNewYork(new Date());
  const later = await siteAt(new Date(Date.now() + 3 * 86_400_000));
  const $ = load(await (await fetched('/embed/figure', later)).text());
  await later.close();
  expect($('footer').text()).toContain(`As of ${createFormats('en-GB').date(readOn)} ·`);
});

describe.each(EMBEDS)('%s', (path) => {
  it('says what it shows, as of when, from where, and leads out of the frame to its page', async () => {
    const $ = await pageOf(`${path}date=2014-09-25`);
    expect($('.kicker').text()).toBe('Arms Trade Treaty');
    expect($('h1').text().trim()).not.toBe('');
    expect($('footer').text()).toMatch(
      /^As of 25 September 2014 · Source: UN Treaty Collection as of .* · Arms Trade Treaty Tracker$/,
    );
    const links = $('a').toArray();
    expect(links.map((link) => $(link).attr('target'))).toEqual(links.map(() => '_top'));
    const page = $('footer a').last().attr('href') ?? '';
    expect($('link[rel=canonical]').attr('href')).toBe(page);
    expect(page).toMatch(/^https:\/\/tracker\.example\/.*[?&]date=2014-09-25/);
    expect((await fetched(page.slice(ORIGIN.length))).status).toBe(200);
    expect((await pageOf(path))('link[rel=canonical]').attr('href')).toMatch(/^https:\/\/tracker\.example\/[\w/-]*(#\w+)?$/);
  });

  it('needs no script and no style but its own, and is not found by search engines', async () => {
    const html = await textOf(path);
    expect(html).not.toMatch(/<script|<style| style=|NaN|undefined/);
    expect(load(html)('meta[name=robots]').attr('content')).toBe('noindex');
  });

  it('is light or dark as its address says', async () => {
    for (const theme of ['light', 'dark']) {
      const $ = await pageOf(`${path}theme=${theme}`);
      const sheet = $('link[rel=stylesheet]').attr('href') ?? '';
      const css = await textOf(sheet);
      expect(css).not.toContain('prefers-color-scheme');
      expect(css.includes('color-scheme: dark')).toBe(theme === 'dark');
    }
    const css = await textOf((await pageOf(path))('link[rel=stylesheet]').attr('href') ?? '');
    expect(css).toContain('prefers-color-scheme: dark');
  });

  it('is kept once it is made', async () => {
    await fetched(`${path}date=2014-06-03`);
    answered.length = 0;
    await fetched(`${path}date=2014-06-03&utm_source=x`);
    expect(answered).toEqual([{ route: '/embed/:name', prepared: true }]);
  });
});

it.each(['/embed/nothing', '/embed/state', '/embed/group', '/embed/board', '/embed/cumulative?date=2013-01-01'])(
  '%s is not found, and the frame says so in few words',
  async (path) => {
    const answer = await fetched(path);
    expect(answer.status).toBe(404);
    const $ = load(await answer.text());
    expect($('h1').text()).toBe('Not found');
    expect($('nav')).toHaveLength(0);
  },
);

it.each(['theme=pink', 'date=2999-01-01', 'known=2999-01-01'])('a bad parameter is a 400: %s', async (query) => {
  expect((await fetched(`/embed/figure?${query}`)).status).toBe(400);
});

describe('oEmbed', () => {
  const ask = (url: string, more = '') => fetched(`/oembed?url=${encodeURIComponent(url)}${more}`);
  const answerTo = async (url: string, more = ''): Promise<Record<string, string | number>> =>
    (await ask(url, more)).json() as Promise<Record<string, string | number>>;

  it('without an address it is a 400', async () => {
    expect((await fetched('/oembed')).status).toBe(400);
  });

  it.each([
    ['/', '/embed/figure'],
    ['/?date=2014-09-24', '/embed/figure?date=2014-09-24'],
    ['/states/japan', '/embed/state?state=japan'],
    ['/states/japan?date=2014-09-24&group=g20', '/embed/state?state=japan&date=2014-09-24'],
    ['/groups/eu', '/embed/group?group=eu'],
    [`/groups/eu?fbclid=${'x'.repeat(300)}`, '/embed/group?group=eu'],
    ['/embed/cumulative?theme=dark&utm_source=x', '/embed/cumulative?theme=dark'],
  ])('%s is answered with the frame %s, which is there', async (path, embed) => {
    const answer = await answerTo(ORIGIN + path);
    expect(answer).toMatchObject({
      ...{ type: 'rich', version: '1.0', provider_name: 'Arms Trade Treaty Tracker', provider_url: `${ORIGIN}/` },
      ...{ width: 640, cache_age: 3_600, title: expect.stringMatching(/^Arms Trade Treaty: /) },
    });
    const frame = load(String(answer['html']))('iframe');
    expect(frame.attr()).toMatchObject({ src: ORIGIN + embed, width: '640', height: String(answer['height']), loading: 'lazy' });
    expect(frame.attr('title')).toBe(answer['title']);
    expect((await fetched(embed)).status).toBe(200);
  });

  it.each(['/?date=2014-09-24', '/states/japan', '/groups/eu', '/embed/yearly'])('%s says where its answer is', async (path) => {
    const { href = '' } = (await pageOf(path))('link[type="application/json+oembed"]').attr() ?? {};
    expect(href).toBe(`${ORIGIN}/oembed?url=${encodeURIComponent(ORIGIN + path)}`);
    expect((await fetched(href.slice(ORIGIN.length))).status).toBe(200);
  });

  it('takes the path alone for an address of this site', async () => {
    expect((await answerTo('/states/japan'))['html']).toBe((await answerTo(`${ORIGIN}/states/japan`))['html']);
  });

  it('takes no more room than it is given', async () => {
    expect(await answerTo(ORIGIN, '&maxwidth=400&maxheight=200')).toMatchObject({ width: 400, height: 200 });
    expect(await answerTo(ORIGIN, '&maxwidth=4000&maxheight=4000')).toMatchObject({
      width: 640,
      height: embedHeight(translatorFor('en', treaty), 'figure', ''),
    });
    expect((await ask(ORIGIN, '&maxwidth=wide')).status).toBe(400);
  });

  it.each([
    ['/?date=2014-09-24', '/cards/dashboard.png?date=2014-09-24'],
    ['/states/japan', '/cards/state.png?state=JPN'],
    ['/embed/group?group=eu&date=2014-09-24', '/cards/group.png?group=eu&date=2014-09-24'],
  ])('%s is shown by the share picture %s where there is room for it', async (path, card) => {
    const answer = await answerTo(ORIGIN + path);
    expect(answer).toMatchObject({ thumbnail_url: ORIGIN + card, thumbnail_width: 1200, thumbnail_height: 630 });
    expect(await answerTo(ORIGIN + path, '&maxwidth=640')).not.toHaveProperty('thumbnail_url');
  });

  it('says the same in XML', async () => {
    const answer = await ask(`${ORIGIN}/states/japan?date=2014-09-24`, '&format=xml');
    expect(answer.headers.get('content-type')).toBe('text/xml; charset=utf-8');
    const $ = load(await answer.text(), { xml: true });
    const said = Object.fromEntries(
      $('oembed')
        .children()
        .toArray()
        .map((element) => [element.name, $(element).text()]),
    );
    const json = await answerTo(`${ORIGIN}/states/japan?date=2014-09-24`);
    expect(said).toEqual(Object.fromEntries(Object.entries(json).map(([name, value]) => [name, String(value)])));
  });

  it.each([
    'https://other.example/',
    `${ORIGIN}/states`,
    `${ORIGIN}/states/atlantis`,
    `${ORIGIN}/states/japan/brief`,
    `${ORIGIN}/embed/nothing`,
    `${ORIGIN}/?date=2999-01-01`,
    'javascript:alert(1)',
  ])('%s has no answer: 404', async (url) => {
    const answer = await ask(url);
    expect(answer.status).toBe(404);
    expect(answer.headers.get('content-type')).toMatch(/^application\/problem\+json/);
  });

  it('another format is 501', async () => {
    expect((await ask(ORIGIN, '&format=yaml')).status).toBe(501);
  });
});

describe('the snippet', () => {
  const snippetOn = async (path: string) => {
    const $ = await pageOf(path);
    const frame = load($('#embed textarea').text())('iframe');
    return { $, frame: frame.attr() ?? {} };
  };

  it.each([
    ['/use/figure', '/embed/figure'],
    ['/use/yearly?theme=dark', '/embed/yearly?theme=dark'],
    ['/use/state?state=JPN&date=2014-09-24', '/embed/state?state=JPN&date=2014-09-24'],
    ['/use/group?group=eu', '/embed/group?group=eu'],
  ])('%s is a frame that follows, and is shown', async (path, embed) => {
    const { $, frame } = await snippetOn(path);
    expect(frame).toMatchObject({
      src: ORIGIN + embed,
      width: '100%',
      loading: 'lazy',
      title: expect.stringMatching(/^Arms Trade Treaty: \S/),
    });
    expect($('[data-preview] iframe').attr('src')).toBe(embed);
    expect($('#embed a').attr('href')).toBe(ORIGIN + embed);
    expect((await fetched(embed)).status).toBe(200);
  });

  it('frozen carries the day and the last instant of knowledge, and keeps what the page is about', async () => {
    const { $, frame } = await snippetOn('/use/state?state=JPN&embed=frozen&theme=light');
    const address = new URL(frame['src'] ?? '');
    expect(address.searchParams.get('state')).toBe('JPN');
    expect(address.searchParams.get('date')).toMatch(/^\d{4}-/);
    expect(address.searchParams.get('known')).toMatch(/^\d{4}-.*Z$/);
    expect((await fetched(address.pathname + address.search)).status).toBe(200);
    expect($('#embed form input[type=hidden]').attr()).toMatchObject({ name: 'state', value: 'JPN' });
    expect(
      $('#embed option[selected]')
        .toArray()
        .map((option) => $(option).attr('value')),
    ).toEqual(['frozen', 'light']);
  });

  it('frozen leads to the page with the same knowledge', async () => {
    const { frame } = await snippetOn('/use/group?group=eu&embed=frozen');
    const page = (await pageOf((frame['src'] ?? '').slice(ORIGIN.length)))('link[rel=canonical]').attr('href') ?? '';
    expect(page).toMatch(/\/groups\/eu\?date=.*&known=/);
    expect((await pageOf(page.slice(ORIGIN.length)))('.note').text()).toContain('what the tracker knew on');
  });

  it('is not offered of what is no embed', async () => {
    for (const path of ['/use/board', '/use/states', '/use/group', '/use/cumulative?date=2013-01-01'])
      expect((await pageOf(path))('#embed')).toHaveLength(0);
  });
});

// Last: it records further facts.
it('a frozen embed has the same bytes after new facts have come and days have passed; a live one follows', async () => {
  const bytesOf = async (path: string, from = site) => {
    const answer = await fetched(path, from);
    expect([path, answer.status]).toEqual([path, 200]);
    return { tag: answer.headers.get('etag'), body: Buffer.from(await answer.arrayBuffer()).toString('base64') };
  };
  const frozen: string[] = [];
  for (const what of EMBEDDABLE) {
    const parameters: Readonly<Record<string, string>> = { state: '&state=JPN', group: '&group=asia-pacific-group' };
    const $ = await pageOf(`/use/${what}?embed=frozen${parameters[what] ?? ''}`);
    frozen.push(($('#embed a').attr('href') ?? '').slice(ORIGIN.length));
  }
  const live = EMBEDS.map((path) => `${path}date=2014-12-31`);
  const pathsOf = [...frozen, ...live];
  const before = await Promise.all(pathsOf.map((path) => bytesOf(path)));
  // Japan's date is corrected, and another State has joined.
  await scrape([
    ...SOME_ROWS.map((row) => (row[0] === 'Japan' ? ['Japan', '3 Jun 2013', '', '10 May 2014 A'] : row)),
    ['Mongolia', '24 Sep 2013', '', '1 Oct 2014'],
  ]);
  const later = await siteAt(new Date(Date.now() + 40 * 86_400_000));
  const after = await Promise.all(pathsOf.map((path) => bytesOf(path, later)));
  await later.close();
  expect(after.slice(0, frozen.length)).toEqual(before.slice(0, frozen.length));
  const unchanged = live.filter((_, at) => after[frozen.length + at]?.body === before[frozen.length + at]?.body);
  expect(unchanged).toEqual([]);
});

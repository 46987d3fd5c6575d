import { load } from 'cheerio';
import { armsTradeTreaty as treaty } from '../../treaty/catalogue/arms-trade-treaty/arms-trade-treaty.ts';
import { groups } from '../../treaty/groups.ts';
import { states } from '../../treaty/states.ts';
import type { LocalServer } from '../support/local-server.ts';
import { startSite } from '../support/running-site.ts';
import { testDatabase } from '../support/test-database.ts';

const database = testDatabase('built-in record');
let site: LocalServer;
beforeAll(async () => {
  site = await startSite(database.pool, new Date(Date.now() + 60_000));
});
afterAll(() => site.close());

const ask = async (path: string) => {
  const answer = await fetch(site.address + path);
  return { type: answer.headers.get('content-type'), status: answer.status, text: await answer.text() };
};
const canonicalOf = async (path: string) => {
  const $ = load((await ask(path)).text);
  expect($('meta[property="og:url"]').attr('content')).toBe($('link[rel=canonical]').attr('href'));
  return $('link[rel=canonical]').attr('href')?.replace(site.address, '');
};

describe('the site map', () => {
  const mapped = async () => {
    const { type, text } = await ask('/sitemap.xml');
    expect(type).toBe('application/xml; charset=utf-8');
    const $ = load(text, { xml: true });
    expect($('urlset').attr('xmlns')).toBe('http://www.sitemaps.org/schemas/sitemap/0.9');
    return $('url')
      .toArray()
      .map((url) => ({ address: $(url).children('loc').text(), changed: $(url).children('lastmod').text() }));
  };

  it('has every page, State, brief and group once', async () => {
    const pages = await mapped();
    expect(pages).toHaveLength(10 + 2 * states.length + groups.length);
    expect(new Set(pages.map(({ address }) => address)).size).toBe(pages.length);
  });

  it('keeps the limits of the protocol: 50,000 addresses, 50 MB', async () => {
    expect((await mapped()).length).toBeLessThan(50_000);
    expect((await ask('/sitemap.xml')).text.length).toBeLessThan(50_000_000);
  });

  it('states when a page last changed where a change was recorded, or took effect since, and nothing of others', async () => {
    const pages = await mapped();
    const changedOf = (path: string) => pages.find(({ address }) => address === site.address + path)?.changed;
    const { rows } = await database.pool.query<{ at: Date }>(`select max(detected_at) as at from changes where iso3 = 'BDI'`);
    expect(changedOf('/states/burundi')).toBe(rows[0]?.at.toISOString());
    expect(changedOf('/states/venezuela')).toBe('');
    expect(changedOf('/method')).toBe('');
    for (const { changed } of pages) expect(changed).toMatch(/^(\d{4}-\d{2}-\d{2}(T[\d:.]+Z)?)?$/);
  });
});

describe('the rules for crawlers', () => {
  /** Whether a crawler of this name may fetch the address, by the longest rule that matches (RFC 9309, 2.2.2). */
  async function mayFetch(name: string, address: string): Promise<boolean> {
    const groups = (await ask('/robots.txt')).text.split('\n\n').map((group) => group.trim().split('\n'));
    const own =
      groups.find((group) => group.includes(`User-agent: ${name}`)) ?? groups.find((group) => group.includes('User-agent: *'));
    const rules = (own ?? []).flatMap((line) => {
      const [, kind, path = ''] = /^(Allow|Disallow): (.+)$/.exec(line) ?? [];
      const pattern = new RegExp(`^${path.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')}`);
      return kind && pattern.test(address) ? [{ kind, length: path.length }] : [];
    });
    return rules.sort((a, b) => b.length - a.length)[0]?.kind !== 'Disallow';
  }

  it.each([
    ['/', true],
    ['/?date=2014-09-24', true],
    ['/states', true],
    ['/states/burundi', true],
    ['/states/burundi/brief', true],
    ['/states?status=signed', true],
    ['/groups/ecowas', true],
    ['/changes?before=10', true],
    ['/cards/state.png?state=BDI&date=2014-09-24&known=2026-04-08', true],
    ['/badges/joined.svg', true],
    ['/api/v1/states?date=2014-09-24', true],
    ['/data/treaty-actions.csv', true],
    ['/?date=2014-09-24&known=2026-04-08', false],
    ['/states?status=signed&sort=-signed', false],
    ['/states?q=land', false],
    ['/states?date=2014-09-24', false],
    ['/states/burundi?date=2014-09-24', false],
    ['/states/burundi?group=au', false],
    ['/groups/ecowas?date=2014-09-24', false],
    ['/next?with=bdi,tza', false],
    ['/use/figure', false],
    ['/rows/figure.csv?date=2014-09-24', false],
    ['/fr/states/burundi', true],
    ['/fr/states?sort=-signed', false],
  ])('a crawler may fetch %s: %s', async (address, may) => {
    expect(await mayFetch('Googlebot', address)).toBe(may);
    // Who shows one address with a link to it may fetch all.
    expect(await mayFetch('Twitterbot', address)).toBe(true);
  });

  it('name the site map', async () => {
    const { type, text } = await ask('/robots.txt');
    expect(type).toBe('text/plain; charset=utf-8');
    expect(text).toContain(`\nSitemap: ${site.address}/sitemap.xml\n`);
  });
});

it.each([
  ['/?utm_source=x', '/'],
  ['/?date=2014-09-24', '/?date=2014-09-24'],
  ['/states?sort=-signed', '/states'],
  ['/states?sort=-signed&status=signed', '/states?status=signed'],
  ['/next?sort=name', '/next'],
  ['/next?group=sadc&with=tza,ago', '/next?group=sadc&with=ago%2Ctza'],
  ['/states/burundi?group=au', '/states/burundi?group=au'],
])('the canonical address of %s is %s: with what changes what the page says, without its order', async (path, canonical) => {
  expect(await canonicalOf(path)).toBe(canonical);
});

describe('llms.txt', () => {
  it('is a title, a summary, what to know, and lists of links (llmstxt.org)', async () => {
    const { type, text } = await ask('/llms.txt');
    expect(type).toBe('text/plain; charset=utf-8');
    const [title, summary, ...rest] = text.trim().split('\n\n');
    expect(title).toBe('# Arms Trade Treaty Tracker');
    expect(summary).toMatch(/^> \S/);
    const sections = rest.join('\n\n').split(/^## /m).slice(1);
    expect(sections.map((section) => section.split('\n')[0])).toEqual(['Pages', 'Data', 'Optional']);
    for (const section of sections)
      for (const line of section.trim().split('\n').slice(2)) expect(line).toMatch(/^- \[[^\]]+\]\(http:\S+\): \S/);
  });

  it('has the figures of today with their day and their base, and a citation', async () => {
    const { text } = await ask('/llms.txt');
    expect(text).toContain('As of 8 April 2026, 118 of 197 States had joined the Arms Trade Treaty.');
    expect(text).toMatch(/Source: built-in copy of 8 April 2026/);
    expect(text).not.toMatch(/undefined|NaN|\{|\}/);
  });
});

describe('the Dataset on the data page', () => {
  const dataset = async () => {
    const $ = load((await ask('/data')).text);
    const blocks = $('script[type="application/ld+json"]');
    expect(blocks).toHaveLength(1);
    return { source: blocks.text(), value: JSON.parse(blocks.text()) };
  };

  it('has what search engines require of one, and its distributions are there in the form that they state', async () => {
    const { value } = await dataset();
    expect(value).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'Dataset',
      license: 'https://creativecommons.org/licenses/by/4.0/',
      creator: { '@type': 'Organization', name: 'Arms Trade Treaty Tracker' },
      temporalCoverage: '2013-06-03/2026-04-08',
      isBasedOn: { url: treaty.depositaryPage },
      url: `${site.address}/data`,
    });
    // Google: name and description are required, the description of 50 to 5,000 letters.
    expect(value.name.length).toBeGreaterThan(10);
    expect(value.description.length).toBeGreaterThanOrEqual(50);
    expect(value.description.length).toBeLessThanOrEqual(5_000);
    expect(Number.isNaN(Date.parse(value.dateModified))).toBe(false);
    expect(value.variableMeasured.length).toBeGreaterThan(3);
    expect(value.distribution.length).toBeGreaterThan(3);
    for (const { '@type': type, contentUrl, encodingFormat, name } of value.distribution) {
      expect([type, typeof name]).toEqual(['DataDownload', 'string']);
      const answer = await fetch(contentUrl);
      expect([contentUrl, answer.status, answer.headers.get('content-type')?.split(';')[0]]).toEqual([
        contentUrl,
        200,
        encodingFormat,
      ]);
    }
  });

  it('cannot end its block: no text in it has a sign that begins a tag', async () => {
    expect((await dataset()).source).not.toContain('<');
  });
});

import { load } from 'cheerio';
import { runScrape } from '../../../jobs/scrape/scrape.ts';
import { createBundledSource } from '../../../scraper/bundled/source.ts';
import { armsTradeTreaty as treaty } from '../../../treaty/catalogue/arms-trade-treaty/arms-trade-treaty.ts';
import { addressIn, inEveryLanguage, inLanguage } from '../../../web/addresses.ts';
import { LANGUAGES, LOCALES, type Locale } from '../../../web/words/locales.ts';
import { inOrderOf } from '../../../web/words/states.ts';
import { loadLanguages, stateNamed, translatorFor } from '../../../web/words/translator.ts';
import type { LocalServer } from '../../support/local-server.ts';
import { startSite, TODAY } from '../../support/running-site.ts';
import { testDatabase } from '../../support/test-database.ts';

await loadLanguages();

const database = testDatabase();
let site: LocalServer;
const answered: { readonly route: string; readonly prepared: boolean }[] = [];
beforeAll(async () => {
  const now = () => new Date(`${TODAY}T06:00:00Z`);
  await runScrape({ pool: database.pool, views: [createBundledSource()], treaty, now }, { wait: true });
  // What was recorded just now is known.
  site = await startSite(database.pool, new Date(), [], undefined, treaty, {
    onAnswer: ({ route, prepared }) => answered.push({ route, prepared }),
  });
});
afterAll(() => site.close());

const OTHERS = LOCALES.filter((locale) => locale !== 'en');
const fetched = async (path: string, init: RequestInit = {}): Promise<Response> =>
  fetch(site.address + path, { redirect: 'manual', ...init });
const textOf = async (path: string): Promise<string> => (await fetched(path)).text();
const pageOf = async (path: string) => load(await textOf(path));

/** One page of each kind. */
const PAGES = [
  '/',
  '/?date=2014-09-24',
  '/states?q=ar&status=signed',
  '/states/burundi',
  '/states/burundi/brief',
  '/race',
  '/next?group=au',
  '/groups',
  '/groups/ecowas',
  '/changes',
  '/method',
  '/data',
  '/data/dictionary',
  '/data/api',
  '/health',
  '/use/figure',
  '/use/state?state=BDI',
  '/embed/figure',
  '/embed/group?group=ecowas',
];

const LINKS = ['href', 'src', 'data-film', 'data-names'];

/** The links of a page to this site; those to another language say so. */
function linksIn(html: string, path: string, names = [...LINKS, 'action']): string[] {
  const $ = load(html);
  const attributes = names.flatMap((name) =>
    $(`[${name}]:not([hreflang])`)
      .toArray()
      .flatMap((element) => $(element).attr(name) ?? []),
  );
  return [...new Set(attributes)]
    .map((address) => new URL(address, site.address + path))
    .filter(({ origin }) => origin === site.address)
    .map(({ href }) => href.replace(/#.*$/, '').slice(site.address.length));
}

const HAS_NONE = /^\/(?:(?:assets|api|data\/records)\/|sitemap\.xml$|llms\.txt$)/;

describe.each(OTHERS)('in %s', (locale) => {
  const t = translatorFor(locale, treaty);
  const { tag, direction } = LANGUAGES[locale];

  test('every page is in the language, from its element to its headers, and its links stay in it', async () => {
    const links = new Set<string>();
    for (const path of PAGES) {
      const response = await fetched(addressIn(locale, path));
      expect([path, response.status, response.headers.get('content-language')]).toEqual([path, 200, locale]);
      const html = await response.text();
      expect([path, load(html)('html').attr('lang'), load(html)('html').attr('dir') ?? 'ltr']).toEqual([path, locale, direction]);
      for (const link of linksIn(html, addressIn(locale, path))) if (!HAS_NONE.test(link)) links.add(link);
    }
    expect([...links].filter((link) => !link.startsWith(`/${locale}/`))).toEqual([]);
  });

  test('a State is called by its name there, and so are its region and the articles of the treaty', async () => {
    const $ = await pageOf(`/${locale}/states/burundi`);
    const { name } = t.nameOf(stateNamed('BDI'));
    expect($('h1').text()).toBe(name);
    expect($('main').text()).toContain(t.nameOf({ of: 'regions', code: 'Africa' }).name);
    expect((await pageOf(`/${locale}/states/iceland`))('#actions').parent().text()).not.toContain('Art. 22');
    expect((await pageOf(`/${locale}/data/api`))('main').text()).not.toContain('Art. 22');
    expect((await pageOf(`/${locale}/`))('.world a[href$="states/burundi"]').attr('title')).toBe(name);
  });

  test('regions and groups are offered in the order of the language', async () => {
    for (const path of ['/next', '/states', '/states/burundi']) {
      const $ = await pageOf(`/${locale}${path}`);
      for (const name of path === '/states/burundi' ? ['group'] : ['region', 'group']) {
        const offered = $(`select[name=${name}] option:not([value=""])`)
          .toArray()
          .map((option) =>
            $(option)
              .text()
              .replace(/[\s\u00a0]*[(（]\d+[)）]$/, ''),
          );
        expect([path, name, offered.length > 2]).toEqual([path, name, true]);
        expect([path, name, offered]).toEqual([path, name, offered.toSorted(inOrderOf(locale))]);
      }
    }
  });

  test('the peers of a State are listed in the order of the language', async () => {
    const $ = await pageOf(`/${locale}/states/burundi?group=au`);
    const joined = $('details .peers a')
      .toArray()
      .map((link) => $(link).text());
    expect(joined.length).toBeGreaterThan(20);
    expect(joined).toEqual(joined.toSorted(inOrderOf(locale)));
  });

  test('what is no page speaks the language too, and leads to pages in it', async () => {
    const { name } = t.nameOf(stateNamed('ISL'));
    const feed = JSON.parse(await textOf(`/${locale}/feed.json?state=ISL`)) as {
      readonly language: string;
      readonly items: readonly { readonly url: string; readonly title: string }[];
    };
    expect(feed.language).toBe(locale);
    for (const { url } of feed.items) expect(url).toContain(`/${locale}/states/iceland`);
    expect(await textOf(`/${locale}/feed.atom`)).toContain(`xml:lang="${locale}"`);
    expect(await textOf(`/${locale}/calendar.ics?state=ISL`)).toContain(`${site.address}/${locale}/states/iceland`.slice(0, 40));
    expect(JSON.parse(await textOf(`/${locale}/state-names.json`))).toContainEqual(
      expect.arrayContaining(['iceland', name, 'Iceland']),
    );
    const replay = JSON.parse(await textOf(`/${locale}/replay.json`)) as {
      readonly steps: readonly { readonly address: string }[];
    };
    expect(replay.steps.every(({ address }) => address.startsWith(`/${locale}/`))).toBe(true);
    const oembed = JSON.parse(await textOf(`/oembed?url=${encodeURIComponent(`${site.address}/${locale}/`)}`)) as {
      readonly html: string;
    };
    expect(oembed.html).toContain(`${site.address}/${locale}/embed/figure`);
    expect(await textOf(`/${locale}/badges/joined.svg`)).toContain(`lang="${locale}"`);
  });

  test('errors are told in the language, with its status', async () => {
    for (const path of ['/states/atlantis', '/nothing', '/api/v1/progress', '/robots.txt', '/healthz', '/assets/x.css']) {
      const response = await fetched(`/${locale}${path}`, { headers: { accept: 'text/html' } });
      expect([path, response.status]).toEqual([path, 404]);
      expect([path, load(await response.text())('html').attr('lang')]).toEqual([path, locale]);
    }
    const refused = await fetched(`/${locale}/?date=never`);
    expect([refused.status, refused.headers.get('content-language')]).toEqual([400, locale]);
    expect((await fetched(`/${locale}/embed/nothing`)).status).toBe(404);
  });

  test('another name of a State leads to its page in the language, and the prefix alone to the dashboard', async () => {
    for (const [from, to] of [
      ['/states/NLD?date=2020-01-01', '/states/netherlands?date=2020-01-01'],
      ['/NLD', '/states/netherlands'],
    ]) {
      const response = await fetched(`/${locale}${from}`);
      expect([response.status, response.headers.get('location')]).toEqual([301, `/${locale}${to}`]);
    }
    expect((await fetched(`/${locale}?date=2020-01-01`)).headers.get('location')).toBe(
      `${site.address}/${locale}/?date=2020-01-01`,
    );
  });

  test('an answer is kept under its own address, normalized, with its own tag', async () => {
    const path = `/${locale}/states?status=party`;
    const tagOf = async (address: string) => (await fetched(address)).headers.get('etag');
    const own = await tagOf(path);
    expect(own).not.toBe(await tagOf('/states?status=party'));
    answered.length = 0;
    expect(await tagOf(`/${locale}/states?utm=x&status=party`)).toBe(own);
    expect(answered).toEqual([{ route: '/states', prepared: true }]);
  });

  test('Open Graph has the language as a language and a territory', async () => {
    const $ = await pageOf(`/${locale}/`);
    expect($('meta[property="og:locale"]').attr('content')).toMatch(new RegExp(`^${new Intl.Locale(tag).language}_[A-Z]{2}$`));
    // They are not at this address, as Open Graph would have it.
    expect($('meta[property="og:locale:alternate"]')).toHaveLength(0);
  });
});

test('between Chinese texts stands Chinese punctuation, and a space before a colon in French', async () => {
  for (const path of PAGES) {
    const text = (await pageOf(`/zh${path}`))('body').text();
    expect([
      path,
      text.match(/.{0,20}(?:[。？！] (?=\p{Script=Han})|[\p{Script=Han}）][:;,?!](?= )|[\p{Script=Han}）]\. ).{0,20}/gu),
    ]).toEqual([path, null]);
  }
  expect((await pageOf('/fr/'))('.use-this .hidden').first().text()).toMatch(/^\u00a0: \p{L}/u);
});

test('a State’s peers come by name in the language of the page', async () => {
  const $ = await pageOf('/zh/states/china');
  const names = $('[aria-labelledby="peers"] ul.peers')
    .first()
    .find('a')
    .toArray()
    .map((element) => $(element).text());
  expect(names.length).toBeGreaterThan(20);
  expect(names).toEqual(names.toSorted(new Intl.Collator('zh-Hans-CN').compare));
});

test.each([...LOCALES])(
  'what has no order of its own comes by name in the language: ticks of one day, tiles, and equal rows of the board (%s)',
  async (locale) => {
    const $ = await pageOf(addressIn(locale, '/'));
    const compare = inOrderOf(locale);
    const inOrder = (names: string[]) => names.toSorted(compare);
    const of = (selector: string, nameIn: (element: string | undefined) => string = (text) => text ?? '') =>
      $(selector)
        .toArray()
        .map((element) => nameIn($(element).attr('title') ?? $(element).text()));
    const rest = of('.band .none title');
    expect(rest).toHaveLength(54);
    expect(rest).toEqual(inOrder(rest));
    const blocks = $('.band .block')
      .toArray()
      .map((block) =>
        $(block)
          .find('title')
          .toArray()
          .map((title) => $(title).text()),
      );
    expect(blocks.length).toBeGreaterThan(5);
    for (const titles of blocks) expect(titles).toEqual(inOrder(titles));
    for (const group of $('.world [role=group]').toArray()) {
      const names = $(group)
        .find('a')
        .toArray()
        .map((tile) => $(tile).attr('title') ?? '');
      expect(names).toEqual(inOrder(names));
    }
    // Armenia and Azerbaijan are equal in all: 42 of 45 peers, neither signed.
    const [armenia, azerbaijan] = ['armenia', 'azerbaijan'].map((slug) => $(`#next ~ table th a[href$="states/${slug}"]`));
    const names = [armenia?.text() ?? '', azerbaijan?.text() ?? ''];
    const rows = of('#next ~ table th a').filter((name) => names.includes(name));
    expect(rows).toEqual(inOrder(names));
  },
);

test('a State has one place in the band on all pages of one language, by its name there', async () => {
  const placeIn = async (locale: Locale): Promise<number> => {
    const $ = await pageOf(addressIn(locale, '/'));
    const at = $('.band a')
      .toArray()
      .findIndex((tick) => /states\/yemen$/.test($(tick).attr('href') ?? ''));
    const marked = (await pageOf(addressIn(locale, '/states/yemen')))('.band .marked').attr('class')?.split(' ');
    expect(marked).toContain(`edge-${at % 60}`);
    return at;
  };
  // Yemen has neither signed nor joined, and such States come by name alone.
  expect(await placeIn('en')).not.toBe(await placeIn('ru'));
});

test('no link of a page in another language is dead', async () => {
  const links = await Promise.all(
    PAGES.map(async (path) => linksIn(await textOf(addressIn('ar', path)), addressIn('ar', path), LINKS)),
  );
  // One address of each kind: hundreds differ in a name or a day only.
  const kindOf = (link: string): string => link.replace(/\/(states|groups)\/[a-z-]+/, '/$1/:name').replace(/=[^&]*/g, '=');
  const kinds = new Map(links.flat().map((link) => [kindOf(link), link]));
  const dead: string[] = [];
  for (const link of kinds.values()) if ((await fetched(link)).status !== 200) dead.push(link);
  expect(dead).toEqual([]);
}, 60_000);

test.each([...LOCALES])(
  'the dashboard in %s is at most 60 kB of HTML, on the day with the most and on any other',
  async (locale) => {
    for (const path of ['/', `/?date=${TODAY}`, '/?date=2014-12-24']) {
      const html = await textOf(addressIn(locale, path));
      expect(Buffer.byteLength(html)).toBeLessThanOrEqual(60 * 1024);
    }
  },
);

test('each page names itself in every language, and English for whoever speaks none of them', async () => {
  for (const locale of LOCALES) {
    for (const path of ['/', '/states?q=land&status=party', '/states/burundi?date=2015-01-01']) {
      const $ = await pageOf(addressIn(locale, path));
      const own = site.address + addressIn(locale, path);
      expect($('link[rel=canonical]').attr('href')).toBe(own);
      const alternates = Object.fromEntries(
        $('link[hreflang]')
          .toArray()
          .map((link) => [$(link).attr('hreflang'), $(link).attr('href')]),
      );
      const expected = LOCALES.map((other) => [other, site.address + addressIn(other, path)]);
      expect(alternates).toEqual({ ...Object.fromEntries(expected), 'x-default': site.address + path });
    }
  }
});

test('the foot has the page in each language, in its own words, and marks its own', async () => {
  const path = '/states?q=land&date=2015-01-01';
  for (const locale of LOCALES) {
    const $ = await pageOf(addressIn(locale, path));
    const choice = $('footer [data-redraw=languages] li').toArray();
    expect(choice.map((one) => $(one).text().trim())).toEqual(Object.values(LANGUAGES).map(({ ownName }) => ownName));
    expect(choice.map((one) => $(one).find('a').attr('href'))).toEqual(
      LOCALES.map((other) => (other === locale ? undefined : addressIn(other, path))),
    );
    expect($('footer [aria-current=true]').text()).toBe(LANGUAGES[locale].ownName);
  }
});

test('English with a prefix leads to English without one, and to no other host', async () => {
  for (const [from, to] of [
    ['/en', '/'],
    ['/en?date=2020-01-01', '/?date=2020-01-01'],
    ['/en/states/burundi?x=1', '/states/burundi?x=1'],
    ['/en//evil.example', '//evil.example'],
  ]) {
    const response = await fetched(from ?? '');
    expect([from, response.status, response.headers.get('location')]).toEqual([from, 301, `${site.address}${to}`]);
  }
});

test('the API keeps its codes, whatever the language of the page that leads there', async () => {
  const response = await fetched('/api/v1/states/BDI');
  expect(response.headers.get('content-language')).toBeNull();
  expect(((await response.json()) as { readonly region: string }).region).toBe('Africa');
});

test('the site map has each page once, with where it is in every language', async () => {
  const xml = load(await textOf('/sitemap.xml'), { xml: true });
  const burundi = xml('url').filter((_, url) => xml(url).find('loc').text() === `${site.address}/states/burundi`);
  expect(burundi).toHaveLength(1);
  expect(
    burundi
      .find('xhtml\\:link')
      .toArray()
      .map((link) => xml(link).attr('href')),
  ).toEqual(LOCALES.map((locale) => site.address + addressIn(locale, '/states/burundi')));
});

test('only what is an address is put into the language, and only once', () => {
  const html = `<a href="/states/x?q=a&amp;b" title=" href=/y">/z</a><a href=/x tabindex=-1></a><p data-model='{"href":"/v"}'></p><a hreflang="en" href="/">English</a><img src="/assets/a.png"/><a href="/fr/w">w</a><a href="//other.example/">o</a>`;
  expect(inLanguage('fr', html)).toBe(
    `<a href="/fr/states/x?q=a&amp;b" title=" href=/y">/z</a><a href=/fr/x tabindex=-1></a><p data-model='{"href":"/v"}'></p><a hreflang="en" href="/">English</a><img src="/assets/a.png"/><a href="/fr/w">w</a><a href="//other.example/">o</a>`,
  );
  expect(inLanguage('en', html)).toBe(html);
});

test('an address is found in every language from its own', () => {
  const from = (locale: Locale, address: string) => inEveryLanguage({ locale, address }).map((one) => one.address);
  expect(from('fr', 'https://a.example/fr/?date=2015-01-01')).toEqual(from('en', 'https://a.example/?date=2015-01-01'));
  expect(from('ar', 'https://a.example/ar/states/x')).toContain('https://a.example/states/x');
});

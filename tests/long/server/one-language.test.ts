import { runScrape } from '../../../jobs/scrape/scrape.ts';
import { createBundledSource } from '../../../scraper/bundled/source.ts';
import { armsTradeTreaty as treaty } from '../../../treaty/catalogue/arms-trade-treaty/arms-trade-treaty.ts';
import { addressIn } from '../../../web/addresses.ts';
import { USABLE } from '../../../web/views/use-this.tsx';
import { LOCALES, type Locale } from '../../../web/words/locales.ts';
import type { LocalServer } from '../../support/local-server.ts';
import { foreignWordsIn, seamsIn, textsIn, textsOf } from '../../support/one-language.ts';
import { startSite, TODAY } from '../../support/running-site.ts';
import { testDatabase } from '../../support/test-database.ts';

const database = testDatabase();
let site: LocalServer;
beforeAll(async () => {
  const now = () => new Date(`${TODAY}T06:00:00Z`);
  await runScrape({ pool: database.pool, views: [createBundledSource()], treaty, now }, { wait: true });
  site = await startSite(database.pool, new Date());
});
/** What the API's document calls its schemas, which are codes. */
let schemas: ReadonlySet<string>;
const none: ReadonlySet<string> = new Set();
beforeAll(async () => {
  const response = await fetch(`${site.address}/api/v1/openapi.json`);
  const { components } = (await response.json()) as { readonly components: { readonly schemas: object } };
  schemas = new Set(Object.keys(components.schemas));
});
afterAll(() => site.close());

/** What some of what can be used elsewhere is about. */
const ABOUT: Readonly<Record<string, string>> = {
  states: '?region=Africa',
  board: '?group=au&share=50',
  state: '?state=BDI',
  group: '?group=ecowas',
};

/** Everything with texts of its own: pages at days of each kind, and what is no page. */
const ADDRESSES = [
  ...['/', '/?date=2013-05-01', '/?date=2014-09-24', '/?date=2014-12-24', '/race', '/replay.json'],
  ...['/states', '/states?region=Africa&status=signed&group=au&vote=yes', '/states?q=0'],
  ...['burundi', 'serbia', 'angola', 'united-states-of-america', 'ecuador?date=2026-04-01', 'holy-see'].map(
    (name) => `/states/${name}`,
  ),
  ...['/states/burundi/brief', '/states/cuba/brief', '/states/iceland/brief'],
  ...['/next', '/next?group=au&region=Africa&with=BDI', '/next?share=99', '/changes', '/health', '/method'],
  ...[
    '/groups',
    '/groups?date=2014-01-01',
    '/groups/ecowas',
    '/groups/pif',
    '/groups/weog',
    '/groups/ldc',
    '/groups/lldc',
    '/groups/p5',
  ],
  ...['/data', '/data/dictionary', '/data/api', '/data/index.json', '/data/datapackage.json', '/data/states.metadata.json'],
  ...USABLE.map((what) => `/use/${what}${ABOUT[what] ?? ''}`),
  ...['/rows/regions.metadata.json', '/rows/state.metadata.json?state=BDI'],
  ...['figure', 'band', 'cumulative', 'yearly', 'regions', 'tiles', 'state?state=BDI', 'group?group=ecowas', 'none'].map(
    (what) => `/embed/${what}`,
  ),
  ...['band', 'cumulative', 'yearly', 'regions', 'tiles'].map((what) => `/pictures/${what}.svg`),
  ...['/badges/joined.svg', '/badges/threshold.svg', '/badges/threshold.svg?date=2014-09-24', '/badges/state.svg?state=USA'],
  ...[
    '/feed.atom',
    '/feed.json?region=Africa&vote=yes&status=signed',
    '/feed.json?state=BDI',
    '/calendar.ics',
    '/calendar.ics?state=ECU',
    '/calendar.ics?group=au',
  ],
  ...['/0', '/states/0', '/?date=0', '/?date=2999-01-01', '/data/records/0'],
];

async function textsAt(path: string, locale: Locale): Promise<string[]> {
  const response = await fetch(site.address + addressIn(locale, path), { headers: { accept: 'text/html,*/*' } });
  const type = response.headers.get('content-type') ?? '';
  const body = await response.text();
  if (type.includes('calendar'))
    return body
      .replace(/\r\n[ \t]/g, '')
      .split('\r\n')
      .flatMap(
        (line) => /^(?:SUMMARY|DESCRIPTION|NAME|X-WR-CALNAME|X-WR-CALDESC)[^:]*:(.*)$/.exec(line)?.[1]?.split('\\n') ?? [],
      );
  if (/html|xml/.test(type)) return textsOf(body, locale, !type.includes('html'));
  if (type.includes('csv')) return [];
  return textsIn(JSON.parse(body), locale);
}

describe.each(LOCALES.filter((locale) => locale !== 'en'))('in %s', (locale) => {
  const found: { path: string; text: string }[] = [];
  beforeAll(async () => {
    for (const path of ADDRESSES) for (const text of await textsAt(path, locale)) found.push({ path, text });
  }, 120_000);

  test('no word is English that the language does not have', () => {
    const foreign = found.flatMap(({ path, text }) => {
      const words = foreignWordsIn(locale, text, path === '/data/api' ? schemas : none);
      return words.length === 0 ? [] : [`${words.join(' ')} | ${text.slice(0, 120)} | ${path}`];
    });
    expect([...new Set(foreign)]).toEqual([]);
  });

  test('sentences are joined as the language joins them', () => {
    const seams = found.flatMap(({ path, text }) => seamsIn(locale, text).map((seam) => `${seam} | ${path}`));
    expect([...new Set(seams)]).toEqual([]);
  });
});

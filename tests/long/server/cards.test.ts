import { load } from 'cheerio';
import { createRequire } from 'node:module';
import { recordBuiltInCopy } from '../../../jobs/scrape/built-in-copy.ts';
import { decide } from '../../../jobs/review/decide.ts';
import { armsTradeTreaty as treaty } from '../../../treaty/catalogue/arms-trade-treaty/arms-trade-treaty.ts';
import { bandOf } from '../../../treaty/band.ts';
import { parseCivilDate } from '../../../treaty/civil-date.ts';
import { groups } from '../../../treaty/groups.ts';
import { treatyOnDate } from '../../../treaty/progress.ts';
import { states } from '../../../treaty/states.ts';
import { DASHBOARD } from '../../../server/cards.ts';
import { type Face, widthOf } from '../../../web/letter-widths.ts';
import { renderCard } from '../../../web/views/cards.tsx';
import { TYPE } from '../../../web/views/drawing.tsx';
import type { CardSubject } from '../../../web/words/cards.ts';
import { type Locale, LOCALES } from '../../../web/words/locales.ts';
import { bundledParticipations } from '../../support/bundled-participations.ts';
import type { LocalServer } from '../../support/local-server.ts';
import { startSite } from '../../support/running-site.ts';
import { READ_ON, scrapeRows } from '../../support/scrape-rows.ts';
import { testDatabase } from '../../support/test-database.ts';
import { SOME_ROWS } from '../../support/untc-record.ts';

const database = testDatabase();
let site: LocalServer;
async function bytesOf(path: string, from = site): Promise<Buffer> {
  const answer = await fetch(from.address + path);
  expect([path, answer.status]).toEqual([path, 200]);
  return Buffer.from(await answer.arrayBuffer());
}
/** A share picture of a day on which nobody had signed. */
function pictureOf(subject: CardSubject, locale: Locale, id = 'untc'): string {
  const asOf = parseCivilDate('2013-05-01');
  const band = bandOf(treaty, [], asOf);
  const { progress } = treatyOnDate(treaty, [], asOf);
  const source = { id, day: parseCivilDate('2026-04-08') };
  return renderCard({ treaty, locale, subject, progress, universe: states.length, day: asOf, band, source });
}
const pageOf = async (path: string, from = site) => load(await (await fetch(from.address + path)).text());

describe('of the built-in copy', () => {
  beforeAll(async () => {
    await recordBuiltInCopy(database.pool, treaty, () => new Date('2026-04-09T12:00:00Z'));
    site = await startSite(database.pool);
  });
  afterAll(() => site.close());

  it('a share picture is a PNG of 1200 × 630, open to other origins, made once', async () => {
    const answer = await fetch(`${site.address}/cards/dashboard.png?date=2014-09-24`);
    const png = Buffer.from(await answer.arrayBuffer());
    expect(png.subarray(0, 8)).toEqual(Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]));
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'image/png',
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
    });
    const again = await fetch(`${site.address}/cards/dashboard.png?known=&date=2014-09-24`);
    expect(again.headers.get('etag')).toBe(answer.headers.get('etag'));
  });

  it.each([
    ['/', '/cards/dashboard.png', 'Arms Trade Treaty, 8 April 2026: 118 of 197 States have joined'],
    ['/?date=2014-09-24', '/cards/dashboard.png?date=2014-09-24', '45 of the 50 instruments needed. 5 to go.'],
    ['/?date=2013-01-01', '/cards/dashboard.png?date=2013-01-01', '1 January 2013: Not adopted yet'],
    ['/states?q=land&date=2014-09-24', '/cards/dashboard.png?date=2014-09-24', '45 of the 50'],
    ['/next', '/cards/dashboard.png', '118 of 197'],
    ['/groups', '/cards/dashboard.png', '118 of 197'],
    ['/method', '/cards/dashboard.png', '118 of 197'],
    ['/data', '/cards/dashboard.png', '118 of 197'],
    ['/health', '/cards/dashboard.png', '118 of 197'],
    ['/race', '/cards/dashboard.png', '118 of 197'],
    ['/changes', '/cards/dashboard.png', '118 of 197'],
    ['/use/cumulative?date=2014-09-24', '/cards/dashboard.png?date=2014-09-24', '45 of the 50'],
    [
      '/states/burundi',
      '/cards/state.png?state=BDI',
      'Burundi and the Arms Trade Treaty, 8 April 2026: Signed 3 June 2013. Not yet ratified.',
    ],
    ['/states/united-states', '/cards/state.png?state=USA', 'Signed 25 September 2013. Not ratified.'],
    ['/states/venezuela', '/cards/state.png?state=VEN', 'Neither signed nor joined.'],
    [
      '/states/netherlands',
      '/cards/state.png?state=NLD',
      'Joined by acceptance on 18 December 2014. State Party since 24 December 2014.',
    ],
    [
      '/states/spain?date=2014-07-01',
      '/cards/state.png?state=ESP&date=2014-07-01',
      'Becomes a State Party when the treaty enters into force.',
    ],
    [
      '/states/ecuador/brief?date=2026-04-01',
      '/cards/state.png?state=ECU&date=2026-04-01',
      'Becomes a State Party on 26 May 2026.',
    ],
    [
      '/groups/ecowas',
      '/cards/group.png?group=ecowas',
      'Economic Community of West African States and the Arms Trade Treaty, 8 April 2026: 12 of 12 States have joined',
    ],
    ['/groups/p5?date=2014-09-24', '/cards/group.png?group=p5&date=2014-09-24', '2 of 5 States have joined'],
  ])('%s is shared with %s, whose alternative text says what it shows and of which day', async (path, picture, alt) => {
    const $ = await pageOf(path);
    const tag = (name: string): string | undefined => $(`meta[property="${name}"], meta[name="${name}"]`).attr('content');
    expect(tag('og:image')).toBe(site.address + picture);
    expect(tag('og:image:alt')).toContain(alt);
    expect(tag('og:image:alt')).toMatch(/\d \w+ \d{4}: .* \(/);
    expect(tag('twitter:image:alt')).toBe(tag('og:image:alt'));
    expect([tag('og:image:width'), tag('og:image:height'), tag('og:image:type')]).toEqual(['1200', '630', 'image/png']);
    expect([tag('twitter:card'), tag('og:locale')]).toEqual(['summary_large_image', 'en_GB']);
  });

  it('the entries of an Arabic legend do not lie on each other', () => {
    const words = ['انضمت: 45', 'وقّعت ولم تصدّق: 74', 'لم توقّع ولم تنضم: 78', 'من صكوك التصديق الـ 50'];
    const { Resvg } = createRequire(import.meta.url)('@resvg/resvg-js') as typeof import('@resvg/resvg-js');
    const file = '@expo-google-fonts/noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf';
    const font = { fontFiles: [createRequire(import.meta.url).resolve(file)], loadSystemFonts: false };
    for (const text of words) {
      const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="9000" height="100"><text y="60" font-size="50" font-family="Noto Sans Arabic">${text}</text></svg>`;
      const drawn = new Resvg(svg, { font }).getBBox()?.width ?? 0;
      // Between two entries is as much room as the type is high.
      expect([text, drawn - widthOf(text, 'sans', 50) < 25]).toEqual([text, true]);
    }
  });

  it('a share picture states what its figures rest on', () => {
    const sourceIn = (locale: Locale, id: string) =>
      load(pictureOf(DASHBOARD, locale, id), { xml: true })('text')
        .last()
        .text();
    expect(sourceIn('en', 'untc')).toBe('Source: UN Treaty Collection as of 8 April 2026');
    expect(sourceIn('en', 'bundled')).toBe('Source: Built-in copy of 8 April 2026');
    expect(sourceIn('zh', 'untc')).toBe('来源：联合国条约集，截至2026年4月8日');
    expect(sourceIn('ar', 'untc')).toContain('المصدر: مجموعة معاهدات الأمم المتحدة');
  });

  it.each(LOCALES)('in %s the letters of a State with a long name end above the band', async (locale) => {
    const { standings } = treatyOnDate(treaty, await bundledParticipations(), parseCivilDate('2026-04-08'));
    const standing = standings.find(({ iso3 }) => iso3 === 'GBR');
    if (standing === undefined) throw new Error('The built-in copy has the United Kingdom.');
    const $ = load(pictureOf({ of: 'state', standing, noted: false }, locale), { xml: true });
    const bandTop = Math.min(
      ...$('rect[y]')
        .toArray()
        .map((tick) => Number($(tick).attr('y')))
        .filter((y) => y > 300),
    );
    const baseLines = $('tspan')
      .toArray()
      .map((line) => Number($(line).attr('y')))
      .filter((y) => y < bandTop);
    // The tail of an Arabic letter is two fifths of the size of the type long.
    expect(baseLines.length).toBeGreaterThan(1);
    expect(Math.max(...baseLines) + 0.4 * 44).toBeLessThan(bandTop);
  });

  it.each(LOCALES)('in %s no line of the picture of a group lies on another one', (locale) => {
    for (const group of groups) {
      const $ = load(pictureOf({ of: 'group', group, joined: 1, base: group.members.length }, locale), { xml: true });
      const places = $('tspan')
        .toArray()
        .map((line) => `${$(line).attr('x')} ${$(line).attr('y')}`);
      expect([group.slug, new Set(places).size]).toEqual([group.slug, places.length]);
    }
  });

  it.each([
    '/cards/state.png',
    '/cards/group.png',
    '/cards/nothing.png',
    '/cards/dashboard.svg',
    '/cards/dashboard',
    '/badges/state.svg',
    '/badges/joined.png',
    '/badges/nothing.svg',
  ])('%s is not found', async (path) => {
    expect((await fetch(site.address + path)).status).toBe(404);
  });
  it.each(['/cards/dashboard.png?date=2030-01-01', '/cards/state.png?state=nowhere', '/cards/group.png?group=nowhere'])(
    '%s is a bad request',
    async (path) => {
      expect((await fetch(site.address + path)).status).toBe(400);
    },
  );

  it.each([
    ['/cards/dashboard.png?state=BDI', 'state'],
    ['/cards/state.png?state=BDI&group=eu', 'group'],
    ['/cards/dashboard.png?utm_source=x', 'utm_source'],
    ['/badges/joined.svg?state=BDI', 'state'],
    ['/badges/threshold.svg?day=2014-09-24', 'day'],
    ['/pictures/cumulative.svg?q=land', 'q'],
    ['/rows/yearly.csv?status=signed', 'status'],
    ['/rows/state.csv?state=BDI&sort=name', 'sort'],
  ])('%s is refused: the file has no parameter %s, and would look like what was asked for', async (path, parameter) => {
    const answer = await fetch(site.address + path);
    expect([answer.status, await answer.json()]).toEqual([400, expect.objectContaining({ parameter })]);
  });

  it.each([
    ['/badges/joined.svg', 'ATT', '118/197', '118 of 197 States have joined'],
    ['/badges/threshold.svg?date=2014-09-24', 'ATT', '45 of 50', '24 September 2014: 45 of the 50 instruments needed'],
    ['/badges/threshold.svg?date=2014-09-25', 'ATT', '50 of 50 reached', 'the threshold has been reached'],
    ['/badges/state.svg?state=burundi', 'Burundi', 'signed', 'Signed 3 June 2013. Not yet ratified.'],
    ['/badges/state.svg?state=GBR', 'United Kingdom of Great Britain and Northern Ireland', 'State Party', '2 April 2014'],
    ['/badges/state.svg?state=VEN', 'Venezuela (Bolivarian Republic of)', 'neither signed nor joined', 'Neither signed'],
  ])('%s is a badge 20 pixels high that says %s: %s, with its title', async (path, label, value, title) => {
    const answer = await fetch(site.address + path);
    expect(answer.headers.get('content-type')).toBe('image/svg+xml');
    const svg = await answer.text();
    const $ = load(svg, { xml: true });
    expect(
      $('text')
        .toArray()
        .map((one) => $(one).text()),
    ).toEqual([label, value]);
    expect($('svg > title').text()).toContain(title);
    expect($('svg').attr('aria-label')).toBe($('svg > title').text());
    expect($('svg').attr('height')).toBe('20');
    // Both texts and what is around them fill the badge.
    const lengths = $('text')
      .toArray()
      .map((one) => Number($(one).attr('textLength')));
    expect(lengths.reduce((sum, one) => sum + one, 4 * 7)).toBe(Number($('svg').attr('width')));
    expect(svg).not.toMatch(/ (style|class)=|<style|<script|NaN|undefined/);
  });
});

describe('when something new is recorded', () => {
  const PATHS = [
    '/cards/dashboard.png?',
    '/cards/state.png?state=NOR&',
    '/cards/group.png?group=weog&',
    '/badges/state.svg?state=NOR&',
    '/badges/joined.svg?',
  ];
  const JOINED = [
    ['Hungary', '3 Jun 2013', '', '2 Apr 2014'],
    ['Iceland', '3 Jun 2013', '', '2 Jul 2013'],
  ];
  const DAY = 86_400_000;
  const before = new Map<string, Buffer>();
  let frozen: string;
  let later: LocalServer;

  beforeAll(async () => {
    await database.pool.query('truncate scrape_runs, raw_records restart identity cascade');
    await scrapeRows(database.pool, SOME_ROWS);
    const { rows } = await database.pool.query<{ now: Date }>('select clock_timestamp() as now');
    frozen = `date=2018-01-14&known=${rows[0]?.now.toISOString()}`;
    site = await startSite(database.pool, new Date(Date.now() + 60_000));
    for (const path of PATHS.flatMap((one) => [one, one + frozen])) before.set(path, await bytesOf(path));
    await site.close();
    await scrapeRows(database.pool, [...SOME_ROWS, ...JOINED]);
    const notice = { what: 'withdrawal', iso3: 'NOR', notifiedOn: parseCivilDate('2018-01-10'), effectiveOn: null } as const;
    await decide(database.pool, treaty, notice, 'C.N.7.2018', READ_ON);
    await scrapeRows(database.pool, [...SOME_ROWS.filter(([name]) => name !== 'Norway'), ...JOINED]);
    later = await startSite(database.pool, new Date(Date.now() + 200 * DAY));
  });
  afterAll(() => later.close());

  it.each(PATHS)('%s of a day and a state of knowledge stays the same to the byte, and without them follows', async (path) => {
    const were = (which: string): Buffer => before.get(which) ?? Buffer.alloc(0);
    expect((await bytesOf(path + frozen, later)).equals(were(path + frozen))).toBe(true);
    expect((await bytesOf(path, later)).equals(were(path))).toBe(false);
  });
  it('a page of a day and a state of knowledge is shared with the picture of both', async () => {
    const $ = await pageOf(`/?${frozen}`, later);
    expect($('meta[property="og:image"]').attr('content')).toBe(
      `${later.address}/cards/dashboard.png?${new URLSearchParams(frozen)}`,
    );
  });
  it('a State that has withdrawn is said to have, on its picture and its badge', async () => {
    const $ = await pageOf('/states/norway', later);
    expect($('meta[property="og:image:alt"]').attr('content')).toContain('Withdrew with effect from 10 April 2018.');
    const badge = load(await (await fetch(`${later.address}/badges/state.svg?state=NOR`)).text(), { xml: true });
    expect(badge('text').last().text()).toBe('withdrawn');
  });
});

describe('the table of letter widths', () => {
  const { Resvg } = createRequire(import.meta.url)('@resvg/resvg-js') as typeof import('@resvg/resvg-js');
  const { resolve } = createRequire(import.meta.url);
  const fontFiles = [
    '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf',
    '@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf',
    '@expo-google-fonts/newsreader/600SemiBold/Newsreader_600SemiBold.ttf',
  ].map((file) => resolve(file));
  /** How wide the text is when it is drawn, between two strokes whose own width is known. */
  const drawn = (text: string, face: Face): number => {
    const { 'font-family': family, 'font-weight': weight } = TYPE[face];
    const wide = (content: string): number => {
      const words = content.replaceAll('&', '&amp;');
      const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="9000" height="100"><text y="60" font-size="50" font-family="${family}" font-weight="${weight}">${words}</text></svg>`;
      return new Resvg(svg, { font: { fontFiles, loadSystemFonts: false } }).getBBox()?.width ?? 0;
    };
    return wide(`|${text}|`) - wide('||');
  };

  it.each(['serif', 'sans', 'sans bold'] as const)(
    'has every name in %s about as wide as it is drawn, and none narrower',
    (face) => {
      const names = ['45 of the 50 instruments needed. 5 to go.', ...states.map(({ name }) => name)];
      const ratios = names.map((name) => widthOf(name, face, 50) / drawn(name, face));
      expect(Math.min(...ratios)).toBeGreaterThan(0.99);
      expect(Math.max(...ratios)).toBeLessThan(1.06);
    },
  );
});

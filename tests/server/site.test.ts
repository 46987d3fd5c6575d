import { createPool } from '../../db/connection.ts';
import { factsByDay } from '../support/facts-by-day.ts';
import type { LocalServer } from '../support/local-server.ts';
import { startSite, TODAY } from '../support/running-site.ts';
import { testDatabase } from '../support/test-database.ts';

const database = testDatabase('built-in record');
let site: LocalServer;
beforeAll(async () => {
  site = await startSite(database.pool);
});
afterAll(() => site.close());

const get = (path: string, init: RequestInit = {}) => fetch(site.address + path, { redirect: 'manual', ...init });
const text = async (path: string): Promise<string> => (await get(path)).text();
const json = async <Shape = Record<string, unknown>>(path: string): Promise<Shape> => (await get(path)).json() as Promise<Shape>;
const words = (html: string): string => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

describe('GET /api/v1/progress', () => {
  it.each(factsByDay)('$date', async (fact) => {
    expect(await json(`/api/v1/progress?date=${fact.date}`)).toMatchObject({
      treaty: 'XXVI-8',
      asOf: fact.date,
      threshold: 50,
      depositsTowardThreshold: fact.toward,
      remaining: Math.max(0, 50 - fact.toward),
      thresholdReachedOn: fact.reached,
      entryIntoForceOn: fact.inForceOn,
      signatories: fact.signatories,
      contractingStates: fact.contracting,
      statesParties: fact.parties,
      universe: 197,
    });
  });

  it('without a date is as of today, with its sources, the depositary among them though it was never asked', async () => {
    const progress = await json('/api/v1/progress');
    expect(progress).toMatchObject({ asOf: TODAY, statesParties: 118, signedNotRatified: 25, inForce: true });
    expect(progress['sources']).toMatchObject([
      { id: 'untc', state: 'never', checkedAt: null },
      { id: 'bundled', state: 'ok', statusAsAt: '2026-04-08' },
    ]);
  });
});

describe('a bad parameter is a 400 that names it', () => {
  it.each([
    ['/api/v1/progress?date=yesterday', 'date'],
    ['/api/v1/progress?date=2014-02-30', 'date'],
    ['/api/v1/progress?date=2030-01-01', 'date'],
    ['/api/v1/progress?date=2014-01-01&date=2015-01-01', 'date'],
    ['/api/v1/states?status=friend', 'status'],
    ['/api/v1/states?region=Atlantis', 'region'],
    ['/api/v1/changes?limit=0', 'limit'],
    ['/api/v1/changes?limit=x', 'limit'],
    ['/api/v1/changes?since=soon', 'since'],
    ['/api/v1/changes?state=XXX', 'state'],
    ['/api/v1/runs?limit=100000', 'limit'],
    // A mistyped parameter that was passed over would give today's figures for those of 2014.
    ['/api/v1/progress?dat=2014-01-01', 'dat'],
    ['/api/v1/changes?cursor=1', 'cursor'],
    ['/api/v1/states?county=x', 'county'],
    ['/api/v1/states/NOR?status=party', 'status'],
  ])('%s', async (path, parameter) => {
    const response = await get(path);
    expect(response.status).toBe(400);
    expect(response.headers.get('content-type')).toMatch(/^application\/problem\+json/);
    expect(await response.json()).toMatchObject({ status: 400, parameter, detail: expect.stringContaining(`“${parameter}”`) });
  });
  it.each(['/?date=x', '/states?status=x', '/states?sort=x', '/changes?before=x'])('%s is a page', async (path) => {
    const response = await get(path);
    expect(response.status).toBe(400);
    expect(await response.text()).toMatch(/the parameter “/);
  });
});

describe('GET /api/v1/states', () => {
  it('gives the 197, each in the published shape', async () => {
    const { states, total } = await json<{ states: { iso3: string }[]; total: number }>('/api/v1/states');
    expect([states.length, total]).toEqual([197, 197]);
    expect(states.find(({ iso3 }) => iso3 === 'NLD')).toEqual({
      iso3: 'NLD',
      slug: 'netherlands',
      name: 'Netherlands (Kingdom of the)',
      region: 'Europe',
      subregion: 'Western Europe',
      status: 'party',
      signedOn: '2013-06-03',
      consent: { kind: 'acceptance', depositedOn: '2014-12-18', inForceOn: '2014-12-24' },
      provisionalApplicationOn: null,
      withdrawal: null,
    });
  });
  it.each([
    ['status=signed', 25],
    ['status=party', 118],
    ['q=holland', 1],
    ['q=turkiye', 1],
    ['status=consented&date=2026-04-08', 1],
    ['status=signed&region=Oceania', 2],
  ])('?%s leaves %s', async (query, count) => {
    expect((await json(`/api/v1/states?${query}`))['states']).toHaveLength(count);
  });
  it('one State with its actions, vote, notes and changes; a code in small letters too', async () => {
    expect(await json('/api/v1/states/jpn')).toMatchObject({
      iso3: 'JPN',
      vote: 'yes',
      declarations: [],
      consent: { kind: 'acceptance' },
    });
    expect(await json('/api/v1/states/USA')).toMatchObject({
      status: 'signed',
      notes: [
        {
          treaty: 'XXVI-8',
          iso3: 'USA',
          date: '2019-07-18',
          text: expect.stringMatching(/^In 2019, the United States notified the depositary that it does not intend /),
          source: 'Communication received by the Secretary-General on 18 July 2019',
        },
      ],
    });
    // Confirmed by the depositary's status page of 3 February 2026.
    expect(await json('/api/v1/states/GAB')).toMatchObject({ consent: { kind: 'acceptance', depositedOn: '2022-09-21' } });
  });
  it('an unknown one is a 404 as a problem document', async () => {
    const response = await get('/api/v1/states/XXX');
    expect(response.status).toBe(404);
    expect(response.headers.get('content-type')).toMatch(/^application\/problem\+json/);
  });
});

interface ChangesPage {
  changes: { id: number; backfill: boolean }[];
  next: string | null;
}

it('the change log is paged, complete and without repetition', async () => {
  const seen: number[] = [];
  for (let next: string | null = '/api/v1/changes?limit=100'; next !== null; ) {
    const page: ChangesPage = await json<ChangesPage>(next);
    seen.push(...page.changes.map(({ id }) => id));
    expect(page.changes.every(({ backfill }) => backfill)).toBe(true);
    next = page.next;
  }
  expect(seen).toHaveLength(270);
  expect(seen).toEqual([...new Set(seen)].sort((a, b) => b - a));
});

it('GET /api/v1/runs names the kept record, which is there byte for byte', async () => {
  const { runs } = await json<{ runs: { outcome: string; sha256: string; changes: number }[] }>('/api/v1/runs');
  expect(runs).toMatchObject([{ outcome: 'changed', changes: 270 }]);
  expect(await text(`/data/records/${runs[0]?.sha256}`)).toContain('up to and including 2026-04-08');
  expect((await get(`/data/records/${'0'.repeat(64)}`)).status).toBe(404);
});

describe('the dashboard follows its day', () => {
  it.each([
    ['2013-06-02', 'Opens for signature on 3 June 2013'],
    ['2013-06-03', '0 of the 50 instruments needed. 50 to go.'],
    ['2014-09-24', '45 of the 50 instruments needed. 5 to go.'],
    ['2014-09-25', '53 instruments deposited. The threshold of 50 has been reached.'],
    ['2014-12-24', '61 of 197 States have joined'],
    [TODAY, '118 of 197 States have joined'],
  ])('%s: %s', async (date, sentence) => {
    const heading = /<h1[^>]*>(.*?)<\/h1>/s.exec(await text(`/?date=${date}`))?.[1] ?? '';
    expect(words(heading)).toContain(sentence);
  });
  it('names all eight of 25 September 2014, and nobody as the fiftieth', async () => {
    const page = words(await text('/?date=2014-09-25'));
    expect(page).toMatch(/Argentina, the Bahamas, Bosnia and Herzegovina, Czechia, Portugal, Saint Lucia, Senegal and Uruguay/);
    expect(page).not.toMatch(/50th|fiftieth State/);
  });
  it('says how far the record goes', async () => expect(words(await text('/'))).toContain('Built-in copy of 8 April 2026'));
});

describe('pages', () => {
  it.each(['/', '/states', '/states/netherlands', '/states/united-states', '/changes', '/method', '/data', '/health'])(
    '%s answers',
    async (path) => {
      const response = await get(path);
      expect(response.status).toBe(200);
      const html = await response.text();
      expect(html.match(/<h1[ >]/g)).toHaveLength(1);
      expect(html).not.toMatch(/ style="/);
    },
  );
  it('a code leads to the address of its State, in capitals or not', async () => {
    for (const code of ['NLD', 'nld']) {
      const response = await get(`/states/${code}`);
      expect([response.status, response.headers.get('location')]).toEqual([301, '/states/netherlands']);
    }
  });
  it.each([
    ['turkey', 'turkiye'],
    ['T%C3%BCrkiye', 'turkiye'],
    ['uk', 'united-kingdom'],
    ['UK', 'united-kingdom'],
    ['ivory-coast', 'cote-divoire'],
    ['Ivory%20Coast', 'cote-divoire'],
    ['cote-d-ivoire', 'cote-divoire'],
    ['united-states-of-america', 'united-states'],
    ['nauru', 'naoero'],
    ['st-lucia', 'saint-lucia'],
    ['Norway', 'norway'],
  ])('the old name, the alias or the other spelling %s leads to /states/%s, with its query', async (name, slug) => {
    const response = await get(`/states/${name}?date=2014-09-24`);
    expect([response.status, response.headers.get('location')]).toEqual([301, `/states/${slug}?date=2014-09-24`]);
  });
  it.each([
    ['uk', 'united-kingdom'],
    ['nauru', 'naoero'],
    ['norway', 'norway'],
  ])('the name alone, /%s, leads to /states/%s', async (name, slug) => {
    const response = await get(`/${name}?date=2014-09-24`);
    expect([response.status, response.headers.get('location')]).toEqual([301, `/states/${slug}?date=2014-09-24`]);
  });
  it.each([
    ['russia', 'Russian Federation'],
    ['uk', 'United Kingdom of Great Britain and Northern Ireland'],
  ])('the search for "%s" lists %s first, on the page and in the API', async (q, name) => {
    expect(/<tbody>.*?<a [^>]*>(.*?)<\/a>/s.exec(await text(`/states?q=${q}`))?.[1]).toBe(name);
    expect((await json<{ states: { name: string }[] }>(`/api/v1/states?q=${q}`)).states[0]?.name).toBe(name);
    expect(await text(`/states?q=${q}&sort=name`)).toContain('aria-sort="ascending"');
  });
  it.each(['/states/atlantis', '/nothing', '/assets/nothing.js', '/states/%E0%A4%A'])(
    '%s is not found, or not understood',
    async (path) => {
      expect([400, 404]).toContain((await get(path)).status);
    },
  );
  it.each(['/nothing', '/states?status=unknown', '/embed/nothing', '/feed.atom?sate=BDI'])(
    'search engines are to leave out what says that %s is not answered',
    async (path) => {
      const answer = await get(path);
      expect(answer.headers.get('x-robots-tag')).toBe('noindex');
      expect(await answer.text()).not.toMatch(/rel="(?:canonical|alternate)" (?:href|hreflang)/);
      expect((await get('/states')).headers.has('x-robots-tag')).toBe(false);
    },
  );
  it('what a reader types is shown, not run', async () => {
    expect(await text('/states?q=%3Cscript%3Ealert(1)%3C/script%3E')).not.toContain('<script>alert');
  });
  it('signs that are in no name find no State', async () => {
    expect(words(await text('/states?q=!!!'))).toContain('No State matches');
  });
  it('an error page is not ten times as long as the address that was asked for', async () => {
    const response = await get(`/${'a'.repeat(10_000)}`);
    expect(response.status).toBe(404);
    expect((await response.text()).length).toBeLessThan(12_000);
  });
  it('the list knows aliases, and its filters combine', async () => {
    expect(words(await text('/states?q=Ivory+Coast'))).toContain('1 of 197 States.');
    expect(words(await text('/states?status=signed&region=Oceania'))).toContain('2 of 197 States.');
  });
});

describe('the page of a State as of a day', () => {
  it('knows no act of a later day: no accession of 2017 comes before entry into force in 2014', async () => {
    const { states } = await json<{ states: { slug: string; iso3: string; consent: { kind: string } | null }[] }>(
      '/api/v1/states',
    );
    const acceded = states.filter(({ consent }) => consent?.kind === 'accession');
    expect(acceded).toHaveLength(13);
    for (const { slug, iso3 } of acceded) {
      expect(await text(`/states/${slug}?date=2014-01-01`)).not.toMatch(/contains something|[Aa]ccession is dated/);
      expect(await json(`/api/v1/states/${iso3}?date=2014-01-01`)).toMatchObject({ contradictions: [], actions: [] });
    }
  });
});

describe('what a page is cited from', () => {
  const cited = async (path: string) => words(/<blockquote>.*?<\/blockquote>/s.exec(await text(path))?.[0] ?? '');
  it('a fact known from the Swiss list only is cited from it', async () => {
    expect(await cited('/use/state?state=ECU')).toMatch(
      /Source: built-in copy of 8 April 2026, compiled from the Swiss federal law collection \(SR.0\.518\.61\)\./,
    );
    expect(await cited('/use/state?state=ECU')).not.toContain('Treaty Collection');
  });
  it.each(['figure', 'cumulative', 'yearly', 'regions'])(
    '%s, from the built-in copy while that is what it rests on, in the text and in the picture',
    async (what) => {
      expect(await cited(`/use/${what}`)).toContain('Source: built-in copy of 8 April 2026, compiled from');
      expect(await text(`/pictures/${what}.svg`)).toContain('Source: built-in copy of 8 April 2026, compiled from');
      expect(await text(`/use/${what}`)).not.toContain('Multilateral Treaties');
    },
  );
});

describe('no letter is offered for a past day', () => {
  it.each(['/states/norway?date=2013-07-01', '/?date=2014-09-24'])('%s', async (path) => {
    expect(await text(path)).not.toMatch(/mailto:|#say|id="say"|open for accession/);
  });
});

it('the bars of the years end with the year of which the record speaks', async () => {
  const later = await startSite(database.pool, new Date('2027-03-01T12:00:00Z'));
  const html = await (await fetch(`${later.address}/`)).text();
  await later.close();
  expect(html).toContain('New States each year, up to 8 April 2026.');
  expect(html).not.toMatch(/<th scope="row">2027/);
});

describe('headers', () => {
  it('scripts and styles of this site only, nothing inline, no nonce that would make each answer another one', async () => {
    for (const path of ['/', '/nowhere', '/api/v1/progress', '/assets/nowhere']) {
      const { headers } = await get(path);
      expect(headers.get('content-security-policy')).toMatch(/default-src 'none';script-src 'self';style-src 'self';/);
      expect(headers.get('content-security-policy')).not.toMatch(/unsafe|nonce|https?:/);
      expect(headers.get('permissions-policy')).toMatch(/geolocation=\(\)/);
    }
  });
  it('the interface is open to other origins, the pages are not', async () => {
    expect((await get('/api/v1/progress')).headers.get('access-control-allow-origin')).toBe('*');
    expect((await get('/')).headers.get('access-control-allow-origin')).toBeNull();
  });
  it.each(['/', '/states/norway', '/api/v1/progress', '/healthz', '/replay.json'])(
    '%s takes no POST and says what it takes',
    async (path) => {
      const response = await get(path, { method: 'POST' });
      expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
    },
  );
  it('a protocol that a proxy names wrongly does not reach the address of the page', async () => {
    for (const [named, protocol] of [
      ['javascript:alert(1)//', 'http'],
      ['https', 'https'],
    ] as const) {
      const html = await (await get('/states/norway', { headers: { 'x-forwarded-proto': named } })).text();
      expect(html).toContain(`<link rel="canonical" href="${protocol}://127.0.0.1`);
      expect(html).not.toContain('javascript:');
    }
  });
  it('what a client has already is 304', async () => {
    const etag = (await get('/api/v1/states')).headers.get('etag') ?? '';
    expect((await get('/api/v1/states', { headers: { 'if-none-match': etag, 'cache-control': 'max-age=0' } })).status).toBe(304);
  });
  it('HEAD has the headers and no body', async () => {
    const response = await get('/api/v1/progress', { method: 'HEAD' });
    expect([response.status, await response.text()]).toEqual([200, '']);
  });
});

it.each(['/feed.json?foo=1', '/data/states.csv?date=2099-01-01', '/calendar.ics?state=nowhere', '/cards/nothing.png'])(
  'an error at %s is a problem document for a program, and a page for who follows a link to it',
  async (path) => {
    const [program, reader] = [await get(path), await get(path, { headers: { accept: 'text/html,*/*;q=0.8' } })];
    expect(program.headers.get('content-type')).toMatch(/^application\/problem\+json/);
    expect(await program.json()).toMatchObject({ status: program.status, instance: path });
    expect([reader.status, reader.headers.get('content-type')]).toEqual([program.status, 'text/html; charset=utf-8']);
  },
);

it('too many requests are answered as every error is: below /api as a problem document that other origins can read', async () => {
  const own = await startSite(database.pool);
  const ask = (path: string) => fetch(own.address + path);
  for (let count = 0; count < 600; count += 50) await Promise.all(Array.from({ length: 50 }, () => ask('/api/v1/nothing')));
  const [api, page] = [await ask('/api/v1/progress'), await ask('/')];
  expect([api.status, api.headers.get('access-control-allow-origin')]).toEqual([429, '*']);
  expect(api.headers.get('content-type')).toMatch(/^application\/problem\+json/);
  expect(Number(api.headers.get('retry-after'))).toBeGreaterThan(0);
  expect(await api.json()).toMatchObject({
    status: 429,
    title: 'Too many requests',
    detail: expect.stringContaining('Try again'),
  });
  expect([page.status, await page.text()]).toEqual([429, expect.stringContaining('<h1>Too many requests</h1>')]);
  await own.close();
});

it('/healthz and /readyz', async () => {
  expect((await get('/healthz')).status).toBe(200);
  expect((await get('/readyz')).status).toBe(200);
});

describe('with the database away', () => {
  let away: LocalServer;
  const pool = createPool({ host: '127.0.0.1', port: 9, user: 'nobody', database: 'nothing' });
  beforeAll(async () => {
    away = await startSite(pool);
  });
  afterAll(async () => {
    await away.close();
    await pool.end();
  });
  it.each(['/', '/states', '/states/norway', '/changes', '/health', '/api/v1/progress', '/api/v1/runs', '/readyz'])(
    '%s is 503 within a second',
    async (path) => {
      const started = Date.now();
      const response = await fetch(away.address + path);
      expect(response.status).toBe(503);
      expect(Date.now() - started).toBeLessThan(1_000);
    },
  );
  it('/healthz answers still', async () => expect((await fetch(`${away.address}/healthz`)).status).toBe(200));
});

describe('before any record was read', () => {
  const empty = testDatabase();
  let blank: LocalServer;
  beforeAll(async () => {
    blank = await startSite(empty.pool);
  });
  afterAll(() => blank.close());
  it.each([
    ...['/', '/states', '/states/norway', '/api/v1/progress', '/api/v1/states', '/readyz'],
    ...['/feed.atom', '/calendar.ics', '/data/states.csv', '/sitemap.xml', '/llms.txt'],
  ])('%s is 503: zero would be a claim', async (path) => {
    expect((await fetch(blank.address + path)).status).toBe(503);
  });
  it.each(['/health', '/changes', '/method', '/data', '/api/v1/runs', '/api/v1/changes', '/robots.txt'])(
    '%s answers',
    async (path) => {
      expect((await fetch(blank.address + path)).status).toBe(200);
    },
  );
});

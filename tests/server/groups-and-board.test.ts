import { type CheerioAPI, load } from 'cheerio';
import { groups } from '../../treaty/groups.ts';
import type { LocalServer } from '../support/local-server.ts';
import { startSite } from '../support/running-site.ts';
import { testDatabase } from '../support/test-database.ts';

const database = testDatabase('built-in record');
let site: LocalServer;
beforeAll(async () => {
  site = await startSite(database.pool);
});
afterAll(() => site.close());

const get = (path: string): Promise<Response> => fetch(site.address + path);
async function page(path: string): Promise<CheerioAPI> {
  const response = await get(path);
  expect([path, response.status]).toEqual([path, 200]);
  return load(await response.text());
}
const json = async (path: string) => JSON.parse(await (await get(path)).text());
const names = (html: CheerioAPI): string[] =>
  html('.board-table tbody th a')
    .toArray()
    .map((link) => html(link).text());
const squeezed = (text: string): string => text.replace(/\s+/g, ' ').trim();

describe('the board', () => {
  it('says in its heading and its title what it is filtered by', async () => {
    const board = await page('/next?group=sadc&vote=yes&years=10');
    const heading = 'Who is next · SADC · Vote of 2 April 2013: in favour · Years since signature, at least: 10';
    expect(squeezed(board('h1').text())).toBe(heading);
    expect(board('title').text()).toContain(heading);
    expect(squeezed((await page('/next'))('h1').text())).toBe('Who is next');
    expect(squeezed((await page('/states?q=united&region=Africa'))('h1').text())).toBe('States · Africa · “united”');
  });

  it('lists the States that have not joined, the most isolated first, each with its letter and brief', async () => {
    const board = await page('/next');
    expect(names(board)).toHaveLength(79);
    expect(names(board)[0]).toBe('Haiti');
    expect(squeezed(board('.lead').text())).toBe('25 States have signed but not ratified; 54 have neither signed nor joined.');
    const first = board('.board-table tbody tr').first();
    expect(squeezed(first.text())).toContain('13 of 13, CARICOM');
    expect(
      first
        .find('.board-write a')
        .toArray()
        .map((link) => board(link).attr('href')),
    ).toEqual(['/states/haiti#say', '/states/haiti/brief']);
  });

  it('says of chosen States how far they would move the band, under an address to share', async () => {
    const board = await page('/next?with=uga&with=bdi&with=rwa,tza,ken');
    expect(board('#what-if').text()).toBe('If these 5 States join: 123 of 197');
    expect(board('.what-if .chosen rect')).toHaveLength(5 + 1);
    expect(board('.what-if').text()).toContain('Burundi, Kenya, Rwanda, Uganda and United Republic of Tanzania');
    expect(board('.what-if a').first().text()).toBe(`${site.address}/next?with=bdi,ken,rwa,tza,uga`);
    expect(board('input[name=with]:checked')).toHaveLength(5);
  });

  it('keeps chosen States that the filter leaves out, and names those that have joined already', async () => {
    const board = await page('/next?region=Europe&with=bdi,mwi');
    expect(board('#what-if').text()).toBe('If this State joins: 119 of 197');
    expect(board('input[type=hidden][name=with]').attr('value')).toBe('bdi');
    expect(board('.what-if').text()).toContain('Already joined: Malawi.');
  });

  it.each([
    ['group=sadc', 6],
    ['status=signed', 25],
    ['region=Oceania&status=signed', 2],
    ['vote=no', 3],
    ['years=12&status=signed&region=Americas', 2],
    ['share=100', 1],
    ['date=2014-09-24&status=signed', 74],
  ])('with %s it has %i rows', async (query, count) => {
    expect(names(await page(`/next?${query}`))).toHaveLength(count);
  });

  it('is ordered by each heading, either way, and keeps the rest of its address', async () => {
    const board = await page('/next?group=oic&with=dza');
    const links = board('.board-table thead a').toArray();
    expect(links).toHaveLength(5);
    for (const link of links) {
      const sorted = await page(board(link).attr('href') ?? '');
      expect(sorted('th[aria-sort]')).toHaveLength(1);
      expect(names(sorted).sort()).toEqual(names(board).sort());
      expect(sorted('input[name=with]:checked').attr('value')).toBe('dza');
    }
  });

  it.each(['/next?date=2014-09-24', '/groups/ecowas?date=2014-09-24'])(
    'each State in the lists of %s leads to its page of that day',
    async (path) => {
      const links = (await page(path))('main :is(table, ul) a[href^="/states/"]').toArray();
      expect(links.length).toBeGreaterThan(7);
      expect(links.filter(({ attribs }) => !attribs['href']?.endsWith('?date=2014-09-24'))).toEqual([]);
    },
  );

  it('says nothing of the vote before it was taken', async () => {
    expect((await page('/next?date=2013-04-01'))('.board-vote')).toHaveLength(0);
  });

  it.each([
    ['group=atlantis', 'group'],
    ['with=bdi,xx', 'with'],
    ['share=101', 'share'],
    ['years=-1', 'years'],
    ['sort=colour', 'sort'],
    ['status=party', 'status'],
  ])('refuses %s and names the parameter', async (query, parameter) => {
    const response = await get(`/next?${query}`);
    expect(response.status).toBe(400);
    expect(await response.text()).toContain(parameter);
  });

  it('has eight rows on the dashboard, which lead to all', async () => {
    const dashboard = await page('/');
    expect(names(dashboard)).toHaveLength(8);
    expect(dashboard('#next').parent().find('a[href="/next"]').text()).toBe('All 79 States that have not joined');
  });
});

describe('the groups', () => {
  it('each has a page with its band, who joined, who is missing, its share over time and the source of its list', async () => {
    for (const { slug, members, source } of groups) {
      const group = await page(`/groups/${slug}`);
      expect(group('.band a')).toHaveLength(members.length);
      expect(group('.board-table tbody tr').length + group('ul.joined li').length).toBe(members.length);
      expect(group('#members').parent().find('a').attr('href')).toBe(source.address);
    }
  });

  it('the page, the list of groups and the API agree, on another day too', async () => {
    for (const day of ['2014-04-02', '2016-01-01', '2026-05-01']) {
      const [all, api] = await Promise.all([page(`/groups?date=${day}`), json(`/api/v1/groups?date=${day}`)]);
      for (const { slug, joined, base } of api.groups) {
        const row = all(`a[href="/groups/${slug}?date=${day}"]`).closest('tr');
        expect(row.find('.joined').text()).toBe(`${joined} of ${base}`);
      }
      const caricom = api.groups.find(({ slug }: { slug: string }) => slug === 'caricom');
      expect((await page(`/groups/caricom?date=${day}`))('.lead').text()).toContain(`${caricom.joined} of 14 States had joined`);
    }
  });

  it('the API gives members, day and source', async () => {
    const { groups: published } = await json('/api/v1/groups');
    expect(published).toHaveLength(27);
    expect(published.find(({ slug }: { slug: string }) => slug === 'eac')).toMatchObject({
      name: 'East African Community',
      kind: 'regional',
      joined: 0,
      signed: 3,
      base: 8,
      members: ['BDI', 'COD', 'KEN', 'RWA', 'SOM', 'SSD', 'UGA', 'TZA'],
      membersAsOf: '2025-06-30',
      membersFrom: { address: 'https://www.eac.int/eac-partner-states', basis: 'unconfirmed' },
    });
    expect((await json('/api/v1/states/BDI')).groups).toContainEqual({ slug: 'eac', name: 'East African Community' });
  });

  it('filter the list of States and the API', async () => {
    const list = await page('/states?group=eac');
    expect(list('table.states tbody tr')).toHaveLength(8);
    expect((await json('/api/v1/states?group=eac&status=signed')).states.map(({ iso3 }: { iso3: string }) => iso3)).toEqual([
      'BDI',
      'RWA',
      'TZA',
    ]);
  });

  it('a group that does not exist is a 404 at its page and a 400 as a filter, which names it', async () => {
    expect((await get('/groups/atlantis')).status).toBe(404);
    for (const path of ['/states', '/api/v1/states']) {
      const response = await get(`${path}?group=atlantis`);
      expect(response.status).toBe(400);
      expect(await response.text()).toContain('group');
    }
  });

  it('can be cited with the figures of the day', async () => {
    const use = await page('/use/group?group=eac&date=2026-04-08');
    expect(squeezed(use('blockquote').text())).toContain(
      'As of 8 April 2026, 0 of the 8 States in the group “East African Community” had joined the Arms Trade Treaty.',
    );
    expect(use('h1').text()).toContain('East African Community');
    expect(use(`a[href="${site.address}/groups/eac?date=2026-04-08"]`)).toHaveLength(1);
  });
});

it('"Use this" on the board is about the rows that its filters leave, in their order', async () => {
  const address = '/next?years=5&share=50&sort=name';
  const board = await page(address);
  const link = board('.filters .use-this').attr('href') ?? '';
  expect(link).toBe('/use/board?years=5&share=50&sort=name');
  const csv = await (await fetch(`${site.address}${link.replace('/use/board', '/rows/board.csv')}`)).text();
  const names = csv.trim().split('\r\n').slice(1);
  expect(names).toHaveLength(board('.board-table tbody tr').length);
  expect(names.length).toBeGreaterThan(2);
  expect(names.length).toBeLessThan(25);
  expect((await fetch(`${site.address}/rows/board.csv?years=zz`)).status).toBe(400);
});

it.each([
  [
    '/use/states?status=signed&region=Africa&group=eac&vote=yes&date=2026-04-08',
    /States matched these criteria under the Arms Trade Treaty: status “Signed, not ratified”, region Africa, member of the group “East African Community” and vote “in favour”\./,
  ],
  ['/use/states?q=guinea&date=2026-04-08', /: name or code like “guinea”\./],
  [
    '/use/board?years=5&share=50&date=2026-04-08',
    /of 197 States matched these criteria .*: not joined, signed at least 5 years before and at least 50% of its peers joined\./,
  ],
])('what is cited of a filtered list names its filters: %s', async (path, sentence) => {
  expect(squeezed((await page(path))('blockquote').text())).toMatch(sentence);
});

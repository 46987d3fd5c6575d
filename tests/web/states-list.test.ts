import { type CheerioAPI, load } from 'cheerio';
import type { LocalServer } from '../support/local-server.ts';
import { startSite } from '../support/running-site.ts';
import { testDatabase } from '../support/test-database.ts';

const database = testDatabase('built-in record');
let site: LocalServer;
beforeAll(async () => {
  site = await startSite(database.pool);
});
afterAll(() => site.close());

const page = async (path: string): Promise<CheerioAPI> => load(await (await fetch(site.address + path)).text());
const names = (list: CheerioAPI): string[] =>
  list('table.states tbody th')
    .toArray()
    .map((cell) => list(cell).text());

test.each(['name', 'region', 'status', 'signed', 'deposited', 'in-force', 'vote'])(
  'the heading of the column "%s" sorts by it, either way, says so to a screen reader, and keeps the filter',
  async (column) => {
    const list = await page('/states?q=s&sort=-vote');
    const at = list('table.states thead a')
      .toArray()
      .findIndex((link) => list(link).attr('href')?.endsWith(`sort=${column}`));
    const follow = async (from: CheerioAPI) => page(from('table.states thead a').eq(at).attr('href') ?? '');
    const sortOf = (from: CheerioAPI) =>
      from('th[aria-sort]')
        .map((_, cell) => from(cell).attr('aria-sort'))
        .get();
    const ascending = await follow(list);
    const descending = await follow(ascending);
    expect([sortOf(ascending), sortOf(descending)]).toEqual([['ascending'], ['descending']]);
    expect(ascending('th').index(ascending('th[aria-sort]'))).toBe(at);
    for (const sorted of [ascending, descending]) expect(names(sorted).sort()).toEqual(names(list).sort());
    expect(names(ascending)).not.toEqual(names(descending));
  },
);

test('each filter says how many States each of its values would leave, with the other filters as they are', async () => {
  const chosen = '/states?region=Asia&q=a';
  const list = await page(chosen);
  const options = list('select[name=status] option, select[name=vote] option').toArray();
  const offered = options.filter((option) => list(option).attr('value'));
  expect(offered).toHaveLength(9);
  for (const option of offered) {
    const filter = `${list(option).parent().attr('name')}=${encodeURIComponent(list(option).attr('value') ?? '')}`;
    const said = Number(
      list(option)
        .text()
        .match(/\((\d+)\)$/)?.[1],
    );
    expect([filter, names(await page(`${chosen}&${filter}`)).length]).toEqual([filter, said]);
  }
});

test.each([
  ['Ivory Coast', "Côte d'Ivoire"],
  ['cote d ivoire', "Côte d'Ivoire"],
  ['COTE DIVOIRE', "Côte d'Ivoire"],
  ['Turkey', 'Türkiye'],
  ['Holland', 'Netherlands (Kingdom of the)'],
  ['sao tome', 'Sao Tome and Principe'],
  ['timorleste', 'Timor-Leste'],
])('"%s" finds %s alone', async (words, name) => {
  expect(names(await page(`/states?q=${encodeURIComponent(words)}`))).toEqual([name]);
});

test('the rows of the list can be downloaded with its filters, its day and no other rows', async () => {
  const list = await page('/states?status=signed&group=eac&sort=-signed');
  const address = list('.list-links a').first().attr('href') ?? '';
  expect(address).toBe('/rows/states.csv?status=signed&group=eac&date=2026-06-01');
  const csv = await (await fetch(site.address + address)).text();
  const downloaded = csv
    .trim()
    .split('\r\n')
    .slice(1)
    .map((row) => row.split(',')[1]);
  expect(downloaded).toEqual(names(list).sort());
  expect(downloaded).toEqual(['Burundi', 'Rwanda', 'United Republic of Tanzania']);
});

import { load } from 'cheerio';
import type { LocalServer } from '../../support/local-server.ts';
import { startSite } from '../../support/running-site.ts';
import { testDatabase } from '../../support/test-database.ts';

const database = testDatabase('built-in record');
let site: LocalServer;
beforeAll(async () => {
  site = await startSite(database.pool);
});
afterAll(() => site.close());

async function textOf(path: string): Promise<string> {
  const answer = await fetch(site.address + path);
  expect([path, answer.status]).toEqual([path, 200]);
  return answer.text();
}

it('every address in the site map is the canonical one of a page that is there', async () => {
  const map = load(await textOf('/sitemap.xml'), { xml: true });
  const addresses = map('loc')
    .toArray()
    .map((loc) => map(loc).text());
  expect(addresses.length).toBeGreaterThan(400);
  for (const address of addresses) {
    const page = load(await textOf(address.replace(site.address, '')));
    expect(page('link[rel=canonical]').attr('href')).toBe(address);
  }
});

it('every address in llms.txt is answered', async () => {
  const text = await textOf('/llms.txt');
  const addresses = [...text.matchAll(/^- \[[^\]]+\]\((\S+)\)/gm)].map(([, address = '']) => address);
  expect(addresses.length).toBeGreaterThan(15);
  for (const address of addresses) expect([address, (await fetch(address)).status]).toEqual([address, 200]);
});

import { type CheerioAPI, load } from 'cheerio';
import { armsTradeTreaty } from '../../treaty/catalogue/arms-trade-treaty/arms-trade-treaty.ts';
import type { LocalServer } from '../support/local-server.ts';
import { startSite } from '../support/running-site.ts';
import { testDatabase } from '../support/test-database.ts';

const database = testDatabase('built-in record');
const recipients = new Map([['BDI', [{ name: 'Mission of Burundi', email: 'mission@burundi.example' }]]]);
let site: LocalServer;
beforeAll(async () => {
  site = await startSite(database.pool, undefined, [], undefined, armsTradeTreaty, { recipients });
});
afterAll(() => site.close());

const page = async (path: string): Promise<CheerioAPI> => load(await (await fetch(site.address + path)).text());

test('a State is compared with the peers of its smallest regional organization, or of another of its groups', async () => {
  const usual = await page('/states/netherlands');
  expect(usual('#peers').text()).toBe('Other members of the European Union');
  const chosen = await page('/states/netherlands?group=commonwealth');
  expect(chosen('h1').text()).not.toBe('Netherlands (Kingdom of the)');
  const nato = await page('/states/netherlands?group=nato');
  expect(nato('[aria-labelledby="peers"]').text()).toContain('of the 31 other members have joined.');
  expect(nato('.peers-choice option[selected]').attr('value')).toBe('nato');
  expect(nato('textarea').text()).toContain('other members of the North Atlantic Treaty Organization');
});

test("a group that a State does not belong to is refused by name, with the State's own", async () => {
  const answer = await fetch(`${site.address}/states/burundi?group=eu`);
  expect(answer.status).toBe(400);
  expect(await answer.text()).toContain('group');
});

test("the operator's recipients stand on the page and in the address of the email", async () => {
  const burundi = await page('/states/burundi');
  expect(burundi('.say').text()).toContain('To: Mission of Burundi (mission@burundi.example)');
  expect(burundi('.say a.button').attr('href')).toMatch(/^mailto:mission@burundi\.example\?subject=/);
  const kenya = await page('/states/kenya');
  expect(kenya('.say a').attr('href')).toBe('https://www.un.org/dgacm/en/content/protocol/blue-book');
  expect(kenya('.say a.button').attr('href')).toMatch(/^mailto:\?subject=/);
});

test('the brief names two reasons, three steps with their source, and a code that leads to the page of the day', async () => {
  const brief = await page('/states/burundi/brief?group=au');
  expect(brief('[aria-labelledby="reasons"] li')).toHaveLength(2);
  expect(brief('[aria-labelledby="reasons"]').text()).toMatch(
    /voted for the treaty on 2 April 2013 and signed it on 3 June 2013, 12 years ago.+of the 53 other members of the African Union have joined/,
  );
  expect(brief('[aria-labelledby="steps"] li')).toHaveLength(3);
  expect(brief('[aria-labelledby="steps"]').text()).toContain('Treaty Handbook');
  const address = `${site.address}/states/burundi?group=au&date=2026-06-01`;
  expect(brief('.brief > footer a').attr('href')).toBe(address);
  expect(brief('.qr').attr('aria-label')).toBe(`QR code of ${address}`);
  expect(brief('.qr path').attr('d')).toMatch(/^M0 0h1v1h-1z/);
});

test('the brief of a State Party thanks it and names whom it can encourage; by another name it is found too', async () => {
  const brief = await page('/states/GBR/brief?group=nato');
  expect(brief('h2').first().text()).toBe('Thank you');
  expect(brief('.encourage').text()).toMatch(/Türkiye.+United States of America/);
  expect(brief('[aria-labelledby="steps"]')).toHaveLength(0);
});

test('a brief of a past day says so and has no letter, which is written today', async () => {
  const brief = await page('/states/burundi/brief?date=2013-07-01');
  expect(brief('.brief').text()).toContain('Status as of 1 July 2013. It may have changed since.');
  expect(brief('.letter')).toHaveLength(0);
});

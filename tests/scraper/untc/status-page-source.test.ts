import { readStatusPage } from '../../../scraper/untc/read-status-page.ts';
import { createUntcPageSource, statusPageAddress } from '../../../scraper/untc/source.ts';
import { armsTradeTreaty } from '../../../treaty/catalogue/arms-trade-treaty/arms-trade-treaty.ts';
import { nuclearWeaponsTreaty } from '../../../treaty/catalogue/nuclear-weapons-treaty/nuclear-weapons-treaty.ts';
import { type Depositary, startDepositary } from '../../support/depositary.ts';
import { failureOf, refusalOf } from '../../support/refusal.ts';
import { PAGE_ROWS, statusPage } from '../../support/status-page.ts';

let depositary: Depositary;
beforeEach(async () => {
  depositary = await startDepositary();
});
afterEach(() => depositary.close());

const source = () => createUntcPageSource({ baseUrl: depositary.baseUrl, contactUrl: undefined, retryDelays: [], pause: 0 });

it("is asked at the status page's address, and for HTML", async () => {
  let accept = '';
  depositary.answer((request, response) => {
    accept = request.headers.accept ?? '';
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(statusPage({ rows: PAGE_ROWS }));
  });
  const raw = await source().fetch(armsTradeTreaty, {});
  expect(depositary.requests).toEqual(['/Pages/ViewDetails.aspx?src=TREATY&mtdsg_no=XXVI-8&chapter=26&clang=_en']);
  expect(accept).toMatch(/^text\/html/);
  expect((await source().read(raw.body)).participants).toHaveLength(7);
});

it.each([
  'This site is under urgent maintenance and is currently unavailable.',
  '<h1>Down for <b>maintenance</b></h1>',
  'The service is temporarily&nbsp;unavailable.',
])('the maintenance page is unavailable, not refused: %s', async (words) => {
  depositary.serve(`<html><body>${words}</body></html>`, 'text/html');
  await expect(source().fetch(armsTradeTreaty, {})).rejects.toMatchObject({ reason: 'maintenance' });
});

it('a page that holds the words of the maintenance page is a page', async () => {
  const paragraphs = ['This site is under urgent maintenance and is currently unavailable.'];
  const page = statusPage({ rows: PAGE_ROWS, lists: [{ id: 'dgDec', entries: [{ name: 'Norway', paragraphs }] }] });
  depositary.serve(page, 'text/html');
  expect(await failureOf(source().fetch(armsTradeTreaty, {}))).toBe('fetched');
});

it('a page of the site with nothing of a status page is that of a wrong address, and unavailable', async () => {
  const menu = '<select><option>CHAPTER I</option></select><script>if (page.indexOf("PageNotFound.aspx") >= 0) stop();</script>';
  depositary.serve(`<html><body>${menu}<p>The page was not found.</p></body></html>`, 'text/html');
  expect(await failureOf(source().fetch(armsTradeTreaty, {}))).toBe('not found');
});

it.each([
  ['a page that states parties and has no table', statusPage({ status: 'Parties : 118', withoutTable: true })],
  ['a page of which only the totals are known', '<html><body>Parties : 118</body></html>'],
  ['a page that breaks off', '<html><body>'],
  ['what is no page', '{"a":1}'],
])('%s is fetched, and refused when it is read', async (_what, body) => {
  depositary.serve(body, 'text/html');
  const raw = await source().fetch(armsTradeTreaty, {});
  expect(refusalOf(() => readStatusPage(raw.body))).not.toBe('read');
});

it.each([
  ['I-1', 1],
  ['IV-9', 4],
  ['IX-1', 9],
  ['XVIII-10', 18],
  ['XIX-2', 19],
  ['XXVI-9', 26],
  ['XXIX-1', 29],
])('the chapter of %s is %s', (number, chapter) => {
  expect(statusPageAddress('https://treaties.un.org/', { ...nuclearWeaponsTreaty, number })).toBe(
    `https://treaties.un.org/Pages/ViewDetails.aspx?src=TREATY&mtdsg_no=${number}&chapter=${chapter}&clang=_en`,
  );
});

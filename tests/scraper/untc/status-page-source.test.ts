import { createUntcPageSource, statusPageAddress } from '../../../scraper/untc/status-page-source.ts';
import { armsTradeTreaty } from '../../../treaty/catalogue/arms-trade-treaty/arms-trade-treaty.ts';
import { nuclearWeaponsTreaty } from '../../../treaty/catalogue/nuclear-weapons-treaty/nuclear-weapons-treaty.ts';
import { type Depositary, startDepositary } from '../../support/depositary.ts';
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
  expect(source().read(raw.body).participants).toHaveLength(7);
});

it('the maintenance page is unavailable, not refused', async () => {
  depositary.serve('<html><body>This site is under urgent maintenance and is currently unavailable.</body></html>', 'text/html');
  await expect(source().fetch(armsTradeTreaty, {})).rejects.toMatchObject({ reason: 'maintenance' });
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

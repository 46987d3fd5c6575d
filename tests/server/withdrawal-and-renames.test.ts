import { load } from 'cheerio';
import { decide } from '../../jobs/review/decide.ts';
import { selectReview } from '../../jobs/review/review.ts';
import { armsTradeTreaty as treaty } from '../../treaty/catalogue/arms-trade-treaty/arms-trade-treaty.ts';
import { parseCivilDate } from '../../treaty/civil-date.ts';
import type { LocalServer } from '../support/local-server.ts';
import { startSite } from '../support/running-site.ts';
import { READ_ON, scrapeRows } from '../support/scrape-rows.ts';
import { testDatabase } from '../support/test-database.ts';
import { SOME_ROWS } from '../support/untc-record.ts';

// Norway gives notice of withdrawal and its row goes; Cape Verde is renamed. Neither has happened to Norway: it is a test's.
const database = testDatabase();
let site: LocalServer;
const sites = new Map<string, LocalServer>();
const at = async (instant: string): Promise<LocalServer> => {
  const there = sites.get(instant) ?? (await startSite(database.pool, new Date(`${instant}T17:00:00Z`)));
  sites.set(instant, there);
  return there;
};

beforeAll(async () => {
  const scrape = (rows: string[][]) => scrapeRows(database.pool, rows);
  const caboVerde = (name: string) => [name, '25 Sep 2013', '', '23 Sep 2016'];
  await scrape([...SOME_ROWS, caboVerde('Cape Verde')]);
  const gone = [...SOME_ROWS.filter(([name]) => name !== 'Norway'), caboVerde('Cabo Verde')];
  await scrape(gone);
  expect((await selectReview(database.pool, treaty)).refusedRuns).toHaveLength(1);
  const notice = { what: 'withdrawal', iso3: 'NOR', notifiedOn: parseCivilDate('2018-01-10'), effectiveOn: null } as const;
  await decide(database.pool, treaty, notice, 'C.N.7.2018', READ_ON);
  await scrape(gone);
  site = await at('2018-01-16');
});
afterAll(async () => {
  for (const running of sites.values()) await running.close();
});

const json = async (path: string, from = site) => JSON.parse(await (await fetch(from.address + path)).text());
const page = async (path: string, from = site) => load(await (await fetch(from.address + path)).text());

it('from notice to effect the State is a party that is leaving, on its page, in the list and in the API', async () => {
  expect(await json('/api/v1/states/NOR')).toMatchObject({
    status: 'consented',
    withdrawal: { notifiedOn: '2018-01-10', effectiveOn: '2018-04-10' },
    actions: expect.arrayContaining([
      expect.objectContaining({ kind: 'withdrawal', date: '2018-01-10', effectiveOn: '2018-04-10' }),
    ]),
  });
  const norway = await page('/states/norway');
  expect(norway('.lead').text()).toContain(
    'It gave notice of withdrawal on 10 January 2018; the withdrawal takes effect on 10 April 2018.',
  );
  expect(norway('tbody').text()).toContain('10 April 2018 (Art. 24(2))');
});

it('from its effect on it has withdrawn, and no figure of the time before has changed', async () => {
  const later = await at('2018-04-10');
  const [before, after] = [await json('/api/v1/progress?date=2018-04-09', later), await json('/api/v1/progress', later)];
  expect(after.contractingStates).toBe(before.contractingStates - 1);
  expect(after).toMatchObject({ depositsTowardThreshold: before.depositsTowardThreshold, signatories: before.signatories });
  expect((await page('/states/norway', later))('.lead').text()).toContain(
    'withdrew from the treaty with effect from 10 April 2018',
  );
  expect((await page('/states?status=withdrawn', later))('tbody tr')).toHaveLength(1);
  const dashboard = await page('/', later);
  expect(dashboard('.world .withdrawn a').attr('title')).toContain('Norway');
  // Whoever had joined keeps the ordinal of its joining.
  expect(dashboard('.band').find('.counts a, .other a, .withdrawn a')).toHaveLength(6);
});

it('a decision stands on System status with its reason', async () => {
  const decisions = (await page('/health'))('[aria-labelledby=decisions]').text();
  expect(decisions).toContain('Norway gave notice of withdrawal on 10 January 2018. Reason: “C.N.7.2018”.');
});

it('a rename is an entry with both names, on the page of changes and in the API', async () => {
  const { changes } = await json('/api/v1/changes?state=CPV');
  expect(changes[0]).toMatchObject({ field: 'name', before: 'Cape Verde', after: 'Cabo Verde', kindBefore: null, ended: false });
  expect((await page('/changes'))('.changes').text()).toContain(
    'now listed by the depositary as “Cabo Verde”, formerly “Cape Verde”',
  );
});

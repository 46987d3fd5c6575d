import { load } from 'cheerio';
import { recordBuiltInCopy } from '../../jobs/scrape/built-in-copy.ts';
import { armsTradeTreaty as treaty } from '../../treaty/catalogue/arms-trade-treaty/arms-trade-treaty.ts';
import { addDays, daysBetween } from '../../treaty/civil-date.ts';
import { STATUS_WORDS } from '../../web/words/status.ts';
import type { LocalServer } from '../support/local-server.ts';
import { startSite, TODAY } from '../support/running-site.ts';
import { testDatabase } from '../support/test-database.ts';

const database = testDatabase();
let site: LocalServer;
beforeAll(async () => {
  await recordBuiltInCopy(database.pool, treaty, () => new Date());
  site = await startSite(database.pool);
});
afterAll(() => site.close());

const answer = async (path: string): Promise<string> => {
  const response = await fetch(site.address + path);
  expect([path, response.status]).toEqual([path, 200]);
  return response.text();
};
const page = async (path: string) => load(await answer(path));
const json = async (path: string) => JSON.parse(await answer(path));
const wordOf = (text: string): string => text.replace(/^\S+\s+/, '').trim();

// Ten days drawn at random each time: the days are in the names, so that a failure can be repeated.
const span = daysBetween(treaty.openedForSignatureOn, TODAY);
const days = Array.from({ length: 10 }, () => addDays(treaty.openedForSignatureOn, Math.floor(Math.random() * (span + 1))));

test.each(days)('on %s the grid, its table, the list, the table of the chart and the interface agree', async (day) => {
  const [dashboard, list, progress, api] = await Promise.all([
    page(`/?date=${day}`),
    page(`/states?date=${day}`),
    json(`/api/v1/progress?date=${day}`),
    json(`/api/v1/states?date=${day}`),
  ]);
  const statuses: { slug: string; status: keyof typeof STATUS_WORDS }[] = api.states;
  const expected = Object.fromEntries(statuses.map(({ slug, status }) => [`/states/${slug}`, STATUS_WORDS[status].word]));

  const grid = dashboard('.tile')
    .toArray()
    .map((tile) => [dashboard(tile).attr('href') ?? '', (dashboard(tile).attr('title') ?? '').split(': ').at(-1)]);
  expect(Object.fromEntries(grid)).toEqual(expected);

  const table = dashboard('[aria-labelledby="world"] table tbody tr').toArray();
  expect(
    Object.fromEntries(
      table.map((row) => [dashboard(row).find('a').attr('href') ?? '', wordOf(dashboard(row).find('.status').text())]),
    ),
  ).toEqual(expected);

  const rows = list('table.states tbody tr').toArray();
  expect(
    Object.fromEntries(rows.map((row) => [list(row).find('a').attr('href') ?? '', wordOf(list(row).find('.status').text())])),
  ).toEqual(expected);

  const last = dashboard('[aria-labelledby="cumulative"] tbody tr').last();
  const [signatories, counted, instruments] = last
    .find('td')
    .toArray()
    .map((cell) => Number(dashboard(cell).text()));
  expect([signatories, counted, instruments]).toEqual([
    progress.signatories,
    progress.depositsTowardThreshold,
    progress.contractingStates,
  ]);
  const years = dashboard('[aria-labelledby="yearly"] tbody tr').toArray();
  const sum = (at: number): number => years.reduce((total, row) => total + Number(dashboard(row).find('td').eq(at).text()), 0);
  expect([sum(0), sum(0) + sum(1), sum(2)]).toEqual([counted, instruments, signatories]);
});

test('each step of the replay says what the page of its day says', async () => {
  const { steps } = await json('/replay.json');
  for (const step of [steps[0], ...steps.filter(({ date }: { date: string }) => date === '2014-09-25'), steps.at(-1)]) {
    const shown = await page(step.address);
    expect(shown('h1').text()).toBe(step.headline);
    expect(shown('.lead').text()).toBe(step.lead);
    expect(shown('.latest').text()).toBe(step.latest ?? '');
  }
});

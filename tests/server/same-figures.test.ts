import { load } from 'cheerio';
import { armsTradeTreaty as treaty } from '../../treaty/catalogue/arms-trade-treaty/arms-trade-treaty.ts';
import { addDays, daysBetween } from '../../treaty/civil-date.ts';
import type { Status } from '../../treaty/participation.ts';
import { statusWord } from '../../web/words/status.ts';
import { translatorFor } from '../../web/words/translator.ts';
import type { LocalServer } from '../support/local-server.ts';
import { startSite, TODAY } from '../support/running-site.ts';
import { testDatabase } from '../support/test-database.ts';

const database = testDatabase('built-in record');
let site: LocalServer;
beforeAll(async () => {
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

test.each(days)('on %s the band, the tiles, the list, the table of the chart, the board and the API agree', async (day) => {
  const [dashboard, list, board, progress, api] = await Promise.all([
    page(`/?date=${day}`),
    page(`/states?date=${day}`),
    page(`/next?date=${day}`),
    json(`/api/v1/progress?date=${day}`),
    json(`/api/v1/states?date=${day}`),
  ]);
  const statuses: { slug: string; status: Status }[] = api.states;
  const expected = Object.fromEntries(
    statuses.map(({ slug, status }) => [`/states/${slug}`, statusWord(translatorFor('en', treaty), status)]),
  );

  const tiles = dashboard('.world a')
    .toArray()
    .map((tile) => {
      const label = dashboard(`#${dashboard(tile).parent().attr('aria-labelledby')}`);
      return [dashboard(tile).attr('href') ?? '', wordOf(label.text())];
    });
  expect(Object.fromEntries(tiles)).toEqual(expected);

  const onBoard = board('.board-table tbody th a[href^="/states/"]')
    .toArray()
    .map((link) => (board(link).attr('href') ?? '').replace(/\?.*/, ''));
  expect(onBoard.sort()).toEqual(
    statuses.flatMap(({ slug, status }) => (status === 'signed' || status === 'none' ? [`/states/${slug}`] : [])).sort(),
  );

  // The band says who joined, not for whom the treaty is in force already.
  const band = dashboard('.band .row a')
    .toArray()
    .map((tick) => [dashboard(tick).attr('href') ?? '', dashboard(tick).parent().attr('class')?.split(' ')[0] ?? '']);
  const joined = ['party', 'consented'];
  expect(Object.fromEntries(band.map(([href, kind]) => [href, kind === 'counts' || kind === 'other' ? 'joined' : kind]))).toEqual(
    Object.fromEntries(statuses.map(({ slug, status }) => [`/states/${slug}`, joined.includes(status) ? 'joined' : status])),
  );
  expect(band.filter(([, kind]) => kind === 'counts')).toHaveLength(progress.depositsTowardThreshold);
  const edge = progress.contractingStates + statuses.filter(({ status }) => status === 'withdrawn').length;
  expect(dashboard('.first').hasClass(`edge-${edge}`)).toBe(true);
  expect(band.slice(0, edge).every(([, kind]) => kind === 'counts' || kind === 'other' || kind === 'withdrawn')).toBe(true);

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

test('each step of the film says what the figures of its day say', async () => {
  const { steps, chapters } = await json('/replay.json');
  const statuses = new Map<string, string>();
  const shown = new Set([0, steps.length - 1, ...chapters.map(({ step }: { step: number }) => step)]);
  for (const [at, step] of steps.entries()) {
    for (const [iso3, status] of step.changed) statuses.set(iso3, status);
    if (!shown.has(at)) continue;
    const [progress, { states }] = await Promise.all([
      json(`/api/v1/progress?date=${step.date}`),
      json(`/api/v1/states?date=${step.date}`),
    ]);
    expect([step.joined, step.signed]).toEqual([progress.contractingStates, progress.signedNotRatified]);
    expect(step.history.ends.map(([, label]: [number, string]) => label)).toEqual([
      `${progress.signatories} signed`,
      `${progress.contractingStates} joined`,
    ]);
    expect(step.figure).toContain(
      `<strong>${progress.thresholdReachedOn ? progress.contractingStates : progress.depositsTowardThreshold}</strong>`,
    );
    for (const { iso3, status } of states)
      expect([step.date, iso3, statuses.get(iso3) ?? 'none']).toEqual([step.date, iso3, status]);
  }
});

test('the page of the chapters has a still and an address for each, and the totals of every day', async () => {
  const stills = await page('/race');
  const { chapters } = await json('/replay.json');
  expect(
    stills('.stills li > p:first-child')
      .toArray()
      .map((caption) => stills(caption).text()),
  ).toEqual(chapters.map(({ caption }: { caption: string }) => caption));
  expect(stills('.stills .band')).toHaveLength(chapters.length);
  expect(
    stills('.stills a')
      .toArray()
      .map((link) => stills(link).attr('href')),
  ).toEqual([
    ...['2013-06-03', '2013-09-25', '2014-04-02', '2014-09-25', '2014-12-24', '2018-12-14'].map((day) => `/?date=${day}`),
    '/',
  ]);
  expect(stills('table tbody tr').length).toBeGreaterThan(100);
  const threshold = stills('table tbody tr').filter((_, row) => stills(row).find('a').attr('href') === '/?date=2014-09-25');
  expect(
    threshold
      .find('td')
      .toArray()
      .map((cell) => stills(cell).text()),
  ).toEqual(['121', '53', '53']);
});

import { selectDifferences } from '../../../db/differences.ts';
import { selectLedger } from '../../../db/ledger.ts';
import { selectRuns } from '../../../db/runs.ts';
import { selectCrossCheckStates, selectSourceStates } from '../../../db/sources.ts';
import { refreshDifferences } from '../../../jobs/cross-check/refresh-differences.ts';
import { rereadRecords } from '../../../jobs/scrape/reread.ts';
import { armsTradeTreaty as treaty } from '../../../treaty/catalogue/arms-trade-treaty/arms-trade-treaty.ts';
import { civilDateInNewYork } from '../../../treaty/civil-date.ts';
import { treatyOnDate } from '../../../treaty/progress.ts';
import { reasonSentence } from '../../../web/words/reasons.ts';
import { generalTranslator } from '../../../web/words/translator.ts';
import { type Act, depositedOn, pageOf, recordOf, registerOf, secretariatOf, unodaOf } from '../../support/agreeing-sources.ts';
import { NOW, type OtherSources, testOtherSources } from '../../support/other-sources.ts';
import { recordedFacts } from '../../support/recorded-facts.ts';
import { testDatabase } from '../../support/test-database.ts';

const t = generalTranslator('en');

const database = testDatabase();
const others = testOtherSources(database);
const { acts } = others;
const { pool } = database;
const scrape = () => others.scrape(pool);
const standing = (source?: 'unoda' | 'untc-page') =>
  selectDifferences(pool, { treaty: treaty.number, ...(source && { source }) });
const refresh = () => refreshDifferences({ pool, sources: others.sources, treaty, now: () => NOW });
const crossCheck = (id: Parameters<OtherSources['crossCheck']>[1], body?: string | null) => {
  if (body === null) delete others.answers[id];
  else if (body !== undefined) others.answers[id] = body;
  return others.crossCheck(pool, id);
};
/** Every difference there ever was, with how it came and went. */
const history = async () =>
  (await pool.query('select iso3, depositary, other, first_run_id, gone_run_id from differences order by id')).rows;

/** The figures, and every fact with the transaction that wrote it last: equal only when nothing at all was written. */
const figures = async () => {
  const facts = await recordedFacts(pool);
  const { rows } = await pool.query('select xmin::text, * from treaty_actions order by id');
  const changes = await pool.query('select * from changes order by id');
  return { progress: treatyOnDate(treaty, facts, civilDateInNewYork(NOW)).progress, rows, changes: changes.rows };
};

const GRENADA = { iso3: 'GRD', field: 'deposit', depositary: '2013-10-21', other: '2013-10-22' };

it('sources that agree in all 118 instruments, their kinds and days of effect and the totals differ in nothing', async () => {
  await scrape();
  expect(await crossCheck('untc-page', pageOf(acts))).toMatchObject({
    outcome: 'unchanged',
    rows: 143,
    changes: 0,
    reason: null,
  });
  expect(await crossCheck('un-registration', registerOf(acts))).toMatchObject({ outcome: 'unchanged', rows: 143 });
  expect(await crossCheck('unoda', unodaOf(acts))).toMatchObject({ outcome: 'unchanged', rows: 143 });
  expect(await crossCheck('att-secretariat', secretariatOf(118, 25))).toMatchObject({ outcome: 'unchanged', rows: null });
  expect(await standing()).toEqual([]);
});

it("Grenada's deposit, 21 October 2013 at the depositary and the 22nd at UNODA, is kept as a difference once", async () => {
  await scrape();
  const body = unodaOf(depositedOn(acts, 'GRD', '2013-10-22'));
  const first = await crossCheck('unoda', body);
  expect(first).toMatchObject({ outcome: 'changed', changes: 1 });
  expect(await standing()).toMatchObject([{ ...GRENADA, source: 'unoda', firstRunId: first.runId }]);
  expect(await crossCheck('unoda', body)).toMatchObject({ outcome: 'unchanged', changes: 0 });
  expect(await history()).toHaveLength(1);
});

it('three sources that agree against the depositary are three differences, and correct nothing', async () => {
  await scrape();
  const before = await figures();
  const others = depositedOn(acts, 'GRD', '2013-10-22');
  await crossCheck('untc-page', pageOf(others));
  await crossCheck('un-registration', registerOf(others));
  await crossCheck('unoda', unodaOf(others));
  await crossCheck('att-secretariat', secretariatOf(117, 26));
  const deposits = (await standing()).filter(({ iso3 }) => iso3 === 'GRD');
  expect(deposits.map(({ source }) => source)).toEqual(['untc-page', 'un-registration', 'unoda']);
  await refresh();
  expect(await figures()).toEqual(before);
});

it('a difference that is no longer there has gone, with the run that no longer stated it, and is not deleted', async () => {
  await scrape();
  const first = await crossCheck('unoda', unodaOf(depositedOn(acts, 'GRD', '2013-10-22')));
  const second = await crossCheck('unoda', unodaOf(acts));
  expect(second).toMatchObject({ outcome: 'changed', changes: 1 });
  expect(await standing()).toEqual([]);
  expect(await history()).toMatchObject([{ iso3: 'GRD', first_run_id: first.runId, gone_run_id: second.runId }]);
  await expect(pool.query('delete from differences')).rejects.toThrow(/never deleted/);
  await expect(pool.query(`update differences set other = '2013-10-23'`)).rejects.toThrow(/never rewritten/);
});

describe('a source that cannot be read changes nothing, and stops nothing', () => {
  it.each([
    ['down', null, 'unavailable'],
    ['garbage', '<html>Welcome</html>', 'refused'],
    ['an empty body', '', 'refused'],
    ['about another treaty', unodaOf([]).replaceAll('Arms Trade Treaty', 'Rome Statute'), 'refused'],
  ])('%s: its earlier differences stay', async (_what, body, outcome) => {
    await scrape();
    await crossCheck('unoda', unodaOf(depositedOn(acts, 'GRD', '2013-10-22')));
    const before = [await standing(), await figures()];
    const result = await crossCheck('unoda', body);
    expect(result).toMatchObject({ outcome, changes: 0 });
    expect(result.reason && reasonSentence(t, result.reason)).toMatch(/^(?!Unrecognised reason).*\.$/);
    expect([await standing(), await figures()]).toEqual(before);
    expect(await crossCheck('untc-page', pageOf(acts))).toMatchObject({ outcome: 'unchanged' });
    expect(await selectCrossCheckStates(pool, treaty.number)).toMatchObject([
      { id: 'untc-page', state: 'ok' },
      { id: 'unoda', state: outcome, succeededAt: expect.any(Date), sha256: expect.any(String) },
    ]);
  });

  it('the page of another treaty is refused, and so is one that lists a State twice', async () => {
    await scrape();
    const other = await crossCheck('untc-page', pageOf(acts).replace('8. Arms Trade Treaty', '9. Treaty on other things'));
    expect(other).toMatchObject({ outcome: 'refused', reason: { code: 'wrong treaty' } });
    const twice = [...acts, { iso3: 'Turkey', kind: 'signature' as const, date: '2013-07-02', inForceOn: null }];
    expect(await crossCheck('untc-page', pageOf(twice))).toMatchObject({ outcome: 'refused' });
  });
});

describe('when the depositary changes, the kept records are compared again, and nobody is asked', () => {
  it('its correction to what the other source says ends the difference', async () => {
    await scrape();
    const first = await crossCheck('unoda', unodaOf(depositedOn(acts, 'GRD', '2013-10-22')));
    others.answers.untc = recordOf(depositedOn(acts, 'GRD', '2013-10-22'));
    const correction = await scrape();
    const asked = others.asked.length;
    expect(await refresh()).toBe(1);
    expect(await standing()).toEqual([]);
    expect(await history()).toMatchObject([{ iso3: 'GRD', first_run_id: first.runId, gone_run_id: correction.runId }]);
    expect(others.asked).toHaveLength(asked);
    expect(await refresh()).toBe(0);
  });

  it('its correction away from what the others say makes a difference, stated by the run that read it', async () => {
    await scrape();
    const first = await crossCheck('unoda', unodaOf(acts));
    others.answers.untc = recordOf(depositedOn(acts, 'GRD', '2013-10-20'));
    await scrape();
    expect(await refresh()).toBe(1);
    expect(await standing()).toMatchObject([
      { iso3: 'GRD', depositary: '2013-10-20', other: '2013-10-21', firstRunId: first.runId },
    ]);
  });

  it('what happened after the other source was read is nothing that it should have said', async () => {
    await scrape();
    await crossCheck('unoda', unodaOf(acts));
    await pool.query(`update scrape_runs set started_at = '2026-05-01', finished_at = '2026-05-01' where source = 'unoda'`);
    const deposit: Act = { iso3: 'AGO', kind: 'ratification', date: '2026-05-20', inForceOn: null };
    others.answers.untc = recordOf([...acts, deposit]);
    expect(await scrape()).toMatchObject({ outcome: 'changed', changes: 1 });
    expect(await refresh()).toBe(0);
  });
});

it('before a record of the depositary was read there is nothing to differ from; what was kept is compared afterwards', async () => {
  const body = unodaOf(depositedOn(acts, 'GRD', '2013-10-22'));
  const result = await crossCheck('unoda', body);
  expect(result).toMatchObject({ outcome: 'unchanged', reason: { data: { problems: [{ code: 'nothing to compare with' }] } } });
  expect(await standing()).toEqual([]);
  expect((await selectLedger(pool, treaty.number)).lastAccepted).toBeNull();
  await scrape();
  await refresh();
  expect(await standing()).toMatchObject([GRENADA]);
});

it('its runs are runs of their own, with the stamp of the page, and no source of the figures', async () => {
  const scraped = await scrape();
  const result = await crossCheck('untc-page', pageOf(acts));
  const { runs } = await selectRuns(pool, { treaty: treaty.number, limit: 10, source: 'untc-page' });
  expect(runs).toMatchObject([{ id: result.runId, outcome: 'unchanged', statusAsAt: '2026-06-01', sha256: expect.any(String) }]);
  expect(await selectSourceStates(pool, treaty.number)).toMatchObject([{ id: 'untc', lastSuccessRunId: scraped.runId }]);
  expect((await selectLedger(pool, treaty.number)).lastAccepted?.id).toBe(scraped.runId);
});

it('reading all kept records again leaves those of the other sources aside', async () => {
  await scrape();
  await crossCheck('unoda', unodaOf(depositedOn(acts, 'GRD', '2013-10-22')));
  await crossCheck('unoda', '<html>Welcome</html>');
  const before = [await standing(), (await figures()).progress];
  const reread = await rereadRecords(pool, treaty, { apply: true, acceptRefusals: false });
  expect(reread).toMatchObject({ runs: 1, turned: [], differences: [], ended: 'nothing differs' });
  expect(await refresh()).toBe(0);
  expect([await standing(), (await figures()).progress]).toEqual(before);
});

it('what is odd about a source is said with its run: a name that is no known State', async () => {
  await scrape();
  const body = unodaOf(acts).replaceAll('"Grenada"', '"Spice Island"');
  const result = await crossCheck('unoda', body);
  expect(result).toMatchObject({
    outcome: 'unchanged',
    reason: { data: { problems: [{ code: 'unknown name', data: { name: 'Spice Island' } }] } },
  });
});

it('a source that offers it is asked only for what is new, and its kept answer is compared again', async () => {
  await others.scrape(database.pool);
  await others.crossCheck(database.pool, 'un-registration');
  await others.crossCheck(database.pool, 'att-secretariat');
  expect(others.notModified).toEqual([]);
  expect(await others.crossCheck(database.pool, 'un-registration')).toMatchObject({ outcome: 'unchanged' });
  expect(await others.crossCheck(database.pool, 'att-secretariat')).toMatchObject({ outcome: 'unchanged' });
  expect(others.notModified).toEqual(['un-registration', 'att-secretariat']);
});

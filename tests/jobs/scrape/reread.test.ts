import { createHash } from 'node:crypto';
import { jest } from '@jest/globals';
import pg from 'pg';
import { selectChanges } from '../../../db/changes.ts';
import { selectLedger } from '../../../db/ledger.ts';
import { archiveRawRecord, DamagedRawRecord, selectOptionalRawRecord } from '../../../db/raw-records.ts';
import { saveReaderVersion } from '../../../db/reference-data.ts';
import { selectSourceStates } from '../../../db/sources.ts';
import { recordBuiltInCopy } from '../../../jobs/scrape/built-in-copy.ts';
import { rereadAfterUpgrade, rereadRecords } from '../../../jobs/scrape/reread.ts';
import { runScrape } from '../../../jobs/scrape/scrape.ts';
import { READER_VERSION } from '../../../scraper/read-in-worker.ts';
import type { Source } from '../../../scraper/source.ts';
import { readUntcRecord } from '../../../scraper/untc/read-record.ts';
import { readStatusPage } from '../../../scraper/untc/read-status-page.ts';
import { armsTradeTreaty as treaty } from '../../../treaty/catalogue/arms-trade-treaty/arms-trade-treaty.ts';
import { parseCivilDate } from '../../../treaty/civil-date.ts';
import type { Reading } from '../../../treaty/reading.ts';
import { recordedFacts, recordedStatements } from '../../support/recorded-facts.ts';
import { aDayLate, scrapeBody } from '../../support/scrape-rows.ts';
import { statusPage } from '../../support/status-page.ts';
import { testDatabase } from '../../support/test-database.ts';
import { SOME_ROWS, untcRecord } from '../../support/untc-record.ts';

const database = testDatabase();
beforeEach(async () => {
  await database.pool.query('truncate scrape_runs, raw_records, decisions restart identity cascade');
});

/** A run with a reader of its time. */
const scrape = (body: Buffer, read?: (body: Uint8Array) => Reading) => scrapeBody(database.pool, body, read);
const reread = (apply = true, acceptRefusals = false) => rereadRecords(database.pool, treaty, { apply, acceptRefusals });
const facts = async () =>
  (await recordedFacts(database.pool)).flatMap(({ iso3, actions }) =>
    actions.map(({ kind, date, ended }) => `${iso3} ${kind} ${date} ${ended}`),
  );

it('where the reader gives the same, nothing differs, and the facts are not touched', async () => {
  await recordBuiltInCopy(database.pool, treaty, () => new Date());
  const before = await facts();
  expect(await reread()).toMatchObject({ runs: 1, turned: [], differences: [], ended: 'nothing differs' });
  expect(await facts()).toEqual(before);
});

it('what a reader of its time got wrong is told, and recorded as a correction that is no news', async () => {
  await scrape(untcRecord({ rows: SOME_ROWS.slice(0, 5) }), aDayLate);
  const wrong = await facts();
  expect(await reread(false)).toMatchObject({ ended: 'reported only', runId: null });
  expect(await facts()).toEqual(wrong);
  const rereading = await reread();
  expect(rereading).toMatchObject({
    ended: 'recorded',
    differences: expect.arrayContaining([expect.objectContaining({ iso3: 'AGO', before: '2013-09-25', after: '2013-09-24' })]),
  });
  expect(await facts()).toContain('AGO signature 2013-09-24 false');
  const { changes } = await selectChanges(database.pool, { treaty: treaty.number, limit: 100, newsOnly: true });
  expect(changes).toEqual([]);
  expect(await reread()).toMatchObject({ ended: 'nothing differs' });
});

it('no source counts as checked, and the facts point to the record that says them', async () => {
  await scrape(untcRecord({ rows: SOME_ROWS.slice(0, 5) }), aDayLate);
  const [before] = await selectSourceStates(database.pool, treaty.number);
  await reread();
  const [after] = await selectSourceStates(database.pool, treaty.number);
  expect(after).toMatchObject({ checkedAt: before?.checkedAt, succeededAt: before?.succeededAt, lastRunId: before?.lastRunId });
  const sha256 = createHash('sha256')
    .update(untcRecord({ rows: SOME_ROWS.slice(0, 5) }))
    .digest('hex');
  const all = (await recordedFacts(database.pool)).flatMap(({ actions }) => actions);
  expect(all.every(({ learnedIn }) => learnedIn.sha256 === sha256)).toBe(true);
});

it('a record that was refused then and is believed now brings what it says', async () => {
  await scrape(untcRecord({ rows: SOME_ROWS.slice(0, 5) }));
  const refusing = (): Reading => ({ ...readUntcRecord(untcRecord({ rows: SOME_ROWS })), title: 'Another treaty' });
  expect(await scrape(untcRecord({ rows: SOME_ROWS }), refusing)).toMatchObject({ outcome: 'refused' });
  expect(await reread()).toMatchObject({ turned: [{ run: { id: 2 }, refusal: null }], ended: 'recorded' });
  expect(await facts()).toContain('NOR ratification 2014-02-12 false');
});

it('a record that was believed and is refused now takes nothing back unless that is meant', async () => {
  const tooLate = untcRecord({ rows: [...SOME_ROWS, ['Zambia', '2 Jun 2013', '', '']] });
  await scrape(untcRecord({ rows: SOME_ROWS }));
  await scrape(tooLate, (body) => {
    const record = readUntcRecord(body);
    const late = parseCivilDate('2013-06-04');
    return {
      ...record,
      participants: record.participants.map((row) =>
        row.iso3 === 'ZMB' ? { ...row, actions: row.actions.map((action) => ({ ...action, date: late })) } : row,
      ),
    };
  });
  expect(await reread()).toMatchObject({ ended: 'not recorded: an accepted record is refused', turned: [{ run: { id: 2 } }] });
  expect(await facts()).toContain('ZMB signature 2013-06-04 false');
  expect(await reread(true, true)).toMatchObject({ ended: 'recorded' });
  expect((await facts()).filter((fact) => fact.startsWith('ZMB'))).toEqual([]);
});

it('the record that a run refused before it read the status page is read again, too', async () => {
  const rows = SOME_ROWS.map((row) => [...row]);
  const declarations = [{ name: 'Japan', title: 'Declaration:', paragraphs: ['As declared.'] }];
  const refusing = (): Reading => ({ ...readUntcRecord(untcRecord({ rows })), title: 'Another treaty' });
  const page = statusPage({ rows });
  const view = (name: 'record' | 'status page', body: Uint8Array, read: (body: Uint8Array) => Reading): Source => ({
    id: 'untc',
    view: name,
    fetch: async () => ({ url: `the ${name}`, contentType: null, body }),
    read: async (archived) => read(archived),
  });
  const source = view('record', untcRecord({ rows, declarations }), refusing);
  const secondView = view('status page', Buffer.from(page), readStatusPage);
  const now = () => new Date('2018-01-15T12:00:00Z');
  expect(await runScrape({ pool: database.pool, views: [source, secondView], treaty, now }, { wait: true })).toMatchObject({
    outcome: 'changed',
  });
  expect(await recordedStatements(database.pool)).toEqual([]);
  expect(await reread(false)).toMatchObject({ differences: [], others: { statements: 1 }, ended: 'reported only' });
  expect(await reread()).toMatchObject({ ended: 'recorded' });
  expect(await recordedStatements(database.pool)).toMatchObject([{ iso3: 'JPN', paragraphs: ['As declared.'] }]);
});

describe('after an upgrade of the reader', () => {
  const upgrade = () => rereadAfterUpgrade(database.pool, treaty, {});
  /** As a program with an earlier reader leaves the database. */
  const earlier = () => saveReaderVersion(database.pool, treaty.number, READER_VERSION - 1);
  afterEach(() => saveReaderVersion(database.pool, treaty.number, READER_VERSION));

  it('the archived records are reread once, as a correction that is not news', async () => {
    await scrape(untcRecord({ rows: SOME_ROWS.slice(0, 5) }), aDayLate);
    await earlier();
    expect(await upgrade()).toMatchObject({ ended: 'recorded' });
    expect(await facts()).toContain('AGO signature 2013-09-24 false');
    const { changes } = await selectChanges(database.pool, { treaty: treaty.number, limit: 100, newsOnly: true });
    expect(changes).toEqual([]);
    expect(await upgrade()).toBeNull();
  });

  it('what only the new reader can tell was not known before the reread', async () => {
    const declarations = [{ name: 'Japan', title: 'Declaration:', paragraphs: ['As declared.'] }];
    await scrape(untcRecord({ rows: SOME_ROWS, declarations }), (body) => ({
      ...readUntcRecord(body),
      statements: [],
      tells: { names: true, statements: [] },
    }));
    const before = new Date();
    await earlier();
    await upgrade();
    expect(await selectLedger(database.pool, treaty.number)).toMatchObject({ told: { declaration: { id: 1 } } });
    expect(await selectLedger(database.pool, treaty.number, before)).toMatchObject({
      told: {},
      statements: [],
    });
  });

  it('as of when a kind of statement was told is the newest record by the instant', async () => {
    for (let time = 0; time < 2; time++) await scrape(untcRecord({ rows: SOME_ROWS }));
    const between = new Date();
    await scrape(untcRecord({ rows: SOME_ROWS }));
    expect(await selectLedger(database.pool, treaty.number, between)).toMatchObject({ told: { declaration: { id: 2 } } });
  });

  it('an archived record that is damaged keeps no program from starting', async () => {
    await scrape(untcRecord({ rows: SOME_ROWS }));
    await database.pool.query(`update raw_records set body = substring(body from 1 for 100)`);
    await earlier();
    const before = await facts();
    expect(await upgrade()).toMatchObject({ ended: 'not recorded: an archived record is damaged' });
    expect(await facts()).toEqual(before);
    expect(await upgrade()).not.toBeNull();
  });

  it('stopped in the middle, nothing is recorded and nothing thrown', async () => {
    await scrape(untcRecord({ rows: SOME_ROWS }));
    await earlier();
    expect(await rereadAfterUpgrade(database.pool, treaty, { signal: AbortSignal.abort() })).toBeNull();
    expect(await upgrade()).toMatchObject({ ended: 'nothing differs' });
  });

  it('two programs that start at once reread once', async () => {
    await scrape(untcRecord({ rows: SOME_ROWS }));
    await earlier();
    const both = await Promise.all([upgrade(), upgrade()]);
    expect(both.filter((rereading) => rereading === null)).toHaveLength(1);
  });

  it('a record that the new reader refuses removes nothing, and the reread is tried again', async () => {
    await scrape(Buffer.from('not a record'), () => readUntcRecord(untcRecord({ rows: SOME_ROWS })));
    await earlier();
    const before = await facts();
    expect(await upgrade()).toMatchObject({ ended: 'not recorded: an accepted record is refused' });
    expect(await facts()).toEqual(before);
    expect(await upgrade()).not.toBeNull();
  });
});

it('where no record is accepted any more and that is meant, nothing is left', async () => {
  await scrape(Buffer.from('not a record'), () => readUntcRecord(untcRecord({ rows: SOME_ROWS })));
  expect(await reread(true, true)).toMatchObject({ ended: 'recorded' });
  expect(await facts()).toEqual([]);
  expect(await selectLedger(database.pool, treaty.number)).toMatchObject({ lastAccepted: null });
});

it('a record that many runs have is parsed once', async () => {
  const body = untcRecord({ rows: SOME_ROWS });
  for (let time = 0; time < 4; time++) await scrape(body);
  const select = jest.spyOn(pg.Client.prototype, 'query');
  await reread(false);
  expect(select.mock.calls.filter(([sql]) => /from raw_records/.test(String(sql)))).toHaveLength(1);
  select.mockRestore();
});

it('a damaged copy is mended by the next run that has the same bytes at hand', async () => {
  const body = untcRecord({ rows: SOME_ROWS });
  await scrape(body);
  await database.pool.query(`update raw_records set body = substring(body from 1 for 100)`);
  expect(await scrape(body)).toMatchObject({ outcome: 'unchanged' });
  expect(await reread()).toMatchObject({ runs: 2, ended: 'nothing differs' });
});

it('raw records are kept compressed and come back as they were; damaged ones are no evidence', async () => {
  const body = untcRecord({ rows: SOME_ROWS });
  const sha256 = await archiveRawRecord(database.pool, { body, url: 'x', contentType: null });
  const { rows } = await database.pool.query<{ size: number }>('select length(body) as size from raw_records');
  expect(rows[0]?.size).toBeLessThan(body.length / 2);
  expect((await selectOptionalRawRecord(database.pool, sha256))?.body.equals(body)).toBe(true);
  await database.pool.query(`update raw_records set body = substring(body from 1 for 100)`);
  await expect(selectOptionalRawRecord(database.pool, sha256)).rejects.toThrow(DamagedRawRecord);
});

it('a record that was kept before they were compressed is still read', async () => {
  const body = untcRecord({ rows: SOME_ROWS });
  const sha256 = createHash('sha256').update(body).digest('hex');
  await database.pool.query(`insert into raw_records (sha256, body, encoding, url) values ($1, $2, 'identity', 'x')`, [
    sha256,
    body,
  ]);
  expect((await selectOptionalRawRecord(database.pool, sha256))?.body.equals(body)).toBe(true);
});

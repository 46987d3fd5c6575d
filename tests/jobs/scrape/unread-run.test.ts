import { archiveRawRecord } from '../../../db/raw-records.ts';
import { insertRun, saveFetched, selectRuns } from '../../../db/runs.ts';
import { selectSourceStates } from '../../../db/sources.ts';
import { runScrape } from '../../../jobs/scrape/scrape.ts';
import { createUntcSource } from '../../../scraper/untc/source.ts';
import { armsTradeTreaty as treaty } from '../../../treaty/catalogue/arms-trade-treaty/arms-trade-treaty.ts';
import { recordedFacts } from '../../support/recorded-facts.ts';
import { testDatabase } from '../../support/test-database.ts';
import { SOME_ROWS, untcRecord } from '../../support/untc-record.ts';

const database = testDatabase();
const { pool } = database;

/** A run that had archived the record when its process died, hours ago. */
async function diedWith(body: Buffer): Promise<number> {
  const { id } = await insertRun(pool, { treaty: treaty.number, source: 'untc' });
  await pool.query(`update scrape_runs set started_at = now() - interval '5 hours' where id = $1`, [id]);
  const url = 'http://127.0.0.1:9/';
  const sha256 = await archiveRawRecord(pool, { body, url, contentType: 'text/xml' });
  await saveFetched(pool, id, { sha256, view: 'record', url, etag: null, lastModified: null, notModified: false });
  return id;
}

/** A run while the depositary is away. */
const run = () => {
  const source = createUntcSource({ baseUrl: 'http://127.0.0.1:9', contactUrl: undefined, retryDelays: [], pause: 0 });
  return runScrape({ pool, views: [source], treaty, now: () => new Date() }, { wait: true });
};
const lastRuns = async () => (await selectRuns(pool, { treaty: treaty.number, limit: 2 })).runs;

it('a record that was archived by a run that died is read by the next one, also while its source is away', async () => {
  const id = await diedWith(untcRecord({ rows: SOME_ROWS }));
  expect(await run()).toMatchObject({ outcome: 'unavailable' });
  expect((await lastRuns())[1]).toMatchObject({ id, outcome: 'changed', rows: 6, changes: 11, view: 'record' });
  expect((await recordedFacts(pool)).filter(({ actions }) => actions.length > 0)).toHaveLength(6);
  // The source was checked when it answered, not when its answer was read.
  const [state] = await selectSourceStates(pool, treaty.number);
  expect(Date.now() - (state?.succeededAt?.getTime() ?? 0)).toBeGreaterThan(4.9 * 3_600_000);
});

it('one that is refused is refused then, and one that is damaged leaves a run that failed', async () => {
  const refused = await diedWith(untcRecord({ rows: SOME_ROWS, parties: 7 }));
  await run();
  expect((await lastRuns())[1]).toMatchObject({ id: refused, outcome: 'refused' });
  const damaged = await diedWith(untcRecord({ rows: SOME_ROWS.slice(1) }));
  await pool.query(`update raw_records set body = '\\x00' where sha256 = (select sha256 from scrape_runs where id = $1)`, [
    damaged,
  ]);
  await run();
  expect((await lastRuns())[1]).toMatchObject({ id: damaged, outcome: 'failed', reason: { code: 'abandoned' } });
});

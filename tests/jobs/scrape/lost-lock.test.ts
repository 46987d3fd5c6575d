import { withTreatyLock } from '../../../db/advisory-lock.ts';
import { selectLedger } from '../../../db/ledger.ts';
import { selectRuns } from '../../../db/runs.ts';
import { runScrape } from '../../../jobs/scrape/scrape.ts';
import { readUntcRecord } from '../../../scraper/untc/read-record.ts';
import { armsTradeTreaty as treaty } from '../../../treaty/catalogue/arms-trade-treaty/arms-trade-treaty.ts';
import { standing } from '../../../treaty/ledger.ts';
import { READ_ON, scrapeRows } from '../../support/scrape-rows.ts';
import { testDatabase } from '../../support/test-database.ts';
import { untcRecord } from '../../support/untc-record.ts';

const database = testDatabase();
const albania = ['Albania', '3 Jun 2013', '', '19 Mar 2014'];
const austria = ['Austria', '3 Jun 2013', '', '3 Jun 2014'];

it('a run whose lock is lost while it fetches records nothing: the facts are those of the run that took the lock over', async () => {
  const { pool } = database;
  const fetch = async () => {
    // The network takes the lock's connection away, and another program goes on at once.
    await pool.query(`
      select pg_terminate_backend(pid)
      from pg_locks
      where locktype = 'advisory' and database = (select oid from pg_database where datname = current_database())
    `);
    expect(await scrapeRows(pool, [albania])).toMatchObject({ outcome: 'changed' });
    return { url: 'a record of the test', contentType: 'text/xml', body: untcRecord({ rows: [albania, austria] }) };
  };
  const source = { id: 'untc', view: 'record', fetch, read: async (body: Uint8Array) => readUntcRecord(body) } as const;
  await expect(runScrape({ pool, views: [source], treaty, now: () => READ_ON }, { wait: true })).rejects.toThrow();
  const facts = standing((await selectLedger(pool, treaty.number)).facts);
  expect([...new Set(facts.map(({ iso3 }) => iso3))]).toEqual(['ALB']);
  const { runs } = await selectRuns(pool, { treaty: treaty.number, limit: 5 });
  expect(runs.map(({ outcome, reason }) => [outcome, reason?.code ?? null])).toEqual([
    ['changed', null],
    ['failed', 'abandoned'],
  ]);
  expect(await withTreatyLock(pool, treaty.number, async () => 'free', { wait: false })).toBe('free');
});

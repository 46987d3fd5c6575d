import { readUntcRecord } from '../../../../scraper/untc/read-record.ts';
import type { Reading } from '../../../../treaty/reading.ts';
import { runCommand } from '../../../support/run-program.ts';
import { aDayLate, scrapeBody } from '../../../support/scrape-rows.ts';
import { testDatabase } from '../../../support/test-database.ts';
import { SOME_ROWS, untcRecord } from '../../../support/untc-record.ts';

const database = testDatabase();
const scrape = (body: Buffer, read?: (body: Uint8Array) => Reading) => scrapeBody(database.pool, body, read);

it('npm run reread tells, records, and stops at a believed record that is refused today', async () => {
  const command = (...words: string[]) => runCommand('reread', words, { DATABASE_URL: database.url });
  await scrape(untcRecord({ rows: SOME_ROWS.slice(0, 5) }), aDayLate);
  const dryRun = await command('--dry-run');
  expect(dryRun).toMatchObject({
    code: 0,
    out: expect.stringContaining('Angola: signature date corrected from 25 September 2013 to 24 September 2013'),
  });
  expect(dryRun.out).toContain('Nothing was recorded.');
  expect(await command()).toMatchObject({
    code: 0,
    out: expect.stringMatching(/Recorded as a correction, not announced as news \(run \d+\)\./),
  });
  await scrape(Buffer.from('no record at all'), () => readUntcRecord(untcRecord({ rows: SOME_ROWS })));
  expect(await command()).toMatchObject({ code: 2, out: expect.stringContaining('--accept-refusals') });
});

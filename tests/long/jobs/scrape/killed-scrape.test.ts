import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { selectLedger } from '../../../../db/ledger.ts';
import { selectRuns } from '../../../../db/runs.ts';
import { armsTradeTreaty as treaty } from '../../../../treaty/catalogue/arms-trade-treaty/arms-trade-treaty.ts';
import { standing } from '../../../../treaty/ledger.ts';
import { type Depositary, startDepositary } from '../../../support/depositary.ts';
import { runCommand, startCommand } from '../../../support/run-program.ts';
import { testDatabase } from '../../../support/test-database.ts';
import { untcRecord } from '../../../support/untc-record.ts';

const KILLS = 100;
const TEN_MINUTES = 600_000;

const database = testDatabase();
let depositary: Depositary;
beforeAll(async () => {
  depositary = await startDepositary();
});
afterAll(() => depositary.close());

/** Two records that differ in the day on which some States signed. */
const recordOf = (day: string): Buffer =>
  untcRecord({
    rows: ['Albania', 'Argentina', 'Austria', 'Belgium', 'Chile', 'Denmark', 'Estonia', 'Finland'].map((name, number) => [
      name,
      number < 4 ? day : '3 Jun 2013',
      '',
      '2 Apr 2014',
    ]),
  });
const records = [recordOf('3 Jun 2013'), recordOf('4 Jun 2013')];

async function facts(): Promise<string[]> {
  const { facts: all } = await selectLedger(database.pool, treaty.number);
  return standing(all)
    .map(({ iso3, kind, date }) => `${iso3} ${kind} ${date}`)
    .sort();
}

it(
  'of a scrape that is killed at any moment there is everything or nothing, and the next one works',
  async () => {
    const environment = {
      DATABASE_URL: database.url,
      UNTC_BASE_URL: depositary.baseUrl,
      CROSS_CHECK: 'off',
      BUNDLED_RECORD: 'off',
    };
    const whole: string[][] = [];
    let duration = 0;
    for (const record of records) {
      depositary.serve(record);
      const begun = Date.now();
      expect(await runCommand('scrape', [], environment)).toMatchObject({ code: 0 });
      duration = Date.now() - begun;
      whole.push(await facts());
    }
    expect(whole[0]).toHaveLength(16);
    expect(whole[1]).not.toEqual(whole[0]);

    const ends = { done: 0, before: 0 };
    for (let kill = 0; kill < KILLS; kill += 1) {
      depositary.serve(records[kill % 2] ?? '');
      const before = await facts();
      const child = startCommand('scrape', [], environment);
      child.stdout.resume();
      child.stderr.resume();
      const exit = once(child, 'exit');
      // Its first half is the start of Node.
      await Promise.race([exit, sleep(duration * (0.4 + 0.7 * Math.random()))]);
      child.kill('SIGKILL');
      await exit;
      // Postgres may still be ending what the process had sent.
      await sleep(20);
      const after = await facts();
      expect(whole).toContainEqual(after);
      ends[JSON.stringify(after) === JSON.stringify(before) ? 'before' : 'done'] += 1;
    }
    // Both ends were met, so the moments were spread over the run.
    expect(Math.min(ends.done, ends.before)).toBeGreaterThan(0);

    depositary.serve(records[1] ?? '');
    expect(await runCommand('scrape', [], environment)).toMatchObject({ code: 0 });
    expect(await facts()).toEqual(whole[1]);
    const { runs } = await selectRuns(database.pool, { treaty: treaty.number, limit: 500 });
    expect(runs.filter(({ outcome }) => outcome === null)).toEqual([]);
    expect(runs.some(({ reason }) => reason?.code === 'abandoned')).toBe(true);
  },
  TEN_MINUTES,
);

it('a scrape that is killed at a step leaves the state before or the state after, its record is archived once, and the next one reads it', async () => {
  await database.pool.query('truncate scrape_runs, raw_records restart identity cascade');
  const environment = {
    DATABASE_URL: database.url,
    UNTC_BASE_URL: depositary.baseUrl,
    CROSS_CHECK: 'off',
    BUNDLED_RECORD: 'off',
  };
  // Slow enough that the first kill comes during the fetch, however busy the machine is.
  depositary.answer((_request, response) => void setTimeout(() => response.end(records[0]), 400));
  const killedAt: string[] = [];
  for (const step of ['Fetching', 'Archived', 'Read']) {
    const child = startCommand('scrape', [], environment);
    let said = '';
    child.stdout.on('data', (text: Buffer) => {
      said += text.toString();
      if (said.includes(step)) child.kill('SIGKILL');
    });
    await once(child, 'exit');
    if (child.signalCode === 'SIGKILL') killedAt.push(step);
    expect([0, 16]).toContain((await facts()).length);
  }
  expect(killedAt).toContain('Fetching');
  expect(await runCommand('scrape', [], environment)).toMatchObject({ code: 0 });
  expect(await facts()).toHaveLength(16);
  expect((await database.pool.query('select sha256 from raw_records')).rowCount).toBe(1);
  const { runs } = await selectRuns(database.pool, { treaty: treaty.number, limit: 20 });
  expect(runs.every(({ outcome }) => outcome !== null)).toBe(true);
});

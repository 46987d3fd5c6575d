import { createPool } from '../../db/connection.ts';
import { DatabaseUnavailable } from '../../db/errors.ts';
import { selectHistory, selectHistoryVersion } from '../../db/history.ts';
import { archiveRawRecord } from '../../db/raw-records.ts';
import { finishRun, insertRun, selectLastCheck, selectSuccesses } from '../../db/runs.ts';
import { cutOffDatabase } from '../support/cut-off-database.ts';
import { testDatabase } from '../support/test-database.ts';

const database = testDatabase();
const treaty = 'XXVI-8';
beforeEach(() => database.pool.query('truncate scrape_runs, raw_records restart identity cascade'));

const ending = { rows: null, changes: 0, heldRows: 0, sha256: null, statusAsAt: null, reason: { code: 'no answer', data: {} } };

/** So many runs that have ended, in one statement. */
const insertRuns = (count: number) =>
  database.pool.query(
    `
      insert into scrape_runs (treaty, source, finished_at, outcome, changes, held_rows, reason)
      select $1, 'untc', now(), 'unavailable', 0, 0, '{"code": "no answer", "data": {}}'
      from generate_series(1, $2)
    `,
    [treaty, count],
  );

it('many rows written at once are one new version, and take no longer each than a few', async () => {
  const before = await selectHistoryVersion(database.pool, treaty);
  const timed = async (count: number): Promise<number> => {
    const begun = performance.now();
    await insertRuns(count);
    return performance.now() - begun;
  };
  await timed(100);
  const few = await timed(1_000);
  const many = await timed(20_000);
  expect(many).toBeLessThan(20 * few + 3_000);
  await database.pool.query('update scrape_runs set rows = 1');
  expect(await selectHistoryVersion(database.pool, treaty)).toBe(before + 4);
});

it('a run that begins is no new version, one that ends is', async () => {
  const before = await selectHistoryVersion(database.pool, treaty);
  const { id } = await insertRun(database.pool, { treaty, source: 'untc' });
  expect(await selectHistoryVersion(database.pool, treaty)).toBe(before);
  await finishRun(database.pool, id, { ...ending, outcome: 'unavailable' });
  expect(await selectHistoryVersion(database.pool, treaty)).toBe(before + 1);
});

it('what is settled is not read again; a run that was under way is', async () => {
  await insertRuns(3);
  const { id } = await insertRun(database.pool, { treaty, source: 'untc' });
  await insertRuns(2);
  const first = await selectHistory(database.pool, treaty);
  expect(first.runs.map((run) => [run.id, run.outcome])).toEqual([
    ...[6, 5].map((ended) => [ended, 'unavailable']),
    [4, null],
    ...[3, 2, 1].map((ended) => [ended, 'unavailable']),
  ]);
  await finishRun(database.pool, id, { ...ending, outcome: 'failed' });
  await insertRuns(1);
  const second = await selectHistory(database.pool, treaty, first);
  expect(second.runs.map((run) => [run.id, run.outcome])).toEqual([
    [7, 'unavailable'],
    ...[6, 5].map((ended) => [ended, 'unavailable']),
    [4, 'failed'],
    ...[3, 2, 1].map((ended) => [ended, 'unavailable']),
  ]);
  expect(second.runs.slice(-3).every((run, index) => run === first.runs.slice(-3)[index])).toBe(true);
  expect(second.runs).toEqual((await selectHistory(database.pool, treaty)).runs);
  // Another database in its place, whose runs have the same numbers.
  await database.pool.query('truncate scrape_runs restart identity cascade');
  await insertRuns(7);
  const other = await selectHistory(database.pool, treaty, second);
  expect(other.runs).toEqual((await selectHistory(database.pool, treaty)).runs);
});

it('the last check and the last success of a source are found without reading all runs', async () => {
  const sha256 = await archiveRawRecord(database.pool, { body: Buffer.from('a'), url: 'here', contentType: null });
  const { id } = await insertRun(database.pool, { treaty, source: 'untc' });
  await finishRun(database.pool, id, { ...ending, sha256, reason: null, outcome: 'unchanged' });
  await insertRuns(1);
  const last = await insertRun(database.pool, { treaty, source: 'untc' });
  await finishRun(database.pool, last.id, { ...ending, outcome: 'failed' });
  expect(await selectLastCheck(database.pool, treaty, 'untc')).toMatchObject({ id: 2 });
  expect(await selectLastCheck(database.pool, treaty, 'unoda')).toBeNull();
  expect(await selectSuccesses(database.pool, treaty)).toMatchObject([{ id, source: 'untc', sha256 }]);
});

it('a database that freezes while the history is read is unavailable within the limit', async () => {
  const way = await cutOffDatabase(database.config);
  const pool = createPool(way.config);
  await selectHistory(pool, treaty);
  way.freeze();
  await expect(selectHistory(pool, treaty, null, 300)).rejects.toThrow(DatabaseUnavailable);
  await pool.end();
  await way.close();
});

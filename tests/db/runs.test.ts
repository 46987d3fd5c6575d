import type pg from 'pg';
import { failAbandonedRuns, finishRun, insertRun, selectRuns } from '../../db/runs.ts';
import { testDatabase } from '../support/test-database.ts';

const database = testDatabase();
const treaty = 'XXVI-8';
const ending = { rows: null, changes: 0, heldRows: 0, sha256: null, statusAsAt: null };

it.each([
  [
    'ended',
    (pool: pg.Pool, id: number) => finishRun(pool, id, { ...ending, outcome: 'failed', reason: { code: 'stopped', data: {} } }),
  ],
  ['abandoned', (pool: pg.Pool) => failAbandonedRuns(pool, treaty)],
])('a run that began by a clock that was fast can be %s', async (_how, end) => {
  const { pool } = database;
  const { id } = await insertRun(pool, { treaty, source: 'untc' });
  await pool.query(`update scrape_runs set started_at = now() + interval '1 day' where id = $1`, [id]);
  await end(pool, id);
  const [run] = (await selectRuns(pool, { treaty, limit: 1 })).runs;
  expect(run).toMatchObject({ id, outcome: 'failed', finishedAt: run?.startedAt });
});

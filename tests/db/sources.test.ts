import { archiveRawRecord } from '../../db/raw-records.ts';
import { finishRun, insertRun } from '../../db/runs.ts';
import { selectSourceStates } from '../../db/sources.ts';
import { testDatabase } from '../support/test-database.ts';

const database = testDatabase();
const treaty = 'XXVI-8';
beforeEach(() => database.pool.query('truncate scrape_runs, raw_records restart identity cascade'));

type Outcome = 'changed' | 'unchanged' | 'refused' | 'unavailable' | 'failed';

/** Finished runs of these outcomes, oldest first. */
async function runsOf(...outcomes: Outcome[]): Promise<void> {
  const sha256 = await archiveRawRecord(database.pool, { body: Buffer.from('a'), url: 'here', contentType: null });
  for (const outcome of outcomes) {
    const { id } = await insertRun(database.pool, { treaty, source: 'untc' });
    const accepted = outcome === 'changed' || outcome === 'unchanged';
    await finishRun(database.pool, id, {
      outcome,
      rows: null,
      changes: 0,
      heldRows: 0,
      sha256: accepted ? sha256 : null,
      reason: accepted ? null : { code: 'no answer', data: {} },
      statusAsAt: null,
    });
  }
}

test.each<[number, Outcome[]]>([
  [0, ['changed']],
  [1, ['unchanged', 'unavailable']],
  [3, ['unavailable', 'changed', 'unavailable', 'unavailable', 'unavailable']],
  [2, ['unavailable', 'unavailable']],
  [0, ['unavailable', 'unavailable', 'refused']],
  [2, ['unavailable', 'failed', 'unavailable', 'failed']],
])('failures in a row are those since the source was last reached: %i after %j', async (count, outcomes) => {
  await runsOf(...outcomes);
  const [state] = await selectSourceStates(database.pool, treaty);
  expect(state?.failuresInARow).toBe(count);
  expect(state?.lastFailedAt === null).toBe(count === 0);
});

import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { migrate } from '../../../db/migrate.ts';
import { rereadAfterUpgrade } from '../../../jobs/scrape/reread.ts';
import { armsTradeTreaty as treaty } from '../../../treaty/catalogue/arms-trade-treaty/arms-trade-treaty.ts';
import type { LocalServer } from '../../support/local-server.ts';
import { startSite } from '../../support/running-site.ts';
import { testDatabase } from '../../support/test-database.ts';

/** A database of schema 0004 with a made-up history, and what the version that wrote it answered on it. */
const DUMP = gunzipSync(readFileSync('tests/fixtures/database-0004.sql.gz')).toString('utf8');
const ANSWERS: Readonly<Record<string, unknown>> = JSON.parse(readFileSync('tests/fixtures/database-0004.json', 'utf8'));

const RUNS = '/api/v1/runs?limit=500';

const database = testDatabase('no table');
let site: LocalServer;
beforeAll(async () => {
  await database.pool.query(DUMP);
  await migrate(database.config);
  site = await startSite(database.pool, new Date('2026-11-20T12:00:00Z'));
});
afterAll(() => site.close());

/** The answers in the parts that the fixture holds. */
const answerLike = async (address: string): Promise<unknown> => {
  const { sources: _, ...answer } = await (await fetch(site.address + address)).json();
  return answer;
};

const expectTheSame = async (): Promise<void> => {
  for (const [address, before] of Object.entries(ANSWERS))
    expect([address, await answerLike(address)]).toMatchObject([address, before]);
};

it('a database of the version before shows the same figures, States, changes, runs with their prose, and differences', async () => {
  expect(Object.keys(ANSWERS).length).toBeGreaterThan(10);
  await expectTheSame();
});

it('a withdrawal that a person entered cites the decision', async () => {
  const { actions } = (await (await fetch(`${site.address}/api/v1/states/MLT`)).json()) as { actions: { kind: string }[] };
  expect(actions.filter(({ kind }) => kind === 'withdrawal')).toMatchObject([{ evidence: 'decision:6' }]);
});

it('its archived records give the same facts to the new reader, so that rereading them after the upgrade changes no figure', async () => {
  const rereading = await rereadAfterUpgrade(database.pool, treaty, {});
  expect(rereading).toMatchObject({ turned: [], differences: [] });
  const { [RUNS]: runs, ...others } = ANSWERS;
  for (const [address, before] of Object.entries(others))
    expect([address, await answerLike(address)]).toMatchObject([address, before]);
  // The reread is a run of its own.
  expect(((await answerLike(RUNS)) as { runs: unknown[] }).runs.slice(1)).toMatchObject((runs as { runs: unknown[] }).runs);
});

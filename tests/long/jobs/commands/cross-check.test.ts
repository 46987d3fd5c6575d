import { selectDifferences } from '../../../../db/differences.ts';
import { armsTradeTreaty as treaty } from '../../../../treaty/catalogue/arms-trade-treaty/arms-trade-treaty.ts';
import { depositedOn, unodaOf } from '../../../support/agreeing-sources.ts';
import { testOtherSources } from '../../../support/other-sources.ts';
import { runCommand } from '../../../support/run-program.ts';
import { testDatabase } from '../../../support/test-database.ts';

const database = testDatabase();
const others = testOtherSources(database);
beforeEach(() => {
  others.answers.unoda = unodaOf(depositedOn(others.acts, 'GRD', '2013-10-22'));
});

describe('npm run cross-check', () => {
  const command = async (named: string[], environment: NodeJS.ProcessEnv = {}) => {
    const { code, out: output } = await runCommand('cross-check', named, {
      DATABASE_URL: database.url,
      UNTC_BASE_URL: others.address,
      UNODA_URL: `${others.address}/graphql`,
      ATT_SECRETARIAT_URL: `${others.address}/treaty-status.html`,
      ...environment,
    });
    return { code, output };
  };

  it('asks the sources that are named, and prints its steps and the differences', async () => {
    await others.scrape(database.pool);
    const { code, output } = await command(['unoda', 'untc-page']);
    expect(output).toContain('Grenada, Deposit of the instrument: 21 October 2013 in the depositary');
    expect(output).toMatch(/Archived [\d,]+ bytes from/);
    expect(code).toBe(0);
    expect(await selectDifferences(database.pool, { treaty: treaty.number })).toHaveLength(1);
  });

  it('ends with 2 when a source was refused, and with 3 for a name that is no source, having asked nobody', async () => {
    others.answers.unoda = '<html>Welcome</html>';
    expect((await command([], { CROSS_CHECK: 'unoda' })).code).toBe(2);
    const { code, output } = await command(['wikipedia']);
    expect([code, output]).toEqual([3, expect.stringContaining('untc-page, un-registration, unoda, att-secretariat')]);
    expect(others.asked).toEqual(['unoda']);
  });

  it('asks nobody where the depositary is a stand-in and no source is named', async () => {
    expect((await command([])).output).toContain('No source is enabled.');
    expect(others.asked).toEqual([]);
  });
});

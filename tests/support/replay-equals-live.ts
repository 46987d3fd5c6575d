import fc from 'fast-check';
import type pg from 'pg';
import { selectLedger } from '../../db/ledger.ts';
import { DecisionRefused, type DecisionRequest, decide as recordDecision, revoke } from '../../jobs/review/decide.ts';
import { selectReview } from '../../jobs/review/review.ts';
import { rereadRecords } from '../../jobs/scrape/reread.ts';
import { armsTradeTreaty as treaty } from '../../treaty/catalogue/arms-trade-treaty/arms-trade-treaty.ts';
import { parseCivilDate } from '../../treaty/civil-date.ts';
import { standing } from '../../treaty/ledger.ts';
import { recordedFacts, rowsSetAside } from './recorded-facts.ts';
import { READ_ON, scrapeRows } from './scrape-rows.ts';
import { testDatabase } from './test-database.ts';

/** Everything that figures and pages rest on. */
async function known(pool: pg.Pool): Promise<unknown> {
  const facts = await recordedFacts(pool);
  const held = await rowsSetAside(pool);
  const names = standing((await selectLedger(pool, treaty.number)).names);
  return {
    facts: facts
      .flatMap(({ iso3, actions }) => actions.map(({ kind, date, ended }) => `${iso3} ${kind} ${date} ${ended}`))
      .sort(),
    held: held.map(({ name, reason }) => `${name}: ${reason.code}`).sort(),
    names: names.map(({ iso3, name }) => `${iso3} ${name}`).sort(),
  };
}

// Few names and days, so that records often agree, clash, rename and lose.
const NAMES = ['Norway', 'Japan', 'Albania', 'Northern Rhodesia', 'Zambia', 'Freedonia', 'European Union'];
const cell = (...values: string[]) => fc.constantFrom('', ...values);
const record = fc
  .uniqueArray(
    fc.record({
      name: fc.constantFrom(...NAMES),
      signed: cell('3 Jun 2013', '4 Jun 2013'),
      joined: cell('1 Apr 2014', '2 Apr 2014 A', '[1 Apr 2014]'),
    }),
    {
      selector: ({ name }) => name,
      maxLength: NAMES.length,
    },
  )
  .map((rows) => rows.map(({ name, signed, joined }) => [name, signed, '', joined]));

const step = fc.oneof(
  { weight: 5, arbitrary: fc.record({ do: fc.constant('scrape' as const), rows: record }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('again' as const) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('alias' as const), iso3: fc.constantFrom('ZMB', 'NOR', 'TCD') }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('reject row' as const) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('confirm' as const) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('withdrawal' as const), iso3: fc.constantFrom('NOR', 'JPN') }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('undo' as const), which: fc.nat(3) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('reread' as const) }) },
);
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

interface Progress {
  lastRows: string[][];
  /** How many decisions there were. */
  settled: number;
}

async function perform(pool: pg.Pool, action: Step, progress: Progress): Promise<void> {
  const review = await selectReview(pool, treaty);
  const decide = (request: DecisionRequest) => recordDecision(pool, treaty, request, 'A decision of the test.', READ_ON);
  const [row] = review.setAside;
  const [run] = review.refusedRuns;
  if (action.do === 'scrape') {
    progress.lastRows = action.rows;
    await scrapeRows(pool, progress.lastRows);
  } else if (action.do === 'again') await scrapeRows(pool, progress.lastRows);
  else if (action.do === 'alias' && row) await decide({ what: 'alias', row: { rowId: row.id ?? 0 }, iso3: action.iso3 });
  else if (action.do === 'reject row' && row) await decide({ what: 'reject row', rowId: row.id ?? 0 });
  else if (action.do === 'confirm' && run) await decide({ what: 'confirm', runId: run.id });
  else if (action.do === 'withdrawal')
    await decide({ what: 'withdrawal', iso3: action.iso3, notifiedOn: parseCivilDate('2017-06-01'), effectiveOn: null });
  else if (action.do === 'undo') {
    const standing = review.decisions.filter(({ revokedAt }) => revokedAt === null);
    const decision = standing[action.which % Math.max(1, standing.length)];
    if (decision) await revoke(pool, treaty, decision.id, 'A change of mind.');
  } else if (action.do === 'reread') await rereadRecords(pool, treaty, { apply: true, acceptRefusals: false });
  progress.settled += ['alias', 'confirm', 'undo', 'withdrawal'].includes(action.do) ? 1 : 0;
}

/** Tests the rule with so many made-up lives of the treaty. */
export function testReplayEqualsLive(lives: number, timeout?: number): void {
  const database = testDatabase();
  it(
    'whatever records come and whatever is decided and taken back: reading all kept records again gives what is recorded',
    async () => {
      const progress: Progress = { lastRows: [], settled: 0 };
      await fc.assert(
        fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 14 }), async (steps) => {
          await database.pool.query('truncate scrape_runs, raw_records, decisions restart identity cascade');
          progress.lastRows = [];
          for (const action of steps) {
            try {
              await perform(database.pool, action, progress);
            } catch (error) {
              // What cannot be decided is refused with a sentence; anything else is a fault.
              if (!(error instanceof DecisionRefused)) throw error;
            }
          }
          const before = await known(database.pool);
          const rereading = await rereadRecords(database.pool, treaty, { apply: true, acceptRefusals: false });
          expect(rereading).toMatchObject({ turned: [], differences: [] });
          expect(await known(database.pool)).toEqual(before);
        }),
        { numRuns: lives },
      );
      expect(progress.settled).toBeGreaterThan(lives / 5);
    },
    timeout,
  );
}

import { runCommand } from '../../../support/run-program.ts';
import { scrapeRows } from '../../../support/scrape-rows.ts';
import { testDatabase } from '../../../support/test-database.ts';
import { SOME_ROWS } from '../../../support/untc-record.ts';

const database = testDatabase();
const scrape = (rows: string[][]) => scrapeRows(database.pool, rows);
const WITHOUT_NORWAY = SOME_ROWS.filter(([name]) => name !== 'Norway');

/** Runs the command as an operator does. */
const command = (...words: string[]) => runCommand('review', words, { DATABASE_URL: database.url });

it('npm run review lists what waits with how to decide it, settles it with a reason, and says what it cannot do', async () => {
  await scrape([...SOME_ROWS, ['Northern Rhodesia', '25 Sep 2013', '', '']]);
  await scrape(WITHOUT_NORWAY);
  const listed = await command();
  expect(listed).toMatchObject({ code: 0 });
  for (const text of [
    'row 1: “Northern Rhodesia” is not the name of a known State.',
    'run 2: The record no longer lists Norway',
    'npm run review -- alias 1 CODE --reason',
  ])
    expect(listed.out).toContain(text);
  // A sentence for whoever typed it, and no stack.
  const withoutReason = await command('alias', '1', 'ZMB');
  expect(withoutReason).toMatchObject({ code: 3, out: expect.stringContaining('Every decision needs a reason') });
  expect(withoutReason.out).not.toContain('    at ');
  expect(await command('alias', '1', 'ZMB', '--reason', 'Its name until 1964.')).toMatchObject({
    code: 0,
    out: expect.stringContaining('Decision 1: “Northern Rhodesia” is Zambia.'),
  });
});

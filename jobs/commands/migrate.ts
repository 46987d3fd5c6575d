/**
 * `npm run migrate`: brings the schema of the database up to date and does nothing else: for an installation whose program runs with a role that may
 * not change it. Exit code 0: it is up to date; 3: internal error.
 */
import { migrated } from '../../web/words/command-words.ts';
import { print, runOnDatabase } from './command-line.ts';

await runOnDatabase(async (database) => {
  await database.migrate();
  print(migrated);
  return 0;
});

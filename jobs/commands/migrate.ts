/**
 * `npm run migrate`: brings the schema of the database up to date and does nothing else: for an installation whose program runs with a role that may
 * not change it. Exit code 0: it is up to date; 3: internal error.
 */
import { runOnDatabase, t } from './command-line.ts';
import { print } from './print.ts';

await runOnDatabase(async (database) => {
  await database.migrate();
  print(t('commands.migrated'));
  return 0;
});

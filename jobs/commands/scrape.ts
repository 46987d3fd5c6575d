/**
 * `npm run scrape`: one run now, also beside a running server. Prints its steps as they happen and what changed. Exit code 0:
 * recorded or unchanged; 1: the source is unavailable; 2: read and refused; 3: internal error.
 */
import { selectChanges } from '../../db/changes.ts';
import { changeLine, scrapeResult } from '../../web/words/command-words.ts';
import { runScrape } from '../scrape/scrape.ts';
import { createSources } from '../sources.ts';
import { EXIT_CODES, refreshAfterChange, runCommand, t } from './command-line.ts';
import { print } from './print.ts';

await runCommand(async (setting) => {
  const { config, pool, treaty, now, runOptions } = setting;
  const views = createSources(config, treaty).depositary;
  const result = await runScrape({ pool, views, treaty, now }, runOptions);
  if (result === 'busy') return EXIT_CODES.failed;
  if (result.outcome === 'changed') await refreshAfterChange(setting);
  if (result.changes > 0) {
    const { changes } = await selectChanges(pool, { treaty: treaty.number, limit: result.changes });
    for (const change of changes.filter(({ runId }) => runId === result.runId)) print(`  ${changeLine(t, change)}`);
  }
  for (const line of scrapeResult(t, result)) print(line);
  return EXIT_CODES[result.outcome];
});

/**
 * `npm run scrape`: one run now, also beside a running server. Prints its steps as they happen and what changed. Exit code 0:
 * recorded or unchanged; 1: the source is unavailable; 2: read and refused; 3: our own failure.
 */
import { selectChanges } from '../db/changes.ts';
import { createFetcher } from '../scraper/fetch/fetcher.ts';
import { createUntcSource } from '../scraper/untc/source.ts';
import { createUntcPageSource } from '../scraper/untc/status-page-source.ts';
import { armsTradeTreaty as treaty } from '../treaty/catalogue/arms-trade-treaty/arms-trade-treaty.ts';
import { loadBundledRecord } from './bundled-record.ts';
import { changeSentence } from './change-sentence.ts';
import { runCommand, say } from './command-line.ts';
import { compareAgain } from './compare-again.ts';
import { runScrape, type ScrapeResult } from './scrape-run.ts';

const EXIT_CODES = { changed: 0, unchanged: 0, unavailable: 1, refused: 2, failed: 3 } as const;

const OUTCOMES: Record<ScrapeResult['outcome'], string> = {
  changed: 'Recorded',
  unchanged: 'Unchanged',
  unavailable: 'The source is unavailable',
  refused: 'The record was read and refused',
  failed: 'Failed',
};

await runCommand(async (setting) => {
  const { config, pool, signal } = setting;
  const now = (): Date => new Date();
  if (config.bundledRecord && (await loadBundledRecord(pool, treaty, now))) say('Recorded the record shipped with the program.');
  const depositary = {
    baseUrl: config.untcBaseUrl,
    contactUrl: config.contactUrl,
    fetcher: createFetcher({ contactUrl: config.contactUrl }),
  };
  const source = createUntcSource(depositary);
  const secondView = createUntcPageSource(depositary);
  const result = await runScrape({ pool, source, secondView, treaty, now }, { wait: true, signal, onStep: say });
  if (result === 'busy') return EXIT_CODES.failed;
  if (result.outcome === 'changed') await compareAgain(setting, treaty);
  if (result.changes > 0) {
    const { changes } = await selectChanges(pool, { treaty: treaty.number, limit: result.changes });
    for (const change of changes.filter(({ runId }) => runId === result.runId)) say(`  ${changeSentence(change)}`);
  }
  say(
    `${OUTCOMES[result.outcome]}: ${result.rows ?? 0} rows, ${result.changes} changes, ${result.heldRows} held (run ${result.runId}).`,
  );
  if (result.heldRows > 0 || result.outcome === 'refused') say('What waits for a person: npm run review');
  return EXIT_CODES[result.outcome];
});

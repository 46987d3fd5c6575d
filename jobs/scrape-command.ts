/**
 * `npm run scrape`: one run now, also beside a running server. Prints its steps as they happen and what changed. Exit code 0:
 * recorded or unchanged; 1: the source is unavailable; 2: read and refused; 3: our own failure.
 */
import { type Change, selectChanges } from '../db/changes.ts';
import { createFetcher } from '../scraper/fetch/fetcher.ts';
import { createUntcSource } from '../scraper/untc/source.ts';
import { createUntcPageSource } from '../scraper/untc/status-page-source.ts';
import { armsTradeTreaty, catalogue } from '../treaty/catalogue.ts';
import { findStateByIso3 } from '../treaty/states.ts';
import { loadBundledRecord } from './bundled-record.ts';
import { compareKeptRecords } from './compare-records.ts';
import { ConfigError, readConfig } from './config.ts';
import { createCrossCheckSources } from './cross-check-sources.ts';
import { openDatabase } from './open-database.ts';
import { runScrape, type ScrapeResult } from './scrape-run.ts';

const EXIT_CODES = { changed: 0, unchanged: 0, unavailable: 1, refused: 2, failed: 3 } as const;

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const sentenceOf = (change: Change): string => {
  const state = findStateByIso3(change.iso3)?.name ?? change.iso3;
  if (change.before === null) return `${state}: ${change.field} on ${change.after}`;
  if (change.after === null) return `${state}: ${change.field} of ${change.before} is gone from the record`;
  return `${state}: ${change.field} corrected from ${change.kindBefore ?? ''} ${change.before} to ${change.after}`.replace(
    '  ',
    ' ',
  );
};

const OUTCOMES: Record<ScrapeResult['outcome'], string> = {
  changed: 'Recorded',
  unchanged: 'Unchanged',
  unavailable: 'The source is unavailable',
  refused: 'The record was read and refused',
  failed: 'Failed',
};

async function main(): Promise<number> {
  const config = readConfig(process.env);
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());
  const database = await openDatabase(config, catalogue, say);
  try {
    await database.prepare();
    const { pool } = database;
    const treaty = armsTradeTreaty;
    const now = (): Date => new Date();
    if (config.bundledRecord && (await loadBundledRecord(pool, treaty, now)))
      say('Recorded the record shipped with the program.');
    const fetcher = createFetcher({ contactUrl: config.contactUrl });
    const depositary = { baseUrl: config.untcBaseUrl, contactUrl: config.contactUrl, fetcher };
    const source = createUntcSource(depositary);
    const secondView = createUntcPageSource(depositary);
    const result = await runScrape({ pool, source, secondView, treaty, now }, { wait: true, signal: stop.signal, onStep: say });
    if (result === 'busy') return EXIT_CODES.failed;
    if (result.outcome === 'changed') {
      const sources = createCrossCheckSources(config, fetcher);
      await compareKeptRecords({ pool, sources, treaty, now }, { signal: stop.signal, onStep: say });
    }
    if (result.changes > 0) {
      const { changes } = await selectChanges(pool, { treaty: treaty.number, limit: result.changes });
      for (const change of changes.filter(({ runId }) => runId === result.runId)) say(`  ${sentenceOf(change)}`);
    }
    say(
      `${OUTCOMES[result.outcome]}: ${result.rows ?? 0} rows, ${result.changes} changes, ${result.heldRows} held (run ${result.runId}).`,
    );
    return EXIT_CODES[result.outcome];
  } finally {
    await database.close();
  }
}

try {
  process.exitCode = await main();
} catch (error) {
  const message = error instanceof Error ? error.message : String(error);
  process.stderr.write(`${message}\n`);
  if (!(error instanceof ConfigError) && error instanceof Error && error.stack) process.stderr.write(`${error.stack}\n`);
  process.exitCode = EXIT_CODES.failed;
}

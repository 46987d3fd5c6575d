import { createFetcher } from '../scraper/fetch/fetcher.ts';
import type { Treaty } from '../treaty/catalogue/treaty.ts';
import { type CommandSetting, say } from './command-line.ts';
import { compareKeptRecords } from './compare-records.ts';
import { createCrossCheckSources } from './cross-check-sources.ts';

/** What every command does that may have changed a fact: compares the facts once more with what is kept of the other places. */
export async function compareAgain({ config, pool, signal }: CommandSetting, treaty: Treaty): Promise<void> {
  const sources = createCrossCheckSources(config, createFetcher({ contactUrl: config.contactUrl }));
  await compareKeptRecords({ pool, sources, treaty, now: () => new Date() }, { signal, onStep: say });
}

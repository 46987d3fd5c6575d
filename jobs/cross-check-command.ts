/**
 * `npm run cross-check [-- SOURCE …]`: asks the other places now, those that are switched on or those named, also beside a running
 * server. Prints its steps as they happen and the differences that stand. Exit code 0: all were read; 1: some place is unavailable;
 * 2: some was read and refused; 3: our own failure.
 */
import { type KeptDifference, selectDifferences } from '../db/differences.ts';
import { CROSS_CHECK_SOURCE_IDS, type CrossCheckSource } from '../scraper/cross-check.ts';
import { createFetcher } from '../scraper/fetch/fetcher.ts';
import { armsTradeTreaty as treaty } from '../treaty/catalogue/arms-trade-treaty/arms-trade-treaty.ts';
import { findStateByIso3 } from '../treaty/states.ts';
import { loadBundledRecord } from './bundled-record.ts';
import { CommandRefused, type CommandSetting, runCommand, say } from './command-line.ts';
import type { Config } from './config.ts';
import { runCrossCheck } from './cross-check-run.ts';
import { createCrossCheckSources } from './cross-check-sources.ts';
import type { RunResult } from './one-run.ts';

const EXIT_CODES = { changed: 0, unchanged: 0, unavailable: 1, refused: 2, failed: 3 } as const;

const OUTCOMES: Record<RunResult['outcome'], string> = {
  changed: 'the differences have changed',
  unchanged: 'the differences are the same as before',
  unavailable: 'is unavailable',
  refused: 'was read and refused',
  failed: 'failed',
};

await runCommand(async (setting) => {
  const { config, pool } = setting;
  const sources = chosenSources(config, process.argv.slice(2));
  if (sources.length === 0)
    say('No source is switched on; CROSS_CHECK says which are, or name them: npm run cross-check -- SOURCE …');
  const now = (): Date => new Date();
  if (config.bundledRecord && (await loadBundledRecord(pool, treaty, now))) say('Recorded the record shipped with the program.');
  let exitCode = 0;
  for (const source of sources) exitCode = Math.max(exitCode, await crossCheck(setting, source, now));
  return exitCode;
});

/** The places that are named, or else those that are switched on. Throws `CommandRefused` when a name is none. */
function chosenSources(config: Config, named: readonly string[]): readonly CrossCheckSource[] {
  const known: readonly string[] = CROSS_CHECK_SOURCE_IDS;
  if (named.some((id) => !known.includes(id)))
    throw new CommandRefused(`The sources are ${known.join(', ')}: npm run cross-check -- SOURCE …`);
  const chosen: readonly string[] = named.length > 0 ? named : config.crossCheck;
  const fetcher = createFetcher({ contactUrl: config.contactUrl });
  return createCrossCheckSources(config, fetcher).filter(({ id }) => chosen.includes(id));
}

async function crossCheck({ pool, signal }: CommandSetting, source: CrossCheckSource, now: () => Date): Promise<number> {
  const result = await runCrossCheck({ pool, source, treaty, now }, { wait: true, signal, onStep: say });
  if (result === 'busy') return EXIT_CODES.failed;
  for (const difference of await selectDifferences(pool, { treaty: treaty.number, source: source.id })) {
    say(`  ${sentenceOf(difference)}`);
  }
  say(`${source.id}: ${OUTCOMES[result.outcome]} (run ${result.runId}).`);
  return EXIT_CODES[result.outcome];
}

function sentenceOf({ iso3, field, depositary, other }: KeptDifference): string {
  const whose = iso3 === null ? 'Total' : (findStateByIso3(iso3)?.name ?? iso3);
  return `${whose}, ${field}: ${depositary ?? 'none'} in the depositary's record, ${other ?? 'none'} here`;
}

/**
 * `npm run cross-check [-- SOURCE …]`: checks the other sources now, those that are enabled or those named, also beside a running
 * server. Prints its steps as they happen and the differences that stand. Exit code 0: all were read; 1: a source is unavailable;
 * 2: one was read and refused; 3: internal error.
 */
import { selectDifferences } from '../../db/differences.ts';
import type { CrossCheckSource } from '../../scraper/cross-check.ts';
import { crossCheckResult, crossCheckUsage, differenceLine } from '../../web/words/command-words.ts';
import { runCrossCheck } from '../cross-check/cross-check.ts';
import { createSources } from '../sources.ts';
import { type CommandSetting, EXIT_CODES, runCommand, t, UsageError } from './command-line.ts';
import { print } from './print.ts';

await runCommand(async (setting) => {
  const sources = chosenSources(setting, process.argv.slice(2));
  if (sources.length === 0) print(t('commands.cross-check.none'));
  let exitCode = 0;
  for (const source of sources) exitCode = Math.max(exitCode, await crossCheck(setting, source));
  return exitCode;
});

/** The sources that are named, or else those that are enabled. Throws `UsageError` for a name that is none. */
function chosenSources({ config, treaty }: CommandSetting, named: readonly string[]): readonly CrossCheckSource[] {
  const sources = createSources(config, treaty).crossChecks;
  const ids: readonly string[] = sources.map(({ id }) => id);
  if (named.some((id) => !ids.includes(id))) throw new UsageError(crossCheckUsage(t, ids));
  const chosen: readonly string[] = named.length > 0 ? named : config.crossCheck;
  return sources.filter(({ id }) => chosen.includes(id));
}

async function crossCheck({ pool, treaty, now, runOptions }: CommandSetting, source: CrossCheckSource): Promise<number> {
  const result = await runCrossCheck({ pool, source, treaty, now }, runOptions);
  if (result === 'busy') return EXIT_CODES.failed;
  const differences = await selectDifferences(pool, { treaty: treaty.number, source: source.id });
  for (const difference of differences) print(`  ${differenceLine(t, difference)}`);
  print(crossCheckResult(t, source.id, result));
  return EXIT_CODES[result.outcome];
}

/**
 * `npm run reread`: reads all kept records again with today's reader, tells what differs and records it as a correction that is no news.
 * `--dry-run` only tells; `--accept-refusals` records it even where a record that was believed is refused today. Exit code 0: recorded,
 * told, or nothing differs; 2: not recorded, because a believed record is refused; 3: our own failure.
 */
import { parseArgs } from 'node:util';
import { armsTradeTreaty as treaty } from '../treaty/catalogue/arms-trade-treaty/arms-trade-treaty.ts';
import { runCommand, say } from './command-line.ts';
import { compareAgain } from './compare-again.ts';
import { rereadRecords } from './reread.ts';
import { rereadingLines } from './rereading-lines.ts';

await runCommand(async (setting) => {
  const { pool, signal } = setting;
  const { values } = parseArgs({ options: { 'dry-run': { type: 'boolean' }, 'accept-refusals': { type: 'boolean' } } });
  const rereading = await rereadRecords(pool, treaty, {
    apply: values['dry-run'] !== true,
    acceptRefusals: values['accept-refusals'] === true,
    onWait: () => say('Another run is under way; waiting for it to end.'),
    signal,
  });
  if (rereading === 'busy') return 3;
  for (const line of rereadingLines(rereading)) say(line);
  if (rereading.ended === 'recorded') await compareAgain(setting, treaty);
  return rereading.ended === 'not recorded: a believed record is refused' ? 2 : 0;
});

/**
 * `npm run reread`: reads all archived records again, reports what differs and records it as a correction that is not announced as news.
 * `--dry-run` only reports; `--accept-refusals` records it even where a record that was accepted is refused now. Exit code 0: recorded,
 * reported, or nothing differs; 2: not recorded, because an accepted record is refused; 3: internal error.
 */
import { parseArgs } from 'node:util';
import { rereadingLines } from '../../web/words/command-words.ts';
import { rereadRecords } from '../scrape/reread.ts';
import { type CommandSetting, refreshAfterChange, runCommand, t } from './command-line.ts';
import { print } from './print.ts';

await runCommand(reread, { reread: false });

async function reread(setting: CommandSetting): Promise<number> {
  const { pool, treaty, runOptions } = setting;
  const { values } = parseArgs({ options: { 'dry-run': { type: 'boolean' }, 'accept-refusals': { type: 'boolean' } } });
  const rereading = await rereadRecords(pool, treaty, {
    ...runOptions,
    apply: values['dry-run'] !== true,
    acceptRefusals: values['accept-refusals'] === true,
  });
  if (rereading === 'busy') return 3;
  for (const line of rereadingLines(t, rereading)) print(line);
  if (rereading.ended === 'recorded') await refreshAfterChange(setting);
  return rereading.ended === 'not recorded: an accepted record is refused' ? 2 : 0;
}

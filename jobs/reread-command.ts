/**
 * `npm run reread`: reads all kept records again with today's reader, tells what differs and records it as a correction that is no news.
 * `--dry-run` only tells; `--accept-refusals` records it even where a record that was believed is refused today. Exit code 0: recorded,
 * told, or nothing differs; 2: not recorded, because a believed record is refused; 3: our own failure.
 */
import { parseArgs } from 'node:util';
import { armsTradeTreaty as treaty } from '../treaty/catalogue.ts';
import { changeSentence } from './change-sentence.ts';
import { runCommand, say } from './command-line.ts';
import { compareAgain } from './compare-again.ts';
import { type Rereading, rereadRecords } from './reread.ts';

const ENDINGS: Readonly<Record<Rereading['ended'], string>> = {
  'nothing differs': 'Nothing differs from what is recorded',
  recorded: 'Recorded as a correction that is no news',
  'told only': 'Nothing was recorded',
  'not recorded: a believed record is refused':
    'Nothing was recorded, because a record that was believed is refused today. If that is meant, add --accept-refusals',
};

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
  tell(rereading);
  if (rereading.ended === 'recorded') await compareAgain(setting, treaty);
  return rereading.ended === 'not recorded: a believed record is refused' ? 2 : 0;
});

function tell({ runs, turned, differences, ended, runId }: Rereading): void {
  say(`Read the records of ${runs} runs again.`);
  for (const { run, refusedBecause } of turned) {
    say(
      refusedBecause === null
        ? `  Run ${run.id} (${run.outcome} then: ${run.reason}) is believed now.`
        : `  Run ${run.id} (${run.outcome} then) is refused now: ${refusedBecause}`,
    );
  }
  for (const difference of differences) say(`  ${changeSentence(difference)}`);
  say(`${ENDINGS[ended]}${runId === null ? '' : ` (run ${runId})`}.`);
}

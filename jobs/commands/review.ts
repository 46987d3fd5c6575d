/**
 * `npm run review`: lists what waits for review, and records decisions. Exit code 0: listed or decided; 3: what was requested cannot be
 * done, or internal error.
 */
import { parseArgs } from 'node:util';
import { type CivilDate, isCivilDate } from '../../treaty/civil-date.ts';
import { recordedDecision, rereadingLines, reviewLines, reviewUsage } from '../../web/words/command-words.ts';
import { type DecisionRequest, decide, revoke } from '../review/decide.ts';
import { selectReview } from '../review/review.ts';
import { type CommandSetting, refreshAfterChange, runCommand, t, UsageError } from './command-line.ts';
import { print } from './print.ts';

/** `undo` is the earlier name of `revoke`. */
const VERBS: readonly string[] = ['alias', 'withdrawal', 'confirm', 'reject', 'revoke', 'undo'];

// Help needs no database.
if (process.argv.some((word) => word === '--help' || word === '-h')) print(reviewUsage(t));
else await runCommand(review);

async function review(setting: CommandSetting): Promise<number> {
  const { pool, treaty, now } = setting;
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      reason: { type: 'string' },
      notified: { type: 'string' },
      effective: { type: 'string' },
    },
  });
  const [verb, ...words] = positionals;
  if (verb === undefined) {
    for (const line of reviewLines(t, await selectReview(pool, treaty))) print(line);
    return 0;
  }
  if (!VERBS.includes(verb)) throw new UsageError(reviewUsage(t, 'unknown-command'));
  const reason = values.reason?.trim();
  if (!reason) throw new UsageError(t('commands.review.no-reason'));
  if (verb === 'revoke' || verb === 'undo') {
    const id = numberIn(words);
    const rereading = await revoke(pool, treaty, id, reason);
    print(t('commands.review.revoked', { decision: String(id) }));
    if (rereading !== null) for (const line of rereadingLines(t, rereading)) print(line);
    await refreshAfterChange(setting);
    return 0;
  }
  print(recordedDecision(t, await decide(pool, treaty, requestOf(verb, words, values), reason, now())));
  return 0;
}

function requestOf(verb: string, words: readonly string[], values: { notified?: string; effective?: string }): DecisionRequest {
  const [first, ...rest] = words;
  const [second] = rest;
  if (verb === 'alias' && first !== undefined && second !== undefined && rest.length === 1) {
    return { what: 'alias', row: /^\d+$/.test(first) ? { rowId: numberIn([first]) } : { name: first }, iso3: second };
  }
  if (verb === 'confirm') return { what: 'confirm', runId: numberIn(words) };
  if (verb === 'reject' && first === 'row') return { what: 'reject row', rowId: numberIn(rest) };
  if (verb === 'reject' && first === 'run') return { what: 'reject run', runId: numberIn(rest) };
  if (verb === 'withdrawal' && first !== undefined && rest.length === 0) {
    const { notified, effective } = values;
    if (notified === undefined) throw new UsageError(t('commands.review.not-notified'));
    return {
      what: 'withdrawal',
      iso3: first,
      notifiedOn: dateIn(notified),
      effectiveOn: effective === undefined ? null : dateIn(effective),
    };
  }
  throw new UsageError(reviewUsage(t, 'unknown-command'));
}

/** The one number among the words. */
function numberIn(words: readonly string[]): number {
  const [word] = words;
  if (word === undefined || words.length > 1 || !/^\d{1,9}$/.test(word)) throw new UsageError(reviewUsage(t, 'no-number'));
  return Number(word);
}

function dateIn(word: string): CivilDate {
  if (!isCivilDate(word)) throw new UsageError(t('commands.review.not-a-date', { text: word }));
  return word;
}

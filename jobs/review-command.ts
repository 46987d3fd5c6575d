/**
 * `npm run review`: lists what waits for a person, and settles it. Exit code 0: listed or decided; 3: what was asked cannot be done, or
 * our own failure.
 */
import { parseArgs } from 'node:util';
import { armsTradeTreaty as treaty } from '../treaty/catalogue/arms-trade-treaty/arms-trade-treaty.ts';
import { type CivilDate, isCivilDate } from '../treaty/civil-date.ts';
import { CommandRefused, type CommandSetting, runCommand, say } from './command-line.ts';
import { compareAgain } from './compare-again.ts';
import { rereadingLines } from './rereading-lines.ts';
import { selectReview } from './review.ts';
import { decisionSentence, reviewLines } from './review-lines.ts';
import { type Settling, settle, takeBack } from './settle.ts';

const HOW = `npm run review                                           what waits, and every decision
npm run review -- alias ROW CODE --reason "…"            the held row's name stands for the State; for a name in a refused
                                                         record, the name itself instead of ROW
npm run review -- withdrawal CODE --notified YYYY-MM-DD [--effective YYYY-MM-DD] --reason "…"
npm run review -- confirm RUN --reason "…"               the refused record is right about the States it names
npm run review -- reject row ROW --reason "…"            the held row is not to be recorded
npm run review -- reject run RUN --reason "…"            the refused record is wrong
npm run review -- undo DECISION --reason "…"             takes a decision back, and what was recorded because of it`;

const VERBS: readonly string[] = ['alias', 'withdrawal', 'confirm', 'reject', 'undo'];

// Who asks how to do it needs no database.
if (process.argv.some((word) => word === '--help' || word === '-h')) say(HOW);
else await runCommand(review);

async function review(setting: CommandSetting): Promise<number> {
  const { pool } = setting;
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
    for (const line of reviewLines(await selectReview(pool, treaty))) say(line);
    return 0;
  }
  if (!VERBS.includes(verb)) throw new CommandRefused(`That is none of:\n${HOW}`);
  const reason = values.reason?.trim();
  if (!reason) throw new CommandRefused('Every decision has a reason: add --reason "…".');
  if (verb === 'undo') {
    const rereading = await takeBack(pool, treaty, numberIn(words), reason);
    say(`Decision ${words[0]} is taken back.`);
    if (rereading !== null) for (const line of rereadingLines(rereading)) say(line);
    await compareAgain(setting, treaty);
    return 0;
  }
  const settling = settlingOf(verb, words, values);
  const decision = await settle(pool, treaty, settling, reason, new Date());
  say(`Decision ${decision.id}: ${decisionSentence(decision)}. The next run honours it: npm run scrape`);
  return 0;
}

function settlingOf(verb: string, words: readonly string[], values: { notified?: string; effective?: string }): Settling {
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
    if (notified === undefined) throw new CommandRefused('Say when the depositary received the notice: --notified YYYY-MM-DD.');
    return {
      what: 'withdrawal',
      iso3: first,
      notifiedOn: dateIn(notified),
      effectiveOn: effective === undefined ? null : dateIn(effective),
    };
  }
  throw new CommandRefused(`That is none of:\n${HOW}`);
}

/** The one number among the words. */
function numberIn(words: readonly string[]): number {
  const [word] = words;
  if (word === undefined || words.length > 1 || !/^\d{1,9}$/.test(word))
    throw new CommandRefused(`Name it by its number; npm run review lists them.\n${HOW}`);
  return Number(word);
}

function dateIn(word: string): CivilDate {
  if (!isCivilDate(word)) throw new CommandRefused(`"${word}" is no date; write it as YYYY-MM-DD.`);
  return word;
}

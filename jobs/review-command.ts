/**
 * `npm run review`: lists what waits for a person, and settles it. Exit code 0: listed or decided; 3: what was asked cannot be done, or
 * our own failure.
 */
import { parseArgs } from 'node:util';
import { armsTradeTreaty as treaty } from '../treaty/catalogue.ts';
import { type CivilDate, isCivilDate } from '../treaty/civil-date.ts';
import { changeSentence } from './change-sentence.ts';
import { CommandRefused, runCommand, say } from './command-line.ts';
import { compareAgain } from './compare-again.ts';
import { rereadRecords } from './reread.ts';
import { type Settling, selectReview, settle, takeBack } from './review.ts';
import { decisionSentence, reviewLines } from './review-lines.ts';

const HOW = `npm run review                                           what waits, and every decision
npm run review -- alias ROW CODE --reason "…"            the held row's name stands for the State
npm run review -- withdrawal CODE --notified YYYY-MM-DD [--effective YYYY-MM-DD] --reason "…"
npm run review -- confirm RUN --reason "…"               the refused record is right about the States it names
npm run review -- reject row ROW --reason "…"            the held row is not to be recorded
npm run review -- reject run RUN --reason "…"            the refused record is wrong
npm run review -- undo DECISION --reason "…"             takes a decision back, and what was recorded because of it`;

await runCommand(async (setting) => {
  const { pool, signal } = setting;
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      reason: { type: 'string' },
      notified: { type: 'string' },
      effective: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) {
    say(HOW);
    return 0;
  }
  const [verb, ...words] = positionals;
  if (verb === undefined) {
    for (const line of reviewLines(await selectReview(pool, treaty))) say(line);
    return 0;
  }
  const reason = values.reason?.trim();
  if (!reason) throw new CommandRefused('Every decision has a reason: add --reason "…".');
  if (verb === 'undo') {
    await takeBack(pool, treaty, numberIn(words[0]), reason);
    say(`Decision ${words[0]} is taken back. Reading the kept records again without it.`);
    const rereading = await rereadRecords(pool, treaty, { apply: true, acceptRefusals: true, signal });
    if (rereading !== 'busy') for (const difference of rereading.differences) say(`  ${changeSentence(difference)}`);
    await compareAgain(setting, treaty);
    return 0;
  }
  const settling = settlingOf(verb, words, values);
  const decision = await settle(pool, treaty, settling, reason, new Date());
  say(`Decision ${decision.id}: ${decisionSentence(decision)}. The next run honours it: npm run scrape`);
  return 0;
});

function settlingOf(verb: string, words: readonly string[], values: { notified?: string; effective?: string }): Settling {
  const [first, second] = words;
  if (verb === 'alias' && second !== undefined) return { what: 'alias', rowId: numberIn(first), iso3: second };
  if (verb === 'confirm') return { what: 'confirm', runId: numberIn(first) };
  if (verb === 'reject' && first === 'row') return { what: 'reject row', rowId: numberIn(second) };
  if (verb === 'reject' && first === 'run') return { what: 'reject run', runId: numberIn(second) };
  if (verb === 'withdrawal' && first !== undefined) {
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

function numberIn(word: string | undefined): number {
  if (word === undefined || !/^\d{1,9}$/.test(word))
    throw new CommandRefused(`Name it by its number; npm run review lists them.\n${HOW}`);
  return Number(word);
}

function dateIn(word: string): CivilDate {
  if (!isCivilDate(word)) throw new CommandRefused(`"${word}" is no date; write it as YYYY-MM-DD.`);
  return word;
}

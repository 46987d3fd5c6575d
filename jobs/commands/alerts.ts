/**
 * `npm run alerts`: the receivers of ALERTS_FILE and what waits for each, also beside a running server. `npm run alerts -- test [NAME …]` sends a sample to all of
 * them, or to those named. Exit code 0: listed, or all samples arrived; 1: a sample did not arrive; 3: there is no such receiver, or an
 * internal error.
 */
import { randomUUID } from 'node:crypto';
import { recordBack, selectReceiverStates } from '../../db/alerts.ts';
import { alertsUsage, receiverLine, testLine } from '../../web/words/alert-words.ts';
import { lastDay } from '../alerts/alerts.ts';
import { readChangeLog, sampleMessage, wordingOf } from '../alerts/message.ts';
import type { Receiver } from '../alerts/receivers.ts';
import { send } from '../alerts/send.ts';
import { type CommandSetting, runCommand, t, UsageError } from './command-line.ts';
import { print } from './print.ts';

const [command, ...names] = process.argv.slice(2);

await runCommand(async (setting) => {
  const receivers = setting.config.receivers ?? [];
  const known = receivers.map(({ name }) => name);
  const isTest = command === 'test' && receivers.length > 0;
  if ((command !== undefined && !isTest) || names.some((name) => !known.includes(name)))
    throw new UsageError(alertsUsage(t, known));
  if (!isTest) return list(setting, receivers);
  return test(
    setting,
    receivers.filter(({ name }) => names.length === 0 || names.includes(name)),
  );
});

async function list({ pool, treaty }: CommandSetting, receivers: readonly Receiver[]): Promise<number> {
  if (receivers.length === 0) print(alertsUsage(t, []));
  const states = await selectReceiverStates(pool, treaty.number);
  for (const { name } of receivers) print(receiverLine(t, name, states.find((state) => state.name === name) ?? null));
  return 0;
}

async function test({ pool, treaty, config, now }: CommandSetting, receivers: readonly Receiver[]): Promise<number> {
  const log = await readChangeLog(pool, treaty);
  let exitCode = 0;
  for (const receiver of receivers) {
    const wording = await wordingOf(treaty, config.publicUrl, receiver.language);
    const digestOn = receiver.when === 'daily' ? lastDay(now()).day : null;
    const message = sampleMessage(log, wording, digestOn, randomUUID(), now());
    const failure = await send(receiver, message, { ...wording, smtpUrl: config.smtpUrl });
    print(testLine(t, receiver.name, failure?.problem ?? null));
    if (failure !== null) exitCode = 1;
    else await recordBack(pool, treaty.number, receiver.name);
  }
  return exitCode;
}

import type { Treaty } from '../../treaty/catalogue/treaty.ts';
import { daysBetween } from '../../treaty/civil-date.ts';
import type { OrderedDeposit, Progress } from '../../treaty/progress.ts';
import { stateName } from '../../treaty/states.ts';
import { countStates, formatDate, formatList, formatNumber, formatOrdinal } from './formats.ts';
import { atStart, capitalised, inText } from './names.ts';
import { translatorFor } from './translator.ts';
import { afterDelay, countedInShort, countedKinds } from './treaty-words.ts';

/** What the sentences about a treaty as a whole need to know. */
export interface HeadlineFacts {
  readonly progress: Progress;
  readonly universe: number;
}

/** The status of the treaty in a sentence or two, in the tense of its day: the dashboard's first line. */
export function headline(treaty: Treaty, { progress, universe }: HeadlineFacts): string {
  const { asOf, threshold, depositsTowardThreshold, remaining, entryIntoForceOn, inForce, contractingStates } = progress;
  if (asOf < treaty.adoption.date) return 'Not adopted yet.';
  if (asOf < treaty.openedForSignatureOn) return `Opens for signature on ${formatDate(treaty.openedForSignatureOn)}.`;
  if (entryIntoForceOn === null) {
    return `${formatNumber(depositsTowardThreshold)} of the ${threshold} ${countedInShort(translatorFor('en', treaty))} needed. ${formatNumber(remaining)} to go.`;
  }
  if (!inForce) {
    return `The threshold of ${threshold} has been reached. ${capitalised(treaty.inText.short)} enters into force on ${formatDate(entryIntoForceOn)}.`;
  }
  const joined = `${formatNumber(contractingStates)} of ${universe} States have joined.`;
  return asOf === entryIntoForceOn
    ? `In force today, ${formatDate(asOf)}. ${joined}`
    : `In force since ${formatDate(entryIntoForceOn)}. ${joined}`;
}

/** The count against the threshold in words, for beneath the headline. */
export function raceSentence(treaty: Treaty, { progress, universe }: HeadlineFacts): string {
  const { asOf, threshold, depositsTowardThreshold, thresholdReachedOn, entryIntoForceOn, remaining, inForce } = progress;
  const { contractingStates, statesParties, signedNotRatified, signatories, withdrawn } = progress;
  const { full, short } = treaty.inText;
  if (asOf < treaty.adoption.date) return 'There is no treaty to sign yet.';
  if (thresholdReachedOn === null || entryIntoForceOn === null) {
    const rule = `${capitalised(full)} enters into force ${afterDelay(translatorFor('en', treaty), treaty.rule.treaty.delay, 'threshold')}`;
    if (asOf < treaty.openedForSignatureOn) return `Nobody can sign yet. ${rule}.`;
    const signed = `${countStates(signatories)} ${signatories === 1 ? 'has' : 'have'} signed.`;
    return `${signed} ${rule}; ${formatNumber(remaining)} more ${remaining === 1 ? 'is' : 'are'} needed.`;
  }
  const reached = thresholdReachedOn === asOf ? 'today' : `on ${formatDate(thresholdReachedOn)}`;
  if (!inForce) {
    const days = daysBetween(asOf, entryIntoForceOn);
    return `${formatNumber(depositsTowardThreshold)} instruments of ${countedKinds(translatorFor('en', treaty))} have been deposited; the threshold of ${threshold} was reached ${reached}. ${capitalised(short)} enters into force in ${days === 1 ? 'one day' : `${days} days`}.`;
  }
  const notYet = contractingStates - statesParties;
  const parties =
    notYet > 0
      ? `${capitalised(short)} is in force for ${statesParties} of them and will be for ${notYet === 1 ? 'one' : notYet} more. `
      : '';
  const none = universe - contractingStates - signedNotRatified - withdrawn;
  const left = withdrawn === 0 ? '' : ` ${countStates(withdrawn)} ${withdrawn === 1 ? 'has' : 'have'} left ${short}.`;
  return `${parties}${countStates(signedNotRatified)} ${signedNotRatified === 1 ? 'has' : 'have'} signed and not ratified; ${none} ${none === 1 ? 'has' : 'have'} neither signed nor joined.${left} The goal now: universal membership.`;
}

/**
 * The deposits of the latest day in a sentence with their ordinals. Deposits of one day have no order among themselves, so several
 * of them share a range: nobody is "the fiftieth State". Null when there is none. `deposits` are all of them, by date.
 */
export function latestDepositSentence(deposits: readonly OrderedDeposit[]): string | null {
  const last = deposits.at(-1);
  if (last === undefined) return null;
  const sameDay = deposits.filter((deposit) => deposit.date === last.date);
  const day = formatDate(last.date);
  if (sameDay.length === 1) {
    return `${atStart(stateName(last.iso3))} deposited its instrument of ${last.kind} on ${day}, becoming the ${deposits.length === 1 ? 'first' : formatOrdinal(deposits.length)} State to join.`;
  }
  const first = deposits.length - sameDay.length + 1;
  const names = capitalised(formatList(sameDay.map(({ iso3 }) => inText(stateName(iso3)))));
  const range = `${formatOrdinal(first)} ${sameDay.length === 2 ? 'and' : 'to'} ${formatOrdinal(deposits.length)}`;
  return `${names} deposited their instruments on ${day}, becoming the ${range} States to join.`;
}

/** When the threshold was crossed and by whom; null while it is not. `deposits` are those up to the day of the figures. */
export function crossingOf({ threshold, thresholdReachedOn }: Progress, deposits: readonly OrderedDeposit[]): string | null {
  if (thresholdReachedOn === null) return null;
  const counted = deposits.filter(({ counts }) => counts);
  const names = counted.filter(({ date }) => date === thresholdReachedOn).map(({ iso3 }) => inText(stateName(iso3)));
  const before = counted.filter(({ date }) => date < thresholdReachedOn).length;
  const day = formatDate(thresholdReachedOn);
  return names.length === 1
    ? `The threshold of ${threshold} was reached on ${day}, when ${names[0]} deposited its instrument.`
    : `The threshold of ${threshold} was crossed on ${day}, from ${before} to ${before + names.length}: ${formatList(names)} deposited their instruments on the same day.`;
}

import type { Treaty } from '../../treaty/catalogue/treaty.ts';
import { daysBetween } from '../../treaty/civil-date.ts';
import type { Progress } from '../../treaty/progress.ts';
import { countStates, formatDate, formatNumber } from './formats.ts';
import { capitalised } from './names.ts';
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
    return `${formatNumber(depositsTowardThreshold)} of the ${threshold} ${countedInShort(treaty)} needed. ${formatNumber(remaining)} to go.`;
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
    const rule = `${capitalised(full)} enters into force ${afterDelay(treaty.rule.treaty.delay, `${threshold} instruments of ${countedKinds(treaty)} have been deposited`)}`;
    if (asOf < treaty.openedForSignatureOn) return `Nobody can sign yet. ${rule}.`;
    const signed = `${countStates(signatories)} ${signatories === 1 ? 'has' : 'have'} signed.`;
    return `${signed} ${rule}; ${formatNumber(remaining)} more ${remaining === 1 ? 'is' : 'are'} needed.`;
  }
  const reached = thresholdReachedOn === asOf ? 'today' : `on ${formatDate(thresholdReachedOn)}`;
  if (!inForce) {
    const days = daysBetween(asOf, entryIntoForceOn);
    return `${formatNumber(depositsTowardThreshold)} instruments of ${countedKinds(treaty)} have been deposited; the ${threshold} needed were reached ${reached}. ${capitalised(short)} enters into force in ${days === 1 ? 'one day' : `${days} days`}.`;
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

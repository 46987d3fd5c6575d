import { type CivilDate, daysBetween } from '../../treaty/civil-date.ts';
import type { Progress } from '../../treaty/progress.ts';
import { countStates, formatDate, formatNumber } from './formats.ts';

/** What the sentences about a treaty as a whole need to know. */
export interface HeadlineFacts {
  readonly progress: Progress;
  readonly universe: number;
  readonly adoptedOn: CivilDate;
  readonly openedForSignatureOn: CivilDate;
}

/** The status of the treaty in a sentence or two, in the tense of its day: the dashboard's first line. */
export function headline({ progress, universe, adoptedOn, openedForSignatureOn }: HeadlineFacts): string {
  const { asOf, threshold, depositsTowardThreshold, remaining, entryIntoForceOn, inForce, contractingStates } = progress;
  if (asOf < adoptedOn) return 'Not adopted yet.';
  if (asOf < openedForSignatureOn) return `Opens for signature on ${formatDate(openedForSignatureOn)}.`;
  if (entryIntoForceOn === null) {
    return `${formatNumber(depositsTowardThreshold)} of the ${threshold} ratifications needed. ${formatNumber(remaining)} to go.`;
  }
  if (!inForce) return `The ${threshold} are reached. The treaty enters into force on ${formatDate(entryIntoForceOn)}.`;
  const joined = `${formatNumber(contractingStates)} of ${universe} States have joined.`;
  return asOf === entryIntoForceOn
    ? `In force today, ${formatDate(asOf)}. ${joined}`
    : `In force since ${formatDate(entryIntoForceOn)}. ${joined}`;
}

/** The count against the threshold in words, for beneath the headline. */
export function raceSentence({ progress, universe, adoptedOn, openedForSignatureOn }: HeadlineFacts): string {
  const { asOf, threshold, depositsTowardThreshold, thresholdReachedOn, entryIntoForceOn, remaining, inForce } = progress;
  const { contractingStates, statesParties, signedNotRatified, signatories, withdrawn } = progress;
  if (asOf < adoptedOn) return 'There is no treaty to sign yet.';
  if (thresholdReachedOn === null || entryIntoForceOn === null) {
    const rule = `Once ${threshold} States have deposited instruments of ratification, acceptance or approval, the treaty enters into force ninety days later`;
    if (asOf < openedForSignatureOn) return `Nobody can sign yet. ${rule}.`;
    const signed = `${countStates(signatories)} ${signatories === 1 ? 'has' : 'have'} signed.`;
    return `${signed} ${rule}; ${formatNumber(remaining)} more ${remaining === 1 ? 'is' : 'are'} needed.`;
  }
  const reached = thresholdReachedOn === asOf ? 'today' : `on ${formatDate(thresholdReachedOn)}`;
  if (!inForce) {
    const days = daysBetween(asOf, entryIntoForceOn);
    return `${formatNumber(depositsTowardThreshold)} instruments of ratification, acceptance or approval: the ${threshold} needed were reached ${reached}. The treaty enters into force in ${days === 1 ? 'one day' : `${days} days`}.`;
  }
  const notYet = contractingStates - statesParties;
  const parties =
    notYet > 0
      ? `The treaty is in force for ${statesParties} of them and will be for ${notYet === 1 ? 'one' : notYet} more. `
      : '';
  const none = universe - contractingStates - signedNotRatified - withdrawn;
  const left = withdrawn === 0 ? '' : ` ${countStates(withdrawn)} ${withdrawn === 1 ? 'has' : 'have'} left the treaty.`;
  return `${parties}${countStates(signedNotRatified)} ${signedNotRatified === 1 ? 'has' : 'have'} signed and not ratified; ${none} ${none === 1 ? 'has' : 'have'} neither signed nor joined.${left} The next goal is every State.`;
}

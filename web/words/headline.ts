import type { Delay } from '../../treaty/delay.ts';
import { daysBetween } from '../../treaty/civil-date.ts';
import type { OrderedDeposit, Progress } from '../../treaty/progress.ts';
import { type MessageKey, stateNamed, type Translator, type Values } from './translator.ts';
import { countedKinds, kindNamed } from './treaty-words.ts';

/** What the sentences about a treaty as a whole need to know. */
export interface HeadlineFacts {
  readonly progress: Progress;
  /** How many States there are. */
  readonly universe: number;
}

function headlineMessage(t: Translator, { progress, universe }: HeadlineFacts): readonly [MessageKey, Values] {
  const { asOf, threshold, depositsTowardThreshold: counted, remaining, entryIntoForceOn, inForce, contractingStates } = progress;
  const { adoption, openedForSignatureOn } = t.treaty;
  if (asOf < adoption.date) return ['headline.not-adopted', {}];
  if (asOf < openedForSignatureOn) return ['headline.not-open', { day: openedForSignatureOn }];
  if (inForce) return ['headline.in-force', { joined: contractingStates, universe }];
  if (entryIntoForceOn !== null) return ['headline.reached', { counted, threshold }];
  return ['headline.race', { counted, threshold, remaining }];
}

/** The status of the treaty in a line, in the tense of its day: the dashboard's heading. */
export const headline = (t: Translator, facts: HeadlineFacts): string => {
  const [key, values] = headlineMessage(t, facts);
  return t.pieces(key, { figure: (figure) => figure }, values).join('');
};

/** The same in its pieces; the figure, of which there is one at most, is made by the function given. */
export const headlinePieces = <Node>(t: Translator, facts: HeadlineFacts, figure: (text: string) => Node): (string | Node)[] => {
  const [key, values] = headlineMessage(t, facts);
  return t.pieces(key, { figure }, values);
};

/** What the headline leaves open: since when, how many have signed, what is still needed. */
export function leadSentence(t: Translator, { progress }: HeadlineFacts): string {
  const { asOf, thresholdReachedOn, entryIntoForceOn, inForce, signatories } = progress;
  const { adoption, openedForSignatureOn } = t.treaty;
  if (asOf < adoption.date) return t('lead.not-adopted');
  if (asOf < openedForSignatureOn) return t('lead.not-open', { rule: ruleSentence(t) });
  if (thresholdReachedOn === null || entryIntoForceOn === null) return t('lead.race', { signatories, rule: ruleSentence(t) });
  if (!inForce) {
    return t('lead.reached', {
      reached: thresholdReachedOn === asOf ? 'today' : 'before',
      day: thresholdReachedOn,
      in_force: entryIntoForceOn,
      days: daysBetween(asOf, entryIntoForceOn),
    });
  }
  return t('lead.in-force', {
    since: entryIntoForceOn === asOf ? 'today' : 'before',
    day: entryIntoForceOn,
    later: progress.contractingStates - progress.statesParties,
    signed: progress.signedNotRatified,
    withdrawn: progress.withdrawn,
  });
}

/** When the treaty enters into force, in a sentence. */
function ruleSentence(t: Translator): string {
  const { threshold, delay } = t.treaty.rule.treaty;
  const [key, count] = delayMessage(delay);
  return t(key, { delay: count, threshold, kinds: countedKinds(t) });
}

function delayMessage(delay: Delay): readonly [MessageKey, number] {
  if ('days' in delay) return ['rule.days', delay.days];
  if ('months' in delay) return ['rule.months', delay.months];
  return ['rule.first-of-month', delay.firstOfMonth];
}

/**
 * The deposits of the latest day in a sentence with their ordinals. Deposits of one day have no order among themselves, so several
 * of them share a range: nobody is "the fiftieth State". Null when there is none. `deposits` are all of them, by date.
 */
export function latestDepositSentence(t: Translator, deposits: readonly OrderedDeposit[]): string | null {
  const latest = deposits.at(-1);
  if (latest === undefined) return null;
  const { date: day, iso3, kind } = latest;
  const sameDay = deposits.filter(({ date }) => date === day);
  const last = deposits.length;
  if (sameDay.length === 1) return t('latest.one', { day, state: stateNamed(iso3), kind: kindNamed(kind), place: last });
  return t('latest.several', {
    day,
    states: sameDay.map((deposit) => stateNamed(deposit.iso3)),
    first: last - sameDay.length + 1,
    last,
    count: sameDay.length,
  });
}

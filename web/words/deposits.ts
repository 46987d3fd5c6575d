import type { OrderedDeposit, Progress } from '../../treaty/progress.ts';
import { stateName } from '../../treaty/states.ts';
import { formatDate, formatList, formatOrdinal } from './formats.ts';
import { atStart, inText } from './names.ts';
import { instrumentOf } from './status.ts';

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
    return `${atStart(stateName(last.iso3))} deposited ${instrumentOf(last.kind)} on ${day}, the ${deposits.length === 1 ? 'first' : formatOrdinal(deposits.length)} State to join.`;
  }
  const first = deposits.length - sameDay.length + 1;
  const names = formatList(sameDay.map(({ iso3 }) => stateName(iso3)));
  const range = `${formatOrdinal(first)} ${sameDay.length === 2 ? 'and' : 'to'} ${formatOrdinal(deposits.length)}`;
  return `${names} deposited their instruments on ${day}, the ${range} States to join.`;
}

/** When the threshold was crossed and by whom; null while it is not. `deposits` are those up to the day of the figures. */
export function crossingOf({ threshold, thresholdReachedOn }: Progress, deposits: readonly OrderedDeposit[]): string | null {
  if (thresholdReachedOn === null) return null;
  const counted = deposits.filter(({ counts }) => counts);
  const names = counted.filter(({ date }) => date === thresholdReachedOn).map(({ iso3 }) => stateName(iso3));
  const before = counted.filter(({ date }) => date < thresholdReachedOn).length;
  const day = formatDate(thresholdReachedOn);
  return names.length === 1
    ? `The threshold of ${threshold} was reached on ${day}, when ${inText(names[0] ?? '')} deposited its instrument.`
    : `The threshold of ${threshold} was crossed on ${day}, from ${before} to ${before + names.length}: ${formatList(names)} deposited their instruments on one day.`;
}

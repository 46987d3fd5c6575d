import type { CivilDate } from '../../treaty/civil-date.ts';
import type { Progress } from '../../treaty/progress.ts';
import type { TreatyActionKind } from '../../treaty/treaty-action.ts';
import { formatDate, formatList, formatOrdinal } from './formats.ts';
import { atStart, inText } from './names.ts';
import { instrumentOf } from './status.ts';

/** One instrument of consent, with its place in the order in which States joined. */
export interface OrderedDeposit {
  readonly iso3: string;
  readonly slug: string;
  readonly name: string;
  readonly kind: TreatyActionKind;
  readonly date: CivilDate;
  /** Whether it counts toward the threshold. */
  readonly counts: boolean;
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
    return `${atStart(last.name)} deposited ${instrumentOf(last.kind)} on ${day}, the ${deposits.length === 1 ? 'first' : formatOrdinal(deposits.length)} State to join.`;
  }
  const first = deposits.length - sameDay.length + 1;
  const names = formatList(sameDay.map(({ name }) => name));
  const range = `${formatOrdinal(first)} ${sameDay.length === 2 ? 'and' : 'to'} ${formatOrdinal(deposits.length)}`;
  return `${names} deposited their instruments on ${day}, the ${range} States to join.`;
}

/** When the threshold was crossed and by whom; null while it is not. `deposits` are those up to the day of the figures. */
export function crossingOf({ threshold, thresholdReachedOn }: Progress, deposits: readonly OrderedDeposit[]): string | null {
  if (thresholdReachedOn === null) return null;
  const counted = deposits.filter(({ counts }) => counts);
  const names = counted.filter(({ date }) => date === thresholdReachedOn).map(({ name }) => name);
  const before = counted.filter(({ date }) => date < thresholdReachedOn).length;
  const day = formatDate(thresholdReachedOn);
  return names.length === 1
    ? `The threshold of ${threshold} was reached on ${day}, when ${inText(names[0] ?? '')} deposited its instrument.`
    : `The threshold of ${threshold} was crossed on ${day}, from ${before} to ${before + names.length}: ${formatList(names)} deposited their instruments on one day.`;
}

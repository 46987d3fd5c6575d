import type { CivilDate } from '../../treaty/civil-date.ts';
import type { TreatyActionKind } from '../../treaty/treaty-action.ts';
import { formatDate, formatList, formatOrdinal } from './formats.ts';
import { instrumentOf } from './status.ts';

/** One instrument of consent, with its place in the order in which States joined. */
export interface OrderedDeposit {
  readonly iso3: string;
  readonly slug: string;
  readonly name: string;
  readonly kind: TreatyActionKind;
  readonly date: CivilDate;
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
    return `${last.name} deposited ${instrumentOf(last.kind)} on ${day}, the ${formatOrdinal(deposits.length)} State to join.`;
  }
  const first = deposits.length - sameDay.length + 1;
  const names = formatList(sameDay.map(({ name }) => name));
  return `${names} deposited their instruments on ${day}, the ${formatOrdinal(first)} to ${formatOrdinal(deposits.length)} States to join.`;
}

/** When the threshold was crossed and by whom. */
export function crossingSentence(threshold: number, crossedOn: CivilDate, names: readonly string[], before: number): string {
  const all =
    names.length === 1 ? `${names[0]} deposited its instrument` : `${formatList(names)} deposited their instruments on one day`;
  const ordinals =
    names.length === 1 ? '' : ` and took the count from ${before} to ${before + names.length}, past the ${threshold} needed`;
  return `On ${formatDate(crossedOn)} the threshold was crossed: ${all}${ordinals}.`;
}

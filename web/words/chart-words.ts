import { type CivilDate, daysBetween, monthsBetween } from '../../treaty/civil-date.ts';
import type { Progress, SeriesPoint, YearOfActions } from '../../treaty/progress.ts';
import type { Region } from '../../treaty/states.ts';
import type { Translator, Values } from './translator.ts';
import { countedKinds } from './treaty-words.ts';

/** The kinds that count toward the threshold, as values of a message. */
export const kindValues = ({ treaty }: Pick<Translator, 'treaty'>): Values => ({
  threshold: treaty.rule.treaty.threshold,
  kinds: countedKinds({ treaty }),
  accessionsCount: treaty.rule.treaty.counts.has('accession') ? 'yes' : 'no',
});

const DAYS_OF_A_YEAR = 365.25;

/** What the totals over the years show on a day. `series` are the points up to it, `knownUntil` the last day that they speak of. */
export function historyFinding(
  t: Translator,
  { threshold, depositsTowardThreshold, thresholdReachedOn, entryIntoForceOn, signatories }: Progress,
  series: readonly SeriesPoint[],
  knownUntil: CivilDate,
): string {
  const { openedForSignatureOn } = t.treaty;
  const monthsTo = (day: CivilDate): number => Math.max(1, monthsBetween(openedForSignatureOn, day));
  if (thresholdReachedOn === null) {
    return depositsTowardThreshold === 0
      ? t('charts.history.opening', { signatories, threshold })
      : t('charts.history.race', { counted: depositsTowardThreshold, threshold, months: monthsTo(knownUntil) });
  }
  const months = monthsTo(thresholdReachedOn);
  const years = entryIntoForceOn === null ? 0 : daysBetween(entryIntoForceOn, knownUntil) / DAYS_OF_A_YEAR;
  if (entryIntoForceOn === null || years < 1) return t('charts.history.reached', { threshold, months });
  const before = series.findLast(({ date }) => date <= entryIntoForceOn)?.instruments ?? 0;
  const rate = Math.round(((series.at(-1)?.instruments ?? 0) - before) / years);
  return t('charts.history.since', { threshold, months, rate });
}

const newStates = ({ towardThreshold, otherInstruments }: YearOfActions): number => towardThreshold + otherInstruments;

/** What the instruments of the years show, the last of which is counted up to `knownUntil`. */
export function yearlyFinding(t: Translator, years: readonly YearOfActions[], knownUntil: CivilDate): string {
  const last = years.at(-1);
  const most = years.reduce<YearOfActions | null>(
    (top, year) => (newStates(year) > (top ? newStates(top) : 0) ? year : top),
    null,
  );
  if (last === undefined || most === null) return t('charts.yearly.none');
  const running = !knownUntil.endsWith('-12-31');
  const values = {
    until: knownUntil,
    count: newStates(last),
    year: String(last.year),
    most: newStates(most),
    mostYear: String(most.year),
  };
  if (most === last) return t(running ? 'charts.yearly.running' : 'charts.yearly.first', values);
  return t(running ? 'charts.yearly.mostRunning' : 'charts.yearly.most', values);
}

/** How many States of one region have joined. */
export interface RegionShare {
  readonly region: Region;
  readonly joined: number;
  readonly signed: number;
  readonly base: number;
}

/** Which region has the largest share of States that joined, and which the smallest. */
export function regionsFinding(t: Translator, regions: readonly RegionShare[]): string {
  const share = ({ joined, base }: RegionShare): number => joined / base;
  const sorted = [...regions].sort((a, b) => share(b) - share(a));
  const [first, second] = sorted;
  const [beforeLast, last] = sorted.slice(-2);
  if (!first || !second || !beforeLast || !last || first.joined === 0) return t('charts.regions.none');
  if (share(first) === share(second)) return t('charts.regions.equal');
  const values: Values = { first: { of: 'regions', code: first.region }, joined: first.joined, base: first.base };
  if (share(last) === share(beforeLast)) return t('charts.regions.leader', values);
  return t('charts.regions.range', {
    ...values,
    last: { of: 'regions', code: last.region },
    lastJoined: last.joined,
    lastBase: last.base,
  });
}

import type { Treaty } from '../../treaty/catalogue/treaty.ts';
import type { CivilDate } from '../../treaty/civil-date.ts';
import type { OrderedDeposit, SeriesPoint } from '../../treaty/progress.ts';
import type { ReplayStep } from '../../treaty/replay.ts';
import { states } from '../../treaty/states.ts';
import { chartWords } from '../words/dashboard-words.ts';
import { formatDate, formatShortDate } from '../words/formats.ts';
import { headline, latestDepositSentence, leadSentence } from '../words/headline.ts';
import { STATUS_WORDS } from '../words/status.ts';
import { translatorFor } from '../words/translator.ts';

interface ReplayModel {
  readonly treaty: Treaty;
  readonly today: CivilDate;
  /** The last day of which the figures speak. */
  readonly knownUntil: CivilDate;
  readonly steps: readonly ReplayStep[];
  readonly series: readonly SeriesPoint[];
  readonly deposits: readonly OrderedDeposit[];
}

/** The treaty's life step by step, in the words of the pages, for the dashboard's script. */
export function renderReplay({ treaty, today, knownUntil, steps, series, deposits }: ReplayModel): object {
  const t = translatorFor('en', treaty);
  return {
    knownUntil: { date: knownUntil, day: formatShortDate(knownUntil) },
    steps: steps.map(({ date, progress, changed }) => {
      const upTo = deposits.filter((deposit) => deposit.date <= date);
      const totals = series.findLast((point) => point.date <= date);
      const facts = { progress, universe: states.length };
      return {
        date,
        day: formatShortDate(date),
        summary: `${formatDate(date)}. ${headline(t, facts)}`,
        // The address of today carries no date, so that a shared link stays true tomorrow.
        address: date === today ? '/' : `/?date=${date}`,
        headline: headline(t, facts),
        lead: leadSentence(t, facts),
        latest: latestDepositSentence(t, upTo),
        totals: [totals?.signatories ?? 0, totals?.depositsTowardThreshold ?? 0, totals?.instruments ?? 0],
        dates: {
          crossed: progress.thresholdReachedOn ?? '',
          crossedWord: chartWords.cumulative.crossed(progress.threshold, progress.thresholdReachedOn),
          inForce: progress.entryIntoForceOn ?? '',
          inForceWord: chartWords.cumulative.inForce(progress.entryIntoForceOn),
        },
        changed: changed.map(({ iso3, status }) => [iso3, status]),
      };
    }),
    statuses: STATUS_WORDS,
  };
}

import type { RequestHandler } from 'express';
import type { Treaty } from '../../treaty/catalogue/treaty.ts';
import { replaySteps } from '../../treaty/replay.ts';
import { states } from '../../treaty/states.ts';
import { expressesConsent } from '../../treaty/treaty-action.ts';
import { raceOf } from '../../web/views/race.tsx';
import { chartWords } from '../../web/words/dashboard-words.ts';
import { crossingOf, latestDepositSentence } from '../../web/words/deposits.ts';
import { formatDate, formatShortDate } from '../../web/words/formats.ts';
import { headline, raceSentence } from '../../web/words/headline.ts';
import { STATUS_WORDS } from '../../web/words/status.ts';
import { sendJson } from '../compression.ts';
import { dayAddress } from '../day-address.ts';
import type { Dependencies } from '../dependencies.ts';
import { orderedDeposits } from '../deposits-in-order.ts';
import { participationsOf, selectTreatyFacts, type TreatyFacts } from '../treaty-facts.ts';

/** `GET /replay.json`: the treaty's life step by step, in the words of the pages, for the dashboard's own script. */
export function replayFile({ pool, treaty, today }: Dependencies): RequestHandler {
  return async (request, response) => {
    const facts = await selectTreatyFacts(pool, treaty, today());
    await sendJson(request, response, replayOf(treaty, facts));
  };
}

function replayOf(treaty: Treaty, facts: TreatyFacts): object {
  const today = facts.progress.asOf;
  const participations = participationsOf(facts);
  const deposits = orderedDeposits(treaty, facts);
  const acts = participations.flatMap(({ actions }) => actions);
  const steps = replaySteps(treaty, participations, today).map(({ date, progress, changed }) => {
    const upTo = deposits.filter((deposit) => deposit.date <= date);
    const said = { progress, universe: states.length };
    return {
      date,
      day: formatShortDate(date),
      summary: `${formatDate(date)}. ${headline(treaty, said)}`,
      address: dayAddress(date, today),
      headline: headline(treaty, said),
      lead: raceSentence(treaty, said),
      latest: latestDepositSentence(upTo),
      caption: crossingOf(progress, upTo),
      totals: [
        progress.signatories,
        progress.depositsTowardThreshold,
        acts.filter(({ kind, date: done }) => expressesConsent(kind) && done <= date).length,
      ],
      dates: {
        crossed: progress.thresholdReachedOn ?? '',
        crossedWord: chartWords.cumulative.crossed(progress.threshold, progress.thresholdReachedOn),
        inForce: progress.entryIntoForceOn ?? '',
        inForceWord: chartWords.cumulative.inForce(progress.entryIntoForceOn),
      },
      changed: changed.map(({ iso3, status }) => [iso3, status]),
    };
  });
  return { steps, race: raceOf(deposits, treaty.rule.treaty.threshold), statuses: STATUS_WORDS };
}

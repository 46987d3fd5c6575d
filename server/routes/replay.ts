import type { RequestHandler } from 'express';
import { participationsIn } from '../../treaty/ledger.ts';
import { cumulativeSeries, depositsInOrder } from '../../treaty/progress.ts';
import { replaySteps } from '../../treaty/replay.ts';
import { renderReplay } from '../../web/views/replay.ts';
import type { Dependencies } from '../dependencies.ts';
import { sendJson } from '../responses.ts';
import { selectTreatyFacts } from '../treaty-facts.ts';

/** `GET /replay.json`: the treaty's life step by step, for the dashboard's own script. */
export function replayFile({ pool, treaty, today }: Dependencies): RequestHandler {
  return async (request, response) => {
    const day = today();
    const facts = await selectTreatyFacts(pool, treaty, day);
    const participations = participationsIn(facts.ledger);
    const replay = renderReplay({
      treaty,
      today: day,
      knownUntil: facts.knownUntil,
      steps: replaySteps(treaty, participations, day),
      series: cumulativeSeries(treaty, participations, day),
      deposits: depositsInOrder(treaty, participations, day),
    });
    await sendJson(request, response, replay);
  };
}

import type { RequestHandler } from 'express';
import { selectHeldRows } from '../../db/held-rows.ts';
import { selectRuns, selectSourceStates } from '../../db/runs.ts';
import { selectParticipations } from '../../db/treaty-actions.ts';
import { contradictionsIn } from '../../treaty/contradictions.ts';
import { treatyOnDate } from '../../treaty/progress.ts';
import { findStateByIso3 } from '../../treaty/states.ts';
import { renderHealth } from '../../web/views/health.tsx';
import type { Dependencies } from '../dependencies.ts';
import { frameOf, sendPage } from '../page.ts';

const RUNS_SHOWN = 20;

/** `GET /health`: what an operator asks. */
export function healthPage(dependencies: Dependencies): RequestHandler {
  const { pool, treaty, schedule } = dependencies;
  return async (request, response) => {
    const today = dependencies.today();
    const [participations, sources, heldRows, { runs }] = await Promise.all([
      selectParticipations(pool, treaty.number),
      selectSourceStates(pool, treaty.number),
      selectHeldRows(pool, treaty.number),
      selectRuns(pool, { treaty: treaty.number, limit: RUNS_SHOWN }),
    ]);
    const { entryIntoForceOn } = treatyOnDate(treaty, participations, today).progress;
    const contradictions = participations.flatMap(({ iso3, actions }) => {
      const state = findStateByIso3(iso3);
      return contradictionsIn(treaty, entryIntoForceOn, actions).map(({ sentence }) => ({
        slug: state?.slug ?? iso3,
        name: state?.name ?? iso3,
        sentence,
      }));
    });
    const html = renderHealth({
      frame: frameOf(dependencies, request, response, sources),
      running: schedule.running(),
      heldRows: heldRows.map(({ name, reason, since }) => ({ name, reason, since: since.toISOString() })),
      contradictions,
      runs: runs.map((run) => ({
        ...run,
        startedAt: run.startedAt.toISOString(),
        finishedAt: run.finishedAt?.toISOString() ?? null,
      })),
      today,
    });
    await sendPage(request, response, html);
  };
}

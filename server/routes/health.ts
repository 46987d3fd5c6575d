import type { RequestHandler } from 'express';
import { selectHeldRows } from '../../db/held-rows.ts';
import { selectRuns } from '../../db/runs.ts';
import { contradictionsIn } from '../../treaty/contradictions.ts';
import { renderHealth } from '../../web/views/health.tsx';
import type { Dependencies } from '../dependencies.ts';
import { frameOf, sendPage } from '../page.ts';
import { selectTreatyFacts } from '../treaty-facts.ts';

const RUNS_SHOWN = 20;

/** `GET /health`: what an operator asks. */
export function healthPage(dependencies: Dependencies): RequestHandler {
  const { pool, treaty, schedule } = dependencies;
  return async (request, response) => {
    const today = dependencies.today();
    const [facts, heldRows, { runs }] = await Promise.all([
      selectTreatyFacts(pool, treaty, today),
      selectHeldRows(pool, treaty.number),
      selectRuns(pool, { treaty: treaty.number, limit: RUNS_SHOWN }),
    ]);
    const contradictions = facts.states.flatMap(({ state, actions }) =>
      contradictionsIn(treaty, facts.progress.entryIntoForceOn, actions).map(({ sentence }) => ({
        slug: state.slug,
        name: state.name,
        sentence,
      })),
    );
    const html = renderHealth({
      frame: frameOf(dependencies, request, response, facts.sources),
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

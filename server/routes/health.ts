import type { RequestHandler } from 'express';
import { selectHeldRows } from '../../db/held-rows.ts';
import { type Run, type SourceState, selectRuns, selectRunsById, selectSourceStates } from '../../db/runs.ts';
import { selectParticipations } from '../../db/treaty-actions.ts';
import { contradictionsIn } from '../../treaty/contradictions.ts';
import { treatyOnDate } from '../../treaty/progress.ts';
import { findStateByIso3 } from '../../treaty/states.ts';
import { renderHealth } from '../../web/views/health.tsx';
import type { HealthRun } from '../../web/views/health-sources.tsx';
import type { Dependencies } from '../dependencies.ts';
import { frameOf, sendPage } from '../page.ts';

const RUNS_SHOWN = 20;
const REFUSED_SHOWN = 5;

/** `GET /health`: what an operator asks. */
export function healthPage(dependencies: Dependencies): RequestHandler {
  const { pool, treaty, schedule } = dependencies;
  return async (request, response) => {
    const today = dependencies.today();
    const [participations, sources, heldRows, { runs: newest }, { runs: refused }] = await Promise.all([
      selectParticipations(pool, treaty.number),
      selectSourceStates(pool, treaty.number),
      selectHeldRows(pool, treaty.number),
      selectRuns(pool, { treaty: treaty.number, limit: RUNS_SHOWN }),
      selectRuns(pool, { treaty: treaty.number, limit: REFUSED_SHOWN, outcome: 'refused' }),
    ]);
    const refusedSince = refused.filter((run) => run.id > lastSuccessOf(sources, run.source));
    // Pages lead to the runs that their figures come from, however long ago those were.
    const ledTo = [
      ...sources.flatMap(({ lastRunId, lastSuccessRunId }) => [lastRunId, lastSuccessRunId ?? lastRunId]),
      ...heldRows.map(({ firstRunId }) => firstRunId),
      ...refusedSince.map(({ id }) => id),
    ].filter((id) => !newest.some((run) => run.id === id));
    const older = await selectRunsById(pool, treaty.number, ledTo);
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
      heldRows: heldRows.map(({ name, reason, since, firstRunId }) => ({ name, reason, since: since.toISOString(), firstRunId })),
      refused: refusedSince.map(healthRun),
      contradictions,
      runs: [...newest, ...older].map(healthRun),
      today,
    });
    await sendPage(request, response, html);
  };
}

const lastSuccessOf = (sources: readonly SourceState[], id: string): number =>
  sources.find((source) => source.id === id)?.lastSuccessRunId ?? 0;

const healthRun = (run: Run): HealthRun => ({
  ...run,
  startedAt: run.startedAt.toISOString(),
  finishedAt: run.finishedAt?.toISOString() ?? null,
});

import type { RequestHandler } from 'express';
import { selectHeldRows } from '../../db/held-rows.ts';
import { type SourceState, selectRuns, selectSourceStates } from '../../db/runs.ts';
import { selectParticipations } from '../../db/treaty-actions.ts';
import { contradictionsIn } from '../../treaty/contradictions.ts';
import { treatyOnDate } from '../../treaty/progress.ts';
import { findStateByIso3 } from '../../treaty/states.ts';
import { renderHealth } from '../../web/views/health.tsx';
import type { SourceRow } from '../../web/views/sources-table.tsx';
import { type CrossCheckPlace, selectCrossCheckPlaces, selectDifferenceLines } from '../cross-checks.ts';
import type { Dependencies } from '../dependencies.ts';
import { frameOf, sendPage, sourceLine } from '../page.ts';
import { isStale } from '../staleness.ts';

const RUNS_SHOWN = 20;

/** `GET /health`: what an operator asks. */
export function healthPage(dependencies: Dependencies): RequestHandler {
  const { pool, treaty, schedule, crossChecks } = dependencies;
  return async (request, response) => {
    const today = dependencies.today();
    const [participations, sources, heldRows, { runs }, places, differences] = await Promise.all([
      selectParticipations(pool, treaty.number),
      selectSourceStates(pool, treaty.number),
      selectHeldRows(pool, treaty.number),
      selectRuns(pool, { treaty: treaty.number, limit: RUNS_SHOWN }),
      selectCrossCheckPlaces(dependencies),
      selectDifferenceLines(dependencies, {}),
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
      running: schedule.running() || crossChecks.running(),
      sources: [...recordRows(dependencies, sources), ...places.map(placeRow)],
      differences,
      otherSourcesRead: places.some(({ state }) => state !== null && state.succeededAt !== null),
      nextCrossCheckAt: crossChecks.nextRunAt()?.toISOString() ?? null,
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

/** The sources of the figures: the depositary stands there before it was ever asked. */
function recordRows(dependencies: Dependencies, sources: readonly SourceState[]): SourceRow[] {
  const scheduled = dependencies.schedule.interval() !== null;
  const rows = sources.map((source) => ({
    ...sourceLine(source, isStale(source, dependencies)),
    asked: source.id === 'bundled' ? null : scheduled,
  }));
  return rows.some(({ id }) => id === 'untc') ? rows : [neverAsked('untc', scheduled), ...rows];
}

const placeRow = ({ id, asked, state, stale }: CrossCheckPlace): SourceRow =>
  state === null ? neverAsked(id, asked) : { ...sourceLine(state, stale), asked };

const neverAsked = (id: string, asked: boolean): SourceRow => ({
  id,
  asked,
  state: 'never',
  checkedAt: null,
  succeededAt: null,
  changedAt: null,
  statusAsAt: null,
  reason: null,
  sha256: null,
  stale: false,
});

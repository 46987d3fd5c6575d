import type { RequestHandler } from 'express';
import { selectDecisions } from '../../db/decisions.ts';
import { selectHeldRows } from '../../db/held-rows.ts';
import { type Run, selectRuns, selectRunsById } from '../../db/runs.ts';
import { type SourceState, selectSourceStates } from '../../db/source-states.ts';
import { selectParticipations } from '../../db/treaty-actions.ts';
import { civilDateInNewYork } from '../../treaty/civil-date.ts';
import { contradictionsIn } from '../../treaty/contradictions.ts';
import { treatyOnDate } from '../../treaty/progress.ts';
import { renderHealth } from '../../web/views/health.tsx';
import type { HealthRun } from '../../web/views/health-refused.tsx';
import type { SourceRow } from '../../web/views/sources-table.tsx';
import { type CrossCheckPlace, selectCrossCheckPlaces, selectDifferenceLines } from '../cross-checks.ts';
import { decisionLine } from '../decision-lines.ts';
import type { Dependencies } from '../dependencies.ts';
import { frameOf, recordSpeaksUpTo, sendPage, sourceLine } from '../page.ts';
import { isStale } from '../staleness.ts';

const RUNS_SHOWN = 20;
const REFUSED_SHOWN = 5;

/** `GET /health`: what an operator asks. */
export function healthPage(dependencies: Dependencies): RequestHandler {
  const { pool, treaty, schedule, crossChecks } = dependencies;
  return async (request, response) => {
    const today = dependencies.today();
    const [participations, sources, heldRows, { runs: newest }, { runs: refused }, places, differences, decisions] =
      await Promise.all([
        selectParticipations(pool, treaty.number),
        selectSourceStates(pool, treaty.number),
        selectHeldRows(pool, treaty.number),
        selectRuns(pool, { treaty: treaty.number, limit: RUNS_SHOWN }),
        selectRuns(pool, { treaty: treaty.number, limit: REFUSED_SHOWN, source: 'untc', outcome: 'refused' }),
        selectCrossCheckPlaces(dependencies),
        selectDifferenceLines(dependencies, {}),
        selectDecisions(pool, treaty.number),
      ]);
    const lastSuccess = sources.find(({ id }) => id === 'untc')?.lastSuccessRunId ?? 0;
    const refusedSince = refused.filter(({ id }) => id > lastSuccess);
    // Pages lead to the runs that their figures come from, however long ago those were.
    const ledTo = [
      ...[...sources, ...places.flatMap(({ state }) => state ?? [])].flatMap(({ lastRunId, lastSuccessRunId }) => [
        lastRunId,
        lastSuccessRunId ?? lastRunId,
      ]),
      ...heldRows.map(({ firstRunId }) => firstRunId),
      ...refusedSince.map(({ id }) => id),
    ].filter((id) => !newest.some((run) => run.id === id));
    const older = await selectRunsById(pool, treaty.number, ledTo);
    const { entryIntoForceOn } = treatyOnDate(treaty, participations, today).progress;
    const contradictions = participations.flatMap(({ iso3, actions }) =>
      contradictionsIn(treaty, entryIntoForceOn, actions).map((contradiction) => ({ ...contradiction, iso3 })),
    );
    const html = renderHealth({
      frame: frameOf(dependencies, request, response, sources),
      running: schedule.running() || crossChecks.running(),
      sources: [...recordRows(dependencies, sources), ...places.map(placeRow)],
      differences,
      otherSourcesRead: places.some(({ state }) => state !== null && state.succeededAt !== null),
      nextCrossCheckAt: crossChecks.nextRunAt()?.toISOString() ?? null,
      heldRows: heldRows.map(({ name, reason, since, firstRunId }) => ({ name, reason, since: since.toISOString(), firstRunId })),
      refused: refusedSince.map(healthRun),
      decisions: decisions.map(decisionLine),
      contradictions,
      runs: [...newest, ...older].map(healthRun),
      upTo: recordSpeaksUpTo(sources, civilDateInNewYork) ?? today,
    });
    await sendPage(request, response, html);
  };
}

const healthRun = (run: Run): HealthRun => ({
  ...run,
  startedAt: run.startedAt.toISOString(),
  finishedAt: run.finishedAt?.toISOString() ?? null,
});

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
  lastRunId: null,
  lastSuccessRunId: null,
  heldRows: 0,
  failuresInARow: 0,
  stale: false,
});

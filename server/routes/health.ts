import type { RequestHandler } from 'express';
import { selectDecisions } from '../../db/decisions.ts';
import { selectLedger } from '../../db/ledger.ts';
import { selectRuns, selectRunsById } from '../../db/runs.ts';
import { type SourceState, selectSourceStates } from '../../db/sources.ts';
import { contradictionsIn } from '../../treaty/contradictions.ts';
import { participationsIn, standing } from '../../treaty/ledger.ts';
import { treatyOnDate } from '../../treaty/progress.ts';
import { type HealthModel, renderHealth } from '../../web/views/health.tsx';
import type { Dependencies } from '../dependencies.ts';
import { frameOf, sendPage } from '../responses.ts';
import {
  isStale,
  NEVER_CHECKED,
  type OtherSource,
  recordSpeaksUpTo,
  selectDifferenceLines,
  selectOtherSources,
  sourceLine,
} from '../sources.ts';

type SourceRow = HealthModel['sources'][number];

const RUNS_SHOWN = 20;
const REFUSED_SHOWN = 5;

/** `GET /health`: what an operator asks. */
export function healthPage(dependencies: Dependencies): RequestHandler {
  const { pool, treaty, schedule, crossChecks } = dependencies;
  return async (request, response) => {
    const today = dependencies.today();
    const [ledger, sources, { runs: newest }, { runs: refused }, others, differences, decisions] = await Promise.all([
      selectLedger(pool, treaty.number),
      selectSourceStates(pool, treaty.number),
      selectRuns(pool, { treaty: treaty.number, limit: RUNS_SHOWN }),
      selectRuns(pool, { treaty: treaty.number, limit: REFUSED_SHOWN, source: 'untc', outcome: 'refused' }),
      selectOtherSources(dependencies),
      selectDifferenceLines(dependencies, {}),
      selectDecisions(pool, treaty.number),
    ]);
    const setAside = standing(ledger.setAside);
    const participations = participationsIn(ledger);
    const lastSuccess = sources.find(({ id }) => id === 'untc')?.lastSuccessRunId ?? 0;
    const refusedSince = refused.filter(({ id }) => id > lastSuccess);
    // Pages lead to the runs that their figures come from, however long ago those were.
    const ledTo = [
      ...[...sources, ...others.flatMap(({ state }) => state ?? [])].flatMap(({ lastRunId, lastSuccessRunId }) => [
        lastRunId,
        lastSuccessRunId ?? lastRunId,
      ]),
      ...setAside.map(({ learnedIn }) => learnedIn.id),
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
      sources: [...recordRows(dependencies, sources), ...others.map(otherRow)],
      differences,
      otherSourcesRead: others.some(({ state }) => state !== null && state.succeededAt !== null),
      nextCrossCheckAt: crossChecks.nextRunAt()?.toISOString() ?? null,
      setAside,
      refused: refusedSince,
      decisions,
      contradictions,
      runs: [...newest, ...older],
      upTo: recordSpeaksUpTo(sources) ?? today,
    });
    await sendPage(request, response, html);
  };
}

/** The sources of the figures: the depositary is listed before it was ever checked. */
function recordRows(dependencies: Dependencies, sources: readonly SourceState[]): SourceRow[] {
  const scheduled = dependencies.schedule.interval() !== null;
  const rows = sources.map((source) => ({
    ...sourceLine(source, isStale(source, dependencies)),
    enabled: source.id === 'bundled' ? null : scheduled,
  }));
  return rows.some(({ id }) => id === 'untc') ? rows : [neverChecked('untc', scheduled), ...rows];
}

const otherRow = ({ id, enabled, state, stale }: OtherSource): SourceRow =>
  state === null ? neverChecked(id, enabled) : { ...sourceLine(state, stale), enabled: enabled };

const neverChecked = (id: string, enabled: boolean): SourceRow => ({
  ...NEVER_CHECKED,
  ...{ id, enabled, reason: null, sha256: null, lastRunId: null, lastSuccessRunId: null, heldRows: 0, failuresInARow: 0 },
  stale: false,
});

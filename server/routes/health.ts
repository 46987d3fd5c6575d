import { runsIn } from '../../db/runs.ts';
import { contradictionsIn } from '../../treaty/contradictions.ts';
import { ledgerAt, participationsIn, standing } from '../../treaty/ledger.ts';
import { treatyOnDate } from '../../treaty/progress.ts';
import { type HealthModel, renderHealth } from '../../web/views/health.tsx';
import type { CheckTimes, Edition, OtherSource } from '../edition.ts';
import { frameOf, page, type Route } from '../route.ts';
import { differenceLines, NEVER_CHECKED, recordSpeaksUpTo, sourceLine } from '../sources.ts';

type SourceRow = HealthModel['sources'][number];

const RUNS_SHOWN = 20;
const REFUSED_SHOWN = 5;

/** `GET /health`: what an operator asks. Whether a check is under way is true of this very moment. */
export const healthPage = (...checks: readonly Pick<CheckTimes, 'running'>[]): Route => ({
  parameters: [],
  live: true,
  answer(edition, asked) {
    const { treaty, history, sources, others, today } = edition;
    const ledger = ledgerAt(history.recorded);
    const { runs: newest } = runsIn(history.runs, { limit: RUNS_SHOWN });
    const { runs: refused } = runsIn(history.runs, { limit: REFUSED_SHOWN, source: 'untc', outcome: 'refused' });
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
    const older = history.runs.filter(({ id }) => ledTo.includes(id));
    const { entryIntoForceOn } = treatyOnDate(treaty, participations, today).progress;
    const contradictions = participations.flatMap(({ iso3, actions }) =>
      contradictionsIn(treaty, entryIntoForceOn, actions).map((contradiction) => ({ ...contradiction, iso3 })),
    );
    const html = renderHealth({
      frame: frameOf(edition, asked),
      running: checks.some((times) => times.running()),
      sources: [...recordRows(edition), ...others.map((other) => otherRow(edition, other))],
      differences: differenceLines(edition, {}),
      otherSourcesRead: others.some(({ state }) => state !== null && state.succeededAt !== null),
      nextCrossCheckAt: edition.nextCrossCheckAt?.toISOString() ?? null,
      setAside,
      refused: refusedSince,
      decisions: history.decisions,
      contradictions,
      runs: [...newest, ...older],
      upTo: recordSpeaksUpTo(sources) ?? today,
    });
    return page(html);
  },
});

/** The sources of the figures: the depositary is listed before it was ever checked. */
function recordRows(edition: Edition): SourceRow[] {
  const scheduled = edition.intervalOf('untc') !== null;
  const rows = edition.sources.map((source) => ({
    ...sourceLine(edition, source),
    enabled: source.id === 'bundled' ? null : scheduled,
  }));
  return rows.some(({ id }) => id === 'untc') ? rows : [neverChecked('untc', scheduled), ...rows];
}

const otherRow = (edition: Edition, { id, enabled, state }: OtherSource): SourceRow =>
  state === null ? neverChecked(id, enabled) : { ...sourceLine(edition, state), enabled };

const neverChecked = (id: string, enabled: boolean): SourceRow => ({
  ...NEVER_CHECKED,
  ...{ id, enabled, reason: null, sha256: null, lastRunId: null, lastSuccessRunId: null, heldRows: 0, failuresInARow: 0 },
  stale: false,
});

import { type DifferenceSelection, differencesIn, type RecordedDifference } from '../db/differences.ts';
import { crossCheckSourceColumn, sourceColumn } from '../db/row-schemas.ts';
import type { Run } from '../db/runs.ts';
import { type CrossCheckSourceState, type SourceState, sourceStates } from '../db/sources.ts';
import { type CivilDate, civilDateInNewYork } from '../treaty/civil-date.ts';
import type { DifferenceLine } from '../web/words/difference-words.ts';
import type { SourceLine } from '../web/words/freshness.ts';
import { type Edition, isLate } from './edition.ts';

/** The state of a source as pages show it, late or not at the instant `at`. */
export const sourceLine = (edition: Edition, source: SourceState | CrossCheckSourceState, at = edition.at): SourceLine => ({
  ...source,
  checkedAt: source.checkedAt?.toISOString() ?? null,
  succeededAt: source.succeededAt?.toISOString() ?? null,
  changedAt: source.changedAt?.toISOString() ?? null,
  stale: isLate(source, edition, at),
});

/** What is said of a source that was never checked. */
export const NEVER_CHECKED = { state: 'never', checkedAt: null, succeededAt: null, changedAt: null, statusAsAt: null } as const;

/** The day up to and including which the newest accepted record speaks: the day it was fetched, where it does not say. */
export function recordSpeaksUpTo(sources: readonly SourceState[]): CivilDate | null {
  const days = sources.flatMap(({ succeededAt, statusAsAt }) =>
    succeededAt ? [statusAsAt ?? civilDateInNewYork(succeededAt)] : [],
  );
  return days.sort().at(-1) ?? null;
}

/**
 * When something about the figures could last be learned: the end of the newest run of their sources. Runs are one after another, so that nothing that is
 * recorded later has been known by then. Null before the first run.
 */
export const lastLearnedAt = (runs: readonly Run[]): Date | null =>
  runs
    .filter(({ source }) => sourceColumn.options.some((id) => id === source))
    .reduce<Date | null>(
      (last, { finishedAt }) => (finishedAt !== null && (last === null || finishedAt > last) ? finishedAt : last),
      null,
    );

/** The treaty's differences from other sources, each with when its source was last accepted and what was archived then. */
export function differenceLines(
  { history }: Edition,
  selection: DifferenceSelection,
): (DifferenceLine & Pick<RecordedDifference, 'source' | 'firstSeenAt' | 'firstRunId'>)[] {
  const differences = differencesIn(history.differences, selection);
  if (differences.length === 0) return [];
  const states = sourceStates(history.runs, crossCheckSourceColumn.options, selection.knownAt);
  return differences.map((difference) => {
    const state = states.find(({ id }) => id === difference.source);
    return { ...difference, readAt: state?.succeededAt ?? null, sha256: state?.sha256 ?? null };
  });
}

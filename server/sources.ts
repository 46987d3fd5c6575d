import { type DifferenceSelection, selectDifferences } from '../db/differences.ts';
import { type CrossCheckSourceId, crossCheckSourceColumn, type RunSourceId } from '../db/row-schemas.ts';
import { type CrossCheckSourceState, type SourceState, selectCrossCheckStates } from '../db/sources.ts';
import { isKnownTo, type Treaty } from '../treaty/catalogue/treaty.ts';
import { type CivilDate, civilDateInNewYork } from '../treaty/civil-date.ts';
import type { DifferenceLine } from '../web/words/difference-words.ts';
import type { SourceLine } from '../web/words/freshness.ts';
import type { Dependencies } from './dependencies.ts';

/** A source is given twice its interval to succeed once; after that nobody may take its figures for checked. */
const INTERVALS_ALLOWED = 2;

/**
 * Whether a source has had no success for twice its interval. One that is never checked on a schedule, or is disabled, cannot be late; the
 * built-in copy is read once and never late.
 */
export function isStale(
  source: SourceState | CrossCheckSourceState,
  dependencies: Pick<Dependencies, 'now' | 'schedule' | 'crossChecks'>,
): boolean {
  const interval = intervalOf(source.id, dependencies);
  if (interval === null) return false;
  const since = source.succeededAt ?? source.firstCheckedAt;
  return dependencies.now().getTime() - since.getTime() > INTERVALS_ALLOWED * interval;
}

/** The time between two checks of the source, in milliseconds; null for one that no schedule checks. */
function intervalOf(id: RunSourceId, { schedule, crossChecks }: Pick<Dependencies, 'schedule' | 'crossChecks'>): number | null {
  if (id === 'bundled') return null;
  if (id === 'untc') return schedule.interval();
  return crossChecks.enabled.includes(id) ? crossChecks.interval() : null;
}

/** The state of a source, for a page. */
export const sourceLine = (source: SourceState | CrossCheckSourceState, stale: boolean): SourceLine => ({
  ...source,
  checkedAt: source.checkedAt?.toISOString() ?? null,
  succeededAt: source.succeededAt?.toISOString() ?? null,
  changedAt: source.changedAt?.toISOString() ?? null,
  stale,
});

/** The sources of figures as pages show them, late or not at the instant `at`. */
export const sourceLines = (dependencies: Dependencies, sources: readonly SourceState[], at = dependencies.now()): SourceLine[] =>
  sources.map((source) => sourceLine(source, isStale(source, { ...dependencies, now: () => at })));

/** What is said of a source that was never checked. */
export const NEVER_CHECKED = { state: 'never', checkedAt: null, succeededAt: null, changedAt: null, statusAsAt: null } as const;

/** The day up to and including which the newest accepted record speaks: the day it was fetched, where it does not say. */
export function recordSpeaksUpTo(sources: readonly SourceState[]): CivilDate | null {
  const days = sources.flatMap(({ succeededAt, statusAsAt }) =>
    succeededAt ? [statusAsAt ?? civilDateInNewYork(succeededAt)] : [],
  );
  return days.sort().at(-1) ?? null;
}

/** A source that the depositary's record is compared with. */
export interface OtherSource {
  readonly id: CrossCheckSourceId;
  readonly enabled: boolean;
  /** Null when it was never checked. */
  readonly state: CrossCheckSourceState | null;
  readonly stale: boolean;
}

/** The other sources that have the treaty, in the order in which they are shown. */
export const otherSources = (treaty: Treaty): CrossCheckSourceId[] =>
  crossCheckSourceColumn.options.filter((id) => isKnownTo(id, treaty));

/** The state of each of them, enabled or not. Throws `DatabaseUnavailable`. */
export async function selectOtherSources(dependencies: Dependencies, knownAt: Date | null = null): Promise<OtherSource[]> {
  const { pool, treaty, crossChecks } = dependencies;
  const states = await selectCrossCheckStates(pool, treaty.number, knownAt);
  return otherSources(treaty).map((id) => {
    const state = states.find((known) => known.id === id) ?? null;
    return { id, enabled: crossChecks.enabled.includes(id), state, stale: state !== null && isStale(state, dependencies) };
  });
}

/**
 * The treaty's differences from other sources, each with when its source was last accepted and what was archived then. Most States have
 * none, and then the sources are not read. Throws `DatabaseUnavailable`.
 */
export async function selectDifferenceLines(
  dependencies: Dependencies,
  selection: Omit<DifferenceSelection, 'treaty'>,
): Promise<(DifferenceLine & { readonly firstSeenAt: Date; readonly firstRunId: number })[]> {
  const differences = await selectDifferences(dependencies.pool, { treaty: dependencies.treaty.number, ...selection });
  if (differences.length === 0) return [];
  const sources = await selectOtherSources(dependencies, selection.knownAt);
  return differences.map((difference) => {
    const state = sources.find(({ id }) => id === difference.source)?.state;
    return { ...difference, readAt: state?.succeededAt ?? null, sha256: state?.sha256 ?? null };
  });
}

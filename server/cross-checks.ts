import { type DifferenceSelection, type KeptDifference, selectDifferences } from '../db/differences.ts';
import { type CrossCheckSourceId, crossCheckSourceColumn } from '../db/row-schemas.ts';
import { type CrossCheckSourceState, selectCrossCheckStates } from '../db/source-states.ts';
import { isKnownTo, type Treaty } from '../treaty/catalogue/treaty.ts';
import { isTotal } from '../treaty/difference.ts';
import { findStateByIso3 } from '../treaty/states.ts';
import type { DifferenceLine } from '../web/words/difference-words.ts';
import type { Dependencies } from './dependencies.ts';
import { isStale } from './staleness.ts';

/** One place that the depositary's record is compared with. */
export interface CrossCheckPlace {
  readonly id: CrossCheckSourceId;
  /** Whether it is switched on. */
  readonly asked: boolean;
  /** Null when it was never asked. */
  readonly state: CrossCheckSourceState | null;
  readonly stale: boolean;
}

/** Every other source that has the treaty, enabled or not, in the order in which they are shown. Throws `DatabaseUnavailable`. */
export async function selectCrossCheckPlaces(
  dependencies: Dependencies,
  knownAt: Date | null = null,
): Promise<CrossCheckPlace[]> {
  const { pool, treaty, crossChecks } = dependencies;
  const states = await selectCrossCheckStates(pool, treaty.number, knownAt);
  return otherSources(treaty).map((id) => {
    const state = states.find((known) => known.id === id) ?? null;
    return { id, asked: crossChecks.asked.includes(id), state, stale: state !== null && isStale(state, dependencies) };
  });
}

/** The other sources that have the treaty. */
export const otherSources = (treaty: Treaty): CrossCheckSourceId[] =>
  crossCheckSourceColumn.options.filter((id) => isKnownTo(id, treaty));

/** Which of the treaty's differences are meant. */
type Selection = Omit<DifferenceSelection, 'treaty'>;

/** The differences as the pages show them. Throws `DatabaseUnavailable`. */
export async function selectDifferenceLines(dependencies: Dependencies, selection: Selection): Promise<DifferenceLine[]> {
  const found = await selectWithPlaces(dependencies, selection);
  return found.map(([difference, place]) => differenceLine(difference, place));
}

/** The differences as the interface shows them. Throws `DatabaseUnavailable`. */
export async function selectPublishedDifferences(dependencies: Dependencies, selection: Selection): Promise<object[]> {
  const found = await selectWithPlaces(dependencies, selection);
  return found.map(([difference, place]) => publishedDifference(difference, place));
}

/** Each difference with the place that states it. Most States have none, and then the places are not asked for. */
async function selectWithPlaces(
  dependencies: Dependencies,
  selection: Selection,
): Promise<(readonly [KeptDifference, CrossCheckPlace | undefined])[]> {
  const differences = await selectDifferences(dependencies.pool, { treaty: dependencies.treaty.number, ...selection });
  if (differences.length === 0) return [];
  const places = await selectCrossCheckPlaces(dependencies, selection.knownAt);
  return differences.map((difference) => [difference, places.find(({ id }) => id === difference.source)]);
}

/** `record` is the newest believed record of the place, which states the difference. */
function publishedDifference(difference: KeptDifference, place: CrossCheckPlace | undefined): object {
  const { iso3, field, source, firstSeenAt, firstRunId } = difference;
  const { readAt, sha256 } = readingOf(place);
  const published = (text: string | null): string | number | null => (text !== null && isTotal(field) ? Number(text) : text);
  return {
    iso3,
    name: nameOf(iso3),
    field,
    depositary: published(difference.depositary),
    source,
    other: published(difference.other),
    firstSeenAt,
    runId: firstRunId,
    readAt,
    record: sha256 && `/data/records/${sha256}`,
  };
}

function differenceLine(difference: KeptDifference, place: CrossCheckPlace | undefined): DifferenceLine {
  const { id, iso3, field, depositary, source, other } = difference;
  const state = iso3 === null ? null : findStateByIso3(iso3);
  return { id, name: nameOf(iso3), slug: state?.slug ?? null, field, depositary, source, other, ...readingOf(place) };
}

const nameOf = (iso3: string | null): string | null => (iso3 === null ? null : (findStateByIso3(iso3)?.name ?? iso3));

const readingOf = (place: CrossCheckPlace | undefined): Pick<DifferenceLine, 'readAt' | 'sha256'> => ({
  readAt: place?.state?.succeededAt?.toISOString() ?? null,
  sha256: place?.state?.sha256 ?? null,
});

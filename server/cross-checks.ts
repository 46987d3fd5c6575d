import type { KeptDifference } from '../db/differences.ts';
import { type CrossCheckSourceId, crossCheckSourceColumn } from '../db/row-schemas.ts';
import { type CrossCheckSourceState, selectCrossCheckStates } from '../db/runs.ts';
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

/** Every such place, asked or not, in the order in which they are shown. Throws `DatabaseUnavailable`. */
export async function selectCrossCheckPlaces(
  dependencies: Pick<Dependencies, 'pool' | 'treaty' | 'now' | 'schedule' | 'crossChecks'>,
  knownAt: Date | null = null,
): Promise<CrossCheckPlace[]> {
  const { pool, treaty, crossChecks } = dependencies;
  const states = await selectCrossCheckStates(pool, treaty.number, knownAt);
  return crossCheckSourceColumn.options.map((id) => {
    const state = states.find((known) => known.id === id) ?? null;
    return { id, asked: crossChecks.asked.includes(id), state, stale: state !== null && isStale(state, dependencies) };
  });
}

/** A difference as the interface shows it. `record` is the newest believed record of the place, which states it. */
export function publishedDifference(difference: KeptDifference, places: readonly CrossCheckPlace[]): object {
  const { iso3, field, source, firstSeenAt, firstRunId } = difference;
  const { readAt, sha256 } = readingOf(source, places);
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

/** A difference as the pages show it. */
export function differenceLine(difference: KeptDifference, places: readonly CrossCheckPlace[]): DifferenceLine {
  const { id, iso3, field, depositary, source, other } = difference;
  const state = iso3 === null ? null : findStateByIso3(iso3);
  return { id, name: nameOf(iso3), slug: state?.slug ?? null, field, depositary, source, other, ...readingOf(source, places) };
}

const nameOf = (iso3: string | null): string | null => (iso3 === null ? null : (findStateByIso3(iso3)?.name ?? iso3));

function readingOf(source: CrossCheckSourceId, places: readonly CrossCheckPlace[]): Pick<DifferenceLine, 'readAt' | 'sha256'> {
  const state = places.find(({ id }) => id === source)?.state ?? null;
  return { readAt: state?.succeededAt?.toISOString() ?? null, sha256: state?.sha256 ?? null };
}

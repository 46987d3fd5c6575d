import { type DifferenceSelection, selectDifferences } from '../db/differences.ts';
import { isTotal } from '../treaty/difference.ts';
import { stateName } from '../treaty/states.ts';
import type { DifferenceLine } from '../web/words/difference-words.ts';
import type { Dependencies } from './dependencies.ts';
import { selectOtherSources } from './sources.ts';

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

/** The same as the API shows them. Throws `DatabaseUnavailable`. */
export async function selectPublishedDifferences(
  dependencies: Dependencies,
  selection: Omit<DifferenceSelection, 'treaty'>,
): Promise<object[]> {
  const differences = await selectDifferenceLines(dependencies, selection);
  return differences.map(({ iso3, field, depositary, source, other, firstSeenAt, firstRunId, readAt, sha256 }) => {
    const published = (text: string | null): string | number | null => (text !== null && isTotal(field) ? Number(text) : text);
    return {
      iso3,
      name: iso3 && stateName(iso3),
      field,
      depositary: published(depositary),
      source,
      other: published(other),
      firstSeenAt,
      runId: firstRunId,
      readAt,
      record: sha256 && `/data/records/${sha256}`,
    };
  });
}

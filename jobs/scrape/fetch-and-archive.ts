import type pg from 'pg';
import { archiveRawRecord, DamagedRawRecord, selectOptionalRawRecord } from '../../db/raw-records.ts';
import type { RunSourceId } from '../../db/row-schemas.ts';
import { saveFetched, selectOptionalVersion } from '../../db/runs.ts';
import type { Fetchable, FetchOptions } from '../../scraper/source.ts';
import type { Treaty } from '../../treaty/catalogue/treaty.ts';
import type { View } from '../../treaty/reading.ts';

/** A source, by the id that its runs have. */
type IdentifiedSource = Fetchable & { readonly id: RunSourceId; readonly view?: View };

/** A record as it lies in the archive. */
export interface ArchivedBody {
  readonly sha256: string;
  readonly body: Uint8Array;
}

/**
 * For how long "304 Not Modified" is trusted, in milliseconds. A server that said so for ever by mistake would stop the tracker without a
 * sign, so the whole record is fetched once a week, whatever was said.
 */
const FETCHED_WITHIN = 7 * 24 * 3_600_000;

/**
 * Fetches the record and archives it. Where the newest accepted record has validators, the request is conditional; if nothing is new, that archived record is
 * returned and read again: a new reader or a decision takes effect on it all the same. Throws what the source's `fetch` throws, and `DatabaseUnavailable`.
 */
export async function fetchAndArchive(
  { pool, source, treaty, runId }: { pool: pg.Pool; source: IdentifiedSource; treaty: Treaty; runId: number },
  options: FetchOptions,
): Promise<ArchivedBody> {
  const { view = null } = source;
  const known = await knownVersion(pool, source, treaty);
  const answer =
    known && source.fetchIfChanged ? await source.fetchIfChanged(treaty, known, options) : await source.fetch(treaty, options);
  const { url } = answer;
  if ('notModified' in answer) {
    if (known === null) throw new Error('A source answered "not modified" to a request without a condition.');
    const { sha256, body, etag, lastModified } = known;
    options.onEvent?.({ code: 'not modified', data: { url, sha256 } });
    await saveFetched(pool, runId, { sha256, view, url, etag, lastModified, notModified: true });
    return { sha256, body };
  }
  const sha256 = await archiveRawRecord(pool, answer);
  options.onEvent?.({ code: 'archived', data: { url, sha256, bytes: answer.body.byteLength } });
  const { etag = null, lastModified = null } = answer.validators ?? {};
  // Noted at once: should this process die now, the next run reads the record.
  await saveFetched(pool, runId, { sha256, view, url, etag, lastModified, notModified: false });
  // The archived copy is what is read: a figure can always be traced to the very bytes that it came from.
  const archived = await selectOptionalRawRecord(pool, sha256);
  return { sha256, body: archived?.body ?? answer.body };
}

/** The archived version that a conditional request can name; null where there is none. */
async function knownVersion(
  pool: pg.Pool,
  source: IdentifiedSource,
  treaty: Treaty,
): Promise<(ArchivedBody & { etag: string | null; lastModified: string | null }) | null> {
  const url = source.addressOf?.(treaty);
  if (url === undefined || source.fetchIfChanged === undefined) return null;
  const where = { treaty: treaty.number, source: source.id, url, fetchedWithin: FETCHED_WITHIN };
  const version = await selectOptionalVersion(pool, where);
  if (version === null) return null;
  try {
    const archived = await selectOptionalRawRecord(pool, version.sha256);
    return archived && { ...version, body: archived.body };
  } catch (error) {
    // A damaged copy is of no use here: the whole record is fetched, which repairs it.
    if (error instanceof DamagedRawRecord) return null;
    throw error;
  }
}

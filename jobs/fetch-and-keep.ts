import type pg from 'pg';
import { DamagedRawRecord, keepRawRecord, selectOptionalRawRecord } from '../db/raw-records.ts';
import type { RunSourceId } from '../db/row-schemas.ts';
import { recordFetched, selectOptionalBelievedVersion } from '../db/validators.ts';
import type { Fetchable, FetchOptions } from '../scraper/source.ts';
import type { Treaty } from '../treaty/catalogue/treaty.ts';

/** Who is asked: the place, by the name that its runs have. */
type Asked = Fetchable & { readonly id: RunSourceId };

/** A record that lies in the database, as a run reads it. */
export interface KeptBody {
  readonly sha256: string;
  readonly body: Uint8Array;
  readonly url: string;
  /** The server said that this kept record is still its newest, and sent no body. */
  readonly notModified: boolean;
}

/**
 * How long the word of a server that nothing is new is taken for it, in milliseconds. A server that said so for ever by mistake would
 * stop the tracker without a sign; so the whole record is asked for once a week, whatever was said.
 */
const WHOLE_WITHIN = 7 * 24 * 3_600_000;

/**
 * Gets the record and keeps it. A source that can tell is asked on the condition that it has something else than the newest record that
 * was believed; if not, that kept record is the answer, to be read again as if it had been fetched: a new reader or a decision takes
 * effect on it all the same. Throws what the source's `fetch` throws, and `DatabaseUnavailable`.
 */
export async function fetchAndKeep(
  { pool, source, treaty, runId }: { pool: pg.Pool; source: Asked; treaty: Treaty; runId: number },
  options: FetchOptions,
): Promise<KeptBody> {
  const known = await knownVersion(pool, source, treaty);
  const answer =
    known && source.fetchIfChanged ? await source.fetchIfChanged(treaty, known, options) : await source.fetch(treaty, options);
  if ('notModified' in answer) {
    if (known === null) throw new Error('A source said that nothing was modified, without having been asked so.');
    options.onEvent?.({ code: 'not modified', data: { url: answer.url, sha256: known.sha256 } });
    await recordFetched(pool, runId, { url: answer.url, etag: known.etag, lastModified: known.lastModified, notModified: true });
    return { sha256: known.sha256, body: known.body, url: answer.url, notModified: true };
  }
  const sha256 = await keepRawRecord(pool, answer);
  options.onEvent?.({ code: 'archived', data: { url: answer.url, sha256, bytes: answer.body.byteLength } });
  const { etag = null, lastModified = null } = answer.validators ?? {};
  await recordFetched(pool, runId, { url: answer.url, etag, lastModified, notModified: false });
  // What is read is the kept copy: a figure can always be traced to the very bytes that it came from.
  const kept = await selectOptionalRawRecord(pool, sha256);
  return { sha256, body: kept?.body ?? answer.body, url: answer.url, notModified: false };
}

/** The newest believed version of what the source would be asked for, with its kept body; null where there is nothing to ask by. */
async function knownVersion(
  pool: pg.Pool,
  source: Asked,
  treaty: Treaty,
): Promise<{ sha256: string; body: Uint8Array; etag: string | null; lastModified: string | null } | null> {
  const url = source.addressOf?.(treaty);
  if (url === undefined || source.fetchIfChanged === undefined) return null;
  const version = await selectOptionalBelievedVersion(pool, {
    treaty: treaty.number,
    source: source.id,
    url,
    wholeWithin: WHOLE_WITHIN,
  });
  if (version === null) return null;
  try {
    const kept = await selectOptionalRawRecord(pool, version.sha256);
    return kept && { ...version, body: kept.body };
  } catch (error) {
    // A damaged copy is nothing to go on with: the whole record is asked for, and mends it.
    if (error instanceof DamagedRawRecord) return null;
    throw error;
  }
}

import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import * as z from 'zod';
import { type Db, execute, query } from './connection.ts';

const compress = promisify(gzip);
const decompress = promisify(gunzip);

/** A record as it was fetched, archived as evidence. */
export interface ArchivedRecord {
  /** Of the body, in lower-case hexadecimal. The record's key. */
  readonly sha256: string;
  readonly body: Buffer;
  /** Where it was fetched first, for people. */
  readonly url: string;
  readonly contentType: string | null;
  readonly firstSeenAt: Date;
}

/** An archived record no longer has the bytes that its hash names: it is no evidence any more. */
export class DamagedRawRecord extends Error {
  readonly sha256: string;

  constructor(sha256: string, cause?: unknown) {
    super(`archived record damaged: ${sha256}`, { cause });
    this.name = 'DamagedRawRecord';
    this.sha256 = sha256;
  }
}

const archivedRecord = z.object({
  sha256: z.string(),
  body: z.instanceof(Buffer),
  encoding: z.enum(['identity', 'gzip']),
  url: z.string(),
  contentType: z.string().nullable(),
  firstSeenAt: z.date(),
});

const sha256Of = (body: Uint8Array): string => createHash('sha256').update(body).digest('hex');

/**
 * Archives the record, compressed, unless the same bytes are archived already; returns the hash of the body. A damaged copy is repaired
 * from the good bytes. Throws `DatabaseUnavailable`.
 */
export async function archiveRawRecord(
  db: Db,
  record: { body: Uint8Array; url: string; contentType: string | null },
): Promise<string> {
  const sha256 = sha256Of(record.body);
  if (await isArchivedWhole(db, sha256)) return sha256;
  await execute(
    db,
    `
      insert into raw_records (sha256, body, encoding, url, content_type)
      values ($1, $2, 'gzip', $3, $4)
      on conflict (sha256) do update set body = excluded.body, encoding = excluded.encoding
    `,
    [sha256, await compress(record.body), record.url, record.contentType],
  );
  return sha256;
}

async function isArchivedWhole(db: Db, sha256: string): Promise<boolean> {
  try {
    return (await selectOptionalRawRecord(db, sha256)) !== null;
  } catch (error) {
    if (error instanceof DamagedRawRecord) return false;
    throw error;
  }
}

/** The archived record with this hash, or null. Throws {@link DamagedRawRecord} and `DatabaseUnavailable`. */
export async function selectOptionalRawRecord(db: Db, sha256: string): Promise<ArchivedRecord | null> {
  const [row] = await query(
    db,
    archivedRecord,
    `
      select sha256, body, encoding, url, content_type as "contentType", first_seen_at as "firstSeenAt"
      from raw_records
      where sha256 = $1
    `,
    [sha256],
  );
  if (row === undefined) return null;
  const { encoding, body: stored, ...record } = row;
  const body = encoding === 'gzip' ? await decompressed(sha256, stored) : stored;
  if (sha256Of(body) !== sha256) throw new DamagedRawRecord(sha256);
  return { ...record, body };
}

async function decompressed(sha256: string, stored: Buffer): Promise<Buffer> {
  try {
    return await decompress(stored);
  } catch (cause) {
    throw new DamagedRawRecord(sha256, cause);
  }
}

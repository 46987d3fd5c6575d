import { createHash } from 'node:crypto';
import { z } from 'zod';
import { type Db, execute, query } from './connection.ts';

/** A record as it came, kept as evidence. */
export interface KeptRawRecord {
  /** Of the body, in lower-case hexadecimal. The record's key. */
  readonly sha256: string;
  readonly body: Buffer;
  /** Where it was read first, for people. */
  readonly url: string;
  readonly contentType: string | null;
  readonly firstSeenAt: Date;
}

const keptRawRecord = z.object({
  sha256: z.string(),
  body: z.instanceof(Buffer),
  url: z.string(),
  contentType: z.string().nullable(),
  firstSeenAt: z.date(),
});

/** Keeps the record unless the same bytes are kept already; answers the hash. Throws `DatabaseUnavailable`. */
export async function keepRawRecord(
  db: Db,
  record: { body: Uint8Array; url: string; contentType: string | null },
): Promise<string> {
  const sha256 = createHash('sha256').update(record.body).digest('hex');
  await execute(
    db,
    `
      insert into raw_records (sha256, body, url, content_type)
      values ($1, $2, $3, $4)
      on conflict (sha256) do nothing
    `,
    [sha256, Buffer.from(record.body), record.url, record.contentType],
  );
  return sha256;
}

/** The kept record with this hash, or null. Throws `DatabaseUnavailable`. */
export async function selectOptionalRawRecord(db: Db, sha256: string): Promise<KeptRawRecord | null> {
  const [row] = await query(
    db,
    keptRawRecord,
    `
      select sha256, body, url, content_type as "contentType", first_seen_at as "firstSeenAt"
      from raw_records
      where sha256 = $1
    `,
    [sha256],
  );
  return row ?? null;
}

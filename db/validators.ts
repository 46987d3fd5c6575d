import { z } from 'zod';
import { type Db, execute, query } from './connection.ts';
import type { RunSourceId } from './row-schemas.ts';

/** How a record was had: from where, and with which marks of its version. */
export interface Fetched {
  readonly url: string;
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** The server said that the kept record is still its newest, and sent no body. */
  readonly notModified: boolean;
}

/** Writes on the run's row how the view that it reads was had; a second view in the same run takes the place of the first. Throws `DatabaseUnavailable`. */
export async function recordFetched(db: Db, runId: number, { url, etag, lastModified, notModified }: Fetched): Promise<void> {
  await execute(db, 'update scrape_runs set url = $2, etag = $3, last_modified = $4, not_modified = $5 where id = $1', [
    runId,
    url,
    etag,
    lastModified,
    notModified,
  ]);
}

/** The record that a source was last believed with, and the marks of its version. */
const believedVersion = z.object({ sha256: z.string(), etag: z.string().nullable(), lastModified: z.string().nullable() });
export type BelievedVersion = z.output<typeof believedVersion>;

/**
 * The version of the newest run that was believed with what stands at the address. Null when there is none, when its server gave no marks
 * of it, or when the body was last had whole more than `wholeWithin` milliseconds ago. Throws `DatabaseUnavailable`.
 */
export async function selectOptionalBelievedVersion(
  db: Db,
  { treaty, source, url, wholeWithin }: { treaty: string; source: RunSourceId; url: string; wholeWithin: number },
): Promise<BelievedVersion | null> {
  const [version] = await query(
    db,
    believedVersion,
    `
      with
        believed as (
          select *
          from scrape_runs
          where treaty = $1 and source = $2 and url = $3 and outcome in ('changed', 'unchanged')
        ),
        newest as (select * from believed order by id desc limit 1)
      select sha256, etag, last_modified as "lastModified"
      from newest
      where
        (etag is not null or last_modified is not null)
        and exists (
          select
          from believed
          where
            believed.sha256 = newest.sha256
            and not believed.not_modified
            and believed.started_at > now() - $4 * interval '1 millisecond'
        )
    `,
    [treaty, source, url, wholeWithin],
  );
  return version ?? null;
}

import { createHash } from 'node:crypto';
import type pg from 'pg';
import { withTreatyLock } from '../../db/advisory-lock.ts';
import { selectSuccesses } from '../../db/runs.ts';
import { createBundledSource } from '../../scraper/bundled/source.ts';
import type { Treaty } from '../../treaty/catalogue/treaty.ts';
import { performRunLocked, type RunResult } from './run.ts';
import { scrapeWork } from './scrape.ts';

/**
 * Records the built-in copy, so that a first start without a network shows something true. Does nothing, and returns null, where the treaty has none, once
 * the depositary's own record has been accepted, or when this very copy has been. That is looked at again under the treaty's lock: of two programs that
 * start together, one records it. Throws `DatabaseUnavailable`.
 */
export async function recordBuiltInCopy(pool: pg.Pool, treaty: Treaty, now: () => Date): Promise<RunResult | null> {
  if (treaty.builtInRecord === null) return null;
  const source = createBundledSource();
  const { body } = await source.fetch(treaty, {});
  const sha256 = createHash('sha256').update(body).digest('hex');
  const isKnown = async (db: pg.Pool): Promise<boolean> => {
    const successes = await selectSuccesses(db, treaty.number);
    return successes.some((run) => run.source === 'untc' || (run.source === 'bundled' && run.sha256 === sha256));
  };
  // Where there is nothing to do, a start does not wait for a run that another program has under way.
  if (await isKnown(pool)) return null;
  const work = scrapeWork({ views: [source], treaty, now }, { wait: true });
  const record = async (locked: pg.Pool): Promise<RunResult | null> =>
    (await isKnown(locked)) ? null : performRunLocked({ pool: locked, treaty, source: source.id }, work);
  const result = await withTreatyLock(pool, treaty.number, record, { wait: true });
  return result === 'busy' ? null : result;
}

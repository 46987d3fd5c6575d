import type pg from 'pg';
import type { RunResult } from '../../jobs/scrape/run.ts';
import { runScrape } from '../../jobs/scrape/scrape.ts';
import { readUntcRecord } from '../../scraper/untc/read-record.ts';
import { armsTradeTreaty as treaty } from '../../treaty/catalogue/arms-trade-treaty/arms-trade-treaty.ts';
import { addDays } from '../../treaty/civil-date.ts';
import type { Reading } from '../../treaty/reading.ts';
import { untcRecord } from './untc-record.ts';

/** The day on which the records of {@link scrapeBody} are read. */
export const READ_ON = new Date('2018-01-15T12:00:00Z');

/** One scrape run of the depositary's record with these bytes, read by today's reader or by another one. */
export async function scrapeBody(
  pool: pg.Pool,
  body: Uint8Array,
  read: (body: Uint8Array) => Reading = readUntcRecord,
): Promise<RunResult> {
  const fetch = async () => ({ url: 'a record of the test', contentType: 'text/xml', body });
  const source = { id: 'untc', view: 'record', fetch, read: async (archived: Uint8Array) => read(archived) } as const;
  const result = await runScrape({ pool, views: [source], treaty, now: () => READ_ON }, { wait: true });
  if (result === 'busy') throw new Error('busy');
  return result;
}

/** The same with a record of these rows. */
export const scrapeRows = (pool: pg.Pool, rows: string[][]): Promise<RunResult> => scrapeBody(pool, untcRecord({ rows }));

/** A reader with a fault: every date is a day late. */
export const aDayLate = (body: Uint8Array): Reading => {
  const record = readUntcRecord(body);
  const participants = record.participants.slice(0, 5).map((row) => ({
    ...row,
    actions: row.actions.map((action) => ({ ...action, date: addDays(action.date, 1) })),
  }));
  return { ...record, participants };
};

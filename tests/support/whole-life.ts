import type pg from 'pg';
import { selectChanges } from '../../db/changes.ts';
import { selectRuns } from '../../db/runs.ts';
import type { RunResult } from '../../jobs/scrape/run.ts';
import { runScrape } from '../../jobs/scrape/scrape.ts';
import type { Source } from '../../scraper/source.ts';
import { readUntcRecord } from '../../scraper/untc/read-record.ts';
import { armsTradeTreaty as treaty } from '../../treaty/catalogue/arms-trade-treaty/arms-trade-treaty.ts';
import { addDays, type CivilDate, parseCivilDate } from '../../treaty/civil-date.ts';
import { treatyOnDate } from '../../treaty/progress.ts';
import { findStateByIso3 } from '../../treaty/states.ts';
import type { TreatyActionKind } from '../../treaty/treaty-action.ts';
import { bundledParticipations } from './bundled-participations.ts';
import { recordedFacts } from './recorded-facts.ts';
import { testDatabase } from './test-database.ts';
import { rowInTheRecord, untcRecord } from './untc-record.ts';

interface Fact {
  readonly iso3: string;
  readonly kind: TreatyActionKind;
  readonly date: CivilDate;
  readonly ended: boolean;
}

const FIRST_DAY = parseCivilDate('2013-07-02');
const LAST_DAY = parseCivilDate('2026-04-08');

const facts: Fact[] = (await bundledParticipations()).flatMap(({ iso3, actions }) =>
  actions.flatMap(({ kind, date, ended }) => (kind === null ? [] : [{ iso3, kind, date, ended }])),
);

/** The depositary's record as it stood at the end of the day: whoever had acted by then, by name. */
function recordOn(day: CivilDate): Buffer {
  const acted = facts.filter(({ date }) => date <= day);
  const rows = [...new Set(acted.map(({ iso3 }) => iso3))].map((iso3) =>
    rowInTheRecord({ name: findStateByIso3(iso3)?.name ?? iso3, actions: acted.filter((fact) => fact.iso3 === iso3) }),
  );
  return untcRecord({ rows: rows.sort(([a = ''], [b = '']) => a.localeCompare(b)) });
}

/** The figures of a day by plain counting, with Art. 22 written out: what the rules have to give for the facts in the database. */
function countedOn(day: CivilDate) {
  const acted = facts.filter(({ date }) => date <= day);
  const signed = acted.filter(({ kind }) => kind === 'signature');
  const counting = acted.filter(({ kind }) => ['ratification', 'acceptance', 'approval'].includes(kind));
  const deposits = acted.filter(({ kind }) => ['ratification', 'acceptance', 'approval', 'accession'].includes(kind));
  const fiftieth = counting.map(({ date }) => date).sort()[49];
  const inForceOn = fiftieth === undefined ? null : addDays(fiftieth, 90);
  const bound = ({ date }: Fact): boolean =>
    inForceOn !== null && inForceOn <= day && (date <= inForceOn || addDays(date, 90) <= day);
  const deposited = new Set(deposits.map(({ iso3 }) => iso3));
  return {
    asOf: day,
    signatories: signed.length,
    signedNotRatified: signed.filter(({ iso3 }) => !deposited.has(iso3)).length,
    depositsTowardThreshold: counting.length,
    remaining: Math.max(0, 50 - counting.length),
    thresholdReachedOn: fiftieth ?? null,
    entryIntoForceOn: inForceOn,
    contractingStates: deposits.length,
    statesParties: deposits.filter(bound).length,
  };
}

async function runOn(pool: pg.Pool, day: CivilDate): Promise<RunResult> {
  const source: Source = {
    id: 'untc',
    view: 'record',
    fetch: async () => ({ url: `the record of ${day}`, contentType: 'text/xml', body: recordOn(day) }),
    read: async (body) => readUntcRecord(body),
  };
  const now = () => new Date(`${day}T16:00:00Z`);
  const result = await runScrape({ pool, views: [source], treaty, now }, { wait: true });
  if (result === 'busy') throw new Error('busy');
  return result;
}

/** Tests the rule with a record for every n-th of the days on which a State acted. */
export function testWholeLife(every: number, timeout?: number): void {
  const database = testDatabase();
  it(
    `the treaty from its first deposit to 8 April 2026, read on ${every === 1 ? 'each' : `one in ${every}`} of the days on which a State acted: every figure is right on its day, every act one change`,
    async () => {
      // The day before the treaty entered into force, that day, and the day after bring no act and move every State Party.
      const quietDays = ['2014-12-23', '2014-12-24', '2014-12-25', LAST_DAY].map(parseCivilDate);
      const everyDay = [...new Set([FIRST_DAY, ...quietDays, ...facts.map(({ date }) => date)])]
        .filter((day) => day >= FIRST_DAY)
        .sort();
      expect(everyDay.length).toBeGreaterThan(80);
      const days = everyDay.filter((day, index) => index % every === 0 || quietDays.includes(day));
      expect(days.at(-1)).toBe(LAST_DAY);
      let before: CivilDate | null = null;
      for (const day of days) {
        const came = facts.filter(({ date }) => date <= day && (before === null || date > before)).length;
        expect({ day, ...(await runOn(database.pool, day)) }).toMatchObject({
          day,
          outcome: came > 0 ? 'changed' : 'unchanged',
          changes: came,
          heldRows: 0,
          reason: null,
        });
        const known = await recordedFacts(database.pool);
        expect(treatyOnDate(treaty, known, day).progress).toMatchObject(countedOn(day));
        before = day;
      }

      // The first record is no news, each act after it is, once; nothing was corrected and nothing went.
      const { changes } = await selectChanges(database.pool, { treaty: treaty.number, limit: 1_000 });
      const described = (entries: readonly { iso3: string; kind: string; date: string | null }[]): string[] =>
        entries.map(({ iso3, kind, date }) => `${iso3} ${kind} ${date}`).sort();
      const changed = changes.map(({ iso3, field, after, backfill }) => ({ iso3, kind: field, date: after, backfill }));
      expect(described(changed)).toEqual(described(facts));
      expect(described(changed.filter(({ backfill }) => backfill))).toEqual(
        described(facts.filter(({ date }) => date <= FIRST_DAY)),
      );
      expect(changes.filter(({ before, kindBefore, ended }) => before !== null || kindBefore !== null || ended)).toEqual([]);

      // A day of the past gives the same from what is known at the end.
      const known = await recordedFacts(database.pool);
      for (const day of days) expect(treatyOnDate(treaty, known, day).progress).toMatchObject(countedOn(day));
      const { runs } = await selectRuns(database.pool, { treaty: treaty.number, limit: 1_000 });
      expect(runs).toHaveLength(days.length);
    },
    timeout,
  );
}

import type pg from 'pg';
import { selectLedger } from '../../db/ledger.ts';
import { armsTradeTreaty as treaty } from '../../treaty/catalogue/arms-trade-treaty/arms-trade-treaty.ts';
import { type Fact, participationsIn, type SetAsideEntry, standing } from '../../treaty/ledger.ts';
import type { Statement } from '../../treaty/reading.ts';

/** The standing facts of all 197 States under the Arms Trade Treaty, by name. */
export const recordedFacts = async (pool: pg.Pool): Promise<{ readonly iso3: string; readonly actions: readonly Fact[] }[]> =>
  participationsIn(await selectLedger(pool, treaty.number));

/** The statements that stand. */
export const recordedStatements = async (pool: pg.Pool): Promise<Statement[]> =>
  standing((await selectLedger(pool, treaty.number)).statements);

/** The rows that are set aside. */
export const rowsSetAside = async (pool: pg.Pool): Promise<SetAsideEntry[]> =>
  standing((await selectLedger(pool, treaty.number)).setAside);

import { armsTradeTreaty as treaty } from '../../treaty/catalogue/arms-trade-treaty/arms-trade-treaty.ts';
import { figuresAfter } from '../../treaty/change-figures.ts';
import { parseCivilDate } from '../../treaty/civil-date.ts';
import type { Fact, LedgerRun, Recorded } from '../../treaty/ledger.ts';
import type { TreatyActionKind } from '../../treaty/treaty-action.ts';

const run = (id: number, finished: string): LedgerRun => ({
  ...{ id, source: 'untc', sha256: null, statusAsAt: null },
  finishedAt: new Date(finished),
});
const first = run(1, '2014-09-25T12:00:00Z');
const second = run(2, '2014-10-10T12:00:00Z');
const fact = (iso3: string, kind: TreatyActionKind, date: string, learnedIn: LedgerRun): Fact => ({
  ...{ id: null, iso3, kind, date: parseCivilDate(date), ended: false, endedBy: null, effectiveOn: null },
  ...{ evidence: null, recordedName: iso3, learnedIn, goneIn: null },
});
const recorded: Recorded = {
  facts: [
    fact('DNK', 'ratification', '2014-04-02', first),
    fact('ARG', 'ratification', '2014-09-25', first),
    fact('BHS', 'ratification', '2014-09-25', first),
    fact('COL', 'signature', '2013-06-03', first),
    fact('NLD', 'ratification', '2014-10-01', second),
  ],
  ...{ names: [], statements: [], setAside: [] },
  accepted: [],
};
const added = { before: null, ended: false } as const;
const joinedOn = (iso3: string, date: string) =>
  ({ ...added, iso3, field: 'ratification', after: parseCivilDate(date) }) as const;

test('the figures of a change are those that were known once its run had ended, whatever was learned later', () => {
  const figures = figuresAfter(treaty, recorded, new Date('2014-09-25T12:00:00Z'))(joinedOn('DNK', '2014-04-02'));
  expect(figures).toEqual({ asOf: '2014-09-25', joined: 3, signatories: 1, universe: 197, places: { first: 1, last: 1 } });
  expect(figuresAfter(treaty, recorded, new Date('2014-10-10T12:00:00Z'))(joinedOn('DNK', '2014-04-02')).joined).toBe(4);
});

test('States that deposited on one day share their places', () => {
  const of = figuresAfter(treaty, recorded, new Date('2014-10-10T12:00:00Z'));
  expect(of(joinedOn('ARG', '2014-09-25')).places).toEqual({ first: 2, last: 3 });
  expect(of(joinedOn('BHS', '2014-09-25')).places).toEqual({ first: 2, last: 3 });
  expect(of(joinedOn('NLD', '2014-10-01')).places).toEqual({ first: 4, last: 4 });
});

test('a correction, a signature and a rename have no place', () => {
  const of = figuresAfter(treaty, recorded, new Date('2014-10-10T12:00:00Z'));
  expect(of({ ...joinedOn('ARG', '2014-09-25'), before: parseCivilDate('2014-09-24') }).places).toBeNull();
  expect(of({ ...added, iso3: 'COL', field: 'signature', after: parseCivilDate('2013-06-03') }).places).toBeNull();
  expect(of({ iso3: 'ARG', field: 'name', before: 'A', after: 'B', ended: false }).places).toBeNull();
});

import { readFileSync } from 'node:fs';
import { readBundledRecord } from '../../scraper/bundled/source.ts';
import { bandOf, bandOfMembers, bandWithNext } from '../../treaty/band.ts';
import { boardRows, filterBoard, sortBoard, wholeYears } from '../../treaty/board.ts';
import { armsTradeTreaty as treaty } from '../../treaty/catalogue/arms-trade-treaty/arms-trade-treaty.ts';
import { parseCivilDate } from '../../treaty/civil-date.ts';
import { findGroup } from '../../treaty/groups.ts';
import { treatyOnDate } from '../../treaty/progress.ts';
import { joinedOverTime } from '../../treaty/replay.ts';
import { states } from '../../treaty/states.ts';

const record = readBundledRecord(readFileSync('treaty/catalogue/arms-trade-treaty/treaty-actions.csv'));
const actionsOf = new Map(record.participants.map(({ iso3, actions }) => [iso3, actions]));
const participations = states.map(({ iso3 }) => ({ iso3, actions: actionsOf.get(iso3) ?? [] }));
const TODAY = parseCivilDate('2026-11-24');
const rowsOn = (day: string, group: string | null = null) => {
  const asOf = parseCivilDate(day);
  return boardRows(treaty, treatyOnDate(treaty, participations, asOf).standings, asOf, group === null ? null : findGroup(group));
};
const rows = rowsOn(TODAY);
const ALL = { region: null, vote: null, status: null, years: null, share: null } as const;
const codes = (found: ReturnType<typeof boardRows>) => found.map(({ state }) => state.iso3);

it('the board holds the States that signed and have not ratified and those that did neither: 25 and 54', () => {
  expect(rows.filter(({ status }) => status === 'signed')).toHaveLength(25);
  expect(rows.filter(({ status }) => status === 'none')).toHaveLength(54);
});

it('the United States stays on it, with its note', () => {
  expect(rows.find(({ state }) => state.iso3 === 'USA')).toMatchObject({
    status: 'signed',
    notes: [{ id: 'united-states-2019' }],
  });
});

it('peers are those of the default group, or of the chosen one, of which the board then shows the members only', () => {
  expect(rows.find(({ state }) => state.iso3 === 'TZA')).toMatchObject({ group: { slug: 'sadc' }, peers: 15, peersJoined: 10 });
  expect(rowsOn('2013-08-01').find(({ state }) => state.iso3 === 'TZA')).toMatchObject({ group: { slug: 'eac' } });
  const sadc = rowsOn(TODAY, 'sadc');
  expect(codes(sadc).sort()).toEqual(['AGO', 'COD', 'COM', 'SWZ', 'TZA', 'ZWE']);
  expect(sadc.find(({ state }) => state.iso3 === 'TZA')).toMatchObject({ group: { slug: 'sadc' }, peers: 15, peersJoined: 10 });
});

it('years since the signature are whole ones', () => {
  expect(wholeYears(parseCivilDate('2013-06-03'), parseCivilDate('2026-06-02'))).toBe(12);
  expect(wholeYears(parseCivilDate('2013-06-03'), parseCivilDate('2026-06-03'))).toBe(13);
});

it.each([
  [{ ...ALL, status: 'signed' as const }, 25],
  [{ ...ALL, region: 'Oceania' as const, status: 'signed' as const }, 2],
  [{ ...ALL, years: 1 }, 25],
  [{ ...ALL, years: 14 }, 0],
  [{ ...ALL, share: 100 }, 1],
  [{ ...ALL, share: 0 }, 79],
  [{ ...ALL, vote: 'no' as const }, 3],
])('%j leaves %i rows', (filter, count) => {
  expect(filterBoard(rows, filter)).toHaveLength(count);
});

it('the most isolated comes first: the State of which all peers have joined', () => {
  const [first] = sortBoard(rows, '-peers');
  expect(first).toMatchObject({ state: { iso3: 'HTI' }, peers: 13, peersJoined: 13 });
  expect(codes(sortBoard(rows, '-peers')).at(-1)).not.toBe('HTI');
});

it('States without a signature come last, whichever way the board is ordered by it', () => {
  for (const order of ['signed', '-signed'] as const) {
    const sorted = sortBoard(rows, order);
    expect(sorted.slice(0, 25).every(({ status }) => status === 'signed')).toBe(true);
  }
  expect(sortBoard(rows, 'signed')[0]?.signedOn).toBe('2013-06-03');
  expect(sortBoard(rows, '-signed')[0]?.signedOn).toBe('2014-12-18');
});

it('on an earlier day the board is that of the day', () => {
  expect(rowsOn('2014-09-24').filter(({ status }) => status === 'signed')).toHaveLength(74);
});

const band = bandOf(treaty, participations, TODAY);

it('a group has a band of its members only, in the same order and without the threshold', () => {
  const members = new Set(findGroup('caricom')?.members.map(({ iso3 }) => iso3));
  const own = bandOfMembers(band, members);
  expect(own.ticks.map(({ iso3 }) => iso3)).toEqual(band.ticks.map(({ iso3 }) => iso3).filter((iso3) => members.has(iso3)));
  expect(own).toMatchObject({ joined: 13, gate: Number.POSITIVE_INFINITY });
  for (const { date, from, to } of own.blocks)
    expect(own.ticks.slice(from, to).map((tick) => tick.date)).toEqual(Array(to - from).fill(date));
});

it('States that are looked at as if they joined stand behind those that did', () => {
  const next = bandWithNext(band, new Set(['UGA', 'BDI']));
  expect(next.ticks.slice(118, 120).map(({ iso3 }) => iso3)).toEqual(['BDI', 'UGA']);
  expect([...next.ticks].sort((a, b) => a.iso3.localeCompare(b.iso3))).toEqual(
    [...band.ticks].sort((a, b) => a.iso3.localeCompare(b.iso3)),
  );
});

it("a group's share over time ends with its share of the day", () => {
  const eu = new Set(findGroup('eu')?.members.map(({ iso3 }) => iso3));
  const own = participations.filter(({ iso3 }) => eu.has(iso3));
  const steps = joinedOverTime(treaty, own, TODAY);
  expect(steps.at(-1)?.joined).toBe(27);
  expect(steps.map(({ date }) => date)).toEqual([...steps.map(({ date }) => date)].sort());
  expect(joinedOverTime(treaty, own, parseCivilDate('2014-04-01'))).toEqual([]);
});

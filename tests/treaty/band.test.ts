import { readFileSync } from 'node:fs';
import { readBundledRecord } from '../../scraper/bundled/source.ts';
import { bandOf } from '../../treaty/band.ts';
import { armsTradeTreaty as treaty } from '../../treaty/catalogue/arms-trade-treaty/arms-trade-treaty.ts';
import { nuclearWeaponsTreaty } from '../../treaty/catalogue/nuclear-weapons-treaty/nuclear-weapons-treaty.ts';
import { addDays, parseCivilDate } from '../../treaty/civil-date.ts';
import type { Participation } from '../../treaty/participation.ts';
import { states } from '../../treaty/states.ts';
import type { TreatyActionKind } from '../../treaty/treaty-action.ts';

const record = readBundledRecord(readFileSync('treaty/catalogue/arms-trade-treaty/treaty-actions.csv'));
const actionsOf = new Map(record.participants.map(({ iso3, actions }) => [iso3, actions]));
const participations = states.map(({ iso3 }): Participation => ({ iso3, actions: actionsOf.get(iso3) ?? [] }));
const bandOn = (day: string) => bandOf(treaty, participations, parseCivilDate(day));

test.each([
  ['2013-06-02', 0, 0],
  ['2014-09-24', 45, 45],
  ['2014-09-25', 53, 50],
  ['2014-12-24', 61, 50],
  ['2026-04-08', 118, 50],
])('on %s the band has all 197 States, %i that joined, %i of them before the gate at fifty', (day, joined, before) => {
  const band = bandOn(day);
  expect(new Set(band.ticks.map(({ iso3 }) => iso3)).size).toBe(197);
  expect([band.joined, Math.min(band.joined, band.gate), band.gate]).toEqual([joined, before, 50]);
});

test('those that joined come in the order of deposit, then those that signed by date, then the rest by name', () => {
  const { ticks, joined } = bandOn('2026-04-08');
  const groups = [ticks.slice(0, joined), ticks.slice(joined, joined + 25), ticks.slice(joined + 25)];
  expect(groups.map((group) => [...new Set(group.map(({ status }) => status))])).toEqual([
    ['party', 'consented'],
    ['signed'],
    ['none'],
  ]);
  for (const group of groups.slice(0, 2)) {
    const dates = group.map(({ date }) => date ?? '');
    expect(dates).toEqual([...dates].sort());
  }
  const names = groups[2]?.map(({ iso3 }) => states.findIndex((state) => state.iso3 === iso3)) ?? [];
  expect(names).toEqual([...names].sort((a, b) => a - b));
});

test('the deposits of one day are one block, and the eight of 25 September 2014 cross the gate together', () => {
  const { blocks, gate } = bandOn('2014-09-25');
  expect(blocks.map(({ date, from, to }) => [date, to - from])).toContainEqual(['2014-04-02', 18]);
  const last = blocks.at(-1);
  expect(last).toEqual({ date: '2014-09-25', from: 45, to: 53 });
  expect(gate).toBe(50);
});

test('an accession does not count toward the threshold', () => {
  const { ticks } = bandOn('2026-04-08');
  expect(ticks.filter(({ counts }) => counts === false)).toHaveLength(13);
  expect(ticks.filter(({ counts }) => counts)).toHaveLength(105);
});

test('a State that withdrew keeps its place among those that joined', () => {
  const withNotice = participations.map(({ iso3, actions }) => ({
    iso3,
    actions:
      iso3 === 'ISL' ? [...actions, { kind: 'withdrawal' as const, date: parseCivilDate('2020-01-01'), ended: false }] : actions,
  }));
  const band = bandOf(treaty, withNotice, parseCivilDate('2021-01-01'));
  expect(band.ticks[0]).toMatchObject({ iso3: 'ISL', status: 'withdrawn', date: '2013-07-02' });
  expect(band.gate).toBe(50);
});

/** The first States by name, each with an instrument of this kind, one a day. */
const joinedBy = (kinds: readonly TreatyActionKind[]) =>
  states.map(({ iso3 }, at) => {
    const kind = kinds[at];
    return { iso3, actions: kind === undefined ? [] : [{ kind, date: addDays(treaty.openedForSignatureOn, at), ended: false }] };
  });

test('where instruments that do not count come before, the gate stands after the fiftieth that does', () => {
  const three = Array.from({ length: 3 }, () => 'accession' as const);
  const band = (counted: number) =>
    bandOf(
      treaty,
      joinedBy([...three, ...Array.from({ length: counted }, () => 'ratification' as const)]),
      parseCivilDate('2014-12-01'),
    );
  expect([band(49).joined, band(49).gate]).toEqual([52, 53]);
  expect([band(51).joined, band(51).gate]).toEqual([54, 53]);
});

test('where accessions count, they stand before the gate as any other instrument', () => {
  const later = joinedBy(Array.from({ length: 50 }, () => 'accession' as const));
  expect(bandOf(nuclearWeaponsTreaty, later, parseCivilDate('2020-12-01')).gate).toBe(50);
});

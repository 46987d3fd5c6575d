import { armsTradeTreaty as treaty } from '../../treaty/catalogue/arms-trade-treaty/arms-trade-treaty.ts';
import { addDays, type CivilDate, parseCivilDate } from '../../treaty/civil-date.ts';
import { bigDays, CHAPTER_STANDS, chaptersOf, type FilmTime, filmTimes } from '../../treaty/film.ts';
import type { Participation } from '../../treaty/participation.ts';
import { eventDays } from '../../treaty/replay.ts';
import { bundledParticipations } from '../support/bundled-participations.ts';

const UNTIL = parseCivilDate('2026-06-01');
let participations: Participation[];
beforeAll(async () => {
  participations = await bundledParticipations();
});

describe('chapters', () => {
  test('are the turning points of the treaty, from its own acts', () => {
    expect(
      chaptersOf(treaty, participations, UNTIL).map(({ kind, date, signed, joined }) => [kind, date, signed, joined.length]),
    ).toEqual([
      ['opening', '2013-06-03', 67, 0],
      ['signatures', '2013-09-25', 18, 3],
      ['deposits', '2014-04-02', 0, 18],
      ['threshold', '2014-09-25', 2, 8],
      ['entry', '2014-12-24', 0, 0],
      ['milestone', '2018-12-14', 0, 1],
      ['today', '2026-06-01', 0, 0],
    ]);
  });

  test('tell on any day only of what has happened by then', () => {
    expect(chaptersOf(treaty, participations, parseCivilDate('2014-12-23')).map(({ kind }) => kind)).toEqual([
      ...['opening', 'signatures', 'deposits', 'threshold', 'today'],
    ]);
    expect(chaptersOf(treaty, participations, treaty.openedForSignatureOn).map(({ kind }) => kind)).toEqual(['opening']);
    expect(chaptersOf(treaty, participations, addDays(treaty.openedForSignatureOn, -1))).toEqual([]);
  });
});

test('the big days of the race are found by what was deposited on them', () => {
  const deposits = participations.flatMap(({ actions }) => actions.filter(({ kind }) => kind === 'ratification'));
  expect(
    bigDays(
      deposits.map(({ date }) => date),
      5,
    ).map(({ date }) => date),
  ).toEqual(['2014-04-02', '2014-06-03', '2014-09-25']);
});

describe('the clock', () => {
  const days = (...texts: string[]): CivilDate[] => texts.map(parseCivilDate);
  const gaps = (times: readonly FilmTime[]): number[] => times.map(({ at, from }) => at - from);

  test('runs evenly, and shortens a quiet spell', () => {
    const [, two, four, years] = gaps(filmTimes(days('2014-01-01', '2014-01-03', '2014-01-07', '2020-01-07'), []));
    expect(four).toBe(2 * (two ?? 0));
    expect(years).toBe(10 * (two ?? 0));
  });

  test('stands still at a chapter for three seconds, and nowhere else', () => {
    const [first, second, third] = filmTimes(days('2014-01-01', '2014-01-03', '2014-01-07'), [
      { date: parseCivilDate('2014-01-03') },
    ]);
    expect(second?.from).toBe(first?.at);
    expect((third?.from ?? 0) - (second?.at ?? 0)).toBe(CHAPTER_STANDS);
    expect(CHAPTER_STANDS).toBe(3_000);
  });

  test('needs about a minute for the whole life of the treaty', () => {
    const last = filmTimes(eventDays(treaty, participations, UNTIL), chaptersOf(treaty, participations, UNTIL)).at(-1);
    expect(last?.at).toBeGreaterThan(40_000);
    expect(last?.at).toBeLessThan(75_000);
  });
});

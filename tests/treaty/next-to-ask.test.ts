import { addDays, parseCivilDate } from '../../treaty/civil-date.ts';
import { nextToAsk } from '../../treaty/next-to-ask.ts';

const day = parseCivilDate('2026-11-24');
const state = (name: string, signedOn: string, told = false) => ({
  name,
  signedOn: parseCivilDate(signedOn),
  note: told ? ({ id: 'united-states-2019', iso3: 'USA', date: parseCivilDate('2019-07-18'), source: '' } as const) : null,
});
const waiting = [
  state('Told', '2013-06-02', true),
  state('Burundi', '2013-06-03'),
  state('Djibouti', '2013-06-03'),
  state('Tanzania', '2013-06-03'),
  state('Later', '2014-01-01'),
];

test('of the States that have waited equally long, each has its day, and everybody is shown the same one on a day', () => {
  const shown = Array.from({ length: 6 }, (_, days) => nextToAsk(waiting, addDays(day, days))?.name);
  expect(new Set(shown)).toEqual(new Set(['Burundi', 'Djibouti', 'Tanzania']));
  expect(shown.slice(0, 3)).toEqual(shown.slice(3));
  expect(nextToAsk(waiting, day)).toBe(nextToAsk(waiting, day));
});

test('where nobody waits, nobody is to be asked', () => {
  expect(nextToAsk([], day)).toBeUndefined();
  expect(nextToAsk(waiting.slice(0, 1), day)).toBeUndefined();
});

import { armsTradeTreaty as treaty } from '../../treaty/catalogue/arms-trade-treaty/arms-trade-treaty.ts';
import { parseCivilDate } from '../../treaty/civil-date.ts';
import type { Participation } from '../../treaty/participation.ts';
import { treatyOnDate } from '../../treaty/progress.ts';
import { eventDays, type ReplayStep, replaySteps } from '../../treaty/replay.ts';
import { bundledParticipations } from '../support/bundled-participations.ts';

const UNTIL = parseCivilDate('2026-06-01');
let participations: Participation[];
let steps: ReplayStep[];
beforeAll(async () => {
  participations = await bundledParticipations();
  steps = replaySteps(treaty, participations, UNTIL);
});

test('the steps begin with the opening for signature and end with the last day asked for', () => {
  expect([steps[0]?.date, steps.at(-1)?.date]).toEqual(['2013-06-03', UNTIL]);
});

test('the eight deposits of 25 September 2014 are one step, from 45 to 53', () => {
  const at = steps.findIndex(({ date }) => date === '2014-09-25');
  expect(steps[at - 1]?.progress.depositsTowardThreshold).toBe(45);
  expect(steps[at]?.progress.depositsTowardThreshold).toBe(53);
  expect(steps.filter(({ date }) => date === '2014-09-25')).toHaveLength(1);
});

test('the entry into force is a step of its own, though nothing was deposited that day', () => {
  const step = steps.find(({ date }) => date === '2014-12-24');
  expect(step?.progress.inForce).toBe(true);
  expect(step?.changed.filter(({ status }) => status === 'party')).toHaveLength(61);
});

test('adding up what the steps changed gives the status of every State on every step', () => {
  const statuses = new Map<string, string>();
  for (const { date, changed } of steps) {
    for (const { iso3, status } of changed) statuses.set(iso3, status);
    const { standings } = treatyOnDate(treaty, participations, date);
    expect(standings.filter(({ iso3, status }) => status !== (statuses.get(iso3) ?? 'none'))).toEqual([]);
  }
});

test('no step lies after the last day, and before the threshold is reached none knows of an entry into force', () => {
  expect(eventDays(treaty, participations, parseCivilDate('2014-09-24')).at(-1)).toBe('2014-09-23');
  expect(eventDays(treaty, participations, parseCivilDate('2014-12-23'))).not.toContain('2014-12-24');
});

import type { History } from '../../db/history.ts';
import type { Run } from '../../db/runs.ts';
import { createEditions, isLate } from '../../server/edition.ts';
import { armsTradeTreaty as treaty } from '../../treaty/catalogue/arms-trade-treaty/arms-trade-treaty.ts';

const HOUR = 3_600_000;
const run: Run = {
  ...{ id: 1, treaty: treaty.number, source: 'untc', outcome: 'unchanged', rows: 1, changes: 0, heldRows: 0, sha256: null },
  ...{ reason: null, statusAsAt: null, view: 'record', reread: false, notModified: false },
  startedAt: new Date('2026-06-01T11:59:00Z'),
  finishedAt: new Date('2026-06-01T12:00:00Z'),
};
const historyOf = (version: number): History => ({
  ...{ version, readAt: new Date(0), runs: [run], changes: [], differences: [], decisions: [] },
  recorded: { facts: [], names: [], statements: [], setAside: [], accepted: [] },
});

/** Editions of a history at a time that can be set, checked every six hours. */
function setUp() {
  const state = {
    time: new Date('2026-06-01T12:30:00Z'),
    history: historyOf(1),
    away: false,
    next: new Date('2026-06-01T18:17:00Z'),
  };
  const times = { interval: () => 6 * HOUR, running: () => false };
  const editions = createEditions({
    treaty,
    history: { get: () => state.history, databaseAway: () => state.away },
    now: () => state.time,
    schedule: { ...times, nextRunAt: () => state.next },
    crossChecks: { ...times, enabled: [], nextRunAt: () => null },
    assets: { css: '', emblem: '', scripts: '' },
    recipients: new Map(),
  });
  return { state, editions };
}

describe('the moment matters only at known boundaries', () => {
  it.each([
    ['the next check', '2026-06-01T18:16:59.999Z', '2026-06-01T18:17:00Z'],
    [
      'a source that becomes late, twice its interval after its last success',
      '2026-06-02T00:00:00.000Z',
      '2026-06-02T00:00:00.001Z',
    ],
    ['midnight in New York', '2026-06-02T03:59:59.999Z', '2026-06-02T04:00:00Z'],
  ])('%s makes another edition, and no moment before it does', (_what, before, at) => {
    const { state, editions } = setUp();
    // As if every boundary before this one had passed.
    state.time = new Date(new Date(before).getTime() - 60_000);
    state.next = new Date(state.next > state.time ? state.next : '2026-06-03T00:17:00Z');
    const edition = editions.current();
    expect(editions.endsIn()).toBe(new Date(at).getTime() - state.time.getTime());
    state.time = new Date(before);
    expect(editions.current()).toBe(edition);
    state.time = new Date(at);
    state.next = new Date('2026-06-03T00:17:00Z');
    expect(editions.current()).not.toBe(edition);
  });
  it('at midnight in New York the day is another one, in summer and in winter', () => {
    const { state, editions } = setUp();
    for (const [time, day] of [
      ['2026-06-02T03:59:59Z', '2026-06-01'],
      ['2026-06-02T04:00:00Z', '2026-06-02'],
      ['2026-12-02T04:59:59Z', '2026-12-01'],
      ['2026-12-02T05:00:00Z', '2026-12-02'],
    ] as const) {
      state.time = new Date(time);
      expect(editions.current()?.today).toBe(day);
    }
  });
  it('a source is late once twice its interval has passed without a success', () => {
    const { state, editions } = setUp();
    const lateAt = (time: string): boolean[] => {
      state.time = new Date(time);
      const edition = editions.current();
      return edition === null ? [] : edition.sources.map((source) => isLate(source, edition, edition.at));
    };
    expect([lateAt('2026-06-02T00:00:00Z'), lateAt('2026-06-02T00:00:00.001Z')]).toEqual([[false], [true]]);
  });
});

describe('another edition comes', () => {
  it.each<[string, (state: ReturnType<typeof setUp>['state']) => void]>([
    ['with another history', (state) => Object.assign(state, { history: historyOf(2) })],
    ['when the database goes', (state) => Object.assign(state, { away: true })],
    ['when the clock is set back', (state) => Object.assign(state, { time: new Date('2026-06-01T11:00:00Z') })],
  ])('%s', (_when, change) => {
    const { state, editions } = setUp();
    const edition = editions.current();
    expect(editions.current()).toBe(edition);
    change(state);
    expect(editions.current()).not.toBe(edition);
  });
});

import type { CivilDate } from '../../treaty/civil-date.ts';
import { formatDate } from './formats.ts';

/** The page on the state of the tracker. */
export const healthWords = {
  heading: 'State of the tracker',
  description: 'Sources, runs, held rows and the next check of the Arms Trade Treaty Tracker.',
  running: (running: boolean) => (running ? 'A run is under way.' : 'No run is under way.'),
  nextCheck: 'The next check:',
  notScheduled: 'none is scheduled',
  nextCrossCheck: 'The other sources are asked next:',
  held: 'Held rows',
  nothingHeld: 'None. Every row of the newest record was recorded.',
  heldSince: 'Held since',
  heldMeaning: 'nothing of it is in a figure.',
  contradictions: "Contradictions with the treaty's text",
  noContradiction: (day: CivilDate) => `None in the record up to ${formatDate(day)}.`,
  runs: 'Newest runs',
  runsTable: 'Newest runs: table',
  columns: ['Run', 'Source', 'Started', 'Outcome', 'Rows', 'Changes', 'Held', 'Record'],
  underWay: 'under way',
};

/** The table of the sources on it. */
export const sourcesWords = {
  heading: 'Sources',
  columns: {
    source: 'Source',
    asked: 'Switch',
    state: 'State',
    checked: 'Last asked',
    succeeded: 'Last success',
    changed: 'Last change',
    record: 'Record',
  },
  switch: (asked: boolean | null) => (asked === null ? '–' : asked ? 'on' : 'off'),
  states: { ok: 'ok', refused: 'refused', unavailable: 'unavailable', failed: 'failed', never: 'not asked yet' },
  late: '(no success for twice its interval)',
  never: 'never',
} as const;

import type { CivilDate } from '../../treaty/civil-date.ts';
import { formatDate } from './formats.ts';

/** The page on the state of the tracker. */
export const healthWords = {
  heading: 'State of the tracker',
  description: 'Sources, runs, held rows and the next check of the Arms Trade Treaty Tracker.',
  running: (running: boolean) => (running ? 'A run is under way.' : 'No run is under way.'),
  nextCheck: 'The next check:',
  notScheduled: 'none is scheduled',
  sources: 'Sources',
  noSource: 'No source has been asked yet.',
  source: 'Source',
  state: 'State',
  lastAsked: 'Last asked',
  lastSuccess: 'Last success',
  lastChange: 'Last change',
  never: 'never',
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

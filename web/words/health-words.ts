import type { CivilDate } from '../../treaty/civil-date.ts';
import { formatDate } from './formats.ts';

/** The page on the state of the tracker. */
export const healthWords = {
  heading: 'State of the tracker',
  description: 'Sources, runs, held rows and the next check of the Arms Trade Treaty Tracker.',
  running: (running: boolean) => (running ? 'A run is under way.' : 'No run is under way.'),
  nextCheck: (failuresInARow: number) =>
    failuresInARow === 0
      ? 'The next check:'
      : `Failed ${failuresInARow === 1 ? 'once' : `${failuresInARow} times in a row`}; next try:`,
  backoff: 'While the depositary is not to be had, the time between two tries doubles with each failure, up to a day.',
  notScheduled: 'none is scheduled',
  nextCrossCheck: 'The other sources are asked next:',
  noCrossCheck: 'The other sources are not asked on a schedule.',
  refused: 'Refused since the last success',
  nothingRefused: 'Nothing.',
  refusedMeaning:
    'What is recorded stays as it was. The next check reads the record anew, and what it says is recorded as soon as it is believed. Where a refused record is right after all, the operator confirms it with npm run review.',
  held: 'Held rows',
  nothingHeld: 'None. Every row of the newest record was recorded.',
  heldSince: 'Held since',
  heldMeaning: 'nothing of it is in a figure.',
  heldNext:
    'Each check looks at these rows again. The operator settles them with npm run review, which the next check honours; a row goes by itself when it has gone from the record.',
  contradictions: "Contradictions with the treaty's text",
  noContradiction: (day: CivilDate) => `None in the record up to ${formatDate(day)}.`,
  runs: 'Newest runs',
  runsTable: 'Newest runs: table',
  columns: ['Run', 'Source', 'Started', 'Outcome', 'Rows', 'Changes', 'Held', 'Record'],
  underWay: 'under way',
  outcomes: {
    changed: 'changed: read, believed and recorded',
    unchanged: 'unchanged: read and believed; the source has nothing new',
    refused: 'refused: read and not believed',
    unavailable: 'unavailable: the source could not be reached or gave no record',
    failed: 'failed: our own fault',
  } as Readonly<Record<string, string>>,
  notModified: 'The source said that it still had the kept record, which was read again.',
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
  notAsked: 'Not asked yet.',
  late: 'No success for twice the time between two checks.',
  never: 'never',
} as const;

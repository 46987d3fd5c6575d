import type { Treaty } from '../../treaty/catalogue/treaty.ts';
import type { CivilDate } from '../../treaty/civil-date.ts';
import { formatDate } from './formats.ts';
import { siteName } from './treaty-words.ts';

/** The page for the operator. */
export const healthWords = {
  heading: 'System status',
  description: (treaty: Treaty) => `Sources, runs, rows set aside and the next check of the ${siteName(treaty)}.`,
  running: (running: boolean) => (running ? 'A run is in progress.' : 'No run is in progress.'),
  nextCheck: (failuresInARow: number) =>
    failuresInARow === 0
      ? 'Next check:'
      : `Failed ${failuresInARow === 1 ? 'once' : `${failuresInARow} times in a row`}; next attempt:`,
  backoff: 'While the depositary is unavailable, the interval between attempts doubles after each failure, up to one day.',
  notScheduled: 'none is scheduled',
  nextCrossCheck: 'Next check of the other sources:',
  noCrossCheck: 'The other sources are not checked on a schedule.',
  refused: 'Records refused since the last accepted one',
  nothingRefused: 'None.',
  refusedMeaning:
    'The recorded facts stay as they were. The next check fetches the record again and records it as soon as it is accepted. If a refused record is correct after all, the operator confirms it with npm run review.',
  setAside: 'Rows set aside for review',
  nothingSetAside: 'None. Every row of the newest record was recorded.',
  setAsideSince: 'Set aside since',
  setAsideMeaning: 'it is not counted in any figure.',
  setAsideNext:
    'Each check looks at these rows again. The operator decides with npm run review, and the next check applies the decision. A row that is no longer in the record disappears from this list.',
  contradictions: "Contradictions with the treaty's text",
  noContradiction: (day: CivilDate) => `None in the record up to ${formatDate(day)}.`,
  runs: 'Latest runs',
  runsTable: 'Latest runs: table',
  columns: ['Run', 'Source', 'Started', 'Outcome', 'Rows', 'Changes', 'Set aside', 'Record'] as const,
  underWay: 'in progress',
  outcomes: {
    changed: 'changed: accepted and recorded',
    unchanged: 'unchanged: accepted; nothing new',
    refused: 'refused: not accepted',
    unavailable: 'unavailable: the source could not be reached or gave no record',
    failed: 'failed: internal error',
  } as Readonly<Record<string, string>>,
  notModified: 'Not modified: the archived record is still current and was read again.',
};

/** The table of the sources on it. */
export const sourcesWords = {
  heading: 'Sources',
  columns: {
    source: 'Source',
    enabled: 'Enabled',
    state: 'Status',
    checked: 'Last checked',
    succeeded: 'Last success',
    changed: 'Last change',
    record: 'Record',
  },
  enabled: (enabled: boolean | null) => (enabled === null ? '–' : enabled ? 'yes' : 'no'),
  notChecked: 'Not checked yet.',
  late: 'No successful check for twice the usual interval.',
  never: 'never',
} as const;

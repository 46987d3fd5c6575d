import { changeSentence } from './change-sentence.ts';
import type { Rereading } from './reread.ts';

const ENDINGS: Readonly<Record<Rereading['ended'], string>> = {
  'nothing differs': 'Nothing differs from what is recorded',
  recorded: 'Recorded as a correction that is no news',
  'told only': 'Nothing was recorded',
  'not recorded: a believed record is refused':
    'Nothing was recorded, because a record that was believed is refused today. If that is meant, add --accept-refusals',
};

/** What reading the kept records again came to, line by line. */
export function rereadingLines({ runs, turned, differences, others, ended, runId }: Rereading): string[] {
  return [
    `Read the records of ${runs} runs again.`,
    ...turned.map(({ run, refusedBecause }) =>
      refusedBecause === null
        ? `  Run ${run.id} is believed now; then: ${run.reason}`
        : `  Run ${run.id} was believed, and is refused now: ${refusedBecause}`,
    ),
    ...differences.map((difference) => `  ${changeSentence(difference)}`),
    ...OTHERS.flatMap(([what, name]) => (others[what] > 0 ? [`  ${name}: ${others[what]} come or go`] : [])),
    `${ENDINGS[ended]}${runId === null ? '' : ` (run ${runId})`}.`,
  ];
}

const OTHERS = [
  ['statements', 'Declarations and notes'],
  ['heldRows', 'Held rows'],
  ['names', "The depositary's names of States"],
] as const;

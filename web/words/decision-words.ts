import type { CivilDate } from '../../treaty/civil-date.ts';
import { formatDate, formatList } from './formats.ts';

/** Decisions of persons about what the program would not decide. */
export const decisionWords = {
  heading: 'Decisions of persons',
  none: 'None. Every figure follows from the records alone.',
  alias: (name: string, state: string) => `“${name}” is ${state}.`,
  withdrawal: (state: string, notifiedOn: CivilDate, effectiveOn: CivilDate | null) =>
    `${state} gave notice of withdrawal on ${formatDate(notifiedOn)}${effectiveOn === null ? '' : `, to take effect on ${formatDate(effectiveOn)}`}.`,
  confirmation: (runId: number, states: readonly string[]) => `The record of run ${runId} is right about ${formatList(states)}.`,
  rejectedRow: (name: string) => `The row “${name}” is not to be recorded.`,
  rejectedRun: (runId: number) => `The record of run ${runId} is wrong.`,
  because: (reason: string) => `Reason: “${reason}”.`,
  takenBack: (reason: string) => `Taken back: “${reason}”.`,
};

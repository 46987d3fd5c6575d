import type { CivilDate } from '../../treaty/civil-date.ts';
import { formatDate, formatList } from './formats.ts';

/** What the operator decided where the program does not decide by itself. */
export const decisionWords = {
  heading: 'Manual decisions',
  none: 'None. Every figure comes from the records alone.',
  alias: (name: string, state: string) => `“${name}” is ${state}.`,
  withdrawal: (state: string, notifiedOn: CivilDate, effectiveOn: CivilDate | null) =>
    `${state} gave notice of withdrawal on ${formatDate(notifiedOn)}${effectiveOn === null ? '' : `, to take effect on ${formatDate(effectiveOn)}`}.`,
  confirmation: (runId: number, states: readonly string[]) => `The record of run ${runId} is correct for ${formatList(states)}.`,
  rejectedRow: (name: string) => `The row “${name}” is rejected.`,
  rejectedRun: (runId: number) => `The record of run ${runId} is rejected.`,
  because: (reason: string) => `Reason: “${reason}”.`,
  revoked: (reason: string) => `Revoked: “${reason}”.`,
};

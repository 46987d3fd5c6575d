import type { NewDecision } from '../../treaty/decisions.ts';
import { stateName } from '../../treaty/states.ts';
import { formatDate, formatList } from './formats.ts';
import { atStart, inText } from './names.ts';

/** What the operator decided where the program does not decide by itself. */
export const decisionWords = {
  heading: 'Manual decisions',
  none: 'None. Every figure comes from the records alone.',
  because: (reason: string) => `Reason: “${reason}”.`,
  revoked: (reason: string) => `Revoked: “${reason}”.`,
};

/** What was decided, in a sentence. */
export function decisionSentence({ kind, subject }: NewDecision): string {
  switch (kind) {
    case 'alias':
      return `“${subject.name}” is ${inText(stateName(subject.iso3))}.`;
    case 'withdrawal': {
      const effect = subject.effectiveOn === null ? '' : `, to take effect on ${formatDate(subject.effectiveOn)}`;
      return `${atStart(stateName(subject.iso3))} gave notice of withdrawal on ${formatDate(subject.notifiedOn)}${effect}.`;
    }
    case 'confirmation':
      return `The record of run ${subject.runId} is correct for ${formatList(subject.states.map(({ iso3 }) => inText(stateName(iso3))))}.`;
    case 'rejected row':
      return `The row “${subject.row.name}” is rejected.`;
    case 'rejected run':
      return `The record of run ${subject.runId} is rejected.`;
  }
}

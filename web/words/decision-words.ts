import type { CivilDate } from '../../treaty/civil-date.ts';
import { stateName } from '../../treaty/states.ts';
import { formatDate, formatList } from './formats.ts';

/** What the operator decided where the program does not decide by itself. */
export const decisionWords = {
  heading: 'Manual decisions',
  none: 'None. Every figure comes from the records alone.',
  because: (reason: string) => `Reason: “${reason}”.`,
  revoked: (reason: string) => `Revoked: “${reason}”.`,
};

/** A manual decision, as pages tell of it. */
export type ToldDecision = {
  readonly id: number;
  readonly reason: string;
  readonly decidedAt: Date;
  readonly revokedAt: Date | null;
  readonly revokedReason: string | null;
} & (
  | { readonly kind: 'alias'; readonly subject: { readonly name: string; readonly iso3: string } }
  | {
      readonly kind: 'withdrawal';
      readonly subject: { readonly iso3: string; readonly notifiedOn: CivilDate; readonly effectiveOn: CivilDate | null };
    }
  | {
      readonly kind: 'confirmation';
      readonly subject: { readonly runId: number; readonly states: readonly { readonly iso3: string }[] };
    }
  | { readonly kind: 'rejected row'; readonly subject: { readonly row: { readonly name: string } } }
  | { readonly kind: 'rejected run'; readonly subject: { readonly runId: number } }
);

/** What was decided, in a sentence. */
export function decisionSentence(decision: ToldDecision): string {
  switch (decision.kind) {
    case 'alias':
      return `“${decision.subject.name}” is ${stateName(decision.subject.iso3)}.`;
    case 'withdrawal': {
      const { iso3, notifiedOn, effectiveOn } = decision.subject;
      const effect = effectiveOn === null ? '' : `, to take effect on ${formatDate(effectiveOn)}`;
      return `${stateName(iso3)} gave notice of withdrawal on ${formatDate(notifiedOn)}${effect}.`;
    }
    case 'confirmation': {
      const { runId, states } = decision.subject;
      return `The record of run ${runId} is correct for ${formatList(states.map(({ iso3 }) => stateName(iso3)))}.`;
    }
    case 'rejected row':
      return `The row “${decision.subject.row.name}” is rejected.`;
    case 'rejected run':
      return `The record of run ${decision.subject.runId} is rejected.`;
  }
}

import type { Decision } from '../db/decisions.ts';
import { findStateByIso3 } from '../treaty/states.ts';
import type { DecisionLine } from '../web/views/decisions.tsx';
import { decisionWords as words } from '../web/words/decision-words.ts';

/** A decision as the pages tell it. */
export const decisionLine = (decision: Decision): DecisionLine => ({
  id: decision.id,
  sentence: sentenceOf(decision),
  reason: decision.reason,
  decidedAt: decision.decidedAt.toISOString(),
  revoked: decision.revokedAt === null ? null : { at: decision.revokedAt.toISOString(), reason: decision.revokedReason ?? '' },
});

const nameOf = (iso3: string): string => findStateByIso3(iso3)?.name ?? iso3;

function sentenceOf(decision: Decision): string {
  switch (decision.kind) {
    case 'alias':
      return words.alias(decision.subject.name, nameOf(decision.subject.iso3));
    case 'withdrawal':
      return words.withdrawal(nameOf(decision.subject.iso3), decision.subject.notifiedOn, decision.subject.effectiveOn);
    case 'confirmation':
      return words.confirmation(
        decision.subject.runId,
        decision.subject.states.map(({ iso3 }) => nameOf(iso3)),
      );
    case 'rejected row':
      return words.rejectedRow(decision.subject.row.name);
    case 'rejected run':
      return words.rejectedRun(decision.subject.runId);
  }
}

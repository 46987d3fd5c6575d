import type { NewDecision } from '../../treaty/decisions.ts';
import { type GeneralTranslator, stateNamed } from './translator.ts';

/** What was decided, in a sentence. */
export function decisionSentence(t: GeneralTranslator, { kind, subject }: NewDecision): string {
  switch (kind) {
    case 'alias':
      return t('health.decision.alias', { name: subject.name, state: stateNamed(subject.iso3) });
    case 'withdrawal': {
      const values = { state: stateNamed(subject.iso3), notified: subject.notifiedOn };
      return subject.effectiveOn === null
        ? t('health.decision.withdrawal', values)
        : t('health.decision.withdrawal-with-effect', { ...values, effective: subject.effectiveOn });
    }
    case 'confirmation':
      return t('health.decision.confirmation', {
        run: String(subject.runId),
        states: subject.states.map(({ iso3 }) => stateNamed(iso3)),
      });
    case 'rejected row':
      return t('health.decision.rejected-row', { name: subject.row.name });
    case 'rejected run':
      return t('health.decision.rejected-run', { run: String(subject.runId) });
  }
}

import { decisionWords as words } from '../words/decision-words.ts';
import { timeOr } from './time-or.tsx';

/** A manual decision, for System status. */
export interface DecisionLine {
  readonly id: number;
  /** What was decided, in a sentence. */
  readonly sentence: string;
  readonly reason: string;
  /** As ISO text. */
  readonly decidedAt: string;
  readonly revoked: { readonly at: string; readonly reason: string } | null;
}

/** The manual decisions with their reasons, those that were revoked included. */
export function Decisions({ decisions }: { readonly decisions: readonly DecisionLine[] }) {
  return (
    <section aria-labelledby="decisions">
      <h2 id="decisions">{words.heading}</h2>
      {decisions.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <ol class="changes">
          {decisions.map(({ id, sentence, reason, decidedAt, revoked }) => (
            <li key={id} value={id}>
              {sentence} {words.because(reason)} <small>{timeOr(decidedAt, '')}.</small>
              {revoked && (
                <>
                  {' '}
                  <strong>{words.revoked(revoked.reason)}</strong> <small>{timeOr(revoked.at, '')}.</small>
                </>
              )}
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

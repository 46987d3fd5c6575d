import { termWords } from '../words/term-words.ts';
import { useTreaty } from './frame-of-page.ts';
import { Linked } from './linked.tsx';

/** The words of treaty law, explained on every page that uses them. */
export function Terms() {
  return (
    <details class="terms">
      <summary>{termWords.heading}</summary>
      <dl>
        {termWords.terms(useTreaty()).map(([term, explanation]) => (
          <>
            <dt>{term}</dt>
            <dd>{explanation}</dd>
          </>
        ))}
      </dl>
      <p>
        <Linked text={termWords.more} href="/method" />
      </p>
    </details>
  );
}

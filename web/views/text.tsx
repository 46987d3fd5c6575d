import type { Status } from '../../treaty/participation.ts';
import { formatInstant } from '../words/formats.ts';
import { STATUS_WORDS } from '../words/status.ts';
import { termWords } from '../words/term-words.ts';
import { useTreaty } from './frame-of-page.ts';

/** A text of the catalogue in which the words in brackets are the link: "The rules are on the [method page]." */
export function Linked({ text, href }: { text: string; href: string }) {
  const [before, inside, after] = text.split(/[[\]]/);
  return (
    <>
      {before}
      <a href={href}>{inside}</a>
      {after}
    </>
  );
}

/** An instant, given as such or as ISO text, as a reader takes it; or what stands where there is none. */
export const timeOr = (instant: Date | string | null, otherwise: string) =>
  instant === null ? otherwise : <time datetime={new Date(instant).toISOString()}>{formatInstant(instant)}</time>;

/** A status as mark and word; the colour only repeats them. */
export function StatusLabel({ status }: { status: Status }) {
  const { mark, word } = STATUS_WORDS[status];
  return (
    <span class={`status ${status}`}>
      <span class="mark" aria-hidden="true">
        {mark}
      </span>{' '}
      {word}
    </span>
  );
}

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

import { type ComponentChildren, toChildArray } from 'preact';
import type { Status } from '../../treaty/participation.ts';
import { stateSlug } from '../../treaty/states.ts';
import { STATUS_MARKS, statusWord } from '../words/status.ts';
import { type MessageKey, stateNamed, type Values } from '../words/translator.ts';
import { terms } from '../words/treaty-words.ts';
import { useFrame, useTranslator } from './frame-of-page.ts';

/**
 * A message of the catalogue with links: each tag in it, such as `<method>method page</method>`, leads to the address given under its name.
 */
export function Message({
  id,
  values,
  links = {},
}: {
  id: MessageKey;
  values?: Values;
  links?: Readonly<Record<string, string>>;
}) {
  return <>{useTranslator().pieces(id, linkTags(links), values)}</>;
}

/** Codes, which no language changes. */
export const inCode = (codes: string) => <code>{codes}</code>;

/** The tags of a message that are links, by where they lead. */
export const linkTags = (links: Readonly<Record<string, string>>) =>
  Object.fromEntries(
    Object.entries(links).map(([name, href]) => [name, (content: string) => <a href={href}>{content}</a>] as const),
  );

/** Parts of one line with a dot between them, each in one piece; where they take more lines, no line begins or ends with a dot. */
export const DotSeparated = ({ children }: { children: ComponentChildren }) => (
  <span class="dot-separated">
    {toChildArray(children).map((part, at) => (
      <span key={at}>
        {at > 0 && <span class="dot"> · </span>}
        {part}
      </span>
    ))}
  </span>
);

interface TimedProps {
  readonly id: MessageKey;
  readonly at: Date | string;
  readonly values?: Values;
  readonly links?: Readonly<Record<string, string>>;
}

/** A message that states an instant, given as such or as ISO text: `<time>{at, time, utc}</time>`. It may have links as {@link Message} has. */
export function Timed({ id, at, values = {}, links = {} }: TimedProps) {
  const instant = new Date(at);
  const tags = {
    ...linkTags(links),
    time: (content: string) => <time datetime={instant.toISOString()}>{content}</time>,
  };
  return <>{useTranslator().pieces(id, tags, { ...values, at: instant })}</>;
}

interface SectionProps {
  readonly id: string;
  readonly heading: string;
  /** Shown instead of missing content. */
  readonly none?: string | false;
  readonly class?: string | undefined;
  readonly 'data-redraw'?: string;
  readonly children: ComponentChildren;
}

/** A section of a page under its heading. */
export const Section = ({ id, heading, none, children, ...attributes }: SectionProps) => (
  <section aria-labelledby={id} {...attributes}>
    <h2 id={id}>{heading}</h2>
    {none ? <p>{none}</p> : children}
  </section>
);

/** The name of a State, leading to its page on the day that this page shows. */
export function StateLink({ iso3 }: { iso3: string }) {
  const { address } = useFrame();
  const day = /[?&](date=[\d-]+)/.exec(address)?.[1];
  return <a href={`/states/${stateSlug(iso3)}${day ? `?${day}` : ''}`}>{useTranslator().nameOf(stateNamed(iso3)).name}</a>;
}

/** An instant, given as such or as ISO text, as a reader takes it; or what stands where there is none. */
export const timeOr = (instant: Date | string | null, otherwise: string) =>
  instant === null ? otherwise : <Time instant={instant} />;

const Time = ({ instant }: { instant: Date | string }) => (
  <time datetime={new Date(instant).toISOString()}>{useTranslator().format.instant(instant)}</time>
);

/** A status as mark and word; the colour only repeats them. */
export function StatusLabel({ status }: { status: Status }) {
  const t = useTranslator();
  return (
    <span class={`status ${status}`}>
      <span class="mark" aria-hidden="true">
        {STATUS_MARKS[status]}
      </span>{' '}
      {statusWord(t, status)}
    </span>
  );
}

/** The words of treaty law, explained on every page that uses them. */
export function Terms() {
  const t = useTranslator();
  return (
    <details class="terms">
      <summary>{t('treaty.terms.heading')}</summary>
      <dl>
        {terms(t).map(([term, explanation]) => (
          <>
            <dt>{term}</dt>
            <dd>{explanation}</dd>
          </>
        ))}
      </dl>
      <p>
        <Message id="treaty.terms.more" links={{ method: '/method' }} />
      </p>
    </details>
  );
}

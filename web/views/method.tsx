import { citedRecord } from '../words/freshness.ts';
import { methodWords as words } from '../words/method-words.ts';
import { type Frame, renderPage } from './layout.tsx';
import { Linked } from './text.tsx';

/** Rules, terms, sources, licence, and how to cite. */
export function renderMethod(frame: Frame): string {
  const { treaty } = frame;
  const exampleDay = treaty.openedForSignatureOn;
  return renderPage({
    frame,
    title: words.heading,
    description: words.description(treaty),
    children: (
      <>
        <h1>{words.heading}</h1>
        <p class="lead">{words.lead(treaty)}</p>
        <h2>{words.rules}</h2>
        <ul>
          {words.ruleList(treaty).map((rule) => (
            <li key={rule}>{rule}</li>
          ))}
        </ul>
        <h2>{words.words}</h2>
        <dl class="words">
          {words.wordList(treaty).map(([word, meaning]) => (
            <>
              <dt>{word}</dt>
              <dd>{meaning}</dd>
            </>
          ))}
        </dl>
        <h2 id="sources">{words.sources}</h2>
        <ul>
          <li>
            <Linked text={words.depositary(treaty)} href={treaty.depositaryPage} />
          </li>
          {words.otherSources(treaty).map((source) => (
            <li key={source}>{source}</li>
          ))}
        </ul>
        <h2>{words.crossChecks}</h2>
        <p>
          <Linked text={words.crossChecksLead} href="/health" />
        </p>
        <ul>
          {words.crossCheckList(treaty).map((source) => (
            <li key={source}>{source}</li>
          ))}
        </ul>
        <h2>{words.licence}</h2>
        <p>{words.cite}</p>
        <blockquote>
          {words.citation(
            treaty,
            exampleDay,
            new URL(`/?date=${exampleDay}`, frame.address).href,
            citedRecord(treaty, frame.sources, []),
          )}
        </blockquote>
      </>
    ),
  });
}

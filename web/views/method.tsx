import { parseCivilDate } from '../../treaty/civil-date.ts';
import { citedRecord } from '../words/freshness.ts';
import { methodWords as words } from '../words/method-words.ts';
import { DEPOSITARY_PAGE, type Frame, renderPage } from './layout.tsx';
import { Linked } from './linked.tsx';

const EXAMPLE_DAY = parseCivilDate('2014-09-25');

/** Rules, words, sources, licence, and how to cite. */
export function renderMethod(frame: Frame): string {
  return renderPage({
    frame,
    title: words.heading,
    description: words.description,
    children: (
      <>
        <h1>{words.heading}</h1>
        <p class="lead">{words.lead}</p>
        <h2>{words.rules}</h2>
        <ul>
          {words.ruleList.map((rule) => (
            <li key={rule}>{rule}</li>
          ))}
        </ul>
        <h2>{words.words}</h2>
        <dl class="words">
          {words.wordList.map(([word, meaning]) => (
            <>
              <dt>{word}</dt>
              <dd>{meaning}</dd>
            </>
          ))}
        </dl>
        <h2 id="sources">{words.sources}</h2>
        <ul>
          <li>
            <Linked text={words.depositary} href={DEPOSITARY_PAGE} />
          </li>
          {words.otherSources.map((source) => (
            <li key={source}>{source}</li>
          ))}
        </ul>
        <h2>{words.crossChecks}</h2>
        <p>
          <Linked text={words.crossChecksLead} href="/health" />
        </p>
        <ul>
          {words.crossCheckList.map((source) => (
            <li key={source}>{source}</li>
          ))}
        </ul>
        <h2>{words.licence}</h2>
        <p>{words.cite}</p>
        <blockquote>
          {words.citation(EXAMPLE_DAY, new URL(`/?date=${EXAMPLE_DAY}`, frame.address).href, citedRecord(frame.sources, []))}
        </blockquote>
      </>
    ),
  });
}

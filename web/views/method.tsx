import { citedSource } from '../words/freshness.ts';
import { crossChecked, methodRules, methodTerms, otherSources } from '../words/method-words.ts';
import { translatorFor } from '../words/translator.ts';
import { chapterValues } from '../words/treaty-words.ts';
import { type Frame, renderPage } from './layout.tsx';
import { Message } from './text.tsx';

/** Rules, terms, sources, licence, and how to cite. */
export function renderMethod(frame: Frame): string {
  const { treaty } = frame;
  const t = translatorFor(frame.locale, treaty);
  const { volume, number } = treaty.treatySeries;
  const day = treaty.openedForSignatureOn;
  return renderPage({
    frame,
    title: t('method.heading'),
    description: t('method.description'),
    children: (
      <>
        <h1>{t('method.heading')}</h1>
        <p class="lead">{t('method.lead', { volume: volume ?? 'none', number })}</p>
        <h2>{t('method.rules')}</h2>
        <ul>
          {methodRules(t).map((rule) => (
            <li key={rule}>{rule}</li>
          ))}
        </ul>
        <h2>{t('method.terms')}</h2>
        <dl class="words">
          {methodTerms(t).map(([term, meaning]) => (
            <>
              <dt>{term}</dt>
              <dd>{meaning}</dd>
            </>
          ))}
        </dl>
        <h2 id="sources">{t('method.sources')}</h2>
        <ul>
          <li>
            <Message
              id="method.source.depositary"
              values={chapterValues(t)}
              links={{ depositary: treaty.depositaryPage, health: '/health' }}
            />
          </li>
          {otherSources(t).map((source) => (
            <li key={source}>{source}</li>
          ))}
        </ul>
        <h2>{t('method.cross-checks')}</h2>
        <p>
          <Message id="method.cross-checks.lead" links={{ health: '/health' }} />
        </p>
        <ul>
          {crossChecked(t).map((source) => (
            <li key={source}>{source}</li>
          ))}
        </ul>
        <h2>{t('method.licence')}</h2>
        <p>
          <Message id="method.cite" links={{ licence: '/data#licence' }} />
        </p>
        <blockquote>
          {t('method.citation', {
            day,
            address: new URL(`/?date=${day}`, frame.address).href,
            record: citedSource(t, frame.sources, []),
          })}
        </blockquote>
      </>
    ),
  });
}

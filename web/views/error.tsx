import type { State } from '../../treaty/states.ts';
import type { ErrorCode } from '../words/errors.ts';
import { nextCheckSentence } from '../words/freshness.ts';
import { translatorFor } from '../words/translator.ts';
import { type Frame, renderPage } from './layout.tsx';
import { Message, StateLink } from './text.tsx';

interface ErrorModel {
  readonly frame: Frame;
  readonly status: number;
  readonly code: ErrorCode;
  readonly title: string;
  readonly detail: string;
  /** States with names similar to the requested one, the most similar first. */
  readonly suggestions: readonly State[];
}

/** The error page. */
export function renderError({ frame, status, code, title, detail, suggestions }: ErrorModel): string {
  const t = translatorFor(frame.locale, frame.treaty);
  return renderPage({
    frame,
    title,
    description: detail,
    unlisted: true,
    children: (
      <>
        <h1>{title}</h1>
        <p class="lead">
          {detail} {code === 'no record yet' && nextCheckSentence(t, 0, frame.nextCheckAt)}
        </p>
        {suggestions.length > 0 && (
          <>
            <p>{t('site.error.suggestions', { count: suggestions.length })}</p>
            <ul>
              {suggestions.map(({ iso3 }) => (
                <li key={iso3}>
                  <StateLink iso3={iso3} />
                </li>
              ))}
            </ul>
          </>
        )}
        <p>
          <Message id="site.error.onward" links={{ dashboard: '/', states: '/states' }} />
        </p>
        <p>
          <small>{t('site.error.status', { status: String(status) })}</small>
        </p>
      </>
    ),
  });
}

import type { ErrorCode } from '../words/errors.ts';
import { nextCheckSentence } from '../words/freshness.ts';
import { errorWords } from '../words/page-words.ts';
import { type Frame, renderPage } from './layout.tsx';
import { Linked } from './text.tsx';

interface ErrorModel {
  readonly frame: Frame;
  readonly status: number;
  readonly code: ErrorCode;
  readonly title: string;
  readonly detail: string;
}

/** The page for whatever could not be answered. */
export function renderError({ frame, status, code, title, detail }: ErrorModel): string {
  return renderPage({
    frame,
    title,
    description: detail,
    children: (
      <>
        <h1>{title}</h1>
        <p class="lead">
          {detail} {code === 'no record yet' && nextCheckSentence(0, frame.nextCheckAt)}
        </p>
        <p>
          <Linked text={errorWords.onward} href="/" /> <Linked text={errorWords.findState} href="/states" />{' '}
          <small>{errorWords.status(status)}</small>
        </p>
      </>
    ),
  });
}

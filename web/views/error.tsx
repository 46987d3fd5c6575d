import { errorWords } from '../words/page-words.ts';
import { type Frame, renderPage } from './layout.tsx';
import { Linked } from './linked.tsx';

export interface ErrorModel {
  readonly frame: Frame;
  readonly status: number;
  readonly title: string;
  readonly detail: string;
}

/** The page for whatever could not be answered. */
export function renderError({ frame, status, title, detail }: ErrorModel): string {
  return renderPage({
    frame,
    title,
    description: detail,
    children: (
      <>
        <h1>{title}</h1>
        <p class="lead">{detail}</p>
        <p>
          <Linked text={errorWords.onward} href="/" /> <Linked text={errorWords.findState} href="/states" />{' '}
          <small>{errorWords.status(status)}</small>
        </p>
      </>
    ),
  });
}

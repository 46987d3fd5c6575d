import { type Frame, renderPage } from './layout.tsx';

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
          <a href="/">To the dashboard</a> or <a href="/states">find a State</a>. <small>Status {status}.</small>
        </p>
      </>
    ),
  });
}

import type { PageFrame } from '../page-frame.ts';

/** What went wrong, in the words of the problem document. */
export interface ErrorModel {
  readonly frame: PageFrame;
  readonly status: number;
  readonly title: string;
  readonly detail: string;
}

/** The page as a whole HTML document. */
export function renderError(_model: ErrorModel): string {
  return '';
}

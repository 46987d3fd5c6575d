import type { Treaty } from '../../treaty/catalogue.ts';
import type { PageFrame } from '../page-frame.ts';

/** A file that can be downloaded. */
export interface Download {
  /** Its path on this site. */
  readonly href: string;
  readonly format: 'csv' | 'json' | 'atom' | 'ics';
  readonly what: 'states' | 'actions' | 'changes' | 'dates of entry into force';
}

/** The page with downloads and the API. */
export interface DataModel {
  readonly frame: PageFrame;
  readonly treaty: Treaty;
  /** This site's origin for absolute addresses, without a slash at its end. */
  readonly origin: string;
  readonly downloads: readonly Download[];
}

/** The page as a whole HTML document. */
export function renderData(_model: DataModel): string {
  return '';
}

import type { Treaty } from '../../treaty/catalogue.ts';
import type { CivilDate } from '../../treaty/civil-date.ts';
import type { Freshness } from '../entries.ts';
import type { PageFrame } from '../page-frame.ts';

/** The page on rules, words, sources, licence and citation. */
export interface MethodModel {
  readonly frame: PageFrame;
  readonly treaty: Treaty;
  readonly today: CivilDate;
  readonly freshness: Freshness;
}

/** The page as a whole HTML document. */
export function renderMethod(_model: MethodModel): string {
  return '';
}

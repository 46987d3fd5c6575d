import type { Region } from '../treaty/states.ts';
import { inOrderOf } from '../web/words/states.ts';
import { languageOf } from '../web/words/translator.ts';
import type { Asked } from './route.ts';

/** The names of States for routes, which make no texts: to find States by them and to put States in their order. */
export { byStateName, stateSearch } from '../web/words/states.ts';

/** Orders regions by what the language calls them. */
export function byRegionName(locale: Asked['locale']): (a: Region, b: Region) => number {
  const [compare, { regions }] = [inOrderOf(locale), languageOf(locale).names];
  return (a, b) => compare(regions[a]?.name ?? a, regions[b]?.name ?? b);
}

import type { Freshness } from '../entries.ts';
import type { Banner } from '../page-frame.ts';

/** What stands over every page while the depositary's record could not be read or not be believed; null when all is well. */
export function bannerOf(_freshness: Freshness, _now: Date): Banner | null {
  return null;
}

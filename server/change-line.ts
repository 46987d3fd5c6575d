import type { Change } from '../db/changes.ts';
import { findStateByIso3 } from '../treaty/states.ts';
import type { ChangeLine } from '../web/views/change-list.tsx';

/** An entry of the change log as the pages show it. */
export function changeLine(change: Change): ChangeLine {
  const state = findStateByIso3(change.iso3);
  return { ...change, detectedAt: change.detectedAt.toISOString(), name: state?.name ?? change.iso3, slug: state?.slug ?? null };
}

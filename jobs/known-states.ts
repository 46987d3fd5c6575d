import type { StateFacts } from '../db/treaty-actions.ts';
import type { KnownState } from '../scraper/check-record.ts';
import { findStateByIso3 } from '../treaty/states.ts';

/** The States that have facts, as the check of a record takes them. */
export const knownStates = (facts: readonly StateFacts[]): KnownState[] =>
  facts
    .filter(({ actions }) => actions.length > 0)
    .map(({ iso3, actions }) => ({ iso3, name: findStateByIso3(iso3)?.name ?? iso3, actions }));

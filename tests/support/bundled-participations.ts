import { createBundledSource, readBundledRecord } from '../../scraper/bundled/source.ts';
import { armsTradeTreaty } from '../../treaty/catalogue/arms-trade-treaty/arms-trade-treaty.ts';
import type { Participation } from '../../treaty/participation.ts';
import type { Reading } from '../../treaty/reading.ts';

/** The built-in copy, read. */
export async function bundledRecord(): Promise<Reading> {
  const { body } = await createBundledSource().fetch(armsTradeTreaty, {});
  return readBundledRecord(body);
}

/** Its participants as the rules take them. */
export async function bundledParticipations(): Promise<Participation[]> {
  const { participants } = await bundledRecord();
  return participants.flatMap(({ iso3, actions }) => (iso3 === null ? [] : [{ iso3, actions }]));
}

import { createBundledSource } from '../../scraper/bundled/source.ts';
import { armsTradeTreaty } from '../../treaty/catalogue/arms-trade-treaty/arms-trade-treaty.ts';
import type { Participation } from '../../treaty/participation.ts';
import type { Reading } from '../../treaty/reading.ts';

/** The record shipped with the program, read. */
export async function bundledRecord(): Promise<Reading> {
  const source = createBundledSource();
  return source.read((await source.fetch(armsTradeTreaty, {})).body);
}

/** Its participants as the rules take them. */
export async function bundledParticipations(): Promise<Participation[]> {
  const { participants } = await bundledRecord();
  return participants.flatMap(({ iso3, actions }) => (iso3 === null ? [] : [{ iso3, actions }]));
}

import { createBundledSource } from '../../scraper/bundled/source.ts';
import type { TreatyRecord } from '../../scraper/source.ts';
import { armsTradeTreaty } from '../../treaty/catalogue.ts';
import type { Participation } from '../../treaty/participation.ts';

/** The record shipped with the program, read. */
export async function bundledRecord(): Promise<TreatyRecord> {
  const source = createBundledSource();
  return source.read((await source.fetch(armsTradeTreaty, {})).body);
}

/** Its participants as the rules take them. */
export async function bundledParticipations(): Promise<Participation[]> {
  const { participants } = await bundledRecord();
  return participants.flatMap(({ iso3, actions }) => (iso3 === null ? [] : [{ iso3, actions }]));
}

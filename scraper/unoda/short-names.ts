import type { Treaty } from '../../treaty/catalogue/treaty.ts';
import { RecordRefused } from '../errors.ts';

/** What UNODA's database calls the treaties, by MTDSG number. The one of the Arms Trade Treaty is that of its page, `/t/att`. */
const SHORT_NAMES: Readonly<Record<string, string>> = { 'XXVI-8': 'att' };

/** The treaty's name in UNODA's database. Throws `RecordRefused` when it is not known. */
export function shortNameOf(treaty: Treaty): string {
  const name = SHORT_NAMES[treaty.number];
  if (name) return name;
  throw new RecordRefused('wrong treaty', `What UNODA's database calls the ${treaty.title} is not known.`);
}

import { parseCivilDate } from '../../civil-date.ts';
import type { Note } from '../treaty.ts';

/** What the depositary received about the Arms Trade Treaty besides instruments. */
export const notes: readonly Note[] = [
  {
    iso3: 'USA',
    date: parseCivilDate('2019-07-18'),
    text: 'The United States notified the depositary that it does not intend to become a party to the treaty and that it has no legal obligations arising from its signature. The depositary still counts it as a signatory.',
    source: 'Communication received by the Secretary-General on 18 July 2019',
  },
];

import { parseCivilDate } from '../../civil-date.ts';
import type { Note } from '../treaty.ts';

/** What the depositary received about the Arms Trade Treaty besides instruments. */
export const notes: readonly Note[] = [
  {
    id: 'united-states-2019',
    iso3: 'USA',
    date: parseCivilDate('2019-07-18'),
  },
];

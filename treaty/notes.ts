import { type CivilDate, parseCivilDate } from './civil-date.ts';

/** Something the depositary received that changes no figure and that a reader of the figure has to know. */
export interface Note {
  readonly treaty: string;
  readonly iso3: string;
  readonly date: CivilDate;
  readonly text: string;
  readonly source: string;
}

/** The notes, by date. */
export const notes: readonly Note[] = [
  {
    treaty: 'XXVI-8',
    iso3: 'USA',
    date: parseCivilDate('2019-07-18'),
    text: 'The United States notified the depositary that it does not intend to become a party to the treaty and that it has no legal obligations arising from its signature. The depositary still counts it as a signatory.',
    source: 'Communication received by the Secretary-General on 18 July 2019',
  },
];

/** The notes on one State under one treaty. */
export function notesOn(treaty: string, iso3: string): Note[] {
  return notes.filter((note) => note.treaty === treaty && note.iso3 === iso3);
}

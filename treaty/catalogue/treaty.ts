import type { AdoptionRecord } from '../adoption-vote.ts';
import type { CivilDate } from '../civil-date.ts';
import type { EntryIntoForceRule } from '../entry-into-force.ts';

/** A treaty that can be tracked, with everything that is particular to it. What an entry does not have is not shown. */
export interface Treaty {
  /** MTDSG number, chapter and number within it: `XXVI-8`. The treaty's key everywhere. */
  readonly number: string;
  readonly title: string;
  readonly shortTitle: string;
  /** What a sentence calls it: in full, and once it is clear which treaty is meant. */
  readonly inText: { readonly full: string; readonly short: string };
  /** The volume of "Multilateral Treaties Deposited with the Secretary-General" that the chapter is printed in. */
  readonly volume: 'I' | 'II';
  /** When it was adopted, and the symbol of the resolution or document by which it was. */
  readonly adoption: { readonly date: CivilDate; readonly document: string };
  /** Where its text is printed in the United Nations Treaty Series. */
  readonly treatySeries: { readonly volume: string | null; readonly number: string };
  /** The first day on which a treaty action is possible. */
  readonly openedForSignatureOn: CivilDate;
  /** Until when signature is open. */
  readonly signature: { readonly article: string; readonly closes: 'at entry into force' | 'never' };
  /** By whom an instrument of ratification, acceptance or approval can be deposited. */
  readonly ratification: { readonly article: string; readonly by: 'signatories' | 'all' };
  /** Whether organizations can take part, or States only (ATT Art. 21: "all States"). */
  readonly openTo: 'States' | 'States and organizations';
  readonly rule: EntryIntoForceRule;
  /** Under which article a State can apply the treaty before it is in force for it; null where the text has none. */
  readonly provisionalApplication: { readonly article: string } | null;
  /** The recorded vote by which it was adopted; null where there was none, or none is shown. */
  readonly vote: AdoptionRecord | null;
  /** By date. */
  readonly notes: readonly Note[];
  /** The depositary's own page on it. */
  readonly depositaryPage: string;
  /** How the other sources know the treaty; null for one that does not have it. */
  readonly elsewhere: {
    /** In the UN's register of treaties (UN Charter, Art. 102): its number, and by what the UN Treaty Collection's site names the entry. */
    readonly registration: { readonly number: string; readonly objectId: string } | null;
    /** In the treaty database of the UN Office for Disarmament Affairs. */
    readonly unodaShortName: string | null;
    /** The status page of the treaty's own Secretariat, and how many States it counts in all. */
    readonly secretariat: { readonly url: string; readonly statesCounted: number } | null;
  };
  /** The built-in copy of its facts: the file and the day up to which it speaks; null where there is none. */
  readonly builtInRecord: { readonly file: string; readonly upTo: CivilDate } | null;
}

/** Something the depositary received that changes no figure and that a reader of the figure has to know. */
export interface Note {
  readonly id: NoteId;
  readonly iso3: string;
  /** When it was received. */
  readonly date: CivilDate;
}

/** The notes of all treaties; each has its text in `web/words`. */
export type NoteId = 'united-states-2019';

/** The notes on one State, as of a day. */
export const notesOn = ({ notes }: Treaty, iso3: string, asOf: CivilDate): Note[] =>
  notes.filter((note) => note.iso3 === iso3 && note.date <= asOf);

/** Another source of the treaty's status, by the id under which the program knows it. */
export type OtherSourceId = 'untc-page' | 'un-registration' | 'unoda' | 'att-secretariat';

/** Whether the other source has the treaty; one that does not is neither checked nor shown. */
export function isKnownTo(source: OtherSourceId, { elsewhere }: Treaty): boolean {
  switch (source) {
    case 'untc-page':
      return true;
    case 'un-registration':
      return elsewhere.registration !== null;
    case 'unoda':
      return elsewhere.unodaShortName !== null;
    case 'att-secretariat':
      return elsewhere.secretariat !== null;
  }
}

import type { CivilDate } from './civil-date.ts';

/** A recorded vote by which a treaty was adopted. States are named by their ISO 3166-1 alpha-3 codes; who is in no list voted yes. */
export interface AdoptionRecord {
  readonly date: CivilDate;
  /** Who voted: `the General Assembly`. */
  readonly body: string;
  /** The record of the vote in the UN Digital Library, and the document in which it was taken down. */
  readonly source: { readonly record: string; readonly document: string };
  readonly no: ReadonlySet<string>;
  readonly abstain: ReadonlySet<string>;
  readonly didNotVote: ReadonlySet<string>;
  /** Who was not a member of the United Nations. */
  readonly noMembers: ReadonlySet<string>;
  /** Who said afterwards that it had meant to vote in favour; the record of the vote stands. */
  readonly meantToVoteYes: ReadonlySet<string>;
}

/** Every way to vote, in the order of the record. */
export const ADOPTION_VOTES = ['yes', 'no', 'abstain', 'did not vote'] as const;
export type AdoptionVote = (typeof ADOPTION_VOTES)[number];

/** How the State with this code voted; null for one that was no member of the United Nations, and where no vote is recorded. */
export function adoptionVoteOf(vote: AdoptionRecord | null, iso3: string): AdoptionVote | null {
  if (vote === null || vote.noMembers.has(iso3)) return null;
  if (vote.no.has(iso3)) return 'no';
  if (vote.abstain.has(iso3)) return 'abstain';
  return vote.didNotVote.has(iso3) ? 'did not vote' : 'yes';
}

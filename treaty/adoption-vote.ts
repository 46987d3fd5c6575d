/**
 * The recorded vote on resolution A/RES/67/234 B, by which the General Assembly adopted the Arms Trade Treaty on 2 April 2013:
 * 154 in favour, 3 against, 23 abstentions, 13 not voting. Source: UN Digital Library, record 746778 (A/67/PV.71).
 * Who is in none of the lists voted yes; who was no member of the United Nations did not take part.
 */
const VOTED_NO: ReadonlySet<string> = new Set('PRK IRN SYR'.split(' '));
const ABSTAINED: ReadonlySet<string> = new Set(
  'AGO BHR BLR BOL CHN CUB ECU EGY SWZ FJI IND IDN KWT LAO MMR NIC OMN QAT RUS SAU LKA SDN YEM'.split(' '),
);
const DID_NOT_VOTE: ReadonlySet<string> = new Set('ARM CPV DOM GNQ KIR STP SLE TJK UZB VUT VEN VNM ZWE'.split(' '));
const NO_MEMBERS: ReadonlySet<string> = new Set('VAT PSE COK NIU'.split(' '));

/** How a State voted; null for a State that was no member of the United Nations. */
export type AdoptionVote = 'yes' | 'no' | 'abstain' | 'did not vote';

/** Every way to vote, in the order of the record. */
export const ADOPTION_VOTES: readonly AdoptionVote[] = ['yes', 'no', 'abstain', 'did not vote'];

/** How the State with this ISO 3166-1 alpha-3 code voted on the adoption of the Arms Trade Treaty. */
export function adoptionVoteOf(iso3: string): AdoptionVote | null {
  if (NO_MEMBERS.has(iso3)) return null;
  if (VOTED_NO.has(iso3)) return 'no';
  if (ABSTAINED.has(iso3)) return 'abstain';
  return DID_NOT_VOTE.has(iso3) ? 'did not vote' : 'yes';
}

/** States that told the United Nations afterwards that they had meant to vote in favour; the record of the vote stands. */
export const MEANT_TO_VOTE_YES: ReadonlySet<string> = new Set(['AGO', 'CPV']);

import type { AdoptionRecord } from '../../adoption-vote.ts';
import { parseCivilDate } from '../../civil-date.ts';

const listed = (codes: string): ReadonlySet<string> => new Set(codes.split(' '));

/** The vote on A/RES/67/234 B: 154 in favour, 3 against, 23 abstentions, 13 not voting. */
export const vote: AdoptionRecord = {
  date: parseCivilDate('2013-04-02'),
  body: 'the General Assembly',
  source: { record: '746778', document: 'A/67/PV.71' },
  no: listed('PRK IRN SYR'),
  abstain: listed('AGO BHR BLR BOL CHN CUB ECU EGY SWZ FJI IND IDN KWT LAO MMR NIC OMN QAT RUS SAU LKA SDN YEM'),
  didNotVote: listed('ARM CPV DOM GNQ KIR STP SLE TJK UZB VUT VEN VNM ZWE'),
  noMembers: listed('VAT PSE COK NIU'),
  meantToVoteYes: listed('AGO CPV'),
};

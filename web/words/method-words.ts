import type { CivilDate } from '../../treaty/civil-date.ts';
import { formatDate } from './formats.ts';

/** The method page: rules with their articles, words, sources. In the texts, words in brackets are the link. */
export const methodWords = {
  heading: 'Method',
  description: 'How the figures of the Arms Trade Treaty Tracker are made: rules, words, sources.',
  lead: "Every figure follows from the treaty's own text and the record of its depositary, and leads to the record it came from.",
  rules: 'Rules',
  ruleList: [
    'Art. 22(1): the treaty enters into force ninety days following the deposit of the fiftieth instrument of ratification, acceptance or approval. Accessions, signatures and provisional application do not count.',
    'Art. 22(2): for a State that deposits after that, ninety days following its own deposit. A State that deposited before is bound from the day of entry into force itself. A deposit on that very day is not settled by the text; it is computed as entry into force and marked.',
    "Art. 21: signature was open from 3 June 2013 until entry into force; accession is open since, to States that have not signed. What contradicts this in the record is shown with the State and on the page on the state of the tracker; the depositary's value stands.",
    'Art. 23: provisional application is a declaration; it makes no party.',
    'Art. 24: a withdrawal takes effect ninety days after the depositary receives the notice, or later if the notice says so. Until then the State is a party; past figures do not change, and the instruments toward the fifty stay fifty; a State that left stays a signatory, if it had signed, and is counted as withdrawn. The depositary prints an instrument that was ended in brackets and without a date: where no notice is known, it ended at the latest on the day on which that was seen.',
    'Several instruments deposited on one day have no order: eight on 25 September 2014 took the count from 45 to 53, and none of them is “the fiftieth”.',
    'The base of “all States” is 197: the 193 members of the United Nations, the Holy See, the State of Palestine, the Cook Islands and Niue.',
    'Dates are days in New York, where the depositary sits.',
    'A name that nothing knows holds its row; a record that loses a State, or corrects more than five States at once, is refused as a whole. A person decides then, with a reason that is recorded, and can take it back. Nothing held is in a figure.',
    'Figures follow from the kept records, read in their order. When the reading is mended, all of them are read again; what that corrects is recorded, and is not told as news.',
  ],
  words: 'Words',
  wordList: [
    [
      'depositary',
      'keeps the treaty and receives instruments: the Secretary-General of the United Nations, published by the UN Treaty Collection',
    ],
    ['sign', 'a first step, by which a State does not yet bind itself to the treaty as a whole'],
    [
      'ratify, accept, approve',
      'three names for the same step of a signatory: it deposits an instrument that expresses its consent to be bound',
    ],
    ['accede', 'the same step for a State that has not signed'],
    ['contracting State', 'has consented to be bound, whether or not the treaty is in force'],
    ['State Party', 'has consented to be bound, and the treaty is in force for it'],
    ['neighbours', 'of a State: the other States of its subregion in the M49 standard'],
    ['enter into force', 'become binding'],
  ],
  sources: 'Sources',
  depositary:
    "The depositary's record: United Nations Treaty Collection, Multilateral Treaties Deposited with the Secretary-General, [chapter XXVI, 8]. It is fetched on a schedule, kept as it came, read, and checked against what it says of itself. A record that fails a check changes nothing.",
  otherSources: [
    "The record shipped with the program, up to and including 8 April 2026: the depositary's record of January 2018 and a later version, and the Swiss federal law collection, SR 0.518.61. Every kind is confirmed by the depositary's status page of 3 February 2026.",
    'The vote of 2 April 2013: UN Digital Library, record 746778 (A/67/PV.71). Regions: the M49 standard of the UN Statistics Division.',
  ],
  crossChecks: 'Other sources',
  crossChecksLead:
    "Other places state who takes part, too. They are asked once a day and compared with the depositary's record, so that a fault of its page, of theirs or of our reading is seen. Nothing that they say is ever in a figure: where one differs, the depositary's value stands, however many agree. The difference is shown with both values on the State's page and on that of the [state of the tracker], until one side changes.",
  crossCheckList: [
    "The depositary's status page: a second view of its record, with the time up to which it speaks.",
    "The UN's register of treaties, No. 52373: the only official list of the days from which the treaty binds each State, compared with the days computed by Art. 22.",
    'The treaty database of the UN Office for Disarmament Affairs: signatures and instruments by State. It calls acceptance and approval ratification, which is no difference.',
    'The status page of the ATT Secretariat: how many States have joined, and how many have signed only. How many have not joined is not compared, since it counts 195 States.',
  ],
  licence: 'Licence and citation',
  cite: 'The program is under the MIT licence. The facts are free to use; please name the tracker, the day, and the depositary. The dashboard gives the citation of its figures, a State’s page its own. Each day has an address of its own, such as this one:',
  citation: (day: CivilDate, address: string, record: string) =>
    `Arms Trade Treaty Tracker, ${formatDate(day)}, ${address}; source: ${record}`,
};

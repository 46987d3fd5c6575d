import { isKnownTo, type Treaty } from '../../treaty/catalogue/treaty.ts';
import type { CivilDate } from '../../treaty/civil-date.ts';
import { formatDate } from './formats.ts';
import { capitalised, sourceName } from './names.ts';
import { afterDelay, BUILT_IN_COPY_SOURCES, chapterOf, countedKinds, notCounted, siteName, termWords } from './treaty-words.ts';

/** The method page: rules with their articles, terms, sources. In the texts, words in brackets are the link. */
export const methodWords = {
  heading: 'Method',
  description: (treaty: Treaty) => `How the figures of the ${siteName(treaty)} are made: rules, terms, sources.`,
  lead: ({ treatySeries: { volume, number } }: Treaty) =>
    `Every figure follows from the treaty's own text (United Nations Treaty Series, ${volume === null ? '' : `vol. ${volume}, `}No. ${number}) and from the record of its depositary, and links to the record that it came from.`,
  rules: 'Rules',
  ruleList: (treaty: Treaty): readonly string[] => [
    ...treatyRules(treaty),
    'Instruments deposited on one day have no order among themselves. Where several of one day cross the threshold together, none of them alone is said to have reached it.',
    'The base of “all States” is 197: the 193 members of the United Nations, the Holy See, the State of Palestine, the Cook Islands and Niue.',
    'Dates are days in New York, where the depositary sits.',
    'An unrecognised name sets its row aside for review. A record that lacks a State listed before, or corrects more than five States at once, is refused as a whole. The operator then decides; each decision is published with its reason and can be revoked. Nothing that is set aside is counted in a figure.',
    'Figures follow from the archived records, read in their order. When the parser is improved, all of them are parsed again; what that corrects is recorded, but not announced as news.',
  ],
  words: 'Terms',
  wordList: (treaty: Treaty): readonly (readonly [string, string])[] => [
    [
      'Depositary',
      'keeps the treaty and receives instruments: the Secretary-General of the United Nations, published by the UN Treaty Collection',
    ],
    ...termWords.terms(treaty),
    ['Contracting State', 'has consented to be bound, whether or not the treaty is in force'],
    ['State Party', 'has consented to be bound, and the treaty is in force for it'],
    ['Neighbours', 'of a State: the other States of its subregion in the M49 standard'],
  ],
  sources: 'Sources',
  depositary: (treaty: Treaty) =>
    `The depositary's record: United Nations Treaty Collection, Multilateral Treaties Deposited with the Secretary-General, [${chapterOf(treaty)}]. It is fetched on a schedule, archived unchanged, parsed, and checked against the totals that it states. A record that fails a check changes nothing.`,
  otherSources: ({ number, builtInRecord, vote }: Treaty): readonly string[] => [
    ...(builtInRecord === null
      ? []
      : [`The built-in copy, up to and including ${formatDate(builtInRecord.upTo)}: ${BUILT_IN_COPY_SOURCES[number]}.`]),
    ...(vote === null ? [] : [`The vote of ${formatDate(vote.date)}: ${vote.source}.`]),
    'Regions: the M49 standard of the UN Statistics Division.',
  ],
  crossChecks: 'Other sources',
  crossChecksLead:
    "Other sources publish the treaty's status too. They are checked once a day and compared with the depositary's record, so that an error on any side is noticed. No figure ever comes from them: where one differs, the depositary's value stands, however many agree. Each difference is shown with both values on the State's page and under [System status] until one side changes.",
  crossCheckList: (treaty: Treaty): readonly string[] => {
    const { registration, secretariat } = treaty.elsewhere;
    const described = {
      'untc-page': 'a second view of its record, with the time up to which it speaks.',
      'un-registration': `the only official list of the days from which the treaty binds each State, compared with the days computed by the rules above. The treaty is No. ${registration?.number} in it.`,
      unoda:
        'signatures and instruments by State. It lists acceptance and approval as ratification, which is not treated as a difference.',
      'att-secretariat': `how many States have joined, and how many have only signed. How many have not joined is not compared, since it counts ${secretariat?.statesCounted} States.`,
    } as const;
    return (['untc-page', 'un-registration', 'unoda', 'att-secretariat'] as const)
      .filter((id) => isKnownTo(id, treaty))
      .map((id) => `${capitalised(sourceName(treaty, id))}: ${described[id]}`);
  },
  licence: 'Licence and citation',
  cite: 'The program is under the MIT licence. The facts are free to use; please name the tracker, the day and the depositary. The dashboard gives the citation of its figures, a State’s page its own. Each day has an address of its own, such as this one:',
  citation: (treaty: Treaty, day: CivilDate, address: string, record: string) =>
    `${siteName(treaty)}, ${formatDate(day)}, ${address}; source: ${record}`,
};

/** The treaty's own rules, from the data of its entry. */
function treatyRules(treaty: Treaty): string[] {
  const { rule, adoption, signature, ratification, provisionalApplication } = treaty;
  const { short } = treaty.inText;
  const { treaty: entry, laterDeposit, accession, withdrawal } = rule;
  const signatureEnds = signature.closes === 'never' ? 'on, with no closing date' : 'until entry into force';
  const by = ratification.by === 'signatories' ? 'States that have signed' : 'States';
  return [
    `${capitalised(short)} was adopted on ${formatDate(adoption.date)} (${adoption.document}).`,
    `${signature.article}: it is open for signature from ${formatDate(treaty.openedForSignatureOn)} ${signatureEnds}. ${ratification.article}: ${by} can ratify, accept or approve it.`,
    `${accession.article}: it is open for accession ${accession.opens === 'at any time' ? 'at any time' : 'after its entry into force, to States that have not signed'}.`,
    `${entry.article}: ${short} enters into force ${afterDelay(entry.delay, `${entry.threshold} instruments of ${countedKinds(treaty)} have been deposited`)}. ${capitalised(notCounted(treaty))} do not count.`,
    laterDeposit.than === 'entry into force'
      ? `${laterDeposit.article}: for a State that deposits after entry into force, ${afterDelay(laterDeposit.delay, 'its own deposit')}. A State that deposited before is bound from the day of entry into force. The text does not settle the case of a deposit on that very day: it is treated as bound from that day, and marked.`
      : `${laterDeposit.article}: for a State that deposits after the day on which the threshold was reached, ${afterDelay(laterDeposit.delay, 'its own deposit')}. A State that deposited by then is bound from the day of entry into force.`,
    ...(provisionalApplication === null
      ? []
      : [
          `${provisionalApplication.article}: a State can declare that it applies ${short} provisionally. This does not make it a State Party.`,
        ]),
    `${withdrawal.article}: a withdrawal takes effect ${afterDelay(withdrawal.delay, 'the depositary receives the notice')}, or later ${LATER[withdrawal.later]}. Until then the State is a party. Past figures do not change: its instrument still counts toward the ${entry.threshold}, and it remains a signatory if it had signed. The depositary prints an instrument that was ended in brackets and without a date; where no notice is known, it ended at the latest on the day on which that was seen.`,
    "What contradicts these rules in the record is shown on the State's page and under System status; the depositary's value stands.",
  ];
}

const LATER: Readonly<Record<Treaty['rule']['withdrawal']['later'], string>> = {
  'when the notice says so': 'if the notice says so',
  'while in an armed conflict': 'if the State is then a party to an armed conflict',
};

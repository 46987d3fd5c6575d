/** The method page: rules with their articles, terms, sources, licence. */
export const methodMessages = {
  'method.heading': 'Method',
  'method.description': 'How the figures of the {treaty} Tracker are made: rules, terms and sources.',
  'method.lead':
    'Every figure is calculated by the rules of the treaty (United Nations Treaty Series, {volume, select, none {} other {vol. {volume}, }}No. {number}) from records of its status. Each figure links to its record.',

  'method.rules': 'Rules',
  'method.rule.adoption': 'The treaty was adopted on {date, date, long} ({document}).',
  'method.rule.signature':
    '{article}: the treaty {closes, select, never {has been open for signature since {opened, date, long}, with no closing date} other {is open for signature from {opened, date, long} until the day on which it enters into force}}.',
  'method.rule.ratification':
    '{article}: {by, select, signatories {States that have signed the treaty} other {States}} can ratify, accept or approve it.',
  'method.rule.accession':
    '{article}: the treaty is open for accession {opens, select, always {at any time} other {after its entry into force, to States that have not signed it}}.',
  'method.rule.entry':
    '{article}: the treaty enters into force {delay}. {accessions, select, yes {{provisional, select, yes {Signatures and provisional application do not count.} other {Signatures do not count.}}} other {{provisional, select, yes {Accessions, signatures and provisional application do not count.} other {Accessions and signatures do not count.}}}}',
  'method.rule.later-than-entry':
    '{article}: for a State that deposits its instrument after the treaty has entered into force, the treaty enters into force {later}. A State that deposited earlier is bound from the day on which the treaty enters into force. The text does not say what applies to a deposit on that very day: the tracker treats the State as bound from that day, and the State’s page says so.',
  'method.rule.later-than-threshold':
    '{article}: for a State that deposits its instrument after the day on which the threshold was reached, the treaty enters into force {later}. A State that deposited by that day is bound from the day on which the treaty enters into force.',
  'method.rule.provisional':
    '{article}: a State can declare that it applies the treaty provisionally. This does not make it a State Party.',
  'method.rule.withdrawal':
    '{article}: a withdrawal takes effect {delay}, or later {later, select, notice {if the notice says so} other {if the State is then a party to an armed conflict}}. Until then the State remains a State Party. Past figures do not change: its instrument still counts toward the {threshold, number}, and the State remains a signatory if it signed. The depositary prints an instrument in brackets once it has ended, without saying when it ended. Where no notice of withdrawal is known, the instrument ended at the latest on the day on which the tracker first saw the brackets.',
  'method.rule.contradictions':
    'Where the record contradicts these rules, the contradiction is shown on the State’s page and under System status, and the depositary’s value is used.',
  'method.rule.same-day':
    'Instruments deposited on the same day are not ranked. If several of them cross the threshold together, no single State is said to have reached it.',
  'method.rule.universe':
    '“All States” means 197 States: the 193 members of the United Nations, the Holy See, the State of Palestine, the Cook Islands and Niue.',
  'method.rule.dates': 'Dates are those of New York, where the depositary is based.',
  'method.rule.review':
    'An unrecognised name sets its row aside for review. A record is refused as a whole if it no longer lists a State that an earlier record listed, or if it corrects more than five States at once. The operator then decides. Each decision is published with its reason and can be revoked. Nothing that is set aside counts in a figure.',
  'method.rule.corrections':
    'Figures follow from the archived records, in the order in which they were read. When the parser is improved, all of them are parsed again. Corrections that result from this are recorded, but not announced as news.',

  'method.terms': 'Terms',
  'method.term.depositary': 'Depositary',
  'method.term.depositary-meaning':
    'Keeps the treaty and receives instruments. The depositary is the Secretary-General of the United Nations, whose records are published in the UN Treaty Collection.',
  'method.term.contracting': 'Contracting State',
  'method.term.contracting-meaning': 'A State that has consented to be bound, whether or not the treaty is in force.',
  'method.term.party': 'State Party',
  'method.term.party-meaning': 'A State that has consented to be bound and for which the treaty is in force.',
  'method.term.peers': 'Peers',
  'method.term.peers-meaning':
    'The other members of a group of States. By default, this is the State’s smallest regional organization or, if it belongs to none, its regional group at the United Nations.',

  'method.sources': 'Sources',
  'method.source.depositary':
    'The depositary’s record: United Nations Treaty Collection, Multilateral Treaties Deposited with the Secretary-General, <depositary>chapter {chapter}, {number}</depositary>. It is fetched on the schedule shown under <health>System status</health>, archived unchanged, parsed, and checked against the totals that it states. A record that fails a check changes nothing.',
  'method.source.built-in-copy': 'The built-in copy, up to and including {day, date, long}: {sources}.',
  'method.source.vote': 'The vote of {day, date, long}: {source}.',
  'method.source.regions': 'Regions: the M49 standard of the UN Statistics Division.',

  'method.cross-checks': 'Cross-checks with other sources',
  'method.cross-checks.lead':
    'Other sources also publish the status of the treaty. They are checked once a day and compared with the depositary’s record, so that an error on any side is noticed. No figure comes from them: where they differ, the depositary’s value is used, however many of them agree. Each difference is shown with both values on the State’s page and under <health>System status</health> until one side changes.',
  'method.cross-check.untc-page':
    '{source_start}: a second view of the same record, which states the time up to which it is current.',
  'method.cross-check.un-registration':
    '{source_start}: the only official list of the days from which the treaty binds each State. They are compared with the days that follow from the rules above. The treaty is No. {number} in the register.',
  'method.cross-check.unoda':
    '{source_start}: signatures and instruments by State. It lists acceptances and approvals as ratifications; this is not treated as a difference.',
  'method.cross-check.att-secretariat':
    '{source_start}: how many States have joined and how many have only signed. How many have not joined is not compared, because the Secretariat counts {count, number} States.',

  'method.licence': 'Licence and citation',
  'method.cite':
    'The program is published under the MIT licence; the data has <licence>its own licence</licence>. Every figure and every State’s page comes with its citation. Each day has its own address, for example:',
  'method.citation': '{treaty} Tracker, {day, date, long}, {address}. Source: {record}.',
} as const;

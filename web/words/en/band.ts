/** The band of ticks. */
export const bandMessages = {
  'band.summary':
    '{joined, plural, =0 {No State has joined yet} one {# State has joined} other {# States have joined}}; {signed, plural, one {# has} other {# have}} signed but not ratified; {rest, plural, one {# has} other {# have}} neither signed nor joined. States that have joined come first, in order of deposit; then signatories, in order of signature; then all others.',
  'band.joined': '{state}, {day, date, short}',
  'band.signed': '{state}, signed {day, date, short}',
  'band.block': '{day, date, long}: {count, number} in one day',
  'band.gate': '{threshold, number} needed',
  'band.legend.counts': 'Joined',
  'band.legend.other': 'Joined by accession',
  'band.legend.chosen': 'Selected',
  'band.legend.signed': 'Signed, not ratified',
  'band.legend.none': 'Neither signed nor joined',
  'band.legend.withdrawn': 'Withdrawn',
  'band.row': 'States {from, number} to {to, number}',
} as const;

/** The charts of the dashboard. */
export const chartsMessages = {
  'charts.table': 'Data table',
  'charts.tooltip.signed': 'Signed: {count}',
  'charts.tooltip.joined': 'Joined: {count}',
  'charts.known': 'data up to {day, date, short}',
  'charts.needed': '{threshold, number} needed',
  'charts.inForce': 'in force {day, date, short}',

  'charts.history.opening':
    '{signatories, plural, =0 {No State has signed yet} one {# State has signed} other {# States have signed}}; {threshold, number} instruments are needed',
  'charts.history.race':
    '{counted, number} of the {threshold, number} instruments needed were deposited within {months, plural, one {# month} other {# months}}',
  'charts.history.reached':
    'The threshold of {threshold, number} was reached within {months, plural, one {# month} other {# months}}',
  'charts.history.since':
    'The threshold of {threshold, number} was reached within {months, plural, one {# month} other {# months}}; since entry into force, {rate, plural, =0 {fewer than one State} one {about # State} other {about # States}} a year',
  'charts.history.description':
    'States that have signed and States that have joined since {opened, date, long}, when {treaty_short} opened for signature. It takes {threshold, number} instruments of {kinds} to bring {treaty_short} into force{accessionsCount, select, yes {} other {; accessions do not count}}.',
  'charts.history.panel': 'Signed and joined, {from}–{to}',
  'charts.history.signed': '{count, number} signed',
  'charts.history.joined': '{count, number} joined',
  'charts.history.caption': 'Totals at the end of each year, and on the last day with data',
  'charts.history.everyDay': '<race>Totals for every day</race>',
  'charts.race.panel': 'The race to {threshold, number}, {from}–{to}',
  'charts.race.day': '{day, date, day} +{count, number}',
  'charts.race.counted': '{count, number} instruments',

  'charts.column.day': 'Day',
  'charts.column.year': 'Year',
  'charts.column.signatories': 'Signatories',
  'charts.column.counted': 'Instruments toward the {threshold, number}',
  'charts.column.instruments': 'All instruments',
  'charts.column.towardThreshold':
    '{accessionsCount, select, yes {All instruments} other {Ratifications, acceptances and approvals}}',
  'charts.column.accessions': 'Accessions',
  'charts.column.signatures': 'Signatures',
  'charts.column.region': 'Region',
  'charts.column.joined': 'Joined',
  'charts.column.share': 'Share that has joined',
  'charts.column.signed': 'Signed, not ratified',

  'charts.yearly.none': 'No State has joined yet',
  'charts.yearly.first': '{count, plural, one {# State joined} other {# States joined}} in {year}',
  'charts.yearly.running':
    '{count, plural, one {# State has joined} other {# States have joined}} in {year} (data up to {until, date, long})',
  'charts.yearly.most':
    '{most, plural, one {# State joined} other {# States joined}} in {mostYear}, {count, plural, =0 {none} other {#}} in {year}',
  'charts.yearly.mostRunning':
    '{most, plural, one {# State joined} other {# States joined}} in {mostYear}, {count, plural, =0 {none} other {#}} in {year} (data up to {until, date, long})',
  'charts.yearly.description': 'New States each year, up to {until, date, long}.',
  'charts.yearly.caption': 'Instruments deposited and signatures in each year',
  'charts.yearly.counted': 'by {kinds}',
  'charts.yearly.accession': 'by accession',

  'charts.regions.none': 'No State has joined yet',
  'charts.regions.leader':
    '{joined, number} of {base, number} States in {first_text} have joined, the largest share of any region',
  'charts.regions.range':
    '{joined, number} of {base, number} States in {first_text} have joined, {lastJoined, number} of {lastBase, number} in {last_text}',
  'charts.regions.equal': 'How many States of each region have joined',
  'charts.regions.description': 'The {universe, number} States by region and status.',
  'charts.regions.caption': 'States that have joined, of all States in the region',
  'charts.regions.of': '{joined, number} of {base, number}',
  'charts.regions.joined': 'joined',
  'charts.regions.signed': 'signed only',
  'charts.regions.neither': 'neither',
} as const;

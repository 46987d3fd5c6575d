/** "Use this": all that is needed to use a figure elsewhere. */
export const useMessages = {
  'use.this': 'Use this',
  'use.title': 'Use this: {name}',
  'use.description': 'Citation, permanent address, picture, data and source: {name}.',
  'use.name.figure': 'How many States have joined',
  'use.name.band': 'All States in order of deposit',
  'use.name.cumulative': 'Signatures and instruments over time',
  'use.name.yearly': 'New States each year',
  'use.name.regions': 'States by region',
  'use.name.tiles': 'Map of all States',
  'use.name.board': 'Who is next',
  'use.name.states': 'List of States',
  'use.name.state': 'One State',
  'use.name.groups': 'Groups of States',
  'use.name.group': 'One group of States',
  'use.close': 'Close',
  'use.citation': 'Citation',
  'use.copy': 'Copy citation',
  'use.copied': 'Copied',
  'use.copy_failed': 'Copying failed: the citation is selected, so you can copy it yourself',
  'use.cited': '“{sentence}” {site}, {day, date, long}, {address}. Source: {record}.',
  'use.address': 'Permanent address',
  'use.address_note': 'It always shows the figures of {day, date, long}.',
  'use.address_known_note': 'It always shows the figures of {day, date, long} as they were known on {known, time, utc}.',
  'use.picture': 'Picture',
  'use.svg': 'SVG',
  'use.png': 'PNG',
  'use.rows': 'Data',
  'use.csv': 'CSV',
  'use.columns': 'Columns: {columns}.',
  'use.source': 'Source',
  'use.read_from': 'Source',
  'use.archived': 'Archived source',
  'use.archived_text': 'The record as it was read ({hash})',
  'use.run': 'run {run}',
  'use.as_of': 'As of',
  'use.checked': 'Checked',
  'use.not_checked_since': 'Not checked since',
  'use.changed': 'Changed',
  'use.set_aside': 'Set aside',
  'use.sentence.counts':
    'As of {day, date, long}, {joined, number} of {universe, number} States {past, select, yes {had} other {have}} joined {treaty_text}.',
  'use.sentence.race':
    'As of {day, date, long}, {toward, number} of the {threshold, number} instruments of {kinds} needed for {treaty_text} to enter into force {past, select, yes {had} other {have}} been deposited.',
  'use.sentence.cumulative':
    'As of {day, date, long}, {signatories, number} States {past, select, yes {had} other {have}} signed {treaty_text} and {joined, number} {past, select, yes {had} other {have}} joined it.',
  'use.sentence.year':
    '{joined, plural, =0 {No State} one {# State} other {# States}} joined {treaty_text} in {year}{whole, select, yes {} other {, up to {day, date, long}}}.',
  'use.sentence.regions':
    'As of {day, date, long}, these shares of the States of each region {past, select, yes {had} other {have}} joined {treaty_text}: {shares}.',
  'use.share': '{region} {joined, number} of {base, number}',
  'use.sentence.board':
    'As of {day, date, long}, {signed, plural, one {# State {past, select, yes {had} other {has}}} other {# States {past, select, yes {had} other {have}}}} signed {treaty_text} without ratifying it, and {none, plural, one {# {past, select, yes {had} other {has}}} other {# {past, select, yes {had} other {have}}}} neither signed nor joined it.',
  'use.sentence.found': 'As of {day, date, long}, {found, plural, one {# State matches} other {# States match}} these filters.',
  'use.sentence.party':
    'As of {day, date, long}, {state_text} {past, select, yes {was} other {is}} a State Party to {treaty_text}; it deposited its instrument of {kind} on {deposited, date, long}.',
  'use.sentence.consented':
    '{state_start} deposited its instrument of {kind} on {deposited, date, long}; as of {day, date, long}, {treaty_text} {past, select, yes {was} other {is}} not yet in force for it.',
  'use.sentence.signed':
    '{state_start} signed {treaty_text} on {signed, date, long} and, as of {day, date, long}, {past, select, yes {had} other {has}} not ratified it.',
  'use.sentence.none':
    'As of {day, date, long}, {state_text} {past, select, yes {had} other {has}} neither signed nor joined {treaty_text}.',
  'use.sentence.withdrawn':
    'As of {day, date, long}, {state_text} {past, select, yes {had} other {has}} withdrawn from {treaty_text}.',
} as const;

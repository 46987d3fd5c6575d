/** The change log: what changed in the depositary's record, and when the tracker recorded it. */
export const changesMessages = {
  'changes.heading': 'Changes',
  'changes.description': 'What changed in the depositary’s record of {treaty_text}, and when the tracker recorded it.',
  'changes.lead':
    'Treaty actions and corrections, newest first. Each entry gives the date of the treaty action and the time at which the tracker recorded it.',
  'changes.none': 'Nothing has been recorded yet.',
  'changes.older': 'Older changes',
  'changes.latest': 'Latest changes',
  'changes.latest-acts': 'Latest signatures and deposits',
  'changes.line': '<link>{state}</link>: {change}.',
  'changes.line.of-state': '{change}.',
  'changes.all': 'All changes, with the time at which each was recorded',
  'changes.recorded': 'Recorded on <time>{at, time, utc}</time>',
  'changes.recorded-from': 'Recorded on <time>{at, time, utc}</time> from <record>this record</record>',
  'changes.recorded-first': 'Recorded on <time>{at, time, utc}</time> with the <record>first record</record>',
  'changes.recorded-first-unarchived': 'Recorded on <time>{at, time, utc}</time> with the first record',
  'changes.corrected': 'Corrected on <time>{at, time, utc}</time> when archived records were parsed again',
  // What changed, after the name of the State.
  'changes.name': 'now listed by the depositary as “{after}”, formerly “{before}”',
  'changes.added': '{kind}, {after, date, long}',
  'changes.removed': '{kind} of {before, date, long}: no longer in the record',
  'changes.ended': '{kind} of {after, date, long}: now shown as ended',
  'changes.not-ended': '{kind} of {after, date, long}: no longer shown as ended',
  'changes.kind': 'corrected from {kindBefore}, {before, date, long}, to {kind}, {after, date, long}',
  'changes.date': '{kind} date corrected from {before, date, long} to {after, date, long}',
  'changes.effect': 'withdrawal of {after, date, long}: date of effect corrected',
  // A change as news, with what it made of the figures.
  'changes.announced.joined':
    '{state_start} deposited its {instrument} on {day, date, long} and became {count, plural, =1 {the {first, selectordinal, =1 {first} one {#st} two {#nd} few {#rd} other {#th}} State} other {one of the {first, selectordinal, =1 {first} one {#st} two {#nd} few {#rd} other {#th}} {count, plural, =2 {and} other {to}} {last, selectordinal, one {#st} two {#nd} few {#rd} other {#th}} States}} to join {treaty_text}. As of {asOf, date, long}, {joined, number} of {universe, number} States had joined.',
  'changes.announced.signature':
    '{state_start} signed {treaty_text} on {day, date, long}. As of {asOf, date, long}, {signatories, number} of {universe, number} States had signed.',
  'changes.announced.succession-to-signature':
    '{state_start} succeeded to the signature of {treaty_text} on {day, date, long}. As of {asOf, date, long}, {signatories, number} of {universe, number} States had signed.',
  'changes.announced.provisional-application':
    '{state_start} declared on {day, date, long} that it applies {treaty_text} provisionally. This does not make it a State Party.',
  'changes.announced.withdrawal': '{state_start} gave notice on {day, date, long} of its withdrawal from {treaty_text}.',
  'changes.announced.other':
    '{state_start}: {change}. As of {asOf, date, long}, {joined, number} of {universe, number} States had joined {treaty_text}.',

  // One act on the dashboard.
  'changes.act.signed': '{state_start} signed {treaty_text}',
  'changes.act.deposited': '{state_start} deposited its instrument of {kind}',
} as const;

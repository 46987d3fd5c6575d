/** Feeds: what each entry says, and where they are offered. */
export const feedsMessages = {
  'feeds.title': '{site}: {about}',
  'feeds.about.all': 'all changes',
  'feeds.about.words': '“{words}”',
  'feeds.about.several': '{one} · {other}',
  'feeds.description':
    'Signatures, deposits, withdrawals, corrections and name changes under {treaty_text}, from the depositary’s record. The newest {most, number} entries.',

  // The heading of an act, by its kind.
  'feeds.act.signature': '{state_start} signed {treaty_text}',
  'feeds.act.succession-to-signature': '{state_start} succeeded to the signature of {treaty_text}',
  'feeds.act.definitive-signature': '{state_start} signed {treaty_text} definitively',
  'feeds.act.ratification': '{state_start} ratified {treaty_text}',
  'feeds.act.acceptance': '{state_start} accepted {treaty_text}',
  'feeds.act.approval': '{state_start} approved {treaty_text}',
  'feeds.act.accession': '{state_start} acceded to {treaty_text}',
  'feeds.act.succession': '{state_start} succeeded to {treaty_text}',
  'feeds.act.formal-confirmation': '{state_start} formally confirmed {treaty_text}',
  'feeds.act.other-consent': '{state_start} consented to be bound by {treaty_text}',
  'feeds.act.provisional-application': '{state_start} declared provisional application of {treaty_text}',
  'feeds.act.withdrawal': '{state_start} gave notice of withdrawal from {treaty_text}',
  'feeds.joined':
    '{act}: {count, plural, =1 {{first, selectordinal, =1 {first} one {#st} two {#nd} few {#rd} other {#th}} State} other {one of the {first, selectordinal, =1 {first} one {#st} two {#nd} few {#rd} other {#th}} {count, plural, =2 {and} other {to}} {last, selectordinal, one {#st} two {#nd} few {#rd} other {#th}} States}} to join',

  // The heading of anything else that changed.
  'feeds.name': 'Name change: the depositary now lists “{before}” as “{after}”',
  'feeds.removed': 'Correction: {state_of} {instrument} of {before, date, long} is no longer in the record',
  'feeds.ended': 'The depositary now shows {state_of} {instrument} of {after, date, long} as ended',
  'feeds.not-ended': 'Correction: {state_of} {instrument} of {after, date, long} is no longer shown as ended',
  'feeds.kind':
    'Correction: {state_of} act of {after, date, long} is listed as {kind}, formerly as {kindBefore}{moved, select, yes { of {before, date, long}} other {}}',
  'feeds.date': 'Correction: {state_of} {instrument} is dated {after, date, long}, not {before, date, long}',
  'feeds.effect': 'Correction: {state_of} withdrawal, notified on {after, date, long}, takes effect on {effect, date, long}',

  // What stands below the heading.
  'feeds.line.signed': 'Date of signature: {day, date, long}',
  'feeds.line.deposited': 'Date of deposit: {day, date, long}',
  'feeds.line.declared': 'Date of declaration: {day, date, long}',
  'feeds.line.notified': 'Date of notice: {day, date, long}',
  'feeds.line.in-force': 'Date of effect: {day, date, long} ({article})',
  'feeds.line.not-in-force': 'Date of effect: when {treaty_short} enters into force',
  'feeds.line.ended': 'The depositary now shows this act as ended.',
  'feeds.line.reread': 'The tracker corrected this by parsing archived records again.',
  'feeds.line.recorded': 'Recorded by the tracker: {at, time, utc}',
  'feeds.line.source': 'Source: {source_text}{evidence, select, none {} other { ({evidence})}}',
  'feeds.line.archived':
    'Source: {source_text}{evidence, select, none {} other { ({evidence})}}, <record>archived record</record>',
  'feeds.line.decision': 'Source: <decision>manual decision {id}</decision>',

  // Where feeds and the calendar are offered.
  'feeds.follow': 'Follow',
  'feeds.follow.state': 'Follow {state_text}',
  'feeds.follow.note':
    '{calendar, select, yes {The calendar lists upcoming dates of effect and anniversaries. } other {}}The feeds carry each signature, deposit, withdrawal and correction as it is recorded.',
  'feeds.follow.calendar': 'Add dates for {treaty_text} to my calendar',
  'feeds.follow.calendar-state': 'Add dates for {state_text} to my calendar',
  'feeds.follow.calendar-group': 'Add dates for {group_text} to my calendar',
  'feeds.follow.ics': 'Calendar file (ICS)',
  'feeds.follow.atom': 'Atom feed',
  'feeds.follow.json': 'JSON Feed',
} as const;

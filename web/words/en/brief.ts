/** The page to print and hand over. */
export const briefMessages = {
  'brief.title': 'Brief: {state}',
  'brief.description': '{state_start} and {treaty_text} on one page to print.',
  'brief.print': 'Print',
  'brief.back': 'Back to {state_text}',
  'brief.not-now': 'Status as of {day, date, long}. It may have changed since.',

  'brief.reasons.heading': '{act, select, ratification {Why ratify} other {Why join}}',
  'brief.reason.signed':
    '{vote, select, yes {{state_start} voted for {treaty_short} on {voted, date, long} and signed it on {signed, date, long}, {years, plural, =0 {less than a year ago} one {# year ago} other {# years ago}}. Ratification is the step that remains.} other {{state_start} signed {treaty_short} on {signed, date, long}, {years, plural, =0 {less than a year ago} one {# year ago} other {# years ago}}. Ratification is the step that remains.}}',
  'brief.reason.voted':
    '{vote, select, meant_yes {{state_start} stated that it had intended to vote for {treaty_short} on {voted, date, long}. Joining would be consistent with that intention.} other {{state_start} voted for {treaty_short} in the General Assembly on {voted, date, long}. Joining would be consistent with that vote.}}',
  'brief.reason.world': '{joined, number} of {universe, number} States have joined {treaty_short}.',
  'brief.reason.peers':
    '{share, select, all {All {base, number} other members of {group_text} have joined.} other {{joined, plural, one {One of the {base, number} other members of {group_text} has joined.} other {# of the {base, number} other members of {group_text} have joined.}}}}',

  'brief.steps.heading':
    '{act, select, ratification {Three steps to ratify, after domestic approval} accession {Three steps to accede, after domestic approval} other {Three steps to sign}}',
  'brief.step.authority':
    '{act, select, ratification {<strong>Decide who signs.</strong> The Head of State, the Head of Government or the Minister for Foreign Affairs signs the instrument. Anyone else needs full powers signed by one of them.} accession {<strong>Decide who signs.</strong> The Head of State, the Head of Government or the Minister for Foreign Affairs signs the instrument. Anyone else needs full powers signed by one of them.} other {<strong>Decide who signs.</strong> The Head of State, the Head of Government or the Minister for Foreign Affairs can sign {treaty_short}. Anyone else needs full powers signed by one of them.}}',
  'brief.step.instrument':
    '{act, select, ratification {<strong>Draw up the instrument of ratification.</strong> It names {treaty_short}, states that the Government ratifies it and undertakes to carry it out, and bears the date, the place, the signature and the title of the person who signs.} accession {<strong>Draw up the instrument of accession.</strong> It names {treaty_short}, states that the Government accedes to it and undertakes to carry it out, and bears the date, the place, the signature and the title of the person who signs.} other {<strong>Make an appointment</strong> for signature with the Treaty Section of the United Nations in New York, and send it the full powers for review.}}',
  'brief.step.deposit':
    '{act, select, signature {<strong>Sign</strong> at United Nations Headquarters in New York. Ratification is a separate, later step.} other {<strong>Deposit it</strong> with the Treaty Section, Office of Legal Affairs, United Nations, New York. The person who delivers it does not need full powers. The date of deposit is the day of receipt.}}',
  'brief.step.effect':
    '{unit, select, days {{treaty_start} enters into force for {state_text} {count, plural, one {# day} other {# days}} later ({article}).} months {{treaty_start} enters into force for {state_text} {count, plural, one {# month} other {# months}} later ({article}).} other {{treaty_start} enters into force for {state_text} on the first day of the {count, selectordinal, one {#st} two {#nd} few {#rd} other {#th}} month after that ({article}).}}',
  'brief.steps.source': 'Source: United Nations, Treaty Handbook (2012), sections 3.2 and 3.3.5.',

  'brief.thanks.heading': 'Thank you',
  'brief.thanks.record':
    '{vote, select, yes {{state_start} voted for {treaty_short} on {voted, date, long} and joined it on {deposited, date, long}.} other {{state_start} joined {treaty_short} on {deposited, date, long}.}} It is one of the {joined, number} States, out of {universe, number}, that have joined.',
  'brief.encourage.heading': 'States to encourage',
  'brief.encourage.peers':
    '{missing, plural, =0 {All other members of {group_text} have joined. Please encourage States elsewhere: {rest, number} of {universe, number} have not joined yet.} one {One other member of {group_text} has not joined yet:} other {# other members of {group_text} have not joined yet:}}',
  'brief.encourage.world': '{rest, number} of {universe, number} States have not joined yet.',
  'brief.encourage.more': '{count, plural, one {and # other} other {and # others}}',

  'brief.letter.heading': 'Letter',
  'brief.source': 'Source: {record}. {site}, {day, date, long}.',
  'brief.qr': 'QR code of {address}',
} as const;

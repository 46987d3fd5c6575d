/** The calendar: upcoming dates of effect, and anniversaries. */
export const calendarMessages = {
  'calendar.name': '{site}: {about}',
  'calendar.about.all': 'dates',
  'calendar.description': 'Upcoming dates of effect, and anniversaries of {treaty_text} and of its signatures.',
  'calendar.adoption': 'Anniversary of the adoption of {treaty_text}',
  'calendar.adoption.more': '{treaty_start} was adopted on {since, date, long} ({document}).',
  'calendar.opening': 'Anniversary of the opening for signature of {treaty_text}',
  'calendar.opening.more': '{treaty_start} was opened for signature on {since, date, long}.',
  'calendar.entry': 'Anniversary of the entry into force of {treaty_text}',
  'calendar.entry.more': '{treaty_start} {past, select, yes {entered} other {enters}} into force on {since, date, long}.',
  'calendar.enters': '{treaty_start} enters into force',
  'calendar.signatures':
    'Anniversary of signature: {few, select, yes {{states} signed {treaty_text}} group {{count, number} members of {group_text} signed {treaty_text}} other {{count, number} States signed {treaty_text}}}',
  'calendar.signatures.more': 'Signed on {since, date, long}: {states}.',
  'calendar.signatures.open': 'Not yet ratified: {states}.',
  'calendar.effect': '{treaty_start} enters into force for {states}',
  'calendar.effect.more':
    '{state_start} deposited its {instrument} on {deposited, date, long}. Date of effect: {day, date, long} ({article}).',
  'calendar.withdrawal': 'Withdrawal from {treaty_text} takes effect: {states}',
  'calendar.withdrawal.more':
    '{state_start} gave notice of withdrawal on {notified, date, long}. Date of effect: {day, date, long} ({article}).',
} as const;

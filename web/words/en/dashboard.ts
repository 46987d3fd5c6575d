/** The top of the dashboard: the figure, what it means, and the day. */
export const dashboardMessages = {
  'headline.not-adopted': 'Not adopted yet',
  'headline.not-open': 'Opens for signature on {day, date, long}',
  'headline.race': '<figure>{counted, number}</figure> of the {threshold, number} instruments needed. {remaining, number} to go.',
  'headline.reached':
    '<figure>{counted, number}</figure> instruments deposited. The threshold of {threshold, number} has been reached.',
  'headline.in-force':
    '<figure>{joined, number}</figure> of {universe, number} States {joined, plural, one {has} other {have}} joined',
  'lead.not-adopted': 'There is no treaty to sign yet.',
  'lead.not-open': 'No State can sign yet. {rule}',
  'lead.race': '{signatories, plural, =0 {No State has} one {# State has} other {# States have}} signed. {rule}',
  'lead.reached':
    '{reached, select, today {The threshold was reached on this day.} other {The threshold was reached on {day, date, long}.}} {treaty_start} enters into force on {in_force, date, long}, in {days, plural, one {# day} other {# days}}.',
  'lead.in-force':
    '{since, select, today {Entered into force on {day, date, long}.} other {In force since {day, date, long}.}}{later, plural, =0 {} one { For # of these States it enters into force later.} other { For # of these States it enters into force later.}} {signed, plural, =0 {No State has signed without ratifying.} one {# State has signed but not ratified.} other {# States have signed but not ratified.}}{withdrawn, plural, =0 {} one { # State has withdrawn.} other { # States have withdrawn.}} The goal now: universal membership.',
  'rule.days':
    '{treaty_start} enters into force {delay, plural, one {# day} other {# days}} after the deposit of {threshold, number} instruments of {kinds}.',
  'rule.months':
    '{treaty_start} enters into force {delay, plural, one {# month} other {# months}} after the deposit of {threshold, number} instruments of {kinds}.',
  'rule.first-of-month':
    '{treaty_start} enters into force on the first day of the {delay, selectordinal, one {#st} two {#nd} few {#rd} other {#th}} month after the deposit of {threshold, number} instruments of {kinds}.',
  'latest.one':
    'On {day, date, long}, {state_text} deposited its instrument of {kind} and became the {place, selectordinal, =1 {first} one {#st} two {#nd} few {#rd} other {#th}} State to join.',
  'latest.several':
    'On {day, date, long}, {states} deposited their instruments and became the {first, selectordinal, =1 {first} one {#st} two {#nd} few {#rd} other {#th}} {count, plural, =2 {and} other {to}} {last, selectordinal, one {#st} two {#nd} few {#rd} other {#th}} States to join.',
  'dashboard.title': '{treaty_start} on {day, date, long}',
  'dashboard.description': 'Who has signed or joined {treaty_text}, and who is next: {headline}',
  'dashboard.known':
    'This page shows what the tracker knew on {at, time, utc}, without later data and corrections. <now>Show what is known now</now>',
  'dashboard.as-of': 'As of',
  'dashboard.show': 'Show',
  'dashboard.previous': 'Previous event',
  'dashboard.next': 'Next event',
  'dashboard.today': 'Today',
  'dashboard.thing': 'What you can do:',
  'dashboard.signed':
    '{state_start} signed {treaty_short} {years, plural, =0 {less than a year} one {# year} other {# years}} ago but has not ratified it.',
  'dashboard.write': 'Write to {state_text}',
  'dashboard.all': 'All {count, number}<rest> that have signed but not ratified</rest>',
} as const;

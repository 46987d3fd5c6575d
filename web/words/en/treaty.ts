/** The terms of treaty law, and what is said of the treaty that is tracked. */
export const treatyMessages = {
  'treaty.site': '{treaty} Tracker',
  'treaty.article': 'Art. {article}{paragraph, select, none {} other {({paragraph})}}',

  // When something takes effect.
  'treaty.delay.threshold':
    '{unit, select, days {{count, plural, one {# day} other {# days}} after {threshold, number} instruments of {kinds} have been deposited} months {{count, plural, one {# month} other {# months}} after {threshold, number} instruments of {kinds} have been deposited} other {on the first day of the {count, selectordinal, one {#st} two {#nd} few {#rd} other {#th}} month after the month in which {threshold, number} instruments of {kinds} have been deposited}}',
  'treaty.delay.deposit':
    '{unit, select, days {{count, plural, one {# day} other {# days}} after its own deposit} months {{count, plural, one {# month} other {# months}} after its own deposit} other {on the first day of the {count, selectordinal, one {#st} two {#nd} few {#rd} other {#th}} month after the month of its own deposit}}',
  'treaty.delay.notice':
    '{unit, select, days {{count, plural, one {# day} other {# days}} after the depositary receives the notice} months {{count, plural, one {# month} other {# months}} after the depositary receives the notice} other {on the first day of the {count, selectordinal, one {#st} two {#nd} few {#rd} other {#th}} month after the month in which the depositary receives the notice}}',

  // Terms explained.
  'treaty.terms.heading': 'Terms explained',
  'treaty.terms.sign': 'Sign',
  'treaty.terms.sign-meaning':
    'To show an intention to join. A signatory must not defeat the object and purpose of the treaty, but is not yet bound by it.',
  'treaty.terms.ratify': 'Ratify, accept or approve',
  'treaty.terms.ratify-meaning':
    'To consent to be bound, after signing. The three terms have the same effect; the law of each State decides which one it uses. The State deposits an instrument with the depositary, the Secretary-General of the United Nations.',
  'treaty.terms.accede': 'Accede',
  'treaty.terms.accede-meaning':
    'To consent to be bound without having signed. This is possible {opens, select, always {at any time} other {once the treaty is in force}}.',
  'treaty.terms.enter': 'Enter into force',
  'treaty.terms.enter-meaning':
    'To become legally binding. The treaty enters into force {delay}. For a State that joins later, it enters into force {later}.',
  'treaty.terms.more': 'The <method>method page</method> explains the rules, article by article.',

  'treaty.note-source': 'Communication received by the Secretary-General on {day, date, long}',
  'treaty.note.united-states-2019':
    'In 2019, the United States notified the depositary that it does not intend to become a party to the treaty and that it has no legal obligations arising from its signature. The depositary still counts it as a signatory.',
  'treaty.built-in-copy.XXVI-8':
    'the depositary’s record of January 2018 and a later version, and the Swiss federal law collection, SR 0.518.61. The depositary’s status page of 3 February 2026 confirms the kind of every instrument',
} as const;

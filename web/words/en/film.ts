/** The film of the race, and the page of its chapters. */
export const filmMessages = {
  'film.watch': 'Watch the race',
  'film.label': 'The race, {from}–{to}',
  'film.play': 'Play',
  'film.pause': 'Pause',
  'film.previous': 'Previous chapter',
  'film.next': 'Next chapter',
  'film.position': 'Day',
  'film.speed': 'Speed',
  'film.times': '{speed, number}×',
  'film.fullScreen': 'Full screen',
  'film.openDay': 'Open this day',
  'film.close': 'Close',

  'film.figure.race': '<n>{counted, number}</n> of the {threshold, number} instruments needed',
  'film.figure.joined':
    '<n>{joined, number}</n> of {universe, number} States {joined, plural, one {has joined} other {have joined}}',
  'film.step': '{day, date, long}. {figure}',

  'film.chapter.opening':
    '{day, date, long}: {treaty_short} opens for signature. {signed, plural, =0 {No State signs on the first day.} one {# State signs on the first day.} other {# States sign on the first day.}}',
  'film.chapter.signatures':
    '{day, date, long}: {signed, plural, one {# State signs} other {# States sign}} on one day{deposits, plural, =0 {} one {, and # instrument is deposited} other {, and # instruments are deposited}}.',
  'film.chapter.deposits':
    '{day, date, long}: {deposits, plural, one {# State deposits its instrument} other {# States deposit their instruments}} on one day. The count reaches {counted, number} of {threshold, number}.',
  'film.chapter.threshold':
    '{day, date, long}: {deposits, plural, one {# State deposits its instrument and takes} other {# States deposit their instruments and take}} the count from {before, number} to {counted, number}. The threshold of {threshold, number} is reached.',
  'film.chapter.entry':
    '{day, date, long}: {treaty_short} enters into force. {joined, plural, one {# State has joined} other {# States have joined}}.',
  'film.chapter.milestone':
    '{day, date, long}: {states} {deposits, plural, one {joins. It is the {joined, selectordinal, one {#st} two {#nd} few {#rd} other {#th}} State to do so} other {join. {joined, number} States have now done so}}.',
  'film.chapter.today':
    '{day, date, long}: {joined, number} of {universe, number} States {joined, plural, one {has} other {have}} joined; {signedOnly, number} {signedOnly, plural, one {has} other {have}} signed but not ratified.{isLate, select, yes { Data up to {known, date, long}.} other {}}',

  'film.page.title': 'The race in {count, plural, one {# chapter} other {# chapters}}',
  'film.page.description': 'How {treaty_short} came into force and who has joined since, day by day.',
  'film.page.lead': '{treaty_start}, from its opening for signature to today. Each chapter links to the dashboard for that day.',
  'film.page.before': '{treaty_start} opens for signature on {day, date, long}.',
  'film.page.show': 'Show {day, date, long}',
  'film.page.days': 'Day by day',
  'film.page.caption': 'Totals at the end of each day on which a State signed or deposited an instrument',
} as const;

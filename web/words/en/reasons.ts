/** Why a record was refused or a row set aside, what was odd in a record, and what a run does: by the code, and by the datum on which the wording depends. */
export const reasonsMessages = {
  'reasons.other': 'Unrecognised reason: {code}.',

  // Why there is no record.
  'reasons.no-answer': '{source_start} could not be reached{cause, select, none {} other { ({cause})}}.',
  'reasons.host-not-found':
    '{source_start} could not be reached: the name of its server was not found{cause, select, none {} other { ({cause})}}.',
  'reasons.connection-refused':
    '{source_start} could not be reached: its server refused the connection{cause, select, none {} other { ({cause})}}.',
  'reasons.connection-lost':
    '{source_start} did not send a complete response: the connection was lost{cause, select, none {} other { ({cause})}}.',
  'reasons.not-secure':
    '{source_start} was not read: no secure connection to its server could be made{cause, select, none {} other { ({cause})}}.',
  'reasons.broken-answer': '{source_start} sent a response that could not be read{cause, select, none {} other { ({cause})}}.',
  'reasons.timeout':
    '{source_start} did not send a complete response within {seconds, plural, one {# second} other {# seconds}}.',
  'reasons.error-status': '{source_start} responded with the error status {status}.',
  'reasons.redirect': '{source_start} redirects to another address, which is not followed.',
  'reasons.asked-to-wait': '{source_start} accepts no further requests until {retryAfterUntil, time, utc}.',
  'reasons.maintenance': '{source_start} is unavailable: the site is down for maintenance.',
  'reasons.not-found': '{source_start} was not found at its address.',
  'reasons.disallowed': '{source_start} may not be read by programs, according to the robots.txt of its site.',
  'reasons.cancelled': 'The request was cancelled before there was a response.',

  // Why a record was refused.
  'reasons.empty-body': 'The response was empty.',
  'reasons.truncated-body': 'The record is cut off before its end.',
  'reasons.body-too-large': 'The response is larger than {largest, plural, one {# byte} other {# bytes}}.',
  'reasons.too-deeply-nested': 'The record has elements nested more than {depth, number} levels deep.',
  'reasons.over-a-limit.elements': 'The record has more than {most, number} elements, which no genuine record has.',
  'reasons.over-a-limit.characters-in-a-text':
    'The record has more than {most, number} characters in one text, which no genuine record has.',
  'reasons.over-a-limit.characters-in-a-tag':
    'The record has more than {most, number} characters in one tag, which no genuine record has.',
  'reasons.over-a-limit.attributes':
    'The record has more than {most, number} attributes in one element, which no genuine record has.',
  'reasons.over-a-limit.rows': 'The record has more than {most, number} rows, which no genuine record has.',
  'reasons.over-a-limit.cells-in-a-row': 'The record has more than {most, number} cells in one row, which no genuine record has.',
  'reasons.over-a-limit.characters-in-a-cell':
    'The record has more than {most, number} characters in one cell, which no genuine record has.',
  'reasons.over-a-limit.texts': 'The record has more than {most, number} declarations and notes, which no genuine record has.',
  'reasons.over-a-limit.actions': 'The record has more than {most, number} treaty actions, which no genuine record has.',
  'reasons.reading-took-too-long':
    'Reading the record took longer than {seconds, plural, one {# second} other {# seconds}} and was stopped.',
  'reasons.reading-took-too-much-memory':
    'Reading the record took more than {megabytes, plural, one {# megabyte} other {# megabytes}} of memory and was stopped.',
  'reasons.not-a-record': 'The response is not a treaty record.',
  'reasons.not-a-record.encoding': 'The record declares an unknown encoding, “{encoding}”.',
  'reasons.not-a-record.found': 'The response was {found}, not {expected}.',
  'reasons.not-a-record.expected': 'The response was not {expected}, as expected.',
  'reasons.not-a-record.missing': 'The record has no {missing}.',
  'reasons.part.title': 'title',
  'reasons.part.status-as-at': 'date as of which it is current',
  'reasons.part.signatories': 'number of signatories',
  'reasons.part.parties': 'number of parties',
  'reasons.part.registration-number': 'registration number',
  'reasons.part.state': 'State',
  'reasons.part.date': 'date',
  'reasons.part.kind': 'kind',
  'reasons.not-a-record.where': 'The response does not have the expected structure, first at “{where_first}”.',
  'reasons.not-a-record.unclear': 'It is unclear which number on the page belongs to which group of States.',
  'reasons.no-participants-table': 'The record lists no participants and does not say that there are none.',
  'reasons.no-participants-table.words':
    'The record gives the number of participants in words, “{words}”, but does not list them.',
  'reasons.no-participants-table.tables': 'The page has {tables, number} tables that could be the list of participants.',
  'reasons.no-participants-table.parties':
    'The record states {signatories, plural, one {# signatory} other {# signatories}} and {parties, plural, one {# party} other {# parties}}, but lists no participants.',
  'reasons.totals-differ': 'The record states no totals to check its rows against.',
  'reasons.totals-differ.sum':
    'The numbers on the page add up to {sum, number}, but it says that it counts {statesCounted, plural, one {# State} other {# States}}.',
  'reasons.totals-differ.text': 'The record states “{text}” as its number of {total}.',
  'reasons.totals-differ.stated':
    'The depositary’s record states {total, select, signatories {{stated, plural, one {# signatory} other {# signatories}}} parties {{stated, plural, one {# party} other {# parties}}} other {{stated, number} {total}}}, but its table lists {listed, number}.',
  'reasons.unknown-heading': 'The table has an unknown column, or a column is missing: “{heading}”.',
  'reasons.unknown-heading.second': 'The participants table has a second row of headings: {second}.',
  'reasons.unknown-heading.first': 'The first column of the participants table is headed “{heading}”, not “Participant”.',
  'reasons.doubled-heading': 'The table has the column “{heading}” twice.',
  'reasons.broken-table': 'The markup of the participants table is damaged.',
  'reasons.broken-table.cells':
    'The participants table has {cells, plural, one {# cell} other {# cells}}, of which {read, number} could be read.',
  'reasons.broken-table.where': 'The markup of the participants table is damaged at “{where}”.',
  'reasons.ragged-row':
    'The row of “{name}” has {cells, plural, one {# cell} other {# cells}}, but the table has {columns, plural, one {# column} other {# columns}}.',
  'reasons.unknown-marker':
    'The record lists an unknown kind of action{participant, select, none {} other { of {participant}}}: “{marker}”.',
  'reasons.unknown-marker.heading':
    'The entry “{cell}”{participant, select, none {} other { of {participant}}} has a marker that its column, “{heading}”, does not explain.',
  'reasons.unreadable-cell': 'The entry “{cell}”{participant, select, none {} other { of {participant}}} is not a date.',
  'reasons.unreadable-cell.name': 'The name “{name}” has an unmatched bracket.',
  'reasons.unreadable-cell.missing': 'The record lists an action without a {missing}.',
  'reasons.date-out-of-range.future': 'The record dates an action of {name} on {date, date, long}, which is in the future.',
  'reasons.date-out-of-range.early':
    'The record dates an action of {name} on {date, date, long}, before the treaty was opened for signature on {openedOn, date, long}.',
  'reasons.wrong-treaty': 'The record does not name the {expected_title} ({expected_number}).',
  'reasons.wrong-treaty.title':
    'The record is that of “{title}”{number, select, none {} other { ({number})}}, not of the {expected_title} ({expected_number}).',
  'reasons.wrong-treaty.registration':
    'The record is that of treaty No. {registration}, not of the {expected_title} ({expected_number}).',
  'reasons.not-at-this-source': '{source_start} does not have the {title}.',
  'reasons.doubled-participant': 'The record lists “{name}” twice.',
  'reasons.doubled-participant.earlier': 'The record lists one State under two names, “{earlier}” and “{name}”.',
  'reasons.participant-vanished': 'The record no longer lists {states}, although an earlier record did.',
  'reasons.mass-change':
    'The record changes the recorded actions of {states_count, plural, one {# State} other {# States}} at once: {states}.',

  // Why a row was set aside.
  'reasons.organization': '{name} is an organization; only States are recorded.',

  // What was odd in a record that was read.
  'reasons.unknown-name': '“{name}” is not the name of a known State.',
  'reasons.row-without-date': 'The row of “{name}” has no date.',
  'reasons.empty-rows': 'The participants table has {count, plural, one {# empty row} other {# empty rows}}.',
  'reasons.column-not-read': 'The column “{heading}” lists no treaty actions and was not read.',
  'reasons.no-totals-and-no-table': 'The record states no totals and lists no participants.',
  'reasons.totals-in-words': 'The record states its totals in words, “{words}”, so its rows could not be checked against them.',
  'reasons.special-table-not-read': 'The record has a table of an unusual shape, which was not read.',
  'reasons.league-of-nations-lists-not-read': 'The record has lists from the time of the League of Nations, which were not read.',
  'reasons.number-differs':
    'The heading of the page says treaty {heading}, but the page links to the XML record of treaty {link}.',
  'reasons.declaration-text-missing': 'The page links to a declaration by {names}, but does not show its text.',
  'reasons.declaration-not-linked': 'The page shows a declaration by {names}, but the participants table does not link to it.',
  'reasons.end-note-missing':
    'The participants table refers to {marks_count, plural, one {end note {marks}} other {end notes {marks}}}, which the page does not have.',
  'reasons.unread-section': 'The page has a section that could not be read: “{text}”.',
  'reasons.kind-not-stated': 'The kind of an action of {name} is not stated.',
  'reasons.withdrawal-not-compared': '{name} is listed with a withdrawal, which is not compared.',
  'reasons.two-signatures': '{name} is listed with two different signatures.',
  'reasons.two-instruments': '{name} is listed with two different instruments.',
  'reasons.other-total-listed':
    'The source states {total, select, signatories {{stated, plural, one {# signatory} other {# signatories}}} parties {{stated, plural, one {# party} other {# parties}}} other {{stated, number} {total}}}, but lists {listed, number}.',

  // Steps of a fetch.
  'reasons.fetching': 'Fetching {url}',
  'reasons.retrying': '{because} Trying again in {seconds, plural, one {# second} other {# seconds}}.',
  'reasons.not-modified': 'Not modified since the last check: {url}',
  'reasons.archived': 'Archived {bytes, plural, one {# byte} other {# bytes}} from {url}',

  // Steps of a run.
  'reasons.waiting-for-another-run': 'Another run is in progress; waiting for it to end.',
  'reasons.read':
    'Read {rows, plural, one {# participant} other {# participants}} and {statements, plural, one {# declaration or note} other {# declarations and notes}}.',
  'reasons.noticed': 'Noticed: {problem}',
  'reasons.set-aside': 'Set aside for review: {reason}',
  'reasons.recorded': '{changes, plural, =0 {No changes.} one {Recorded # change.} other {Recorded # changes.}}',
  'reasons.compared':
    '{standing, plural, =0 {No differences} one {# difference} other {# differences}} from the depositary’s record; {changes, plural, =0 {none} other {#}} appeared or disappeared since the last check.',
  'reasons.differences-refreshed':
    'Compared with {source_text} again: {changes, plural, one {# difference} other {# differences}} appeared or disappeared.',
  'reasons.archived-record-refused': 'The archived record of {source_text} is no longer accepted: {because}',

  // What a run says about itself.
  'reasons.other-view-read': '{because} The depositary’s status page was read instead.',
  'reasons.problems': '{problems}',
  'reasons.problems.more': 'There {more, plural, one {is # more problem} other {are # more problems}}.',
  'reasons.nothing-to-compare-with':
    'No record of the depositary has been read yet. This source’s record is archived and will be compared as soon as there is one.',
  'reasons.reread': 'The archived records were parsed again; no source was checked.',
  'reasons.reread.revoked': 'The archived records were parsed again without decision {revoked}; no source was checked.',
  'reasons.stopped': 'The program was stopped during this run; nothing was recorded.',
  'reasons.abandoned': 'The program ended during this run; nothing was recorded.',
  'reasons.internal-error': 'Internal error: {message}',

  // What earlier versions of the program stored as a sentence.
  'reasons.earlier': '{text}',
} as const;

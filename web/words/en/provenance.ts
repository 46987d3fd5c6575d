/** Where figures come from, and how fresh they are. "As of", "checked" and "changed" are three different times. */
export const provenanceMessages = {
  'provenance.source.untc': 'UN Treaty Collection, status of {treaty_text}',
  'provenance.source.bundled': 'Built-in copy',
  'provenance.as-of-day':
    '{source, select, bundled {Built-in copy of {day, date, long}} other {UN Treaty Collection as of {day, date, long}}}',
  'provenance.as-of-time': '{source, select, bundled {Built-in copy} other {UN Treaty Collection as of {at, time, utc}}}',
  'provenance.checked': 'Checked {at, time, utc}',
  'provenance.not-checked-since': 'Not checked since {at, time, utc}',
  'provenance.never-checked': 'Not yet checked',
  'provenance.never-changed': 'Never',
  'provenance.archived': 'Archived source',
  'provenance.set-aside': '{rows, plural, one {# row} other {# rows}} set aside for review: not counted in any figure',
  // What is wrong with the newest check of the depositary; more is on System status.
  'provenance.trouble.unavailable': 'The live check failed on {at, time, utc}.',
  'provenance.trouble.refused': 'The record read on {at, time, utc} was refused, so nothing was changed.',
  'provenance.trouble.failed': 'The check on {at, time, utc} failed with an internal error.',
  'provenance.trouble.late': 'Not checked against the depositary since {at, time, utc}. The figures may be out of date.',
  'provenance.trouble.never-checked':
    'Not yet checked against the depositary, although more than two checks were due. The figures may be out of date.',
  'provenance.next-check': 'Next check: {at, time, utc}.',
  'provenance.next-attempt': 'It has failed {failures, plural, other {# times}} in a row. Next attempt: {at, time, utc}.',
  'provenance.no-next-check': 'No further check is scheduled.',
  // How the newest run of a source ended, with whose fault it is.
  'provenance.state.new': 'Accepted; new data.',
  'provenance.state.same': 'Accepted; nothing new.',
  'provenance.state.refused': 'Reached, but the record was refused; nothing was changed.',
  'provenance.state.unavailable': 'The source could not be reached or sent no record. It may have new data.',
  'provenance.state.failed': 'Internal error, not a fault of the source; nothing was changed.',
  'provenance.cited.day':
    'United Nations Treaty Collection, Multilateral Treaties Deposited with the Secretary-General, chapter {chapter}, {number}, as of {day, date, long}',
  'provenance.cited.time':
    'United Nations Treaty Collection, Multilateral Treaties Deposited with the Secretary-General, chapter {chapter}, {number}, as of {at, time, utc}',
  'provenance.cited.none':
    'United Nations Treaty Collection, Multilateral Treaties Deposited with the Secretary-General, chapter {chapter}, {number}',
  'provenance.cited.bundled': 'built-in copy of {day, date, long}{count, plural, =0 {} other {, compiled from {publishers}}}',
  'provenance.publisher.untc': 'the UN Treaty Collection',
  'provenance.publisher.sr': 'the Swiss federal law collection (SR\u00a0{number})',
  'provenance.evidence.sr': 'SR\u00a0{number} of {day, date, long}',
  'provenance.evidence.untc-of': 'UN Treaty Collection, {number}, {month, date, month}',
  'provenance.evidence.untc-parties': 'UN Treaty Collection, {number}, with {parties, number} parties',
  'provenance.evidence.untc-page': 'UN Treaty Collection, status page of {day, date, long}',
} as const;

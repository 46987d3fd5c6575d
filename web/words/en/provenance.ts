/** Where figures come from, and how fresh they are. "As of", "checked" and "changed" are three different times. */
export const provenanceMessages = {
  'provenance.source.untc': 'UN Treaty Collection, status of {treaty_text}',
  'provenance.source.bundled': 'Built-in copy',
  'provenance.as_of_day':
    '{source, select, bundled {Built-in copy of {day, date, long}} other {UN Treaty Collection as of {day, date, long}}}',
  'provenance.as_of_time': '{source, select, bundled {Built-in copy} other {UN Treaty Collection as of {at, time, utc}}}',
  'provenance.checked': 'Checked {at, time, utc}',
  'provenance.not_checked_since': 'Not checked since {at, time, utc}',
  'provenance.never_checked': 'Not yet checked',
  'provenance.never_changed': 'Never',
  'provenance.archived': 'Archived source',
  'provenance.set_aside': '{rows, plural, one {# row} other {# rows}} set aside for review: not counted in any figure',
  'provenance.cited.day':
    'United Nations Treaty Collection, Multilateral Treaties Deposited with the Secretary-General, chapter {chapter}, {number}, as of {day, date, long}',
  'provenance.cited.time':
    'United Nations Treaty Collection, Multilateral Treaties Deposited with the Secretary-General, chapter {chapter}, {number}, as of {at, time, utc}',
  'provenance.cited.none':
    'United Nations Treaty Collection, Multilateral Treaties Deposited with the Secretary-General, chapter {chapter}, {number}',
  'provenance.cited.bundled':
    'built-in copy of this tracker of {day, date, long}{count, plural, =0 {} other {, from {publishers}}}',
  'provenance.publisher.untc': 'the UN Treaty Collection',
  'provenance.publisher.sr': 'the Swiss federal law collection (SR\u00a0{number})',
} as const;

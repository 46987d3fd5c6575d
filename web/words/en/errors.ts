/** Why a request is not answered, what to do, and the titles of the error pages. */
export const errorsMessages = {
  'errors.title.400': 'Bad request',
  'errors.title.404': 'Not found',
  'errors.title.405': 'Method not allowed',
  'errors.title.416': 'Range not satisfiable',
  'errors.title.429': 'Too many requests',
  'errors.title.500': 'Internal error',
  'errors.title.501': 'Not implemented',
  'errors.title.503': 'Temporarily unavailable',
  'errors.title.no-record-yet': 'No record yet',

  'errors.nothing-here': 'There is no page at {path}.',
  'errors.unknown-state': 'No State has the name or code “{wanted}”.',
  'errors.archive-not-published':
    'This site does not publish the records that it archives. The depositary’s current record is at {depositary}.',
  'errors.unknown-record': 'No archived record has the hash {sha256}.',
  'errors.unknown-parameter':
    'There is no parameter “{parameter}”. {count, plural, =0 {This address takes no parameters.} other {The parameters are: {known}.}}',
  'errors.repeated-parameter': 'The parameter “{parameter}” is given more than once.',
  'errors.parameter-too-long': 'The value of the parameter “{parameter}” is too long.',
  'errors.not-a-choice': 'The value “{value}” of the parameter “{parameter}” is not valid. Use one of: {choices}.',
  'errors.not-a-day':
    'The value “{value}” of the parameter “{parameter}” is not a date. Write a date as YYYY-MM-DD, such as 2014-09-25.',
  'errors.day-in-the-future':
    'The date {value} of the parameter “{parameter}” is in the future. Use a date up to today, {today}.',
  'errors.not-a-number':
    'The value “{value}” of the parameter “{parameter}” is not valid. Use a whole number from {least, number} to {most, number}.',
  'errors.not-a-time':
    'The value “{value}” of the parameter “{parameter}” is not a time. Write a time as 2026-04-08 or 2026-04-08T12:00:00Z.',
  'errors.time-in-the-future': 'The time of the parameter “{parameter}” is in the future. Use a time up to now.',
  'errors.not-a-state':
    'The value “{value}” of the parameter “{parameter}” is not the code of a State. Use an ISO 3166-1 alpha-3 code, such as NLD.',
  'errors.nothing-known-yet': 'On {knownAt, time, utc}, the tracker had not yet read any record.',
  'errors.not-a-host': 'The request names a host that does not belong to this site.',
  'errors.no-such-range': 'The record has {bytes, plural, one {# byte} other {# bytes}}, and the requested range is outside it.',
  'errors.unsupported-format': 'The format “{value}” is not available. Use json or xml.',
  'errors.not-understood': 'The request could not be understood.',
  'errors.method-not-allowed': 'This address does not accept {method}. Use GET or HEAD.',
  'errors.too-many-requests': 'Too many requests came from your address. Try again in a minute.',
  'errors.no-record-yet': 'No record of the treaty has been read yet, so there are no figures to show.',
  'errors.no-database': 'The tracker cannot reach its database. No data has been lost. Try again in a few seconds.',
  'errors.internal-error': 'Something went wrong on the server. The error has been logged. Try again later.',
} as const;

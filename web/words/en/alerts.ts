/** Alerts of changes, and what is said about their delivery. */
export const alertsMessages = {
  'alerts.title.one': '{treaty}: {state} – {change}',
  'alerts.title.digest': '{treaty}: {count, plural, one {# change} other {# changes}}, {day, date, long}',
  'alerts.title.test': 'Test – {title}',
  'alerts.title.test-only': 'Test – {treaty}',
  'alerts.test':
    'This is a test of the alerts: nothing has changed.{count, plural, =0 {} other { What follows was recorded earlier.}}',
  'alerts.rest': 'and {count, plural, one {# more change} other {# more changes}}',
  'alerts.page': 'More on {state_text}',
  'alerts.email.all': 'All changes: {address}',

  'alerts.problem.timeout': 'no answer within {seconds} seconds',
  'alerts.problem.private-address':
    'it leads to an address that is not public; where that is meant, set allowPrivateAddresses to true',
  'alerts.problem.status': 'HTTP status {status}',
  'alerts.problem.gone': 'HTTP status 410: gone for good',
  'alerts.problem.unreachable': 'unreachable ({error})',
  'alerts.problem.mail': 'the mail server failed ({error}{status, select, none {} other {, status {status}}})',

  'alerts.receiver':
    '{name}: {pending, plural, =0 {nothing waiting} other {# waiting}}, {givenUp, plural, =0 {nothing given up} other {# given up}} in the last seven days; last delivery {delivered}.',
  'alerts.receiver.failing': 'The last attempt failed: {problem}. Next attempt {at, time, utc}.',
  'alerts.receiver.new': '{name}: not known yet; npm start begins with what is recorded from then on.',
  'alerts.receiver.gone':
    '{name}: gone for good since {at, time, utc} (HTTP status 410), so nothing is sent. A test that succeeds resumes it: npm run alerts -- test {name}',

  'alerts.test.sent': '{name}: sent.',
  'alerts.test.failed': '{name}: failed: {problem}.',
  'alerts.nobody': 'No receiver is listed. Set ALERTS_FILE to a file that lists some.',
  'alerts.usage':
    'npm run alerts                  the receivers and what waits for them\nnpm run alerts -- test          sends a sample to every receiver\nnpm run alerts -- test NAME …   sends a sample to these; the receivers are {names}',
} as const;

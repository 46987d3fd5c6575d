/** Alerts of changes. */
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
} as const;

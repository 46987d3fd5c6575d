/** What stands around every page, and the error page. */
export const siteMessages = {
  'site.skip': 'Skip to content',
  'site.title': '{title} – {site}',
  'site.navigation': 'Main',
  'site.page.states': 'States',
  'site.page.next': 'Next',
  'site.page.groups': 'Groups',
  'site.page.changes': 'Changes',
  'site.page.data': 'Data',
  'site.page.method': 'Method',
  'site.page.health': 'System status',
  'site.short-name': '{short} Tracker',
  'site.languages': 'Language',
  'site.language.offer': 'Read this page in English',
  'site.foot': 'More pages',
  'site.depositary':
    'The official record is kept by the <depositary>depositary</depositary>, the Secretary-General of the United Nations. This is not a United Nations site.',
  'site.database-away': 'The tracker cannot reach its database. The figures may be out of date.',
  'site.error.onward': 'Go to the <dashboard>dashboard</dashboard> or <states>find a State</states>.',
  'site.error.suggestions': '{count, plural, one {Did you mean this State?} other {Did you mean one of these States?}}',
  'site.error.status': 'Status {status}',
} as const;

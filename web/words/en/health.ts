/** System status, the page for the operator, and the manual decisions. */
export const healthMessages = {
  'health.heading': 'System status',
  'health.description': 'Sources, runs, rows set aside and the next check of the {treaty} Tracker.',
  'health.running': '{running, select, yes {A run is in progress.} other {No run is in progress.}}',
  'health.next-check':
    '{failures, plural, =0 {Next check: <time>{at, time, utc}</time>.} one {The last check failed. Next attempt: <time>{at, time, utc}</time>.} other {The last # checks failed. Next attempt: <time>{at, time, utc}</time>.}}',
  'health.no-next-check':
    '{failures, plural, =0 {No check is scheduled.} one {The last check failed. No further check is scheduled.} other {The last # checks failed. No further check is scheduled.}}',
  'health.next-cross-check': 'Next check of the other sources: <time>{at, time, utc}</time>.',
  'health.no-next-cross-check': 'The other sources are not checked on a schedule.',
  'health.backoff':
    'While the depositary is unavailable, the interval between attempts doubles after each failure, up to one day.',
  'health.time': '<time>{at, time, utc}</time>',
  'health.time-in-run': '<time>{at, time, utc}</time> (<run>run {id}</run>)',
  'health.never': 'never',

  'health.sources': 'Sources',
  'health.sources.source': 'Source',
  'health.sources.enabled': 'Enabled',
  'health.sources.status': 'Status',
  'health.sources.checked': 'Last checked',
  'health.sources.success': 'Last success',
  'health.sources.change': 'Last change',
  'health.sources.record': 'Record',
  'health.sources.is-enabled': '{enabled, select, yes {yes} other {no}}',
  'health.sources.not-checked': 'Not checked yet.',
  'health.sources.late': 'No successful check for more than twice the usual interval.',

  'health.refused': 'Records refused since the last accepted one',
  'health.refused.none': 'None.',
  'health.refused.record': '<time>{at, time, utc}</time> (<run>run {id}</run>): {reason}',
  'health.refused.meaning':
    'The recorded facts have not changed. The next check fetches the record again, and records it if it is accepted. If a refused record turns out to be correct, the operator confirms it with npm run review.',

  'health.set-aside': 'Rows set aside for review',
  'health.set-aside.none': 'None. Every row of the newest record was recorded.',
  'health.set-aside.since':
    'Set aside since <time>{at, time, utc}</time> (<run>run {id}</run>). It is not counted in any figure.',
  'health.set-aside.meaning':
    'Each check looks at these rows again. The operator decides on them with npm run review, and the next check applies the decision. A row that is no longer in the record disappears from this list.',

  'health.decisions': 'Manual decisions',
  'health.decisions.none': 'None. Every figure comes from the records alone.',
  'health.decision.alias': '“{name}” is {state_text}.',
  'health.decision.withdrawal': '{state_start} gave notice of withdrawal on {notified, date, long}.',
  'health.decision.withdrawal-with-effect':
    '{state_start} gave notice of withdrawal on {notified, date, long}, to take effect on {effective, date, long}.',
  'health.decision.confirmation': 'The record of run {run} is correct for {states}.',
  'health.decision.rejected-row': 'The row “{name}” is rejected.',
  'health.decision.rejected-run': 'The record of run {run} is rejected.',
  'health.decision.reason': 'Reason: “{reason}”. Decided on <time>{at, time, utc}</time>.',
  'health.decision.revoked': 'Revoked on <time>{at, time, utc}</time>: “{reason}”.',

  'health.contradictions': 'Contradictions with the text of the treaty',
  'health.contradictions.none': 'None in the record up to {day, date, long}.',

  'health.runs': 'Latest runs',
  'health.runs.table': 'Latest runs: table',
  'health.runs.run': 'Run',
  'health.runs.source': 'Source',
  'health.runs.started': 'Started',
  'health.runs.outcome': 'Outcome',
  'health.runs.rows': 'Rows',
  'health.runs.changes': 'Changes',
  'health.runs.set-aside': 'Set aside',
  'health.runs.record': 'Record',
  'health.outcome.in-progress': 'In progress',
  'health.outcome.changed': 'Changed: accepted, with new data',
  'health.outcome.unchanged': 'Unchanged: accepted, nothing new',
  'health.outcome.refused': 'Refused: the record failed a check',
  'health.outcome.unavailable': 'Unavailable: the source could not be reached or sent no record',
  'health.outcome.failed': 'Failed: internal error',
  'health.not-modified': 'Not modified: the archived record is still current and was read again.',
} as const;

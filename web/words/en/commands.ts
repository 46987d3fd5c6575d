/** What the commands print. */
export const commandsMessages = {
  'commands.change': '{state}: {change}',
  'commands.run-result':
    '{outcome, select, changed {Recorded} unchanged {Unchanged} unavailable {The source is unavailable} refused {The record was refused} other {Failed}}: {rows, plural, one {# row} other {# rows}}, {changes, plural, one {# change} other {# changes}}, {setAside, number} set aside for review (run {run}).',
  'commands.to-review': 'To review: npm run review',
  'commands.built-in-copy': 'Recorded the built-in copy.',
  'commands.migrated': 'The schema of the database is up to date.',

  'commands.cross-check.result':
    '{source}: {outcome, select, changed {the differences have changed} unchanged {the differences have not changed} unavailable {unavailable} refused {read and refused} other {failed}} (run {run}).',
  'commands.cross-check.none': 'No source is enabled. Set CROSS_CHECK, or name the sources: npm run cross-check -- SOURCE …',
  'commands.cross-check.usage': 'The sources are {sources}: npm run cross-check -- SOURCE …',
  'commands.cross-check.difference': '{state}, {field}: {depositary} in the depositary’s record, {other} here',
  'commands.cross-check.total': '{field}: {depositary} in the depositary’s record, {other} here',

  'commands.reread.runs': 'Parsed the records of {runs, plural, one {# run} other {# runs}} again.',
  'commands.reread.accepted': 'Run {run} is now accepted. It had been refused: {reason}',
  'commands.reread.refused': 'Run {run} had been accepted and is now refused: {reason}',
  'commands.reread.statements': 'Declarations and notes: {count, number} added or removed',
  'commands.reread.setAside': 'Rows set aside: {count, number} added or removed',
  'commands.reread.names': 'The depositary’s names of States: {count, number} added or removed',
  'commands.reread.nothing-differs': 'Nothing differs from what is recorded.',
  'commands.reread.recorded': 'Recorded as a correction, not announced as news (run {run}).',
  'commands.reread.reported-only': 'Nothing was recorded.',
  'commands.reread.not-recorded-refused':
    'Nothing was recorded, because a record that had been accepted is now refused. To record the result anyway, add --accept-refusals.',
  'commands.reread.not-recorded-damaged':
    'Nothing was recorded, because an archived record is damaged. Fetching it again repairs it: npm run scrape, then npm run reread.',

  'commands.read.usage': 'Name the file of a record: npm run -s read -- FILE',
  'commands.read.failed': 'Cannot read {file}: {error}',
  'commands.read.refused': 'Refused ({code}): {reason}',

  'commands.backup.usage': 'Name the file to write: npm run backup -- FILE',
  'commands.backup.done':
    'Wrote the backup {file}: {rows, plural, one {# row} other {# rows}} of {tables, plural, one {# table} other {# tables}}, schema {migration}.',
  'commands.restore.usage': 'Name the file of a backup: npm run restore -- FILE',
  'commands.restore.done':
    'Restored the backup {file}: {rows, plural, one {# row} other {# rows}} of {tables, plural, one {# table} other {# tables}}, schema {migration}.',

  'commands.review.usage': `npm run review                                           what is waiting for review, and every decision
npm run review -- alias ROW CODE --reason "…"            the name in the row stands for the State; for a name in a refused
                                                         record, give the name instead of ROW
npm run review -- withdrawal CODE --notified YYYY-MM-DD [--effective YYYY-MM-DD] --reason "…"
npm run review -- confirm RUN --reason "…"               the refused record is right about the States it names
npm run review -- reject row ROW --reason "…"            the row must not be recorded
npm run review -- reject run RUN --reason "…"            the refused record is wrong
npm run review -- revoke DECISION --reason "…"           revoke a decision, with what was recorded because of it`,
  'commands.review.unknown-command': 'Unknown command. Use one of:',
  'commands.review.no-reason': 'Every decision needs a reason: add --reason "…".',
  'commands.review.no-number': 'Give its number; npm run review lists them.',
  'commands.review.not-notified': 'Give the day on which the depositary received the notice: --notified YYYY-MM-DD.',
  'commands.review.not-a-date': '“{text}” is not a date; write it as YYYY-MM-DD.',
  'commands.review.decided': 'Decision {decision}: {sentence} It takes effect with the next run: npm run scrape',
  'commands.review.revoked': 'Decision {decision} is revoked.',
  'commands.review.set-aside': 'Rows set aside: {count, plural, =0 {none} other {#}}',
  'commands.review.row': 'row {row}: {reason}',
  'commands.review.action': '{date} {kind}{ended, select, yes {, ended} other {}}',
  'commands.review.set-aside-since': 'set aside since {at, time, utc}, run {run}; not counted in any figure',
  'commands.review.set-aside-now': 'set aside by run {run}; not counted in any figure',
  'commands.review.refused': 'Records refused since the last accepted one: {count, plural, =0 {none} other {#}}',
  'commands.review.run': 'run {run}: {reason}',
  'commands.review.archived': '{at, time, utc}, archived as {sha256}',
  'commands.review.ended':
    'Instruments shown as ended without a known notice of withdrawal: {count, plural, =0 {none} other {#}}',
  'commands.review.decisions': 'Decisions: {count, plural, =0 {none} other {#}}',
  'commands.review.decision': 'decision {decision}: {sentence}',
  'commands.review.decision-reason': '{at, time, utc}: {reason}',
  'commands.review.decision-revoked': 'revoked on {at, time, utc}: {reason}',
  'commands.review.do.alias-row': 'npm run review -- alias {row} CODE --reason "…"    its name stands for the State',
  'commands.review.do.alias-name': 'npm run review -- alias "{name}" CODE --reason "…"    the name stands for the State',
  'commands.review.do.reject-row':
    'npm run review -- reject row {row} --reason "…"    {isState, select, yes {the facts of the State stay as they are} other {it is not a State}}',
  'commands.review.do.confirm': 'npm run review -- confirm {run} --reason "…"    what it changes or no longer lists is right',
  'commands.review.do.withdrawal':
    'npm run review -- withdrawal CODE --notified YYYY-MM-DD --reason "…"    the State left the treaty',
  'commands.review.do.withdrawal-of':
    'npm run review -- withdrawal {iso3} --notified YYYY-MM-DD --reason "…"    the day on which the depositary received the notice',
  'commands.review.do.reject-run': 'npm run review -- reject run {run} --reason "…"    the record is wrong',
  'commands.review.do.revoke':
    'npm run review -- revoke {decision} --reason "…"    revoke it, with what was recorded because of it',

  // Why a decision cannot be recorded.
  'commands.refused.other': 'The decision cannot be recorded: {code}.',
  'commands.refused.no-such-decision': 'There is no decision {id} that could be revoked.',
  'commands.refused.reread-first':
    'The current parser already reads the archived records differently from what is recorded, even with this decision. Run npm run reread first.',
  'commands.refused.another-run': 'Another run is in progress; nothing was revoked. Try again when it has ended.',
  'commands.refused.no-such-state': 'No State has the code “{iso3}” (ISO 3166-1 alpha-3, such as NLD).',
  'commands.refused.no-such-row': 'There is no row {id}; npm run review lists the rows that are set aside.',
  'commands.refused.row-already-decided':
    'Decision {decision} already covers that row; revoke it first: npm run review -- revoke {decision} --reason "…"',
  'commands.refused.no-such-refused-run': 'No refused record of run {id} waits for review; npm run review lists those that do.',
  'commands.refused.no-such-unknown-name': 'No refused record has an unrecognised name “{name}”.',
  'commands.refused.row-of-a-known-state': 'The row is already known to be that of {state_text}.',
  'commands.refused.state-already-listed': 'The same record already lists {state_text}, as “{name}”.',
  'commands.refused.notice-in-the-future': 'The notice is dated {notifiedOn, date, long}, after today, {today, date, long}.',
  'commands.refused.effect-too-early':
    'A notice of {notifiedOn, date, long} cannot take effect before {soonest, date, long} ({article}).',
  'commands.refused.notice-already-entered':
    'Decision {decision} already records this notice; revoke it first: npm run review -- revoke {decision} --reason "…"',
  'commands.refused.nothing-to-withdraw-from':
    'No instrument of {state_text} from before {notifiedOn, date, long} is recorded, so there is nothing to withdraw from. If a confirmation removed it, revoke that decision first.',
  'commands.refused.cannot-be-confirmed': 'This record cannot be confirmed: {because}',
  'commands.refused.nothing-to-confirm': 'There is nothing to confirm: the current parser accepts the record of run {runId}.',

  // What is said about the delivery of alerts.
  'alerts.problem.timeout': 'no answer within {seconds} seconds',
  'alerts.problem.private-address':
    'it leads to an address that is not public; where that is meant, set allowPrivateAddresses to true',
  'alerts.problem.status': 'HTTP status {status}',
  'alerts.problem.gone': 'HTTP status 410: gone for good',
  'alerts.problem.unreachable': 'unreachable ({error})',
  'alerts.problem.mail': 'the mail server failed ({error}{status, select, none {} other {, status {status}}})',

  'alerts.receiver':
    '{name}: {pending, plural, =0 {nothing waiting} other {# waiting}}, {givenUp, plural, =0 {nothing given up} other {# given up}} in the last seven days{givenUp, plural, =0 {} other { (the newest: {why})}}; last delivery {delivered}.',
  'alerts.receiver.failing': 'The last attempt failed: {problem}. Next attempt {at, time, utc}.',
  'alerts.receiver.new': '{name}: not known yet; npm start begins with what is recorded from then on.',
  'alerts.receiver.gone':
    '{name}: gone for good since {at, time, utc} (HTTP status 410), so nothing is sent. A test that succeeds resumes it: npm run alerts -- test {name}',

  'alerts.test.sent': '{name}: sent.',
  'alerts.test.failed': '{name}: failed: {problem}.',
  'alerts.nobody': 'No receiver is listed. Set ALERTS_FILE to a file that lists some.',
  'alerts.usage':
    'npm run alerts                  the receivers and what is waiting for them\nnpm run alerts -- test          sends a sample to every receiver\nnpm run alerts -- test NAME …   sends a sample to these; the receivers are {names}',
} as const;

/** What keeps the program from running, and what its log and its metrics say to the operator. */
export const programMessages = {
  'program.other': 'The program cannot run: {code}.',
  'program.database-unavailable': 'The database is unavailable; try again in a few seconds.',
  'program.newer-schema':
    'The database was written by a newer version of this program (it has the migration {migration}); start that version or a later one.',
  'program.migration-not-permitted':
    'The database has to be migrated, and the role in DATABASE_URL may not change its schema; run npm run migrate with DATABASE_URL set to the role that owns the tables.',
  'program.waiting-for-migration': 'Another program is migrating the database; waiting for it to finish.',
  'program.invalid-setting': '{variable} is “{value}”; set it to {requirement}.',
  'program.invalid-setting.line': '{variable} is “{value}”; line {line} needs {requirement}.',
  'program.unsupported-platform':
    'There is no embedded PostgreSQL for {platform}-{arch}; set DATABASE_URL to the address of a PostgreSQL server.',
  'program.no-account':
    'PostgreSQL does not run as root, and no other account was found to run it; set DATABASE_URL to the address of a PostgreSQL server.',
  'program.data-folder-unusable': 'DATA_DIR is “{folder}”; set it to a folder that can be created and written to.',
  'program.disk-full': 'The disk that holds {folder} is full; free at least 100 MB, or set DATA_DIR to a folder on another disk.',
  'program.socket-folder-foreign': '{folder} belongs to another account; set DATA_DIR to a shorter path.',
  'program.cluster-not-created': 'PostgreSQL could not create its data folder in {folder}: {output}',
  'program.server-ended': 'The embedded PostgreSQL has stopped; restarting it.',
  'program.restart-failed': 'The embedded PostgreSQL could not be restarted; trying again in five seconds.',
  'program.other-major-version':
    '{folder} holds data of PostgreSQL {found}, which PostgreSQL {brings} cannot read; run npm run backup -- FILE with the version of this program that wrote the data, then npm run restore -- FILE with this version and an empty DATA_DIR.',
  'program.database-refuses':
    'The PostgreSQL server refuses DATABASE_URL: {because, select, 3D000 {there is no database of that name; create it, or correct the name} 28000 {there is no such role, or it may not log in from here; create it, or correct the name} 28P01 {the password is wrong, or there is no such role} other {{because}}}.',
  'program.cluster-foreign':
    'The data in {folder} belongs to another account; run the program as that account, or set DATA_DIR to another folder.',
  'program.cluster-damaged':
    'The data in {folder} is damaged: files of PostgreSQL are missing; set DATA_DIR to an empty folder and restore the last backup with npm run restore -- FILE.',
  'program.nothing-to-back-up': 'The database is empty, so there is nothing to back up.',
  'program.no-backup': '{file} is not a backup written by npm run backup.',
  'program.backup-damaged': 'The backup {file} is damaged or incomplete, and nothing was restored; use an earlier backup.',
  'program.database-not-empty':
    'The database is not empty, and nothing was restored; set DATABASE_URL to an empty database, or DATA_DIR to an empty folder.',
  'program.file-unusable':
    'Cannot use {file}: {because, select, EEXIST {it already exists; name a new file} ENOENT {there is no such file or folder} EACCES {this account may not open it} EISDIR {it is a folder} ENOSPC {the disk is full} other {{because}}}.',
  'program.start-failed':
    'The embedded PostgreSQL did not start ({lastError}); if its data is damaged, set DATA_DIR to an empty folder and restore the last backup with npm run restore -- FILE. Its log {log} ends with:\n{output}',

  // What the value of a setting has to be.
  'program.setting.port-number': 'a port number from 0 to 65535',
  'program.setting.free-port': 'a port that no other program uses',
  'program.setting.permitted-port': 'a port that this account may use',
  'program.setting.host': 'a host name or an IP address',
  'program.setting.own-host': 'a host name or an IP address of this machine',
  'program.setting.folder': 'a folder',
  'program.setting.readable-file': 'a file that this account may read',
  'program.setting.recipients-header': 'the header iso3,name,email of a CSV file',
  'program.setting.recipients-csv': 'three fields, as a CSV file has them',
  'program.setting.recipients-iso3': 'the ISO 3166-1 alpha-3 code of one of the 197 States as iso3',
  'program.setting.recipients-name': 'a name of at most 200 characters as name',
  'program.setting.recipients-email': 'an email address as email',
  'program.setting.postgres-address': 'an address that begins with postgresql://',
  'program.setting.web-address': 'an address that begins with http:// or https://',
  'program.setting.contact-address': 'an address that begins with http://, https:// or mailto:',
  'program.setting.proxy-ranges': 'IP addresses, CIDR ranges, loopback, linklocal or uniquelocal, separated by commas',
  'program.setting.hosts': 'host names, with their ports if they have any, separated by commas',
  'program.setting.cron': 'a cron expression or off',
  'program.setting.off-or-several-of': 'off, or one or more of {choices}, separated by commas',
  'program.setting.other': 'another value',

  'log.connection-lost': 'A database connection was lost.',
  'log.database-unavailable': 'The database is unavailable; pages show what was read before, and say so.',
  'log.database-back': 'The database is available again.',
  'log.run-ended': 'The run has ended.',
  'log.run-ended-for-review': 'The run has ended with something to review: npm run review.',
  'log.run-elsewhere': 'Another process has a run in progress.',
  'log.run-recently': 'Another process has just checked the depositary; this check is skipped.',
  'log.run-failed': 'The run failed.',
  'log.check-skipped': 'The depositary was unavailable several times in a row; this check is skipped.',
  'log.cross-check-ended': 'The cross-check has ended.',
  'log.cross-check-failed': 'A cross-check failed.',
  'log.reread': 'The archived records were parsed again after an upgrade.',
  'log.reread-refused':
    'The new parser refuses a record that was accepted before, so its corrections wait for review: npm run reread.',
  'log.reread-damaged':
    'An archived record is damaged, so no record was parsed again after the upgrade: npm run scrape, then npm run reread.',
  'log.built-in-copy': 'The built-in copy was recorded.',
  'log.history-failed': 'The facts could not be read from the database; those read before are shown.',
  'log.preparing-failed': 'The pages could not be prepared; each is rendered when it is requested.',
  'log.stopping': 'Stopping on {signal}.',
  'log.stopped': 'Stopped.',
  'log.listening': 'The dashboard is at http://{host}:{port}',

  // The metrics for Prometheus.
  'metrics.att_http_request_duration_seconds': 'Duration of a request.',
  'metrics.att_runs_total': 'Runs ended by this process.',
  'metrics.att_source_check_age_seconds': 'Time since the source was last checked.',
  'metrics.att_source_success_age_seconds': 'Time since the source last gave an accepted record.',
  'metrics.att_rows_set_aside': 'Rows set aside for review.',
  'metrics.att_differences': 'Current differences from other sources.',
  'metrics.att_prepared_answers': 'Prepared answers in memory.',
  'metrics.att_prepared_answers_bytes': 'Memory used by prepared answers.',
  'metrics.att_prepared_hits_total': 'Requests answered from memory.',
  'metrics.att_prepared_misses_total': 'Requests whose answer had to be rendered.',
  'metrics.att_history_version': 'Version of the history in memory.',
  'metrics.att_history_loaded_timestamp_seconds': 'When the history in memory was loaded.',
  'metrics.att_database_reachable': 'Whether the database is reachable: 1 or 0.',
} as const;

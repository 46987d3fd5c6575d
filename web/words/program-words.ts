import type { Reason } from '../../treaty/reason.ts';

const choiceFormat = new Intl.ListFormat('en-GB', { style: 'long', type: 'disjunction' });

/** What the value of a setting has to be. */
const SETTINGS: Readonly<Record<string, string>> = {
  'port-number': 'a port number from 0 to 65535',
  'free-port': 'a port that no other program uses',
  'permitted-port': 'a port that this account may use',
  host: 'a host name or an IP address',
  'own-host': 'a host name or an IP address of this machine',
  folder: 'a folder',
  'readable-file': 'a file that this account may read',
  'recipients-header': 'a CSV file with the header iso3,name,email',
  'recipients-csv': 'a CSV file with three fields on each line',
  'recipients-iso3': 'the ISO 3166-1 alpha-3 code of one of the 197 States as iso3',
  'recipients-name': 'a name of at most 200 characters as name',
  'recipients-email': 'an email address as email',
  'postgres-address': 'an address that begins with postgresql://',
  'web-address': 'an address that begins with http:// or https://',
  'contact-address': 'an address that begins with http://, https:// or mailto:',
  'proxy-ranges': 'IP addresses, CIDR ranges, loopback, linklocal or uniquelocal, separated by commas',
  hosts: 'host names, each with its port where it has one, separated by commas',
  cron: 'a cron expression or off',
};

function requirement({ takes, choices }: Reason['data']): string {
  const values = choices as readonly string[];
  if (takes === 'one-of') return choiceFormat.format(values);
  if (takes === 'off-or-several-of') return `off, or one or more of ${values.join(', ')}, separated by commas`;
  return SETTINGS[String(takes)] ?? 'another value';
}

const SET_DATABASE_URL = 'set DATABASE_URL to the address of a PostgreSQL server';

const FILE_PROBLEMS: Readonly<Record<string, string>> = {
  EEXIST: 'it exists already; name a new file',
  ENOENT: 'there is no such file or folder',
  EACCES: 'this account may not open it',
  EISDIR: 'it is a folder',
  ENOSPC: 'the disk is full',
};

/** By the code of PostgreSQL. */
const REFUSALS: Readonly<Record<string, string>> = {
  '3D000': 'there is no database of that name; create it, or correct the name',
  '28000': 'there is no such role, or it may not log in from here; create it, or correct the name',
  '28P01': 'the password of the role is not right, or there is no such role',
};

const PROBLEMS: Readonly<Record<string, (data: Reason['data']) => string>> = {
  'database-unavailable': () => 'The database is unavailable; try again in a few seconds.',
  'newer-schema': ({ migration }) =>
    `The database was written by a newer version of this program (it has the migration ${migration}); start that version or a later one.`,
  'database-refuses': ({ because }) => `The PostgreSQL server refuses DATABASE_URL: ${REFUSALS[String(because)] ?? because}.`,
  'migration-not-permitted': () =>
    'The database has to be migrated, and the role in DATABASE_URL may not change its schema; run npm run migrate with DATABASE_URL set to the role that owns the tables.',
  'waiting-for-migration': () => 'Another program is migrating the database; waiting until it has ended.',
  'invalid-setting': (data) =>
    data['line'] === undefined
      ? `${data['variable']} is "${data['value']}"; it takes ${requirement(data)}.`
      : `${data['variable']} is "${data['value']}"; line ${data['line']} takes ${requirement(data)}.`,
  'unsupported-platform': ({ platform, arch }) => `There is no embedded PostgreSQL for ${platform}-${arch}; ${SET_DATABASE_URL}.`,
  'no-account': () => `PostgreSQL does not run as root, and no other account was found to run it; ${SET_DATABASE_URL}.`,
  'data-folder-unusable': ({ folder }) => `DATA_DIR is "${folder}"; it takes a folder that can be created and written to.`,
  'disk-full': ({ folder }) =>
    `The disk with ${folder} is full; free at least 100 MB, or set DATA_DIR to a folder on another disk.`,
  'socket-folder-foreign': ({ folder }) => `${folder} belongs to another account; set DATA_DIR to a shorter path.`,
  'cluster-not-created': ({ folder, output }) => `PostgreSQL could not create its data folder in ${folder}: ${output}`,
  'server-ended': () => 'The embedded PostgreSQL ended; restarting it.',
  'restart-failed': () => 'The embedded PostgreSQL could not be restarted; trying again in five seconds.',
  'other-major-version': ({ folder, found, brings }) =>
    `${folder} has data of PostgreSQL ${found}, which PostgreSQL ${brings} cannot read; with the version of this program that wrote it run npm run backup -- FILE, then with this one and an empty DATA_DIR npm run restore -- FILE.`,
  'cluster-foreign': ({ folder }) =>
    `The data in ${folder} belongs to another account; run the program as that account, or set DATA_DIR to another folder.`,
  'cluster-damaged': ({ folder }) =>
    `The data in ${folder} is damaged: files of PostgreSQL are missing; set DATA_DIR to an empty folder and restore the last backup with npm run restore -- FILE.`,
  'nothing-to-back-up': () => 'The database is empty, so there is nothing to back up.',
  'no-backup': ({ file }) => `${file} is not a backup that npm run backup has written.`,
  'backup-damaged': ({ file }) => `The backup ${file} is damaged or incomplete, and nothing was restored; take an earlier one.`,
  'database-not-empty': () =>
    'The database is not empty, and nothing was restored; set DATABASE_URL to an empty database, or DATA_DIR to an empty folder.',
  'file-unusable': ({ file, because }) => `Cannot use ${file}: ${FILE_PROBLEMS[String(because)] ?? because}.`,
  'start-failed': ({ lastError, log, output }) =>
    `The embedded PostgreSQL did not start (${lastError}); if its data is damaged, set DATA_DIR to an empty folder and restore the last backup with npm run restore -- FILE. Its log ${log} ends with:\n${output}`,
};

/**
 * What keeps the program from running, or what happened to its database server: one sentence, with the variable to set where there is one. What
 * PostgreSQL wrote may add lines.
 */
export const problemSentence = ({ code, data }: Reason): string => PROBLEMS[code]?.(data) ?? `The program cannot run: ${code}.`;

const LOG_MESSAGES = {
  'connection-lost': () => 'A database connection was lost.',
  'database-unavailable': () => 'The database is unavailable; pages show what was read before, and say so.',
  'database-back': () => 'The database answers again.',
  'run-ended': () => 'The run has ended.',
  'run-ended-for-review': () => 'The run has ended and left something to review: npm run review.',
  'run-elsewhere': () => 'Another process has a run in progress.',
  'run-recently': () => 'Another process has just checked the depositary; this check is left out.',
  'run-failed': () => 'The run failed.',
  'check-skipped': () => 'The depositary was unavailable several times in a row; this check is skipped.',
  'cross-check-ended': () => 'The cross-check has ended.',
  'cross-check-failed': () => 'A cross-check failed.',
  reread: () => 'The archived records were reread after an upgrade.',
  'reread-refused': () =>
    'The new parser refuses a record that was accepted before, so its corrections wait for review: npm run reread.',
  'reread-damaged': () =>
    'An archived record is damaged, so nothing was reread after the upgrade: npm run scrape, then npm run reread.',
  'built-in-copy': () => 'The built-in copy was recorded.',
  'history-failed': () => 'The facts could not be read from the database; those read before are shown.',
  'preparing-failed': () => 'The pages could not be prepared; each is made when it is requested.',
  stopping: ({ signal }: Reason['data']) => `Stopping on ${signal}.`,
  stopped: () => 'Stopped.',
  listening: ({ host, port }: Reason['data']) =>
    `The dashboard is on http://${String(host).includes(':') ? `[${host}]` : host}:${port}`,
};

/** What the server's log says to its operator; the data of the entry stand beside it. */
export const logMessage = (code: keyof typeof LOG_MESSAGES, data: Reason['data'] = {}): string => LOG_MESSAGES[code](data);

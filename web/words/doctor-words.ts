import { formatInstant, formatNumber } from './formats.ts';

/** How a check of `npm run doctor` ended. */
export type CheckState = 'ok' | 'warning' | 'error';

/** A line of its table. */
export interface CheckLine {
  readonly check: keyof typeof CHECKS;
  readonly state: CheckState;
  readonly text: string;
}

const CHECKS = {
  node: 'Node',
  folder: 'Data folder',
  disk: 'Disk',
  database: 'Database',
  rights: 'Role',
  schema: 'Schema',
  clock: 'Clock',
  source: 'Source',
  next: 'Next check',
  review: 'Review',
  records: 'Archive',
  locks: 'Locks',
} as const;

const LOCKS = {
  run: 'the lock of a run',
  migration: 'the lock of the migrations',
  holder: 'a share in the embedded PostgreSQL',
  other: 'another lock',
} as const;

const sizeFormat = new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 3 });

/** `38.1 MB`, in powers of 1,000. */
function formatSize(bytes: number): string {
  const [unit, size] = bytes >= 1e9 ? ['GB', 1e9] : bytes >= 1e6 ? ['MB', 1e6] : ['kB', 1e3];
  return `${sizeFormat.format(bytes / Number(size))} ${unit}`;
}

const count = (number: number, thing: string): string => `${formatNumber(number)} ${thing}${number === 1 ? '' : 's'}`;

const time = (instant: Date | null): string => (instant === null ? 'never' : formatInstant(instant));

/** What `npm run doctor` says. */
export const doctorWords = {
  settings: 'Settings',
  checks: 'Checks',
  standard: 'default',
  notSet: 'not set',
  node: (version: string) => `${version}.`,
  nodeTooOld: (version: string, needed: string) => `${version} is too old; install ${needed} or newer.`,
  folder: (path: string, version: string, size: number) => `${path} holds ${formatSize(size)} of PostgreSQL ${version}.`,
  folderEmpty: (path: string) => `${path} holds no database yet; npm start makes one.`,
  folderClosed: (path: string, error: string) => `${path} cannot be read by this account: ${error}.`,
  disk: (free: number) => `${formatSize(free)} free.`,
  diskLow: (free: number) => `Only ${formatSize(free)} free; make room before PostgreSQL stops.`,
  database: (version: string, size: number) => `PostgreSQL ${version} answers; the database holds ${formatSize(size)}.`,
  databaseTooOld: (version: string) => `PostgreSQL ${version} is too old; use 14 or newer.`,
  databaseAway: (cause: string) => `The database at DATABASE_URL does not answer: ${cause}.`,
  databaseClosed: (cause: string) => `The embedded PostgreSQL does not answer: ${cause}.`,
  databaseStopped: 'The embedded PostgreSQL is not running; npm start starts it. What it holds was not checked.',
  databaseFailed: (cause: string) => `The checks ended with an error of the database: ${cause}`,
  rights: (role: string, mayChangeSchema: boolean) =>
    `${role} may read and write${mayChangeSchema ? ', and change the schema' : '; it may not change the schema'}.`,
  rightsMissing: (role: string, tables: readonly string[]) =>
    `${role} may not read and write ${tables.join(', ')}; grant it both.`,
  schema: (newest: string | null) => `Up to date: ${newest}.`,
  schemaEmpty: 'Empty; npm start makes the tables.',
  schemaOlder: (pending: readonly string[]) => `Older than the program; npm start applies ${pending.join(', ')}.`,
  schemaOlderWithoutRights: (pending: readonly string[], role: string) =>
    `Older than the program, and ${role} may not apply ${pending.join(', ')}; start once as the owner of the tables.`,
  schemaNewer: (unknown: readonly string[]) =>
    `Made by a newer version of the program, which added ${unknown.join(', ')}; install that version.`,
  clock: (seconds: number) => `${sizeFormat.format(Math.abs(seconds))} seconds apart from that of the database.`,
  clockApart: (seconds: number) =>
    `${formatNumber(Math.round(Math.abs(seconds)))} seconds ${seconds < 0 ? 'ahead of' : 'behind'} that of the database; synchronise both.`,
  clockAhead: (instant: Date) => `A run is dated ${time(instant)}, which is still to come: a clock was wrong.`,
  source: (id: string, checkedAt: Date | null, succeededAt: Date | null) =>
    `${id}: last checked ${time(checkedAt)}; last success ${time(succeededAt)}.`,
  sourceNever: (id: string) => `${id}: not checked yet.`,
  sourceNotOk: (id: string, state: string, failuresInARow: number, checkedAt: Date | null, succeededAt: Date | null) =>
    `${id}: ${state}${failuresInARow > 1 ? ` ${failuresInARow} times in a row` : ''}, last checked ${time(checkedAt)}; last success ${time(succeededAt)}.`,
  sourceLate: (id: string, succeededAt: Date | null) =>
    `${id}: no success for twice its interval; last success ${time(succeededAt)}.`,
  next: (id: string, at: Date) => `${id}: due ${time(at)}, or up to ten minutes later.`,
  nextNever: (variable: string) => `${variable} is off: nothing is checked on a schedule.`,
  review: 'No row is set aside.',
  reviewWaits: (rows: number) => `${count(rows, 'row')} set aside; npm run review lists them.`,
  records: (checked: number, all: number) =>
    `${formatNumber(checked)} of ${count(all, 'archived record')} checked against their hashes.`,
  recordsDamaged: (hashes: readonly string[]) =>
    `Damaged: ${hashes.join(', ')}. Restore a backup, or npm run scrape to fetch them again.`,
  locks: 'No lock is held.',
  lock: (kind: keyof typeof LOCKS, pid: number, application: string | null, client: string | null) =>
    `Backend ${pid} holds ${LOCKS[kind]} (${application || 'unknown program'}${client ? ` on ${client}` : ''}).`,
  lockAwaited: (kind: keyof typeof LOCKS, pid: number) => `Backend ${pid} waits for ${LOCKS[kind]}.`,
  result: (warnings: number, errors: number) =>
    warnings + errors === 0 ? 'Everything is in order.' : `${count(errors, 'error')}, ${count(warnings, 'warning')}.`,
} as const;

const widthOf = (words: readonly string[]): number => Math.max(0, ...words.map(({ length }) => length));

/** Lines of a table without the spaces at their ends. */
function table(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => widthOf(rows.map((row) => row[column] ?? '')));
  return rows.map((row) => `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd());
}

/** The table of the settings. */
export const settingLines = (
  settings: readonly { readonly variable: string; readonly value: string | null; readonly isDefault: boolean }[],
): string[] => [
  doctorWords.settings,
  ...table(
    settings.map(({ variable, value, isDefault }) => [
      variable,
      value ?? doctorWords.notSet,
      isDefault && value !== null ? doctorWords.standard : '',
    ]),
  ),
];

/** The table of the checks, and what they came to. */
export function checkLines(lines: readonly CheckLine[]): string[] {
  const countOf = (state: CheckState): number => lines.filter((line) => line.state === state).length;
  return [
    doctorWords.checks,
    ...table(lines.map(({ state, check, text }) => [state, CHECKS[check], text])),
    doctorWords.result(countOf('warning'), countOf('error')),
  ];
}

const choiceFormat = new Intl.ListFormat('en-GB', { style: 'long', type: 'disjunction' });

/** What the value of a setting has to be. */
const SETTINGS = {
  'port-number': 'a port number from 0 to 65535',
  'free-port': 'a port that no other program uses',
  'permitted-port': 'a port that this account may use',
  host: 'a host name or an IP address',
  'own-host': 'a host name or an IP address of this machine',
  folder: 'a folder',
  'postgres-address': 'an address that begins with postgresql://',
  'web-address': 'an address that begins with http:// or https://',
  'contact-address': 'an address that begins with http://, https:// or mailto:',
  cron: 'a cron expression or off',
} as const;

type SettingRequirement =
  | { readonly kind: keyof typeof SETTINGS }
  | { readonly kind: 'one-of' | 'off-or-several-of'; readonly choices: readonly string[] };

/** What keeps the program from running, where the operator can do something about it. */
export type ProgramProblem =
  | { readonly code: 'database-unavailable' }
  | { readonly code: 'invalid-setting'; readonly variable: string; readonly value: string; readonly takes: SettingRequirement }
  | { readonly code: 'unsupported-platform'; readonly platform: string; readonly arch: string }
  | { readonly code: 'no-account' }
  | { readonly code: 'data-folder-unusable'; readonly dataDir: string }
  | { readonly code: 'socket-folder-foreign'; readonly folder: string }
  | { readonly code: 'cluster-not-created'; readonly folder: string; readonly output: string }
  | { readonly code: 'start-failed'; readonly lastError: string; readonly log: string; readonly output: string };

/** One sentence, with the variable to set where there is one. What PostgreSQL wrote may add lines. */
export function problemSentence(problem: ProgramProblem): string {
  switch (problem.code) {
    case 'database-unavailable':
      return 'The database is unavailable; try again in a few seconds.';
    case 'invalid-setting':
      return `${problem.variable} is "${problem.value}"; it takes ${requirement(problem.takes)}.`;
    case 'unsupported-platform':
      return `There is no embedded PostgreSQL for ${problem.platform}-${problem.arch}; ${SET_DATABASE_URL}.`;
    case 'no-account':
      return `PostgreSQL does not run as root, and no other account was found to run it; ${SET_DATABASE_URL}.`;
    case 'data-folder-unusable':
      return `DATA_DIR is "${problem.dataDir}"; it takes a folder that can be created and written to.`;
    case 'socket-folder-foreign':
      return `${problem.folder} belongs to another account; set DATA_DIR to a shorter path.`;
    case 'cluster-not-created':
      return `PostgreSQL could not create its data folder in ${problem.folder}: ${problem.output}`;
    case 'start-failed':
      return `The embedded PostgreSQL did not start (${problem.lastError}); its log ${problem.log} ends with:\n${problem.output}`;
  }
}

const SET_DATABASE_URL = 'set DATABASE_URL to the address of a PostgreSQL server';

function requirement(takes: SettingRequirement): string {
  switch (takes.kind) {
    case 'one-of':
      return choiceFormat.format(takes.choices);
    case 'off-or-several-of':
      return `off, or one or more of ${takes.choices.join(', ')}, separated by commas`;
    default:
      return SETTINGS[takes.kind];
  }
}

/** What happened to the embedded Postgres while the program ran. */
export const noticeSentence = ({ code }: { readonly code: 'server-ended' | 'restart-failed' }): string =>
  code === 'server-ended'
    ? 'The embedded PostgreSQL ended; restarting it.'
    : 'The embedded PostgreSQL could not be restarted; trying again in five seconds.';

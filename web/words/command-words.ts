import type { Treaty } from '../../treaty/catalogue/treaty.ts';
import type { Decision } from '../../treaty/decisions.ts';
import type { SetAsideEntry } from '../../treaty/ledger.ts';
import type { Reason } from '../../treaty/reason.ts';
import { type State, stateName } from '../../treaty/states.ts';
import { decisionSentence } from './decision-words.ts';
import { capitalised, sourceName } from './names.ts';
import { type Change, changeSentence } from './page-words.ts';
import { reasonSentence } from './reasons.ts';

const minute = (instant: Date): string => `${instant.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
const count = (number: number, one: string, more: string): string => `${number} ${number === 1 ? one : more}`;

/** A change in one line. */
export const changeLine = (change: Change): string => `${stateName(change.iso3)}: ${changeSentence(change)}`;

/** How a run ended, as far as a command reports it. */
interface ToldRun {
  readonly runId: number;
  readonly outcome: 'changed' | 'unchanged' | 'unavailable' | 'refused' | 'failed';
  readonly rows: number | null;
  readonly changes: number;
  readonly heldRows: number;
}

const SCRAPED: Readonly<Record<ToldRun['outcome'], string>> = {
  changed: 'Recorded',
  unchanged: 'Unchanged',
  unavailable: 'The source is unavailable',
  refused: 'The record was refused',
  failed: 'Failed',
};

/** How a scrape ended, line by line. */
export const scrapeResult = ({ runId, outcome, rows, changes, heldRows }: ToldRun): string[] => [
  `${SCRAPED[outcome]}: ${count(rows ?? 0, 'row', 'rows')}, ${count(changes, 'change', 'changes')}, ${heldRows} set aside for review (run ${runId}).`,
  ...(heldRows > 0 || outcome === 'refused' ? ['To review: npm run review'] : []),
];

const CHECKED: Readonly<Record<ToldRun['outcome'], string>> = {
  changed: 'the differences have changed',
  unchanged: 'the differences are the same as before',
  unavailable: 'unavailable',
  refused: 'read and refused',
  failed: 'failed',
};

/** How a cross-check ended. */
export const crossCheckResult = (
  treaty: Treaty,
  source: string,
  { runId, outcome, reason }: ToldRun & { readonly reason: Reason | null },
): string =>
  `${capitalised(sourceName(treaty, source))}: ${CHECKED[outcome]} (run ${runId}).${reason ? ` ${reasonSentence(reason)}` : ''}`;

export const noCrossCheck = 'No source is enabled. Set CROSS_CHECK, or name the sources: npm run cross-check -- SOURCE …';

/** How `npm run cross-check` is called. */
export const crossCheckUsage = (ids: readonly string[]): string =>
  `The sources are ${ids.join(', ')}: npm run cross-check -- SOURCE …`;

/** A difference in one line. */
export function differenceLine({
  iso3,
  field,
  depositary,
  other,
}: {
  readonly iso3: string | null;
  readonly field: string;
  readonly depositary: string | null;
  readonly other: string | null;
}): string {
  return `${iso3 === null ? 'Total' : stateName(iso3)}, ${field}: ${depositary ?? 'none'} in the depositary's record, ${other ?? 'none'} here`;
}

/** What a reread came to, as far as a command reports it. */
interface ToldRereading {
  readonly runs: number;
  readonly turned: readonly {
    readonly run: { readonly id: number; readonly reason: Reason | null };
    readonly refusal: Reason | null;
  }[];
  readonly differences: readonly Change[];
  readonly others: Readonly<Record<keyof typeof OTHERS, number>>;
  readonly ended: keyof typeof REREAD;
  readonly runId: number | null;
}

const OTHERS = {
  statements: 'Declarations and notes',
  setAside: 'Rows set aside',
  names: "The depositary's names of States",
} as const;

const REREAD = {
  'nothing differs': 'Nothing differs from what is recorded',
  recorded: 'Recorded as a correction, not announced as news',
  'reported only': 'Nothing was recorded',
  'not recorded: an accepted record is refused':
    'Nothing was recorded, because a record that had been accepted is now refused. To record the result anyway, add --accept-refusals',
  'not recorded: an archived record is damaged':
    'Nothing was recorded, because an archived record is damaged. Fetching it again repairs it: npm run scrape, then npm run reread',
} as const;

/** What was done before a command could begin. */
export const preparationLines = ({
  rereading,
  builtInCopy,
}: {
  readonly rereading: ToldRereading | null;
  readonly builtInCopy: object | null;
}): string[] => [
  ...(rereading === null ? [] : rereadingLines(rereading)),
  ...(builtInCopy === null ? [] : ['Recorded the built-in copy.']),
];

/** What a reread came to, line by line. */
export function rereadingLines({ runs, turned, differences, others, ended, runId }: ToldRereading): string[] {
  return [
    `Read the records of ${count(runs, 'run', 'runs')} again.`,
    ...turned.map(({ run, refusal }) =>
      refusal === null
        ? `  Run ${run.id} is now accepted; before: ${run.reason ? reasonSentence(run.reason) : ''}`
        : `  Run ${run.id} had been accepted and is now refused: ${reasonSentence(refusal)}`,
    ),
    ...differences.map((difference) => `  ${changeLine(difference)}`),
    ...(Object.keys(OTHERS) as (keyof typeof OTHERS)[]).flatMap((sort) =>
      others[sort] > 0 ? [`  ${OTHERS[sort]}: ${others[sort]} added or removed`] : [],
    ),
    `${REREAD[ended]}${runId === null ? '' : ` (run ${runId})`}.`,
  ];
}

const USAGE = `npm run review                                           what waits for review, and every decision
npm run review -- alias ROW CODE --reason "…"            the name in the row stands for the State; for a name in a refused
                                                         record, give the name instead of ROW
npm run review -- withdrawal CODE --notified YYYY-MM-DD [--effective YYYY-MM-DD] --reason "…"
npm run review -- confirm RUN --reason "…"               the refused record is right about the States it names
npm run review -- reject row ROW --reason "…"            the row must not be recorded
npm run review -- reject run RUN --reason "…"            the refused record is wrong
npm run review -- revoke DECISION --reason "…"           revoke a decision, with what was recorded because of it`;

/** How `npm run review` is called. */
export const reviewUsage = {
  all: USAGE,
  unknown: `Unknown command. Use one of:\n${USAGE}`,
  reason: 'Every decision needs a reason: add --reason "…".',
  number: `Give its number; npm run review lists them.\n${USAGE}`,
  notified: 'Give the day on which the depositary received the notice: --notified YYYY-MM-DD.',
};

export const notADate = (word: string): string => `"${word}" is not a date; write it as YYYY-MM-DD.`;

export const recordedDecision = (decision: Decision): string =>
  `Decision ${decision.id}: ${decisionSentence(decision)} It takes effect with the next run: npm run scrape`;

export const revokedDecision = (id: number): string => `Decision ${id} is revoked.`;

/** What waits for review, as far as the command reports it. */
interface ToldReview {
  readonly setAside: readonly SetAsideEntry[];
  readonly refusedRuns: readonly {
    readonly id: number;
    readonly reason: Reason | null;
    readonly startedAt: Date;
    readonly sha256: string;
    readonly unknownNames: readonly string[];
  }[];
  readonly endedWithoutNotice: readonly State[];
  readonly decisions: readonly Decision[];
}

/** What waits for review and what has been decided, line by line, each thing with the commands that settle it. */
export function reviewLines({ setAside, refusedRuns, endedWithoutNotice, decisions }: ToldReview): string[] {
  return [
    ...section('Rows set aside', setAside, ({ id, reason, row, learnedIn }) => [
      `row ${id}: ${reasonSentence(reason)}`,
      ...row.actions.map(({ kind, date, ended }) => `    ${date} ${kind ?? 'kind not stated'}${ended ? ', ended' : ''}`),
      `    set aside since ${learnedIn.finishedAt ? minute(learnedIn.finishedAt) : 'now'}, run ${learnedIn.id}; not counted in any figure`,
      ...(row.iso3 === null ? [command(`alias ${id} CODE`, 'its name stands for the State')] : []),
      command(`reject row ${id}`, row.iso3 === null ? 'it is not a State' : 'the facts of the State stay as they are'),
    ]),
    ...section('Records refused since the last accepted one', refusedRuns, ({ id, reason, startedAt, sha256, unknownNames }) => [
      `run ${id}: ${reason ? reasonSentence(reason) : ''}`,
      `    ${minute(startedAt)}, archived as ${sha256}`,
      ...unknownNames.map((name) => command(`alias "${name}" CODE`, 'the name stands for the State')),
      command(`confirm ${id}`, 'what it changes or no longer lists is right'),
      command('withdrawal CODE --notified YYYY-MM-DD', 'the State left the treaty'),
      command(`reject run ${id}`, 'the record is wrong'),
    ]),
    ...section('Instruments shown as ended without a known notice of withdrawal', endedWithoutNotice, ({ name, iso3 }) => [
      `${name}`,
      command(`withdrawal ${iso3} --notified YYYY-MM-DD`, 'when the depositary received the notice'),
    ]),
    ...section('Decisions', decisions, (decision) => [
      `decision ${decision.id}: ${decisionSentence(decision)}`,
      `    ${minute(decision.decidedAt)}: ${decision.reason}`,
      decision.revokedAt === null
        ? command(`revoke ${decision.id}`, 'revoke it, with what was recorded because of it')
        : `    revoked ${minute(decision.revokedAt)}: ${decision.revokedReason}`,
    ]),
  ];
}

const command = (words: string, meaning: string): string => `    npm run review -- ${words} --reason "…"    ${meaning}`;

function section<Thing>(heading: string, things: readonly Thing[], linesOf: (thing: Thing) => string[]): string[] {
  if (things.length === 0) return [`${heading}: none`];
  return [`${heading}: ${things.length}`, ...things.flatMap((thing) => linesOf(thing).map((line) => `  ${line}`))];
}

type Data = Readonly<Record<string, unknown>>;

const DECISION_REFUSALS: Readonly<Record<string, (data: Data) => string>> = {
  'no such decision': ({ id }) => `There is no decision ${id} that could be revoked.`,
  'reread first': () =>
    'The current reader already reads the archived records differently from what is recorded, even with this decision. Run npm run reread first.',
  'another run': () => 'Another run is in progress; nothing was revoked. Try again when it has ended.',
  'no such State': ({ iso3 }) => `No State has the code "${iso3}" (ISO 3166-1 alpha-3, such as NLD).`,
  'no such row': ({ id }) => `There is no row ${id}; npm run review lists the rows that are set aside.`,
  'row already decided': ({ decision }) => `Decision ${decision} covers that row already; revoke it first: revoke ${decision}.`,
  'no such refused run': ({ id }) => `No refused record of run ${id} waits for review; npm run review lists those that do.`,
  'no such unknown name': ({ name }) => `No refused record has an unrecognised name "${name}".`,
  'row of a known State': ({ iso3 }) => `The row is that of ${stateName(String(iso3))}; its name is not in doubt.`,
  'State already listed': ({ iso3, name }) => `The same record already lists ${stateName(String(iso3))}, as "${name}".`,
  'notice in the future': ({ notifiedOn, today }) => `The notice is dated ${notifiedOn}, after today, ${today}.`,
  'effect too early': ({ notifiedOn, soonest, article }) =>
    `A notice of ${notifiedOn} cannot take effect before ${soonest} (${article}).`,
  'notice already entered': ({ decision }) => `Decision ${decision} says so already; revoke it first: revoke ${decision}.`,
  'nothing to withdraw from': ({ iso3, notifiedOn }) =>
    `No instrument of ${stateName(String(iso3))} from before ${notifiedOn} is recorded, so there was nothing to withdraw from. If a confirmation removed it, revoke that decision first.`,
  'cannot be confirmed': ({ because }) => `This record cannot be confirmed: ${reasonSentence(because as Reason)}`,
  'nothing to confirm': ({ runId }) => `There is nothing to confirm: the current reader accepts the record of run ${runId}.`,
};

/** Why a decision cannot be recorded. */
export const decisionRefusal = ({ code, data }: { readonly code: string; readonly data: Data }): string =>
  DECISION_REFUSALS[code]?.(data) ?? `The decision cannot be recorded: ${code}.`;

/** How `npm run read` is called. */
export const readUsage = 'Name the file of a record: npm run -s read -- FILE';

/** Why a file cannot be read. */
export const cannotRead = (file: string, error: unknown): string =>
  `Cannot read ${file}: ${error instanceof Error ? error.message : String(error)}`;

/** Why the record in a file was refused. */
export const refused = (reason: Reason): string => `Refused (${reason.code}): ${reasonSentence(reason)}`;

interface ToldBackup {
  readonly migration: string;
  readonly tables: number;
  readonly rows: number;
}

const content = ({ tables, rows, migration }: ToldBackup): string =>
  `${count(rows, 'row', 'rows')} of ${count(tables, 'table', 'tables')}, schema ${migration}`;

/** How `npm run backup` is called. */
export const backupUsage = 'Name the file to write: npm run backup -- FILE';

export const backupResult = (file: string, backup: ToldBackup): string => `Wrote the backup ${file}: ${content(backup)}.`;

/** How `npm run restore` is called. */
export const restoreUsage = 'Name the file of a backup: npm run restore -- FILE';

export const restoreResult = (file: string, backup: ToldBackup): string => `Restored the backup ${file}: ${content(backup)}.`;

export const migrated = 'The schema of the database is up to date.';

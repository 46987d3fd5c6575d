import type { Decision } from '../../treaty/decisions.ts';
import type { DifferenceField } from '../../treaty/difference.ts';
import type { SetAsideEntry } from '../../treaty/ledger.ts';
import type { Reason } from '../../treaty/reason.ts';
import type { State } from '../../treaty/states.ts';
import { type Change, changeText } from './changes.ts';
import { decisionSentence } from './decision-words.ts';
import { fieldWord, valueInWords } from './difference-words.ts';
import { titleOfSource } from './names.ts';
import { reasonSentence } from './reasons.ts';
import { type OperatorTranslator, type OperatorKey, stateNamed, type Value, type Values } from './translator.ts';
import { kindNamed } from './treaty-words.ts';

/** A change in one line. */
export const changeLine = (t: OperatorTranslator, change: Change): string =>
  t('commands.change', { state: stateNamed(change.iso3), change: changeText(t, change) });

/** How a run ended, as far as a command reports it. */
interface ToldRun {
  readonly runId: number;
  readonly outcome: 'changed' | 'unchanged' | 'unavailable' | 'refused' | 'failed';
  readonly rows: number | null;
  readonly changes: number;
  readonly heldRows: number;
}

/** How a scrape ended, line by line. */
export const scrapeResult = (t: OperatorTranslator, { runId, outcome, rows, changes, heldRows }: ToldRun): string[] => [
  t('commands.run-result', { outcome, rows: rows ?? 0, changes, setAside: heldRows, run: String(runId) }),
  ...(heldRows > 0 || outcome === 'refused' ? [t('commands.to-review')] : []),
];

/** How a cross-check ended. */
export function crossCheckResult(
  t: OperatorTranslator,
  source: string,
  { runId, outcome, reason }: ToldRun & { readonly reason: Reason | null },
): string {
  const result = t('commands.cross-check.result', { source: titleOfSource(t, source), outcome, run: String(runId) });
  return t.format.sentences([result, ...(reason ? [reasonSentence(t, reason)] : [])]);
}

/** How `npm run cross-check` is called. */
export const crossCheckUsage = (t: OperatorTranslator, ids: readonly string[]): string =>
  t('commands.cross-check.usage', { sources: ids.join(', ') });

/** A difference in one line. */
export function differenceLine(
  t: OperatorTranslator,
  difference: {
    readonly iso3: string | null;
    readonly field: DifferenceField;
    readonly depositary: string | null;
    readonly other: string | null;
  },
): string {
  const values = {
    field: fieldWord(t, difference.field),
    depositary: valueInWords(t, difference.depositary),
    other: valueInWords(t, difference.other),
  };
  return difference.iso3 === null
    ? t('commands.cross-check.total', values)
    : t('commands.cross-check.difference', { ...values, state: stateNamed(difference.iso3) });
}

/** What a reread came to, as far as a command reports it. */
interface ToldRereading {
  readonly runs: number;
  readonly turned: readonly {
    readonly run: { readonly id: number; readonly reason: Reason | null };
    readonly refusal: Reason | null;
  }[];
  readonly differences: readonly Change[];
  readonly others: Readonly<Record<(typeof OTHERS)[number], number>>;
  readonly ended: keyof typeof REREAD;
  readonly runId: number | null;
}

const OTHERS = ['statements', 'setAside', 'names'] as const;

const REREAD = {
  'nothing differs': 'commands.reread.nothing-differs',
  recorded: 'commands.reread.recorded',
  'reported only': 'commands.reread.reported-only',
  'not recorded: an accepted record is refused': 'commands.reread.not-recorded-refused',
  'not recorded: an archived record is damaged': 'commands.reread.not-recorded-damaged',
} as const satisfies Readonly<Record<string, OperatorKey>>;

/** What was done before a command could begin. */
export const preparationLines = (
  t: OperatorTranslator,
  { rereading, builtInCopy }: { readonly rereading: ToldRereading | null; readonly builtInCopy: object | null },
): string[] => [
  ...(rereading === null ? [] : rereadingLines(t, rereading)),
  ...(builtInCopy === null ? [] : [t('commands.built-in-copy')]),
];

/** What a reread came to, line by line. */
export const rereadingLines = (
  t: OperatorTranslator,
  { runs, turned, differences, others, ended, runId }: ToldRereading,
): string[] => [
  t('commands.reread.runs', { runs }),
  ...indented([
    ...turned.map(({ run, refusal }) =>
      refusal === null
        ? t('commands.reread.accepted', { run: String(run.id), reason: run.reason ? reasonSentence(t, run.reason) : '' })
        : t('commands.reread.refused', { run: String(run.id), reason: reasonSentence(t, refusal) }),
    ),
    ...differences.map((difference) => changeLine(t, difference)),
    ...OTHERS.filter((sort) => others[sort] > 0).map((sort) => t(`commands.reread.${sort}`, { count: others[sort] })),
  ]),
  t(REREAD[ended], { run: String(runId) }),
];

/** How `npm run review` is called, after what is wrong with the way in which it was. */
export const reviewUsage = (t: OperatorTranslator, wrong?: 'unknown-command' | 'no-number'): string =>
  [...(wrong ? [t(`commands.review.${wrong}`)] : []), t('commands.review.usage')].join('\n');

export const recordedDecision = (t: OperatorTranslator, decision: Decision): string =>
  t('commands.review.decided', { decision: String(decision.id), sentence: decisionSentence(t, decision) });

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

/** What waits for review and what has been decided, line by line, each thing with the commands by which it is decided. */
export const reviewLines = (
  t: OperatorTranslator,
  { setAside, refusedRuns, endedWithoutNotice, decisions }: ToldReview,
): string[] => [
  t('commands.review.set-aside', { count: setAside.length }),
  ...setAside.flatMap((entry) => entryLines(...setAsideLines(t, entry))),
  t('commands.review.refused', { count: refusedRuns.length }),
  ...refusedRuns.flatMap(({ id, reason, startedAt, sha256, unknownNames }) => {
    const run = String(id);
    return entryLines(t('commands.review.run', { run, reason: reason ? reasonSentence(t, reason) : '' }), [
      t('commands.review.archived', { at: startedAt, sha256 }),
      ...unknownNames.map((name) => t('commands.review.do.alias-name', { name })),
      t('commands.review.do.confirm', { run }),
      t('commands.review.do.withdrawal'),
      t('commands.review.do.reject-run', { run }),
    ]);
  }),
  t('commands.review.ended', { count: endedWithoutNotice.length }),
  ...endedWithoutNotice.flatMap(({ name, iso3 }) => entryLines(name, [t('commands.review.do.withdrawal-of', { iso3 })])),
  t('commands.review.decisions', { count: decisions.length }),
  ...decisions.flatMap((one) => {
    const { decidedAt, reason, revokedAt, revokedReason } = one;
    const decision = String(one.id);
    return entryLines(t('commands.review.decision', { decision, sentence: decisionSentence(t, one) }), [
      t('commands.review.decision-reason', { at: decidedAt, reason }),
      revokedAt === null
        ? t('commands.review.do.revoke', { decision })
        : t('commands.review.decision-revoked', { at: revokedAt, reason: revokedReason ?? '' }),
    ]);
  }),
];

function setAsideLines(t: OperatorTranslator, { id, reason, row, learnedIn }: SetAsideEntry): [string, string[]] {
  const run = String(learnedIn.id);
  return [
    t('commands.review.row', { row: String(id), reason: reasonSentence(t, reason) }),
    [
      ...row.actions.map(({ kind, date, ended }) =>
        t('commands.review.action', { date, kind: kindNamed(kind), ended: ended ? 'yes' : 'no' }),
      ),
      learnedIn.finishedAt
        ? t('commands.review.set-aside-since', { at: learnedIn.finishedAt, run })
        : t('commands.review.set-aside-now', { run }),
      ...(row.iso3 === null ? [t('commands.review.do.alias-row', { row: String(id) })] : []),
      t('commands.review.do.reject-row', { row: String(id), isState: row.iso3 === null ? 'no' : 'yes' }),
    ],
  ];
}

const indented = (lines: readonly string[]): string[] => lines.map((line) => `  ${line}`);

/** One thing of a list, with what is known of it and what can be done about it. */
const entryLines = (first: string, lines: readonly string[]): string[] => [`  ${first}`, ...indented(indented(indented(lines)))];

/** Why a decision cannot be recorded. */
export function decisionRefusal(t: OperatorTranslator, { code, data }: Reason): string {
  const { iso3, because } = data;
  const values: Values = {
    ...Object.fromEntries(Object.entries(data).map(([name, value]): [string, Value] => [name, String(value)])),
    ...(typeof iso3 === 'string' && { state: stateNamed(iso3) }),
    ...(typeof because === 'object' && because !== null && { because: reasonSentence(t, because as Reason) }),
  };
  return (
    t.optional(`commands.refused.${code.toLowerCase().replaceAll(' ', '-')}`, values) ?? t('commands.refused.other', { code })
  );
}

/** Why a file cannot be read. */
export const cannotRead = (t: OperatorTranslator, file: string, error: unknown): string =>
  t('commands.read.failed', { file, error: error instanceof Error ? error.message : String(error) });

/** Why the record in a file was refused. */
export const refused = (t: OperatorTranslator, reason: Reason): string =>
  t('commands.read.refused', { code: reason.code, reason: reasonSentence(t, reason) });

interface ToldBackup {
  readonly migration: string;
  readonly tables: number;
  readonly rows: number;
}

/** What a backup holds that was written or restored. */
export const backupResult = (t: OperatorTranslator, command: 'backup' | 'restore', file: string, backup: ToldBackup): string =>
  t(`commands.${command}.done`, { file, ...backup });

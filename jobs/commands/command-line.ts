import type pg from 'pg';
import { BackupError } from '../../db/backup.ts';
import { EmbeddedPostgresError } from '../../db/embedded/errors.ts';
import { DatabaseUnavailable, SchemaError } from '../../db/errors.ts';
import type { Treaty } from '../../treaty/catalogue/treaty.ts';
import { decisionRefusal, preparationLines } from '../../web/words/command-words.ts';
import { problemSentence } from '../../web/words/program-words.ts';
import { reasonSentence } from '../../web/words/reasons.ts';
import { generalTranslator } from '../../web/words/translator.ts';
import { type Config, ConfigError, readConfig } from '../config.ts';
import { refreshDifferences } from '../cross-check/refresh-differences.ts';
import { type OpenDatabase, openDatabase, type PrepareOptions } from '../open-database.ts';
import { DecisionRefused } from '../review/decide.ts';
import type { RunOptions } from '../scrape/run.ts';
import { createSources } from '../sources.ts';
import { print } from './print.ts';

/** The texts of the commands, none of which is about a particular treaty. */
export const t = generalTranslator('en');

/** Exit code of a command that failed by an internal error, or that cannot do what was requested. */
const FAILED = 3;

/** The exit code of a command that makes a run, by the run's outcome. */
export const EXIT_CODES = { changed: 0, unchanged: 0, unavailable: 1, refused: 2, failed: FAILED } as const;

/** What a command has to work with. */
export interface CommandSetting {
  readonly config: Config;
  readonly pool: pg.Pool;
  readonly treaty: Treaty;
  readonly now: () => Date;
  /** How the command's runs go on: they wait for each other, end with the signal, and print their steps. */
  readonly runOptions: RunOptions;
}

/** The command was called in a way that it does not have. The message says how it is called. */
export class UsageError extends Error {
  constructor(usage: string) {
    super(usage);
    this.name = 'UsageError';
  }
}

/** Runs a command on the prepared database of this installation, and sets the exit code that it returns. */
export async function runCommand(
  command: (setting: CommandSetting) => Promise<number>,
  options: Pick<PrepareOptions, 'reread'> = {},
): Promise<void> {
  await runOnDatabase(async (database, config, signal) => {
    const runOptions: RunOptions = { wait: true, signal, onEvent: (event) => print(reasonSentence(t, event)) };
    for (const line of preparationLines(t, await database.prepare({ ...runOptions, ...options }))) print(line);
    return command({ config, pool: database.pool, treaty: config.treaty, now, runOptions });
  });
}

const now = (): Date => new Date();

/** Runs a command on the database of this installation as it is, and sets the exit code that it returns. */
export async function runOnDatabase(
  command: (database: OpenDatabase, config: Config, signal: AbortSignal) => Promise<number>,
): Promise<void> {
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => stop.abort());
  try {
    const config = readConfig(process.env);
    const database = await openDatabase(config, now, (notice) => print(problemSentence(t, notice)));
    try {
      process.exitCode = await command(database, config, stop.signal);
    } finally {
      await database.close();
    }
  } catch (error) {
    process.stderr.write(`${describe(error)}\n`);
    process.exitCode = FAILED;
  }
}

/** A sentence for what the user can do something about; the stack for the rest. */
function describe(error: unknown): string {
  if (
    error instanceof ConfigError ||
    error instanceof EmbeddedPostgresError ||
    error instanceof SchemaError ||
    error instanceof BackupError ||
    error instanceof DatabaseUnavailable
  )
    return problemSentence(t, error.problem);
  if (error instanceof DecisionRefused) return decisionRefusal(t, error);
  if (!(error instanceof Error)) return String(error);
  const isAboutWords = error instanceof UsageError || ('code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'));
  return isAboutWords ? error.message : (error.stack ?? error.message);
}

/** Refreshes the differences from the other sources after a command that may have changed a fact. Fetches nothing. */
export async function refreshAfterChange({ config, pool, treaty, now, runOptions }: CommandSetting): Promise<void> {
  await refreshDifferences({ pool, sources: createSources(config, treaty).crossChecks, treaty, now }, runOptions);
}

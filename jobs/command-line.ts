import type pg from 'pg';
import { EmbeddedPostgresError } from '../db/embedded/errors.ts';
import { DatabaseUnavailable } from '../db/errors.ts';
import { catalogue } from '../treaty/catalogue/catalogue.ts';
import { noticeSentence, problemSentence } from '../web/words/program-words.ts';
import { type Config, ConfigError, readConfig } from './config.ts';
import { openDatabase } from './open-database.ts';

/** Exit code of a command that failed by a fault of ours, or that cannot do what it was told. */
const FAILED = 3;

/** What a command has to work with. */
export interface CommandSetting {
  readonly config: Config;
  readonly pool: pg.Pool;
  /** Fires when the command is to end. */
  readonly signal: AbortSignal;
}

/** What was asked of a command cannot be done. The message says why, for whoever typed it. */
export class CommandRefused extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'CommandRefused';
  }
}

/** Says a line. */
export const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

/** Runs a command on the prepared database of this installation, and sets the exit code that it answers. */
export async function runCommand(command: (setting: CommandSetting) => Promise<number>): Promise<void> {
  try {
    process.exitCode = await onDatabase(command);
  } catch (error) {
    process.stderr.write(`${describe(error)}\n`);
    process.exitCode = FAILED;
  }
}

/** A sentence for what the user can do something about; the stack for the rest. */
function describe(error: unknown): string {
  if (error instanceof ConfigError || error instanceof EmbeddedPostgresError || error instanceof DatabaseUnavailable)
    return problemSentence(error.problem);
  if (!(error instanceof Error)) return String(error);
  const isAboutWords = error instanceof CommandRefused || ('code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'));
  return isAboutWords ? error.message : (error.stack ?? error.message);
}

async function onDatabase(command: (setting: CommandSetting) => Promise<number>): Promise<number> {
  const config = readConfig(process.env);
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());
  const database = await openDatabase(config, catalogue, (notice) => say(noticeSentence(notice)));
  try {
    await database.prepare();
    return await command({ config, pool: database.pool, signal: stop.signal });
  } finally {
    await database.close();
  }
}

/**
 * `npm start`: the entry. The one file that reads the environment, opens the database and handles signals. Everything else is loaded while the database
 * starts.
 */
import './held-tick.ts';
import { EmbeddedPostgresError } from '../db/embedded/errors.ts';
import { SchemaError } from '../db/errors.ts';
import { ConfigError, readConfig } from '../jobs/config.ts';
import { type DatabaseNotice, openDatabase } from '../jobs/open-database.ts';
import type { Reason } from '../treaty/reason.ts';

/** The sentence that tells the operator about a problem. */
async function sentenceFor(problem: Reason): Promise<string> {
  const [{ problemSentence }, { generalTranslator }] = await Promise.all([
    import('../web/words/program-words.ts'),
    import('../web/words/translator.ts'),
  ]);
  return problemSentence(generalTranslator('en'), problem);
}

try {
  const config = readConfig(process.env);
  const now = (): Date => new Date();
  const stopping = new AbortController();
  // A terminal signals node and npm, which passes it on: the second one must not end the stop.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => stopping.abort(signal));

  const tell = async (notice: DatabaseNotice): Promise<void> => {
    const [{ logger }, sentence] = await Promise.all([loading, sentenceFor(notice)]);
    logger[notice.code === 'restart-failed' ? 'error' : 'warn']({ room: 'db', err: notice.data['error'] }, sentence);
  };
  // If the log cannot be loaded, the program does not start, and says why below.
  const opening = openDatabase(config, now, (notice) => void tell(notice).catch(() => {}));
  const loading = Promise.all([import('./serve.ts'), import('./log.ts')]).then(([{ serve }, { createLog }]) => ({
    serve,
    logger: createLog(config.logLevel),
  }));
  loading.catch(() => {});
  const database = await opening;
  try {
    const { serve, logger } = await loading;
    if (stopping.signal.aborted) await database.close();
    else await serve({ config, logger, now, database, stopping: stopping.signal });
  } catch (error) {
    // The database must not outlive a program that could not start.
    await database.close();
    throw error;
  }
  process.exit(0);
} catch (error) {
  const expected = error instanceof ConfigError || error instanceof EmbeddedPostgresError || error instanceof SchemaError;
  const stack = error instanceof Error ? error.stack : String(error);
  process.stderr.write(`${expected ? await sentenceFor(error.problem) : stack}\n`);
  process.exit(1);
}

/**
 * `npm start`: the entry. The one file that reads the environment, opens the database and handles signals. The server is loaded while the database starts, so
 * what the database does not need is imported later.
 */
import pino from 'pino';
import { EmbeddedPostgresError } from '../db/embedded/errors.ts';
import { SchemaError } from '../db/errors.ts';
import { ConfigError, readConfig } from '../jobs/config.ts';
import { openDatabase } from '../jobs/open-database.ts';
import type { Reason } from '../treaty/reason.ts';

/** An error without the connection that pg hangs on to it: two kilobytes of its inner state. */
function errorForLog(error: Error): object {
  const { client: _, ...told } = pino.stdSerializers.err(error);
  return told;
}

/** What the operator is told of a problem. */
async function sentenceFor(problem: Reason): Promise<string> {
  const [{ problemSentence }, { generalTranslator }] = await Promise.all([
    import('../web/words/program-words.ts'),
    import('../web/words/translator.ts'),
  ]);
  return problemSentence(generalTranslator('en'), problem);
}

try {
  const config = readConfig(process.env);
  const logger = pino({ level: config.logLevel, serializers: { err: errorForLog } });
  const now = (): Date => new Date();
  const stopping = new AbortController();
  // A terminal signals node and npm, which passes it on: the second one must not end the stop.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => stopping.abort(signal));

  const opening = openDatabase(config, now, async (notice) => {
    const level = notice.code === 'restart-failed' ? 'error' : 'warn';
    logger[level]({ room: 'db', err: notice.data['error'] }, await sentenceFor(notice));
  });
  const loading = import('./serve.ts');
  loading.catch(() => {});
  const database = await opening;
  try {
    const { serve } = await loading;
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

/**
 * `npm start`: the entry. The one file that reads the environment, opens the database and handles signals. The server is loaded while the database starts:
 * each takes as long as the other.
 */
import pino from 'pino';
import { EmbeddedPostgresError } from '../db/embedded/errors.ts';
import { SchemaError } from '../db/errors.ts';
import { ConfigError, readConfig } from '../jobs/config.ts';
import { openDatabase } from '../jobs/open-database.ts';
import { problemSentence } from '../web/words/program-words.ts';
import { generalTranslator } from '../web/words/translator.ts';

/** An error without the connection that pg hangs on to it: two kilobytes of its inner state. */
function errorForLog(error: Error): object {
  const { client: _, ...told } = pino.stdSerializers.err(error);
  return told;
}

try {
  const config = readConfig(process.env);
  const logger = pino({ level: config.logLevel, serializers: { err: errorForLog } });
  const now = (): Date => new Date();
  const stopping = new AbortController();
  // A terminal signals node and npm, which passes it on: the second one must not end the stop.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => stopping.abort(signal));

  const opening = openDatabase(config, now, (notice) =>
    logger[notice.code === 'restart-failed' ? 'error' : 'warn'](
      { room: 'db', err: notice.data['error'] },
      problemSentence(generalTranslator('en'), notice),
    ),
  );
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
  process.stderr.write(`${expected ? problemSentence(generalTranslator('en'), error.problem) : stack}\n`);
  process.exit(1);
}

/**
 * `npm start`: the composition. The one file that reads the environment, opens the database, starts the schedule and the server,
 * and handles signals. Everything below gets what it needs as arguments.
 */
import { once } from 'node:events';
import { createServer } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import pino from 'pino';
import { EmbeddedPostgresError } from '../db/embedded/errors.ts';
import { DatabaseUnavailable } from '../db/errors.ts';
import { selectSourceStates } from '../db/source-states.ts';
import { loadBundledRecord } from '../jobs/bundled-record.ts';
import { type Config, ConfigError, readConfig } from '../jobs/config.ts';
import { createCrossCheckSources } from '../jobs/cross-check-sources.ts';
import { startCrossChecks } from '../jobs/cross-checks.ts';
import { createTurns } from '../jobs/in-turn.ts';
import { openDatabase } from '../jobs/open-database.ts';
import { startSchedule } from '../jobs/schedule.ts';
import { runScrape, type ScrapeResult } from '../jobs/scrape-run.ts';
import { createFetcher } from '../scraper/fetch/fetcher.ts';
import { createUntcSource } from '../scraper/untc/source.ts';
import { createUntcPageSource } from '../scraper/untc/status-page-source.ts';
import { armsTradeTreaty as treaty } from '../treaty/catalogue/arms-trade-treaty/arms-trade-treaty.ts';
import { catalogue } from '../treaty/catalogue/catalogue.ts';
import { civilDateInNewYork } from '../treaty/civil-date.ts';
import { noticeSentence, problemSentence } from '../web/words/program-words.ts';
import { createApp } from './app.ts';
import { loadAssets } from './assets.ts';

/** How long requests and a run in progress may take to end at shutdown, in milliseconds; the promise is five seconds in all. */
const SHUTDOWN_LIMIT = 3_500;
/** How long closing the database may take after that. */
const DATABASE_CLOSE_LIMIT = 1_000;
/** How long to wait before trying again to prepare a database that does not answer, in milliseconds. */
const DATABASE_RETRY = 2_000;

/** Nothing held or refused reaches a figure, and nobody may miss it. */
const needsAPerson = ({ outcome, heldRows }: ScrapeResult): boolean => outcome === 'refused' || heldRows > 0;

async function main(): Promise<void> {
  const config = readConfig(process.env);
  const logger = pino({ level: config.logLevel });
  const now = (): Date => new Date();
  const stopping = new AbortController();

  const database = await openDatabase(config, catalogue, (notice) =>
    logger[notice.code === 'restart-failed' ? 'error' : 'warn'](
      { room: 'db', err: 'error' in notice ? notice.error : undefined },
      noticeSentence(notice),
    ),
  );
  const { pool } = database;
  pool.on('error', (error) => logger.warn({ err: error }, 'A database connection was lost.'));

  const fetcher = createFetcher({ contactUrl: config.contactUrl });
  const depositary = { baseUrl: config.untcBaseUrl, contactUrl: config.contactUrl, fetcher };
  const source = createUntcSource(depositary);
  const secondView = createUntcPageSource(depositary);
  const onStep = (step: string): void => logger.debug({ room: 'jobs' }, step);
  const inTurn = createTurns();
  const crossChecks = startCrossChecks({
    pool,
    treaty,
    now,
    inTurn,
    onStep,
    sources: createCrossCheckSources(config, fetcher),
    asked: config.crossCheck,
    cron: config.crossCheckCron,
    onEnd: ({ id }, result) => logger.info({ source: id, run: result }, 'The cross-check has ended.'),
    onError: (error) => logger.error({ err: error }, 'A cross-check failed.'),
  });
  const scrape = (signal: AbortSignal): Promise<void> =>
    inTurn(async () => {
      const result = await runScrape({ pool, source, secondView, treaty, now }, { wait: false, signal, onStep });
      if (result === 'busy') logger.info('Another process has a run under way.');
      else if (needsAPerson(result))
        logger.warn({ run: result }, 'The run has ended, and something waits for a person: npm run review.');
      else logger.info({ run: result }, 'The run has ended.');
      if (result !== 'busy' && result.outcome === 'changed') await crossChecks.compareAgain(signal);
    });
  const schedule = startSchedule({
    cron: config.scrapeCron,
    run: scrape,
    onError: (error) => logger.error({ err: error }, 'The run failed.'),
    failures: async () => (await selectSourceStates(pool, treaty.number)).find(({ id }) => id === source.id) ?? null,
    onPassedOver: ({ failuresInARow }) =>
      logger.warn(
        { room: 'jobs', failuresInARow },
        'The depositary was not to be had several times in a row; this check is left out.',
      ),
  });

  /** Answers whether the database is ready; false while it does not answer. */
  const prepare = async (): Promise<boolean> => {
    try {
      await database.prepare();
      const bundled = config.bundledRecord ? await loadBundledRecord(pool, treaty, now) : null;
      if (bundled) logger.info('Recorded the record shipped with the program.');
    } catch (error) {
      if (!(error instanceof DatabaseUnavailable)) throw error;
      logger.error({ err: error }, 'The database does not answer; pages say so until it does.');
      return false;
    }
    // The last process may have ended between a change and its comparison, or this one may read better.
    void inTurn(() => crossChecks.compareAgain(stopping.signal));
    if (config.scrapeOnStart) void schedule.runNow().then(crossChecks.askWhoIsDue);
    return true;
  };

  const app = createApp({
    pool,
    treaty,
    today: () => civilDateInNewYork(now()),
    now,
    publicUrl: config.publicUrl,
    schedule,
    crossChecks: { ...crossChecks, asked: config.crossCheck },
    logger,
    assets: loadAssets(),
  });
  const server = createServer(app);

  const stop = async (signal: string): Promise<void> => {
    logger.info(`Stopping on ${signal}.`);
    stopping.abort();
    const closed = new Promise((resolve) => server.close(resolve));
    server.closeIdleConnections();
    await Promise.race([Promise.all([closed, schedule.stop(), crossChecks.stop()]), sleep(SHUTDOWN_LIMIT)]);
    server.closeAllConnections();
    await Promise.race([database.close(), sleep(DATABASE_CLOSE_LIMIT)]);
    logger.info('Stopped.');
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop(signal));

  // The first try comes before listening, so that whoever opens the address at once sees the dashboard.
  let prepared = await prepare();
  if (stopping.signal.aborted) return;
  try {
    server.listen(config.port, config.host);
    await once(server, 'listening');
  } catch (error) {
    // The database must not outlive the program that could not start.
    stopping.abort();
    await Promise.race([Promise.all([schedule.stop(), crossChecks.stop()]), sleep(SHUTDOWN_LIMIT)]);
    await Promise.race([database.close(), sleep(DATABASE_CLOSE_LIMIT)]);
    throw cannotListen(error, config);
  }
  logger.info(`The dashboard is on http://${config.host.includes(':') ? `[${config.host}]` : config.host}:${config.port}`);
  while (!prepared && !stopping.signal.aborted) {
    await sleep(DATABASE_RETRY, undefined, { signal: stopping.signal }).catch(() => {});
    prepared = await prepare();
  }
}

/** An address that cannot be listened on, as the setting that names it. */
function cannotListen(error: unknown, { port, host }: Config): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'EADDRINUSE') return new ConfigError('PORT', String(port), { kind: 'free-port' });
  if (code === 'EACCES') return new ConfigError('PORT', String(port), { kind: 'permitted-port' });
  if (code === 'ENOTFOUND' || code === 'EADDRNOTAVAIL' || code === 'EAI_AGAIN') {
    return new ConfigError('HOST', host, { kind: 'own-host' });
  }
  return error;
}

try {
  await main();
} catch (error) {
  const expected = error instanceof ConfigError || error instanceof EmbeddedPostgresError;
  const stack = error instanceof Error ? error.stack : String(error);
  process.stderr.write(`${expected ? problemSentence(error.problem) : stack}\n`);
  process.exit(1);
}

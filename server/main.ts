/**
 * `npm start`: the composition. The one file that reads the environment, opens the database, starts the schedule and the server,
 * and handles signals. Everything below gets what it needs as arguments.
 */
import { once } from 'node:events';
import { createServer } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import pino from 'pino';
import { differencesIn } from '../db/differences.ts';
import { EmbeddedPostgresError } from '../db/embedded/errors.ts';
import { DatabaseUnavailable, SchemaError } from '../db/errors.ts';
import { selectSourceStates } from '../db/sources.ts';
import { type Config, ConfigError, readConfig } from '../jobs/config.ts';
import { scheduleCrossChecks } from '../jobs/cross-check/schedule-cross-checks.ts';
import { openDatabase } from '../jobs/open-database.ts';
import { createSerialQueue, longestJitter, startSchedule } from '../jobs/schedule/schedule.ts';
import type { Rereading } from '../jobs/scrape/reread.ts';
import type { RunResult } from '../jobs/scrape/run.ts';
import { runScheduledScrape, runScrape } from '../jobs/scrape/scrape.ts';
import { createSources } from '../jobs/sources.ts';
import { standing } from '../treaty/ledger.ts';
import type { Reason } from '../treaty/reason.ts';
import { logMessage, problemSentence } from '../web/words/program-words.ts';
import { createApp } from './app.ts';
import { loadAssets } from './assets.ts';
import { createCurrentHistory } from './current-history.ts';
import type { Answered } from './dependencies.ts';
import type { Edition } from './edition.ts';
import { createMetrics } from './metrics.ts';

/** How long requests and a run in progress may take to end at shutdown, in milliseconds; the promise is five seconds in all. */
const SHUTDOWN_LIMIT = 3_500;
/** How long closing the database may take after that. */
const DATABASE_CLOSE_LIMIT = 1_000;
/** What a client may take: its headers in bytes, and how long they and the whole request may take, in milliseconds. */
const SERVER_LIMITS = {
  maxHeaderSize: 16_384,
  headersTimeout: 10_000,
  requestTimeout: 15_000,
  connectionsCheckingInterval: 5_000,
};
const MOST_CONNECTIONS = 10_000;
/** A day, in milliseconds. */
const LONGEST_TIMER = 24 * 3_600_000;
/** How long to wait before trying again to prepare a database that does not answer, in milliseconds. */
const DATABASE_RETRY = 2_000;

/** Nothing of a refused record or a row set aside reaches a figure, and nobody may miss it. */
const needsReview = ({ outcome, heldRows }: RunResult): boolean => outcome === 'refused' || heldRows > 0;

async function main(): Promise<void> {
  const config = readConfig(process.env);
  const { treaty } = config;
  const logger = pino({ level: config.logLevel });
  const now = (): Date => new Date();
  const stopping = new AbortController();

  const database = await openDatabase(config, now, (notice) =>
    logger[notice.code === 'restart-failed' ? 'error' : 'warn'](
      { room: 'db', err: notice.data['error'] },
      problemSentence(notice),
    ),
  );
  const { pool, requestPool } = database;
  pool.on('error', (error) => logger.warn({ err: error }, logMessage('connection-lost')));

  const sources = createSources(config, treaty);
  const onEvent = (event: Reason): void => logger.debug({ room: 'jobs', ...event }, event.code);
  const queue = createSerialQueue();
  const crossChecks = scheduleCrossChecks({
    pool,
    treaty,
    now,
    queue,
    onEvent,
    sources: sources.crossChecks,
    enabled: config.crossCheck,
    cron: config.crossCheckCron,
    onEnd({ id }, result) {
      if (typeof result === 'object') metrics?.countRun(id, result.outcome);
      logger.info({ source: id, run: result }, logMessage('cross-check-ended'));
    },
    onError: (error) => logger.error({ err: error }, logMessage('cross-check-failed')),
  });
  const scrape = (signal: AbortSignal, isScheduled: boolean): Promise<void> =>
    queue(async () => {
      const dependencies = { pool, views: sources.depositary, treaty, now };
      // Of several servers on one database, one checks the depositary at a scheduled time.
      const unlessWithin = 2 * longestJitter(schedule.interval() ?? 0);
      const options = { wait: false, signal, onEvent };
      const result = await (isScheduled
        ? runScheduledScrape(dependencies, { ...options, unlessWithin })
        : runScrape(dependencies, options));
      if (typeof result === 'object') metrics?.countRun('untc', result.outcome);
      if (result === 'busy' || result === 'recent') logger.info(logMessage(result === 'busy' ? 'run-elsewhere' : 'run-recently'));
      else if (needsReview(result)) logger.warn({ run: result }, logMessage('run-ended-for-review'));
      else logger.info({ run: result }, logMessage('run-ended'));
      if (typeof result === 'object' && result.outcome === 'changed') await crossChecks.refreshDifferences(signal);
    });
  const schedule = startSchedule({
    cron: config.scrapeCron,
    run: scrape,
    onError: (error) => logger.error({ err: error }, logMessage('run-failed')),
    failures: async () => (await selectSourceStates(pool, treaty.number)).find(({ id }) => id === 'untc') ?? null,
    onSkipped: ({ failuresInARow }) => logger.warn({ room: 'jobs', failuresInARow }, logMessage('check-skipped')),
  });

  const report = ({ rereading, builtInCopy }: { rereading: Rereading | null; builtInCopy: RunResult | null }): void => {
    if (rereading?.ended === 'not recorded: an accepted record is refused') logger.warn(logMessage('reread-refused'));
    else if (rereading?.ended === 'not recorded: an archived record is damaged') logger.warn(logMessage('reread-damaged'));
    else if (rereading) logger.info({ runs: rereading.runs, ended: rereading.ended }, logMessage('reread'));
    if (builtInCopy) logger.info({ run: builtInCopy }, logMessage('built-in-copy'));
  };

  /** Returns whether the database is ready; false while it is unavailable. */
  const prepare = async (): Promise<boolean> => {
    try {
      report(await database.prepare({ signal: stopping.signal, onEvent }));
      await history.refresh();
      history.follow();
    } catch (error) {
      if (!(error instanceof DatabaseUnavailable)) throw error;
      logger.error({ err: error }, logMessage('database-unavailable'));
      return false;
    }
    // The last process may have ended between a change and its comparison, or this one may read better.
    void queue(() => crossChecks.refreshDifferences(stopping.signal));
    if (config.scrapeOnStart) void schedule.runNow().then(crossChecks.runDueChecks);
    return true;
  };

  const history = createCurrentHistory({
    pool,
    requestPool,
    treaty: treaty.number,
    onChange: () => void keepPrepared(),
    onError: (error) => logger.error({ err: error }, logMessage('history-failed')),
  });
  const dependencies = {
    ...{ pool: requestPool, treaty, history, now, schedule, logger },
    ...{ publicUrl: config.publicUrl, allowedHosts: config.allowedHosts, trustProxy: config.trustProxy },
    crossChecks: { ...crossChecks, enabled: config.crossCheck },
    assets: loadAssets(),
    ...(config.metricsPort !== undefined && {
      onAnswer: ({ route, status, seconds, prepared }: Answered) => metrics?.observe(route, status, seconds, prepared),
    }),
  };
  const app = createApp(dependencies, stopping.signal);
  const current = (): Edition | null => app.editions.current();
  const metrics =
    config.metricsPort === undefined
      ? null
      : createMetrics({
          now,
          sources: () => [...(current()?.sources ?? []), ...(current()?.others.flatMap(({ state }) => state ?? []) ?? [])],
          rowsSetAside: () => standing(current()?.history.recorded.setAside ?? []).length,
          differences: () => differencesIn(current()?.history.differences ?? [], {}).length,
          preparedAnswers: app.figures,
          history: history.get,
          isDatabaseReachable: async () => !history.databaseAway(),
        });
  const server = createServer(SERVER_LIMITS, app.listener);
  server.maxConnections = MOST_CONNECTIONS;

  /** Prepares what everybody asks for, now and whenever the clock alone makes another edition. */
  let timer: NodeJS.Timeout | undefined;
  const keepPrepared = async (): Promise<void> => {
    clearTimeout(timer);
    if (stopping.signal.aborted || !server.listening) return;
    try {
      await app.prepare(config.publicUrl ?? `http://localhost:${config.port}`);
    } catch (error) {
      logger.error({ err: error }, logMessage('preparing-failed'));
    }
    clearTimeout(timer);
    timer = setTimeout(keepPrepared, Math.min(app.editions.endsIn() ?? LONGEST_TIMER, LONGEST_TIMER) + 1).unref();
  };

  const stop = async (signal: string): Promise<void> => {
    logger.info(logMessage('stopping', { signal }));
    stopping.abort();
    const closed = new Promise((resolve) => server.close(resolve));
    server.closeIdleConnections();
    await Promise.race([Promise.all([closed, schedule.stop(), crossChecks.stop(), history.stop()]), sleep(SHUTDOWN_LIMIT)]);
    server.closeAllConnections();
    await Promise.race([database.close(), sleep(DATABASE_CLOSE_LIMIT)]);
    logger.info(logMessage('stopped'));
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop(signal));

  // The first try comes before listening, so that whoever opens the address at once sees the dashboard.
  let prepared = await prepare();
  if (stopping.signal.aborted) return;
  try {
    server.listen(config.port, config.host);
    await once(server, 'listening');
    if (config.metricsPort !== undefined) await metrics?.listen(config.metricsPort, config.metricsHost);
  } catch (error) {
    // The database must not outlive the program that could not start.
    stopping.abort();
    await Promise.race([Promise.all([schedule.stop(), crossChecks.stop(), history.stop()]), sleep(SHUTDOWN_LIMIT)]);
    await Promise.race([database.close(), sleep(DATABASE_CLOSE_LIMIT)]);
    throw cannotListen(error, config);
  }
  void keepPrepared();
  logger.info(logMessage('listening', { host: config.host, port: config.port }));
  while (!prepared && !stopping.signal.aborted) {
    await sleep(DATABASE_RETRY, undefined, { signal: stopping.signal }).catch(() => {});
    prepared = await prepare();
  }
}

/** An address that cannot be listened on, as the setting that names it. */
function cannotListen(error: unknown, { port, host, metricsPort, metricsHost }: Config): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  const isForMetrics = error instanceof Error && 'port' in error && error.port === metricsPort && metricsPort !== port;
  const [prefix, itsPort, itsHost] = isForMetrics ? ['METRICS_', metricsPort, metricsHost] : ['', port, host];
  if (code === 'EADDRINUSE') return new ConfigError(`${prefix}PORT`, String(itsPort), 'free-port');
  if (code === 'EACCES') return new ConfigError(`${prefix}PORT`, String(itsPort), 'permitted-port');
  if (code === 'ENOTFOUND' || code === 'EADDRNOTAVAIL' || code === 'EAI_AGAIN') {
    return new ConfigError(`${prefix}HOST`, itsHost, 'own-host');
  }
  return error;
}

try {
  await main();
} catch (error) {
  const expected = error instanceof ConfigError || error instanceof EmbeddedPostgresError || error instanceof SchemaError;
  const stack = error instanceof Error ? error.stack : String(error);
  process.stderr.write(`${expected ? problemSentence(error.problem) : stack}\n`);
  process.exit(1);
}

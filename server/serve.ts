import { once } from 'node:events';
import { createServer } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from 'pino';
import { differencesIn } from '../db/differences.ts';
import { DatabaseUnavailable } from '../db/errors.ts';
import { ALERT_OUTCOMES, type Alerts, startAlerts } from '../jobs/alerts/alerts.ts';
import { type Config, ConfigError } from '../jobs/config.ts';
import { scheduleCrossChecks } from '../jobs/cross-check/schedule-cross-checks.ts';
import type { OpenDatabase } from '../jobs/open-database.ts';
import { createSerialQueue, longestJitter, spreadBy, startSchedule } from '../jobs/schedule/schedule.ts';
import type { Rereading } from '../jobs/scrape/reread.ts';
import type { RunResult } from '../jobs/scrape/run.ts';
import { runScheduledScrape, runScrape } from '../jobs/scrape/scrape.ts';
import { createSources } from '../jobs/sources.ts';
import { standing } from '../treaty/ledger.ts';
import type { Reason } from '../treaty/reason.ts';
import { logMessage } from '../web/words/program-words.ts';
import { generalTranslator } from '../web/words/translator.ts';
import { createApp } from './app.ts';
import { loadAssets } from './assets.ts';
import { createCurrentHistory } from './current-history.ts';
import type { Answered } from './dependencies.ts';
import type { Edition } from './edition.ts';

/** How long requests and a run in progress may take to end at shutdown, and all of it with the database, in milliseconds; the promise is five seconds. */
const REQUESTS_LIMIT = 3_500;
const SHUTDOWN_LIMIT = 4_900;
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
/** For how long, in milliseconds, the program only answers those who waited for its start, before it loads and prepares the rest, which would keep them waiting. */
const FIRST_ANSWERS = 500;
/** How long to wait before trying again to prepare a database that does not answer, in milliseconds. */
const DATABASE_RETRY = 2_000;

/** Nothing of a refused record or a row set aside reaches a figure, and nobody may miss it. */
const needsReview = ({ outcome, heldRows }: RunResult): boolean => outcome === 'refused' || heldRows > 0;

/** What the composition needs from the process. */
export interface Process {
  readonly config: Config;
  readonly logger: Logger;
  readonly now: () => Date;
  readonly database: OpenDatabase;
  /** Fires when the program is to stop, its reason the name of the signal. */
  readonly stopping: AbortSignal;
}

/**
 * The composition: starts the schedule and the server on the database, and resolves when they have stopped and the database is closed. Everything below
 * gets what it needs as arguments. Throws `ConfigError` for an address that cannot be listened on, and what preparing the database throws.
 */
export async function serve({ config, logger, now, database, stopping }: Process): Promise<void> {
  const { treaty } = config;
  const t = generalTranslator('en');
  const { pool, requestPool } = database;
  pool.on('error', (error) => {
    if (!stopping.aborted) logger.warn({ err: error }, logMessage(t, 'connection-lost'));
  });

  const sources = createSources(config, treaty);
  const onEvent = (event: Reason): void => logger.debug({ room: 'jobs', ...event }, event.code);
  const queue = createSerialQueue();
  // The servers of one installation share its first run, and no other installation has one of that instant.
  const spread = (time: Date): number => spreadBy(String(history.get()?.runs.at(-1)?.startedAt.getTime()))(time);
  const crossChecks = scheduleCrossChecks({
    pool,
    treaty,
    now,
    queue,
    spread,
    onEvent,
    sources: sources.crossChecks,
    enabled: config.crossCheck,
    cron: config.crossCheckCron,
    onEnd({ id }, result) {
      if (typeof result === 'object') metrics?.countRun(id, result.outcome);
      logger.info({ source: id, run: result }, logMessage(t, 'cross-check-ended'));
    },
    onError(error) {
      // The database is closed over what is under way at a stop.
      if (!stopping.aborted) logger.error({ err: error }, logMessage(t, 'cross-check-failed'));
    },
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
      if (result === 'busy' || result === 'recent')
        logger.info(logMessage(t, result === 'busy' ? 'run-elsewhere' : 'run-recently'));
      else if (needsReview(result)) logger.warn({ run: result }, logMessage(t, 'run-ended-for-review'));
      else logger.info({ run: result }, logMessage(t, 'run-ended'));
      if (typeof result === 'object' && result.outcome === 'changed') await crossChecks.refreshDifferences(signal);
    });
  const schedule = startSchedule({
    cron: config.scrapeCron,
    run: scrape,
    onError: (error) => logger.error({ err: error }, logMessage(t, 'run-failed')),
    spread,
    failures: async () => current()?.sources.find(({ id }) => id === 'untc') ?? null,
    onSkipped: ({ failuresInARow }) => logger.warn({ room: 'jobs', failuresInARow }, logMessage(t, 'check-skipped')),
  });

  const report = ({ rereading, builtInCopy }: { rereading: Rereading | null; builtInCopy: RunResult | null }): void => {
    if (rereading?.ended === 'not recorded: an accepted record is refused') logger.warn(logMessage(t, 'reread-refused'));
    else if (rereading?.ended === 'not recorded: an archived record is damaged') logger.warn(logMessage(t, 'reread-damaged'));
    else if (rereading && rereading.runs > 0)
      logger.info({ runs: rereading.runs, ended: rereading.ended }, logMessage(t, 'reread'));
    if (builtInCopy) logger.info({ run: builtInCopy }, logMessage(t, 'built-in-copy'));
  };

  /** Returns whether the database is ready; false while it is unavailable. */
  const prepare = async (): Promise<boolean> => {
    try {
      report(await database.prepare({ signal: stopping, onEvent }));
      await history.refresh();
      history.follow();
      return true;
    } catch (error) {
      if (!(error instanceof DatabaseUnavailable)) throw error;
      logger.error({ err: error }, logMessage(t, 'database-unavailable'));
      return false;
    }
  };
  /** Tells the receivers of what is recorded, by this process or another; null until the database is ready, and where this program tells nobody. */
  let alerts: Alerts | null = null;
  const beginAlerts = (): void => {
    const { receivers, smtpUrl, publicUrl } = config;
    if (receivers === null) return;
    alerts = startAlerts({
      ...{ pool, treaty, receivers, smtpUrl, publicUrl, now },
      onOutcome(receiver, outcome, problem) {
        metrics?.countAlert(receiver, outcome);
        if (outcome === 'delivered') logger.info({ receiver }, logMessage(t, 'alert-delivered'));
        else logger.warn({ receiver, problem }, logMessage(t, `alert-${outcome}`));
      },
      // That the database is away is logged once.
      onError(error) {
        if (!(error instanceof DatabaseUnavailable)) logger.error({ err: error }, logMessage(t, 'alerts-failed'));
      },
    });
  };
  /** What is due at a start. Only a program that listens may ask the depositary for anything. */
  const begin = (): void => {
    // The last process may have ended between a change and its comparison, or this one may read better.
    void queue(() => crossChecks.refreshDifferences(stopping));
    beginAlerts();
    if (config.scrapeOnStart) void schedule.runNow().then(crossChecks.runDueChecks);
  };

  let wasAway = false;
  const logOutage = (): void => {
    if (history.databaseAway() === wasAway || stopping.aborted) return;
    wasAway = history.databaseAway();
    if (wasAway) logger.error(logMessage(t, 'database-unavailable'));
    else logger.info(logMessage(t, 'database-back'));
  };
  const history = createCurrentHistory({
    pool,
    requestPool,
    treaty: treaty.number,
    onChange() {
      logOutage();
      alerts?.wake();
      void keepPrepared();
    },
    onError: (error) => logger.error({ err: error }, logMessage(t, 'history-failed')),
  });
  const dependencies = {
    ...{ pool: requestPool, treaty, history, now, schedule, logger },
    ...{ publicUrl: config.publicUrl, allowedHosts: config.allowedHosts, trustProxy: config.trustProxy },
    recipients: config.recipients,
    publishArchive: config.publishArchive,
    crossChecks: { ...crossChecks, enabled: config.crossCheck },
    assets: loadAssets(),
    ...(config.metricsPort !== undefined && {
      onAnswer: ({ route, status, seconds, prepared }: Answered) => metrics?.observe(route, status, seconds, prepared),
    }),
  };
  const app = createApp(dependencies, stopping);
  const current = (): Edition | null => app.editions.current();
  const metrics =
    config.metricsPort === undefined
      ? null
      : (await import('./metrics.ts')).createMetrics({
          now,
          sources: () => [...(current()?.sources ?? []), ...(current()?.others.flatMap(({ state }) => state ?? []) ?? [])],
          rowsSetAside: () => standing(current()?.history.recorded.setAside ?? []).length,
          differences: () => differencesIn(current()?.history.differences ?? [], {}).length,
          alerts: {
            receivers: config.receivers?.map(({ name }) => name) ?? [],
            outcomes: ALERT_OUTCOMES,
            pending: () => alerts?.pending() ?? new Map(),
          },
          preparedAnswers: app.figures,
          history: history.get,
          isDatabaseReachable: async () => !history.databaseAway(),
        });
  const server = createServer(SERVER_LIMITS, app.listener);
  server.maxConnections = MOST_CONNECTIONS;

  /** Prepares what everybody asks for, now and whenever the clock alone makes another edition. */
  let timer: NodeJS.Timeout | undefined;
  const origin = config.publicUrl ?? `http://localhost:${config.port}`;
  const alsoOpened = config.publicUrl === undefined ? [`http://127.0.0.1:${config.port}`] : [];
  const keepPrepared = async (): Promise<void> => {
    clearTimeout(timer);
    if (stopping.aborted || !server.listening) return;
    try {
      await app.prepare(origin);
    } catch (error) {
      logger.error({ err: error }, logMessage(t, 'preparing-failed'));
    }
    clearTimeout(timer);
    timer = setTimeout(keepPrepared, Math.min(app.editions.endsIn() ?? LONGEST_TIMER, LONGEST_TIMER) + 1).unref();
  };

  const stop = async (): Promise<void> => {
    const begun = performance.now();
    logger.info(logMessage(t, 'stopping', { signal: stopping.reason }));
    const closed = new Promise((resolve) => server.close(resolve));
    server.closeIdleConnections();
    // An alert under way that takes longer is tried again by whoever comes after its lease.
    const ended = [closed, schedule.stop(), crossChecks.stop(), history.stop(), alerts?.stop()];
    await Promise.race([Promise.all(ended), sleep(REQUESTS_LIMIT)]);
    server.closeAllConnections();
    await Promise.race([database.close(), sleep(SHUTDOWN_LIMIT - (performance.now() - begun))]);
    logger.info(logMessage(t, 'stopped'));
  };
  const stopped = new Promise<void>((resolve, reject) => {
    stopping.addEventListener('abort', () => void stop().then(resolve, reject), { once: true });
  });

  // The first try comes before listening, so that whoever opens the address at once sees the dashboard.
  let prepared = await prepare();
  if (stopping.aborted) return stopped;
  await app.prepareFirst([origin, ...alsoOpened]);
  if (stopping.aborted) return stopped;
  try {
    server.listen(config.port, config.host);
    await once(server, 'listening');
    if (config.metricsPort !== undefined) await metrics?.listen(config.metricsPort, config.metricsHost);
  } catch (error) {
    // The database must not outlive the program that could not start.
    await Promise.race([Promise.all([schedule.stop(), crossChecks.stop(), history.stop()]), sleep(REQUESTS_LIMIT)]);
    await database.close();
    throw cannotListen(error, config);
  }
  if (prepared) begin();
  void sleep(FIRST_ANSWERS)
    .then(app.load)
    .then(keepPrepared, (error: unknown) => logger.error({ err: error }, logMessage(t, 'preparing-failed')));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : config.port;
  logger.info(logMessage(t, 'listening', { host: config.host, port }));
  while (!prepared && !stopping.aborted) {
    await sleep(DATABASE_RETRY, undefined, { signal: stopping }).catch(() => {});
    prepared = await prepare();
    if (prepared) begin();
  }
  return stopped;
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

import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { outcomeColumn, type RunOutcome, type RunSourceId, runSourceColumn } from '../db/row-schemas.ts';
import { generalTranslator, type MessageKey } from '../web/words/translator.ts';

/** What the metrics are read from each time they are fetched. All but the last answer from memory. */
export interface MetricSources {
  readonly now: () => Date;
  /** Every source that was checked at least once. */
  readonly sources: () => readonly SourceTimes[];
  /** How many rows wait for review. */
  readonly rowsSetAside: () => number;
  /** How many differences from other sources stand. */
  readonly differences: () => number;
  /** Who is told of changes, and what an attempt to tell them can come to. */
  readonly alerts: {
    readonly receivers: readonly string[];
    readonly outcomes: readonly string[];
    /** How many alerts wait, by receiver. */
    readonly pending: () => ReadonlyMap<string, number>;
  };
  /** Hits and misses count from the start of the process. */
  readonly preparedAnswers: () => { entries: number; bytes: number; hits: number; misses: number };
  /** The history that answers are made from; null before the first was read. Its version grows with each one that is read. */
  readonly history: () => { readonly version: number; readonly readAt: Date } | null;
  /** May reject or take long: both count as unreachable. */
  readonly isDatabaseReachable: () => Promise<boolean>;
}

type MetricName = Extract<MessageKey, `metrics.${string}`> extends `metrics.${infer Name}` ? Name : never;

interface SourceTimes {
  readonly id: RunSourceId;
  readonly checkedAt: Date | null;
  readonly succeededAt: Date | null;
}

/** The process's metrics, for Prometheus. */
export interface Metrics {
  /**
   * Counts an answered request. `route` is the pattern of the route, such as `/states/:slug`, never the path of the request: each value is
   * a series of its own. Null for a request that no route took. `prepared`: the answer had been rendered before.
   */
  observe(route: string | null, status: number, seconds: number, prepared: boolean): void;
  /** Counts a run that has ended. */
  countRun(source: RunSourceId, outcome: RunOutcome): void;
  /** Counts an attempt to deliver an alert. */
  countAlert(receiver: string, outcome: string): void;
  /** Serves `GET /metrics` and nothing else; resolves once it listens, rejects as `server.listen` fails. */
  listen(port: number, host: string): Promise<Server>;
}

/** Upper bounds of the durations in seconds: a prepared answer takes less than the first, a database that hangs more than the last. */
const DURATION_BUCKETS = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5];

/** How long to wait for the database, in milliseconds: Prometheus must get the rest while it hangs. */
const DATABASE_LIMIT = 1_000;

/** Metrics in a registry of their own, those of Node and the process included. */
export function createMetrics(read: MetricSources): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });

  const t = generalTranslator('en');
  const described = (name: MetricName) => ({ name, help: t(`metrics.${name}`), registers: [registry] });

  const requests = new Histogram({
    ...described('att_http_request_duration_seconds'),
    labelNames: ['route', 'status', 'prepared'],
    buckets: DURATION_BUCKETS,
  });
  const runs = new Counter({ ...described('att_runs_total'), labelNames: ['source', 'outcome'] });
  // A series that begins with its first failure has no rate for Prometheus to see.
  for (const source of runSourceColumn.options) for (const outcome of outcomeColumn.options) runs.inc({ source, outcome }, 0);

  const alerts = new Counter({ ...described('att_alerts_total'), labelNames: ['receiver', 'outcome'] });
  for (const receiver of read.alerts.receivers) for (const outcome of read.alerts.outcomes) alerts.inc({ receiver, outcome }, 0);
  new Gauge({
    ...described('att_alerts_pending'),
    labelNames: ['receiver'],
    collect() {
      this.reset();
      for (const [receiver, pending] of read.alerts.pending()) this.set({ receiver }, pending);
    },
  });

  const gauge = (name: MetricName, value: () => number | null | Promise<number>): void => {
    new Gauge({
      ...described(name),
      async collect() {
        const current = await value();
        if (current === null) this.remove();
        else this.set(current);
      },
    });
  };
  /** Of a value that something else counts. */
  const counter = (name: MetricName, value: () => number): void => {
    new Counter({
      ...described(name),
      collect() {
        this.reset();
        this.inc(value());
      },
    });
  };
  const sourceAge = (name: MetricName, time: (source: SourceTimes) => Date | null): void => {
    new Gauge({
      ...described(name),
      labelNames: ['source'],
      collect() {
        this.reset();
        for (const source of read.sources()) {
          const at = time(source);
          if (at) this.set({ source: source.id }, (read.now().getTime() - at.getTime()) / 1_000);
        }
      },
    });
  };

  sourceAge('att_source_check_age_seconds', ({ checkedAt }) => checkedAt);
  sourceAge('att_source_success_age_seconds', ({ succeededAt }) => succeededAt);
  gauge('att_rows_set_aside', read.rowsSetAside);
  gauge('att_differences', read.differences);
  gauge('att_prepared_answers', () => read.preparedAnswers().entries);
  gauge('att_prepared_answers_bytes', () => read.preparedAnswers().bytes);
  counter('att_prepared_hits_total', () => read.preparedAnswers().hits);
  counter('att_prepared_misses_total', () => read.preparedAnswers().misses);
  gauge('att_history_version', () => read.history()?.version ?? null);
  gauge('att_history_loaded_timestamp_seconds', () => {
    const history = read.history();
    return history && history.readAt.getTime() / 1_000;
  });
  gauge('att_database_reachable', async () => {
    const answered = read.isDatabaseReachable().catch(() => false);
    const reachable = await Promise.race([answered, sleep(DATABASE_LIMIT, false, { ref: false })]);
    return reachable ? 1 : 0;
  });

  const answer = async ({ method, url }: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (url?.split('?')[0] !== '/metrics') {
      response.writeHead(404).end();
    } else if (method !== 'GET' && method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    } else {
      const text = await registry.metrics();
      response.writeHead(200, { 'Content-Type': registry.contentType, 'Cache-Control': 'no-store' }).end(text);
    }
  };

  return {
    observe(route, status, seconds, prepared) {
      const labels = { route: route ?? 'other', status: `${Math.floor(status / 100)}xx`, prepared: String(prepared) };
      requests.observe(labels, seconds);
    },
    countRun(source, outcome) {
      runs.inc({ source, outcome });
    },
    countAlert(receiver, outcome) {
      alerts.inc({ receiver, outcome });
    },
    async listen(port, host) {
      const server = createServer((request, response) => {
        answer(request, response).catch((error: Error) => response.destroy(error));
      });
      server.listen(port, host);
      await once(server, 'listening');
      return server;
    },
  };
}

import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';
import { DatabaseUnavailable } from '../db/errors.ts';
import { type History, listenForHistory, selectHistory, selectHistoryVersion } from '../db/history.ts';

/** The net below the notifications: how often the version is looked at, in milliseconds. */
const POLL = 5_000;
/** How long to wait before another try to listen, in milliseconds. */
const LISTEN_AGAIN = 500;

/** The treaty's history in memory, replaced when a run has ended, here or in another process. */
export interface CurrentHistory {
  /** Null until it was read once. */
  get(): History | null;
  /** Whether the database did not answer when it was last asked. The history stays what it was. */
  databaseAway(): boolean;
  /** Reads it again where what is recorded has gone on. Throws `DatabaseUnavailable`. */
  refresh(): Promise<void>;
  /** Listens for what is recorded, and looks by itself from time to time, until stopped. */
  follow(): void;
  stop(): Promise<void>;
}

export interface CurrentHistoryOptions {
  readonly pool: pg.Pool;
  /** Tells at once that the database is away. */
  readonly requestPool: pg.Pool;
  readonly treaty: string;
  /** How often the version is looked at beside the notifications, in milliseconds. */
  readonly poll?: number;
  /** Called when another history has taken its place, or the database has gone or come back. */
  readonly onChange?: () => void;
  /** Told of what is no sign that the database is away. */
  readonly onError?: (error: unknown) => void;
}

/** Holds the history of a treaty: empty until the first refresh. */
export function createCurrentHistory(options: CurrentHistoryOptions): CurrentHistory {
  const { pool, requestPool, treaty, poll: pollInterval = POLL, onChange, onError } = options;
  const stopping = new AbortController();
  let history: History | null = null;
  let away = false;
  let reading: Promise<void> | null = null;
  let following: Promise<void> | null = null;

  const setAway = (isAway: boolean): void => {
    if (away === isAway) return;
    away = isAway;
    onChange?.();
  };

  const read = async (): Promise<void> => {
    try {
      const version = await selectHistoryVersion(requestPool, treaty);
      if (history === null || version !== history.version) {
        history = await selectHistory(pool, treaty, history);
        onChange?.();
      }
      setAway(false);
    } catch (error) {
      // Whatever keeps it from being read, such as a password that no longer holds: what is shown may be out of date.
      setAway(true);
      throw error;
    }
  };

  /** What is recorded while a reading is under way may have come too late for it: then another one follows. */
  const refresh = (): Promise<void> => {
    const next = (reading ?? Promise.resolve()).catch(() => {}).then(read);
    reading = next;
    next
      .catch(() => {})
      .finally(() => {
        if (reading === next) reading = null;
      });
    return next;
  };

  const refreshQuietly = async (): Promise<void> => {
    if (stopping.signal.aborted) return;
    await refresh().catch((error: unknown) => {
      if (!(error instanceof DatabaseUnavailable)) onError?.(error);
    });
  };

  const listen = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      try {
        let end = (): void => {};
        const ended = new Promise<void>((resolve) => {
          end = resolve;
        });
        const stop = await listenForHistory(pool, treaty, { onNews: refreshQuietly, onEnd: end });
        stopping.signal.addEventListener('abort', end, { once: true });
        if (stopping.signal.aborted) end();
        // What was recorded while nobody listened.
        await refreshQuietly();
        await ended;
        stopping.signal.removeEventListener('abort', end);
        await stop();
        if (!stopping.signal.aborted) await refreshQuietly();
      } catch (error) {
        setAway(true);
        if (!(error instanceof DatabaseUnavailable)) onError?.(error);
      }
      await pause(LISTEN_AGAIN);
    }
  };

  const poll = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      await pause(pollInterval);
      await refreshQuietly();
    }
  };

  const pause = (milliseconds: number): Promise<void> =>
    sleep(milliseconds, undefined, { signal: stopping.signal, ref: false }).catch(() => {});

  return {
    get: () => history,
    databaseAway: () => away,
    refresh,
    follow() {
      following ??= Promise.all([listen(), poll()]).then(() => {});
    },
    async stop() {
      stopping.abort();
      await following;
      await reading?.catch(() => {});
    },
  };
}

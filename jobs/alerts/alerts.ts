import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';
import {
  type ClaimedDelivery,
  claimDelivery,
  queueDeliveries,
  recordDelivered,
  recordFailure,
  recordGone,
  registerReceivers,
  selectReceiverStates,
} from '../../db/alerts.ts';
import { DatabaseUnavailable } from '../../db/errors.ts';
import type { Treaty } from '../../treaty/catalogue/treaty.ts';
import { addDays, type CivilDate, civilDateInNewYork } from '../../treaty/civil-date.ts';
import type { Reason } from '../../treaty/reason.ts';
import { type ChangeLog, type Message, readChangeLog, type Wording, wordingOf } from './message.ts';
import type { Receiver } from './receivers.ts';
import { type Failure, send } from './send.ts';

/** How alerts are paced. Times in milliseconds. */
export interface AlertTimes {
  /** How often the outbox is looked at beside each change. */
  readonly poll: number;
  /** The pause after the first failure of a delivery. */
  readonly firstRetry: number;
  /** After how long an attempt whose process has died is made again: longer than any attempt takes. */
  readonly lease: number;
}

const USUAL_TIMES: AlertTimes = { poll: 30_000, firstRetry: 30_000, lease: 180_000 };

/** The longest pause between two attempts, and how long after the first attempt the last one is made, in milliseconds. */
const LONGEST_PAUSE = 3 * 3_600_000;
const DAY = 24 * 3_600_000;
/** How long to wait before trying again to record what became of an attempt, in milliseconds. */
const RECORD_AGAIN = 1_000;

/** What became of an attempt. */
export type AlertOutcome = 'delivered' | 'failed' | 'given-up' | 'gone';
export const ALERT_OUTCOMES: readonly AlertOutcome[] = ['delivered', 'failed', 'given-up', 'gone'];

export interface AlertsOptions {
  readonly pool: pg.Pool;
  readonly treaty: Treaty;
  readonly receivers: readonly Receiver[];
  readonly smtpUrl: string | undefined;
  readonly publicUrl: string | undefined;
  /** By which a day is over. */
  readonly now: () => Date;
  /** Told of every attempt; `problem` is null for one that arrived. */
  readonly onOutcome: (receiver: string, outcome: AlertOutcome, problem: Reason | null) => void;
  /** Told of what is no fault of a receiver; the next look tries again. */
  readonly onError: (error: unknown) => void;
  readonly times?: Partial<AlertTimes>;
}

/** The alerts of a running program. */
export interface Alerts {
  /** Looks at the outbox now: something may have been recorded. */
  wake(): void;
  /** How many deliveries waited for each receiver when the outbox was last looked at. */
  pending(): ReadonlyMap<string, number>;
  /** Begins no further attempt and waits for those under way. */
  stop(): Promise<void>;
}

/**
 * Tells the receivers of what is recorded, whichever process recorded it. Each receiver has its own turn, so that one that hangs keeps no other waiting, and is told
 * of changes in their order. Any number of programs may do so on one database.
 */
export function startAlerts(options: AlertsOptions): Alerts {
  const { pool, treaty, receivers, onError } = options;
  const times = { ...USUAL_TIMES, ...options.times };
  const stopping = new AbortController();
  let waiting: ReadonlyMap<string, number> = new Map();

  let registered: Promise<void> | null = null;
  const register = (): Promise<void> => {
    const names = receivers.map(({ name }) => name);
    registered ??= registerReceivers(pool, treaty.number, names).catch((error: unknown) => {
      registered = null;
      throw error;
    });
    return registered;
  };
  const count = async (): Promise<void> => {
    await register();
    const states = await selectReceiverStates(pool, treaty.number);
    waiting = new Map(states.map(({ name, pending }) => [name, pending]));
  };

  // What it says of a change does not depend on what is recorded later, so it is read again only where it lacks one.
  let log: ChangeLog | null = null;
  const entriesOf: EntriesOf = async (ids, wording) => {
    const known = log?.entriesOf(ids, wording) ?? null;
    if (known !== null) return known;
    log = await readChangeLog(pool, treaty);
    const entries = log.entriesOf(ids, wording);
    if (entries === null) throw new Error('A queued change is not in the change log.');
    return entries;
  };

  const turns = receivers.map((receiver) => {
    const turn = createTurn(async () => {
      await register();
      const pause = await serveReceiver(receiver, options, times, entriesOf, stopping.signal);
      if (pause !== null && pause < times.poll) setTimeout(take, pause).unref();
    }, onError);
    const take = (): void => {
      if (!stopping.signal.aborted) turn.take();
    };
    return { take, ended: turn.ended };
  });
  const wake = (): void => {
    for (const turn of turns) turn.take();
  };
  const look = (): void => {
    wake();
    // Registers also where the file lists nobody: those who were in it are in it no longer.
    count().catch(onError);
  };
  const timer = setInterval(look, times.poll).unref();
  look();
  return {
    wake,
    pending: () => waiting,
    async stop() {
      stopping.abort();
      clearInterval(timer);
      await Promise.all(turns.map((turn) => turn.ended()));
    },
  };
}

type EntriesOf = (ids: readonly number[], wording: Wording) => Promise<Message['entries']>;

/** Work that is done once at a time; what is asked for meanwhile is done once more afterwards. */
function createTurn(work: () => Promise<void>, onError: (error: unknown) => void): { take(): void; ended(): Promise<void> } {
  let current: Promise<void> | null = null;
  let again = false;
  const run = async (): Promise<void> => {
    do {
      again = false;
      await work().catch(onError);
    } while (again);
    current = null;
  };
  return {
    take() {
      if (current === null) current = run();
      else again = true;
    },
    ended: async () => current ?? undefined,
  };
}

/** Queues what is new for the receiver and sends what is due. Returns the pause until the next attempt where one failed. Throws `DatabaseUnavailable`. */
async function serveReceiver(
  receiver: Receiver,
  options: AlertsOptions,
  times: AlertTimes,
  entriesOf: EntriesOf,
  stopping: AbortSignal,
): Promise<number | null> {
  const { pool, treaty, publicUrl, smtpUrl, now } = options;
  const { name, iso3s, when, language } = receiver;
  const wording = await wordingOf(treaty, publicUrl, language);
  await queueDeliveries(pool, treaty.number, { name, iso3s, digest: when === 'daily' ? lastDay(now()) : null });
  while (!stopping.aborted) {
    const delivery = await claimDelivery(pool, treaty.number, name, times.lease);
    if (delivery === null) break;
    const { messageId: id, queuedAt, digestOn } = delivery;
    const message = { id, queuedAt, isTest: false, digestOn, entries: await entriesOf(delivery.changeIds, wording) };
    const failure = await send(receiver, message, { ...wording, smtpUrl });
    const pause = await settle(receiver, delivery, failure, options, times);
    if (pause !== null) return pause;
  }
  return null;
}

/**
 * Records what became of an attempt; returns the pause until the next one, null where none follows. For as long as its lease holds the database may be away: what has
 * arrived must not be sent again.
 */
async function settle(
  { name }: Receiver,
  delivery: ClaimedDelivery,
  failure: Failure | null,
  { pool, treaty, onOutcome }: AlertsOptions,
  { firstRetry, lease }: AlertTimes,
): Promise<number | null> {
  const isGone = failure?.refused === 'receiver';
  const delay = failure?.refused === null ? nextPause(delivery, firstRetry, failure.retryAfter) : null;
  const record = (): Promise<void> => {
    if (failure === null) return recordDelivered(pool, delivery);
    return isGone ? recordGone(pool, treaty.number, name) : recordFailure(pool, delivery, failure.problem, delay);
  };
  const until = performance.now() + lease;
  for (;;) {
    try {
      await record();
      break;
    } catch (error) {
      if (!(error instanceof DatabaseUnavailable) || performance.now() + RECORD_AGAIN > until) throw error;
      await sleep(RECORD_AGAIN, undefined, { ref: false });
    }
  }
  if (failure === null) onOutcome(name, 'delivered', null);
  else if (isGone) onOutcome(name, 'gone', failure.problem);
  else onOutcome(name, delay === null ? 'given-up' : 'failed', failure.problem);
  return delay;
}

/**
 * The pause before the next attempt in milliseconds: it doubles with each, up to three hours, and is no shorter than the receiver asks for. The last attempt
 * comes a day after the first one; null after that.
 */
export function nextPause(
  { attempts, elapsed }: Pick<ClaimedDelivery, 'attempts' | 'elapsed'>,
  firstRetry: number,
  retryAfter: number | null,
): number | null {
  if (elapsed >= DAY) return null;
  const pause = Math.min(firstRetry * 2 ** (attempts - 1), LONGEST_PAUSE) * (0.75 + Math.random() / 2);
  return Math.min(Math.max(pause, retryAfter ?? 0), DAY - elapsed);
}

/** The newest day that is over in New York, by which the site dates everything, and when it ended. */
export function lastDay(now: Date): { readonly day: CivilDate; readonly endedAt: Date } {
  const today = civilDateInNewYork(now);
  // Midnight comes at a full hour there.
  const endedAt = new Date(now);
  endedAt.setUTCMinutes(0, 0, 0);
  while (civilDateInNewYork(new Date(endedAt.getTime() - 1)) === today) endedAt.setUTCHours(endedAt.getUTCHours() - 1);
  return { day: addDays(today, -1), endedAt };
}

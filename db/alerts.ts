import type pg from 'pg';
import * as z from 'zod';
import type { CivilDate } from '../treaty/civil-date.ts';
import type { Reason } from '../treaty/reason.ts';
import { asJson, type Db, execute, inTransaction, query } from './connection.ts';
import { civilDateColumn, reasonColumn } from './row-schemas.ts';

/** Of a change that was recorded longer ago than this nobody is told any more: it is no news, when alerts were off for that long. */
const OLDEST_NEWS = `interval '7 days'`;
/** How long what was given up is counted. */
const GIVEN_UP_LATELY = `interval '7 days'`;

/**
 * Takes down who is in the file. Who is new gets what is recorded from now on; who is no longer in it gets nothing more, not even what was queued. Throws
 * `DatabaseUnavailable`.
 */
export async function registerReceivers(pool: pg.Pool, treaty: string, names: readonly string[]): Promise<void> {
  await inTransaction(pool, async (client) => {
    await execute(
      client,
      `
        insert into alert_receivers as known (treaty, name, last_change_id)
        select $1, name, coalesce((select max(id) from changes where treaty = $1), 0)
        from unnest($2::text[]) as given (name)
        order by name
        on conflict (treaty, name) do update
        set last_change_id = excluded.last_change_id, added_at = now(), removed_at = null, gone_at = null
        where known.removed_at is not null
      `,
      [treaty, names],
    );
    const removed = await query(
      client,
      z.object({ name: z.string() }),
      `
        update alert_receivers set removed_at = now()
        where treaty = $1 and removed_at is null and name <> all ($2::text[])
        returning name
      `,
      [treaty, names],
    );
    await cancelDeliveries(
      client,
      treaty,
      removed.map(({ name }) => name),
    );
  });
}

const cancelDeliveries = (db: Db, treaty: string, receivers: readonly string[]): Promise<number> =>
  execute(
    db,
    `
      update alert_deliveries set state = 'cancelled', finished_at = now()
      where treaty = $1 and state = 'pending' and receiver = any ($2)
    `,
    [treaty, receivers],
  );

/** What a receiver is told of, and how. */
export interface Subscription {
  readonly name: string;
  /** The States that it is told of, by code; null for all. */
  readonly iso3s: readonly string[] | null;
  /** The newest day that is over, and when it ended, for a receiver of a digest a day; null for one that is told at once. */
  readonly digest: { readonly day: CivilDate; readonly endedAt: Date } | null;
}

/**
 * Queues what was recorded since the last time: each change by itself, or all up to the end of the day in one digest. Nothing is queued twice, however many
 * programs do it at once. Throws `DatabaseUnavailable`.
 */
export async function queueDeliveries(db: Db, treaty: string, { name, iso3s, digest }: Subscription): Promise<void> {
  await execute(
    db,
    // The runs of a treaty follow one another, so its changes are committed in the order of their ids: none appears below the mark later.
    `
      with
        receiver as (
          select last_change_id
          from alert_receivers
          where
            treaty = $1 and name = $2 and removed_at is null and gone_at is null
            and ($4::date is null or last_digest_on is null or last_digest_on < $4)
          for update skip locked
        ),
        later as (select min(id) as first from changes, receiver where treaty = $1 and id > last_change_id and detected_at >= $5),
        news as (
          select changes.*
          from changes, receiver, later
          -- Up to the first one after that day, not those before its end: a clock that was set back must not leave one behind.
          where treaty = $1 and id > last_change_id and (later.first is null or id < later.first)
        ),
        wanted as (
          select id
          from news
          where not backfill and detected_at > now() - ${OLDEST_NEWS} and ($3::text[] is null or iso3 = any ($3))
        ),
        queued as (
          insert into alert_deliveries (treaty, receiver, change_ids, digest_on)
          select $1, $2, array_agg(id order by id), $4
          from wanted
          group by case when $4 is null then id end
          order by min(id)
        )
      update alert_receivers
      set
        last_change_id = greatest(last_change_id, (select max(id) from news)),
        last_digest_on = coalesce($4, last_digest_on)
      where treaty = $1 and name = $2 and exists (select from receiver) and ($4 is not null or exists (select from news))
    `,
    [treaty, name, iso3s, digest?.day ?? null, digest?.endedAt ?? null],
  );
}

const claimedDelivery = z.object({
  id: z.number(),
  /** By which the receiver knows it, however often it is sent: a UUID. */
  messageId: z.string(),
  /** Oldest first. */
  changeIds: z.array(z.number()),
  /** The day of a digest; null for one change, told at once. */
  digestOn: civilDateColumn.nullable(),
  queuedAt: z.date(),
  /** This attempt included. */
  attempts: z.number(),
  /** Since the first attempt, in milliseconds. */
  elapsed: z.number(),
});

/** A delivery that is being attempted. */
export type ClaimedDelivery = z.output<typeof claimedDelivery>;

/**
 * Begins an attempt at the receiver's oldest delivery where it is due; null where none is. A receiver is told of changes in their order, so a failing delivery
 * keeps the later ones waiting. Nobody else attempts it for the time of the lease, in milliseconds. Throws `DatabaseUnavailable`.
 */
export async function claimDelivery(db: Db, treaty: string, receiver: string, lease: number): Promise<ClaimedDelivery | null> {
  const [found] = await query(
    db,
    claimedDelivery,
    `
      update alert_deliveries
      set
        attempts = attempts + 1,
        first_attempt_at = coalesce(first_attempt_at, now()),
        next_attempt_at = now() + $3 * interval '1 millisecond'
      where
        id = (select min(id) from alert_deliveries where treaty = $1 and receiver = $2 and state = 'pending')
        and state = 'pending' and next_attempt_at <= now()
      returning
        id, message_id as "messageId", change_ids as "changeIds", digest_on as "digestOn", queued_at as "queuedAt", attempts,
        (extract(epoch from now() - first_attempt_at) * 1000)::float8 as elapsed
    `,
    [treaty, receiver, lease],
  );
  return found ?? null;
}

/** The delivery has arrived. Throws `DatabaseUnavailable`. */
export async function recordDelivered(db: Db, { id }: Pick<ClaimedDelivery, 'id'>): Promise<void> {
  await execute(
    db,
    `update alert_deliveries set state = 'delivered', finished_at = now(), problem = null where id = $1 and state <> 'delivered'`,
    [id],
  );
}

/**
 * The attempt has failed: the next one comes after the delay, in milliseconds; null gives the delivery up. Does nothing where another attempt has begun since.
 * Throws `DatabaseUnavailable`.
 */
export async function recordFailure(
  db: Db,
  { id, attempts }: Pick<ClaimedDelivery, 'id' | 'attempts'>,
  problem: Reason,
  delay: number | null,
): Promise<void> {
  await execute(
    db,
    `
      update alert_deliveries
      set
        problem = $3,
        state = case when $4::float8 is null then 'given up' else state end,
        finished_at = case when $4 is null then now() end,
        next_attempt_at = now() + coalesce($4, 0) * interval '1 millisecond'
      where id = $1 and attempts = $2 and state = 'pending'
    `,
    [id, attempts, asJson(problem), delay],
  );
}

/** The receiver says that it is gone for good: nothing more is queued for it, and what was is cancelled. Throws `DatabaseUnavailable`. */
export async function recordGone(pool: pg.Pool, treaty: string, receiver: string): Promise<void> {
  await inTransaction(pool, async (client) => {
    await execute(client, 'update alert_receivers set gone_at = now() where treaty = $1 and name = $2', [treaty, receiver]);
    await cancelDeliveries(client, treaty, [receiver]);
  });
}

/** The receiver that was gone takes messages again: it gets what is recorded from now on. Throws `DatabaseUnavailable`. */
export async function recordBack(db: Db, treaty: string, receiver: string): Promise<void> {
  await execute(
    db,
    `
      update alert_receivers
      set gone_at = null, last_change_id = coalesce((select max(id) from changes where treaty = $1), 0)
      where treaty = $1 and name = $2 and gone_at is not null
    `,
    [treaty, receiver],
  );
}

const receiverState = z.object({
  name: z.string(),
  goneAt: z.date().nullable(),
  pending: z.number(),
  /** Of the oldest delivery that is pending; null without one. */
  nextAttemptAt: z.date().nullable(),
  /** Failed attempts at it. */
  failures: z.number(),
  /** Why the last of them failed. */
  problem: reasonColumn.nullable(),
  /** In the last seven days. */
  givenUp: z.number(),
  /** Why the newest of them was. */
  givenUpProblem: reasonColumn.nullable(),
  deliveredAt: z.date().nullable(),
});

/** How far a receiver has come. */
export type ReceiverState = z.output<typeof receiverState>;

/** The receivers that are known and were not removed, by name. Throws `DatabaseUnavailable`. */
export const selectReceiverStates = (db: Db, treaty: string): Promise<ReceiverState[]> =>
  query(
    db,
    receiverState,
    `
      select
        receivers.name, receivers.gone_at as "goneAt", counts.*, oldest.next_attempt_at as "nextAttemptAt",
        case when oldest.problem is null then 0 else oldest.attempts end as failures, oldest.problem
      from
        alert_receivers as receivers
        cross join lateral (
          select
            count(*) filter (where state = 'pending') as pending,
            count(*) filter (where state = 'given up' and finished_at > now() - ${GIVEN_UP_LATELY}) as "givenUp",
            (array_agg(problem order by id desc) filter (where state = 'given up' and finished_at > now() - ${GIVEN_UP_LATELY}))[1]
              as "givenUpProblem",
            max(finished_at) filter (where state = 'delivered') as "deliveredAt"
          from alert_deliveries as deliveries
          where deliveries.treaty = receivers.treaty and deliveries.receiver = receivers.name
        ) as counts
        left join lateral (
          select *
          from alert_deliveries as deliveries
          where deliveries.treaty = receivers.treaty and deliveries.receiver = receivers.name and state = 'pending'
          order by id
          limit 1
        ) as oldest on true
      where receivers.treaty = $1 and receivers.removed_at is null
      order by receivers.name
    `,
    [treaty],
  );

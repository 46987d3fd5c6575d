import type { RequestHandler } from 'express';
import { selectHistoryVersion } from '../../db/history.ts';
import type { Dependencies } from '../dependencies.ts';
import { type Editions, isLate } from '../edition.ts';

/** `GET /healthz`: the process answers. */
export const healthz: RequestHandler = (_request, response) => {
  response.set('Cache-Control', 'no-store').json({ status: 'ok' });
};

/** How long an answer of the database stands, in milliseconds: probes of many cost no more than those of one. */
const STANDS_FOR = 1_000;
/** A database that does not answer within this time, in milliseconds, is not ready. */
const ANSWER_LIMIT = 900;

/**
 * `GET /readyz`: 200 when the database answers and a record is loaded, else 503; after `stopping` has fired it is 503 as well. `degraded`: the pages
 * answer, and a source has had no success for twice its interval.
 */
export function readyz({ pool, treaty, now }: Dependencies, editions: Editions, stopping?: AbortSignal): RequestHandler {
  let asked: { readonly at: number; readonly answers: Promise<boolean> } | null = null;
  const databaseAnswers = (): Promise<boolean> => {
    const at = performance.now();
    if (asked === null || at - asked.at > STANDS_FOR) asked = { at, answers: answersInTime(pool, treaty.number) };
    return asked.answers;
  };
  return async (_request, response) => {
    const database = await databaseAnswers();
    const edition = editions.current();
    const recordLoaded = edition?.history.recorded.accepted[0] !== undefined;
    const checked = edition ? [...edition.sources, ...edition.others.flatMap(({ state }) => state ?? [])] : [];
    const notCheckedInTime = edition ? checked.filter((source) => isLate(source, edition, now())).map(({ id }) => id) : [];
    const status = stopping?.aborted
      ? 'stopping'
      : !database
        ? 'no database'
        : !recordLoaded
          ? 'no record yet'
          : notCheckedInTime.length > 0
            ? 'degraded'
            : 'ready';
    const isReady = status === 'ready' || status === 'degraded';
    response.set('Cache-Control', 'no-store').status(isReady ? 200 : 503);
    response.json({ status, database, recordLoaded: database && recordLoaded, notCheckedInTime });
  };
}

/** Whatever stands in the way, such as a password that no longer holds, the database is not ready. */
async function answersInTime(pool: Dependencies['pool'], treaty: string): Promise<boolean> {
  const answer = selectHistoryVersion(pool, treaty).then(
    () => true,
    () => false,
  );
  const tooLate = new Promise<boolean>((resolve) => setTimeout(resolve, ANSWER_LIMIT, false).unref());
  return Promise.race([answer, tooLate]);
}

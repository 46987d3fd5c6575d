import { setTimeout as sleep } from 'node:timers/promises';

/** Runs the task when it is next at the host. Rejects with the signal's reason when the signal ends the waiting. */
export type RunInTurn = <Result>(
  host: string,
  pause: number,
  signal: AbortSignal | undefined,
  task: () => Promise<Result>,
) => Promise<Result>;

/** Runs the tasks of each host one at a time, in the order of the calls, each `pause` milliseconds after the last. */
export function createSerialQueue(): RunInTurn {
  /** When the last task queued at the host has ended, and with it all before it. */
  const lastEnds = new Map<string, Promise<number>>();
  return async (host, pause, signal, task) => {
    const before = lastEnds.get(host) ?? Promise.resolve(Number.NEGATIVE_INFINITY);
    let began = false;
    const turn = (async () => {
      const wait = (await orAborted(before, signal)) + pause - performance.now();
      if (wait > 0) await sleep(wait, undefined, signal ? { signal } : {});
      began = true;
      return task();
    })();
    const ended = (): number => (began ? performance.now() : Number.NEGATIVE_INFINITY);
    // Whoever gives up waiting must not let the next one in before the turn that is under way has ended.
    const ends = Promise.all([before, turn.then(ended, ended)]);
    lastEnds.set(
      host,
      ends.then((times) => Math.max(...times)),
    );
    return turn;
  };
}

function orAborted<Result>(promise: Promise<Result>, signal: AbortSignal | undefined): Promise<Result> {
  if (signal === undefined) return promise;
  return new Promise((resolve, reject) => {
    const abort = (): void => reject(signal.reason);
    if (signal.aborted) abort();
    signal.addEventListener('abort', abort, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}

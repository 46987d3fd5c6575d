/** Lets so much work go on at once; the rest waits in its order. */
export interface Turns {
  /** Waits for a turn. False, without one, where the signal fires first. */
  enter(signal?: AbortSignal): Promise<boolean>;
  /** Gives the turn to whoever has waited longest. */
  leave(): void;
}

export function createTurns(count: number): Turns {
  const waiting = new Set<() => void>();
  let free = count;
  return {
    async enter(signal) {
      if (signal?.aborted) return false;
      if (free > 0) {
        free -= 1;
        return true;
      }
      return new Promise((resolve) => {
        const giveUp = (): void => {
          waiting.delete(next);
          resolve(false);
        };
        const next = (): void => {
          signal?.removeEventListener('abort', giveUp);
          resolve(true);
        };
        waiting.add(next);
        signal?.addEventListener('abort', giveUp, { once: true });
      });
    },
    leave() {
      const [next] = waiting;
      if (next === undefined) {
        free += 1;
        return;
      }
      waiting.delete(next);
      next();
    },
  };
}

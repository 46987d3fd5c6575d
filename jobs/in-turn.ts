/** Begins the work when all work handed in before has ended, however it ended. */
export type InTurn = <T>(work: () => Promise<T>) => Promise<T>;

/** Lets pieces of work of this process follow one another, so that none finds the treaty's lock taken by another of them. */
export function createTurns(): InTurn {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const mine = last.then(work);
    last = mine.catch(() => {});
    return mine;
  };
}

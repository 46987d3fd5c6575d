import type { CivilDate } from '../treaty/civil-date.ts';
import type { Reason } from '../treaty/reason.ts';
import type { Db } from './connection.ts';
import {
  type CrossCheckSourceId,
  crossCheckSourceColumn,
  type RunOutcome,
  type RunSourceId,
  type SourceId,
  sourceColumn,
} from './row-schemas.ts';
import { type Run, selectAllRuns } from './runs.ts';

/** The state of one source of facts, as its runs tell it. */
export interface SourceState<Id extends RunSourceId = SourceId> {
  readonly id: Id;
  /** When it was checked for the first time. */
  readonly firstCheckedAt: Date;
  /** When it was last checked, whatever came of it. */
  readonly checkedAt: Date | null;
  /** When it last gave a record that was accepted. */
  readonly succeededAt: Date | null;
  /** When it last gave something new. */
  readonly changedAt: Date | null;
  /** The day up to and including which the last accepted record speaks. */
  readonly statusAsAt: CivilDate | null;
  /** How the last check ended. */
  readonly state: 'ok' | 'refused' | 'unavailable' | 'failed';
  readonly reason: Reason | null;
  readonly lastRunId: number;
  readonly lastSuccessRunId: number | null;
  /** Of the last accepted record. */
  readonly sha256: string | null;
  /** How many of its rows are set aside for review. */
  readonly heldRows: number;
  /** How many runs in a row found it unavailable since it was last reached; a run that failed by an internal error does not count. */
  readonly failuresInARow: number;
  /** When the newest of them began. */
  readonly lastFailedAt: Date | null;
}

/** The state of one source that the depositary's record is compared with; what is new there is a difference that appeared or went. */
export type CrossCheckSourceState = SourceState<CrossCheckSourceId>;

const SUCCESSES: ReadonlySet<RunOutcome> = new Set(['changed', 'unchanged']);
const REACHED: ReadonlySet<RunOutcome> = new Set(['changed', 'unchanged', 'refused']);

type FinishedRun = Run & { readonly finishedAt: Date; readonly outcome: RunOutcome };

/** What the treaty's runs, newest first, say of each of these sources that has been checked at least once, by the instant `knownAt` where given. */
export function sourceStates<Id extends RunSourceId>(
  runs: readonly Run[],
  ids: readonly Id[],
  knownAt: Date | null = null,
): SourceState<Id>[] {
  const isFinished = (run: Run): run is FinishedRun =>
    run.outcome !== null && run.finishedAt !== null && (knownAt === null || run.finishedAt <= knownAt);
  return ids.flatMap((id) => {
    const finished = runs.filter((run) => run.source === id).filter(isFinished);
    // A reread fetches nothing: the source was not checked.
    const checked = finished.filter(({ reread }) => !reread);
    const [last] = checked;
    if (last === undefined) return [];
    const success = checked.find(({ outcome }) => SUCCESSES.has(outcome));
    const reached = checked.findIndex(({ outcome }) => REACHED.has(outcome));
    const failures = (reached < 0 ? checked : checked.slice(0, reached)).filter(({ outcome }) => outcome === 'unavailable');
    return {
      id,
      firstCheckedAt: new Date(checked.reduce((first, { startedAt }) => Math.min(first, startedAt.getTime()), Infinity)),
      checkedAt: checkedAt(last),
      succeededAt: success ? checkedAt(success) : null,
      // A row set aside, or a declaration, changes no figure.
      changedAt: latest(finished.filter(({ changes }) => (changes ?? 0) > 0).map(({ finishedAt }) => finishedAt)),
      statusAsAt: success?.statusAsAt ?? null,
      state: last.outcome === 'changed' || last.outcome === 'unchanged' ? 'ok' : last.outcome,
      reason: last.reason,
      lastRunId: last.id,
      lastSuccessRunId: success?.id ?? null,
      sha256: success?.sha256 ?? null,
      // A reread may have settled what was set aside.
      heldRows: finished.find(({ outcome }) => SUCCESSES.has(outcome))?.heldRows ?? 0,
      failuresInARow: failures.length,
      lastFailedAt: latest(failures.map(({ startedAt }) => startedAt)),
    };
  });
}

/** Longer than any run takes, in milliseconds. */
const HOUR = 3_600_000;

/** When the run's source was checked. One that ended long after it began was ended by a program that came later, from what had been archived. */
const checkedAt = ({ startedAt, finishedAt }: FinishedRun): Date =>
  finishedAt.getTime() - startedAt.getTime() > HOUR ? startedAt : finishedAt;

const latest = (times: readonly Date[]): Date | null =>
  times.reduce<Date | null>((last, time) => (last === null || time > last ? time : last), null);

/** The state of each source of facts: see {@link sourceStates}. Throws `DatabaseUnavailable`. */
export const selectSourceStates = async (db: Db, treaty: string): Promise<SourceState[]> =>
  sourceStates(await selectAllRuns(db, treaty), sourceColumn.options);

/** The same of the sources that the depositary's record is compared with. Throws `DatabaseUnavailable`. */
export const selectCrossCheckStates = async (db: Db, treaty: string): Promise<CrossCheckSourceState[]> =>
  sourceStates(await selectAllRuns(db, treaty), crossCheckSourceColumn.options);

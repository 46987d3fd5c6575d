import type { Treaty } from './catalogue/treaty.ts';
import { type CivilDate, civilDateInNewYork } from './civil-date.ts';
import { type Change, ledgerAt, participationsIn, type Recorded } from './ledger.ts';
import type { Participation } from './participation.ts';
import { depositsInOrder, treatyOnDate } from './progress.ts';
import { states } from './states.ts';

/** The figures that a change is announced with, as they were known once its run had ended. Counts are of States. */
export interface ChangeFigures {
  /** The day at whose end they stand. */
  readonly asOf: CivilDate;
  readonly joined: number;
  readonly signatories: number;
  readonly universe: number;
  /**
   * Where the change is the instrument by which the State joined: its place in the order of deposit. The States of one day have no order among themselves
   * and share their places, from the first to the last. Null for any other change.
   */
  readonly places: { readonly first: number; readonly last: number } | null;
}

/** The figures for each change of the run that ended at that time: the same whenever they are computed. */
export const figuresAfter = (treaty: Treaty, recorded: Recorded, knownSince: Date): FiguresOfChange =>
  figuresOn(treaty, participationsIn(ledgerAt(recorded, knownSince)), civilDateInNewYork(knownSince));

type FiguresOfChange = (change: Pick<Change, 'iso3' | 'field' | 'before' | 'after' | 'ended'>) => ChangeFigures;

/** The figures for each change that these acts contain, at the end of the day. */
export function figuresOn(treaty: Treaty, participations: readonly Participation[], asOf: CivilDate): FiguresOfChange {
  const { contractingStates, signatories } = treatyOnDate(treaty, participations, asOf).progress;
  const deposits = depositsInOrder(treaty, participations, asOf);
  return ({ iso3, field, before, after, ended }) => {
    const isNew = before === null && !ended;
    const own = deposits.find((deposit) => isNew && deposit.iso3 === iso3 && deposit.kind === field && deposit.date === after);
    const places = own && {
      first: deposits.findIndex(({ date }) => date === own.date) + 1,
      last: deposits.findLastIndex(({ date }) => date === own.date) + 1,
    };
    return { asOf, joined: contractingStates, signatories, universe: states.length, places: places ?? null };
  };
}

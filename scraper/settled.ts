import type { CivilDate } from '../treaty/civil-date.ts';
import { foldName } from '../treaty/states.ts';
import type { TreatyAction } from '../treaty/treaty-action.ts';

/** What persons have decided about things that the program would not decide by itself, as the check of a record takes it. */
export interface Settled {
  /** The code of the State that a name stands for, by {@link nameKey}. */
  readonly aliases: ReadonlyMap<string, string>;
  /** Rows that are not to be recorded, by {@link rowKey}. */
  readonly rejectedRows: ReadonlySet<string>;
  /** Notices of withdrawal that the depositary received and that its table does not date. */
  readonly withdrawals: readonly SettledWithdrawal[];
  /** By code: what the record may say of a State that is recorded otherwise, by {@link actsKey}; null: nothing any more. */
  readonly confirmed: ReadonlyMap<string, string | null>;
}

/** A notice of withdrawal that a person has entered, with where it is known from. */
export interface SettledWithdrawal {
  readonly iso3: string;
  readonly notifiedOn: CivilDate;
  /** The day of effect that the notice names; null where it names none. */
  readonly effectiveOn: CivilDate | null;
  readonly evidence: string;
}

/** Nobody has decided anything. */
export const NOTHING_SETTLED: Settled = {
  aliases: new Map(),
  rejectedRows: new Set(),
  withdrawals: [],
  confirmed: new Map(),
};

/** What two spellings of one name have in common. */
export const nameKey = foldName;

/** What a row says, whatever the order in which it says it. */
export const actsKey = (actions: readonly TreatyAction[]): string =>
  JSON.stringify(actions.map(({ kind, date, ended }) => [kind, date, ended]).sort());

/** A row by its name and what it says: the same name with another act is another row, and is held anew. */
export const rowKey = ({ name, actions }: { readonly name: string; readonly actions: readonly TreatyAction[] }): string =>
  JSON.stringify([nameKey(name), actsKey(actions)]);

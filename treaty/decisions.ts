import type { CivilDate } from './civil-date.ts';
import type { Participant } from './reading.ts';
import { foldName } from './states.ts';
import type { TreatyAction } from './treaty-action.ts';

/** The manual decisions: each kind with its data. */
export interface DecisionSubjects {
  /** The name stands for the State. */
  readonly alias: { readonly name: string; readonly iso3: string };
  /** The State gave notice of withdrawal, which the depositary's table does not date. `effectiveOn`: the day that the notice names. */
  readonly withdrawal: { readonly iso3: string; readonly notifiedOn: CivilDate; readonly effectiveOn: CivilDate | null };
  /** The record that the run refused is right about these States. */
  readonly confirmation: { readonly runId: number; readonly states: readonly Confirmable[] };
  /** The row must not be recorded. */
  readonly 'rejected row': { readonly row: Pick<Participant, 'name' | 'iso3' | 'actions'> };
  /** The refused record is wrong and needs no further review. */
  readonly 'rejected run': { readonly runId: number };
}

export type DecisionKind = keyof DecisionSubjects;

/** A decision before it is recorded. */
export type NewDecision = {
  [Kind in DecisionKind]: { readonly kind: Kind; readonly subject: DecisionSubjects[Kind] };
}[DecisionKind];

/** A recorded decision. It is never deleted; it can be revoked. */
export type Decision = NewDecision & {
  readonly id: number;
  /** The operator's own words. */
  readonly reason: string;
  readonly decidedAt: Date;
  /** The newest run at the time: the decision holds for the runs after it. */
  readonly afterRunId: number;
  readonly revokedAt: Date | null;
  readonly revokedReason: string | null;
};

/** What a refused record says of one State, which a person can confirm: its acts by {@link actsKey}, null for none at all. */
export interface Confirmable {
  readonly iso3: string;
  readonly says: string | null;
}

/** The combined effect of the decisions that apply to one record. */
export interface Rulings {
  /** The code of the State that a name stands for, by {@link foldName}. */
  readonly aliases: ReadonlyMap<string, string>;
  /** Rows that must not be recorded, by {@link rowKey}. */
  readonly rejectedRows: ReadonlySet<string>;
  readonly withdrawals: readonly (DecisionSubjects['withdrawal'] & { readonly decisionId: number })[];
  /** By code: what the record may say of a State that is recorded otherwise. */
  readonly confirmed: ReadonlyMap<string, string | null>;
}

/**
 * The combined effect of the decisions on the record of the run `runId`. A decision applies to the runs after it, so that a reread
 * applies it where it was made. A confirmation is about one record: it ends with the next record that is accepted. `lastAccepted` is the newest
 * run whose record has been accepted, null before the first.
 */
export function rulingsFor(decisions: readonly Decision[], runId: number, lastAccepted: number | null): Rulings {
  const rulings = {
    aliases: new Map<string, string>(),
    rejectedRows: new Set<string>(),
    withdrawals: [] as (DecisionSubjects['withdrawal'] & { decisionId: number })[],
    confirmed: new Map<string, string | null>(),
  };
  for (const { id, kind, subject, afterRunId, revokedAt } of decisions) {
    if (revokedAt !== null || runId <= afterRunId) continue;
    if (kind === 'alias') rulings.aliases.set(foldName(subject.name), subject.iso3);
    if (kind === 'rejected row') rulings.rejectedRows.add(rowKey(subject.row));
    if (kind === 'withdrawal') rulings.withdrawals.push({ ...subject, decisionId: id });
    if (kind === 'confirmation' && (lastAccepted === null || lastAccepted <= afterRunId))
      for (const { iso3, says } of subject.states) rulings.confirmed.set(iso3, says);
  }
  return rulings;
}

/** What a row says, whatever the order in which it says it. */
export const actsKey = (actions: readonly TreatyAction[]): string =>
  JSON.stringify(actions.map(({ kind, date, ended }) => [kind, date, ended]).sort());

/** A row by its name and what it says: the same name with another act is another row, and is set aside anew. */
export const rowKey = ({ name, actions }: Pick<Participant, 'name' | 'actions'>): string =>
  JSON.stringify([foldName(name), actsKey(actions)]);

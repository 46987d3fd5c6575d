import type { Decision } from '../db/decisions.ts';
import { nameKey, rowKey, type Settled } from '../scraper/settled.ts';

/**
 * Whether the decision holds for the record of a run. It holds for the runs after it, so that a replay meets it where it was made; one that
 * was taken back holds for none. A confirmation is about one record: it holds until the next record that is believed.
 */
export function holdsFor(decision: Decision, runId: number): boolean {
  if (decision.revokedAt !== null || runId <= decision.afterRunId) return false;
  return decision.kind !== 'confirmation' || decision.usedRunId === null || runId <= decision.usedRunId;
}

/** What the decisions settle for the record of a run, as the check of the record takes it. */
export function settledFor(decisions: readonly Decision[], runId: number): Settled {
  const holding = decisions.filter((decision) => holdsFor(decision, runId));
  return {
    aliases: new Map(holding.flatMap(({ kind, subject }) => (kind === 'alias' ? [[nameKey(subject.name), subject.iso3]] : []))),
    rejectedRows: new Set(holding.flatMap(({ kind, subject }) => (kind === 'rejected row' ? [rowKey(subject.row)] : []))),
    withdrawals: holding.flatMap(({ id, kind, subject, reason }) =>
      kind === 'withdrawal' ? [{ ...subject, evidence: `Decision ${id}: ${reason}` }] : [],
    ),
    confirmed: new Map(
      holding.flatMap(({ kind, subject }) =>
        kind === 'confirmation' ? subject.states.map(({ iso3, says }): [string, string | null] => [iso3, says]) : [],
      ),
    ),
  };
}

/** The confirmations that hold no longer once the run's record is believed, whether it needed them or not. */
export const endedBy = (decisions: readonly Decision[], runId: number): number[] =>
  decisions
    .filter((decision) => decision.kind === 'confirmation' && decision.usedRunId === null && holdsFor(decision, runId))
    .map(({ id }) => id);

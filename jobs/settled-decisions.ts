import type { Decision } from '../db/decisions.ts';
import { nameKey, rowKey, type Settled } from '../scraper/settled.ts';

/**
 * Whether the decision holds for the record of a run. One that was taken back holds for none. A confirmation is about one refused record:
 * it holds from that run on, until a run was recorded because of it.
 */
export function holdsFor(decision: Decision, runId: number): boolean {
  if (decision.revokedAt !== null) return false;
  if (decision.kind !== 'confirmation') return true;
  return runId >= decision.subject.runId && (decision.usedRunId === null || runId <= decision.usedRunId);
}

/** What the decisions settle for the record of a run, as the check of the record takes it. */
export function settledFor(decisions: readonly Decision[], runId: number): Settled {
  const holding = decisions.filter((decision) => holdsFor(decision, runId));
  return {
    aliases: new Map(holding.flatMap(({ kind, subject }) => (kind === 'alias' ? [[nameKey(subject.name), subject.iso3]] : []))),
    rejectedRows: new Set(
      holding.flatMap((decision) => (decision.kind === 'rejected row' ? [rowKey(decision.subject.row)] : [])),
    ),
    withdrawals: holding.flatMap(({ id, kind, subject, reason }) =>
      kind === 'withdrawal' ? [{ ...subject, evidence: `Decision ${id}: ${reason}` }] : [],
    ),
    confirmedStates: new Set(holding.flatMap(({ kind, subject }) => (kind === 'confirmation' ? subject.states : []))),
  };
}

/** The confirmations without which the run's record would not have been believed. */
export const usedBy = (decisions: readonly Decision[], runId: number, confirmedStates: readonly string[]): number[] =>
  decisions.flatMap((decision) =>
    decision.kind === 'confirmation' &&
    holdsFor(decision, runId) &&
    decision.subject.states.some((iso3) => confirmedStates.includes(iso3))
      ? [decision.id]
      : [],
  );
